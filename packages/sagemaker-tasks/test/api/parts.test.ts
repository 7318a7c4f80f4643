import { parseDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { expect, it } from 'vitest';
import { loadSagemakerRules, operation, shape } from '../../src/index.ts';

function calling(api: string) {
  const Call = { Type: 'Task', Resource: `arn:aws:states:::${api}`, Parameters: {}, End: true };
  const text = JSON.stringify({ StartAt: 'Call', States: { Call } });
  return readWorkflow(parseDocument(text, { path: 'w.asl.json' }), { name: 'w' });
}

// One test: what is loaded stays loaded.
it('loads the model of other APIs when a workflow calls one', async () => {
  expect(operation('CreateTrainingJob')?.input).toBe('CreateTrainingJobRequest');
  expect(operation('NoSuchJob')).toBeUndefined();
  await loadSagemakerRules(calling('sagemaker:createModel'));
  await loadSagemakerRules(calling('aws-sdk:sagemaker:describeEndpoint'));
  await loadSagemakerRules(calling('aws-sdk:sagemakerruntime:invokeEndpoint'));
  expect(() => operation('CreateDomain')).toThrow(
    /no operation CreateDomain before loadWholeModel/,
  );
  expect(() => shape('CreateDomainRequest')).toThrow(RangeError);
  await loadSagemakerRules(calling('aws-sdk:sagemaker:createDomain'));
  expect(operation('CreateDomain')?.input).toBe('CreateDomainRequest');
  expect(() => shape('NoSuchShape')).toThrow('The SageMaker model has no shape NoSuchShape.');
});
