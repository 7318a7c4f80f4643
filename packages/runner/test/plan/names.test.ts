import { describe, expect, it } from 'vitest';
import {
  executionArn,
  managedRoleName,
  qualifiedArn,
  stateMachineName,
} from '../../src/plan/names.ts';

const machine = 'arn:aws:states:us-east-1:123456789012:stateMachine:train';

describe('names', () => {
  it('put the environment behind the workflow', () => {
    expect(stateMachineName('train')).toBe('train');
    expect(stateMachineName('train', 'staging')).toBe('train-staging');
  });

  it('make ARNs of aliases and executions from that of the state machine', () => {
    expect(qualifiedArn(machine, 'live')).toBe(`${machine}:live`);
    expect(executionArn(machine, 'run')).toBe(
      'arn:aws:states:us-east-1:123456789012:execution:train:run',
    );
  });
});

describe('managedRoleName', () => {
  it('names region and state machine', () => {
    expect(managedRoleName('train', 'us-east-1')).toBe('sfn-sagemaker-us-east-1-train');
  });

  it.each(['x'.repeat(80), 'Zürich', 'a b', `${'x'.repeat(79)}y`])(
    'keeps to what IAM allows for %j',
    (name) => {
      expect(managedRoleName(name, 'us-east-1')).toMatch(/^[\w+=,.@-]{1,64}$/);
    },
  );

  it('tells long names apart that begin alike', () => {
    const name = 'x'.repeat(79);
    expect(managedRoleName(`${name}a`, 'us-east-1')).not.toBe(
      managedRoleName(`${name}b`, 'us-east-1'),
    );
  });
});
