import { counts } from '../../report/counts.ts';
import type { Report } from '../../report/model.ts';

/** How many findings there are at or above a severity. */
export function failing(report: Report, failOn: string): number {
  const { errors, warnings, infos } = counts(report);
  const from = ['error', 'warning', 'info'].indexOf(failOn);
  return [errors, warnings, infos].slice(0, from + 1).reduce((sum, count) => sum + count, 0);
}
