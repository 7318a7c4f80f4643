import type { ParameterPath, Violation } from '@sfn-sagemaker/sagemaker-tasks';

/**
 * A broken constraint as the service words it; nothing for those that Step Functions finds first.
 */
export function constraintText(violation: Violation): string[] {
  const { path } = violation.visit;
  switch (violation.kind) {
    case 'required':
      return [failed('null', [...path, violation.member], 'Member must not be null')];
    case 'range':
      return [failed(`'${violation.value}'`, path, bound('value', violation))];
    case 'length':
      return [failed(`'${valueText(violation)}'`, path, bound('length', violation))];
    case 'pattern':
      return [
        failed(
          `'${violation.value}'`,
          path,
          `Member must satisfy regular expression pattern: ${violation.pattern}`,
        ),
      ];
    case 'enum':
      return [
        failed(
          `'${violation.value}'`,
          path,
          `Member must satisfy enum value set: [${violation.values.join(', ')}]`,
        ),
      ];
    case 'union':
      return [failed('null', path, 'Exactly one member must be set')];
    default:
      return [];
  }
}

function failed(value: string, path: ParameterPath, constraint: string): string {
  return `Value ${value} at '${pathText(path)}' failed to satisfy constraint: ${constraint}`;
}

/** `inputDataConfig.1.member.channelName`: lists count from 1. */
function pathText(path: ParameterPath): string {
  return path
    .map((key) =>
      typeof key === 'number' ? `${key + 1}.member` : key.charAt(0).toLowerCase() + key.slice(1),
    )
    .join('.');
}

type Bounded = Extract<Violation, { readonly kind: 'range' | 'length' }>;

function bound(what: string, violation: Bounded): string {
  const { min, max } = violation.bounds;
  const value = violation.kind === 'range' ? violation.value : violation.length;
  return min !== undefined && value < min
    ? `Member must have ${what} greater than or equal to ${min}`
    : `Member must have ${what} less than or equal to ${max}`;
}

function valueText({ visit }: Violation): string {
  return visit.argument.kind === 'scalar' ? String(visit.argument.value) : '[…]';
}
