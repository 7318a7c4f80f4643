import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { folderWith } from '../cli/command.ts';

vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/x</Arn><Account>123456789012</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;
const running = { status: 'RUNNING', name: 'mine', startDate: 0, input: '{}' };
const entered = {
  ...{ id: 1, previousEventId: 0, timestamp: 0, type: 'WaitStateEntered' },
  stateEnteredEventDetails: { name: 'Idle' },
};
const answers = new Map<string, object>([
  ['DescribeExecution', running],
  ['GetExecutionHistory', { events: [entered] }],
]);

/** Step Functions with one execution that runs for ever, and that answers no StopExecution. */
async function silentService() {
  const server = createServer((request, response) => {
    const [, operation] = String(request.headers['x-amz-target'] ?? '').split('.');
    if (operation === undefined) return response.end(identity);
    const answer = answers.get(operation);
    return answer && response.end(JSON.stringify(answer));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

it('a cancelled run ends within 7.5 seconds, whatever the service does', async () => {
  await using service = await silentService();
  const idle = { StartAt: 'Idle', States: { Idle: { Type: 'Wait', Seconds: 60, End: true } } };
  using folder = folderWith({ 'idle.asl.json': JSON.stringify(idle) });
  const argv = ['execute', 'idle.asl.json', '--execution-name', 'mine'];
  const engine = ['--engine', 'aws', '--endpoint-url', service.url];
  const child = spawn(
    process.execPath,
    ['--conditions=@sfn-sagemaker/source', main, ...argv, ...engine],
    {
      cwd: folder.path,
      env: {
        ...{ PATH: process.env.PATH ?? '', HOME: folder.path, AWS_REGION: 'us-east-1' },
        ...{ AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' },
      },
    },
  );
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  const following = new Promise<void>((resolve) => {
    child.stderr.on('data', (data) => {
      if (String(data).includes('▶ Idle')) resolve();
    });
  });
  const closed = once(child, 'close');
  await following;
  const start = Date.now();
  child.kill('SIGINT');
  expect((await closed)[0]).toBe(1);
  expect(Date.now() - start).toBeLessThan(7500);
  expect(out).toContain('had no answer in 5 seconds');
  expect(out).toContain('sfn-sagemaker stop --execution-arn');
});
