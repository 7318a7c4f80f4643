import { literalString, memberValue } from '../../argument/argument.ts';
import { refusal, words } from '../wording.ts';
import { exactlyOne } from './alternatives.ts';
import type { RequestFinding, RequestRule, RequestSite } from './requestRule.ts';

/** Processing jobs. */
export const processingRules: readonly RequestRule[] = [
  {
    code: 'SM218',
    name: 'sagemaker/processing-input',
    severity: 'error',
    title: 'A processing input has one source, and a place in the container',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingInput.html',
    shapes: ['ProcessingInput'],
    check: (site) =>
      exactlyOne(site, 'S3Input', 'DatasetDefinition') ??
      inputPath(site, 'S3Input') ??
      inputPath(site, 'DatasetDefinition'),
  },
  {
    code: 'SM219',
    name: 'sagemaker/processing-output',
    severity: 'error',
    title: 'A processing output has one destination',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingOutput.html',
    shapes: ['ProcessingOutput'],
    check: (site) => exactlyOne(site, 'S3Output', 'FeatureStoreOutput'),
  },
  {
    code: 'SM220',
    name: 'sagemaker/processing-compression',
    severity: 'error',
    title: 'Processing decompresses what it streams only',
    source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingS3Input.html',
    shapes: ['ProcessingS3Input'],
    check: compression,
  },
  {
    // InstanceType was required by the API until InstancePreferences came.
    code: 'SM232',
    name: 'sagemaker/processing-instances',
    severity: 'error',
    title: 'A processing job names its instances in one way',
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingClusterConfig.html',
    shapes: ['ProcessingClusterConfig'],
    check: (site) => exactlyOne(site, 'InstanceType', 'InstancePreferences'),
  },
];

/** Where the application reads its input itself, no path is needed. */
function inputPath(site: RequestSite, member: string): RequestFinding | undefined {
  const { argument, state, prefix, call } = site;
  const input = memberValue(argument, member);
  const managed = memberValue(argument, 'AppManaged');
  const byApplication = managed !== undefined && !(managed.kind === 'scalar' && !managed.value);
  if (byApplication || input?.kind !== 'object') return undefined;
  const path = memberValue(input, 'LocalPath');
  if (path === undefined) {
    return {
      message: words(
        `${state} passes ${prefix}${member} without LocalPath,`,
        `which it needs unless AppManaged is true. ${refusal(call)}`,
      ),
      help: 'Add "LocalPath": "/opt/ml/processing/input/…".',
      at: [member],
    };
  }
  const text = literalString(path);
  if (text === undefined || text.startsWith('/opt/ml/processing/')) return undefined;
  return {
    message: words(
      `${state} passes ${prefix}${member}.LocalPath outside of /opt/ml/processing/,`,
      `where inputs of processing jobs must be. ${refusal(call)}`,
    ),
    help: 'Begin LocalPath with /opt/ml/processing/.',
    at: [member, 'LocalPath'],
  };
}

function compression({ argument, state, prefix, call }: RequestSite): RequestFinding | undefined {
  const kind = literalString(memberValue(argument, 'S3CompressionType'));
  const mode = memberValue(argument, 'S3InputMode');
  const streamed = mode !== undefined && literalString(mode) !== 'File';
  if (kind !== 'Gzip' || streamed) return undefined;
  return {
    message: words(
      `${state} passes ${prefix}S3CompressionType Gzip without S3InputMode Pipe,`,
      `the only mode that decompresses. ${refusal(call)}`,
    ),
    help: 'Write "S3InputMode": "Pipe", or "S3CompressionType": "None".',
    at: ['S3CompressionType'],
  };
}
