import {
  type Diagnostic,
  type Document,
  type Json,
  nodeAt,
  readDocument,
  ruleDocs,
  toJson,
} from '@sfn-sagemaker/asl-model';
import type { ExistingPolicy } from '@sfn-sagemaker/iam-templates';
import type { FileFindings } from '../../project/project.ts';
import { readTextFile } from '../../project/textFile.ts';
import { type Shell, UsageError } from '../../shell.ts';
import type { PolicyFinding } from '../../stages/checkRole.ts';

/** A policy of a file, which findings point into. */
export interface PolicyFile {
  readonly policy: ExistingPolicy;
  readonly document: Document;
  /** JSON Pointer of the policy in the file. */
  readonly pointer: string;
}

/** Where other programs put a policy: `sfn-sagemaker policy`, GetRolePolicy, GetPolicyVersion. */
const envelopes = [[], ['policy'], ['PolicyDocument'], ['PolicyVersion', 'Document']];

/** @throws UsageError when a file cannot be read or holds no policy */
export async function readPolicyFile(shell: Shell, path: string): Promise<PolicyFile> {
  return readPolicy({ path, text: await readTextFile(shell, path) });
}

/** @throws UsageError when a text holds no policy */
export async function readPolicy(file: {
  readonly path: string;
  readonly text: string;
}): Promise<PolicyFile> {
  const { path, text } = file;
  const document = await readDocument(text, { path });
  const broken = document.diagnostics.find(({ severity }) => severity === 'error');
  if (broken) {
    const { line, column } = broken.range.start;
    throw new UsageError(`${path}:${line}:${column}: ${broken.message}`);
  }
  const json = document.root ? toJson(document.root) : null;
  for (const names of envelopes) {
    const found = names.reduce<Json | undefined>(member, json);
    if (member(found, 'Statement') === undefined) continue;
    const pointer = names.map((name) => `/${name}`).join('');
    return { policy: { name: path, document: found ?? null }, document, pointer };
  }
  throw new UsageError(`${path} holds no policy: write a JSON policy with Statement.`);
}

function member(json: Json | undefined, name: string): Json | undefined {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return isObject && Object.hasOwn(json, name) ? json[name] : undefined;
}

/** Findings by policy, each at its line where the policy is a file. */
export function policyFindings(
  findings: readonly PolicyFinding[],
  files: readonly PolicyFile[],
): readonly FileFindings[] {
  const byPolicy = Map.groupBy(findings, ({ policy }) => policy);
  return [...byPolicy].map(([policy, own]) => {
    const file = files.find((each) => each.policy === policy);
    return { path: policy.name, diagnostics: own.map((finding) => diagnosticOf(finding, file)) };
  });
}

const firstCharacter = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function diagnosticOf(finding: PolicyFinding, file: PolicyFile | undefined): Diagnostic {
  const { rule, message, help } = finding;
  const { code, name, severity } = rule;
  const pointer = `${file?.pointer ?? ''}${finding.pointer}`;
  const node = file?.document.root && nodeAt(file.document.root, pointer);
  const range = (node && file?.document.range(node)) ?? firstCharacter;
  return { code, rule: name, severity, message, help, docs: ruleDocs(code), pointer, range };
}
