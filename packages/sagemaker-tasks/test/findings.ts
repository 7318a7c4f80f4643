import {
  checkWorkflow,
  type Diagnostic,
  parseDocument,
  readWorkflow,
} from '@sfn-sagemaker/asl-model';
import { loadJsonata } from '../src/argument/jsonata/parser.ts';
import { loadWholeModel, modelVersion, sagemakerRules } from '../src/index.ts';

await Promise.all([loadWholeModel(), loadJsonata()]);

/** What the rules of this package say about a definition in JSON. */
export function findings(text: string, path = 'workflow.asl.json'): Diagnostic[] {
  const workflow = readWorkflow(parseDocument(text, { path }), { name: 'workflow' });
  return checkWorkflow(workflow, sagemakerRules);
}

/** As a person reads it, for golden files, which a new version of the model does not change. */
export function findingText({ range, severity, code, rule, message, help, pointer }: Diagnostic) {
  const place = `${range.start.line}:${range.start.column}`;
  const text = message.replaceAll(modelVersion, 'botocore 0.0.0');
  return `${place} ${severity} ${code} ${rule}\n  at   ${pointer}\n  ${text}\n  help ${help}\n`;
}
