import { isAbsolute, relative, resolve } from 'node:path';
import type { Severity } from '@sfn-sagemaker/asl-model';
import type { Env } from './env.ts';
import { type Mode, modes } from './stages.ts';

/** What to do with the comment on the pull request. */
export type CommentPolicy = 'update' | 'new' | 'off';
export type FailOn = Severity | 'never';

/** The action's inputs, each checked, none a bare string that means something else. */
export interface Inputs {
  readonly mode: Mode;
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly environment: string | undefined;
  /** The folder that actions/checkout fills; absolute. */
  readonly checkout: string;
  /** Absolute. */
  readonly workingDirectory: string;
  /** The same, relative to the checkout, with forward slashes; empty at its top. */
  readonly folder: string;
  readonly failOn: FailOn;
  readonly comment: CommentPolicy;
  readonly summary: boolean;
  readonly token: string | undefined;
}

const comments: readonly CommentPolicy[] = ['update', 'new', 'off'];
const failures: readonly FailOn[] = ['error', 'warning', 'info', 'never'];
const booleans: readonly ('true' | 'false')[] = ['true', 'false'];

/** Names as in `action.yml`, which a test compares. */
export const inputNames: readonly string[] = [
  'mode',
  'paths',
  'config',
  'environment',
  'working-directory',
  'fail-on',
  'comment',
  'summary',
  'github-token',
];

/**
 * Reads the inputs from the environment that GitHub hands to an action.
 *
 * @throws Error that names the input and what it may be, when one is unknown or has another value.
 */
export function readInputs(env: Env): Inputs {
  refuseUnknown(env);
  const paths = text(env, 'paths')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    mode: oneOf(env, 'mode', modes),
    paths,
    config: text(env, 'config') || undefined,
    environment: text(env, 'environment') || undefined,
    ...folders(env),
    failOn: oneOf(env, 'fail-on', failures),
    comment: oneOf(env, 'comment', comments),
    summary: oneOf(env, 'summary', booleans) === 'true',
    token: text(env, 'github-token') || undefined,
  };
}

/** GitHub only warns of an input that the action does not have, and hands it over all the same. */
function refuseUnknown(env: Env): void {
  const known = new Set(inputNames.map(variable));
  const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key));
  if (unknown.length === 0) return;
  const names = unknown.map((key) => `\`${key.slice('INPUT_'.length).toLowerCase()}\``);
  throw new Error(`Unknown input ${names.join(', ')}. The inputs are: ${inputNames.join(', ')}.`);
}

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function text(env: Env, name: string): string {
  return (env[variable(name)] ?? '').trim();
}

/** The first allowed value stands for an empty input, as `with: { mode: '' }` gives it. */
function oneOf<T extends string>(env: Env, name: string, allowed: readonly T[]): T {
  const value = text(env, name) || allowed[0];
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new Error(`The input \`${name}\` is \`${value}\`; it can be: ${allowed.join(', ')}.`);
}

function folders(env: Env): Pick<Inputs, 'checkout' | 'workingDirectory' | 'folder'> {
  const checkout = resolve(env.GITHUB_WORKSPACE ?? '.');
  const workingDirectory = resolve(checkout, text(env, 'working-directory') || '.');
  const folder = relative(checkout, workingDirectory).replaceAll('\\', '/');
  if (folder === '..' || folder.startsWith('../') || isAbsolute(folder)) {
    throw new Error(
      `The input \`working-directory\` leads out of the checkout, to ${workingDirectory}. ` +
        'Give a folder inside it, such as `ml`.',
    );
  }
  return { checkout, workingDirectory, folder };
}
