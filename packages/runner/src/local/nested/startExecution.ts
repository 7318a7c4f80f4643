import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { executionArn, executionContext, stateMachineContext } from '../context/contextObject.ts';
import { CoverageCounter } from '../coverage.ts';
import { compileDefinition } from '../definition/compile.ts';
import { fieldOf, isObject, textOf } from '../definition/fields.ts';
import type { Engine, ExecutionRun } from '../engine.ts';
import type { ExecutionIdentity } from '../execution.ts';
import { ExecutionFailure, StateFailure } from '../failure/stateFailure.ts';
import { History, historyLimit } from '../history/history.ts';
import type { ErrorAndCause } from '../intervention.ts';
import { MockLedger } from '../mock/mockLedger.ts';
import { randomUuid } from '../random.ts';
import { RootExecution } from '../rootExecution.ts';
import type { NestedRecord, RecordedExecution } from '../runRecorder.ts';
import {
  refusedAnswer,
  type TaskAnswer,
  type TaskCall,
  type TaskOutcome,
} from '../task/taskAnswer.ts';
import type { Visit } from '../visit.ts';
import { asJson, asText, describedExecution, type EndedExecution } from './describedExecution.ts';
import type { NestedMachine } from './nestedMachines.ts';

/**
 * Starts a state machine that the run knows, in the same virtual time; absent when the task starts
 * none, or one that the run does not know.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
 */
export function startExecution(visit: Visit, call: TaskCall): TaskAnswer | undefined {
  const { resource, work } = call;
  const starts = resource.service === 'states' || resource.service === 'sfn';
  if (!starts || resource.api !== 'startExecution' || !isObject(work)) return undefined;
  const machine = visit.run.engine.nested.find(textOf(work, 'StateMachineArn') ?? '');
  if (machine === undefined) return undefined;
  const nested = new NestedExecution(visit, machine, work);
  const { nested: machines, recorder, scheduler } = visit.run.engine;
  if (!machines.take(nested.arn, scheduler.now)) return refusedAnswer(alreadyExists(nested.arn));
  recorder?.addNested(nested);
  nested.start();
  return resource.pattern === 'REQUEST_RESPONSE'
    ? startedAnswer(nested)
    : jobAnswer(visit, nested, resource.pattern === 'sync:2');
}

/** The texts of the service are unverified. */
function alreadyExists(arn: string): StateFailure {
  return new StateFailure(
    'StepFunctions.ExecutionAlreadyExistsException',
    `Execution Already Exists: '${arn}' (Service: AWSStepFunctions; Status Code: 400; Error Code: ExecutionAlreadyExists)`,
  );
}

function startedAnswer(nested: NestedExecution): TaskAnswer {
  return {
    submitted: undefined,
    // biome-ignore lint/correctness/useYield: the answer is there at once.
    *wait() {
      return { result: nested.response };
    },
    stop: () => {},
  };
}

/** Waits for the end of the execution, and stops it when the task is given up. */
function jobAnswer(visit: Visit, nested: NestedExecution, parsed: boolean): TaskAnswer {
  const { scheduler } = visit.run.engine;
  return {
    submitted: nested.response,
    *wait(deadline) {
      const fiber = scheduler.self();
      nested.whenEnded(() => scheduler.wake(fiber));
      while (nested.ended() === undefined && scheduler.now < deadline) {
        yield* scheduler.sleepUntil(deadline);
      }
      const ended = nested.ended();
      return ended && outcomeOf(ended, parsed);
    },
    stop: () => nested.abort(),
  };
}

function outcomeOf(ended: EndedExecution, parsed: boolean): TaskOutcome {
  const { status, error, cause } = ended.end;
  if (status === 'SUCCEEDED') {
    return { result: describedExecution(ended, parsed ? asJson : asText) };
  }
  // A gap in the test is no failure that the workflow should catch.
  if (error?.startsWith('sfn-sagemaker.')) throw new ExecutionFailure(error, cause ?? undefined);
  const told = JSON.stringify(describedExecution(ended, parsed ? asJson : asText));
  return { failure: new StateFailure('States.TaskFailed', told), timedOut: false };
}

/** One nested execution: what it shares with the run around it, and what it has for itself. */
class NestedExecution implements NestedRecord {
  readonly arn: string;
  /** Of StartExecution. */
  readonly response: JsonObject;
  readonly #name: string;
  readonly #machine: NestedMachine;
  readonly #input: Json;
  readonly #root: RootExecution;
  readonly #startedAt: number;

  constructor({ run }: Visit, machine: NestedMachine, work: JsonObject) {
    const { engine } = run;
    this.#machine = machine;
    this.#name = textOf(work, 'Name') ?? randomUuid(engine.random);
    this.#input = inputOf(work);
    this.#startedAt = engine.scheduler.now;
    const identity = identityOf(engine, machine, this.#name);
    this.arn = executionArn(identity, engine.random);
    this.#root = new RootExecution(this.#runOf(run, identity));
    this.response = {
      ExecutionArn: this.arn,
      SdkHttpMetadata: { HttpStatusCode: 200 },
      SdkResponseMetadata: { RequestId: randomUuid(engine.random) },
      StartDate: new Date(this.#startedAt).toISOString(),
    };
  }

  #runOf({ engine: outer, runMachine }: ExecutionRun, identity: ExecutionIdentity): ExecutionRun {
    const engine: Engine = {
      ...outer,
      identity,
      coverage: new CoverageCounter(),
      mocks: new MockLedger(this.#machine.mocks),
      nested: outer.nested.below(),
    };
    const { scheduler } = engine;
    const facts = { identity, arn: this.arn, name: this.#name, input: this.#input };
    return {
      engine,
      arn: this.arn,
      type: identity.type,
      history: new History(historyLimit(identity.type, engine.historyLimit), () => scheduler.now),
      executionContext: executionContext({ ...facts, startTime: this.#startedAt }),
      stateMachineContext: stateMachineContext(identity),
      runMachine,
    };
  }

  start(): void {
    this.#root.start(this.#input, () => compileDefinition(this.#machine.definition));
  }

  abort(said: ErrorAndCause = {}): void {
    this.#root.abort(said);
  }

  redrive(): void {
    this.#root.redrive();
  }

  recorded(): RecordedExecution {
    const { run, redriveCount } = this.#root;
    const { status, output, error, cause, virtualSeconds } = this.#root.end();
    return {
      ...{ arn: this.arn, name: this.#name, type: run.type, status, redriveCount },
      stateMachineArn: String(run.stateMachineContext.Id),
      input: JSON.stringify(this.#input),
      startDate: this.#startedAt,
      stopDate: this.#startedAt + 1000 * virtualSeconds,
      ...(status === 'SUCCEEDED' && { output: JSON.stringify(output) }),
      ...(error !== null && { error }),
      ...(cause !== null && { cause }),
      events: run.history.events,
    };
  }

  whenEnded(action: () => void): void {
    this.#root.whenEnded(action);
  }

  ended(): EndedExecution | undefined {
    const end = this.#root.ended;
    if (end === undefined) return undefined;
    return {
      ...{ arn: this.arn, name: this.#name, input: this.#input, startedAt: this.#startedAt, end },
      stateMachineArn: String(this.#root.run.stateMachineContext.Id),
    };
  }
}

function identityOf({ identity }: Engine, machine: NestedMachine, name: string): ExecutionIdentity {
  const { name: stateMachineName, roleArn, type } = machine;
  return { ...identity, stateMachineName, executionName: name, roleArn, type };
}

/** JSON, or its text. */
function inputOf(work: JsonObject): Json {
  const input = fieldOf(work, 'Input') ?? {};
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return input;
  }
}
