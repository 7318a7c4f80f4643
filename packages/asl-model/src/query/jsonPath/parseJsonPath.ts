import { boundedCache } from '../syntax/boundedCache.ts';
import { attempt, type Parsed } from '../syntax/parsed.ts';
import { TextCursor } from '../syntax/textCursor.ts';
import type { JsonPath } from './jsonPath.ts';
import { parsePathAt } from './parsePathAt.ts';

/**
 * Parses a JSONPath as Step Functions accepts it: the dialect of the Jayway library, rooted at `$`
 * (the input), `$$` (the context object) or `$name` (a variable). Results are remembered by text.
 * https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
 *
 * @example
 * const parsed = parseJsonPath('$.jobs[?(@.status == "Failed")].name');
 * if (!parsed.ok) throw new Error(`${parsed.problem.message} at ${parsed.problem.offset}`);
 */
export const parseJsonPath: (text: string) => Parsed<JsonPath> = boundedCache((text) =>
  attempt(() => {
    const cursor = new TextCursor(text);
    const path = parsePathAt(cursor, { within: false });
    if (!cursor.done) cursor.fail(`unexpected ${cursor.found()}`);
    return path;
  }),
);
