import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayPath } from '../../src/project/paths.ts';

describe('a path as people and annotations see it', () => {
  it.each([
    ['flows/w.asl.json', 'flows/w.asl.json'],
    ['./flows//w.asl.json', 'flows/w.asl.json'],
    ['/work/flows/w.asl.json', 'flows/w.asl.json'],
    ['../other/w.asl.json', '../other/w.asl.json'],
    ['/elsewhere/w.asl.json', '/elsewhere/w.asl.json'],
    ['.', '.'],
    ['a\\b.asl.json', 'a\\b.asl.json'],
  ])('on Linux and macOS: %s', (path, shown) => {
    expect(displayPath('/work', path, posix)).toBe(shown);
  });

  it.each([
    ['flows\\w.asl.json', 'flows/w.asl.json'],
    ['flows/w.asl.json', 'flows/w.asl.json'],
    ['D:\\a\\r\\r\\flows\\w.asl.json', 'flows/w.asl.json'],
    ['d:\\A\\r\\r\\w.asl.json', 'w.asl.json'],
    ['..\\other\\w.asl.json', '../other/w.asl.json'],
    ['C:\\elsewhere\\w.asl.json', 'C:/elsewhere/w.asl.json'],
    ['.', '.'],
  ])('on Windows: %s', (path, shown) => {
    expect(displayPath('D:\\a\\r\\r', path, win32)).toBe(shown);
  });
});
