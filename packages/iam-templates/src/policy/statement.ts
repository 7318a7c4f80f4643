import { type Resource, resourceText, type Wording } from './arn.ts';
import { conditionTexts, type StatementConditions } from './conditions.ts';
import type { PolicyDocument, PolicyStatement } from './document.ts';

/** One action on one resource of a statement, and what needs it. */
export interface StatementUse {
  readonly action: string;
  readonly resource: Resource;
  /** Names of states; none where the role needs it whatever its states. */
  readonly states: readonly string[];
  readonly why: string;
}

/** A statement of the role's policy before it is written for an environment. */
export interface Statement {
  /** What it is for. */
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly Resource[];
  readonly conditions?: StatementConditions;
  /** Names of the states that need it; none where the role needs it whatever its states. */
  readonly states: readonly string[];
  readonly why: string;
  /** Each action on each resource, by resource. */
  readonly uses: readonly StatementUse[];
}

export function policyDocument(statements: readonly Statement[], wording: Wording): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: statements.map((statement) => policyStatement(statement, wording)),
  };
}

function policyStatement(statement: Statement, wording: Wording): PolicyStatement {
  const { sid, actions, resources, conditions } = statement;
  const texts = resources.map((resource) => resourceText(resource, wording));
  return {
    Sid: sid,
    Effect: 'Allow',
    Action: [...actions],
    Resource: [...new Set(texts)].toSorted(),
    ...(conditions && { Condition: conditionTexts(conditions, wording) }),
  };
}
