import { counts, type Report } from '@sfn-sagemaker/runner';

/** The action's outputs, with what they hold until the work has another answer. */
export const initialOutputs = {
  // Until something was judged: a step that stops half-way has not passed.
  result: 'failed',
  errors: '0',
  warnings: '0',
  infos: '0',
  workflows: '[]',
  'report-json': '',
  'report-html': '',
  'comment-id': '',
  'comment-url': '',
} as const;

export type Outputs = Partial<Record<keyof typeof initialOutputs, string>>;

/** What the report says in the outputs; names and paths in `workflows` are the user's own text. */
export function reportOutputs(report: Report): Outputs {
  const { errors, warnings, infos } = counts(report);
  return {
    errors: String(errors),
    warnings: String(warnings),
    infos: String(infos),
    workflows: JSON.stringify(report.workflows.map((workflow) => summarize(report, workflow))),
  };
}

function summarize(report: Report, workflow: Report['workflows'][number]): object {
  const { name, path } = workflow;
  return { name, path, ...counts({ ...report, files: [], workflows: [workflow] }) };
}
