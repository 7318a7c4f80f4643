import type { Finding, Rule } from '@sfn-sagemaker/asl-model';
import { literalNumber, memberValue } from '../argument/argument.ts';
import type { RequestRule, RequestSite } from './requestRule.ts';
import { sageMakerCalls } from './sageMakerCall.ts';
import { pathText, placeOf, refusal, stateText, words } from './wording.ts';

const rules: readonly RequestRule[] = [
  {
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html
    code: 'SM210',
    name: 'sagemaker/training-algorithm',
    severity: 'error',
    title: 'A training algorithm is an image or a named algorithm, not both',
    shapes: ['AlgorithmSpecification', 'HyperParameterAlgorithmSpecification'],
    check: (site) => exactlyOne(site, 'TrainingImage', 'AlgorithmName'),
  },
  {
    // Required by the API until ServerlessJobConfig came; the model no longer says so.
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
    code: 'SM211',
    name: 'sagemaker/training-resources',
    severity: 'warning',
    title: 'A training job says what it runs and on what, unless it is serverless',
    shapes: ['CreateTrainingJobRequest'],
    check: trainingResources,
  },
  {
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html
    code: 'SM212',
    name: 'sagemaker/model-container',
    severity: 'error',
    title: 'A model has a primary container or a list of containers, not both',
    shapes: ['CreateModelInput'],
    check: (site) => exactlyOne(site, 'PrimaryContainer', 'Containers'),
  },
  {
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html
    code: 'SM213',
    name: 'sagemaker/tuning-definition',
    severity: 'error',
    title: 'A tuning job has one training job definition or a list of them, not both',
    shapes: ['CreateHyperParameterTuningJobRequest'],
    check: (site) => exactlyOne(site, 'TrainingJobDefinition', 'TrainingJobDefinitions'),
  },
  {
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StoppingCondition.html
    code: 'SM214',
    name: 'sagemaker/spot-training',
    severity: 'error',
    title: 'Managed spot training says how long it may wait',
    shapes: ['CreateTrainingJobRequest', 'HyperParameterTrainingJobDefinition'],
    check: spotTraining,
  },
];

function exactlyOne(site: RequestSite, first: string, second: string): Finding | undefined {
  const given = [first, second].filter((name) => memberValue(site.argument, name) !== undefined);
  if (given.length === 1) return undefined;
  const { state, prefix, call } = site;
  const [what, link] = given.length === 0 ? ['neither', 'nor'] : ['both', 'and'];
  return {
    message: words(
      `${state} passes ${what} ${prefix}${first} ${link} ${prefix}${second};`,
      `${call.operation} takes exactly one.`,
      refusal(call),
    ),
    help: given.length === 0 ? `Add ${first} or ${second}.` : `Remove ${first} or ${second}.`,
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

/** Checks between parameters, each with the page that states it. */
export const requestRules: readonly Rule[] = rules.map(({ shapes, check, ...title }) => ({
  ...title,
  check(workflow, report) {
    for (const call of sageMakerCalls(workflow)) {
      for (const visit of call.visits) {
        if (!shapes.includes(visit.shapeName) || visit.argument.kind !== 'object') continue;
        const prefix = visit.path.length === 0 ? '' : `${pathText(visit.path)}.`;
        const finding = check({ argument: visit.argument, call, state: stateText(call), prefix });
        if (finding) report(placeOf(visit, call), finding);
      }
    }
  },
}));
