import fc from 'fast-check';
import { Window } from 'happy-dom';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it, vi } from 'vitest';
import { annotations, renderAnnotations } from '../../src/report/github.ts';
import { renderHtml } from '../../src/report/html/renderHtml.ts';
import { renderJson } from '../../src/report/json.ts';
import { inertLog, plain } from '../../src/report/log.ts';
import { renderMarkdown } from '../../src/report/markdown/renderMarkdown.ts';
import type { Report } from '../../src/report/model.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { failed, finding, hostile, succeeded, workflowReport } from './reports.ts';

// A property is a few hundred reports.
vi.setConfig({ testTimeout: 30_000 });

/** Texts made of the pieces that mean something to a log, to Markdown or to HTML. */
const pieces = [
  '::',
  '##[',
  'error',
  ']',
  '\n',
  '\r',
  ' ',
  '\t',
  '`',
  '```',
  '|',
  '<',
  '>',
  '&',
  '@',
  'octocat',
];
const more = [
  '#',
  '1',
  '*',
  '_',
  '~',
  '[',
  '(',
  ')',
  '!',
  '\\',
  '$',
  '<!--',
  '-->',
  'https://x.y',
  '"',
  "'",
  'a',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 12 }).map((parts) => parts.join('')),
);

function reportOf(words: string): Report {
  const workflow = workflowReport(words, {
    state: words,
    diagnostics: [
      finding({ message: words, help: words }),
      finding({ severity: 'info', message: words }),
    ],
    simulations: [succeeded(words, words), failed(words, words)],
  });
  return {
    modelVersion: '1',
    files: [{ path: words, diagnostics: [finding()] }],
    workflows: [workflow],
  };
}

/** What the runner of GitHub Actions takes for a command. */
const command = /^\s*::|##\[/m;

describe("a log of someone else's words", () => {
  it('has no line that is a command', () => {
    fc.assert(fc.property(text, (words) => !command.test(inertLog(words))));
  });

  it('has no control character in a line', () => {
    fc.assert(fc.property(text, (words) => !/[\p{Cc}\u202e]/u.test(plain(words))));
  });

  it.each([
    ['Markdown', (report: Report) => renderMarkdown(report)],
    ['HTML', (report: Report) => renderHtml(report)],
  ])('is inert in %s that is printed', (_, render) => {
    fc.assert(
      fc.property(text, (words) => !command.test(render(reportOf(words)))),
      { numRuns: 30 },
    );
  });

  it('is inert in the text report', () => {
    const property = fc.property(text, (words) => {
      const log = renderText(reportOf(words), { colour: false });
      return !command.test(log) && !/[^\P{Cc}\n]/u.test(log);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('is inert in JSON', () => {
    const property = fc.property(text, (words) => {
      const log = renderJson(reportOf(words), 'validate');
      return !command.test(log) && JSON.parse(log).files[1].workflow === words;
    });
    fc.assert(property, { numRuns: 50 });
  });

  it('stays inside its annotation', () => {
    const property = fc.property(text, (words) => {
      const report = reportOf(words);
      const lines = renderAnnotations(report).split('\n').slice(0, -1);
      expect(lines).toHaveLength(annotations(report).length);
      for (const line of lines) {
        expect(line).toMatch(/^::(error|notice) file=[^:,\r\n]*,line=\d+,[^:]*::[^\r\n]*$/);
      }
    });
    fc.assert(property, { numRuns: 50 });
  });
});

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function readMarkdown(report: Report): Nodes[] {
  const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return nodesOf(fromMarkdown(renderMarkdown(report), extensions));
}

const ownHtml = /^(<details>\n<summary>[^<>\n]*<\/summary>|<\/details>)$/;

describe("Markdown of someone else's words", () => {
  it('has the structure of the report of harmless words, whatever they are', () => {
    const shape = (words: string): string[] =>
      readMarkdown(reportOf(words))
        .filter(({ type }) => !['text', 'inlineCode', 'code'].includes(type))
        .map(({ type }) => type);
    const harmless = shape('word');
    fc.assert(
      fc.property(text, (words) => {
        expect(shape(words)).toEqual(harmless);
      }),
      { numRuns: 100 },
    );
  });

  it('has no HTML but its own, and no link but to rules', () => {
    const property = fc.property(text, (words) => {
      for (const node of readMarkdown(reportOf(words))) {
        if (node.type === 'html') expect(node.value).toMatch(ownHtml);
        if (node.type === 'link')
          expect(node.url).toMatch(/^https:\/\/github\.com\/org\/sfn-sagemaker\//);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it.each(Object.entries(hostile))('mentions nobody and no issue: %s', (_, words) => {
    for (const node of readMarkdown(reportOf(words))) {
      if (node.type === 'text') expect(node.value).not.toMatch(/@[a-z]|#\d|GH-\d/i);
    }
  });
});

describe("HTML of someone else's words", () => {
  it.each(Object.entries(hostile))('has only the elements of the report: %s', (_, words) => {
    const page = new new Window().DOMParser().parseFromString(
      renderHtml(reportOf(words)),
      'text/html',
    );
    const elements = [...page.querySelectorAll('*')];
    const names = new Set(elements.map(({ tagName }) => tagName.toLowerCase()));
    for (const name of ['script', 'img', 'iframe', 'link', 'object', 'form', 'base']) {
      expect(names).not.toContain(name);
    }
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^on|^style$|src/.test(name))).toEqual([]);
    const title = page.querySelector('h1')?.textContent.replaceAll('\u200b', '');
    expect(title).toContain(plain(words).trim());
  });
});
