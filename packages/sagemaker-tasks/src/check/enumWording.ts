import { type Finding, nearest, shorten } from '@sfn-sagemaker/asl-model';
import { modelVersion } from '../api/model.ts';
import type { Violation } from '../constraint/violation.ts';
import { expressionHelp } from './parameterHelp.ts';
import type { SageMakerCall } from './sageMakerCall.ts';
import { isStandIn, listText, mismatch, pathText, refusal, stateText, words } from './wording.ts';

type EnumViolation = Extract<Violation, { readonly kind: 'enum' }>;

/** New instance types come every month, and the model lists them only after its next update. */
const instanceType = /^ml\.[a-z0-9-]+\.[a-z0-9-]+$/;

export function isInstanceType({ value, values }: EnumViolation): boolean {
  return instanceType.test(value) && values.some((known) => instanceType.test(known));
}

export function newInstanceType(
  { value, values, visit }: EnumViolation,
  call: SageMakerCall,
): Finding {
  const near = nearest(value, values);
  return {
    severity: 'warning',
    message: words(
      `${stateText(call)} passes "${shorten(value)}" as ${pathText(visit.path)},`,
      `an instance type that the API model (${modelVersion}) does not list for ${call.operation}.`,
      'Unless it is newer than the model, the call fails at run time.',
    ),
    help: near === undefined ? 'Check the name of the instance type.' : `Did you mean "${near}"?`,
  };
}

export function unknownValue(
  { value, values, visit }: EnumViolation,
  call: SageMakerCall,
): Finding {
  const near = nearest(value, values);
  return {
    ...(isStandIn(value) && { severity: 'warning' as const }),
    message: words(
      mismatch(`"${shorten(value)}"`, `only ${listText(values)} (${modelVersion})`, {
        visit,
        call,
      }),
      refusal(call),
    ),
    help:
      expressionHelp(visit, call) ??
      (near === undefined ? `Write one of ${listText(values)}.` : `Write "${near}".`),
  };
}
