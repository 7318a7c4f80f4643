import { COMPARISON_OPERATORS } from '../query/comparison/comparisonOperators.ts';
import { looksLikeIntrinsic } from '../query/intrinsics/parseIntrinsic.ts';
import { childPointer } from '../syntax/pointer.ts';
import { type Property, type ScalarNode, stringOf, type TreeNode } from '../syntax/tree.ts';
import { choiceRules } from './choiceRules.ts';
import { type ObjectSite, objectSites } from './objectSites.ts';
import { perWorkflow } from './perWorkflow.ts';
import type { Field, FieldKind } from './shape.ts';
import type { QueryLanguage, StateSite, Workflow } from './workflow.ts';

/**
 * What an expression may be at its place.
 *
 * - `path`: a JSONPath
 * - `referencePath`: a path that names one place
 * - `payload`: the value of a key that ends with `.$`: a JSONPath or an intrinsic function
 * - `jsonata`: any string of a JSONata state that may be an expression
 * - `condition`: a string that must be a JSONata expression
 */
type ExpressionUse = 'path' | 'referencePath' | 'payload' | 'jsonata' | 'condition';

/** A string that is, or may be, an expression. */
export interface ExpressionSite {
  readonly use: ExpressionUse;
  /** The field or key it is written under. */
  readonly key: string;
  readonly node: ScalarNode;
  readonly text: string;
  readonly pointer: string;
  /** The field of the state, retrier or rule in which it is. */
  readonly field: string;
  readonly state: StateSite;
}

/**
 * Every expression of a workflow, in the order of its objects.
 *
 * @example
 * const paths = expressionSites(workflow).filter(({ use }) => use === 'path');
 */
export const expressionSites: (workflow: Workflow) => readonly ExpressionSite[] = perWorkflow(
  (workflow) => {
    const collector = new Collector();
    for (const site of objectSites(workflow)) collector.object(site);
    for (const rule of choiceRules(workflow)) collector.choiceRule(rule);
    return collector.sites;
  },
);

interface Where {
  readonly state: StateSite;
  readonly queryLanguage: QueryLanguage;
  readonly pointer: string;
  readonly field: string;
}

const textFields: ReadonlySet<FieldKind> = new Set([
  'string',
  'integer',
  'number',
  'items',
  'timestamp',
]);

const pathFields: ReadonlySet<FieldKind> = new Set([
  'path',
  'referencePath',
  'template',
  'assignment',
]);

function isEvaluated({ kind, payload, jsonata }: Field, language: QueryLanguage): boolean {
  return Boolean(payload) || pathFields.has(kind) || Boolean(jsonata && language === 'JSONata');
}

class Collector {
  readonly sites: ExpressionSite[] = [];

  object({ fields, state, queryLanguage, pointer }: ObjectSite): void {
    if (!state) return;
    for (const { property, field } of fields) {
      if (!field || (field.language && field.language !== queryLanguage)) continue;
      if (!isEvaluated(field, queryLanguage)) continue;
      const at = `${pointer}/${property.key}`;
      this.#field(field, property, { state, queryLanguage, pointer: at, field: property.key });
    }
  }

  choiceRule({
    node,
    state,
    pointer,
  }: {
    node: TreeNode;
    state: StateSite;
    pointer: string;
  }): void {
    if (node.kind !== 'object') return;
    const { queryLanguage } = state;
    for (const property of node.properties) {
      const { key } = property;
      if (key === 'Next' || key === 'Comment') continue;
      const where = { state, queryLanguage, pointer: `${pointer}/${key}`, field: key };
      if (key === 'Assign' || key === 'Output') this.#value(property, where);
      else if (queryLanguage === 'JSONata' && key === 'Condition')
        this.#add('condition', property, where);
      else if (
        queryLanguage === 'JSONPath' &&
        (key === 'Variable' || COMPARISON_OPERATORS.get(key)?.operandIsPath)
      ) {
        this.#add('referencePath', property, where);
      }
    }
  }

  #field(field: Field, property: Property, where: Where): void {
    const { kind } = field;
    const isCall = looksLikeIntrinsic(stringOf(property.value) ?? '');
    if (field.payload && (isCall || kind !== 'referencePath'))
      this.#add('payload', property, where);
    else if (kind === 'path' || kind === 'referencePath') this.#add(kind, property, where);
    else if (kind === 'template' || kind === 'assignment') this.#value(property, where);
    else if (field.jsonata && where.queryLanguage === 'JSONata') {
      // The members of an object are fields of their own.
      if (textFields.has(kind) || property.value.kind === 'scalar') this.#value(property, where);
    }
  }

  /** The expressions inside a value that is evaluated. */
  #value({ key, value }: Pick<Property, 'key' | 'value'>, where: Where): void {
    if (value.kind === 'object') {
      for (const inner of value.properties) this.#member(inner, where);
    } else if (value.kind === 'array') {
      for (const [index, item] of value.items.entries()) {
        this.#value(
          { key, value: item },
          { ...where, pointer: childPointer(where.pointer, index) },
        );
      }
    } else if (where.queryLanguage === 'JSONata') {
      this.#add('jsonata', { key, value }, where);
    }
  }

  #member(property: Property, where: Where): void {
    const isJsonPath = where.queryLanguage === 'JSONPath';
    const isDynamic = isJsonPath && property.key.endsWith('.$');
    // Most members are plain values: places are only for the others.
    if (isJsonPath && !isDynamic && property.value.kind === 'scalar') return;
    const inside = { ...where, pointer: childPointer(where.pointer, property.key) };
    if (isDynamic) this.#add('payload', property, inside);
    else this.#value(property, inside);
  }

  #add(use: ExpressionUse, { key, value }: Pick<Property, 'key' | 'value'>, where: Where): void {
    if (value.kind !== 'scalar' || typeof value.value !== 'string') return;
    const { state, pointer, field } = where;
    this.sites.push({ use, key, node: value, text: value.value, pointer, field, state });
  }
}
