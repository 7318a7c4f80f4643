/** Whose role it is. */
export type RoleKind = 'execution' | 'sagemaker' | GitHubStage;

/** What a workflow of GitHub Actions does with the role. */
export type GitHubStage = 'github-plan' | 'github-deploy' | 'github-execute';

interface RoleTexts {
  /** Of a CloudFormation resource. */
  readonly logicalId: string;
  /** Name of its inline policy. */
  readonly policyName: string;
  /** Before the name of the state machine. */
  readonly title: string;
}

export const roleTexts: Readonly<Record<RoleKind, RoleTexts>> = {
  execution: {
    logicalId: 'ExecutionRole',
    policyName: 'execution',
    title: 'Execution role of the state machine',
  },
  sagemaker: {
    logicalId: 'SageMakerRole',
    policyName: 'sagemaker',
    title: 'Role of SageMaker for the state machine',
  },
  'github-plan': {
    logicalId: 'GitHubPlanRole',
    policyName: 'plan',
    title: 'Role in which GitHub Actions plans the state machine',
  },
  'github-deploy': {
    logicalId: 'GitHubDeployRole',
    policyName: 'deploy',
    title: 'Role in which GitHub Actions deploys the state machine',
  },
  'github-execute': {
    logicalId: 'GitHubExecuteRole',
    policyName: 'execute',
    title: 'Role in which GitHub Actions executes the state machine',
  },
};
