import type { Json, JsonObject, QueryLanguage } from '@sfn-sagemaker/asl-model';
import { setMember } from '@sfn-sagemaker/asl-model';
import { Expression } from './expression.ts';

/** Arguments as a definition holds them. */
export interface WrittenArguments {
  readonly arguments: JsonObject;
  /** Absent when nothing is computed: either language will do. */
  readonly language?: QueryLanguage;
}

/**
 * Writes a request with its expressions.
 *
 * @throws {TypeError} when it mixes query languages, or when an item of a list is a JSONPath
 *   expression
 */
export function writeArguments(request: object): WrittenArguments {
  const languages = new Set<QueryLanguage>();
  const written = writeObject(request, languages);
  const [language, other] = languages;
  if (other !== undefined) {
    throw new TypeError('A state has one query language: use jsonPath() or jsonata(), not both.');
  }
  return { arguments: written, ...(language && { language }) };
}

function writeObject(value: object, languages: Set<QueryLanguage>): JsonObject {
  const written: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (member instanceof Expression) {
      languages.add(member.language);
      setMember(written, member.language === 'JSONPath' ? `${name}.$` : name, member.text);
    } else {
      setMember(written, name, writeValue(member, languages));
    }
  }
  return written;
}

function writeValue(value: unknown, languages: Set<QueryLanguage>): Json {
  if (value instanceof Expression) return writeItem(value, languages);
  if (Array.isArray(value)) return value.map((item) => writeValue(item, languages));
  if (typeof value === 'object' && value !== null) return writeObject(value, languages);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`${String(value)} is no value of a definition.`);
}

/** JSONPath marks expressions by the name of their field, which an item of a list has not. */
function writeItem({ language, text }: Expression, languages: Set<QueryLanguage>): Json {
  if (language === 'JSONPath') {
    throw new TypeError(
      `An item of a list cannot be ${text}: make the list itself one, with States.Array.`,
    );
  }
  languages.add(language);
  return text;
}
