import type { Rule } from '@sfn-sagemaker/asl-model';
import { sageMakerCalls } from '../sageMakerCall.ts';
import { pathText, placeOf, stateText } from '../wording.ts';
import { containerRules } from './containerRules.ts';
import { hostingRules } from './hostingRules.ts';
import { labelingRules } from './labelingRules.ts';
import { processingRules } from './processingRules.ts';
import type { RequestRule } from './requestRule.ts';
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
    for (const call of sageMakerCalls(workflow)) {
      for (const visit of call.visits) {
        if (visit.argument.kind !== 'object' || !isNamed(visit.shapeName, shapes)) continue;
        const prefix = visit.path.length === 0 ? '' : `${pathText(visit.path)}.`;
        const finding = check({ argument: visit.argument, call, state: stateText(call), prefix });
        if (finding) report(placeOf(visit, call), finding);
      }
    }
  },
}));

function isNamed(shapeName: string, shapes: RequestRule['shapes']): boolean {
  return shapes.some((name) =>
    typeof name === 'string' ? name === shapeName : name.test(shapeName),
  );
}
