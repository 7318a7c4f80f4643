import { fieldOf, type StateSite, stringOf, type TreeNode } from '@sfn-sagemaker/asl-model';
import type { ArnPattern } from '../policy/arn.ts';
import { textsAt } from '../text/textsAt.ts';
import type { Permission } from './permission.ts';
import { objectPrefix, s3Arn } from './s3.ts';
import { namePattern, ownMachine } from './stateMachine.ts';

/**
 * What a distributed Map needs: to start its child executions, which are executions of the state
 * machine itself, and the S3 actions of its reader and writer; nothing for other states.
 * https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html
 */
export function distributedMapPermissions(
  state: StateSite,
  stateMachineName: string | undefined,
): readonly Permission[] {
  if (state.type !== 'Map') return [];
  const config = fieldOf(fieldOf(state.node, 'ItemProcessor'), 'ProcessorConfig');
  if (stringOf(fieldOf(config, 'Mode')) !== 'DISTRIBUTED') return [];
  return [
    ...childExecutions(state, stateMachineName),
    ...itemReader(state),
    ...resultWriter(state),
  ];
}

/** A Map without a Label gets one that nobody knows before. */
function childExecutions(state: StateSite, name: string | undefined): readonly Permission[] {
  const [label = { pattern: '*' }] = textsAt(state.node, ['Label'], state.queryLanguage);
  const machine = namePattern(name);
  const ofMapRun = execution(`${machine}/${label.pattern}:*`);
  return [
    {
      topic: 'StartChildExecutions',
      actions: ['states:StartExecution'],
      resources: [ownMachine(name)],
      why: 'Starts an execution of the state machine itself for the items of a distributed Map.',
      ...(name === undefined && { note: unknownName }),
    },
    {
      topic: 'FollowChildExecutions',
      // The guide names the machine's executions, whose ARNs lack the label: both are allowed.
      // Editions of the guide differ on StopExecution: without it children might run on.
      actions: ['states:DescribeExecution', 'states:StopExecution'],
      resources: [execution(`${machine}:*`), ofMapRun],
      why: 'Follows the child executions of a distributed Map, and stops them with the execution.',
    },
    {
      topic: 'RedriveChildExecutions',
      actions: ['states:RedriveExecution'],
      resources: [ofMapRun],
      why: 'Runs failed child executions again when the execution is redriven.',
    },
  ];
}

function execution(resource: string): ArnPattern {
  return { service: 'states', resource: `execution:${resource}` };
}

const unknownName =
  'A distributed Map starts executions of its own state machine, whose name is not known here: ' +
  'the policy allows every state machine.';

/** Where reader and writer say which objects. */
function argumentsOf(node: TreeNode | undefined): TreeNode | undefined {
  return fieldOf(node, 'Arguments') ?? fieldOf(node, 'Parameters');
}

function patterns(
  node: TreeNode | undefined,
  member: string,
  { queryLanguage }: StateSite,
): string {
  const [text] = textsAt(argumentsOf(node), [member], queryLanguage);
  return text?.pattern ?? '*';
}

function itemReader(state: StateSite): readonly Permission[] {
  const reader = fieldOf(state.node, 'ItemReader');
  if (reader === undefined) return [];
  const bucket = patterns(reader, 'Bucket', state);
  const lists = stringOf(fieldOf(reader, 'Resource'))?.endsWith(':s3:listObjectsV2') === true;
  return lists ? listedItems(state, bucket, reader) : [readItems(state, bucket, reader)];
}

function readItems(state: StateSite, bucket: string, reader: TreeNode): Permission {
  const type = stringOf(fieldOf(fieldOf(reader, 'ReaderConfig'), 'InputType'));
  return {
    topic: 'ReadItems',
    actions: ['s3:GetObject'],
    resources: [s3Arn(`${bucket}/${patterns(reader, 'Key', state)}`)],
    why: 'Reads the items of a distributed Map.',
    ...(type === 'MANIFEST' && { note: manifest }),
  };
}

const manifest =
  'A manifest names other objects, which the definition does not: allow s3:GetObject on them too.';

function listedItems(state: StateSite, bucket: string, reader: TreeNode): readonly Permission[] {
  const prefix = objectPrefix(patterns(reader, 'Prefix', state));
  const loads = fieldOf(fieldOf(reader, 'ReaderConfig'), 'Transformation') !== undefined;
  const list: Permission = {
    topic: 'ListItems',
    actions: ['s3:ListBucket'],
    resources: [s3Arn(bucket)],
    ...(prefix !== '' && { conditions: { StringLike: { 's3:prefix': `${prefix}*` } } }),
    why: 'Lists the objects that are the items of a distributed Map.',
  };
  const read: Permission = {
    topic: 'ReadItems',
    actions: ['s3:GetObject'],
    resources: [s3Arn(`${bucket}/${prefix}*`)],
    why: 'Reads the items of a distributed Map.',
  };
  return loads ? [list, read] : [list];
}

/** A writer that only transforms names no bucket. */
function resultWriter(state: StateSite): readonly Permission[] {
  const writer = fieldOf(state.node, 'ResultWriter');
  if (writer === undefined || argumentsOf(writer) === undefined) return [];
  const bucket = patterns(writer, 'Bucket', state);
  const prefix = textsAt(argumentsOf(writer), ['Prefix'], state.queryLanguage)[0]?.pattern ?? '';
  // A folder that is not known to its end may be any.
  const folder =
    prefix === '' || prefix.endsWith('*') ? objectPrefix(prefix) : `${prefix.replace(/\/$/, '')}/`;
  return [
    {
      topic: 'WriteResults',
      actions: [
        's3:AbortMultipartUpload',
        's3:GetObject',
        's3:ListMultipartUploadParts',
        's3:PutObject',
      ],
      resources: [s3Arn(`${bucket}/${folder}*`)],
      why: 'Writes the results of a distributed Map.',
      note: encryptedBucket,
    },
  ];
}

const encryptedBucket =
  'A bucket of results that is encrypted with a KMS key of your own also needs kms:Decrypt, ' +
  'kms:Encrypt and kms:GenerateDataKey on the key.';
