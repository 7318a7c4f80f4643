/** The fields of a Describe response. */
export type Job = ReadonlyMap<string, unknown>;

/** Where a job of SageMaker wrote what it said. */
export interface JobLog {
  readonly group: string;
  /** Names of its streams begin like this. */
  readonly streams: string;
}

/**
 * By the field that names the job in its Describe response. A tuning job's training jobs have its name, cut, and a
 * suffix. https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html
 */
const groups = [
  ['TrainingJobName', '/aws/sagemaker/TrainingJobs'],
  ['ProcessingJobName', '/aws/sagemaker/ProcessingJobs'],
  ['TransformJobName', '/aws/sagemaker/TransformJobs'],
  ['LabelingJobName', '/aws/sagemaker/LabelingJobs'],
] as const;

/** The log of the job that a Describe response is about; undefined for what writes none. */
export function jobLog(job: Job): JobLog | undefined {
  for (const [field, group] of groups) {
    const name = job.get(field);
    if (typeof name === 'string') return { group, streams: `${name}/` };
  }
  return undefined;
}
