import type { JobKind, JobLifecycle } from './jobLifecycle.ts';

const ends = ['Completed', 'Failed', 'Stopped'];
const usualStatuses = ['InProgress', ...ends, 'Stopping'];
const maxRuntime = ['StoppingCondition', 'MaxRuntimeInSeconds'];

/**
 * Lifecycles of the jobs that `.sync` waits for, by kind.
 *
 * Statuses are the service model's. `Completed` is success and `Failed` is failure. How `.sync`
 * treats `Stopped` is unverified: no recording shows it; the simulation takes it for a failure, the
 * reading that hides no half-done job.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html
 *
 * @example
 * jobLifecycles.training.terminalStatuses; // ['Completed', 'Failed', 'Stopped']
 */
export const jobLifecycles: Readonly<Record<JobKind, JobLifecycle>> = {
  training: {
    kind: 'training',
    title: 'training job',
    nameMember: 'TrainingJobName',
    arnMember: 'TrainingJobArn',
    statusMember: 'TrainingJobStatus',
    secondaryStatusMember: 'SecondaryStatus',
    failureReasonMember: 'FailureReason',
    statuses: [...usualStatuses, 'Deleting'],
    terminalStatuses: ends,
    describe: 'DescribeTrainingJob',
    stop: 'StopTrainingJob',
    list: 'ListTrainingJobs',
    startTimeMember: 'TrainingStartTime',
    endTimeMember: 'TrainingEndTime',
    modifiedTimeMember: 'LastModifiedTime',
    phases: [
      { status: 'InProgress', secondaryStatus: 'Starting', seconds: 90 },
      { status: 'InProgress', secondaryStatus: 'Downloading', seconds: 60 },
      { status: 'InProgress', secondaryStatus: 'Training' },
      { status: 'InProgress', secondaryStatus: 'Uploading', seconds: 30 },
    ],
    usualSeconds: 600,
    // SageMaker sends SIGTERM and waits 120 seconds, so that the algorithm can save its model.
    stoppingSeconds: 120,
    maxRuntime,
    absentFromResult: [],
  },
  processing: {
    kind: 'processing',
    title: 'processing job',
    nameMember: 'ProcessingJobName',
    arnMember: 'ProcessingJobArn',
    statusMember: 'ProcessingJobStatus',
    failureReasonMember: 'FailureReason',
    statuses: usualStatuses,
    terminalStatuses: ends,
    describe: 'DescribeProcessingJob',
    stop: 'StopProcessingJob',
    list: 'ListProcessingJobs',
    startTimeMember: 'ProcessingStartTime',
    endTimeMember: 'ProcessingEndTime',
    modifiedTimeMember: 'LastModifiedTime',
    phases: [{ status: 'InProgress' }],
    usualSeconds: 300,
    stoppingSeconds: 60,
    maxRuntime,
    absentFromResult: [],
  },
  transform: {
    kind: 'transform',
    title: 'transform job',
    nameMember: 'TransformJobName',
    arnMember: 'TransformJobArn',
    statusMember: 'TransformJobStatus',
    failureReasonMember: 'FailureReason',
    statuses: usualStatuses,
    terminalStatuses: ends,
    describe: 'DescribeTransformJob',
    stop: 'StopTransformJob',
    list: 'ListTransformJobs',
    startTimeMember: 'TransformStartTime',
    endTimeMember: 'TransformEndTime',
    phases: [{ status: 'InProgress' }],
    usualSeconds: 420,
    stoppingSeconds: 60,
    absentFromResult: [],
  },
  tuning: {
    kind: 'tuning',
    title: 'hyperparameter tuning job',
    nameMember: 'HyperParameterTuningJobName',
    arnMember: 'HyperParameterTuningJobArn',
    statusMember: 'HyperParameterTuningJobStatus',
    failureReasonMember: 'FailureReason',
    statuses: [...usualStatuses, 'Deleting', 'DeleteFailed'],
    terminalStatuses: ends,
    describe: 'DescribeHyperParameterTuningJob',
    stop: 'StopHyperParameterTuningJob',
    list: 'ListHyperParameterTuningJobs',
    endTimeMember: 'HyperParameterTuningEndTime',
    modifiedTimeMember: 'LastModifiedTime',
    phases: [{ status: 'InProgress' }],
    usualSeconds: 1800,
    stoppingSeconds: 120,
    maxRuntime: ['HyperParameterTuningJobConfig', 'ResourceLimits', 'MaxRuntimeInSeconds'],
    absentFromResult: ['TrainingJobStatusCounters', 'ObjectiveStatusCounters'],
  },
  labeling: {
    kind: 'labeling',
    title: 'labeling job',
    nameMember: 'LabelingJobName',
    arnMember: 'LabelingJobArn',
    statusMember: 'LabelingJobStatus',
    failureReasonMember: 'FailureReason',
    statuses: ['Initializing', ...usualStatuses],
    terminalStatuses: ends,
    describe: 'DescribeLabelingJob',
    stop: 'StopLabelingJob',
    list: 'ListLabelingJobs',
    modifiedTimeMember: 'LastModifiedTime',
    phases: [{ status: 'Initializing', seconds: 120 }, { status: 'InProgress' }],
    usualSeconds: 1800,
    stoppingSeconds: 60,
    absentFromResult: [],
  },
};
