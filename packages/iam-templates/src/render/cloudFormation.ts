import { Document, isMap, isSeq, Scalar, visit } from 'yaml';
import type { RoleDraft } from '../executionRolePolicy.ts';
import type { Wording } from '../policy/arn.ts';
import { policyDocument } from '../policy/statement.ts';
import { trustPolicy } from '../trust/trustPolicy.ts';
import { commentLine, reasonLines } from './comment.ts';

const role = 'ExecutionRole';

/**
 * A CloudFormation template of the role. What was not given is the stack's own partition, region
 * and account.
 */
export function cloudFormation(draft: RoleDraft): string {
  const template = new Document(templateOf(draft), { compat: 'yaml-1.1' });
  template.commentBefore = heading(draft);
  visit(template, { Scalar: (_, node) => substitute(node) });
  addReasons(template, draft);
  return template.toString({ lineWidth: 0 });
}

function templateOf(draft: RoleDraft): object {
  const wording = cloudFormationWording(draft);
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Execution role of a Step Functions state machine',
    Resources: {
      [role]: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: trustPolicy(draft.environment.stateMachineName, wording),
          Policies: policies(draft, wording),
        },
      },
    },
    Outputs: { [`${role}Arn`]: { Value: attribute(`${role}.Arn`) } },
  };
}

function attribute(name: string): Scalar {
  const node = new Scalar(name);
  node.tag = '!GetAtt';
  return node;
}

function policies(draft: RoleDraft, wording: Wording): object[] {
  if (draft.statements.length === 0) return [];
  const document = policyDocument(draft.statements, wording);
  return [{ PolicyName: 'execution', PolicyDocument: document }];
}

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-
 * reference.html
 */
function cloudFormationWording({ environment }: RoleDraft): Wording {
  const { partition, region, account } = environment;
  return {
    location: {
      partition: partition ?? `\${AWS::Partition}`,
      region: region ?? `\${AWS::Region}`,
      account: account ?? `\${AWS::AccountId}`,
    },
    // `${!name}` is `${name}` once CloudFormation has replaced its own.
    literal: (text) => text.replaceAll('${', '${!'),
  };
}

const onePseudoParameter = /^\$\{(AWS::\w+)\}$/;

/**
 * A text with a pseudo parameter becomes `!Sub`, or `!Ref` where it is nothing else; any other text
 * stays as it is, so it must not be escaped.
 */
function substitute(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  const [, name] = onePseudoParameter.exec(node.value) ?? [];
  if (name !== undefined) {
    node.tag = '!Ref';
    node.value = name;
  } else if (node.value.includes('${AWS::')) node.tag = '!Sub';
  else node.value = node.value.replaceAll('${!', '${');
}

function heading({ workflowName, notes }: RoleDraft): string {
  return [`Execution role of the state machine ${workflowName}.`, ...notes]
    .map((line) => ` ${commentLine(line)}`)
    .join('\n');
}

function addReasons(template: Document, { statements: reasons }: RoleDraft): void {
  const path = ['Resources', role, 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement'];
  const statements = template.getIn(path);
  if (!isSeq(statements)) return;
  for (const [index, reason] of reasons.entries()) {
    const statement = statements.items[index];
    if (isMap(statement))
      statement.commentBefore = reasonLines(reason)
        .map((line) => ` ${line}`)
        .join('\n');
  }
}
