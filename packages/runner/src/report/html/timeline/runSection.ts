import type { Element } from 'hast';
import { h } from 'hastscript';
import { outcomeText } from '../../outcomeText.ts';
import { reasonOf } from '../../reason.ts';
import { repeatsFinding } from '../../refusedRun.ts';
import { verdictMark } from '../verdictMark.ts';
import type { RunView, WorkflowView } from '../view.ts';
import { timelineRows } from './timelineRows.ts';

const longestReason = 4_000;

/** One run: its verdict, why it failed, its timeline. */
export function runSection(
  run: RunView,
  { view, open }: { readonly view: WorkflowView; readonly open: boolean },
): Element {
  const { scenario, asExpected, execution } = run.simulation;
  const reason = repeatsFinding(run.simulation, view.report)
    ? 'Stopped at an error above.'
    : reasonOf(execution, longestReason);
  const failing = run.visits.findLast(({ outcome }) => outcome === 'failed');
  const title = scenario === '' ? 'Simulation' : scenario;
  return h('details', { class: asExpected ? 'run' : 'run unexpected', open }, [
    h('summary', [
      h('h4', [
        verdictMark(asExpected ? 'passed' : 'failed'),
        `${title} `,
        h('span', { class: 'faint' }, outcomeText(run.simulation)),
      ]),
    ]),
    ...(failing && !asExpected
      ? [h('p', ['Failed in state ', h('code', failing.state), '.'])]
      : []),
    ...(reason === undefined
      ? []
      : [h('pre', { class: asExpected ? 'reason' : 'reason bad' }, reason)]),
    ...timelineRows(run, view),
  ]);
}
