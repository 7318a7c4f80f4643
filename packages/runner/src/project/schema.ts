import type { StateMachineType } from '@sfn-sagemaker/asl-model';
import * as z from 'zod';
import { regionForm } from './awsForms.ts';
import type { Environment, ProjectWorkflow } from './project.ts';

/** An error of a form is what to write: it follows "Write". */
const path = z.string().min(1, 'the path of a file');

/** As a key, `__proto__` is no name but the prototype of the object. */
const names = z.string().regex(/^(?!__proto__$)/);

const ignore = z
  .array(z.string().regex(/^[A-Z]{2,3}\d{3}$/, 'the code of a rule, such as SM301'))
  .exactOptional()
  .describe('Codes of rules whose findings are not wanted, such as `SM301`.');

const workflow = z.strictObject({
  definition: path.describe('The ASL file, JSON or YAML, relative to this file.'),
  input: path
    .exactOptional()
    .describe(
      'A JSON file: sample input for simulation, and the input of an execution after deploy.',
    ),
  scenarios: path
    .exactOptional()
    .describe('Test cases in the MockConfigFile format of AWS Step Functions Local.'),
  objects: path
    .exactOptional()
    .describe('A folder that stands for S3 in simulations: its folders are buckets.'),
  role: z
    .string()
    .regex(
      /^(managed|arn:aws[a-z-]*:iam::\d{12}:role\/.+)$/,
      'managed, or the ARN of a role, such as arn:aws:iam::123456789012:role/train',
    )
    .exactOptional()
    .describe(
      '`managed` (the default): a role made from the policy; or the ARN of a role that exists.',
    ),
  type: z
    .enum(['STANDARD', 'EXPRESS'])
    .exactOptional()
    .describe('Type of the state machine; `STANDARD` unless said.'),
  execute: z
    .enum(['after-deploy', 'never'])
    .exactOptional()
    .describe(
      '`after-deploy`: `execute` runs it after a deploy; `never`: only when named. `deploy` alone starts none.',
    ),
  ignore,
});

const rollout = z.strictObject({
  type: z
    .enum(['all-at-once', 'canary', 'linear'])
    .describe(
      'How the alias moves to the new version; all but `all-at-once` is ignored yet, and said so.',
    ),
  percent: z.int().min(1).max(99).exactOptional().describe('Share of new executions in each step.'),
  interval: z
    .string()
    .regex(/^[1-9]\d{0,5}[smh]$/, 'a time, such as 90s, 10m or 1h')
    .exactOptional()
    .describe('Time between steps, such as `90s`, `10m` or `1h`.'),
  alarms: z
    .array(z.string().min(1, 'the name of an alarm'))
    .exactOptional()
    .describe('CloudWatch alarms that take the rollout back.'),
});

const environment = z.strictObject({
  on: z
    .enum(['push', 'release', 'workflow_dispatch'])
    .exactOptional()
    .describe('The event of GitHub Actions that deploys here in `mode: auto`.'),
  region: z
    .string()
    .regex(regionForm, 'the code of an AWS region, such as us-west-2')
    .exactOptional()
    .describe('AWS region, such as `us-west-2`.'),
  substitutions: z
    .record(names, z.string())
    .exactOptional()
    .describe('Values of placeholders in definitions, by name.'),
  rollout: rollout.exactOptional(),
});

/** What `sfn-sagemaker.yaml` may hold. */
const projectFile = z.strictObject({
  workflows: z
    .record(names, workflow)
    // The reader says so itself, in other words.
    .meta({ description: 'The workflows by name.', minProperties: 1 }),
  environments: z
    .record(names, environment)
    .exactOptional()
    .describe('Where they are deployed, by name.'),
  ignore,
});

/** A project file as it is written. */
export interface ProjectFileContent {
  readonly workflows: Readonly<Record<string, WorkflowEntry>>;
  readonly environments?: Readonly<Record<string, EnvironmentEntry>>;
  readonly ignore?: readonly string[];
}

interface WorkflowEntry {
  readonly definition: string;
  readonly input?: string;
  readonly scenarios?: string;
  readonly objects?: string;
  readonly role?: string;
  readonly type?: StateMachineType;
  readonly execute?: NonNullable<ProjectWorkflow['execute']>;
  readonly ignore?: readonly string[];
}

type EnvironmentEntry = Partial<Omit<Environment, 'name'>>;

export const projectFileSchema: z.ZodType<ProjectFileContent> = projectFile;

/** The keys that the object at a path may have; `*` stands for any name. */
export const knownKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(projectFile.shape)],
  ['workflows/*', Object.keys(workflow.shape)],
  ['environments/*', Object.keys(environment.shape)],
  ['environments/*/rollout', Object.keys(rollout.shape)],
]);

/** The JSON Schema that is published for editors. */
function projectJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://github.com/org/sfn-sagemaker/blob/main/packages/runner/sfn-sagemaker.schema.json',
    title: 'sfn-sagemaker.yaml',
    description: 'The project file of sfn-sagemaker.',
    ...z.toJSONSchema(projectFileSchema),
  };
}

/** Its text as it is committed: lists of short words stay on one line. */
export function projectJsonSchemaText(): string {
  const text = JSON.stringify(projectJsonSchema(), undefined, 2);
  const shortList = /\[\n\s+([^[\]{}]{0,70}?)\n\s+\]/g;
  const onOneLine = (_: string, items: string): string => `[${items.replace(/\n\s+/g, ' ')}]`;
  return `${text.replace(shortList, onOneLine)}\n`;
}
