import type { Wording } from '../policy/arn.ts';
import type { PolicyStatement, Principal } from '../policy/document.ts';
import { splitPolicy } from '../policy/size.ts';
import { policyDocument } from '../policy/statement.ts';
import type { RoleDraft } from '../role/rolePolicy.ts';
import { trustDocument } from '../trust/trust.ts';
import { commentLine, commentsBySid } from './comment.ts';
import { type Block, escapeTemplate, hcl, quoted } from './hcl.ts';
import { headingLines } from './heading.ts';

/**
 * Terraform of the role, for version 6 of the AWS provider. What was not given is asked of the
 * provider.
 */
export function terraform(draft: RoleDraft): string {
  const wording = terraformWording(draft);
  const label = resourceLabel(draft);
  const trust = trustDocument(draft.trust, wording);
  const blocks = [
    ...dataSources(draft),
    documentBlock(
      `${label}_trust`,
      trust.Statement.map((each) => statementBlock(each, [commentLine(draft.trust.why)])),
    ),
    roleBlock(label),
    ...policyBlocks(draft, label, wording),
    outputBlock(label),
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

function heading(draft: RoleDraft): readonly string[] {
  const [title = '', ...notes] = headingLines(draft, terraformWording(draft));
  return [title, ...(draft.environment.region === undefined ? [provider] : []), ...notes];
}

/** Older versions call the region's name by another attribute. */
const provider = 'Needs version 6 of the AWS provider, or a newer one.';

function outputBlock(label: string): Block {
  return {
    header: `output "${label}_role_arn"`,
    body: [
      { name: 'description', value: quoted('ARN of the role') },
      { name: 'value', value: `aws_iam_role.${label}.arn` },
    ],
  };
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
  const { parts } = splitPolicy(policyDocument(statements, wording));
  const comments = commentsBySid(statements);
  const blocks = parts.map(({ Statement }) =>
    Statement.map((each) => statementBlock(each, comments(each))),
  );
  const [only, ...others] = blocks;
  if (only === undefined) return [];
  if (others.length > 0) {
    return blocks.flatMap((part, index) => managedPolicy(label, `${label}_${index + 1}`, part));
  }
  return [
    documentBlock(label, only),
    {
      header: `resource "aws_iam_role_policy" "${label}"`,
      body: [
        { name: 'role', value: `aws_iam_role.${label}.id` },
        { name: 'policy', value: `data.aws_iam_policy_document.${label}.json` },
      ],
    },
  ];
}

/** A policy of its own, attached to the role: for what is too long for the role. */
function managedPolicy(role: string, label: string, statements: readonly Block[]): Block[] {
  return [
    documentBlock(label, statements),
    {
      header: `resource "aws_iam_policy" "${label}"`,
      body: [{ name: 'policy', value: `data.aws_iam_policy_document.${label}.json` }],
    },
    {
      header: `resource "aws_iam_role_policy_attachment" "${label}"`,
      body: [
        { name: 'role', value: `aws_iam_role.${role}.name` },
        { name: 'policy_arn', value: `aws_iam_policy.${label}.arn` },
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
    Object.entries(keys).map(([variable, value]) => conditionBlock(test, variable, [value].flat())),
  );
  return {
    header: 'statement',
    comments,
    body: [
      { name: 'sid', value: quoted(Sid) },
      { name: 'actions', list: Action.map(quoted) },
      ...(Resource.length > 0 ? [{ name: 'resources', list: Resource.map(quoted) }] : []),
      ...(Principal ? [principalBlock(Principal)] : []),
      ...conditions,
    ],
  };
}

function principalBlock(principal: Principal): Block {
  const [type, identifiers] =
    'Service' in principal ? ['Service', principal.Service] : ['Federated', principal.Federated];
  return {
    header: 'principals',
    body: [
      { name: 'type', value: quoted(type) },
      { name: 'identifiers', value: `[${identifiers.map(quoted).join(', ')}]` },
    ],
  };
}

function conditionBlock(test: string, variable: string, values: readonly string[]): Block {
  return {
    header: 'condition',
    body: [
      { name: 'test', value: quoted(test) },
      { name: 'variable', value: quoted(variable) },
      { name: 'values', value: `[${values.map(quoted).join(', ')}]` },
    ],
  };
}

/** A name that Terraform takes: a letter, then letters, digits, hyphens and underscores. */
function resourceLabel({ kind, workflowName }: RoleDraft): string {
  const name = kind === 'execution' ? workflowName : `${workflowName}_${kind}`;
  const label = name.replace(/[^A-Za-z0-9_-]/g, '_');
  return /^[A-Za-z_]/.test(label) ? label : `_${label}`;
}
