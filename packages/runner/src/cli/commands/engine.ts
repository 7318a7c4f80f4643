import { resolve } from 'node:path';
import type { MockedStates } from '../../local/mock.ts';
import type { StepFunctionsEngine } from '../../port/engine.ts';
import { explainFailures } from '../../port/explainFailures.ts';
import { StageFailure } from '../../port/stageFailure.ts';
import type { Environment } from '../../project/project.ts';
import { inertLog } from '../../report/log.ts';
import type { EngineReport } from '../../report/model.ts';
import type { Shell } from '../../shell.ts';
import { UsageError } from '../../shell.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../command.ts';
import { placement } from './placement.ts';

/** The engine of a command, with what it means for the command. */
export interface OpenedEngine {
  readonly engine: StepFunctionsEngine;
  /** Nothing was deployed on it before, and nothing of it outlives the command. */
  readonly ephemeral: boolean;
  /** What a report says of it. */
  readonly described: EngineReport;
}

export interface EngineRequest {
  readonly environment: Environment | undefined;
  /** What the embedded engine answers tasks with, by name of the state machine. */
  readonly mocks: ReadonlyMap<string, MockedStates>;
}

/**
 * Opens AWS or the embedded engine, as asked for or as credentials allow, and says on stderr which.
 *
 * @throws {@link StageFailure} when the engine cannot be used.
 */
export async function openEngine(
  { shell, options }: CommandContext,
  request: EngineRequest,
): Promise<OpenedEngine> {
  const { kind, reason } = await chosenEngine(shell, options);
  const open = kind === 'aws' ? openAws : openLocal;
  const { engine, ephemeral, place, endpoint } = await open(shell, options, request);
  shell.stderr.write(inertLog(`engine: ${kind} (${reason}), ${place}\n`));
  const { account, region } = engine.location;
  const described = { kind, account, region, ...(endpoint && { endpoint }) };
  return { engine: explainFailures(engine), ephemeral, described };
}

/**
 * The endpoint that is asked for.
 *
 * @throws UsageError when it is no address
 */
function endpointOf(options: OptionValues): URL | undefined {
  const text = textOption(options, 'endpointUrl');
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new UsageError(`--endpoint-url ${text}: write an address such as http://localhost:4566.`);
}

interface Choice {
  readonly kind: 'aws' | 'local';
  readonly reason: string;
}

async function chosenEngine(shell: Shell, options: OptionValues): Promise<Choice> {
  const asked = textOption(options, 'engine');
  const isLocal = textOption(options, 'localState') !== undefined;
  if (asked === 'aws' && isLocal) {
    throw new UsageError(
      '--local-state belongs to --engine local; --engine aws keeps no state here.',
    );
  }
  if (asked === 'aws' || asked === 'local') return { kind: asked, reason: 'as asked for' };
  if (isLocal) return { kind: 'local', reason: 'because of --local-state' };
  const { hasCredentials } = await import('../../aws/credentials.ts');
  if (await hasCredentials(shell)) return { kind: 'aws', reason: 'AWS credentials found' };
  if (isAutomated(shell)) throw noCredentials();
  return { kind: 'local', reason: 'no AWS credentials found' };
}

/** Whether nobody looks on: a deployment that goes nowhere would pass for a real one. */
function isAutomated({ env }: Shell): boolean {
  return [env.CI, env.GITHUB_ACTIONS].some((value = '') => value !== '' && value !== 'false');
}

function noCredentials(): StageFailure {
  return new StageFailure('No AWS credentials found.', {
    why: 'In CI the embedded engine is not taken by itself: nothing would reach AWS, and the build would be green.',
    help: 'Configure credentials (in GitHub Actions: aws-actions/configure-aws-credentials), or say --engine local.',
  });
}

interface Opened extends Omit<OpenedEngine, 'described'> {
  readonly place: string;
  readonly endpoint?: string;
}

async function openAws(
  { clock }: Shell,
  options: OptionValues,
  { environment }: EngineRequest,
): Promise<Opened> {
  const { openAwsEngine } = await import('../../aws/openAwsEngine.ts');
  const { region } = placement(options, environment);
  const endpoint = endpointOf(options);
  const engine = await openAwsEngine({
    clock,
    ...(region && { region }),
    ...(endpoint && { endpointUrl: endpoint.href }),
  });
  const { account, region: used } = engine.location;
  return {
    ...{ engine, ephemeral: false, place: `account ${account}, region ${used}` },
    ...(endpoint && { endpoint: endpoint.origin }),
  };
}

async function openLocal(
  { clock, cwd }: Shell,
  options: OptionValues,
  { environment, mocks }: EngineRequest,
): Promise<Opened> {
  const { openLocalEngine } = await import('../../local/port/openLocalEngine.ts');
  const { checkDefinition: check } = await import('../../stages/check.ts');
  const { account = '123456789012', region = 'us-east-1' } = placement(options, environment);
  const folder = textOption(options, 'localState');
  const engine = await openLocalEngine({
    location: { partition: 'aws', region, account },
    // Nobody is there to send tokens back: a mock is what a waiting task needs.
    ...{ clock, check, mocks, callbacks: false },
    ...(folder && { stateFolder: resolve(cwd, folder) }),
  });
  const place = folder
    ? `state in ${folder}`
    : 'state ends with this command, --local-state FOLDER keeps it';
  return { engine, ephemeral: folder === undefined, place };
}
