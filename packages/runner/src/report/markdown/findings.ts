import type { Diagnostic, Severity } from '@sfn-sagemaker/asl-model';
import type { ListItem, RootContent } from 'mdast';
import type { MarkdownOptions } from './markdownOptions.ts';
import { link, name, paragraph, prose, words } from './nodes.ts';

export interface LocatedDiagnostic {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

const labels: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** Findings as a list: rule and place, what is wrong, what to write instead. */
export function findingList(
  located: readonly LocatedDiagnostic[],
  options: MarkdownOptions,
): RootContent[] {
  if (located.length === 0) return [];
  return [{ type: 'list', spread: false, children: located.map((one) => item(one, options)) }];
}

function item({ path, diagnostic }: LocatedDiagnostic, { fileUrl }: MarkdownOptions): ListItem {
  const { severity, code, docs, message, help, range } = diagnostic;
  const { line, column } = range.start;
  const place = name(`${path}:${line}:${column}`);
  const url = fileUrl?.(path, line);
  return {
    type: 'listItem',
    spread: false,
    children: [
      paragraph(
        words(`${labels[severity]} `),
        link(docs, words(code)),
        words(' '),
        url ? link(url, place) : place,
        { type: 'break' },
        ...prose(`${message} ${help}`),
      ),
    ],
  };
}
