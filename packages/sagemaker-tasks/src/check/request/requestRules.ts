import { perWorkflow, type Rule } from '@sfn-sagemaker/asl-model';
import { type Argument, memberValue } from '../../argument/argument.ts';
import type { ParameterPath, Visit } from '../../constraint/visit.ts';
import { type SageMakerCall, sageMakerCalls } from '../sageMakerCall.ts';
import { pathText, placeOf, stateText } from '../wording.ts';
import { containerRules } from './containerRules.ts';
import { hostingRules } from './hostingRules.ts';
import { labelingRules } from './labelingRules.ts';
import { processingRules } from './processingRules.ts';
import { anyRequest, type RequestRule, type RequestSite } from './requestRule.ts';
import { tagRules } from './tagRules.ts';
import { trainingRules } from './trainingRules.ts';
import { transformRules } from './transformRules.ts';
import { tuningRules } from './tuningRules.ts';
import { variantRules } from './variantRules.ts';

const rules: readonly RequestRule[] = [
  ...trainingRules,
  ...tuningRules,
  ...processingRules,
  ...transformRules,
  ...labelingRules,
  ...hostingRules,
  ...containerRules,
  ...variantRules,
  ...tagRules,
].toSorted((one, other) => (one.code < other.code ? -1 : 1));

/** Checks between parameters, each with the page that states it. */
export const requestRules: readonly Rule[] = rules.map(({ shapes, check, ...title }) => ({
  ...title,
  check(workflow, report) {
    for (const structures of structuresOf(workflow)) {
      for (const shape of shapes) {
        for (const { visit, site } of structures.get(shape) ?? []) {
          const found = check(site);
          if (!found) continue;
          const { at = [], ...finding } = found;
          report(placeOf({ argument: memberAt(visit.argument, at) }, site.call), finding);
        }
      }
    }
  },
}));

interface Structure {
  readonly visit: Visit;
  readonly site: RequestSite;
}

function memberAt(argument: Argument, path: ParameterPath): Argument {
  return path.reduce((around: Argument, key) => {
    if (around.kind === 'array') return around.items[Number(key)] ?? around;
    return around.kind === 'object' ? (memberValue(around, String(key)) ?? around) : around;
  }, argument);
}

/** The structures in each call, by the names of their shapes. */
const structuresOf = perWorkflow((workflow) => sageMakerCalls(workflow).map(byShape));

function byShape(call: SageMakerCall): ReadonlyMap<string, readonly Structure[]> {
  const structures = new Map<string, Structure[]>();
  const state = stateText(call);
  for (const visit of call.visits) {
    const { argument, path, shapeName } = visit;
    if (argument.kind !== 'object') continue;
    const prefix = path.length === 0 ? '' : `${pathText(path)}.`;
    const structure = { visit, site: { argument, call, state, prefix } };
    const alike = structures.get(shapeName);
    if (alike === undefined) structures.set(shapeName, [structure]);
    else alike.push(structure);
    if (path.length === 0) structures.set(anyRequest, [structure]);
  }
  return structures;
}
