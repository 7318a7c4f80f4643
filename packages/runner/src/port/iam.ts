import type * as Sdk from '@aws-sdk/client-iam';

type Operation<Input, Output> = (input: Input) => Promise<Output>;

/**
 * The operations of IAM behind a managed execution role, and those that read any role, in the AWS SDK's own shapes.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html
 */
export interface IamPort {
  getRole: Operation<Sdk.GetRoleRequest, Sdk.GetRoleResponse>;
  createRole: Operation<Sdk.CreateRoleRequest, Sdk.CreateRoleResponse>;
  updateAssumeRolePolicy: Operation<Sdk.UpdateAssumeRolePolicyRequest, unknown>;
  getRolePolicy: Operation<Sdk.GetRolePolicyRequest, Sdk.GetRolePolicyResponse>;
  putRolePolicy: Operation<Sdk.PutRolePolicyRequest, unknown>;
  deleteRolePolicy: Operation<Sdk.DeleteRolePolicyRequest, unknown>;
  listRolePolicies: Operation<Sdk.ListRolePoliciesRequest, Sdk.ListRolePoliciesResponse>;
  listAttachedRolePolicies: Operation<
    Sdk.ListAttachedRolePoliciesRequest,
    Sdk.ListAttachedRolePoliciesResponse
  >;
  getPolicy: Operation<Sdk.GetPolicyRequest, Sdk.GetPolicyResponse>;
  getPolicyVersion: Operation<Sdk.GetPolicyVersionRequest, Sdk.GetPolicyVersionResponse>;
  createPolicy: Operation<Sdk.CreatePolicyRequest, Sdk.CreatePolicyResponse>;
  createPolicyVersion: Operation<Sdk.CreatePolicyVersionRequest, Sdk.CreatePolicyVersionResponse>;
  listPolicyVersions: Operation<Sdk.ListPolicyVersionsRequest, Sdk.ListPolicyVersionsResponse>;
  deletePolicyVersion: Operation<Sdk.DeletePolicyVersionRequest, unknown>;
  deletePolicy: Operation<Sdk.DeletePolicyRequest, unknown>;
  attachRolePolicy: Operation<Sdk.AttachRolePolicyRequest, unknown>;
  detachRolePolicy: Operation<Sdk.DetachRolePolicyRequest, unknown>;
}
