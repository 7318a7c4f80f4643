import type { Place, Rule } from '@sfn-sagemaker/asl-model';
import type { Constraint, Violation } from '../constraint/violation.ts';
import { describeViolation } from './parameterWording.ts';
import { type SageMakerCall, sageMakerCalls } from './sageMakerCall.ts';
import { callPlace, placeOf, stateText, words } from './wording.ts';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly kind: Constraint['kind'];
}

const rows: readonly Row[] = [
  {
    code: 'SM201',
    name: 'sagemaker/required-parameter',
    title: 'A call passes every parameter that the API requires',
    kind: 'required',
  },
  {
    code: 'SM202',
    name: 'sagemaker/unknown-parameter',
    title: 'A call passes only parameters that the API has',
    kind: 'unknown',
  },
  {
    code: 'SM203',
    name: 'sagemaker/parameter-type',
    title: 'A parameter has the type that the API takes',
    kind: 'type',
  },
  {
    code: 'SM204',
    name: 'sagemaker/parameter-range',
    title: 'A number is in the range that the API takes',
    kind: 'range',
  },
  {
    code: 'SM205',
    name: 'sagemaker/parameter-length',
    title: 'A string, list or map has a length that the API takes',
    kind: 'length',
  },
  {
    code: 'SM206',
    name: 'sagemaker/parameter-pattern',
    title: 'A string matches the pattern that the API takes',
    kind: 'pattern',
  },
  {
    code: 'SM207',
    name: 'sagemaker/parameter-value',
    title: 'A parameter has one of the values that the API knows',
    kind: 'enum',
  },
  {
    code: 'SM208',
    name: 'sagemaker/parameter-union',
    title: 'Of members that exclude each other, one is given',
    kind: 'union',
  },
];

const apiReference =
  'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html';

/** AWS asks for the field even where the API requires no parameter. */
const missingArguments: Rule = {
  code: 'SM200',
  name: 'sagemaker/missing-arguments',
  severity: 'error',
  title: 'A call has arguments',
  source: apiReference,
  check(workflow, report) {
    for (const call of sageMakerCalls(workflow)) {
      if (call.hasArguments) continue;
      const { argumentsField, operation } = call;
      report(callPlace(call), {
        message: words(
          `${stateText(call)} calls ${operation} without ${argumentsField}.`,
          'AWS refuses the definition.',
        ),
        help: `Add "${argumentsField}": { … }.`,
      });
    }
  },
};

const modelRules = rows.map(
  ({ kind, ...title }): Rule => ({
    ...title,
    severity: 'error',
    source: apiReference,
    check(workflow, report) {
      for (const call of sageMakerCalls(workflow)) {
        for (const violation of call.violations) {
          if (violation.kind !== kind) continue;
          report(
            violationPlace(violation, call),
            describeViolation(violation.kind, violation, call),
          );
        }
      }
    },
  }),
);

/** Checks of what is passed, by the constraints of the service's own model. */
export const parameterRules: readonly Rule[] = [missingArguments, ...modelRules];

/** An unknown member is pointed at by its name, everything else by its value. */
function violationPlace(violation: Violation, call: SageMakerCall): Place {
  const { visit } = violation;
  if (violation.kind !== 'unknown' || visit.argument.kind !== 'object') return placeOf(visit, call);
  const member = visit.argument.members.find(({ name }) => name === violation.member);
  return member?.place ?? placeOf(visit, call);
}
