import {
  type Grant,
  type IntegrationNeeds,
  named,
  onEvery,
  onEveryResource,
} from '../integrationNeeds.ts';

const clusters = named('elasticmapreduce', 'cluster/', 'ClusterId');

function onCluster(why: string, ...actions: readonly string[]): Grant {
  return {
    topic: 'EmrClusters',
    actions: actions.map((action) => `elasticmapreduce:${action}`),
    on: clusters,
    why,
  };
}

function toWait(grant: Grant): Grant {
  return { ...grant, onlyToWait: true };
}

/**
 * Amazon EMR, whose actions have other names than the integrations.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export const emrClusters: readonly (readonly [string, IntegrationNeeds])[] = [
  [
    'elasticmapreduce:createCluster',
    {
      grants: [
        {
          topic: 'RunEmrClusters',
          actions: ['elasticmapreduce:RunJobFlow'],
          on: onEveryResource,
          why: 'Starts the cluster, which has no name that AWS checks.',
        },
        {
          topic: 'FollowEmrClusters',
          actions: ['elasticmapreduce:DescribeCluster', 'elasticmapreduce:TerminateJobFlows'],
          on: onEvery('elasticmapreduce', 'cluster/*'),
          why:
            'Waits for the cluster and ends it when the execution is stopped; its id is not ' +
            'known before.',
          onlyToWait: true,
        },
      ],
      roles: [
        {
          from: (call) => call.texts('ServiceRole'),
          to: 'elasticmapreduce.amazonaws.com',
          topic: 'Emr',
          title: 'EMR',
        },
        {
          // An instance profile, whose role has the same name unless somebody chose otherwise.
          from: (call) => call.texts('JobFlowRole'),
          to: 'ec2.amazonaws.com',
          topic: 'EmrInstances',
          title: "the cluster's instances",
        },
      ],
      rule: 'StepFunctionsGetEventForEMRRunJobFlowRule',
    },
  ],
  [
    'elasticmapreduce:addStep',
    {
      grants: [
        onCluster('Adds the step.', 'AddJobFlowSteps'),
        toWait(
          onCluster(
            'Waits for the end of the step and cancels it when the execution is stopped.',
            'CancelSteps',
            'DescribeStep',
          ),
        ),
      ],
      rule: 'StepFunctionsGetEventForEMRAddJobFlowStepsRule',
    },
  ],
  [
    'elasticmapreduce:terminateCluster',
    {
      grants: [
        onCluster('Ends the cluster.', 'TerminateJobFlows'),
        toWait(onCluster('Waits until the cluster has ended.', 'DescribeCluster')),
      ],
      rule: 'StepFunctionsGetEventForEMRTerminateJobFlowsRule',
    },
  ],
  ['elasticmapreduce:cancelStep', { grants: [onCluster('Cancels the step.', 'CancelSteps')] }],
  [
    'elasticmapreduce:setClusterTerminationProtection',
    { grants: [onCluster('Protects the cluster, or no longer.', 'SetTerminationProtection')] },
  ],
  [
    'elasticmapreduce:modifyInstanceFleetByName',
    {
      grants: [
        onCluster('Finds the fleet and changes it.', 'ListInstanceFleets', 'ModifyInstanceFleet'),
      ],
    },
  ],
  [
    'elasticmapreduce:modifyInstanceGroupByName',
    {
      grants: [
        onCluster('Finds the group and changes it.', 'ListInstanceGroups', 'ModifyInstanceGroups'),
      ],
    },
  ],
];
