import type { PolicyDocument, PolicyStatement } from '../../src/index.ts';

/** One thing that a policy allows. */
export interface Allowed {
  readonly action: string;
  readonly resource: string;
  readonly condition: string;
}

export function allowed({ Statement }: PolicyDocument): readonly Allowed[] {
  return Statement.flatMap((statement) =>
    statement.Action.flatMap((action) =>
      (statement.Resource ?? []).map((resource) => ({
        action,
        resource,
        condition: conditionOf(statement),
      })),
    ),
  );
}

/** Whether a policy allows all that `one` stands for, by the rules of IAM's wildcards. */
export function allows(policy: PolicyDocument, one: Allowed): boolean {
  return allowed(policy).some(
    ({ action, resource, condition }) =>
      action === one.action && condition === one.condition && matches(resource, one.resource),
  );
}

function conditionOf({ Condition }: PolicyStatement): string {
  return JSON.stringify(Condition ?? {});
}

/** Greedy matching of `*`, from left to right. */
function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
