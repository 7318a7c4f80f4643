import { fieldOf, readDocument, toJson } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../../shell.ts';
import { UsageError } from '../../shell.ts';
import { readTextFile } from '../textFile.ts';
import type { Substitutions } from './substituteDocument.ts';

const pair = /^([A-Za-z0-9_.:-]+)=(.*)$/s;

/**
 * The values of `--substitutions`: `Name=value`, several with commas between them or on lines of
 * their own, or a file of JSON or YAML that holds them.
 *
 * @throws UsageError when it is neither
 */
export async function substitutionsOption(shell: Shell, option: string): Promise<Substitutions> {
  const values: Record<string, string> = {};
  for (const part of option.split(/\n|,(?=[A-Za-z0-9_.:-]+=)/)) {
    const [, name, value] = pair.exec(part) ?? [];
    if (name !== undefined && value !== undefined) define(values, name, value);
    else for (const entry of await entriesOf(shell, part)) define(values, ...entry);
  }
  return values;
}

function define(values: Record<string, string>, name: string, value: string): void {
  Object.defineProperty(values, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

async function entriesOf(shell: Shell, path: string): Promise<[string, string][]> {
  if ((await shell.kind(path)) !== 'file')
    throw new UsageError(`--substitutions ${path}: neither Name=value nor a file that exists.`);
  const { root, diagnostics } = await readDocument(await readTextFile(shell, path), { path });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new UsageError(`${path}:${error.range.start.line}: ${error.message}`);
  if (root?.kind !== 'object')
    throw new UsageError(`${path}: write an object, whose keys are the names of placeholders.`);
  return root.properties.map(({ key }) => {
    const value = fieldOf(root, key);
    if (value?.kind !== 'scalar' || value.value === null)
      throw new UsageError(`${path}: "${key}" is no text, number or boolean.`);
    return [key, String(toJson(value))];
  });
}
