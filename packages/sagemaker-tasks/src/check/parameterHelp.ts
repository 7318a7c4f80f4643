import { nearest, shorten } from '@sfn-sagemaker/asl-model';
import { shape as shapeNamed } from '../api/model.ts';
import type { Shape } from '../api/shape.ts';
import { type Argument, type JsonType, literalString } from '../argument/argument.ts';
import type { Visit } from '../constraint/visit.ts';
import type { SageMakerCall } from './sageMakerCall.ts';
import { boundsText, listText, typeText } from './wording.ts';

const actualTexts: Readonly<Record<JsonType, string>> = {
  array: 'a list',
  boolean: 'a boolean',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

export function actualText(actual: JsonType): string {
  return actualTexts[actual];
}

export function requiredHelp(member: string, parent: Shape, { state }: SageMakerCall): string {
  const computed =
    state.queryLanguage === 'JSONata'
      ? `"${member}": "{% … %}" computes it`
      : `"${member}.$": "$.…" takes it from the input`;
  return `Add "${member}"${memberText(parent, member)}; ${computed}.`;
}

/** An expression of the other query language, a misspelling, or a parameter of another API. */
export function unknownHelp(
  member: string,
  known: readonly string[],
  { state }: SageMakerCall,
): string {
  const path = member.endsWith('.$') ? member.slice(0, -2) : undefined;
  if (path !== undefined && state.queryLanguage === 'JSONata' && known.includes(path)) {
    return `In a JSONata state write "${path}": "{% … %}".`;
  }
  const near = nearest(member, known);
  if (near === undefined) return `Remove it, or use one of ${listText(known)}.`;
  return `Write "${near}".`;
}

/**
 * A path that is written as a plain string is passed as it is: its key lacks the `.$`, or its state
 * is a JSONata one.
 */
export function expressionHelp(visit: Visit, { state }: SageMakerCall): string | undefined {
  const value = literalString(visit.argument);
  const name = visit.path.at(-1);
  if (value === undefined || typeof name !== 'string' || !/^(?:\$|States\.)/.test(value)) {
    return undefined;
  }
  return state.queryLanguage === 'JSONata'
    ? `To compute it, write "${name}": "{% … %}".`
    : `To compute it, write "${name}.$": ${JSON.stringify(shorten(value))}.`;
}

export function typeHelp(expected: Shape['type'], argument: Argument): string {
  const value = argument.kind === 'scalar' ? argument.value : null;
  if (expected === 'string' && value !== null) return `Write it in quotes: "${value}".`;
  if (typeof value === 'string' && isWritten(value, expected)) {
    return `Write it without quotes: ${value.trim()}.`;
  }
  if (expected === 'list' && argument.kind !== 'computed') return 'Put it in a list: [ … ].';
  return `Pass ${typeText(expected)}.`;
}

function isWritten(text: string, expected: Shape['type']): boolean {
  if (expected === 'boolean') return text === 'true' || text === 'false';
  const numeric = ['integer', 'long', 'float', 'double'].includes(expected);
  return numeric && text.trim() !== '' && Number.isFinite(Number(text));
}

function memberText(parent: Shape, member: string): string {
  if (parent.type !== 'structure') return '';
  const name = Object.hasOwn(parent.members, member) ? parent.members[member] : undefined;
  return name === undefined ? '' : `, ${shapeText(shapeNamed(name))}`;
}

function shapeText(shape: Shape): string {
  if (shape.type === 'string' && shape.enum) return `one of ${listText(shape.enum)}`;
  const text = typeText(shape.type);
  if (!('min' in shape || 'max' in shape)) return text;
  const unit = shape.type === 'string' ? ' characters' : '';
  return `${text} (${boundsText(shape)}${unit})`;
}
