import type { ArnPattern } from '../policy/arn.ts';
import { namedResources } from './resources.ts';
import type { TaskCall } from './taskCall.ts';

/**
 * The state machines that a call starts: AWS checks the call on the machine itself, whichever
 * version or alias it names.
 * https://docs.aws.amazon.com/step-functions/latest/dg/auth-version-alias.html
 */
export function machineResources(call: TaskCall): readonly ArnPattern[] {
  return ofMachines(call, (name) => `stateMachine:${name}`);
}

/**
 * Executions of the state machines that a call starts.
 * https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html
 */
export function executionResources(call: TaskCall): readonly ArnPattern[] {
  return ofMachines(call, (name) => `execution:${name}:*`);
}

function ofMachines(call: TaskCall, resource: (name: string) => string): readonly ArnPattern[] {
  const machines = namedResources(call.texts('StateMachineArn'), 'states', 'stateMachine:');
  return machines.map((machine) => {
    const [, name = '*'] = machine.resource.split(':');
    return { ...machine, resource: resource(name) };
  });
}
