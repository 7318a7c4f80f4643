import type { Json } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';
import { readTextFile } from './textFile.ts';

/**
 * The value of `--input`: JSON text, or a file that holds it.
 *
 * @throws UsageError when it is neither
 */
export async function inputOption(shell: Shell, value: string): Promise<Json> {
  const text = value.trimStart();
  const looksLikeJson = /^[[{"]/.test(text);
  if (!looksLikeJson && (await shell.kind(value)) === 'file') {
    return parse(await readTextFile(shell, value), value);
  }
  return parse(text, '--input');
}

function parse(text: string, source: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const expected = source === '--input' ? 'neither JSON nor a file that exists' : 'no JSON';
    throw new UsageError(`${source} is ${expected}: ${reason}.`);
  }
}
