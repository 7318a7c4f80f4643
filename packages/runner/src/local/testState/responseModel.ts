import { parseTaskResource } from '@sfn-sagemaker/asl-model';
import { operation, operationNames, type Shape, shape } from '@sfn-sagemaker/sagemaker-tasks';

/** What a task's service answers: the shape of its response, and those that it names. */
export interface ResponseModel {
  readonly output: string;
  shape(name: string): Shape;
}

interface ServiceModel {
  readonly operations: Readonly<Record<string, { readonly output?: string }>>;
  readonly shapes: Readonly<Record<string, object>>;
}

/** Names of services in resources that are not those of the model. */
const RENAMED: ReadonlyMap<string, string> = new Map([['states', 'sfn']]);

/**
 * The model of what a resource answers; absent where none is known, or where the task's result is
 * not the response of its call (`.sync`, `.waitForTaskToken`).
 */
export async function responseModel(resourceText: string): Promise<ResponseModel | undefined> {
  const resource = parseTaskResource(resourceText);
  if (resource === undefined || resource.pattern !== 'REQUEST_RESPONSE') return undefined;
  const { service = '', api = '' } = resource;
  const name = api.charAt(0).toUpperCase() + api.slice(1);
  if (service === 'sagemaker') return sageMakerModel(name);
  const { default: models } = await import('./responseShapes.generated.json', {
    with: { type: 'json' },
  });
  const known: ReadonlyMap<string, ServiceModel> = new Map(Object.entries(models));
  const model = known.get(RENAMED.get(service) ?? service);
  const output =
    model && Object.entries(model.operations).find(([key]) => key === name)?.[1].output;
  if (model === undefined || output === undefined) return undefined;
  const shapes = new Map(Object.entries(model.shapes));
  return { output, shape: (shapeName) => shapes.get(shapeName) as Shape };
}

function sageMakerModel(name: string): ResponseModel | undefined {
  const output = operationNames.includes(name) ? operation(name)?.output : undefined;
  return output === undefined ? undefined : { output, shape };
}
