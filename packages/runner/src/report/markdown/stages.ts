import type { RootContent } from 'mdast';
import type { WorkflowReport } from '../model.ts';
import { reasonOf } from '../reason.ts';
import { stageLines } from '../stageLines.ts';
import { fence, name, paragraph, words } from './nodes.ts';

const longestReason = 2_000;
const mostChanges = 30;

/** What plan, deploy and execute did, and why an execution failed: never folded away. */
export function stageSummary(report: WorkflowReport): RootContent[] {
  const lines = stageLines(report);
  const reason = report.execution && reasonOf(report.execution, longestReason);
  return [
    ...lines.map((line) => paragraph(name(report.name), words(` ${line}`))),
    ...(reason === undefined ? [] : [fence(reason)]),
  ];
}

/** What a deploy would change, or changed. */
export function changeList({ plan }: WorkflowReport): RootContent[] {
  if (!plan || plan.changes.length === 0) return [];
  const rest = plan.changes.length - mostChanges;
  const shown = plan.changes.slice(0, mostChanges);
  const texts = rest > 0 ? [...shown, `and ${rest} more`] : shown;
  return [
    {
      type: 'list',
      spread: false,
      children: texts.map((text) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(words(text))],
      })),
    },
  ];
}
