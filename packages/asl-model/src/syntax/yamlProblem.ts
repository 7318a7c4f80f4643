import type { YAMLError } from 'yaml';
import type { RuleTitle } from '../diagnostic.ts';
import { tooDeep } from './depth.ts';
import { syntaxRules } from './syntaxRules.ts';

interface YamlProblem {
  readonly rule: RuleTitle;
  readonly message: string;
  readonly help: string;
}

const problems: Partial<Record<YAMLError['code'], YamlProblem>> = {
  TAB_AS_INDENT: {
    rule: syntaxRules.tab,
    message:
      'This line is indented with a tab: YAML allows only spaces, and no tool can read the file.',
    help: 'Indent with spaces.',
  },
  RESOURCE_EXHAUSTION: { rule: syntaxRules.depth, ...tooDeep() },
  MULTIPLE_DOCS: {
    rule: syntaxRules.noJson,
    message: 'A second YAML document starts here: a definition is one document.',
    help: 'Remove the `---`, or split the file.',
  },
};

const helps: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Indent the members of one mapping or list by the same number of spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that holds `: ` in quotes, or indent what follows.',
  MULTILINE_IMPLICIT_KEY: 'Write the key on one line and end it with `:`.',
  MISSING_CHAR: 'Add the missing character.',
  BAD_DQ_ESCAPE: 'Write `\\\\` for a backslash, or use single quotes.',
  BAD_SCALAR_START: 'Put the value in quotes.',
};

/** Says in our words what the YAML reader found; its own message names the detail. */
export function yamlProblem(error: YAMLError): YamlProblem {
  const known = problems[error.code];
  if (known) return known;
  const detail = error.message.replace(/\.$/, '');
  return {
    rule: syntaxRules.syntax,
    message: `The YAML cannot be read: ${detail}.`,
    help: helps[error.code] ?? 'Correct the YAML at this place; quotes around strings often help.',
  };
}
