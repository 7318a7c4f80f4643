/**
 * The payload of a `pull_request` event, as far as the action reads it, beside what it does not.
 */
export function pullRequestPayload(options: { fork?: boolean; login?: string } = {}): object {
  const { fork = false, login = 'ana' } = options;
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title: 'Train on larger instances',
      head: { ref: 'larger', sha: 'a1b2c3d4e5', repo: { id: fork ? 2 : 1 } },
      base: { ref: 'main', sha: '0f0f0f0f0f', repo: { id: 1 } },
      user: { login },
    },
  };
}
