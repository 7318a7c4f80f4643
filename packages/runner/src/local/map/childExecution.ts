import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';
import { executionContext, statesArn } from '../context/contextObject.ts';
import type { ExecutionRun } from '../engine.ts';
import type { ExecutionIdentity } from '../execution.ts';
import type { Branch } from '../history/branch.ts';
import { History, historyLimit } from '../history/history.ts';
import { randomUuid } from '../random.ts';
import type { Visit } from '../visit.ts';

interface ChildFacts {
  /** Of the Map Run. */
  readonly label: string;
  readonly item: JsonObject | undefined;
  readonly input: Json;
}

/** One child execution: what it runs in, where it is, what it is called. */
export interface ChildExecution {
  readonly run: ExecutionRun;
  readonly branch: Branch;
  readonly name: string;
}

/** The execution of one item: a name and a history of its own, none of the parent's variables. */
export function childExecution(
  { run, state }: Visit,
  { label, item, input }: ChildFacts,
): ChildExecution {
  const { engine } = run;
  const { identity, scheduler } = engine;
  const name = randomUuid(engine.random);
  const machine = childMachine(identity, label);
  const states = statesArn(identity);
  const kind = state.childExecutions === 'EXPRESS' ? 'express' : 'execution';
  const arn = `${states}:${kind}:${machine}:${name}`;
  const history = new History(
    historyLimit(state.childExecutions ?? 'STANDARD', engine.historyLimit),
    () => scheduler.now,
  );
  const branch: Branch = { lastEventId: 0, variables: {}, item, inParallel: false };
  history.note(0, 'ExecutionStarted', {
    executionStartedEventDetails: { input: engine.payloads.text(input), roleArn: identity.roleArn },
  });
  return {
    branch,
    name,
    run: {
      engine,
      arn,
      type: state.childExecutions ?? 'STANDARD',
      history,
      executionContext: executionContext({ identity, arn, name, input, startTime: scheduler.now }),
      stateMachineContext: { Id: childMachineArn(identity, label), Name: machine },
      runMachine: run.runMachine,
    },
  };
}

/** What child executions show as the ARN of their state machine. */
export function childMachineArn(identity: ExecutionIdentity, label: string): string {
  return `${statesArn(identity)}:stateMachine:${childMachine(identity, label)}`;
}

function childMachine({ stateMachineName }: ExecutionIdentity, label: string): string {
  return `${stateMachineName}/${label}`;
}
