import { taskSites, type Workflow } from '@sfn-sagemaker/asl-model';
import { sageMakerIntegration } from '@sfn-sagemaker/sagemaker-tasks';
import { loadWhatIsNeeded } from './loadWhatIsNeeded.ts';
import { taskCall } from './permission/taskCall.ts';
import { type PolicyEnvironment, resolveEnvironment } from './policy/environment.ts';
import { mergePermissions } from './policy/mergePermissions.ts';
import { type RolePolicy, rolePolicy } from './role/rolePolicy.ts';
import { jobPermissions } from './sagemaker/jobPermissions.ts';
import { serviceTrust } from './trust/trust.ts';

/**
 * The role that SageMaker takes for the jobs, models and endpoints of a workflow, from what their
 * parameters say: data in S3, images, keys, network. What the code in a container does by itself
 * is not in it.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
 *
 * @example
 * const { policy, trust } = await sageMakerRolePolicy(workflow, { account: '123456789012' });
 */
export async function sageMakerRolePolicy(
  workflow: Workflow,
  environment: PolicyEnvironment = {},
): Promise<RolePolicy> {
  await loadWhatIsNeeded(workflow);
  const needed = taskSites(workflow).flatMap((site) =>
    jobPermissions(site).map((permission) => ({ state: site.state.name, permission })),
  );
  const draft = {
    kind: 'sagemaker',
    workflowName: workflow.name,
    statements: mergePermissions(needed, environment),
    trust: serviceTrust(trust, 'sagemaker.amazonaws.com', { service: 'sagemaker', resource: '*' }),
    environment,
    notes: [ownCode, ...severalRoles(workflow)],
  } as const;
  return rolePolicy(draft, resolveEnvironment(workflow, environment));
}

const trust = {
  sid: 'SageMaker',
  why: 'SageMaker takes the role for jobs, models and endpoints of this account only.',
};

const ownCode =
  'What the code in a container calls by itself is not in the definition: add it. Data that is ' +
  'encrypted with a key of your own also needs kms:Decrypt on that key.';

function severalRoles(workflow: Workflow): readonly string[] {
  const roles = taskSites(workflow).flatMap((site) => {
    const integration = site.resource && sageMakerIntegration(site.resource);
    if (!(integration && site.resource)) return [];
    const call = taskCall(site, site.resource);
    return integration.roleMembers.flatMap((path) => call.texts(...path));
  });
  const different = [...new Set(roles.map(({ pattern }) => pattern))].toSorted();
  if (different.length < 2) return [];
  return [
    `The workflow hands SageMaker ${different.length} roles (${different.join(', ')}): this one ` +
      'is all of them together.',
  ];
}
