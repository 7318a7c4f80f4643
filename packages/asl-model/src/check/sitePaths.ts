import type { ExpressionSite } from '../definition/expressionSites.ts';
import type { IntrinsicOperand } from '../query/intrinsics/intrinsic.ts';
import { looksLikeIntrinsic, parseIntrinsic } from '../query/intrinsics/parseIntrinsic.ts';
import type { JsonPath } from '../query/jsonPath/jsonPath.ts';
import { parseJsonPath } from '../query/jsonPath/parseJsonPath.ts';

/** A JSONPath inside an expression, and where it starts in the expression's text. */
export interface SitePath {
  readonly path: JsonPath;
  readonly offset: number;
}

/** The paths of an expression of a JSONPath state: itself, or the arguments of its functions. */
export function sitePaths({ use, text }: ExpressionSite): readonly SitePath[] {
  if (use === 'jsonata' || use === 'condition') return [];
  if (use === 'payload' && looksLikeIntrinsic(text)) {
    const call = parseIntrinsic(text);
    return call.ok ? pathsOf(call.value) : [];
  }
  const parsed = parseJsonPath(text);
  return parsed.ok ? [{ path: parsed.value, offset: 0 }] : [];
}

/** Calls nest no deeper than the parser allows. */
function pathsOf(operand: IntrinsicOperand, found: SitePath[] = []): readonly SitePath[] {
  if (operand.kind === 'call') for (const inner of operand.operands) pathsOf(inner, found);
  else if (operand.kind === 'path') found.push({ path: operand.path, offset: operand.offset });
  return found;
}
