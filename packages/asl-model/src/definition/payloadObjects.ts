import { childPointer } from '../syntax/pointer.ts';
import type { ObjectNode, TreeNode } from '../syntax/tree.ts';
import { choiceRules } from './choiceRules.ts';
import { objectSites } from './objectSites.ts';
import { perWorkflow } from './perWorkflow.ts';
import type { StateSite, Workflow } from './workflow.ts';

/** An object inside a payload template of a JSONPath state, at any depth. */
export interface PayloadObject {
  readonly state: StateSite;
  readonly node: ObjectNode;
  readonly pointer: string;
}

/**
 * Every object in which keys that end with `.$` have a meaning.
 *
 * @example
 * const dynamic = payloadObjects(workflow).filter(({ node }) => node.properties.some(({ key }) =>
 * key.endsWith('.$')));
 */
export const payloadObjects: (workflow: Workflow) => readonly PayloadObject[] =
  perWorkflow(findObjects);

function findObjects(workflow: Workflow): PayloadObject[] {
  const found: PayloadObject[] = [];
  for (const { fields, state, queryLanguage, pointer } of objectSites(workflow)) {
    if (!state || queryLanguage !== 'JSONPath') continue;
    for (const { property, field } of fields) {
      if (field?.kind !== 'template' && field?.kind !== 'assignment') continue;
      const { key, value } = property;
      addObjects(found, { state, value, pointer: `${pointer}/${key}` });
    }
  }
  for (const { node, state, pointer } of choiceRules(workflow)) {
    const assign = node.properties.find(({ key }) => key === 'Assign');
    if (!assign || state.queryLanguage !== 'JSONPath') continue;
    addObjects(found, { state, value: assign.value, pointer: `${pointer}/Assign` });
  }
  return found;
}

interface ValuePlace {
  readonly state: StateSite;
  readonly value: TreeNode;
  readonly pointer: string;
}

function addObjects(found: PayloadObject[], { state, value, pointer }: ValuePlace): void {
  if (value.kind === 'object') {
    found.push({ state, node: value, pointer });
    for (const { key, value: inner } of value.properties) {
      if (inner.kind === 'scalar') continue;
      addObjects(found, { state, value: inner, pointer: childPointer(pointer, key) });
    }
  } else if (value.kind === 'array') {
    for (const [index, item] of value.items.entries()) {
      addObjects(found, { state, value: item, pointer: childPointer(pointer, index) });
    }
  }
}
