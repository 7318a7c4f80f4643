import type { RolePolicy } from '../role/rolePolicy.ts';

/** One action on one resource that a workflow needs. */
export interface Need {
  /** Of the statement that the workflow's own policy has for it. */
  readonly sid: string;
  readonly action: string;
  readonly resource: string;
  readonly states: readonly string[];
  readonly why: string;
  /** The service that a role is handed to. */
  readonly passedTo?: string;
}

export function needsOf({ policy, reasons }: RolePolicy): readonly Need[] {
  return policy.Statement.flatMap(({ Action, Resource = [], Condition = {} }, index) => {
    const { sid = '', states = [], why = '' } = reasons[index] ?? {};
    const service = Condition.StringEquals?.['iam:PassedToService'];
    const passed = typeof service === 'string' && { passedTo: service };
    return Action.flatMap((action) =>
      Resource.map((resource) => ({ sid, action, resource, states, why, ...passed })),
    );
  });
}
