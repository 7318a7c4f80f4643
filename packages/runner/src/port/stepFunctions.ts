import type * as Sdk from '@aws-sdk/client-sfn';

type Operation<Input, Output> = (input: Input) => Promise<Output>;

/**
 * The operations of Step Functions that the runner uses, in the AWS SDK's own shapes: the SDK's `SFN` client is one
 * implementation, the embedded engine the other. Failures are errors whose `name` is the service's error code.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_Operations.html
 */
export interface StepFunctionsPort {
  createStateMachine: Operation<Sdk.CreateStateMachineInput, Sdk.CreateStateMachineOutput>;
  updateStateMachine: Operation<Sdk.UpdateStateMachineInput, Sdk.UpdateStateMachineOutput>;
  describeStateMachine: Operation<Sdk.DescribeStateMachineInput, Sdk.DescribeStateMachineOutput>;
  listStateMachineVersions: Operation<
    Sdk.ListStateMachineVersionsInput,
    Sdk.ListStateMachineVersionsOutput
  >;
  createStateMachineAlias: Operation<
    Sdk.CreateStateMachineAliasInput,
    Sdk.CreateStateMachineAliasOutput
  >;
  updateStateMachineAlias: Operation<
    Sdk.UpdateStateMachineAliasInput,
    Sdk.UpdateStateMachineAliasOutput
  >;
  describeStateMachineAlias: Operation<
    Sdk.DescribeStateMachineAliasInput,
    Sdk.DescribeStateMachineAliasOutput
  >;
  startExecution: Operation<Sdk.StartExecutionInput, Sdk.StartExecutionOutput>;
  describeExecution: Operation<Sdk.DescribeExecutionInput, Sdk.DescribeExecutionOutput>;
  getExecutionHistory: Operation<Sdk.GetExecutionHistoryInput, Sdk.GetExecutionHistoryOutput>;
  stopExecution: Operation<Sdk.StopExecutionInput, Sdk.StopExecutionOutput>;
  listExecutions: Operation<Sdk.ListExecutionsInput, Sdk.ListExecutionsOutput>;
  redriveExecution: Operation<Sdk.RedriveExecutionInput, Sdk.RedriveExecutionOutput>;
  startSyncExecution: Operation<Sdk.StartSyncExecutionInput, Sdk.StartSyncExecutionOutput>;
  listMapRuns: Operation<Sdk.ListMapRunsInput, Sdk.ListMapRunsOutput>;
  describeMapRun: Operation<Sdk.DescribeMapRunInput, Sdk.DescribeMapRunOutput>;
  createActivity: Operation<Sdk.CreateActivityInput, Sdk.CreateActivityOutput>;
  describeActivity: Operation<Sdk.DescribeActivityInput, Sdk.DescribeActivityOutput>;
  listActivities: Operation<Sdk.ListActivitiesInput, Sdk.ListActivitiesOutput>;
  deleteActivity: Operation<Sdk.DeleteActivityInput, unknown>;
  getActivityTask: Operation<Sdk.GetActivityTaskInput, Sdk.GetActivityTaskOutput>;
  sendTaskSuccess: Operation<Sdk.SendTaskSuccessInput, unknown>;
  sendTaskFailure: Operation<Sdk.SendTaskFailureInput, unknown>;
  sendTaskHeartbeat: Operation<Sdk.SendTaskHeartbeatInput, unknown>;
  testState: Operation<Sdk.TestStateInput, Sdk.TestStateOutput>;
  validateStateMachineDefinition: Operation<
    Sdk.ValidateStateMachineDefinitionInput,
    Sdk.ValidateStateMachineDefinitionOutput
  >;
}
