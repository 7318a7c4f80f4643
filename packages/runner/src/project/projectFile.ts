import type { Diagnostic, Document, ObjectNode, TreeNode } from '@sfn-sagemaker/asl-model';
import {
  childPointer,
  inDocumentOrder,
  nearest,
  nodeAt,
  propertyOf,
  toJson,
} from '@sfn-sagemaker/asl-model';
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
  const issues = parsed.error?.issues ?? [];
  const findings = [
    ...issues.flatMap((issue) => diagnose(issue, root, document)),
    ...unusableNames(root, document),
  ];
  return { content: parsed.data, diagnostics: [...diagnostics, ...findings.sort(inDocumentOrder)] };
}

/** A file that names no workflow checks nothing; a name that the schema's reader drops, neither. */
function unusableNames(root: TreeNode, document: Document): Diagnostic[] {
  const workflows = nodeAt(root, '/workflows');
  const found = [...namedObjects(root)].flatMap(([pointer, object]) =>
    object.properties
      .filter(({ key }) => key === '__proto__')
      .map(({ key, keySpan }) =>
        projectDiagnostic(projectRules.wrongValue, {
          message: `"${key}" cannot be a name here, so it would be ignored.`,
          help: 'Write another name.',
          pointer: childPointer(pointer, key),
          range: document.range(keySpan),
        }),
      ),
  );
  if (workflows?.kind !== 'object' || workflows.properties.length > 0) return found;
  const empty = projectDiagnostic(projectRules.wrongValue, {
    message: '"workflows" is empty, so nothing would be checked.',
    help: 'Write `NAME: { definition: FILE }`, or remove the file: definitions are found then.',
    pointer: '/workflows',
    range: document.range(workflows),
  });
  return [...found, empty];
}

/** The objects whose keys are names of the user's, by JSON Pointer. */
function* namedObjects(root: TreeNode): Generator<[string, ObjectNode]> {
  const environments = nodeAt(root, '/environments');
  const names = environments?.kind === 'object' ? environments.properties : [];
  const pointers = [
    ...['/workflows', '/environments'],
    ...names.map(({ key }) => `${childPointer('/environments', key)}/substitutions`),
  ];
  for (const pointer of pointers) {
    const node = nodeAt(root, pointer);
    if (node?.kind === 'object') yield [pointer, node];
  }
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
  const meant = nearest(key, known);
  const node = nodeAt(root, pointer);
  const property = node?.kind === 'object' ? propertyOf(node, key) : undefined;
  return projectDiagnostic(projectRules.unknownKey, {
    message: `${where(issue.path)} has the key "${key}", which means nothing here, so it would be ignored.`,
    help: `${meant ? `Did you mean "${meant}"? ` : ''}Known keys: ${known.join(', ')}.`,
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
  const message = `${where(issue.path)} is ${shown(node)}, which is not understood.`;
  if (issue.code === 'invalid_value') {
    return { message, help: `Write one of: ${issue.values.map(String).join(', ')}.` };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && node.kind === 'scalar') {
    return { message, help: `Write a text: ${JSON.stringify(String(node.value ?? ''))}.` };
  }
  if (issue.code === 'invalid_type') {
    return { message, help: `Write ${expectations.get(issue.expected) ?? issue.expected}.` };
  }
  if (
    issue.code === 'invalid_format' ||
    (issue.code === 'too_small' && issue.origin === 'string')
  ) {
    return { message, help: `Write ${issue.message}.` };
  }
  if (issue.code === 'too_small') return { message, help: `Write at least ${issue.minimum}.` };
  if (issue.code === 'too_big') return { message, help: `Write at most ${issue.maximum}.` };
  return { message, help: issue.message };
}

function shown(node: TreeNode): string {
  if (node.kind === 'scalar') return JSON.stringify(node.value);
  return node.kind === 'unknown' ? node.source : `an ${node.kind}`;
}

/** `workflows/train/input` → `workflows/*`: names of workflows and environments are the user's. */
function pattern(path: readonly PropertyKey[]): string {
  return path.map((key, depth) => (depth === 1 ? '*' : String(key))).join('/');
}

function where(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The project file' : `"${path.map(String).join('.')}"`;
}
