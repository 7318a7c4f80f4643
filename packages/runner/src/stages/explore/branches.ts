import type { Json } from '@sfn-sagemaker/asl-model';
import type { StatePlan } from '../../local/definition/plan.ts';
import type { LocalExecution } from '../../local/execution.ts';
import type { Scenario } from '../../project/project.ts';
import { firstSeenBy } from './answers.ts';
import { branchChanges } from './branchChanges.ts';
import type { Seen } from './condition.ts';
import { deliveries, type Ended } from './deliveries.ts';

/** From how many runs one branch is tried. */
const MOST_VIEWS = 4;

interface Branch {
  readonly state: StatePlan;
  /** Number of the rule, from 0; the number of rules for the Default. */
  readonly index: number;
  /** Of the field that names the next state. */
  readonly pointer: string;
  /** `Which takes rule 2`. */
  readonly name: string;
}

interface Exploration {
  readonly input: Json;
  /** Runs from which to set out; those that are found are added. */
  readonly runs: Ended[];
  run(scenario: Scenario): Promise<LocalExecution>;
}

/**
 * Leads runs to the branches of Choice states that none of them has taken, and adds them; gives
 * what it found no way to, a sentence each. A branch that is found may open the way to others.
 */
export async function exploreBranches(
  states: readonly StatePlan[],
  exploration: Exploration,
): Promise<string[]> {
  let open = states.flatMap(branchesOf);
  for (;;) {
    const left: Branch[] = [];
    for (const branch of open) {
      if (isTaken(branch, exploration.runs)) continue;
      const found = await runTo(branch, exploration);
      if (found === undefined) left.push(branch);
      else exploration.runs.push(found);
    }
    if (left.length === open.length || left.length === 0) return left.map(undecided);
    open = left;
  }
}

function branchesOf(state: StatePlan): Branch[] {
  const { defaultPointer, fields, name, rules } = state;
  const branches = rules.map(({ nextPointer: pointer }, index) => ({
    ...{ state, index, pointer, name: `${name} takes rule ${index + 1}` },
  }));
  if (state.type !== 'Choice' || !Object.hasOwn(fields, 'Default')) return branches;
  const otherwise = { state, index: rules.length, pointer: defaultPointer };
  return [...branches, { ...otherwise, name: `${name} takes its Default` }];
}

function isTaken({ pointer }: Branch, runs: readonly Ended[]): boolean {
  return runs.some(({ execution }) => (execution.coverage.transitions[pointer] ?? 0) > 0);
}

async function runTo(
  branch: Branch,
  { input, run, runs }: Exploration,
): Promise<Ended | undefined> {
  const { index, name, state } = branch;
  for (const { from, seen } of differentViews(state.name, runs)) {
    const changes = await branchChanges(state.rules, index, seen);
    if (changes === undefined || changes.length === 0) continue;
    for (const delivery of deliveries(from, { changes, seen }, input)) {
      const scenario: Scenario = { ...delivery, name, expected: { status: 'SUCCEEDED' } };
      const ended = { scenario, execution: await run(scenario) };
      if (isTaken(branch, [ended])) return ended;
    }
  }
  return undefined;
}

interface View {
  readonly from: Ended;
  readonly seen: Seen;
}

/** Runs that come to a state with other data than those before them. */
function differentViews(state: string, runs: readonly Ended[]): View[] {
  const views = new Map<string, View>();
  for (const from of runs) {
    const seen = firstSeenBy(state, from.execution);
    const text = JSON.stringify(seen);
    if (seen !== undefined && !views.has(text)) views.set(text, { from, seen });
    if (views.size === MOST_VIEWS) break;
  }
  return [...views.values()];
}

function undecided({ name }: Branch): string {
  const found = 'no input and no answer of a task was found for which it does';
  return `not decided whether ${name}: ${found}`;
}
