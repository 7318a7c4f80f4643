import type { Finding } from '@sfn-sagemaker/asl-model';
import { literalNumber, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { exactlyOne, excludes, given } from './alternatives.ts';
import type { RequestRule, RequestSite } from './requestRule.ts';

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
    severity: 'warning',
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
];

function trainingInstances(site: RequestSite): Finding | undefined {
  const [answered] = given(site, ['SelectedInstanceType', 'SelectedInstanceCount']);
  if (answered === undefined) {
    return excludes(site, 'InstancePreferences', [
      'InstanceType',
      'InstanceGroups',
      'InstancePlacementConfig',
    ]);
  }
  return {
    message: words(
      `${site.state} passes ${site.prefix}${answered}, which SageMaker only answers.`,
      refusal(site.call),
    ),
    help: `Remove ${answered}.`,
  };
}

function trainingResources({ argument, state, call }: RequestSite): Finding | undefined {
  if (memberValue(argument, 'ServerlessJobConfig') !== undefined) return undefined;
  const missing = ['AlgorithmSpecification', 'ResourceConfig', 'StoppingCondition'].filter(
    (name) => memberValue(argument, name) === undefined,
  );
  if (missing.length === 0) return undefined;
  return {
    message: words(
      `${state} calls ${call.operation} without ${missing.join(' and ')}.`,
      'Only a serverless training job (ServerlessJobConfig) can do without;',
      'otherwise SageMaker refuses the call.',
    ),
    help: `Add ${missing.join(' and ')}.`,
  };
}

function spotTraining(site: RequestSite): Finding | undefined {
  const { argument, state, prefix, call } = site;
  const spot = memberValue(argument, 'EnableManagedSpotTraining');
  const condition = memberValue(argument, 'StoppingCondition');
  if (spot?.kind !== 'scalar' || spot.value !== true || condition?.kind !== 'object') {
    return undefined;
  }
  const wait = memberValue(condition, 'MaxWaitTimeInSeconds');
  const path = `${prefix}StoppingCondition`;
  if (wait === undefined) {
    return {
      message: words(
        `${state} asks for managed spot training without ${path}.MaxWaitTimeInSeconds,`,
        `which it needs. ${refusal(call)}`,
      ),
      help: `Add MaxWaitTimeInSeconds to ${path}: at least MaxRuntimeInSeconds.`,
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
  };
}
