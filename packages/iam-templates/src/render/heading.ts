import type { Wording } from '../policy/arn.ts';
import { splitPolicy } from '../policy/size.ts';
import { policyDocument } from '../policy/statement.ts';
import { roleTexts } from '../role/roleKind.ts';
import type { RoleDraft } from '../role/rolePolicy.ts';
import { commentLine } from './comment.ts';

/** The comment at the top of a template: whose role it is, what to know, and whether it was split. */
export function headingLines(
  { kind, workflowName, notes, statements }: RoleDraft,
  wording: Wording,
): readonly string[] {
  const { parts, notes: size } = splitPolicy(policyDocument(statements, wording));
  const title = `${roleTexts[kind].title} ${workflowName}.`;
  return [title, ...notes, ...(parts.length > 1 ? size : [])].map(commentLine);
}
