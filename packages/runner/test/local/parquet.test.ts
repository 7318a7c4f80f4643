import { readFileSync } from 'node:fs';
import type { Json } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { parquetItems } from '../../src/local/itemReader/parquet.ts';

const FIXTURE = new URL('fixtures/item-reader/the-rows-of-a-parquet-file.json', import.meta.url);

function parquetFile(): Buffer {
  const { objects } = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  const [text] = Object.values<string>(objects);
  return Buffer.from(text ?? '', 'base64');
}

async function rowsOf(file: Buffer, seconds?: number): Promise<Json[]> {
  const rows: Json[] = [];
  for await (const items of parquetItems(file, 'S3://bucket/rows.parquet', seconds)) {
    rows.push(...items.map(({ value }) => value));
  }
  return rows;
}

describe('a damaged Parquet file', () => {
  it('that keeps its reader busy forever is given up', async () => {
    const file = parquetFile();
    // In the header of a page.
    file[130] = 112;
    await expect(rowsOf(file, 1)).rejects.toMatchObject({
      error: 'States.ItemReaderFailed',
      cause: 'Unable to parse the file as Parquet: it took more than 1 seconds',
    });
  });

  it.each([1, 4, 8, 60, 300])('that lacks its last %i bytes is refused', async (missing) => {
    const file = parquetFile();
    await expect(rowsOf(file.subarray(0, -missing))).rejects.toMatchObject({
      error: 'States.ItemReaderFailed',
    });
  });
});

describe('a Parquet file', () => {
  it('can be read as part of more memory', async () => {
    const file = parquetFile();
    const within = Buffer.concat([Buffer.alloc(5), file, Buffer.alloc(5)]).subarray(5, -5);
    expect(await rowsOf(within)).toEqual(await rowsOf(file));
  });
});
