import type { ArnPattern } from '../policy/arn.ts';
import { namedResources } from './resources.ts';
import type { TaskCall } from './taskCall.ts';

/** The state machines that a call starts. */
export function machineResources(call: TaskCall): readonly ArnPattern[] {
  return namedResources(call.texts('StateMachineArn'), 'states', 'stateMachine:');
}

/**
 * Executions of the state machines that a call starts: their ARNs have the machine's name, without
 * version or alias.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html
 */
export function executionResources(call: TaskCall): readonly ArnPattern[] {
  return machineResources(call).map((machine) => {
    const [, name = '*'] = machine.resource.split(':');
    return { ...machine, resource: `execution:${name}:*` };
  });
}
