import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('./fixtures/', import.meta.url);

export interface Fixture<T> {
  readonly title: string;
  readonly fixture: T;
}

/** Every case in the files of a topic's folder. */
export function fixturesOf<T>(topic: string): Fixture<T>[] {
  const folder = new URL(`${topic}/`, FOLDER);
  return readdirSync(fileURLToPath(folder)).flatMap((file) => {
    const cases: T[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return cases.map((fixture, index) => ({ title: title(file, index, fixture), fixture }));
  });
}

function title(file: string, index: number, fixture: unknown): string {
  return `${file.replace('.json', '')} ${index + 1}: ${JSON.stringify(fixture).slice(0, 100)}`;
}
