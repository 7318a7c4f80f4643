import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { EngineReport, WorkflowReport } from '../model.ts';
import { type StageLine, stageLines } from '../stageLines.ts';
import { fence, link, name, paragraph, prose, words } from './nodes.ts';

const mostChanges = 30;

/** What plan, deploy and execute did, and why something failed: never folded away. */
export function stageSummary(report: WorkflowReport, engine?: EngineReport): RootContent[] {
  return stageLines(report, engine).flatMap((line) => stageNodes(line, report.name));
}

function stageNodes(line: StageLine, workflow: string): RootContent[] {
  const { label, text, reason, why, help, log, url } = line;
  const where: PhrasingContent[] = url ? [words(' · '), link(url, words('console'))] : [];
  return [
    paragraph(
      name(workflow),
      words(' '),
      { type: 'strong', children: [words(`${label}:`)] },
      ...prose(` ${text}`),
      ...where,
    ),
    ...(reason === undefined ? [] : [fence(reason)]),
    ...(why === undefined ? [] : [paragraph(...prose(why))]),
    ...(help === undefined
      ? []
      : [paragraph({ type: 'strong', children: [words('Instead:')] }, ...prose(` ${help}`))]),
    ...(log === undefined ? [] : [paragraph(words('Log: '), name(log))]),
  ];
}

/** What a deploy would change, or changed. */
export function changeList({ plan }: WorkflowReport): RootContent[] {
  if (!plan || plan.changes.length === 0) return [];
  const rest = plan.changes.length - mostChanges;
  const shown = plan.changes.slice(0, mostChanges);
  const texts = rest > 0 ? [...shown, `and ${rest} more`] : shown;
  return [{ type: 'list', spread: false, children: texts.map(item) }];
}

function item(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(words(text))] };
}
