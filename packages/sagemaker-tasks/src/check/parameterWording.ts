import { type Finding, shorten } from '@sfn-sagemaker/asl-model';
import type { Constraint, Violation } from '../constraint/violation.ts';
import type { Visit } from '../constraint/visit.ts';
import { isInstanceType, newInstanceType, unknownValue } from './enumWording.ts';
import {
  actualText,
  expressionHelp,
  requiredHelp,
  typeHelp,
  unknownHelp,
} from './parameterHelp.ts';
import { patternHelp } from './patternHelp.ts';
import type { SageMakerCall } from './sageMakerCall.ts';
import {
  boundsText,
  isStandIn,
  listText,
  mismatch,
  pathText,
  refusal,
  stateText,
  typeText,
  words,
} from './wording.ts';

type Kind = Constraint['kind'];
type ViolationOf<K extends Kind> = Extract<Violation, { readonly kind: K }>;

type Wording = {
  readonly [K in Kind]: (violation: ViolationOf<K>, call: SageMakerCall) => Finding;
};

/** What is wrong, why AWS refuses it, what to write instead: for each constraint of the model. */
const wording: Wording = {
  required({ member, visit }, call) {
    const path = pathText([...visit.path, member]);
    return {
      message: words(
        `${stateText(call)} calls ${call.operation} without ${path}, which is required.`,
        requiredReason(member, visit, call),
      ),
      help: requiredHelp(member, visit.shape, call),
    };
  },
  unknown({ member, known, visit }, call) {
    const path = pathText([...visit.path, member]);
    return {
      message: words(
        `${stateText(call)} passes ${path}, but ${call.operation} has no such parameter.`,
        unknownReason(member, known, visit),
      ),
      help: unknownHelp(member, known, call),
    };
  },
  type({ expected, actual, visit }, call) {
    const passed = mismatch(actualText(actual), typeText(expected), { visit, call });
    return {
      message: `${passed} The call fails before SageMaker is asked.`,
      help: expressionHelp(visit, call) ?? typeHelp(expected, visit.argument),
    };
  },
  range({ value, bounds, visit }, call) {
    return {
      message: words(mismatch(`${value}`, boundsText(bounds), { visit, call }), refusal(call)),
      help: `Write a number: ${boundsText(bounds)}.`,
    };
  },
  length({ of, length, least, bounds, visit }, call) {
    return {
      message: words(
        mismatch(`${least ? 'at least ' : ''}${length} ${of}`, boundsText(bounds), { visit, call }),
        refusal(call),
      ),
      help: `Give it ${boundsText(bounds)} ${of}.`,
    };
  },
  pattern({ value, pattern, visit }, call) {
    return {
      ...(isStandIn(value) && { severity: 'warning' as const }),
      message: words(
        mismatch(`"${shorten(value)}"`, `only what matches ${shorten(pattern)}`, { visit, call }),
        refusal(call),
      ),
      help: expressionHelp(visit, call) ?? patternHelp(pattern),
    };
  },
  enum(violation, call) {
    return isInstanceType(violation)
      ? newInstanceType(violation, call)
      : unknownValue(violation, call);
  },
  union({ given, members, visit }, call) {
    const path = pathText(visit.path) || 'its parameters';
    const what = given.length === 0 ? 'none' : listText(given);
    return {
      message: words(
        `${stateText(call)} gives ${what} in ${path},`,
        `but ${call.operation} takes exactly one of ${listText(members)}.`,
        refusal(call),
      ),
      help: `Keep one of ${listText(given.length === 0 ? members : given)}.`,
    };
  },
};

/** What to tell about a broken constraint. */
export function describeViolation<K extends Kind>(
  kind: K,
  violation: ViolationOf<K>,
  call: SageMakerCall,
): Finding {
  return wording[kind](violation, call);
}

/** A `null` passes the schema of the definition and is refused by the service. */
function requiredReason(member: string, visit: Visit, call: SageMakerCall): string {
  const { argument } = visit;
  const written =
    argument.kind === 'object' && argument.members.some(({ name }) => name === member);
  return written ? refusal(call) : `${schemaRefusal(visit)}.`;
}

function unknownReason(member: string, known: readonly string[], visit: Visit): string {
  const sameLetters = known.some((name) => name.toLowerCase() === member.toLowerCase());
  const reason = sameLetters ? ': names are case-sensitive' : '';
  return `${schemaRefusal(visit)}${reason}.`;
}

/** Step Functions holds what it can read of the definition to the API, and the rest at run time. */
function schemaRefusal({ argument }: Visit): string {
  return argument.kind === 'object' && argument.evaluated
    ? 'The call fails at run time with States.Runtime'
    : 'AWS refuses the definition';
}
