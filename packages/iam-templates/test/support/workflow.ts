import { type Json, parseDocument, readWorkflow, type Workflow } from '@sfn-sagemaker/asl-model';

/** Task states by name, without transitions: permissions do not depend on them. */
export function workflowOf(
  states: Readonly<Record<string, Json>>,
  queryLanguage = 'JSONPath',
): Workflow {
  const definition = { QueryLanguage: queryLanguage, StartAt: 'A', States: states };
  const document = parseDocument(JSON.stringify(definition), { path: 'test.asl.json' });
  return readWorkflow(document, { name: 'test' });
}

export function task(resource: string, parameters: Json, field = 'Parameters'): Json {
  return { Type: 'Task', Resource: `arn:aws:states:::${resource}`, [field]: parameters, End: true };
}
