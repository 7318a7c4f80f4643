import type { Expression, ExprNode } from 'jsonata';
import { boundedCache } from '../syntax/boundedCache.ts';
import { attempt, type Parsed } from '../syntax/parsed.ts';
import { QuerySyntaxError } from '../syntax/querySyntaxError.ts';
import { jsonataReferences, type VariableReference } from './jsonataReferences.ts';
import { type UnwrappedJsonata, unwrapJsonata } from './jsonataText.ts';

/** A parsed JSONata string. */
export interface JsonataExpression {
  /** Between `{%` and `%}`, without the blanks around. */
  readonly text: string;
  /** Variables that it reads and does not set; offsets count from the start of the whole string. */
  readonly variables: readonly VariableReference[];
}

export interface CompiledJsonata extends JsonataExpression {
  readonly compiled: Expression;
}

export type CompileJsonata = (text: string) => Parsed<CompiledJsonata>;

/** AWS's bound: an evaluation takes at most one second. */
const TIMEOUT_MILLISECONDS = 1_000;
/** Measured on AWS: a chain of 200 additions overflows the stack there. */
const STACK = 199;
/** Measured on AWS: a range of 900,000 numbers passes the bound on memory there. */
const SEQUENCE = 500_000;

/**
 * Loads the library, which costs start-up time, and gives a compiler that remembers its results by
 * text.
 */
export async function loadCompiler(): Promise<CompileJsonata> {
  const [{ default: jsonata }, { GuardedPattern }] = await Promise.all([
    import('jsonata'),
    import('./guardedPattern.ts'),
  ]);
  const options = {
    timeout: TIMEOUT_MILLISECONDS,
    stack: STACK,
    sequence: SEQUENCE,
    RegexEngine: GuardedPattern as unknown as RegExpConstructor,
  };
  return boundedCache((text) =>
    attempt(() => {
      const { expression, offset } = unwrapJsonata(text);
      const compiled = located(offset, () => jsonata(expression, options));
      const variables = located(offset, () => variablesOf(compiled.ast(), { expression, offset }));
      return { text: expression, variables, compiled };
    }),
  );
}

/** @throws QuerySyntaxError for what the library reads and Step Functions does not. */
function variablesOf(
  root: ExprNode,
  { expression, offset }: UnwrappedJsonata,
): VariableReference[] {
  const { topLevel, newOperators, variables } = jsonataReferences(root, expression);
  const [operator] = newOperators;
  if (operator !== undefined) {
    throw new QuerySyntaxError(
      `The operator '${operator.name}' is one of JSONata 2.1, and Step Functions runs 2.0.6`,
      operator.offset + offset,
    );
  }
  const [first] = topLevel;
  if (first !== undefined) {
    throw new QuerySyntaxError(
      `Reference to '${first.name}' at the top level is not supported.`,
      first.offset + offset,
    );
  }
  return variables.map((variable) => ({ ...variable, offset: variable.offset + offset }));
}

/**
 * Runs a step of parsing and reports what it throws as a syntax error at its place in the whole
 * string.
 */
function located<T>(offset: number, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof QuerySyntaxError) throw error;
    if (error instanceof RangeError) throw new QuerySyntaxError('nested too deep', offset);
    throw new QuerySyntaxError(messageOf(error), offset + startOf(error));
  }
}

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return String(error.message);
}

/** The library's positions are just after a token. */
function startOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('position' in error)) return 0;
  const length = 'token' in error && typeof error.token === 'string' ? error.token.length : 0;
  return Math.max(0, Number(error.position) - length);
}
