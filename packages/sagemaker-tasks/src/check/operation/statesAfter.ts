import { type StateSite, transitionsOf } from '@sfn-sagemaker/asl-model';

/** Where a walk through a machine begins, and what it does not pass. */
export interface Walk {
  readonly from: StateSite;
  /** Names of the states that the walk begins with, when not all that follow `from`. */
  readonly first?: readonly string[];
  readonly stopsAt?: (state: StateSite) => boolean;
}

/** The states that can come after one, in its own machine; those that stop the walk too. */
export function statesAfter({ from, first, stopsAt = () => false }: Walk): StateSite[] {
  const byName = new Map(from.machine.states.map((state) => [state.name, state]));
  const targets = (state: StateSite): StateSite[] =>
    transitionsOf(state).flatMap(({ target = '' }) => byName.get(target) ?? []);
  const reached = new Set(first?.flatMap((name) => byName.get(name) ?? []) ?? targets(from));
  // A Set is walked in the order of insertion, and what is added while walking is walked too.
  for (const state of reached) {
    if (stopsAt(state)) continue;
    for (const next of targets(state)) reached.add(next);
  }
  return [...reached];
}
