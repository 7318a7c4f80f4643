// In-process validations per second: from text to findings, the same ten-state definition for every validator.
import { Bench } from 'tinybench';
import { chain } from './chain.ts';
import type { Figure } from './figure.ts';
import { validators } from './validators.ts';

/** One figure a validator: validations per second. */
export async function validations(): Promise<Figure[]> {
  const text = JSON.stringify(chain(10), null, 2);
  const bench = new Bench({ time: 2000, warmupTime: 500 });
  for (const [name, validate] of Object.entries(validators)) {
    if ((await validate(text)) !== 0)
      throw new Error(`${name} finds faults in the bench's definition.`);
    bench.add(name, async () => void (await validate(text)));
  }
  await bench.run();
  return bench.tasks.map((task) => ({
    subject: task.name,
    value: task.result.state === 'completed' ? 1000 / task.result.latency.p50 : Number.NaN,
    unit: 'validations/s',
    better: 'more',
  }));
}
