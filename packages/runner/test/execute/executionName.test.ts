import { describe, expect, it } from 'vitest';
import { executionName } from '../../src/execute/executionName.ts';

const commit = '5f6fa2b41fa1c0dec0dec0dec0dec0dec0dec0de';

describe('executionName', () => {
  it('is made from state machine and commit', () => {
    const identity = { stateMachineName: 'train', commit, content: 'anything' };
    expect(executionName(identity)).toBe('train-5f6fa2b41fa1');
    expect(executionName({ ...identity, content: 'else' })).toBe('train-5f6fa2b41fa1');
  });

  it('without a commit follows from what is run', () => {
    const name = (content: string) => executionName({ stateMachineName: 'train', content });
    expect(name('a')).toBe(name('a'));
    expect(name('a')).not.toBe(name('b'));
    expect(name('a')).toMatch(/^train-[0-9a-f]{12}$/);
  });

  it('has at most 80 characters and keeps the commit', () => {
    const name = executionName({ stateMachineName: 'x'.repeat(80), commit, content: '' });
    expect(name).toHaveLength(80);
    expect(name).toMatch(/-5f6fa2b41fa1$/);
  });
});
