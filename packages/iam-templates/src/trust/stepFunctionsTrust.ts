import { ownMachine } from '../permission/stateMachine.ts';
import { serviceTrust, type Trust } from './trust.ts';

/**
 * Lets Step Functions take the role, in the guide's own form, for every state machine of the account
 * where the name is not known.
 * https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
 */
export function stepFunctionsTrust(stateMachineName: string | undefined): Trust {
  const whose = stateMachineName === undefined ? 'state machines' : 'the state machine';
  const trust = {
    sid: 'StepFunctions',
    why: `Step Functions takes the role for ${whose} of this account only.`,
  };
  return serviceTrust(trust, 'states.amazonaws.com', ownMachine(stateMachineName));
}
