import { describe, expect, it } from 'vitest';
import { localEngine } from '../../port/engines.ts';

const pass = { Type: 'Pass', Parameters: { 'twice.$': '$.n' }, End: true };

describe('testState', () => {
  it('runs one state', async () => {
    const { stepFunctions } = await localEngine();
    const response = await stepFunctions.testState({
      definition: JSON.stringify(pass),
      ...{ input: '{"n":2}', inspectionLevel: 'DEBUG' },
    });
    expect(response).toMatchObject({ status: 'SUCCEEDED', output: '{"twice":2}' });
    expect(response.inspectionData?.afterParameters).toBe('{"twice":2}');
  });

  it('runs a SageMaker task on the simulated service', async () => {
    const { stepFunctions } = await localEngine();
    const state = {
      Type: 'Task',
      Resource: 'arn:aws:states:::sagemaker:createModel',
      Parameters: { ModelName: 'no such_name' },
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Elsewhere' }],
      End: true,
    };
    const response = await stepFunctions.testState({
      definition: JSON.stringify(state),
      roleArn: 'arn:aws:iam::123456789012:role/test',
    });
    expect(response).toMatchObject({ status: 'CAUGHT_ERROR', nextState: 'Elsewhere' });
    expect(response.error).toMatch(/^SageMaker\./);
  });

  it('refuses what AWS refuses', async () => {
    const { stepFunctions } = await localEngine();
    const asked = stepFunctions.testState({ definition: '[]' });
    await expect(asked).rejects.toMatchObject({ name: 'InvalidDefinition' });
  });
});

describe('validateStateMachineDefinition', () => {
  it('tells what is wrong and where', async () => {
    const { stepFunctions } = await localEngine();
    const definition = JSON.stringify({ StartAt: 'A', States: { A: { ...pass, Next: 'B' } } });
    const { result, diagnostics } = await stepFunctions.validateStateMachineDefinition({
      definition,
    });
    expect(result).toBe('FAIL');
    expect(diagnostics?.[0]?.severity).toBe('ERROR');
    expect(diagnostics?.[0]?.location).toMatch(/^\/States\/A/);
  });

  it('finds nothing wrong with what is right', async () => {
    const { stepFunctions } = await localEngine();
    const definition = JSON.stringify({ StartAt: 'A', States: { A: pass } });
    const response = await stepFunctions.validateStateMachineDefinition({ definition });
    expect(response).toEqual({ result: 'OK', diagnostics: [], truncated: false });
  });
});
