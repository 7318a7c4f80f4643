import type { WorkflowReport } from '../../report/model.ts';

/**
 * Place and words of the error that keeps a definition from being read: one of its syntax before
 * all others.
 */
export function firstError({ path, workflow, diagnostics }: WorkflowReport): string | undefined {
  const found = [...workflow.document.diagnostics, ...diagnostics];
  const error = found.find(({ severity }) => severity === 'error');
  if (!error) return undefined;
  const { line, column } = error.range.start;
  return `${path}:${line}:${column}: ${error.message} ${error.help}`;
}
