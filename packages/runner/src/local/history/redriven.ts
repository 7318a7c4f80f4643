import type { ExecutionRun } from '../engine.ts';
import { isoTime } from '../isoTime.ts';
import type { Branch } from './branch.ts';

/**
 * Lets the history of an execution go on after its end, and the context object tell of it. Which
 * event ExecutionRedriven follows is unverified.
 */
export function redriven(run: ExecutionRun, branch: Branch, redriveCount: number): void {
  run.history.reopen();
  branch.lastEventId = run.history.note(run.history.events.length, 'ExecutionRedriven', {
    executionRedrivenEventDetails: { redriveCount },
  });
  run.executionContext = {
    ...run.executionContext,
    RedriveCount: redriveCount,
    RedriveTime: isoTime(run.engine.scheduler.now),
  };
}
