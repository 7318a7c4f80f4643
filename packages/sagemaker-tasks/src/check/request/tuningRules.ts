import { literalNumber, literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { atLeastOne, exactlyOne, excludes, given } from './alternatives.ts';
import { hyperparameterRange } from './hyperparameterRange.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Hyperparameter tuning jobs. */
export const tuningRules: readonly RequestRule[] = [
  {
    code: 'SM213',
    name: 'sagemaker/tuning-definition',
    severity: 'error',
    title: 'A tuning job has one training job definition or a list of them, not both',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html',
    shapes: ['CreateHyperParameterTuningJobRequest'],
    check: (site) => exactlyOne(site, 'TrainingJobDefinition', 'TrainingJobDefinitions'),
  },
  {
    code: 'SM216',
    name: 'sagemaker/tuning-strategy',
    severity: 'error',
    title: 'Settings of a tuning job go with its strategy',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html',
    shapes: ['HyperParameterTuningJobConfig'],
    check: tuningStrategy,
  },
  {
    code: 'SM217',
    name: 'sagemaker/tuning-instances',
    severity: 'error',
    title: "A tuning job's instances are one kind or a list of kinds, not both",
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningResourceConfig.html',
    shapes: ['HyperParameterTuningResourceConfig'],
    check: (site) =>
      excludes(site, 'InstanceConfigs', ['InstanceType', 'InstanceCount', 'VolumeSizeInGB']) ??
      atLeastOne(site, 'InstanceConfigs', 'InstanceType'),
  },
  {
    // ResourceConfig was required by the API until the other one came.
    code: 'SM239',
    name: 'sagemaker/tuning-resources',
    severity: 'error',
    title: 'Each training job definition of a tuning job says what it runs on',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html',
    shapes: ['HyperParameterTrainingJobDefinition'],
    check: (site) => atLeastOne(site, 'ResourceConfig', 'HyperParameterTuningResourceConfig'),
  },
  {
    code: 'SM240',
    name: 'sagemaker/hyperparameter-range',
    severity: 'error',
    title: 'The range of a hyperparameter is one of numbers, from low to high',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-ranges.html',
    shapes: ['ContinuousParameterRange', 'IntegerParameterRange'],
    check: hyperparameterRange,
  },
  {
    // What the service says to it is unverified.
    code: 'SM241',
    name: 'sagemaker/parallel-training',
    severity: 'warning',
    title: 'A tuning job runs no more training jobs at once than it may run at all',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceLimits.html',
    shapes: ['ResourceLimits'],
    check: parallelTraining,
  },
];

const strategies = ['Bayesian', 'Random', 'Grid', 'Hyperband'];

function tuningStrategy(site: RequestSite): RequestFinding | undefined {
  const { argument, state, prefix, call } = site;
  const strategy = literalString(memberValue(argument, 'Strategy'));
  // Another one is a misspelling, which is said of it itself.
  if (!strategies.includes(strategy ?? '')) return undefined;
  if (strategy !== 'Hyperband') {
    if (given(site, ['StrategyConfig']).length === 0) return undefined;
    return {
      message: words(
        `${state} passes ${prefix}StrategyConfig with the strategy ${strategy};`,
        `it is for Hyperband only. ${refusal(call)}`,
      ),
      help: 'Remove StrategyConfig, or write "Strategy": "Hyperband".',
      at: ['StrategyConfig'],
    };
  }
  const stopping = literalString(memberValue(argument, 'TrainingJobEarlyStoppingType'));
  if (stopping !== 'Auto') return undefined;
  return {
    message: words(
      `${state} passes ${prefix}TrainingJobEarlyStoppingType Auto with the strategy Hyperband,`,
      `which stops early in its own way. ${refusal(call)}`,
    ),
    help: 'Write "TrainingJobEarlyStoppingType": "Off", or leave it out.',
    at: ['TrainingJobEarlyStoppingType'],
  };
}

function parallelTraining({ argument, state, prefix }: RequestSite): RequestFinding | undefined {
  const [parallel, all] = ['MaxParallelTrainingJobs', 'MaxNumberOfTrainingJobs'].map((name) =>
    literalNumber(memberValue(argument, name)),
  );
  if (parallel === undefined || all === undefined || parallel <= all) return undefined;
  return {
    message: words(
      `${state} passes ${parallel} as ${prefix}MaxParallelTrainingJobs, more than the ${all} of`,
      'MaxNumberOfTrainingJobs: so many never run at once, and SageMaker may refuse the call.',
    ),
    help: `Write ${all} or less; fewer at once find better values.`,
    at: ['MaxParallelTrainingJobs'],
  };
}
