import type { Workflow } from '../definition/workflow.ts';
import { type Diagnostic, ruleDocs } from '../diagnostic.ts';
import type { Rule } from './rule.ts';

/**
 * Applies rules to a workflow: everything found, with the syntax findings, in document order, each
 * once.
 *
 * @example
 * const errors = checkWorkflow(workflow, aslRules).filter(({ severity }) => severity === 'error');
 */
export function checkWorkflow(workflow: Workflow, rules: readonly Rule[]): Diagnostic[] {
  const { document } = workflow;
  const found: Diagnostic[] = [...document.diagnostics];
  const seen = new Set<string>();
  for (const rule of rules) {
    rule.check(workflow, ({ pointer, span }, { message, help, severity }) => {
      const identity = `${rule.code} ${span.start} ${span.end} ${pointer} ${message}`;
      if (seen.has(identity)) return;
      seen.add(identity);
      const { code, name } = rule;
      const docs = ruleDocs(code);
      const range = document.range(span);
      found.push({
        code,
        rule: name,
        severity: severity ?? rule.severity,
        message,
        help,
        docs,
        pointer,
        range,
      });
    });
  }
  return found.sort(inDocumentOrder);
}

function inDocumentOrder(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.range.start, b.range.start];
  if (from.line !== to.line) return from.line - to.line;
  if (from.column !== to.column) return from.column - to.column;
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
