import { plainWording, resourceText } from '../policy/arn.ts';
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

export function needsOf({ policy, draft }: RolePolicy): readonly Need[] {
  const wording = plainWording(draft.location);
  return draft.statements.flatMap(({ sid, uses }, index) => {
    const service = policy.Statement[index]?.Condition?.StringEquals?.['iam:PassedToService'];
    const passed = typeof service === 'string' && { passedTo: service };
    return uses.map(({ resource, ...use }) => ({
      ...{ sid, ...use, resource: resourceText(resource, wording) },
      ...passed,
    }));
  });
}
