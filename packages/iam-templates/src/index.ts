export {
  comparePolicies,
  type MissingCause,
  type MissingPermission,
  type PolicyComparison,
  type WiderPermission,
} from './compare/comparePolicies.ts';
export type { ExistingPolicy, StatementPlace } from './compare/existingPolicy.ts';
export { type TrustProblem, trustProblem } from './compare/trustProblem.ts';
export { executionRolePolicy } from './executionRolePolicy.ts';
export type { GitHubRepository, GitHubRun } from './gitHub/gitHubTrust.ts';
export type { StageTarget } from './gitHub/stagePermissions.ts';
export { type GitHubRoleOptions, gitHubRolePolicy } from './gitHubRolePolicy.ts';
export { iamRules } from './iamRules.ts';
export type { ServiceUse } from './permission/serviceUse.ts';
export type { Conditions, PolicyDocument, PolicyStatement } from './policy/document.ts';
export type { PolicyEnvironment } from './policy/environment.ts';
export { type SplitPolicy, splitPolicy } from './policy/size.ts';
export { type PolicyFormat, renderPolicy } from './render/renderPolicy.ts';
export type { GitHubStage, RoleKind } from './role/roleKind.ts';
export type { RoleDraft, RolePolicy, StatementReason } from './role/rolePolicy.ts';
export { sageMakerRolePolicy } from './sageMakerRolePolicy.ts';
