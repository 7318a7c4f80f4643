import * as core from '@actions/core';
import {
  markdownLimits,
  type Report,
  renderAnnotations,
  renderMarkdown,
  renderText,
  verdict,
} from '@sfn-sagemaker/runner';
import { analyse } from './analyse.ts';
import { commentKey } from './commentKey.ts';
import type { Env } from './env.ts';
import { readEvent, type TriggerEvent } from './event.ts';
import { writeSummary } from './github/summary.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { judge } from './judge.ts';
import { markdownOptions } from './markdown.ts';
import { initialOutputs, type Outputs, reportOutputs } from './outputs.ts';
import { writeReportFiles } from './reportFiles.ts';
import { stagesFor } from './stages.ts';

/**
 * The action: what the event calls for, on the workflows that are found, told wherever people look.
 *
 * @throws Error when an input is wrong or no workflow can be read
 */
export async function run(env: Env): Promise<void> {
  setOutputs(initialOutputs);
  const inputs = readInputs(env);
  const event = await readEvent(env);
  const { stages, skipped } = stagesFor(inputs.mode, event);
  core.info(`${event.name}: ${stages.join(', ')}`);
  const analysis = await analyse({ inputs, stages, event: event.name });
  const { report } = analysis;
  process.stdout.write(renderText(report, { colour: false }));
  process.stdout.write(renderAnnotations(report));
  for (const line of analysis.skipped) core.notice(line);
  if (skipped !== undefined) core.info(skipped);
  const result = judge(report, inputs.failOn);
  setOutputs({
    result,
    ...reportOutputs(report),
    ...(await writeReportFiles(report, env.RUNNER_TEMP)),
  });
  if (inputs.summary) {
    const options = { ...markdownOptions(event), limit: markdownLimits.summary };
    await writeSummary(renderMarkdown(report, options), env);
  }
  setOutputs(await comment(report, { inputs, event, env }));
  if (result === 'failed' && inputs.failOn !== 'never') core.setFailed(verdict(report).text);
}

interface Context {
  readonly inputs: Inputs;
  readonly event: TriggerEvent;
  readonly env: Env;
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Events that have a pull request, or may have come from one. */
const conversing = new Set(['pull_request', 'pull_request_target', 'push']);

async function comment(report: Report, { inputs, event, env }: Context): Promise<Outputs> {
  const { comment: policy, token } = inputs;
  if (policy === 'off' || !conversing.has(event.name)) return {};
  if (token === undefined) {
    core.info('No comment: the input `github-token` is empty.');
    return {};
  }
  // Loaded late: an action without a comment starts faster.
  const [{ githubClient }, { publishComment }] = await Promise.all([
    import('./github/client.ts'),
    import('./publishComment.ts'),
  ]);
  const { owner, repo } = event;
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const client = githubClient({ token, baseUrl, owner, repo, log: core.info });
  const degrade = (line: string): void => core.warning(line);
  return publishComment(report, { client, event, policy, key: commentKey(inputs), degrade });
}
