import type { LocalExecution } from '../local/execution.ts';
import { excerpt } from './excerpt.ts';

/** Fields in which services say in a sentence why something failed. */
const sentences = ['FailureReason', 'errorMessage', 'Message', 'message'] as const;

type Failed = Pick<LocalExecution, 'error' | 'cause' | 'hint'>;

/**
 * Why a run failed, for people: the cause of a failed job is its whole Describe response, of which
 * one field is the sentence that matters. Absent when nothing failed.
 *
 * @example
 * reasonOf({ error: 'States.TaskFailed', cause: '{"FailureReason":"no data"}' }); //
 * 'States.TaskFailed: no data'
 */
export function reasonOf({ error, cause, hint }: Failed, limit = 500): string | undefined {
  const said = cause === null ? null : excerpt(sentenceIn(cause) ?? withoutData(cause), limit);
  const parts = [error, said].filter((part) => part !== null);
  const help = hint === undefined ? '' : ` ${hint}`;
  return parts.length === 0 ? undefined : `${parts.join(': ')}${help}`;
}

/** A sentence about parameters repeats them before it comes to the point. */
const longestData = 80;

function withoutData(cause: string): string {
  const [begin, end] = [cause.indexOf('{"'), cause.lastIndexOf('}') + 1];
  const isData = begin > 0 && end - begin > longestData;
  return isData ? `${cause.slice(0, begin)}{…}${cause.slice(end)}` : cause;
}

function sentenceIn(cause: string): string | undefined {
  if (!cause.startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(cause);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const fields = Object.entries(parsed);
    return textOf(fields) ?? statusOf(fields) ?? shapeOf(fields, cause);
  } catch {
    // A cause that only looks like JSON is shown as it is.
    return undefined;
  }
}

type Fields = readonly (readonly [string, unknown])[];

function textOf(fields: Fields): string | undefined {
  const byName = new Map(fields);
  const found = sentences
    .map((field) => byName.get(field))
    .find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
}

/** Of a job that was stopped only its statuses tell: `TrainingJobStatus Stopped, SecondaryStatus MaxRuntimeExceeded`. */
function statusOf(fields: Fields): string | undefined {
  const statuses = fields.filter(
    ([name, value]) => name.endsWith('Status') && typeof value === 'string',
  );
  if (statuses.length === 0) return undefined;
  return statuses.map(([name, value]) => `${name} ${value}`).join(', ');
}

const mostFields = 10;

/** Of other data, which is the user's, the names of the fields. */
function shapeOf(fields: Fields, cause: string): string | undefined {
  if (cause.length <= longestData) return undefined;
  const names = fields.slice(0, mostFields).map(([name]) => name);
  const rest = fields.length > mostFields ? ', …' : '';
  return `JSON with ${names.join(', ')}${rest}`;
}
