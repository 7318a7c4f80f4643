import { literalText } from '../text/knownText.ts';
import type { Permission } from './permission.ts';
import { namedResources } from './resources.ts';
import { ownMachine } from './stateMachine.ts';

/** What Step Functions itself does as the state machine; nothing unless said. */
export interface ServiceUse {
  /** Writes the execution history to CloudWatch Logs. */
  readonly logging?: boolean;
  /** Sends traces to X-Ray. */
  readonly tracing?: boolean;
  /** ARN or id of the key that encrypts the state machine and its executions. */
  readonly kmsKey?: string;
}

/** What a role needs whatever its states. */
export function servicePermissions(
  { logging, tracing, kmsKey }: ServiceUse,
  stateMachineName: string | undefined,
): readonly Permission[] {
  return [
    ...(logging ? [logDelivery] : []),
    ...(tracing ? [traces] : []),
    ...(kmsKey === undefined ? [] : [encryption(kmsKey, stateMachineName)]),
  ];
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html */
const logDelivery: Permission = {
  topic: 'DeliverLogs',
  actions: [
    'CreateLogDelivery',
    'DeleteLogDelivery',
    'DescribeLogGroups',
    'DescribeResourcePolicies',
    'GetLogDelivery',
    'ListLogDeliveries',
    'PutResourcePolicy',
    'UpdateLogDelivery',
  ].map((name) => `logs:${name}`),
  resources: ['*'],
  why:
    'Sets up the delivery of the execution history to CloudWatch Logs, which checks these ' +
    'actions against no resource.',
};

/** https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html */
const traces: Permission = {
  topic: 'SendTraces',
  actions: [
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:PutTelemetryRecords',
    'xray:PutTraceSegments',
  ],
  resources: ['*'],
  why: 'Sends traces to X-Ray, which checks these actions against no resource.',
};

/** https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html */
function encryption(key: string, stateMachineName: string | undefined): Permission {
  return {
    topic: 'EncryptStateMachine',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    resources: namedResources([literalText(key)], 'kms', 'key/'),
    conditions: {
      StringLike: {
        'kms:EncryptionContext:aws:states:stateMachineArn': ownMachine(stateMachineName),
      },
    },
    why: 'Encrypts and decrypts the state machine and its executions with a key of your own.',
  };
}
