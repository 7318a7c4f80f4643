import { type ArnPattern, resourceText, type Wording } from '../policy/arn.ts';
import type { Conditions, PolicyDocument } from '../policy/document.ts';
import { literalText, unknownText } from '../text/knownText.ts';

/**
 * Lets Step Functions take the role, for the workflow's own account and state machine only: without
 * the conditions a state machine of another customer could be used to reach it.
 * https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html#prevent-cross-service-confused-deputy
 */
export function trustPolicy(
  stateMachineName: string | undefined,
  wording: Wording,
): PolicyDocument {
  const known = wording.location.account !== '*';
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'StepFunctions',
        Effect: 'Allow',
        Principal: { Service: ['states.amazonaws.com'] },
        Action: ['sts:AssumeRole'],
        ...(known && { Condition: ownMachine(stateMachineName, wording) }),
      },
    ],
  };
}

/** The guide's own form, with every state machine of the account where the name is not known. */
function ownMachine(stateMachineName: string | undefined, wording: Wording): Conditions {
  const { pattern } = stateMachineName === undefined ? unknownText : literalText(stateMachineName);
  const machine: ArnPattern = { service: 'states', resource: `stateMachine:${pattern}` };
  return {
    ArnLike: { 'aws:SourceArn': resourceText(machine, wording) },
    StringEquals: { 'aws:SourceAccount': wording.location.account },
  };
}
