import { type Place, shorten } from '@sfn-sagemaker/asl-model';
import type { Shape } from '../api/shape.ts';
import type { Bounds } from '../constraint/violation.ts';
import type { ParameterPath, Visit } from '../constraint/visit.ts';
import { generalError, type SageMakerCall } from './sageMakerCall.ts';

/** An argument of a call. */
interface PassedValue {
  readonly visit: Visit;
  readonly call: SageMakerCall;
}

/** Longer lists are cut: a message is read in a log line. */
const mostNames = 12;

/** Parts of a message, as one line. */
export function words(...parts: readonly string[]): string {
  return parts.join(' ');
}

/** `InputDataConfig[0].ChannelName`. */
export function pathText(path: ParameterPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = shorten(key);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** A state by its name. */
export function stateText({ state }: SageMakerCall): string {
  return `State "${shorten(state.name)}"`;
}

/** The place of a call: the state's name. */
export function callPlace({ state }: SageMakerCall): Place {
  return { pointer: state.pointer, span: state.nameSpan };
}

/** The place of an argument; of an object or a list, which can be long, where it starts. */
export function placeOf({ argument }: Pick<Visit, 'argument'>, call: SageMakerCall): Place {
  const { kind, place } = argument;
  if (place === undefined) return callPlace(call);
  if (kind !== 'object' && kind !== 'array') return place;
  const { start } = place.span;
  return { pointer: place.pointer, span: { start, end: start + 1 } };
}

/** A value beside what the API takes. */
export function mismatch(given: string, taken: string, { visit, call }: PassedValue): string {
  const path = pathText(visit.path) || call.argumentsField;
  return `${stateText(call)} passes ${given} as ${path}, but ${call.operation} takes ${taken}.`;
}

/** What an execution reports when SageMaker refuses a value. */
export function refusal({ resource }: SageMakerCall): string {
  if (resource.service === 'sagemakerruntime') {
    return 'The call fails at run time with SageMakerRuntime.ValidationErrorException.';
  }
  return `The call fails at run time with ${generalError(resource)} (ValidationException).`;
}

const capitals = /EXAMPLE/;
const marked = /`[^`]*`|<[^<>]*>|\{\{|_tbd_|\baccount[-_]?id\b|\byour[-_]|x{4,}|replace[-_]?me/i;

/** What guides write where a reader has to put a value of their own; it is replaced some day. */
export function isStandIn(value: string): boolean {
  return capitals.test(value) || marked.test(value);
}

export function listText(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ');
  return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;
}

/** `1 to 63`, `at least 1`, `at most 63`; a least of 0 goes without saying. */
export function boundsText({ min, max }: Bounds): string {
  if (min === undefined || min === 0) return `at most ${max ?? 'any number'}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? `exactly ${min}` : `${min} to ${max}`;
}

const typeTexts: Readonly<Record<Shape['type'], string>> = {
  structure: 'an object',
  map: 'an object',
  list: 'a list',
  string: 'a string',
  integer: 'a whole number',
  long: 'a whole number',
  float: 'a number',
  double: 'a number',
  boolean: 'true or false',
  timestamp: 'a timestamp',
  blob: 'a string',
};

export function typeText(type: Shape['type']): string {
  return typeTexts[type];
}
