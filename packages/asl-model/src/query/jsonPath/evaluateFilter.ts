import type { Json } from '../../json.ts';
import { matchesPattern } from '../boundedPattern.ts';
import { QueryError } from '../queryError.ts';
import { applyFilterOperator, MATCHES, type OperandValue } from './filterOperators.ts';
import type { FilterExpression, FilterOperand, FilterPath } from './jsonPath.ts';

/** Gives what a path of the filter leads to. */
type Select = (path: FilterPath) => readonly Json[];
type Comparison = FilterExpression & { readonly kind: 'comparison' };

/** Whether the item that `select` follows paths from passes a `[?(…)]`. */
export function passesFilter(test: FilterExpression, select: Select): boolean {
  const passes = (operand: FilterExpression): boolean => passesFilter(operand, select);
  switch (test.kind) {
    case 'or':
      return test.operands.some(passes);
    case 'and':
      return test.operands.every(passes);
    case 'not':
      return !passes(test.operand);
    case 'test':
      return exists(test.operand, select);
    case 'comparison':
      return test.operator === MATCHES ? matches(test, select) : compares(test, select);
  }
}

/** A path on its own asks whether it leads anywhere, be it to `null` or `false`. */
function exists(operand: FilterOperand, select: Select): boolean {
  if (operand.kind === 'path') return select(operand).length > 0;
  return operand.kind === 'literal' && operand.value === true;
}

function compares(test: Comparison, select: Select): boolean {
  const left = operandValue(test.left, select);
  return applyFilterOperator(test.operator, left, operandValue(test.right, select));
}

function matches(test: Comparison, select: Select): boolean {
  const [pattern, subject] =
    test.left.kind === 'pattern' ? [test.left, test.right] : [test.right, test.left];
  const value = operandValue(subject, select);
  if (pattern.kind !== 'pattern' || typeof value !== 'string') return false;
  const verdict = matchesPattern(value, pattern);
  if (verdict !== undefined) return verdict;
  throw new QueryError('States.Runtime', `The pattern /${pattern.source}/ cannot be evaluated.`);
}

function operandValue(operand: FilterOperand, select: Select): OperandValue {
  if (operand.kind === 'literal') return operand.value;
  if (operand.kind === 'pattern') return undefined;
  const values = select(operand);
  return operand.definite ? values[0] : [...values];
}
