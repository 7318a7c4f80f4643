import { type Document, readDocument, syntaxRules } from '@sfn-sagemaker/asl-model';
import type { Shell } from '../shell.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import { readTextFile } from './textFile.ts';

/** The files around a definition, and what to write into one that is empty. */
const contents = {
  'project file':
    'Write `workflows: { NAME: { definition: FILE } }`; or remove the file: definitions are found then.',
  'mocks file':
    'Write { "StateMachines": { "NAME": { "TestCases": { "CASE": { "STATE": "RESPONSE" } } } }, "MockedResponses": {} }; or remove the file.',
  'sample input': 'Write a JSON value, such as {}; or remove the file: {} is the input then.',
} as const;

/**
 * Reads a JSON or YAML file that is no definition: what lacks in an empty one is not a state machine.
 *
 * @throws UnreadableFile when it cannot be read
 */
export async function readDataFile(
  shell: Shell,
  path: string,
  kind: keyof typeof contents,
): Promise<Document> {
  const document = await readDocument(await readTextFile(shell, path), { path });
  const empty = document.diagnostics.find(({ code }) => code === syntaxRules.empty.code);
  if (empty === undefined) return document;
  const { pointer, range } = empty;
  const finding = projectDiagnostic(projectRules.emptyFile, {
    message: `The ${kind} is empty.`,
    help: contents[kind],
    ...{ pointer, range },
  });
  return { ...document, diagnostics: [finding] };
}
