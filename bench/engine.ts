import { performance } from 'node:perf_hooks';
import type { JsonObject } from '@sfn-sagemaker/asl-model';
import type { Figure } from './figure.ts';
import { loop, runDefinition, type Workload } from './runDefinition.ts';

const iterations = 1_000;
const items = 1_000;

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

interface Measured extends Workload {
  readonly input: JsonObject | number[];
  /** Of states, from one to the next or to the end. */
  readonly transitions: number;
}

type Run = (workload: Measured) => Promise<unknown>;

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
  return compare({ definition: loop(iterations), input: {}, transitions: 2 * iterations + 3 });
}

/** Transitions per second of a Map. */
export function engineMap(): Promise<Figure[]> {
  const input = Array.from({ length: items }, (_, index) => index);
  return compare({ definition: map, input, transitions: items + 1 });
}

const subjects: readonly (readonly [string, Run])[] = [
  ['sfn-sagemaker', runDefinition],
  ['aws-local-stepfunctions', peer],
];

const rounds = 40;

/** The fastest run of each, taken in turns: whatever else the machine does slows both alike. */
async function compare(workload: Measured): Promise<Figure[]> {
  const fastest = subjects.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [, run]] of subjects.entries()) {
      const start = performance.now();
      await run(workload);
      fastest[index] = Math.min(fastest[index] ?? 0, performance.now() - start);
    }
  }
  return subjects.map(([subject], index) => {
    const value = (1000 * workload.transitions) / (fastest[index] ?? 0);
    return { subject, value, unit: 'transitions/s', better: 'more' };
  });
}
