import type { MockedResponse, MockedStates } from '../mock.ts';

/** What the mocks say to one call of a task. */
export type MockAnswer =
  | { readonly kind: 'response'; readonly response: MockedResponse }
  | { readonly kind: 'unmocked' }
  /** The state is mocked, but not for this call, which is the `call`-th from 0. */
  | { readonly kind: 'exhausted'; readonly call: number };

/** Counts the calls of each state, for answers that depend on the attempt. */
export class MockLedger {
  readonly #mocks: MockedStates;
  readonly #calls = new Map<string, number>();

  constructor(mocks: MockedStates) {
    this.#mocks = mocks;
  }

  /** Whether the state is mocked at all. */
  has(state: string): boolean {
    return this.#mocks.has(state);
  }

  answer(state: string): MockAnswer {
    const attempts = this.#mocks.get(state);
    if (attempts === undefined) return { kind: 'unmocked' };
    const call = this.#calls.get(state) ?? 0;
    this.#calls.set(state, call + 1);
    const attempt = attempts.find(({ first, last }) => first <= call && call <= last);
    if (attempt === undefined) return { kind: 'exhausted', call };
    return { kind: 'response', response: attempt.response };
  }
}
