import type { Permission } from './permission.ts';

/**
 * Lets Step Functions keep the EventBridge rule that tells it when what it waits for has ended.
 * Without it CreateStateMachine answers "not authorized to create managed-rule".
 * https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
 */
export function managedRule(name: string): Permission {
  return {
    topic: 'ManagedEventRules',
    actions: ['events:DescribeRule', 'events:PutRule', 'events:PutTargets'],
    resources: [{ service: 'events', resource: `rule/${name}` }],
    why:
      'Step Functions learns through an EventBridge rule of its own that what it waits for ' +
      'has ended; AWS refuses the state machine without.',
  };
}
