import type { RuleTitle } from '../diagnostic.ts';

type SyntaxRule =
  | 'syntax'
  | 'empty'
  | 'trailingComma'
  | 'comment'
  | 'duplicateKey'
  | 'depth'
  | 'byteOrderMark'
  | 'tab'
  | 'alias'
  | 'noJson';

/** What can be wrong with a text before it is a definition. */
export const syntaxRules: Readonly<Record<SyntaxRule, RuleTitle>> = {
  syntax: {
    code: 'ASL100',
    name: 'asl/syntax',
    severity: 'error',
    title: 'The text is well-formed JSON or YAML',
    aws: 'INVALID_JSON_DESCRIPTION',
  },
  empty: {
    code: 'ASL101',
    name: 'asl/empty-document',
    severity: 'error',
    title: 'The file holds a definition',
    aws: 'SCHEMA_VALIDATION_FAILED',
  },
  trailingComma: {
    code: 'ASL102',
    name: 'asl/trailing-comma',
    severity: 'error',
    title: 'JSON has no comma after the last member',
    aws: 'INVALID_JSON_DESCRIPTION',
  },
  comment: {
    code: 'ASL103',
    name: 'asl/comment',
    severity: 'error',
    title: 'JSON has no comments',
    aws: 'INVALID_JSON_DESCRIPTION',
  },
  duplicateKey: {
    code: 'ASL104',
    name: 'asl/duplicate-key',
    severity: 'error',
    title: 'A key is written once per object',
  },
  depth: {
    code: 'ASL105',
    name: 'asl/nesting-depth',
    severity: 'error',
    title: 'Values are not nested deeper than a reader can follow',
  },
  byteOrderMark: {
    code: 'ASL106',
    name: 'asl/byte-order-mark',
    severity: 'warning',
    title: 'A JSON file starts without a byte order mark',
  },
  tab: {
    code: 'ASL107',
    name: 'asl/tab-indentation',
    severity: 'error',
    title: 'YAML is indented with spaces',
  },
  alias: {
    code: 'ASL108',
    name: 'asl/alias-expansion',
    severity: 'error',
    title: 'YAML aliases expand to a value of bounded size',
  },
  noJson: {
    code: 'ASL109',
    name: 'asl/no-json-equivalent',
    severity: 'error',
    title: 'A YAML definition holds only what JSON can say',
  },
};
