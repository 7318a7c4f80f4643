import { executionArn, executionContext, stateMachineContext } from './context/contextObject.ts';
import { CoverageCounter } from './coverage.ts';
import { compileDefinition } from './definition/compile.ts';
import type { MachinePlan, StatePlan } from './definition/plan.ts';
import type { Engine, ExecutionRun } from './engine.ts';
import type { LocalExecution, LocalRunOptions } from './execution.ts';
import { History, historyLimit } from './history/history.ts';
import { PayloadWriter } from './history/payload.ts';
import { applyIntervention, type Intervened, type Intervention } from './intervention.ts';
import { runMachine } from './machine.ts';
import { MockLedger } from './mock/mockLedger.ts';
import { type NestedMachine, NestedMachines, type Startable } from './nested/nestedMachines.ts';
import type { ObjectStore } from './objects/objectStore.ts';
import { WrittenObjects } from './objects/writtenObjects.ts';
import { seededRandom } from './random.ts';
import { RootExecution } from './rootExecution.ts';
import type { RunRecorder } from './runRecorder.ts';
import { Scheduler } from './scheduler/scheduler.ts';
import type { SimulatedService } from './services/service.ts';
import type { TaskTokens } from './task/taskTokens.ts';

/** Everything one run depends on. */
export interface ExecutionOptions extends LocalRunOptions {
  /** Services that tasks can call without AWS; asked in order. */
  readonly services: readonly SimulatedService[];
  /** What stands for S3, for ItemReader. */
  readonly objects?: ObjectStore;
  /** State machines that `states:startExecution` finds, by ARN. */
  readonly stateMachines?: ReadonlyMap<string, NestedMachine>;
  /** Whether another run has started an execution by a virtual time. */
  readonly startedElsewhere?: Startable['startedElsewhere'];
  /** Tasks that wait for somebody outside; without it such tasks need a mock. */
  readonly tokens?: TaskTokens;
  /** What somebody outside does, in the order of time. */
  readonly interventions?: readonly Intervention[];
  /** Keeps the executions and Map Runs below this one. */
  readonly recorder?: RunRecorder;
}

/**
 * Runs a state machine on the embedded engine, in virtual time: the same options give the same
 * bytes.
 *
 * A definition that AWS would not have created ends FAILED with the error
 * `sfn-sagemaker.InvalidDefinition`, a task whose answer nobody knows with
 * `sfn-sagemaker.MissingMock`.
 *
 * @example
 * const execution = await runExecution({
 *   definition: { StartAt: 'Done', States: { Done: { Type: 'Succeed' } } },
 *   input: {}, mocks: new Map(), services: [], startTime: 0, seed: 1,
 *   identity: {
 *     stateMachineName: 'train', executionName: 'first', account: '123456789012',
 *     region: 'us-east-1', partition: 'aws', type: 'STANDARD',
 *     roleArn: 'arn:aws:iam::123456789012:role/train',
 *   },
 * });
 */
export async function runExecution(options: ExecutionOptions): Promise<LocalExecution> {
  const engine = createEngine(options);
  const execution = new RootExecution(rootRun(options, engine));
  execution.start(options.input, () => machineOf(options, engine));
  for (const intervention of options.interventions ?? []) {
    await engine.scheduler.run(intervention.at);
    applyIntervention(intervened(execution, engine), intervention);
  }
  await engine.scheduler.run();
  const [hint] = engine.hints;
  return {
    ...execution.end(),
    ...(hint !== undefined && { hint }),
    events: execution.run.history.events,
    coverage: engine.coverage.result(),
  };
}

function intervened(execution: RootExecution, { recorder, tokens }: Engine): Intervened {
  const named = (arn: string): Pick<RootExecution, 'abort' | 'redrive'> | undefined =>
    arn === execution.run.arn ? execution : recorder?.nested(arn);
  return {
    tokens,
    stop: (arn, said) => named(arn)?.abort(said),
    redrive: (arn) => named(arn)?.redrive(),
  };
}

function machineOf({ definition }: ExecutionOptions, { coverage }: Engine): MachinePlan {
  const machine = compileDefinition(definition);
  knowPlaces(machine, coverage);
  return machine;
}

/** What a run depends on besides its definition and input. */
type EngineOptions = Omit<ExecutionOptions, 'definition' | 'input'>;

/** What all executions of one run share. */
export function createEngine(options: EngineOptions): Engine {
  return {
    identity: options.identity,
    scheduler: new Scheduler(options.startTime),
    coverage: new CoverageCounter(),
    payloads: new PayloadWriter(),
    random: seededRandom(options.seed),
    mocks: new MockLedger(options.mocks),
    services: options.services,
    objects: new WrittenObjects(options.objects),
    startTime: options.startTime,
    historyLimit: options.historyLimit,
    nested: new NestedMachines({
      machines: options.stateMachines ?? new Map(),
      startedElsewhere: options.startedElsewhere ?? (() => false),
    }),
    tokens: options.tokens,
    recorder: options.recorder,
    hints: new Set(),
  };
}

function rootRun({ identity, input, startTime }: ExecutionOptions, engine: Engine): ExecutionRun {
  const arn = executionArn(identity, engine.random);
  const name = identity.executionName;
  return {
    engine,
    arn,
    type: identity.type,
    history: new History(
      historyLimit(identity.type, engine.historyLimit),
      () => engine.scheduler.now,
    ),
    executionContext: executionContext({ identity, arn, name, input, startTime }),
    stateMachineContext: stateMachineContext(identity),
    runMachine,
  };
}

/** Shows every place in the coverage, those that no run reaches with a zero. */
function knowPlaces(top: MachinePlan, coverage: CoverageCounter): void {
  const machines = [top];
  for (const machine of machines) {
    for (const state of machine.states.values()) {
      knowState(state, coverage);
      machines.push(...state.machines);
    }
  }
}

function knowState(state: StatePlan, coverage: CoverageCounter): void {
  const { catchers, fields, next, nextPointer, pointer, retriers, rules } = state;
  coverage.know('states', pointer);
  if (next !== undefined) coverage.know('transitions', nextPointer);
  for (const rule of rules) coverage.know('rules', rule.pointer);
  for (const { pointer: at } of [...rules, ...catchers]) coverage.know('transitions', `${at}/Next`);
  if (state.type === 'Choice' && Object.hasOwn(fields, 'Default')) {
    coverage.know('transitions', state.defaultPointer);
  }
  for (const catcher of catchers) coverage.know('catches', catcher.pointer);
  for (const retrier of retriers) coverage.know('retries', retrier.pointer);
}
