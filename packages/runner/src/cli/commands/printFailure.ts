import type { StageFailure } from '../../port/stageFailure.ts';
import { inertLog, plain } from '../../report/log.ts';
import type { Shell } from '../../shell.ts';

/** Says on stderr what was refused, why and what to do; `subject` names the workflow, where one is meant. */
export function printFailure({ stderr }: Shell, failure: StageFailure, subject?: string): void {
  const head = subject === undefined ? failure.message : `${subject}: ${failure.message}`;
  const lines = [plain(head), `  why:  ${plain(failure.why)}`, `  help: ${plain(failure.help)}`];
  stderr.write(inertLog(`${lines.join('\n')}\n`));
}
