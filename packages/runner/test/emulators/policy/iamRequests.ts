import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { ExecutionIdentity } from '../../../src/local/execution.ts';

/** What AWS asks the policies of the state machine's role. */
export interface IamRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

type Place = Pick<ExecutionIdentity, 'partition' | 'region' | 'account'>;
type Parameters = Readonly<Record<string, Json>>;

/**
 * Resources that calls name, by parameter, as the Service Authorization Reference lists them; SageMaker
 * writes names of the lower three in lower case.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemakerai.html
 */
const named: ReadonlyMap<string, { readonly type: string; readonly lower?: true }> = new Map([
  ['TrainingJobName', { type: 'training-job' }],
  ['TransformJobName', { type: 'transform-job' }],
  ['ProcessingJobName', { type: 'processing-job' }],
  ['LabelingJobName', { type: 'labeling-job' }],
  ['HyperParameterTuningJobName', { type: 'hyper-parameter-tuning-job' }],
  ['ModelName', { type: 'model', lower: true }],
  ['EndpointName', { type: 'endpoint', lower: true }],
  ['EndpointConfigName', { type: 'endpoint-config', lower: true }],
]);

/** What a call names beside its own resource is checked for these only. */
const checkedTwice = ['CreateEndpoint', 'UpdateEndpoint'];

/** https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html#sagemaker-iam-policies */
const rules: ReadonlyMap<string, string> = new Map([
  ['CreateTrainingJob', 'StepFunctionsGetEventsForSageMakerTrainingJobsRule'],
  ['CreateTransformJob', 'StepFunctionsGetEventsForSageMakerTransformJobsRule'],
  ['CreateProcessingJob', 'StepFunctionsGetEventsForSageMakerProcessingJobsRule'],
  ['CreateHyperParameterTuningJob', 'StepFunctionsGetEventsForSageMakerTuningJobsRule'],
  ['CreateLabelingJob', 'StepFunctionsGetEventsForSageMakerLabelingJobsRule'],
]);

/** The requests behind one recorded call, from the events of the engine's history. */
export function iamRequests(
  { taskScheduledEventDetails }: HistoryEvent,
  place: Place,
): IamRequest[] {
  if (taskScheduledEventDetails === undefined) return [];
  const { resourceType = '', resource = '', parameters = '{}' } = taskScheduledEventDetails;
  const given: Parameters = JSON.parse(parameters);
  if (resourceType === 'lambda') return [invocation(given, place)];
  const [api = '', pattern] = resource.split('.');
  const operation = `${api.slice(0, 1).toUpperCase()}${api.slice(1)}`;
  const called = calledArns(operation, given, place);
  const sagemaker = (name: string) =>
    called.slice(0, 1).map((arn) => request(`sagemaker:${name}`, arn));
  return [
    ...called.map((arn) => request(`sagemaker:${operation}`, arn)),
    ...passedRoles(given).map((arn) => ({
      ...request('iam:PassRole', arn),
      context: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
    })),
    ...(pattern === 'sync' ? lifecycle(operation, place, sagemaker) : []),
  ];
}

/** What `.sync` does beside the call, which Step Functions does by itself. */
function lifecycle(
  operation: string,
  { partition, region, account }: Place,
  sagemaker: (name: string) => IamRequest[],
): IamRequest[] {
  const job = operation.replace(/^Create/, '');
  const rule = `arn:${partition}:events:${region}:${account}:rule/${rules.get(operation)}`;
  return [
    ...[`Describe${job}`, `Stop${job}`, 'AddTags', 'ListTags'].flatMap(sagemaker),
    ...['DescribeRule', 'PutRule', 'PutTargets'].map((name) => request(`events:${name}`, rule)),
  ];
}

function request(action: string, resource: string): IamRequest {
  return { action, resource, context: {} };
}

function calledArns(operation: string, given: Parameters, place: Place): string[] {
  const { partition, region, account } = place;
  const arns = [...named].flatMap(([parameter, { type, lower }]) => {
    const name = given[parameter];
    if (typeof name !== 'string') return [];
    const inArn = lower ? name.toLowerCase() : name;
    const own = operation.endsWith(parameter.replace(/Name$/, ''));
    if (!own && !checkedTwice.includes(operation)) return [];
    return [`arn:${partition}:sagemaker:${region}:${account}:${type}/${inArn}`];
  });
  return arns;
}

function invocation({ FunctionName }: Parameters, { partition, region, account }: Place) {
  const name = String(FunctionName);
  const arn = `arn:${partition}:lambda:${region}:${account}:function:${name}`;
  return request('lambda:InvokeFunction', name.startsWith('arn:') ? name : arn);
}

/** Every role in the parameters, at any depth. */
function passedRoles(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    /^(Execution)?RoleArn$/.test(key) && typeof member === 'string'
      ? [member]
      : passedRoles(member),
  );
}
