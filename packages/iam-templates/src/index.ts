export {
  type ExecutionRolePolicy,
  executionRolePolicy,
  type RoleDraft,
  type StatementReason,
} from './executionRolePolicy.ts';
export type { Conditions, PolicyDocument, PolicyStatement } from './policy/document.ts';
export type { PolicyEnvironment } from './policy/environment.ts';
export { type PolicyFormat, renderPolicy } from './render/renderPolicy.ts';
