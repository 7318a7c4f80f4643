/**
 * Deepest nesting that is read. Readers of JSON stop at 1,000 by default (the one AWS uses is
 * unverified); a definition
 * of 1 MB that people write stays below 50.
 */
export const maxDepth = 1000;

export function tooDeep(): { message: string; help: string } {
  return {
    message: `Values are nested more than ${maxDepth} levels deep: readers of JSON refuse this.`,
    help: 'Flatten the value, or move inner states to a state machine of their own.',
  };
}
