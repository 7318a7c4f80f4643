import type { Json } from '@sfn-sagemaker/asl-model';
import type { ChoiceRule } from '../../local/definition/plan.ts';
import { candidates } from './candidates.ts';
import { type Change, changed } from './change.ts';
import { type Condition, conditionsOf, isTruth } from './condition.ts';

/** How many inputs are tried for one branch. */
const MOST_TRIES = 1_500;

interface Requirement {
  readonly parts: readonly Condition[];
  /** Whether all parts must hold, or not all of them. */
  readonly wanted: boolean;
}

/**
 * How a Choice state's input would have to be for it to take a branch: rule number `branch`, or
 * the Default where that is the number of rules. Empty where it does so already, absent where
 * none of the inputs that were tried does.
 */
export async function branchChanges(
  rules: readonly ChoiceRule[],
  branch: number,
  input: Json,
): Promise<readonly Change[] | undefined> {
  const requirements: Requirement[] = [];
  for (const { fields } of rules.slice(0, branch)) {
    requirements.push({ parts: await conditionsOf(fields), wanted: false });
  }
  const taken = rules[branch];
  const parts = taken === undefined ? [] : await conditionsOf(taken.fields);
  requirements.push(...parts.map((part) => ({ parts: [part], wanted: true })));
  return await new Search(requirements).solve(input);
}

/** Meets one requirement after the other, each without breaking those before it. */
class Search {
  readonly #requirements: readonly Requirement[];
  #tries = 0;

  constructor(requirements: readonly Requirement[]) {
    this.#requirements = requirements;
  }

  async solve(input: Json): Promise<readonly Change[] | undefined> {
    const changes: Change[] = [];
    let reached = input;
    for (let count = 1; count <= this.#requirements.length; count += 1) {
      const found = await this.#meet(this.#requirements.slice(0, count), reached);
      if (found === undefined) return undefined;
      changes.push(...found);
      for (const change of found) reached = changed(reached, change) ?? reached;
    }
    return changes;
  }

  /** Changes at no, one or two places; first of those that the last requirement reads. */
  async #meet(
    requirements: readonly Requirement[],
    input: Json,
  ): Promise<readonly Change[] | undefined> {
    if (await this.#allMet(requirements, input)) return [];
    const last = requirements.slice(-1);
    const reads = last.some(({ parts }) => parts.some(({ places }) => places.length > 0));
    for (const read of reads ? [last, requirements] : []) {
      const parts = read.flatMap((requirement) => requirement.parts);
      for await (const found of this.#tried(parts, input)) {
        if (await this.#allMet(requirements, found.input)) return found.changes;
        if (this.#tries > MOST_TRIES) return undefined;
      }
    }
    return undefined;
  }

  *#tried(parts: readonly Condition[], input: Json): Generator<Tried, void, void> {
    const places = new Map(
      parts.flatMap((part) => part.places).map((place) => [JSON.stringify(place), place]),
    );
    const values = candidates(parts.flatMap(({ literals }) => literals));
    const all = [...places.values()].flatMap((place) => values.map((value) => ({ place, value })));
    const singles = all.flatMap((change) => {
      const other = changed(input, change);
      return other === undefined ? [] : [{ input: other, changes: [change] }];
    });
    yield* singles;
    for (const single of singles) {
      for (const change of all) {
        const other = changed(single.input, change);
        if (other !== undefined) yield { input: other, changes: [...single.changes, change] };
      }
    }
  }

  async #allMet(requirements: readonly Requirement[], input: Json): Promise<boolean> {
    this.#tries += 1;
    for (const requirement of requirements) {
      if (!(await isMet(requirement, input))) return false;
    }
    return true;
  }
}

interface Tried {
  readonly input: Json;
  readonly changes: readonly Change[];
}

/** Parts are evaluated from the first on, as far as it takes: a later one may fail. */
async function isMet({ parts, wanted }: Requirement, input: Json): Promise<boolean> {
  for (const part of parts) {
    if (await isTruth(part, input, true)) continue;
    return !wanted && (await isTruth(part, input, false));
  }
  return wanted;
}
