import { describe, expect, it } from 'vitest';
import {
  loadWholeModel,
  modelVersion,
  operation,
  operationNames,
  requestShape,
  responseShape,
  shape,
} from '../../src/index.ts';

await loadWholeModel();

describe('API model', () => {
  it('is whole, and says where it comes from', () => {
    expect(modelVersion).toMatch(/^botocore \d+\.\d+\.\d+$/);
    expect(operationNames.length).toBeGreaterThanOrEqual(434);
    expect(operationNames).toEqual(operationNames.toSorted());
  });

  it('knows what an operation takes, answers and refuses', () => {
    expect(operation('CreateTrainingJob')).toEqual({
      input: 'CreateTrainingJobRequest',
      output: 'CreateTrainingJobResponse',
      errors: ['ResourceInUse', 'ResourceLimitExceeded', 'ResourceNotFound'],
    });
    expect(requestShape('CreateTrainingJob').required).toEqual([
      'TrainingJobName',
      'RoleArn',
      'OutputDataConfig',
    ]);
    expect(responseShape('StopTrainingJob')).toEqual({ type: 'structure', members: {} });
  });

  it('knows the limits of a value', () => {
    expect(shape('HyperParameterTuningJobName')).toMatchObject({ type: 'string', min: 1, max: 32 });
    expect(shape('ResourceConfig')).toMatchObject({ type: 'structure' });
  });

  it.each(['NoSuchJob', 'constructor', '__proto__'])('has no %s', (name) => {
    expect(operation(name)).toBeUndefined();
    expect(() => shape(name)).toThrow(RangeError);
  });

  it('holds every shape that another names', () => {
    const seen = new Set<string>();
    const open = operationNames.flatMap((name) => {
      const { input, output } = operation(name) ?? {};
      return [input, output].flatMap((shapeName) => shapeName ?? []);
    });
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const found = shape(name);
      if (found.type === 'structure') open.push(...Object.values(found.members));
      if (found.type === 'list') open.push(found.member);
      if (found.type === 'map') open.push(found.key, found.value);
    }
    expect(seen.size).toBeGreaterThanOrEqual(3255);
  });
});
