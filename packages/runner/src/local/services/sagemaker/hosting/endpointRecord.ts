import type { ScriptedJob } from '../../../mock.ts';

/** One endpoint and its last change; what it becomes is decided when the change begins. */
export interface EndpointRecord {
  readonly name: string;
  readonly arn: string;
  /** Absent for an endpoint that is only assumed to exist. */
  readonly configName?: string;
  readonly createdAt: number;
  readonly change: 'Creating' | 'Updating';
  readonly changedAt: number;
  readonly settlesAt: number;
  readonly outcome: EndpointOutcome;
  readonly failureReason?: string;
}

export type EndpointOutcome = 'InService' | 'Failed' | 'OutOfService';

/** What the statuses of a mocks file mean for an endpoint. */
export const endpointOutcomes: Readonly<
  Record<NonNullable<ScriptedJob['Status']>, EndpointOutcome>
> = { Completed: 'InService', Failed: 'Failed', Stopped: 'OutOfService' };

export function endpointStatus(record: EndpointRecord, now: number): string {
  return now < record.settlesAt ? record.change : record.outcome;
}
