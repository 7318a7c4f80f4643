import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { StepFunctionsPort } from '../port/stepFunctions.ts';

const pageSize = 200;

/**
 * The events of an execution after the one with id `after`, oldest first. Pages are read from the newest event
 * backwards and no further than needed: a long history is not read again with every look.
 */
export async function newEvents(
  port: StepFunctionsPort,
  executionArn: string,
  after: number,
): Promise<HistoryEvent[]> {
  const found: HistoryEvent[] = [];
  let nextToken: string | undefined;
  do {
    const page = await port.getExecutionHistory({
      executionArn,
      reverseOrder: true,
      maxResults: pageSize,
      // Inputs and outputs are the user's data, and are not for the log.
      includeExecutionData: false,
      ...(nextToken && { nextToken }),
    });
    const events = page.events ?? [];
    found.push(...events.filter(({ id = 0 }) => id > after));
    const reached = events.some(({ id = 0 }) => id <= after + 1);
    nextToken = reached ? undefined : page.nextToken;
  } while (nextToken !== undefined);
  return found.toSorted((left, right) => (left.id ?? 0) - (right.id ?? 0));
}
