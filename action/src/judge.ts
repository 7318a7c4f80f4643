import { counts, type Report } from '@sfn-sagemaker/runner';
import type { FailOn } from './inputs.ts';

/** The output `result`. */
export const results = ['passed', 'failed'] as const;

export type Result = (typeof results)[number];

/**
 * Whether the report reaches what `fail-on` names; `never` judges like `error` and only leaves the
 * step green.
 */
export function judge(report: Report, failOn: FailOn): Result {
  const { errors, warnings, infos, unexpected } = counts(report);
  const reached = {
    never: errors,
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
  } satisfies Record<FailOn, number>;
  return reached[failOn] + unexpected > 0 ? 'failed' : 'passed';
}
