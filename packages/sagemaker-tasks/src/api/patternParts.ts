/** Groups, whatever looks around, anchors, references and quantifiers. */
const syntax = /\((?:\?(?:<?[=!]|<\w+>|:))?|\)|\||\^|\$|\\[bBk1-9]|[*+?]\??|\{\d+(?:,\d*)?\}\??/;
/** What takes one character. */
const atom =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[\s\S]/;
const token = new RegExp(`(${syntax.source})|(${atom.source})`, 'gu');
const lookaround = /^\(\?<?[=!]$/;
const unsuited = /^(?:\^|\$|\\.)$/;

/** What follows from a pattern for a text of which only parts are known. */
interface PatternParts {
  /** Matches one character that can be in a match. */
  readonly character: RegExp;
  /** Matches how a match can begin; absent where the pattern's form does not tell. */
  readonly beginning?: RegExp;
}

const known = new Map<string, PatternParts>();

/** Whether a match of the whole pattern can begin with a text. */
export function canBegin(pattern: string, text: string): boolean {
  return partsOf(pattern).beginning?.test(text) ?? true;
}

/** Whether a match of the whole pattern can have every character of a text in it. */
export function canHold(pattern: string, text: string): boolean {
  const { character } = partsOf(pattern);
  return [...text].every((each) => character.test(each));
}

function partsOf(pattern: string): PatternParts {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const parts = read(pattern);
  known.set(pattern, parts);
  return parts;
}

/** Where the text may end before each character, any beginning of a match matches. */
function read(pattern: string): PatternParts {
  const characters = new Set<string>();
  let beginning = '';
  let readable = true;
  for (const [text, mark, character] of pattern.matchAll(token)) {
    if (mark !== undefined && (lookaround.test(mark) || unsuited.test(mark))) readable = false;
    if (character !== undefined) characters.add(character);
    beginning += character === undefined ? text : `(?:${character}|$)`;
  }
  return {
    character: new RegExp(`^(?:${[...characters].join('|')})$`, 'u'),
    ...(readable && { beginning: new RegExp(`^(?:${beginning})$`, 'u') }),
  };
}
