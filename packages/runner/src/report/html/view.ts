import type { StateSite } from '@sfn-sagemaker/asl-model';
import type { SimulationReport, WorkflowReport } from '../model.ts';
import { type StateOutcome, stateOutcomes } from '../stateOutcomes.ts';
import { timeline, type Visit } from '../timeline.ts';

/** One run with what happened in it. */
export interface RunView {
  readonly simulation: SimulationReport;
  readonly visits: readonly Visit[];
}

/** One state over all runs. */
export interface StateView {
  readonly site: StateSite;
  /** Of its section in the page. */
  readonly id: string;
  /** Absent when nothing was simulated. */
  readonly outcome: StateOutcome | undefined;
  readonly visits: readonly Visit[];
  /** In how many runs it was visited. */
  readonly runs: number;
}

/** One workflow as the page shows it: what several parts of the page need, computed once. */
export interface WorkflowView {
  /** Begins the id of everything in its part of the page. */
  readonly id: string;
  readonly report: WorkflowReport;
  readonly runs: readonly RunView[];
  readonly states: readonly StateView[];
  readonly byPointer: ReadonlyMap<string, StateView>;
  readonly byName: ReadonlyMap<string, StateView>;
}

export function workflowView(report: WorkflowReport, id: string): WorkflowView {
  const runs = (report.simulations ?? []).map((simulation) => ({
    simulation,
    visits: timeline(simulation.execution),
  }));
  const visited = runs.map(({ visits }) => Map.groupBy(visits, ({ state }) => state));
  const outcomes = stateOutcomes(report);
  const states = report.workflow.states.map((site, index) => {
    const byRun = visited.flatMap((names) => names.get(site.name) ?? []);
    return {
      ...{ site, id: `${id}-s${index}`, outcome: outcomes.get(site.pointer) },
      visits: byRun,
      runs: visited.filter((names) => names.has(site.name)).length,
    };
  });
  return {
    ...{ id, report, runs, states },
    byPointer: new Map(states.map((state) => [state.site.pointer, state])),
    byName: new Map(states.map((state) => [state.site.name, state])),
  };
}
