import type { Diagnostic, Document, TreeNode } from '@sfn-sagemaker/asl-model';
import { childPointer, nodeAt, propertyOf, toJson } from '@sfn-sagemaker/asl-model';
import type * as z from 'zod';
import type { Environment } from './project.ts';
import type { ProjectFinding } from './projectRules.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';
import type { ProjectFileContent } from './schema.ts';
import { knownKeys, projectFileSchema } from './schema.ts';

/** A project file as far as it could be understood; absent content comes with errors. */
export interface ProjectFile {
  readonly content: ProjectFileContent | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `sfn-sagemaker.yaml`. Everything that is wrong in it is a diagnostic with line and column.
 *
 * @example
 * const { content, diagnostics } = readProjectFile(await readDocument(text, { path:
 * 'sfn-sagemaker.yaml' }));
 */
export function readProjectFile(document: Document): ProjectFile {
  const { root, diagnostics } = document;
  if (!root || diagnostics.some(({ severity }) => severity === 'error')) {
    return { content: undefined, diagnostics };
  }
  const parsed = projectFileSchema.safeParse(toJson(root));
  if (parsed.success) {
    const unusable = unusableWorkflows(parsed.data, root, document);
    return { content: parsed.data, diagnostics: [...diagnostics, ...unusable] };
  }
  const findings = parsed.error.issues.flatMap((issue) => diagnose(issue, root, document));
  return { content: undefined, diagnostics: [...diagnostics, ...findings] };
}

/** A file that names no workflow checks nothing; a name that the schema's reader drops, neither. */
function unusableWorkflows(
  content: ProjectFileContent,
  root: TreeNode,
  document: Document,
): Diagnostic[] {
  const workflows = nodeAt(root, '/workflows');
  if (workflows?.kind !== 'object') return [];
  const place = { pointer: '/workflows', range: document.range(workflows) };
  if (workflows.properties.length === 0) {
    const message = '"workflows" is empty, so nothing would be checked.';
    const help =
      'Write `NAME: { definition: FILE }`, or remove the file: definitions are found then.';
    return [projectDiagnostic(projectRules.wrongValue, { message, help, ...place })];
  }
  return workflows.properties
    .filter(({ key }) => !Object.hasOwn(content.workflows, key))
    .map(({ key, keySpan }) =>
      projectDiagnostic(projectRules.wrongValue, {
        message: `"${key}" cannot be the name of a workflow here, so it would be ignored.`,
        help: 'Write another name.',
        pointer: childPointer('/workflows', key),
        range: document.range(keySpan),
      }),
    );
}

/** The environments of a project file. */
export function environmentsOf(content: ProjectFileContent): Environment[] {
  const environments = Object.entries(content.environments ?? {});
  return environments.map(([name, entry]) => ({ name, substitutions: {}, ...entry }));
}

type Issue = z.core.$ZodIssue;

function diagnose(issue: Issue, root: TreeNode, document: Document): Diagnostic[] {
  const pointer = issue.path.reduce((path: string, key) => childPointer(path, String(key)), '');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, { issue, pointer, root, document }));
  }
  const node = nodeAt(root, pointer);
  if (node) {
    const finding = { ...wrongValue(issue, node), pointer, range: document.range(node) };
    return [projectDiagnostic(projectRules.wrongValue, finding)];
  }
  return [missingKey(issue, root, document)];
}

interface Site {
  readonly issue: Issue;
  readonly pointer: string;
  readonly root: TreeNode;
  readonly document: Document;
}

function unknownKey(key: string, { issue, pointer, root, document }: Site): Diagnostic {
  const known = knownKeys.get(pattern(issue.path)) ?? [];
  const node = nodeAt(root, pointer);
  const property = node?.kind === 'object' ? propertyOf(node, key) : undefined;
  return projectDiagnostic(projectRules.unknownKey, {
    message: `${where(issue.path)} has the key "${key}", which means nothing here, so it would be ignored.`,
    help: `Known keys: ${known.join(', ')}.`,
    pointer: childPointer(pointer, key),
    range: document.range(property?.keySpan ?? root),
  });
}

function missingKey(issue: Issue, root: TreeNode, document: Document): Diagnostic {
  const key = String(issue.path.at(-1));
  const owner = issue.path.slice(0, -1);
  const pointer = owner.reduce((path: string, name) => childPointer(path, String(name)), '');
  return projectDiagnostic(projectRules.missingKey, {
    message: `${where(owner)} lacks "${key}".`,
    help: `Add "${key}". Known keys: ${(knownKeys.get(pattern(owner)) ?? []).join(', ')}.`,
    pointer,
    range: document.range(nodeAt(root, pointer) ?? root),
  });
}

const expectations = new Map([
  ['record', 'an object whose keys are names'],
  ['object', 'an object'],
  ['array', 'a list'],
  ['string', 'a text'],
  ['int', 'a whole number'],
  ['number', 'a number'],
]);

function wrongValue(issue: Issue, node: TreeNode): ProjectFinding {
  const shown = node.kind === 'scalar' ? JSON.stringify(node.value) : `an ${node.kind}`;
  const message = `${where(issue.path)} is ${shown}, which is not understood.`;
  if (issue.code === 'invalid_value') {
    return { message, help: `Write one of: ${issue.values.map(String).join(', ')}.` };
  }
  if (issue.code === 'invalid_type') {
    return { message, help: `Write ${expectations.get(issue.expected) ?? issue.expected}.` };
  }
  if (issue.code === 'invalid_format' && 'pattern' in issue) {
    return { message, help: `Write a text that matches ${issue.pattern}.` };
  }
  if (issue.code === 'too_small') return { message, help: `Write at least ${issue.minimum}.` };
  if (issue.code === 'too_big') return { message, help: `Write at most ${issue.maximum}.` };
  return { message, help: issue.message };
}

/** `workflows/train/input` → `workflows/*`: names of workflows and environments are the user's. */
function pattern(path: readonly PropertyKey[]): string {
  return path.map((key, depth) => (depth === 1 ? '*' : String(key))).join('/');
}

function where(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The project file' : `"${path.map(String).join('.')}"`;
}
