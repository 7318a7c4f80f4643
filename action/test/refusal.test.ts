import { describe, expect, it } from 'vitest';
import { explainRefusal } from '../src/github/refusal.ts';

class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super('Server Error');
    this.status = status;
  }
}

describe('refusal', () => {
  it.each([
    [403, 'fork', 'comes from a fork, whose token may only read; the report is in the job summary'],
    [403, 'dependabot', "Dependabot's token may only read unless"],
    [403, undefined, 'give the job `permissions: { pull-requests: write }`'],
    [401, undefined, 'check the input `github-token`'],
    [404, 'fork', 'shows this token no such repository'],
    [502, undefined, 'GitHub answered 502: Server Error; the report is in the job summary'],
  ] as const)('%i with a token of %s says what to do', (status, restricted, text) => {
    expect(explainRefusal(new Refused(status), restricted)).toContain(text);
  });

  it('that is no answer of GitHub is a fault of ours', () => {
    const fault = new TypeError('x is undefined');
    expect(() => explainRefusal(fault, 'fork')).toThrow(fault);
  });
});
