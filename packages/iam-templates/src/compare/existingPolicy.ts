import type { Json, JsonObject } from '@sfn-sagemaker/asl-model';

/** A policy that a role has. */
export interface ExistingPolicy {
  /** What people know it by: a file, or the policy's name. */
  readonly name: string;
  readonly document: Json;
}

/** Where in the policies that were given. */
export interface StatementPlace {
  readonly policy: ExistingPolicy;
  /** JSON Pointer of the statement. */
  readonly pointer: string;
}

/** One statement of an existing policy, as far as it can be read. */
export interface ExistingStatement extends StatementPlace {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  /** Whether it is about every other action. */
  readonly otherActions: boolean;
  readonly resources: readonly string[];
  readonly otherResources: boolean;
  readonly conditions: readonly ExistingCondition[];
  /** Of a trust policy: services, accounts and users. */
  readonly principals: readonly string[];
}

export interface ExistingCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The statements of policies; what is no statement is left out, as IAM would refuse it. */
export function statementsOf(policies: readonly ExistingPolicy[]): readonly ExistingStatement[] {
  return policies.flatMap((policy) => {
    const statements = member(policy.document, 'Statement');
    if (!Array.isArray(statements)) return statementOf(policy, statements, '/Statement');
    return statements.flatMap((statement, index) =>
      statementOf(policy, statement, `/Statement/${index}`),
    );
  });
}

function statementOf(
  policy: ExistingPolicy,
  json: Json | undefined,
  pointer: string,
): readonly ExistingStatement[] {
  const effect = member(json, 'Effect');
  if (effect !== 'Allow' && effect !== 'Deny') return [];
  const otherActions = member(json, 'NotAction') !== undefined;
  const otherResources = member(json, 'NotResource') !== undefined;
  return [
    {
      ...{ policy, pointer, effect, otherActions, otherResources },
      actions: texts(member(json, otherActions ? 'NotAction' : 'Action')),
      resources: texts(member(json, otherResources ? 'NotResource' : 'Resource')),
      conditions: conditionsOf(member(json, 'Condition')),
      principals: principalsOf(member(json, 'Principal')),
    },
  ];
}

function conditionsOf(json: Json | undefined): readonly ExistingCondition[] {
  return entries(json).flatMap(([operator, keys]) =>
    entries(keys).map(([key, values]) => ({ operator, key, values: texts(values) })),
  );
}

function principalsOf(json: Json | undefined): readonly string[] {
  return isObject(json) ? Object.values(json).flatMap(texts) : texts(json);
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function entries(json: Json | undefined): readonly [string, Json][] {
  return isObject(json) ? Object.entries(json) : [];
}

function member(json: Json | undefined, name: string): Json | undefined {
  return isObject(json) && Object.hasOwn(json, name) ? json[name] : undefined;
}

/** A list of one may be written without the list. */
function texts(json: Json | undefined): readonly string[] {
  return [json].flat().filter((each) => typeof each === 'string');
}
