import type { ArnPattern } from '../policy/arn.ts';
import { literalText, unknownText } from '../text/knownText.ts';

/** A name as it stands in ARNs; any where it is not known. */
export function namePattern(stateMachineName: string | undefined): string {
  return (stateMachineName === undefined ? unknownText : literalText(stateMachineName)).pattern;
}

/** The state machine itself. */
export function ownMachine(stateMachineName: string | undefined): ArnPattern {
  return { service: 'states', resource: `stateMachine:${namePattern(stateMachineName)}` };
}
