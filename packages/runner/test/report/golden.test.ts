import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/report/github.ts';
import { renderHtml } from '../../src/report/html/renderHtml.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown/renderMarkdown.ts';
import type { Report } from '../../src/report/model.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { reports } from './reports.ts';

const renderings: Readonly<Record<string, (report: Report) => string>> = {
  txt: (report) => renderText(report, { colour: false }),
  md: (report) =>
    renderMarkdown(report, {
      commit: 'abc1234def',
      links: [{ text: 'run', url: 'https://github.com/o/r/actions/runs/1' }],
      fileUrl: (path, line) => `https://github.com/o/r/blob/abc1234def/${encodeURI(path)}#L${line}`,
    }),
  html: (report) => renderHtml(report),
  'validate.json': (report) => renderJson(report, 'validate'),
  'simulate.json': (report) => renderJson(report, 'simulate'),
  'policy.json': (report) => renderJson(report, 'policy'),
  'deployment.json': (report) => renderJson(report, 'deployment'),
  sarif: renderSarif,
  'github.txt': renderAnnotations,
};

describe.each(Object.keys(renderings))('the report as %s', (extension) => {
  it.each(Object.keys(reports))('%s', async (name) => {
    const [report, render] = [reports[name], renderings[extension]];
    if (!report || !render) throw new Error(`no ${extension} of ${name}`);
    const text = render(report);
    expect(render(report)).toBe(text);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${extension}`);
  });
});
