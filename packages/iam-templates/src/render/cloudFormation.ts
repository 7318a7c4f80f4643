import { Document, isMap, isScalar, isSeq, type Pair, Scalar, visit } from 'yaml';
import type { Wording } from '../policy/arn.ts';
import { splitPolicy } from '../policy/size.ts';
import { policyDocument } from '../policy/statement.ts';
import { roleTexts } from '../role/roleKind.ts';
import type { RoleDraft } from '../role/rolePolicy.ts';
import { trustDocument } from '../trust/trust.ts';
import { commentsBySid } from './comment.ts';
import { headingLines } from './heading.ts';
import { unicodeEscape, unprintable } from './unprintable.ts';

/**
 * A CloudFormation template of the role. What was not given is the stack's own partition, region
 * and account.
 */
export function cloudFormation(draft: RoleDraft): string {
  // CloudFormation takes no aliases, which halves of one statement would become.
  const options = { compat: 'yaml-1.1', aliasDuplicateObjects: false } as const;
  const template = new Document(templateOf(draft), options);
  template.commentBefore = heading(draft);
  visit(template, { Scalar: (_, node) => substitute(node) });
  visit(template, { Pair: (_, pair) => addReasons(pair, draft) });
  return visible(template.toString({ lineWidth: 0 }));
}

/** In double quotes YAML reads escapes; `substitute` sees to the quotes. */
function visible(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(unprintable, unicodeEscape))
    .join('\n');
}

function templateOf(draft: RoleDraft): object {
  const { logicalId, title } = roleTexts[draft.kind];
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: title.replace(/ the state machine$/, ' a Step Functions state machine'),
    Resources: resources(draft),
    Outputs: {
      [`${logicalId}Arn`]: { Description: 'ARN of the role', Value: attribute(`${logicalId}.Arn`) },
    },
  };
}

function resources(draft: RoleDraft): object {
  const wording = cloudFormationWording(draft);
  const { logicalId, policyName } = roleTexts[draft.kind];
  const { parts } = splitPolicy(policyDocument(draft.statements, wording));
  const [only, ...others] = draft.statements.length === 0 ? [] : parts;
  const inside = only && others.length === 0;
  const role = {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trustDocument(draft.trust, wording),
      ...(inside && { Policies: [{ PolicyName: policyName, PolicyDocument: only }] }),
    },
  };
  if (inside || only === undefined) return { [logicalId]: role };
  const managed = parts.map((PolicyDocument, index) => [
    `${logicalId}Policy${index + 1}`,
    {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: { Roles: [reference(logicalId)], PolicyDocument },
    },
  ]);
  return { [logicalId]: role, ...Object.fromEntries(managed) };
}

function reference(name: string): Scalar {
  const node = new Scalar(name);
  node.tag = '!Ref';
  return node;
}

function attribute(name: string): Scalar {
  const node = new Scalar(name);
  node.tag = '!GetAtt';
  return node;
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
  if (node.value.search(unprintable) >= 0) node.type = Scalar.QUOTE_DOUBLE;
  const [, name] = onePseudoParameter.exec(node.value) ?? [];
  if (name !== undefined) {
    node.tag = '!Ref';
    node.value = name;
  } else if (node.value.includes('${AWS::')) node.tag = '!Sub';
  else node.value = node.value.replaceAll('${!', '${');
}

function heading(draft: RoleDraft): string {
  const lines = headingLines(draft, cloudFormationWording(draft));
  return lines.map((line) => ` ${line}`).join('\n');
}

function addReasons({ key, value }: Pair, { statements, trust }: RoleDraft): void {
  if (!isScalar(key) || key.value !== 'Statement' || !isSeq(value)) return;
  const comments = commentsBySid([...statements, { ...trust, states: [] }]);
  for (const statement of value.items) {
    const sid = isMap(statement) ? statement.get('Sid') : undefined;
    if (!isMap(statement) || typeof sid !== 'string') continue;
    const lines = comments({ Sid: sid }).map((line) => ` ${line}`);
    if (lines.length > 0) statement.commentBefore = lines.join('\n');
  }
}
