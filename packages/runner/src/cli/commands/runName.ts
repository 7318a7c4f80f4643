import { executionName } from '../../execute/executionName.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext } from '../command.ts';
import { textOption } from '../command.ts';
import { currentCommit } from '../gitCommit.ts';
import { deployedDefinition } from './deployedDefinition.ts';
import type { StageContext } from './stageContext.ts';
import { stateMachineOf } from './workflowTarget.ts';

/** Name of the execution: the one that was asked for, or the one of the commit, or of what is run. */
export async function runName(context: StageContext, input: string): Promise<string> {
  const { command, workflow, environment } = context;
  const asked = textOption(command.options, 'executionName');
  if (asked !== undefined) return asked;
  const commit = await commitOf(command);
  return executionName({
    stateMachineName: stateMachineOf(workflow, environment),
    ...(commit !== undefined && { commit }),
    content: JSON.stringify([deployedDefinition(context), input]),
  });
}

async function commitOf({ shell, options }: CommandContext): Promise<string | undefined> {
  const asked = textOption(options, 'commit');
  if (asked?.trim() === '') {
    throw new UsageError('--commit is empty: give the SHA of a commit, or leave the option out.');
  }
  return asked ?? (await currentCommit(shell));
}
