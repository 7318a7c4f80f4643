import type { Field, Fields } from './shape.ts';

/** Seconds that AWS takes in any timeout. */
export const maxSeconds = 99_999_999;

export const comment: Field = { kind: 'string' };
export const queryLanguage: Field = { kind: 'string', values: ['JSONPath', 'JSONata'] };
const path: Field = { kind: 'path', language: 'JSONPath', nullable: true };
export const template: Field = { kind: 'template', language: 'JSONPath' };
export const referencePath: Field = { kind: 'referencePath', language: 'JSONPath' };
export const resultPath: Field = { kind: 'referencePath', language: 'JSONPath', nullable: true };
export const assign: Field = { kind: 'assignment' };
export const output: Field = { kind: 'template', language: 'JSONata' };
export const args: Field = { kind: 'template', language: 'JSONata' };

/** Every state has these. */
export const common: Fields = {
  Type: { kind: 'string' },
  Comment: comment,
  QueryLanguage: queryLanguage,
};

/** What a state reads and what it hands on. */
export const paths: Fields = { InputPath: path, OutputPath: path, Output: output };

/** Where a state goes. */
export const transition: Fields = { Next: { kind: 'string' }, End: { kind: 'boolean' } };
