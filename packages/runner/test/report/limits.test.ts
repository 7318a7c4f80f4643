import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/report/github.ts';
import { markdownLimits } from '../../src/report/markdown/markdownOptions.ts';
import { renderMarkdown } from '../../src/report/markdown/renderMarkdown.ts';
import type { Report } from '../../src/report/model.ts';
import { failed, finding, succeeded, workflowReport } from './reports.ts';

const huge: Report = {
  modelVersion: '1',
  files: [],
  workflows: Array.from({ length: 100 }, (_, index) =>
    workflowReport(`flow-${index}`, {
      diagnostics: Array.from({ length: 30 }, () => finding({ message: 'ä'.repeat(300) })),
      simulations: [succeeded(), failed('Train', 'x'.repeat(30_000))],
    }),
  ),
};

describe('a report that is too long for its place', () => {
  it.each(Object.entries(markdownLimits))(
    'fits into a %s of %d bytes, and says what it left out',
    (_, limit) => {
      const text = renderMarkdown(huge, { limit });
      expect(Buffer.byteLength(text)).toBeLessThan(limit);
      expect(Buffer.byteLength(text)).toBeGreaterThan(limit / 2);
      expect(text).toMatch(/^### ❌ 100 workflows/);
      expect(text).toMatch(/This report is too long for its place\. Left out: .* and \d+ more\./);
    },
  );

  it('has at most ten annotations of a kind, the last of which counts the rest', () => {
    const shown = annotations(huge);
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toBe('and 3091 more, see the summary');
  });
});

it('a report that fits says nothing of a limit', () => {
  const report = { modelVersion: '1', files: [], workflows: [workflowReport('train')] };
  expect(renderMarkdown(report)).not.toContain('too long');
});
