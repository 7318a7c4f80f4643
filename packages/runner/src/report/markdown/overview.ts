import type { PhrasingContent, RootContent } from 'mdast';
import { plural } from '../counts.ts';
import { enginePlace } from '../engineText.ts';
import type { Report } from '../model.ts';
import { type OverviewRow, overviewTable } from '../overviewTable.ts';
import { type Outcome, verdict } from '../verdict.ts';
import type { MarkdownOptions } from './markdownOptions.ts';
import { heading, link, name, paragraph, table, words } from './nodes.ts';

const symbols: Record<Outcome, string> = { passed: '✅', warned: '⚠️', failed: '❌' };
const mostRows = 12;

/** The verdict in one line, where to look, and a table of the workflows, the worst first. */
export function overview(report: Report, options: MarkdownOptions): RootContent[] {
  const { outcome, text } = verdict(report);
  const { heads, rows } = overviewTable(report, mostRows);
  const rest = report.workflows.length - rows.length;
  const cells = rows.map((row) => [
    workflowCell(row, options),
    ...row.cells.map((cell) => [words(cell)]),
  ]);
  return [
    heading(3, { type: 'text', value: `${symbols[outcome]} ` }, words(text)),
    ...whereToLook(options, report.engine),
    ...(rows.length > 0 ? [table(['workflow', ...heads], cells)] : []),
    ...(rest > 0 ? [paragraph(words(`and ${plural(rest, 'more workflow')}`))] : []),
  ];
}

/** The commit, the links and the engine that a report is about. */
export function whereToLook(
  { commit, links = [] }: MarkdownOptions,
  engine?: Report['engine'],
): RootContent[] {
  const place = engine && enginePlace(engine);
  const parts: PhrasingContent[] = [
    ...(commit ? [name(commit.slice(0, 7))] : []),
    ...links.map(({ text, url }) => link(url, words(text))),
    ...(place ? [words(place)] : []),
  ];
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [words(' · '), part]));
  return separated.length === 0 ? [] : [paragraph(...separated)];
}

function workflowCell(
  { report, outcome }: OverviewRow,
  { fileUrl }: MarkdownOptions,
): PhrasingContent[] {
  const url = fileUrl?.(report.path, 1);
  const title = name(report.name);
  return [words(`${symbols[outcome]} `), url ? link(url, title) : title];
}
