import type { TaskSite } from '@sfn-sagemaker/asl-model';
import { type MemberPath, sageMakerOperation } from '@sfn-sagemaker/sagemaker-tasks';
import type { Permission } from '../permission/permission.ts';
import { namedResources } from '../permission/resources.ts';
import { type TaskCall, taskCall } from '../permission/taskCall.ts';
import type { KnownText } from '../text/knownText.ts';
import { imagePermissions } from './image.ts';
import { type JobFields, jobFields } from './jobFields.ts';
import { outputKeyPermissions, volumeKeyPermissions } from './key.ts';
import { networkPermissions } from './network.ts';
import { readPermissions, writePermissions } from './storage.ts';

/** What SageMaker must be allowed for one task's job, model or endpoint; nothing for other tasks. */
export function jobPermissions(site: TaskSite): readonly Permission[] {
  if (site.resource === undefined) return [];
  const fields = jobFields.get(sageMakerOperation(site.resource) ?? '');
  if (fields === undefined) return [];
  const call = taskCall(site, site.resource);
  const at = (paths: readonly MemberPath[]) => paths.flatMap((path) => call.texts(...path));
  return [
    ...readPermissions(at(fields.reads)),
    ...writePermissions(at(fields.writes)),
    ...imagePermissions(at(fields.images)),
    ...outputKeyPermissions(at(fields.outputKeys)),
    ...volumeKeyPermissions(at(fields.volumeKeys)),
    ...vpcPermissions(fields, call),
    ...functionPermissions(at(fields.functions)),
    ...logPermissions(fields),
  ];
}

function vpcPermissions({ vpc }: JobFields, call: TaskCall): readonly Permission[] {
  const ids = (member: string) => vpc.flatMap((path) => [...call.texts(...path, member, '*')]);
  const subnets = ids('Subnets');
  const securityGroups = ids('SecurityGroupIds');
  if (subnets.length + securityGroups.length === 0) return [];
  return networkPermissions({ subnets, securityGroups });
}

function functionPermissions(functions: readonly KnownText[]): readonly Permission[] {
  if (functions.length === 0) return [];
  return [
    {
      topic: 'InvokeFunctions',
      actions: ['lambda:InvokeFunction'],
      resources: namedResources(functions, 'lambda', 'function:'),
      why: 'Invokes the functions before and after the labeling.',
    },
  ];
}

function logPermissions({ logGroup }: JobFields): readonly Permission[] {
  if (logGroup === undefined) return [];
  return [
    {
      topic: 'WriteLogs',
      actions: [
        'logs:CreateLogGroup',
        'logs:CreateLogStream',
        'logs:DescribeLogStreams',
        'logs:PutLogEvents',
      ],
      resources: [{ service: 'logs', resource: `log-group:/aws/sagemaker/${logGroup}*` }],
      why: 'Writes the log of the container.',
    },
    {
      topic: 'PutMetrics',
      actions: ['cloudwatch:PutMetricData'],
      resources: ['*'],
      why: 'Reports metrics, which CloudWatch checks against no resource.',
    },
  ];
}
