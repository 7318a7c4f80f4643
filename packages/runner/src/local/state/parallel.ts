import type { Json } from '@sfn-sagemaker/asl-model';
import type { Branch } from '../history/branch.ts';
import type { Fiber } from '../scheduler/scheduler.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';
import type { StateBehaviour } from './behaviour.ts';
import { startChild } from './children.ts';
import { linesOf } from './lines.ts';

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html */
export const parallel: StateBehaviour = function* (visit, data) {
  const work = yield* data.work();
  if (visit.redriven === undefined) visit.run.history.add(visit.branch, 'ParallelStateStarted');
  const outputs = yield* runBranches(visit, work);
  visit.run.history.note(visit.branch.lastEventId, 'ParallelStateSucceeded');
  return { next: visit.state.next, ...(yield* data.finish(outputs)) };
};

function* runBranches(visit: Visit, input: Json): Steps<Json[]> {
  const { scheduler } = visit.run.engine;
  const self = scheduler.self();
  const outputs: Json[] = [];
  const open = new Set<Fiber>();
  let failure: { readonly thrown: unknown; readonly branch: Branch } | undefined;
  const lines = linesOf(visit);
  for (const [index, machine] of visit.state.machines.entries()) {
    const line = lines.get(index);
    if (line !== undefined && 'output' in line) {
      outputs[index] = line.output;
      continue;
    }
    const branch = branchOf(visit, line?.branch);
    lines.set(index, { branch });
    const fiber = startChild(
      visit,
      {
        work: { machine, input },
        branch,
        succeeded: (output) => {
          outputs[index] = output;
          lines.set(index, { output });
        },
        failed: (thrown) => {
          failure ??= { thrown, branch };
        },
        aborted: () => {},
      },
      () => {
        open.delete(fiber);
        // After a failure the state's next event follows on that, whoever else ends meanwhile.
        visit.branch.lastEventId = (failure?.branch ?? branch).lastEventId;
        scheduler.wake(self);
      },
    );
    open.add(fiber);
  }
  while (open.size > 0 && failure === undefined) yield;
  if (failure === undefined) return outputs;
  for (const fiber of open) scheduler.cancel(fiber);
  throw failure.thrown;
}

function branchOf({ branch }: Visit, redriven: Branch | undefined): Branch {
  const { lastEventId, variables, item } = branch;
  return { variables, item, inParallel: true, ...redriven, lastEventId };
}
