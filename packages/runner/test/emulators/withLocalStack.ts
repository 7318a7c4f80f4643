import { describe, expect, inject, it } from 'vitest';
import { localStackPython } from './start/localStack.ts';
import { findPython } from './start/python.ts';

/** Tests against LocalStack; where the machine cannot run it, one test that says why and that it is so. */
export function withLocalStack(tests: (url: string) => void): void {
  const url = inject('localStackUrl');
  if (url !== undefined) {
    describe('LocalStack', () => tests(url));
    return;
  }
  it('LocalStack is not tested: there is no Python 3.12 or newer', () => {
    expect(findPython(localStackPython)).toBeUndefined();
  });
}
