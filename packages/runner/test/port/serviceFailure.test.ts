import { describe, expect, it } from 'vitest';
import { serviceFailure } from '../../src/port/serviceFailure.ts';

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name });
}

const managedRule = "'arn:aws:iam::1:role/r' is not authorized to create managed-rule.";
const unassumed =
  'Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.';

const deployer = 'User: arn:aws:sts::1:assumed-role/deploy/x is not authorized to perform:';

describe('a refused call is explained', () => {
  it.each([
    ['updateStateMachine', named('AccessDeniedException', managedRule)],
    ['createStateMachine', named('AccessDeniedException', unassumed)],
    ['startExecution', named('AccessDeniedException', 'User: arn:x is not authorized')],
    ['createStateMachine', named('AccessDeniedException', deployer)],
    [
      'createStateMachine',
      named('AccessDeniedException', `${deployer} iam:PassRole on resource: x`),
    ],
    ['getRole', named('AccessDenied', 'User: arn:x is not authorized')],
    ['createStateMachine', named('ExpiredTokenException', 'expired')],
    ['createStateMachine', named('CredentialsProviderError', 'Could not load credentials')],
    ['createStateMachine', named('Error', 'Region is missing')],
    ['createStateMachine', named('InvalidDefinition', "'MISSING_END_STATE: x'")],
    ['createStateMachine', named('StateMachineDeleting', 'is being deleted')],
    ['updateStateMachine', named('ConflictException', 'concurrent')],
    [
      'putRolePolicy',
      named('LimitExceededException', 'Maximum policy size of 10240 bytes exceeded'),
    ],
    ['describeExecution', named('ThrottlingException', 'Rate exceeded')],
    ['describeExecution', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['describeExecution', named('KmsAccessDeniedException', 'new code')],
    ['describeExecution', 'no error at all'],
  ])('%s: %s', async (method, error) => {
    const { name, message, why, help } = serviceFailure(method, error);
    const text = [name, message, `why:  ${why}`, `help: ${help}`].join('\n');
    const file = `golden/${method}-${name}-${message.length}.txt`;
    await expect(`${text}\n`).toMatchFileSnapshot(file);
  });
});
