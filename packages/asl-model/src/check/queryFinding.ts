import type { ExpressionSite } from '../definition/expressionSites.ts';
import type { Workflow } from '../definition/workflow.ts';
import type { SyntaxProblem } from '../query/syntax/parsed.ts';
import { looksReplaced } from '../syntax/placeholder.ts';
import { shorten } from '../syntax/shorten.ts';
import { stringSpan } from '../syntax/stringOffset.ts';
import type { Finding, Place } from './rule.ts';

/** The place inside an expression at which its parser stopped. */
export function placeInside(workflow: Workflow, site: ExpressionSite, offset: number): Place {
  const { text, node, pointer } = site;
  const at = Math.max(0, Math.min(offset, text.length - 1));
  const span = stringSpan(workflow.document.text, node, {
    start: at,
    end: Math.min(at + 1, text.length),
  });
  return { pointer, span };
}

/** Advice where the text looks as if something replaced it before it is deployed. */
export function mildness(text: string): Pick<Finding, 'severity'> {
  return looksReplaced(text) ? { severity: 'warning' } : {};
}

/** What is wrong with an expression, with the parser's reason. */
export function refusal(site: ExpressionSite, what: string, problem: SyntaxProblem): string {
  const { key, text, state } = site;
  const reason = problem.message;
  return (
    `State "${shorten(state.name)}" has "${shorten(text)}" as "${shorten(key)}": ${reason}. ` +
    `Step Functions says "${what}".`
  );
}
