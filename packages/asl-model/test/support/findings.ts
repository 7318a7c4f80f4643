import {
  checkWorkflow,
  type Diagnostic,
  loadAslRules,
  readDocument,
  readWorkflow,
  type StateMachineType,
} from '@sfn-sagemaker/asl-model';

export interface Source {
  readonly text: string;
  readonly path: string;
  readonly type?: StateMachineType;
}

/** Text to findings, as the command line does it. */
export async function findingsOf({ text, path, type = 'STANDARD' }: Source): Promise<Diagnostic[]> {
  const workflow = readWorkflow(await readDocument(text, { path }), { name: 'test', type });
  return checkWorkflow(workflow, await loadAslRules(workflow));
}

/** Findings as a golden file holds them. */
export function findingsText(findings: readonly Diagnostic[]): string {
  return findings
    .map(({ range: { start, end }, severity, code, aws, pointer, message, help }) => {
      const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
      return `${place} ${severity} ${code} ${aws ? `(${aws}) ` : ''}${pointer || '/'}\n  ${message}\n  ${help}\n`;
    })
    .join('');
}
