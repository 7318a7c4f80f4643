import { type Json, type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import { fieldOf, isObject, listOf, textOf } from '../definition/fields.ts';
import { type DataItem, dataItems } from '../map/dataItem.ts';
import { csvRecords } from './csv.ts';
import { itemReaderFailed } from './itemReaderFailed.ts';
import { linesOf } from './lines.ts';

/** The text of an object, in pieces of any length. */
interface ObjectText {
  readonly pieces: Iterable<string>;
  readonly config: Readonly<JsonObject>;
  /** What `$$.Map.Item.Source` says. */
  readonly source: string;
}

type ItemParser = (text: ObjectText) => Iterable<DataItem>;

/** Readers of an object's items, by InputType. */
export const ITEM_PARSERS: ReadonlyMap<string, ItemParser> = new Map<string, ItemParser>([
  ['JSON', jsonItems],
  ['JSONL', jsonLineItems],
  ['CSV', csvItems],
]);

/** The array or object in a file, or the one that `ItemsPointer` leads to. */
function jsonItems({ pieces, config, source }: ObjectText): readonly DataItem[] {
  const pointer = textOf(config, 'ItemsPointer') ?? '';
  const items = dataItems(pointedAt(parse([...pieces].join('')), pointer), source);
  if (items !== undefined) return items;
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

function* jsonLineItems({ pieces, source }: ObjectText): Generator<DataItem, void, void> {
  for (const line of linesOf(pieces)) {
    if (line.trim() !== '') yield { value: parse(line), source };
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

function* csvItems({ pieces, config, source }: ObjectText): Generator<DataItem, void, void> {
  const delimiter = DELIMITERS.get(textOf(config, 'CSVDelimiter') ?? 'COMMA') ?? ',';
  const records = csvRecords(pieces, delimiter);
  const headers = csvHeaders(records, config);
  if (new Set(headers).size < headers.length) {
    throw itemReaderFailed('CSV headers cannot contain duplicates.');
  }
  for (const record of records) yield { value: csvItem(headers, record), source };
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
