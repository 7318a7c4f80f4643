import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, readDocument, readWorkflow } from '@sfn-sagemaker/asl-model';
import { policyFindings, readPolicy } from '../../src/cli/commands/existingPolicies.ts';
import { checkRole } from '../../src/stages/checkRole.ts';

const folder = join(import.meta.dirname, 'rules');
const place = {
  ...{ partition: 'aws', region: 'us-west-2', account: '123456789012' },
  stateMachineName: 'train',
};

/** A file of an example. */
interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** The workflow of every example, and the policy of the role or its trust policy. */
export interface RoleExample {
  readonly workflow: ExampleFile;
  readonly role: ExampleFile;
}

function file(...path: readonly string[]): ExampleFile {
  const full = join(folder, ...path);
  return { path: path.at(-1) ?? '', text: readFileSync(full, 'utf8') };
}

/** The codes that have examples: `IAM101` … */
export const codes: readonly string[] = readdirSync(folder).filter((name) => /^IAM\d+$/.test(name));

/** An example of a rule about roles. */
export function roleExample(code: string, kind: 'triggers' | 'passes'): RoleExample {
  const path = readdirSync(join(folder, code)).find((name) => name.startsWith(`${kind}.`));
  if (path === undefined) throw new Error(`${code} has no example that ${kind}`);
  return { workflow: file('train.asl.json'), role: file(code, path) };
}

/** What `policy --check` and `policy --role` find in an example, with the file of each finding. */
export async function roleFindings({
  workflow: { path, text },
  role,
}: RoleExample): Promise<readonly (readonly [string, Diagnostic])[]> {
  const workflow = readWorkflow(await readDocument(text, { path }), { name: 'train' });
  const isTrust = role.path.includes('.trust.');
  const files = isTrust ? [] : [await readPolicy(role)];
  const policies = files.map(({ policy }) => policy);
  const existing = isTrust ? { policies, trust: JSON.parse(role.text) } : { policies };
  const { diagnostics, findings } = await checkRole(workflow, existing, place);
  return [
    ...diagnostics.map((each) => [path, each] as const),
    ...policyFindings(findings, files).flatMap((each) =>
      each.diagnostics.map((finding) => [each.path, finding] as const),
    ),
  ];
}
