import type { Workflow } from '../definition/workflow.ts';
import { workflowParts } from '../definition/workflowParts.ts';
import { type Diagnostic, ruleDocs } from '../diagnostic.ts';
import { ignoredFindings } from './ignoredFindings.ts';
import { inDocumentOrder } from './inDocumentOrder.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Applies rules to a workflow: everything found, with the syntax findings, in document order, each
 * once; without what the user silenced.
 *
 * @example
 * const errors = checkWorkflow(workflow, aslRules).filter(({ severity }) => severity === 'error');
 */
export function checkWorkflow(workflow: Workflow, rules: readonly Rule[]): Diagnostic[] {
  const { document } = workflow;
  const found: Diagnostic[] = [...document.diagnostics];
  const seen = new Set<string>();
  const apply = (rule: Rule, part: Workflow) =>
    rule.check(part, ({ pointer, span }, finding) => {
      const { message, help } = finding;
      const identity = `${rule.code} ${span.start} ${span.end} ${pointer} ${message}`;
      if (seen.has(identity)) return;
      seen.add(identity);
      const { code, name } = rule;
      const severity = finding.severity ?? rule.severity;
      const place = { docs: ruleDocs(code), pointer, range: document.range(span) };
      found.push({
        code,
        rule: name,
        severity,
        message,
        help,
        ...codeOfAws(rule, finding),
        ...place,
      });
    });
  const perState = rules.filter((rule) => rule.perState);
  for (const part of workflowParts(workflow)) for (const rule of perState) apply(rule, part);
  for (const rule of rules) if (!rule.perState) apply(rule, workflow);
  const isIgnored = ignoredFindings(workflow);
  return found.filter((one) => !isIgnored(one)).sort(inDocumentOrder);
}

/** AWS gives no code for what it accepts: a finding that is milder than its rule has none. */
function codeOfAws(rule: Rule, finding: Finding): Pick<Diagnostic, 'aws'> {
  const aws = finding.aws ?? (finding.severity ? undefined : rule.aws);
  return aws === undefined ? {} : { aws };
}
