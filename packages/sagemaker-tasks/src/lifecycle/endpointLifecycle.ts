/**
 * How an endpoint is described and how long it takes to change. `.sync` does not exist for it:
 * workflows poll.
 */
export interface EndpointLifecycle {
  readonly nameMember: string;
  readonly arnMember: string;
  readonly statusMember: string;
  readonly failureReasonMember: string;
  readonly statuses: readonly string[];
  /** Until another call, nothing changes after these. */
  readonly settledStatuses: readonly string[];
  readonly describe: string;
  readonly delete: string;
  readonly list: string;
  /** Typical seconds from the call to `InService`. */
  readonly usualSeconds: number;
}

/**
 * Lifecycle of an endpoint; the statuses are the service model's.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html
 *
 * @example
 * endpointLifecycle.settledStatuses.includes('InService'); // true
 */
export const endpointLifecycle: EndpointLifecycle = {
  nameMember: 'EndpointName',
  arnMember: 'EndpointArn',
  statusMember: 'EndpointStatus',
  failureReasonMember: 'FailureReason',
  statuses: [
    'OutOfService',
    'Creating',
    'Updating',
    'SystemUpdating',
    'RollingBack',
    'InService',
    'Deleting',
    'Failed',
    'UpdateRollbackFailed',
  ],
  settledStatuses: ['InService', 'OutOfService', 'Failed', 'UpdateRollbackFailed'],
  describe: 'DescribeEndpoint',
  delete: 'DeleteEndpoint',
  list: 'ListEndpoints',
  usualSeconds: 300,
};
