import { expect, it } from 'vitest';
import { runCli } from '../../src/cli/runCli.ts';
import { memoryShell } from '../memoryShell.ts';

const name = 'A\u202e\u2028\u0085\u001b[31mX';
const definition = JSON.stringify({
  StartAt: name,
  States: {
    [name]: {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createModel',
      Parameters: {
        ModelName: name,
        ExecutionRoleArn: `arn:aws:iam::123456789012:role/${name}`,
      },
      End: true,
    },
  },
});
const hidden = /[\p{Cf}\u2028\u2029]|(?![\n])\p{Cc}/u;

it.each([['text'], ['json'], ['cloudformation'], ['terraform']])(
  'no format shows what hides text or turns it: %s',
  async (format) => {
    const shell = memoryShell({ 'x.asl.json': definition });
    const code = await runCli(['policy', 'x.asl.json', '--format', format], shell);
    expect(shell.err()).toBe('');
    expect(code).toBe(0);
    expect(shell.out()).toContain('\\u202e');
    expect(shell.out()).not.toMatch(hidden);
  },
);

it('JSON still says the names as they are', async () => {
  const shell = memoryShell({ 'x.asl.json': definition });
  await runCli(['policy', 'x.asl.json', '--format', 'json'], shell);
  expect(JSON.parse(shell.out()).reasons[0].states).toEqual([name]);
});
