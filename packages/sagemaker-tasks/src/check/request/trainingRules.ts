import { shorten } from '@sfn-sagemaker/asl-model';
import { literalNumber, literalString, memberValue } from '../../argument/argument.ts';
import type { SageMakerCall } from '../sageMakerCall.ts';
import { isStandIn, refusal, words } from '../wording.ts';
import { atLeastOne, exactlyOne, excludes, given } from './alternatives.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Training jobs, also those that a tuning job starts. */
export const trainingRules: readonly RequestRule[] = [
  {
    code: 'SM210',
    name: 'sagemaker/training-algorithm',
    severity: 'error',
    title: 'A training algorithm is an image or a named algorithm, not both',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html',
    shapes: ['AlgorithmSpecification', 'HyperParameterAlgorithmSpecification'],
    check: (site) => exactlyOne(site, 'TrainingImage', 'AlgorithmName'),
  },
  {
    // Required by the API until ServerlessJobConfig came; the model no longer says so.
    code: 'SM211',
    name: 'sagemaker/training-resources',
    severity: 'error',
    title: 'A training job says what it runs and on what, unless it is serverless',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
    shapes: ['CreateTrainingJobRequest'],
    check: trainingResources,
  },
  {
    code: 'SM214',
    name: 'sagemaker/spot-training',
    severity: 'error',
    title: 'Managed spot training says how long it may wait',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html',
    shapes: ['CreateTrainingJobRequest', 'HyperParameterTrainingJobDefinition'],
    check: spotTraining,
  },
  {
    code: 'SM215',
    name: 'sagemaker/training-instances',
    severity: 'error',
    title: 'Training instances are named in one way',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceConfig.html',
    shapes: ['ResourceConfig'],
    check: trainingInstances,
  },
  {
    code: 'SM231',
    name: 'sagemaker/container-image',
    severity: 'error',
    title: 'An image is the path of an image in a registry',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/dg/docker-containers.html',
    shapes: ['AlgorithmSpecification', 'HyperParameterAlgorithmSpecification', 'AppSpecification'],
    check: containerImage,
  },
  {
    code: 'SM242',
    name: 'sagemaker/longest-run',
    severity: 'error',
    title: 'A job runs for 28 days at most',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html',
    shapes: ['StoppingCondition'],
    check: longestRun,
  },
];

/** 28 days, in seconds; the model has it as prose. */
const longestRunSeconds = 2_419_200;

function longestRun({ argument, state, prefix, call }: RequestSite): RequestFinding | undefined {
  const seconds = literalNumber(memberValue(argument, 'MaxRuntimeInSeconds'));
  if (seconds === undefined || seconds <= longestRunSeconds) return undefined;
  return {
    message: words(
      `${state} passes ${seconds} as ${prefix}MaxRuntimeInSeconds, but ${call.operation} takes`,
      `at most ${longestRunSeconds}, which are 28 days. ${refusal(call)}`,
    ),
    help: `Write ${longestRunSeconds} or less.`,
    at: ['MaxRuntimeInSeconds'],
  };
}

function trainingInstances(site: RequestSite): RequestFinding | undefined {
  const [answered] = given(site, ['SelectedInstanceType', 'SelectedInstanceCount']);
  if (answered === undefined) {
    const others = ['InstanceType', 'InstanceGroups', 'InstancePlacementConfig'];
    return (
      excludes(site, 'InstancePreferences', others) ??
      excludes(site, 'InstanceGroups', ['InstanceType']) ??
      missingInstances(site)
    );
  }
  return {
    message: words(
      `${site.state} passes ${site.prefix}${answered}, which SageMaker only answers.`,
      refusal(site.call),
    ),
    help: `Remove ${answered}.`,
    at: [answered],
  };
}

/** Both were required by the API until groups and preferences came. */
function missingInstances(site: RequestSite): RequestFinding | undefined {
  const { argument, call, state, prefix } = site;
  if (isServerless(call)) return undefined;
  const none = atLeastOne(site, 'InstanceType', 'InstanceGroups', 'InstancePreferences');
  if (none !== undefined || given(site, ['InstanceType']).length === 0) return none;
  const count = memberValue(argument, 'InstanceCount');
  if (count !== undefined && literalNumber(count) !== 0) return undefined;
  const what = count === undefined ? 'without InstanceCount' : 'with InstanceCount 0';
  return {
    message: words(
      `${state} passes ${prefix}InstanceType ${what}: there is no instance to train on.`,
      refusal(call),
    ),
    help: 'Write "InstanceCount": 1 or more.',
    at: ['InstanceCount'],
  };
}

function isServerless({ visits }: SageMakerCall): boolean {
  const request = visits[0]?.argument;
  return request?.kind === 'object' && memberValue(request, 'ServerlessJobConfig') !== undefined;
}

function containerImage({
  argument,
  state,
  prefix,
  call,
}: RequestSite): RequestFinding | undefined {
  const name = ['TrainingImage', 'ImageUri'].find((member) => memberValue(argument, member));
  const image = name === undefined ? undefined : literalString(memberValue(argument, name));
  if (name === undefined || image === undefined || /^\S+$/.test(image)) return undefined;
  return {
    ...(isStandIn(image) && { severity: 'warning' as const }),
    message: words(
      `${state} passes "${shorten(image)}" as ${prefix}${name}, which names no image:`,
      `it ${image === '' ? 'is empty' : 'has a blank in it'}. ${refusal(call)}`,
    ),
    help: 'Write it as 123456789012.dkr.ecr.us-west-2.amazonaws.com/repository:tag.',
    at: [name],
  };
}

function trainingResources({ argument, state, call }: RequestSite): RequestFinding | undefined {
  if (memberValue(argument, 'ServerlessJobConfig') !== undefined) return undefined;
  const missing = ['AlgorithmSpecification', 'ResourceConfig', 'StoppingCondition'].filter(
    (name) => memberValue(argument, name) === undefined,
  );
  if (missing.length === 0) return undefined;
  // Whether a job without a limit gets the usual one is unverified.
  const certain = missing.some((name) => name !== 'StoppingCondition');
  return {
    ...(!certain && { severity: 'warning' as const }),
    message: words(
      `${state} calls ${call.operation} without ${missing.join(' and ')}.`,
      'Only a serverless training job (ServerlessJobConfig) can do without;',
      'otherwise SageMaker refuses the call.',
    ),
    help: `Add ${missing.join(' and ')}.`,
  };
}

function spotTraining(site: RequestSite): RequestFinding | undefined {
  const { argument, state, prefix, call } = site;
  const spot = memberValue(argument, 'EnableManagedSpotTraining');
  const condition = memberValue(argument, 'StoppingCondition');
  if (condition?.kind !== 'object') return undefined;
  const wait = memberValue(condition, 'MaxWaitTimeInSeconds');
  const path = `${prefix}StoppingCondition`;
  const onDemand = spot === undefined || (spot.kind === 'scalar' && spot.value === false);
  if (onDemand && wait !== undefined) {
    return {
      message: words(
        `${state} passes ${path}.MaxWaitTimeInSeconds without managed spot training,`,
        `which alone waits. ${refusal(call)}`,
      ),
      help: 'Remove MaxWaitTimeInSeconds, or add "EnableManagedSpotTraining": true.',
      at: ['StoppingCondition', 'MaxWaitTimeInSeconds'],
    };
  }
  if (spot?.kind !== 'scalar' || spot.value !== true) return undefined;
  if (wait === undefined) {
    return {
      message: words(
        `${state} asks for managed spot training without ${path}.MaxWaitTimeInSeconds,`,
        `which it needs. ${refusal(call)}`,
      ),
      help: `Add MaxWaitTimeInSeconds to ${path}: at least MaxRuntimeInSeconds.`,
      at: ['StoppingCondition'],
    };
  }
  const [most, run] = [wait, memberValue(condition, 'MaxRuntimeInSeconds')].map(literalNumber);
  if (most === undefined || run === undefined || most >= run) return undefined;
  return {
    message: words(
      `${state} passes ${most} as ${path}.MaxWaitTimeInSeconds,`,
      `less than its MaxRuntimeInSeconds of ${run}. ${refusal(call)}`,
    ),
    help: `Write ${run} or more: the wait for capacity and the run together must fit in it.`,
    at: ['StoppingCondition', 'MaxWaitTimeInSeconds'],
  };
}
