/** What hides text, turns its direction or ends a line for some programs. */
const hidden = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/**
 * JSON in which every character can be seen and no line is a command to a log of GitHub Actions,
 * which takes `##[error]` anywhere for one. It says the same as without.
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replace(hidden, (character) => escaped(character))
    .replaceAll('##[', '##\\u005b');
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
