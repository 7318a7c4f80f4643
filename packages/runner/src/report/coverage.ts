import type { Coverage } from '../local/execution.ts';
import type { SimulationReport } from './model.ts';

/** What all runs of a workflow together passed. */
export interface CoverageSummary {
  readonly kind: keyof Coverage;
  readonly passed: number;
  readonly total: number;
  /** JSON Pointers of the places that no run reached. */
  readonly missed: readonly string[];
}

const kinds = ['states', 'transitions', 'rules', 'catches', 'retries'] as const;

/** Places of all kinds that occur in the workflow. */
export function coverageSummary(simulations: readonly SimulationReport[]): CoverageSummary[] {
  return kinds
    .map((kind) => {
      const passes = new Map<string, number>();
      for (const { execution } of simulations) {
        for (const [pointer, count] of Object.entries(execution.coverage[kind])) {
          passes.set(pointer, (passes.get(pointer) ?? 0) + count);
        }
      }
      const missed = [...passes].filter(([, count]) => count === 0).map(([pointer]) => pointer);
      return { kind, passed: passes.size - missed.length, total: passes.size, missed };
    })
    .filter(({ total }) => total > 0);
}
