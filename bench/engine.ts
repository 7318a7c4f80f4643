import { performance } from 'node:perf_hooks';
import type { JsonObject } from '@sfn-sagemaker/asl-model';
import { runExecution } from '../packages/runner/src/local/runExecution.ts';
import type { Figure } from './figure.ts';

const iterations = 1_000;
const items = 1_000;

/** A Choice and a Pass, a thousand times. */
const loop: JsonObject = {
  StartAt: 'Begin',
  States: {
    Begin: { Type: 'Pass', Result: { done: 0 }, Next: 'Enough?' },
    'Enough?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.done', NumericLessThan: iterations, Next: 'Count' }],
      Default: 'End',
    },
    Count: { Type: 'Pass', Parameters: { 'done.$': 'States.MathAdd($.done, 1)' }, Next: 'Enough?' },
    End: { Type: 'Succeed' },
  },
};

const map: JsonObject = {
  StartAt: 'Map',
  States: {
    Map: {
      Type: 'Map',
      ItemProcessor: { StartAt: 'Item', States: { Item: { Type: 'Pass', End: true } } },
      End: true,
    },
  },
};

interface Workload {
  readonly definition: JsonObject;
  readonly input: JsonObject | number[];
  /** Of states, from one to the next or to the end. */
  readonly transitions: number;
}

type Run = (workload: Workload) => Promise<unknown>;

const ours: Run = ({ definition, input }) =>
  runExecution({
    ...{ definition, input, mocks: new Map(), services: [], startTime: 0, seed: 1 },
    historyLimit: Number.POSITIVE_INFINITY,
    identity: {
      ...{ stateMachineName: 'bench', executionName: 'bench', type: 'STANDARD' },
      ...{ account: '123456789012', region: 'us-east-1', partition: 'aws' },
      roleArn: 'arn:aws:iam::123456789012:role/bench',
    },
  });

/** The peer that runs in process too; it writes no history and knows no JSONata. */
const peer: Run = async ({ definition, input }) => {
  const { StateMachine } = await import('aws-local-stepfunctions');
  // Its type wants a definition that is known to be one.
  const machine = new StateMachine(definition as never, {
    validationOptions: { noValidate: true },
  });
  return await machine.run(input).result;
};

/** Transitions per second of a loop of Choice and Pass. */
export function engineLoop(): Promise<Figure[]> {
  return compare({ definition: loop, input: {}, transitions: 2 * iterations + 3 });
}

/** Transitions per second of a Map. */
export function engineMap(): Promise<Figure[]> {
  const input = Array.from({ length: items }, (_, index) => index);
  return compare({ definition: map, input, transitions: items + 1 });
}

async function compare(workload: Workload): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [subject, run] of [
    ['sfn-sagemaker', ours],
    ['aws-local-stepfunctions', peer],
  ] as const) {
    const value = await perSecond(run, workload);
    figures.push({ subject, value, unit: 'transitions/s', better: 'more' });
  }
  return figures;
}

/** The median of the runs after the first ones. */
async function perSecond(run: Run, workload: Workload): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const start = performance.now();
    await run(workload);
    rates.push((1000 * workload.transitions) / (performance.now() - start));
  }
  const counted = rates.slice(5).toSorted((one, other) => one - other);
  return counted[Math.floor(counted.length / 2)] ?? 0;
}
