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
    const fields = new Map(Object.entries(parsed));
    const found = sentences
      .map((field) => fields.get(field))
      .find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : undefined;
  } catch {
    // A cause that only looks like JSON is shown as it is.
    return undefined;
  }
}
