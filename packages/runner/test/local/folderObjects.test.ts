import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { folderObjects } from '../../src/local/objects/folderObjects.ts';

const root = mkdtempSync(join(tmpdir(), 'objects-'));
afterAll(() => rmSync(root, { recursive: true }));

const folder = join(root, 's3');
mkdirSync(join(folder, 'bucket', 'in', 'deep'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'bucket', 'in', 'b.txt'), 'é'.repeat(100_000));
writeFileSync(join(folder, 'bucket', 'in', 'deep', 'a.txt'), 'a');
writeFileSync(join(folder, 'bucket', 'in-b.csv.gz'), gzipSync('packed'));
writeFileSync(join(folder, 'bucket', 'in-c.csv.zst'), zstdCompressSync('smaller'));
symlinkSync(join(root, 'secret.txt'), join(folder, 'bucket', 'link.txt'));

const objects = folderObjects(folder);

function textOf(bucket: string, key: string): string | undefined {
  const pieces = objects.read(bucket, key);
  return pieces && [...pieces].join('');
}

describe('folderObjects', () => {
  it('reads files in pieces, wherever a character ends', () => {
    expect(textOf('bucket', 'in/b.txt')).toBe('é'.repeat(100_000));
  });

  it('unpacks what is packed', () => {
    expect(textOf('bucket', 'in-b.csv.gz')).toBe('packed');
    expect(textOf('bucket', 'in-c.csv.zst')).toBe('smaller');
  });

  it('gives the bytes as they are', () => {
    expect(objects.bytes('bucket', 'in-b.csv.gz')).toEqual(gzipSync('packed'));
    expect(objects.bytes('bucket', 'missing')).toBeUndefined();
  });

  it.each([
    ['bucket', 'missing'],
    ['bucket', ''],
    ['bucket', 'in'],
    ['bucket', '../../secret.txt'],
    ['..', 'secret.txt'],
    ['bucket', 'link.txt'],
    ['bucket', 'a\0b'],
    ['__proto__', 'constructor'],
  ])('has no object %s %s', (bucket, key) => {
    expect(textOf(bucket, key)).toBeUndefined();
  });

  it('lists what is below a prefix in the order of keys', () => {
    const keys = (prefix: string): string[] =>
      Array.from(objects.list('bucket', prefix), ({ key }) => key);
    expect(keys('')).toEqual(['in-b.csv.gz', 'in-c.csv.zst', 'in/b.txt', 'in/deep/a.txt']);
    expect(keys('in/d')).toEqual(['in/deep/a.txt']);
    expect([...objects.list('..', '')]).toEqual([]);
  });
});
