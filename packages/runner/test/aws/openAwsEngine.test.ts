import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAwsEngine } from '../../src/aws/openAwsEngine.ts';
import { explainFailures } from '../../src/port/explainFailures.ts';

const clock = { now: () => 0, sleep: async () => {} };

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_REGION', undefined);
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
  vi.stubEnv('AWS_MAX_ATTEMPTS', undefined);
});
afterEach(() => vi.unstubAllEnvs());

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws-cn:sts::210987654321:assumed-role/deploy/session</Arn><UserId>A</UserId><Account>210987654321</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

/** A service that answers with one text each, and keeps the requests. */
async function service(answers: readonly { status: number; body: string }[]) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const { status, body } = answers[requests.length] ?? { status: 500, body: '' };
    requests.push(request);
    request.resume();
    response.writeHead(status).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { requests, endpointUrl: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe('openAwsEngine', () => {
  it('learns account and partition, and says who it is', async () => {
    const denied = JSON.stringify({ __type: 'AccessDeniedException', message: 'not allowed' });
    const { requests, endpointUrl, close } = await service([
      { status: 200, body: identity },
      { status: 400, body: denied },
    ]);
    const engine = await openAwsEngine({ endpointUrl, region: 'cn-north-1', clock });
    expect(engine.location).toEqual({
      ...{ partition: 'aws-cn', region: 'cn-north-1', account: '210987654321' },
    });
    const { stepFunctions } = explainFailures(engine);
    await expect(
      stepFunctions.describeStateMachine({ stateMachineArn: 'arn' }),
    ).rejects.toMatchObject({
      message: 'DescribeStateMachine failed: AccessDeniedException: not allowed',
      help: expect.stringContaining('docs/deploy.md'),
    });
    expect(requests.map(({ headers }) => headers['user-agent'])).toEqual([
      expect.stringContaining('sfn-sagemaker'),
      expect.stringContaining('sfn-sagemaker'),
    ]);
    close();
  });

  it('names the region when none is configured', async () => {
    await expect(openAwsEngine({ clock })).rejects.toMatchObject({
      message: expect.stringContaining('Region is missing'),
      help: expect.stringContaining('--region'),
    });
  });

  it('explains credentials that have expired', async () => {
    const body =
      '<ErrorResponse><Error><Code>ExpiredToken</Code><Message>The token is expired</Message></Error></ErrorResponse>';
    const { endpointUrl, close } = await service([{ status: 403, body }]);
    await expect(openAwsEngine({ endpointUrl, region: 'us-east-1', clock })).rejects.toMatchObject({
      name: expect.stringContaining('ExpiredToken'),
      help: expect.stringContaining('new credentials'),
    });
    close();
  });
});
