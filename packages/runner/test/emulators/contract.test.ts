import { describe, expect, inject, it } from 'vitest';
import { portContract } from '../port/contract.ts';
import { emulatedEngine } from './engine.ts';
import { localStackPython } from './start/localStack.ts';
import { findPython } from './start/python.ts';

const url = inject('localStackUrl');

if (url === undefined) {
  it('LocalStack is not tested: there is no Python 3.12 or newer', () => {
    expect(findPython(localStackPython)).toBeUndefined();
  });
} else {
  describe('LocalStack', () => {
    portContract(() => emulatedEngine(url));
  });
}
