/**
 * What a state machine or an execution may not have in its name.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html
 */
const forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\p{Cc}]/u;

/** Whether a state machine or an execution may have this name. */
export function isAwsName(name: string): boolean {
  return name.length >= 1 && name.length <= 80 && !forbidden.test(name);
}

/** What such a name may be, for messages. */
export const awsNameRule =
  '1 to 80 characters, without blanks and without any of ? * < > { } [ ] " # % \\ ^ | ~ ` $ & , ; : /';
