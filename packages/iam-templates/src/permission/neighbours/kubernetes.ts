import type { Grant, IntegrationNeeds } from '../integrationNeeds.ts';
import { named, onEvery, onEveryResource } from '../integrationNeeds.ts';

const eksCluster = named('eks', 'cluster/', 'Name');
const virtualCluster = named('emr-containers', '/virtualclusters/', 'VirtualClusterId');
const virtualClusterById = named('emr-containers', '/virtualclusters/', 'Id');

function toWait(topic: string, on: Grant['on'], ...actions: readonly string[]): Grant {
  const why = 'Waits for the end, and undoes what was begun when the execution is stopped.';
  return { topic, actions, on, why, onlyToWait: true };
}

/**
 * Clusters of EKS, and EMR on them.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html
 */
export const kubernetes: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'eks:createCluster',
    {
      grants: [
        {
          topic: 'CreateEksClusters',
          actions: ['eks:CreateCluster'],
          on: onEveryResource,
          why: 'Creates the cluster, which EKS checks against no resource.',
        },
        toWait('EksClusters', eksCluster, 'eks:DeleteCluster', 'eks:DescribeCluster'),
      ],
      roles: [
        {
          from: (call) => call.texts('RoleArn'),
          to: 'eks.amazonaws.com',
          topic: 'Eks',
          title: 'EKS',
        },
      ],
    },
  ],
  [
    'eks:deleteCluster',
    {
      grants: [
        {
          topic: 'EksClusters',
          actions: ['eks:DeleteCluster'],
          on: eksCluster,
          why: 'Deletes the cluster.',
        },
        toWait('EksClusters', eksCluster, 'eks:DescribeCluster'),
      ],
    },
  ],
  [
    'emr-containers:deleteVirtualCluster',
    {
      grants: [
        {
          topic: 'VirtualClusters',
          actions: ['emr-containers:DeleteVirtualCluster'],
          on: virtualClusterById,
          why: 'Deletes the virtual cluster.',
        },
        toWait('VirtualClusters', virtualClusterById, 'emr-containers:DescribeVirtualCluster'),
      ],
    },
  ],
  [
    'emr-containers:startJobRun',
    {
      grants: [
        {
          topic: 'VirtualClusterJobs',
          actions: ['emr-containers:StartJobRun'],
          on: virtualCluster,
          why: 'Starts the job run.',
        },
        toWait(
          'FollowVirtualClusterJobs',
          onEvery('emr-containers', '/virtualclusters/*'),
          'emr-containers:CancelJobRun',
          'emr-containers:DescribeJobRun',
        ),
      ],
      note:
        'emr-containers:StartJobRun is allowed with every role: narrow it with the condition ' +
        'emr-containers:ExecutionRoleArn.',
    },
  ],
];
