import * as core from '@actions/core';
import {
  inertLog,
  plain,
  renderAnnotations,
  renderMarkdown,
  renderText,
  renderUnfinished,
  verdict,
} from '@sfn-sagemaker/runner';
import { type Analysis, analyse } from './analyse.ts';
import type { Env } from './env.ts';
import { readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { judge } from './judge.ts';
import { markdownOptions } from './markdown.ts';
import { initialOutputs, type Outputs, reportOutputs } from './outputs.ts';
import { publish, type RunContext } from './publish.ts';
import { writeReportFiles } from './reportFiles.ts';
import { eventWarning, type Stages, stagesFor } from './stages.ts';

/**
 * The action: what the event calls for, on the workflows that are found, told wherever people look.
 *
 * @throws Error when an input is wrong or no workflow can be read
 */
export async function run(env: Env): Promise<void> {
  setOutputs(initialOutputs);
  const inputs = readInputs(env);
  const event = await readEvent(env);
  const context = { inputs, event, env };
  const warning = eventWarning(event);
  if (warning !== undefined) core.warning(warning);
  const stages = stagesFor(inputs.mode, event);
  core.info(`${event.name}: ${stages.stages.join(', ')}`);
  await tell(await analyseOrTell(stages, context), context);
  if (stages.skipped !== undefined) core.info(stages.skipped);
}

/** What an earlier run said is wrong now, also when this one finds nothing to say. */
async function analyseOrTell({ stages }: Stages, context: RunContext): Promise<Analysis> {
  const { inputs, event } = context;
  try {
    return await analyse({ inputs, stages, event: event.name });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = inputs.folder ? `In ${inputs.folder}: ${message}` : message;
    // In the log whatever becomes of the comment.
    core.info(inertLog(plain(reason)));
    const options = markdownOptions(event);
    setOutputs(await publish((limit) => renderUnfinished(reason, { ...options, limit }), context));
    throw new Error(reason, { cause: error });
  }
}

async function tell({ report, skipped }: Analysis, context: RunContext): Promise<void> {
  const { inputs, event, env } = context;
  process.stdout.write(renderText(report, { colour: false }));
  process.stdout.write(renderAnnotations(report));
  for (const line of skipped) core.notice(line);
  const result = judge(report, inputs.failOn);
  setOutputs({
    result,
    ...reportOutputs(report),
    ...(await writeReportFiles(report, env.RUNNER_TEMP)),
  });
  const options = markdownOptions(event);
  setOutputs(await publish((limit) => renderMarkdown(report, { ...options, limit }), context));
  if (result === 'failed' && inputs.failOn !== 'never') core.setFailed(verdict(report).text);
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
