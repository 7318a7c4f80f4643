import type { MarkdownOptions } from './markdownOptions.ts';
import { markdownLimits } from './markdownOptions.ts';
import { fence, heading, words } from './nodes.ts';
import { whereToLook } from './overview.ts';
import { writeWithin } from './write.ts';

/** A reason may list all that there is. */
const longest = 5_000;

/**
 * What a comment or a job summary says when there is no report, and why: the one of an earlier
 * commit would pass for the state of this one.
 *
 * @example
 * const body = renderUnfinished('ml holds no workflow.', { commit: sha });
 */
export function renderUnfinished(reason: string, options: MarkdownOptions = {}): string {
  const { limit = markdownLimits.comment } = options;
  const content = [
    heading(3, { type: 'text', value: '❌ ' }, words('No workflow was checked')),
    ...whereToLook(options),
    fence(reason.slice(0, longest)),
  ];
  return writeWithin(limit, [{ title: 'reason', content }], '');
}
