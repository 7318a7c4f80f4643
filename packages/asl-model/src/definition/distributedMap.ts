import { args, referencePath, template } from './commonFields.ts';
import type { Field, Shape } from './shape.ts';

const maxItems: Field = { kind: 'integer', min: 0, max: 100_000_000, jsonata: true };

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html} */
const readerConfigShape: Shape = {
  title: '`ReaderConfig`',
  open: true,
  fields: {
    InputType: {
      kind: 'string',
      values: ['CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET'],
      open: true,
    },
    Transformation: { kind: 'string', values: ['NONE', 'LOAD_AND_FLATTEN'], open: true },
    ManifestType: { kind: 'string', values: ['ATHENA_DATA', 'S3_INVENTORY'], open: true },
    CSVHeaderLocation: { kind: 'string', values: ['FIRST_ROW', 'GIVEN'] },
    // Whether an expression may stand for the list is unverified.
    CSVHeaders: { kind: 'strings', jsonata: true },
    CSVDelimiter: {
      kind: 'string',
      values: ['COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB'],
      open: true,
    },
    ItemsPointer: { kind: 'string' },
    MaxItems: maxItems,
    MaxItemsPath: referencePath,
  },
  choices: [{ fields: ['MaxItems', 'MaxItemsPath'] }],
};

export const itemReaderShape: Shape = {
  title: '`ItemReader`',
  fields: {
    Resource: { kind: 'string' },
    Parameters: template,
    Arguments: args,
    ReaderConfig: { kind: 'object', of: readerConfigShape },
  },
  required: ['Resource'],
};

export const itemBatcherShape: Shape = {
  title: '`ItemBatcher`',
  fields: {
    BatchInput: { kind: 'template' },
    MaxItemsPerBatch: { kind: 'integer', min: 1, jsonata: true },
    MaxItemsPerBatchPath: referencePath,
    MaxInputBytesPerBatch: { kind: 'integer', min: 1, jsonata: true },
    MaxInputBytesPerBatchPath: referencePath,
  },
  choices: [
    { fields: ['MaxItemsPerBatch', 'MaxItemsPerBatchPath'] },
    { fields: ['MaxInputBytesPerBatch', 'MaxInputBytesPerBatchPath'] },
  ],
};

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html} */
export const resultWriterShape: Shape = {
  title: '`ResultWriter`',
  fields: {
    Resource: { kind: 'string' },
    Parameters: template,
    Arguments: args,
    WriterConfig: {
      kind: 'object',
      of: {
        title: '`WriterConfig`',
        open: true,
        fields: {
          Transformation: { kind: 'string', values: ['NONE', 'COMPACT', 'FLATTEN'], open: true },
          OutputType: { kind: 'string', values: ['JSON', 'JSONL'], open: true },
        },
      },
    },
  },
};
