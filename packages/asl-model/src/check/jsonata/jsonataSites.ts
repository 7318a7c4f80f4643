import { type ExpressionSite, expressionSites } from '../../definition/expressionSites.ts';
import type { Workflow } from '../../definition/workflow.ts';
import type { JsonataExpression } from '../../query/jsonata/compiledJsonata.ts';
import { isJsonataText } from '../../query/jsonata/jsonataText.ts';
import type { Parsed } from '../../query/syntax/parsed.ts';
import { hasPlaceholder } from '../../syntax/placeholder.ts';

/** Parses a string `{% … %}`; the library behind it is loaded first. */
export type ParseJsonata = (text: string) => Parsed<JsonataExpression>;

/** Every JSONata expression of a workflow whose text is known. */
export function jsonataSites(workflow: Workflow): ExpressionSite[] {
  return expressionSites(workflow).filter(
    ({ use, text }) =>
      (use === 'jsonata' || use === 'condition') && isJsonataText(text) && !hasPlaceholder(text),
  );
}
