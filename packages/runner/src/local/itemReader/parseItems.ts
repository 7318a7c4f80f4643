import { type Json, type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import { fieldOf, isObject, listOf, textOf } from '../definition/fields.ts';
import { csvRecords } from './csv.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import { linesOf } from './lines.ts';

type ItemParser = (pieces: Iterable<string>, config: Readonly<JsonObject>) => Iterable<Json>;

/** Readers of an object's items, by InputType. */
export const ITEM_PARSERS: ReadonlyMap<string, ItemParser> = new Map<string, ItemParser>([
  ['JSON', jsonItems],
  ['JSONL', (pieces) => jsonLineItems(pieces)],
  ['CSV', csvItems],
]);

/** The array in a file, or the one that `ItemsPointer` leads to. */
function jsonItems(pieces: Iterable<string>, config: Readonly<JsonObject>): Json[] {
  const pointer = textOf(config, 'ItemsPointer') ?? '';
  const value = pointedAt(parse([...pieces].join('')), pointer);
  if (Array.isArray(value)) return value;
  // The text is LocalStack's.
  throw itemReaderFailed('Attempting to map over non-iterable node.');
}

function pointedAt(root: Json, pointer: string): Json | undefined {
  const tokens = pointer.split('/').slice(1).map(unescapePointerToken);
  return tokens.reduce<Json | undefined>((value, token) => {
    if (Array.isArray(value)) return value[Number(token)];
    return isObject(value) ? fieldOf(value, token) : undefined;
  }, root);
}

function unescapePointerToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function* jsonLineItems(pieces: Iterable<string>): Generator<Json, void, void> {
  for (const line of linesOf(pieces)) {
    if (line.trim() !== '') yield parse(line);
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw itemReaderFailed(`Unable to parse the file as JSON: ${error.message}`);
  }
}

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['COMMA', ','],
  ['PIPE', '|'],
  ['SEMICOLON', ';'],
  ['SPACE', ' '],
  ['TAB', '\t'],
]);

function* csvItems(
  pieces: Iterable<string>,
  config: Readonly<JsonObject>,
): Generator<Json, void, void> {
  const delimiter = DELIMITERS.get(textOf(config, 'CSVDelimiter') ?? 'COMMA') ?? ',';
  const records = csvRecords(pieces, delimiter);
  const headers = csvHeaders(records, config);
  if (new Set(headers).size < headers.length) {
    throw itemReaderFailed('CSV headers cannot contain duplicates.');
  }
  for (const record of records) yield csvItem(headers, record);
}

function csvHeaders(
  records: Iterator<string[], void>,
  config: Readonly<JsonObject>,
): readonly string[] {
  if (textOf(config, 'CSVHeaderLocation') !== 'FIRST_ROW') {
    return listOf(config, 'CSVHeaders').map(String);
  }
  const first = records.next();
  return first.done ? [] : first.value;
}

/** Fields beyond the headers are dropped, missing ones are empty (recorded on AWS). */
function csvItem(headers: readonly string[], record: readonly string[]): JsonObject {
  const item: JsonObject = {};
  for (const [index, header] of headers.entries()) setMember(item, header, record[index] ?? '');
  return item;
}
