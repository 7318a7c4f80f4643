import { isObject } from '../../local/definition/fields.ts';
import type { ChoiceRule } from '../../local/definition/plan.ts';
import { candidates } from './candidates.ts';
import { type Change, changed } from './change.ts';
import { type Condition, conditionsOf, isTruth, type Seen } from './condition.ts';

/** How many changes are tried for one branch. */
const MOST_TRIES = 1_500;

interface Requirement {
  readonly parts: readonly Condition[];
  /** Whether all parts must hold, or not all of them. */
  readonly wanted: boolean;
}

/**
 * How what a Choice state sees would have to be for it to take a branch: rule number `branch`, or
 * the Default where that is the number of rules. Empty where it does so already, absent where
 * none of the changes that were tried do.
 */
export async function branchChanges(
  rules: readonly ChoiceRule[],
  branch: number,
  seen: Seen,
): Promise<readonly Change[] | undefined> {
  const requirements: Requirement[] = [];
  for (const { fields } of rules.slice(0, branch)) {
    requirements.push({ parts: await conditionsOf(fields), wanted: false });
  }
  const taken = rules[branch];
  const parts = taken === undefined ? [] : await conditionsOf(taken.fields);
  requirements.push(...parts.map((part) => ({ parts: [part], wanted: true })));
  return await new Search(requirements).solve(seen);
}

/** Meets one requirement after the other, each without breaking those before it. */
class Search {
  readonly #requirements: readonly Requirement[];
  #tries = 0;

  constructor(requirements: readonly Requirement[]) {
    this.#requirements = requirements;
  }

  async solve(seen: Seen): Promise<readonly Change[] | undefined> {
    const changes: Change[] = [];
    let reached = seen;
    for (let count = 1; count <= this.#requirements.length; count += 1) {
      const found = await this.#meet(this.#requirements.slice(0, count), reached);
      if (found === undefined) return undefined;
      changes.push(...found);
      for (const change of found) reached = changedSeen(reached, change) ?? reached;
    }
    return changes;
  }

  /** Changes at no, one or two places; first of those that the last requirement reads. */
  async #meet(
    requirements: readonly Requirement[],
    seen: Seen,
  ): Promise<readonly Change[] | undefined> {
    if (await this.#allMet(requirements, seen)) return [];
    const last = requirements.slice(-1);
    const reads = last.some(({ parts }) => parts.some(({ places }) => places.length > 0));
    for (const read of reads ? [last, requirements] : []) {
      const parts = read.flatMap((requirement) => requirement.parts);
      for (const found of this.#tried(parts, seen)) {
        if (await this.#allMet(requirements, found.seen)) return found.changes;
        if (this.#tries > MOST_TRIES) return undefined;
      }
    }
    return undefined;
  }

  *#tried(parts: readonly Condition[], seen: Seen): Generator<Tried, void, void> {
    const places = new Map(
      parts.flatMap((part) => part.places).map((place) => [JSON.stringify(place), place]),
    );
    const values = candidates(parts.flatMap(({ literals }) => literals));
    const all = [...places.values()].flatMap((place) => values.map((value) => ({ place, value })));
    const singles = all.flatMap((change) => {
      const other = changedSeen(seen, change);
      return other === undefined ? [] : [{ seen: other, changes: [change] }];
    });
    yield* singles;
    for (const single of singles) {
      for (const change of all) {
        const other = changedSeen(single.seen, change);
        if (other !== undefined) yield { seen: other, changes: [...single.changes, change] };
      }
    }
  }

  async #allMet(requirements: readonly Requirement[], seen: Seen): Promise<boolean> {
    this.#tries += 1;
    for (const requirement of requirements) {
      if (!(await isMet(requirement, seen))) return false;
    }
    return true;
  }
}

interface Tried {
  readonly seen: Seen;
  readonly changes: readonly Change[];
}

/** The state's input and its variables stay what they are: places begin below them. */
function changedSeen(seen: Seen, change: Change): Seen | undefined {
  const other = changed(seen, change);
  if (!isObject(other) || !isObject(other.variables) || other.input === undefined) return undefined;
  return { ...other, input: other.input, variables: other.variables };
}

/** Parts are evaluated from the first on, as far as it takes: a later one may fail. */
async function isMet({ parts, wanted }: Requirement, seen: Seen): Promise<boolean> {
  for (const part of parts) {
    if (await isTruth(part, seen, true)) continue;
    return !wanted && (await isTruth(part, seen, false));
  }
  return wanted;
}
