import type { ExecutionIdentity } from '../../src/local/execution.ts';

export const testIdentity: ExecutionIdentity = {
  stateMachineName: 'machine',
  executionName: 'execution',
  account: '123456789012',
  region: 'us-east-1',
  partition: 'aws',
  roleArn: 'arn:aws:iam::123456789012:role/machine',
  type: 'STANDARD',
};
