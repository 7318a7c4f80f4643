import type { RoleDraft } from '../executionRolePolicy.ts';
import type { Wording } from '../policy/arn.ts';
import type { PolicyStatement } from '../policy/document.ts';
import { policyDocument } from '../policy/statement.ts';
import { trustPolicy } from '../trust/trustPolicy.ts';
import { commentLine, reasonLines } from './comment.ts';
import { type Block, escapeTemplate, hcl, quoted } from './hcl.ts';

/**
 * Terraform of the role, for version 6 of the AWS provider. What was not given is asked of the
 * provider.
 */
export function terraform(draft: RoleDraft): string {
  const wording = terraformWording(draft);
  const label = resourceLabel(draft.workflowName);
  const trust = trustPolicy(draft.environment.stateMachineName, wording);
  const blocks = [
    ...dataSources(draft),
    documentBlock(
      `${label}_trust`,
      trust.Statement.map((each) => statementBlock(each, [])),
    ),
    roleBlock(label),
    ...policyBlocks(draft, label, wording),
  ];
  return hcl(heading(draft), blocks);
}

const sources = {
  partition: { data: 'aws_partition', attribute: 'partition' },
  region: { data: 'aws_region', attribute: 'region' },
  account: { data: 'aws_caller_identity', attribute: 'account_id' },
} as const;

type LocationPart = keyof typeof sources;
const parts: readonly LocationPart[] = ['account', 'partition', 'region'];

function terraformWording({ environment }: RoleDraft): Wording {
  const reference = (part: LocationPart) => {
    const { data, attribute } = sources[part];
    return environment[part] ?? `\${data.${data}.current.${attribute}}`;
  };
  return {
    location: {
      partition: reference('partition'),
      region: reference('region'),
      account: reference('account'),
    },
    literal: escapeTemplate,
  };
}

function dataSources({ environment }: RoleDraft): readonly Block[] {
  return parts
    .filter((part) => environment[part] === undefined)
    .map((part) => ({ header: `data "${sources[part].data}" "current"`, body: [] }));
}

function heading({ workflowName, notes }: RoleDraft): readonly string[] {
  return [`Execution role of the state machine ${workflowName}.`, ...notes].map(commentLine);
}

function roleBlock(label: string): Block {
  const trust = `data.aws_iam_policy_document.${label}_trust.json`;
  return {
    header: `resource "aws_iam_role" "${label}"`,
    body: [{ name: 'assume_role_policy', value: trust }],
  };
}

function policyBlocks(
  { statements }: RoleDraft,
  label: string,
  wording: Wording,
): readonly Block[] {
  if (statements.length === 0) return [];
  const blocks = policyDocument(statements, wording).Statement.map((statement, index) => {
    const reason = statements[index];
    return statementBlock(statement, reason ? reasonLines(reason) : []);
  });
  return [
    documentBlock(label, blocks),
    {
      header: `resource "aws_iam_role_policy" "${label}"`,
      body: [
        { name: 'role', value: `aws_iam_role.${label}.id` },
        { name: 'policy', value: `data.aws_iam_policy_document.${label}.json` },
      ],
    },
  ];
}

function documentBlock(label: string, body: readonly Block[]): Block {
  return { header: `data "aws_iam_policy_document" "${label}"`, body };
}

function statementBlock(statement: PolicyStatement, comments: readonly string[]): Block {
  const { Sid, Principal, Action, Resource = [], Condition = {} } = statement;
  const conditions = Object.entries(Condition).flatMap(([test, keys]) =>
    Object.entries(keys).map(([variable, value]) => conditionBlock(test, variable, value)),
  );
  return {
    header: 'statement',
    comments,
    body: [
      { name: 'sid', value: quoted(Sid) },
      { name: 'actions', list: Action.map(quoted) },
      ...(Resource.length > 0 ? [{ name: 'resources', list: Resource.map(quoted) }] : []),
      ...(Principal ? [principalBlock(Principal.Service)] : []),
      ...conditions,
    ],
  };
}

function principalBlock(services: readonly string[]): Block {
  return {
    header: 'principals',
    body: [
      { name: 'type', value: quoted('Service') },
      { name: 'identifiers', value: `[${services.map(quoted).join(', ')}]` },
    ],
  };
}

function conditionBlock(test: string, variable: string, value: string): Block {
  return {
    header: 'condition',
    body: [
      { name: 'test', value: quoted(test) },
      { name: 'variable', value: quoted(variable) },
      { name: 'values', value: `[${quoted(value)}]` },
    ],
  };
}

/** A name that Terraform takes: a letter, then letters, digits, hyphens and underscores. */
function resourceLabel(name: string): string {
  const label = name.replace(/[^A-Za-z0-9_-]/g, '_');
  return /^[A-Za-z_]/.test(label) ? label : `_${label}`;
}
