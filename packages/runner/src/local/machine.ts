import type { Json } from '@sfn-sagemaker/asl-model';
import { stateData } from './data/stateDataOf.ts';
import { withAssigned } from './data/variables.ts';
import { DefinitionError } from './definition/definitionError.ts';
import type { StatePlan } from './definition/plan.ts';
import type { ExecutionRun, MachineWork } from './engine.ts';
import { recover } from './failure/catch.ts';
import { failureEvents } from './failure/failureEvents.ts';
import { type RetryCounts, retryDelay } from './failure/retry.ts';
import { StateFailure, thrownOn } from './failure/stateFailure.ts';
import { toStateFailure } from './failure/toStateFailure.ts';
import type { Branch, Place } from './history/branch.ts';
import { abortedEvent, enteredEvent, exitedEvent } from './history/stateEvents.ts';
import type { Steps } from './scheduler/steps.ts';
import { STATE_BEHAVIOURS } from './state/stateBehaviours.ts';
import type { Exit, Visit } from './visit.ts';

/** Runs a machine from its first state to the output of its last one. */
export function* runMachine(run: ExecutionRun, branch: Branch, work: MachineWork): Steps<Json> {
  const { machine } = work;
  let redriven = branch.place;
  let name = redriven?.state.name ?? machine.startAt;
  let input = redriven === undefined ? work.input : redriven.rawInput;
  for (;;) {
    const state = machine.states.get(name);
    if (state === undefined) {
      throw new DefinitionError(machine.pointer, `There is no state ${JSON.stringify(name)}.`);
    }
    const exit = yield* visitState(run, branch, { state, input, redriven });
    redriven = undefined;
    if (exit.next === undefined) return exit.output;
    run.engine.coverage.count('transitions', exit.via ?? state.nextPointer);
    name = exit.next;
    input = exit.output;
    yield* run.engine.scheduler.giveWay();
  }
}

interface Arrival {
  readonly state: StatePlan;
  readonly input: Json;
  /** Where the execution was before it was redriven. */
  readonly redriven: Place | undefined;
}

function* visitState(run: ExecutionRun, branch: Branch, arrival: Arrival): Steps<Exit> {
  const visit = enter(run, branch, arrival);
  let ended = false;
  try {
    const exit = yield* attempt(visit);
    const { assigned, output } = exit;
    const { payloads } = run.engine;
    const { variables } = branch;
    const after = assigned === undefined ? variables : withAssigned(variables, assigned, payloads);
    if (!payloads.fits(output)) throw tooLarge(arrival.state.name);
    exitedEvent(visit, exit);
    branch.variables = after;
    ended = true;
    return exit;
  } catch (thrown) {
    ended = true;
    if (branch.inParallel && arrival.state.type === 'Task') abortedEvent(visit);
    throw thrown;
  } finally {
    if (!ended) abortedEvent(visit);
  }
}

function enter(run: ExecutionRun, branch: Branch, arrival: Arrival): Visit {
  const { coverage } = run.engine;
  coverage.count('states', arrival.state.pointer);
  const { state, input, redriven } = arrival;
  const entrance =
    redriven === undefined || state.type === 'Fail'
      ? entered(run, branch, arrival)
      : enteredBefore(redriven);
  const { enteredAt, enteredEventId, followedEventId } = entrance;
  const visit: Visit = {
    run,
    branch,
    state,
    rawInput: input,
    enteredAt,
    enteredEventId,
    followedEventId,
    retryCount: 0,
    taskToken: undefined,
    redriven: entrance.redriven,
  };
  branch.place = visit;
  return visit;
}

type Entrance = Pick<Visit, 'enteredAt' | 'enteredEventId' | 'followedEventId' | 'redriven'>;

function entered(run: ExecutionRun, branch: Branch, { state, input }: Arrival): Entrance {
  const followedEventId = branch.lastEventId;
  const enteredEventId = enteredEvent(run, branch, { state, input });
  const enteredAt = run.engine.scheduler.now;
  return { enteredAt, enteredEventId, followedEventId, redriven: undefined };
}

/** A redriven state goes on without being entered again; a Fail state is (AWS's guide). */
function enteredBefore({ enteredAt, enteredEventId, followedEventId, lines }: Place): Entrance {
  return { enteredAt, enteredEventId, followedEventId, redriven: lines };
}

/** Runs a state until it succeeds, is caught or fails for good. */
function* attempt(visit: Visit): Steps<Exit> {
  let counts: RetryCounts | undefined;
  const { scheduler } = visit.run.engine;
  for (;;) {
    try {
      return yield* STATE_BEHAVIOURS[visit.state.type](visit, stateData(visit));
    } catch (thrown) {
      const failure = toStateFailure(visit, thrown);
      counts ??= new Map();
      const delaySeconds = retryDelay(visit, failure, counts);
      failureEvents(visit, failure, delaySeconds !== undefined);
      if (delaySeconds === undefined) return yield* recoverFrom(visit, failure);
      yield* scheduler.sleepUntil(scheduler.now + delaySeconds * 1000);
      visit.retryCount += 1;
    }
  }
}

/** The way out through a catcher, whose own expressions can fail too. */
function* recoverFrom(visit: Visit, failure: StateFailure): Steps<Exit> {
  try {
    return yield* recover(visit, failure);
  } catch (thrown) {
    const next = toStateFailure(visit, thrown);
    if (next !== failure) failureEvents(visit, next, false);
    throw thrownOn(next);
  }
}

function tooLarge(name: string): StateFailure {
  return new StateFailure(
    'States.DataLimitExceeded',
    `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  );
}
