import type { ArnPattern } from '../../policy/arn.ts';
import type { StatementConditions } from '../../policy/conditions.ts';
import { unknownText } from '../../text/knownText.ts';
import type { Grant, IntegrationNeeds } from '../integrationNeeds.ts';
import { inside, named, onEveryResource } from '../integrationNeeds.ts';
import { roleResource } from '../passRole.ts';
import { serviceLinkedRole } from '../serviceLinkedRole.ts';
import type { TaskCall } from '../taskCall.ts';

const eksCluster = named('eks', 'cluster/', 'Name');
const virtualCluster = named('emr-containers', '/virtualclusters/', 'VirtualClusterId');
const virtualClusterById = named('emr-containers', '/virtualclusters/', 'Id');

const clusterOf = named('eks', 'cluster/', 'ClusterName');

/** Node groups and Fargate profiles have an id of AWS's behind their name. */
function withinCluster(type: string, member: string): (call: TaskCall) => readonly ArnPattern[] {
  return (call) => {
    const [cluster = unknownText] = call.texts('ClusterName');
    const [name = unknownText] = call.texts(member);
    return [{ service: 'eks', resource: `${type}/${cluster.pattern}/${name.pattern}/*` }];
  };
}

const nodegroup = withinCluster('nodegroup', 'NodegroupName');
const fargateProfile = withinCluster('fargateprofile', 'FargateProfileName');

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
    'eks:createNodegroup',
    {
      grants: [
        {
          topic: 'CreateNodegroups',
          actions: ['eks:CreateNodegroup'],
          on: clusterOf,
          why: 'Creates the node group, which EKS checks on its cluster.',
        },
        {
          topic: 'DescribeSubnets',
          actions: ['ec2:DescribeSubnets'],
          on: onEveryResource,
          why: 'EKS looks at the subnets as the state machine.',
        },
        {
          topic: 'ReadNodeRoles',
          actions: ['iam:GetRole', 'iam:ListAttachedRolePolicies'],
          on: (call) => call.texts('NodeRole').map(roleResource),
          why: 'EKS looks at the role of the nodes as the state machine.',
        },
        toWait('Nodegroups', nodegroup, 'eks:DeleteNodegroup', 'eks:DescribeNodegroup'),
      ],
      roles: [
        {
          from: (call) => call.texts('NodeRole'),
          to: 'eks.amazonaws.com',
          topic: 'Eks',
          title: 'EKS',
        },
      ],
    },
  ],
  [
    'eks:deleteNodegroup',
    {
      grants: [
        {
          topic: 'Nodegroups',
          actions: ['eks:DeleteNodegroup'],
          on: nodegroup,
          why: 'Deletes the node group.',
        },
        toWait('Nodegroups', nodegroup, 'eks:DescribeNodegroup'),
      ],
    },
  ],
  [
    'eks:createFargateProfile',
    {
      grants: [
        {
          topic: 'CreateFargateProfiles',
          actions: ['eks:CreateFargateProfile'],
          on: clusterOf,
          why: 'Creates the profile, which EKS checks on its cluster.',
        },
        toWait(
          'FargateProfiles',
          fargateProfile,
          ...['eks:DeleteFargateProfile', 'eks:DescribeFargateProfile'],
        ),
      ],
      // The guide has no policy for it, and no source says to which of the two: unverified.
      roles: ['eks', 'eks-fargate-pods'].map((principal) => ({
        from: (call) => call.texts('PodExecutionRoleArn'),
        to: `${principal}.amazonaws.com`,
        topic: principal === 'eks' ? 'Eks' : 'EksFargate',
        title: principal === 'eks' ? 'EKS' : "EKS's Fargate pods",
      })),
      note:
        'Which service takes the pod execution role of eks:createFargateProfile is unverified: ' +
        'EKS and its Fargate pods may.',
    },
  ],
  [
    'eks:deleteFargateProfile',
    {
      grants: [
        {
          topic: 'FargateProfiles',
          actions: ['eks:DeleteFargateProfile'],
          on: fargateProfile,
          why: 'Deletes the profile.',
        },
        toWait('FargateProfiles', fargateProfile, 'eks:DescribeFargateProfile'),
      ],
    },
  ],
  [
    'emr-containers:createVirtualCluster',
    {
      grants: [
        {
          topic: 'CreateVirtualClusters',
          actions: ['emr-containers:CreateVirtualCluster'],
          on: onEveryResource,
          why: 'Creates the virtual cluster, which AWS checks against no resource.',
        },
        serviceLinkedRole('emr-containers.amazonaws.com', 'AWSServiceRoleForAmazonEMRContainers'),
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
          conditions: jobRole,
          why: 'Starts the job run with this role.',
        },
        toWait(
          'FollowVirtualClusterJobs',
          inside(virtualCluster, '/jobruns/*'),
          ...['emr-containers:CancelJobRun', 'emr-containers:DescribeJobRun'],
        ),
      ],
      note: (call) => (jobRole(call) ? undefined : openJobRole),
    },
  ],
];

const openJobRole =
  'emr-containers:StartJobRun is allowed with every role: narrow it with the condition ' +
  'emr-containers:ExecutionRoleArn.';

/** The call has no iam:PassRole: EMR checks the role with a condition of its own. */
function jobRole(call: TaskCall): StatementConditions | undefined {
  const [role] = call.texts('ExecutionRoleArn');
  if (role?.literal === undefined) return undefined;
  return { StringEquals: { 'emr-containers:ExecutionRoleArn': role.pattern } };
}
