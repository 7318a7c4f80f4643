import { describe, expect, it } from 'vitest';
import { localEngine } from '../../port/engines.ts';

const definition = '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}';
const roleArn = 'arn:aws:iam::123456789012:role/r';

describe('the embedded engine refuses as AWS does', () => {
  it.each(['', 'a b', 'a/b', 'a:b', 'x'.repeat(81), 'a\u0007'])('the name %j', async (name) => {
    const { stepFunctions } = await localEngine();
    const created = stepFunctions.createStateMachine({ name, definition, roleArn });
    await expect(created).rejects.toMatchObject({ name: 'InvalidName' });
  });

  it('an ARN of something else', async () => {
    const { stepFunctions } = await localEngine();
    const described = stepFunctions.describeStateMachine({ stateMachineArn: roleArn });
    await expect(described).rejects.toMatchObject({ name: 'InvalidArn' });
  });

  it.each([
    ['live', [{ version: 1, weight: 50 }], 'ValidationException'],
    ['1', [{ version: 1, weight: 100 }], 'ValidationException'],
    ['live', [], 'ValidationException'],
    ['live', [{ version: 9, weight: 100 }], 'StateMachineDoesNotExist'],
  ])('the alias %s for %j', async (name, routes, code) => {
    const { stepFunctions } = await localEngine();
    const { stateMachineArn } = await stepFunctions.createStateMachine({
      ...{ name: 'train', definition, roleArn, publish: true },
    });
    const routingConfiguration = routes.map(({ version, weight }) => ({
      ...{ stateMachineVersionArn: `${stateMachineArn}:${version}`, weight },
    }));
    const created = stepFunctions.createStateMachineAlias({ name, routingConfiguration });
    await expect(created).rejects.toMatchObject({ name: code });
  });
});
