import { join } from 'node:path';
import process from 'node:process';
import { type Json, taskSites } from '@sfn-sagemaker/asl-model';
import { executionRolePolicy } from '@sfn-sagemaker/iam-templates';
import { nodeShell } from '../../../src/cli/nodeShell.ts';
import { loadProject } from '../../../src/project/loadProject.ts';
import { simulate } from '../../../src/stages/simulate.ts';
import { iamRequests } from './iamRequests.ts';
import { type Proof, prove } from './proof.ts';

const examples = [
  ...['transform', 'training', 'labeling', 'processing', 'train-and-deploy', 'typescript'],
];
const place = { partition: 'aws', region: 'us-west-2', account: '123456789012' };
const folder = join(import.meta.dirname, '../../../../../examples');

/** The sample input, and the same with each of its switches turned. */
function inputsOf(input: Json): Json[] {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return [input];
  const switches = Object.entries(input).filter(([, value]) => typeof value === 'boolean');
  return [input, ...switches.map(([name, value]) => ({ ...input, [name]: !value }))];
}

/** The policy of an example, and what the embedded engine recorded in all its scenarios. */
async function proofOf(example: string): Promise<Proof> {
  const config = join(folder, example, 'sfn-sagemaker.yaml');
  const { workflows } = await loadProject(nodeShell(process), [], { config });
  const [project] = workflows;
  if (project === undefined) throw new Error(`${config} has no workflow`);
  const reports = [];
  for (const input of inputsOf(project.input)) {
    reports.push(...(await simulate({ ...project, input }, place)));
  }
  const events = reports.flatMap(({ execution }) => execution.events);
  const requests = events.flatMap((event) => iamRequests(event, place));
  const entered = events.flatMap((event) =>
    event.type === 'TaskStateEntered' ? (event.stateEnteredEventDetails?.name ?? []) : [],
  );
  return {
    policy: (await executionRolePolicy(project.workflow, place)).policy,
    requests: [...new Map(requests.map((one) => [JSON.stringify(one), one])).values()],
    called: [...new Set(entered)].toSorted(),
    never: [
      'sagemaker:DeleteModel arn:aws:sagemaker:us-west-2:123456789012:model/other',
      'iam:PassRole arn:aws:iam::123456789012:role/other',
      's3:GetObject arn:aws:s3:::bucket/key',
    ],
    tasks: [...new Set(taskSites(project.workflow).map(({ state }) => state.name))].toSorted(),
  };
}

for (const example of examples) prove(`examples/${example}`, () => proofOf(example));
