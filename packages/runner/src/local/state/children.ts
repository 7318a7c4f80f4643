import type { Json } from '@sfn-sagemaker/asl-model';
import type { MachineWork } from '../engine.ts';
import type { Branch } from '../history/branch.ts';
import type { Fiber } from '../scheduler/scheduler.ts';
import type { Steps } from '../scheduler/steps.ts';
import type { Visit } from '../visit.ts';

/** One branch or iteration of a state that runs machines of its own. */
export interface Child {
  readonly work: MachineWork;
  readonly branch: Branch;
  /** Called in the order in which children end. */
  succeeded(output: Json): void;
  failed(thrown: unknown): void;
  /** Called when the child is given up, after its states have written their ends. */
  aborted(): void;
}

/** Starts a machine beside others. `ended` is called once it succeeded or failed. */
export function startChild(visit: Visit, child: Child, ended: () => void): Fiber {
  return visit.run.engine.scheduler.spawn(runChild(visit, child, ended));
}

function* runChild({ run }: Visit, child: Child, ended: () => void): Steps<void> {
  let finished = false;
  try {
    const output = yield* run.runMachine(run, child.branch, child.work);
    finished = true;
    child.succeeded(output);
  } catch (thrown) {
    finished = true;
    child.failed(thrown);
  } finally {
    if (!finished) child.aborted();
  }
  ended();
}
