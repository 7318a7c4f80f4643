import { literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { atLeastOne, exactlyOne } from './alternatives.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Labeling jobs. */
export const labelingRules: readonly RequestRule[] = [
  {
    code: 'SM223',
    name: 'sagemaker/labeling-ui',
    severity: 'error',
    title: 'The page of a labeling job is an ARN or a template, not both',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UiConfig.html',
    shapes: ['UiConfig'],
    check: (site) => exactlyOne(site, 'HumanTaskUiArn', 'UiTemplateS3Uri'),
  },
  {
    code: 'SM224',
    name: 'sagemaker/labeling-source',
    severity: 'error',
    title: 'A labeling job has a source of data',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_LabelingJobDataSource.html',
    shapes: ['LabelingJobDataSource'],
    check: (site) => atLeastOne(site, 'S3DataSource', 'SnsDataSource'),
  },
  {
    code: 'SM225',
    name: 'sagemaker/label-attribute',
    severity: 'error',
    title: 'A label has no name that Ground Truth keeps for metadata',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html',
    shapes: ['CreateLabelingJobRequest'],
    check: labelAttribute,
  },
];

function labelAttribute({ argument, state, call }: RequestSite): RequestFinding | undefined {
  const name = literalString(memberValue(argument, 'LabelAttributeName'));
  if (!name?.endsWith('-metadata')) return undefined;
  return {
    message: words(
      `${state} passes a LabelAttributeName that ends with -metadata,`,
      `which Ground Truth keeps for itself. ${refusal(call)}`,
    ),
    help: `Write another ending, such as ${name.replace(/-metadata$/, '-ref')}.`,
    at: ['LabelAttributeName'],
  };
}
