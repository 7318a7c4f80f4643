// A chain of 10,000 states: how long beside JSON.parse and the peers, and how time grows from 1,000 states.
import { chain } from './chain.ts';
import type { Figure } from './figure.ts';
import { ours, type Validate, validators } from './validators.ts';

const runs = 15;
const small = 1_000;
const large = 10_000;

/** Too slow to wait for: it takes more than a minute. */
const tooSlow = 'asl-validator';
const parse: Validate = (text) => Object.keys(JSON.parse(text)).length;

/** Milliseconds for the large chain; the peers run once. */
export async function largeDefinition(): Promise<Figure[]> {
  const text = JSON.stringify(chain(large));
  const times = await alternate({ 'asl-model': ours, 'JSON.parse': parse }, text);
  const figures = [...times].map(([subject, value]) => figure(subject, value));
  for (const [subject, validate] of Object.entries(validators)) {
    if (validate === ours || subject === tooSlow) continue;
    figures.push(figure(subject, await time(validate, text)));
  }
  return figures;
}

/** How many times longer ten times as many states take. */
export async function growth(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [subject, validate] of Object.entries({ 'asl-model': ours, 'JSON.parse': parse })) {
    const few = await medianTime(validate, JSON.stringify(chain(small)));
    const many = await medianTime(validate, JSON.stringify(chain(large)));
    figures.push({ subject, value: many / few, unit: 'times longer', better: 'less' });
  }
  return figures;
}

async function medianTime(validate: Validate, text: string): Promise<number> {
  const times = await alternate({ validate }, text);
  return times.get('validate') ?? Number.NaN;
}

/** Medians of several runs, the subjects in turn. */
async function alternate(
  subjects: Readonly<Record<string, Validate>>,
  text: string,
): Promise<Map<string, number>> {
  const times = new Map(Object.keys(subjects).map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, validate] of Object.entries(subjects))
      times.get(name)?.push(await time(validate, text));
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

async function time(validate: Validate, text: string): Promise<number> {
  const begin = performance.now();
  await validate(text);
  return performance.now() - begin;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function figure(subject: string, value: number): Figure {
  return { subject, value, unit: 'ms', better: 'less' };
}
