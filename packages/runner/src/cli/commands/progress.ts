import { inertLog, plain } from '../../report/log.ts';
import type { StageContext } from './stageContext.ts';

/** Says on stderr what happens with a workflow while it happens. */
export function progress({ command, workflow }: StageContext): (line: string) => void {
  const { stderr } = command.shell;
  return (line) => stderr.write(inertLog(`${plain(`${workflow.name}: ${line}`)}\n`));
}
