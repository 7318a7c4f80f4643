import { expect, it } from 'vitest';
import { createEndpoint, createModel, createTrainingJob, jsonPath } from '../../src/index.ts';
import { training } from './requests.ts';

const named = { ...training, TrainingJobName: jsonPath('$.name') };

// The compiler is the test: a mistake below that it no longer sees is an error of `tsc --noEmit`.
it('sees mistakes when it compiles', () => {
  const mistakes = [
    // @ts-expect-error TrainingJobName is required
    createTrainingJob(training),
    // @ts-expect-error InputDataConfg is misspelt
    createTrainingJob({ ...named, InputDataConfg: [] }),
    // @ts-expect-error roleArn is in the wrong case
    createModel({ ModelName: 'churn', roleArn: 'arn' }),
    createTrainingJob({
      ...named,
      // @ts-expect-error numbers are texts in HyperParameters
      HyperParameters: { epochs: 5 },
    }),
    createTrainingJob({
      ...named,
      // @ts-expect-error file is no input mode
      AlgorithmSpecification: { TrainingImage: 'image', TrainingInputMode: 'file' },
    }),
    createTrainingJob({
      ...named,
      // @ts-expect-error a count is a number
      ResourceConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: '1', VolumeSizeInGB: 30 },
    }),
    createTrainingJob({
      ...named,
      // @ts-expect-error keys of tags are in PascalCase
      Tags: [{ key: 'project', value: 'churn' }],
    }),
    createTrainingJob({
      ...named,
      // @ts-expect-error instance types begin with ml.
      ResourceConfig: { InstanceType: 'm5.xlarge', InstanceCount: 1, VolumeSizeInGB: 30 },
    }),
  ];
  expect(mistakes).toHaveLength(8);
  const endpoint = createEndpoint({ EndpointName: 'churn', EndpointConfigName: 'churn' });
  // @ts-expect-error there is no .sync for endpoints
  expect(endpoint.sync).toBeUndefined();
});

it('takes instance types that are newer than the model', () => {
  const ResourceConfig = { InstanceType: 'ml.z99.large', InstanceCount: 1 } as const;
  expect(createTrainingJob({ ...named, ResourceConfig }).sync().Resource).toContain('.sync');
});
