import { LocalError } from './localError.ts';
import type { LocalState, StoredRole } from './localState.ts';

/** @throws {@link LocalError} `NoSuchEntityException` */
export function requireRole(state: LocalState, roleName: string | undefined): StoredRole {
  const role = state.roles.find(({ name }) => name === roleName);
  if (role === undefined) throw missingEntity(`The role with name ${roleName}`);
  return role;
}

export function missingEntity(what: string): LocalError {
  return new LocalError('NoSuchEntityException', `${what} cannot be found.`);
}

/** @throws {@link LocalError} `MalformedPolicyDocumentException` for what is no JSON */
export function requireJson(document: string | undefined): string {
  try {
    JSON.parse(document ?? '');
    return document ?? '';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalError('MalformedPolicyDocumentException', `Syntax errors in policy: ${reason}`);
  }
}

/**
 * A policy that says something, within a number of characters; white space does not count.
 *
 * @param owner whose policy it is, in the words of a message
 * @throws {@link LocalError} `MalformedPolicyDocumentException` or `LimitExceededException`
 */
export function limitedDocument(
  document: string | undefined,
  limit: number,
  owner: string,
): string {
  const text = requireJson(document);
  const { Statement } = JSON.parse(text);
  if (Array.isArray(Statement) && Statement.length === 0) {
    const message = 'Syntax errors in policy: no statement';
    throw new LocalError('MalformedPolicyDocumentException', message);
  }
  if (policyLength(text) > limit) {
    const message = `Maximum policy size of ${limit} bytes exceeded for ${owner}`;
    throw new LocalError('LimitExceededException', message);
  }
  return text;
}

/** Characters of a policy as IAM counts them. */
export function policyLength(document: string): number {
  return document.replace(/\s/g, '').length;
}
