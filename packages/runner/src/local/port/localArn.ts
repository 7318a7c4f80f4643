import { LocalError } from './localError.ts';

const form = /^(arn:[^:]+:states:[^:]+:[^:]+:stateMachine:[^:]+)(?::([^:]+))?$/;

/** An ARN of a state machine, with its version number or alias where it names one. */
export interface QualifiedArn {
  readonly stateMachineArn: string;
  readonly qualifier: string | undefined;
}

/** @throws {@link LocalError} `InvalidArn` */
export function parseQualifiedArn(arn: string | undefined): QualifiedArn {
  const [, stateMachineArn, qualifier] = form.exec(arn ?? '') ?? [];
  if (stateMachineArn === undefined) {
    throw new LocalError('InvalidArn', `Invalid Arn: '${arn}' names no state machine`);
  }
  return { stateMachineArn, qualifier };
}

/**
 * An ARN of a kind that the operation does not take is refused before anything is looked up
 * (LocalStack's comparison with AWS).
 *
 * @throws {@link LocalError} `InvalidArn`
 */
export function requireArn(arn: string | undefined, kind: string): string {
  const [, found] = /^arn:[^:]+:states:[^:]+:[^:]+:([^:]+):./.exec(arn ?? '') ?? [];
  if (arn === undefined || found === undefined) {
    throw new LocalError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn ?? ''}'`);
  }
  if (found === kind) return arn;
  throw new LocalError(
    'InvalidArn',
    `Invalid Arn: 'Resource type not valid in this context: ${found}'`,
  );
}

const forbidden = /[\p{Cc}\s<>{}[\]?*"#%\\^|~`$&,;:/]/u;

/**
 * Names of state machines and executions.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 *
 * @throws {@link LocalError} `InvalidName`
 */
export function requireName(name: string | undefined): string {
  if (name !== undefined && name !== '' && name.length <= 80 && !forbidden.test(name)) return name;
  throw new LocalError('InvalidName', `Invalid Name: '${name}'`);
}
