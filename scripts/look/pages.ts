import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Convert from 'ansi-to-html';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const require = createRequire(import.meta.url);

/** A comment as GitHub shows it: its Markdown dialect, its style sheet, Mermaid drawn. */
export function commentPage(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true, // GitHub keeps <details>; the text is our own renderer's
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const style = readFileSync(
    require.resolve('github-markdown-css/github-markdown-light.css'),
    'utf8',
  );
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { margin: 24px; background: #fff }
    .markdown-body { border: 1px solid #d1d9e0; border-radius: 6px; padding: 20px; font-size: 14px }
    .mermaid svg { max-height: 640px }</style>
    <article class="markdown-body">${alerts(body)}</article>`;
}

/** What a terminal shows, with its colours. */
export function terminalPage(text: string): string {
  const convert = new Convert({
    escapeXML: true,
    colors: { 1: '#ff7b72', 2: '#7ee787', 3: '#e3b341', 6: '#79c0ff' },
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 20px; background: #0d1117; color: #e6edf3; width: 120ch; font: 13px/1.4 "DejaVu Sans Mono", monospace }
    pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }</style><pre>${convert.toHtml(text)}</pre>`;
}

// GitHub's alerts are no part of GFM: a quote that begins with [!KIND].
function alerts(html: string): string {
  return html.replace(/<p>\[!(\w+)\]\s*/g, (_, kind: string) => `<p><strong>${kind}</strong><br>`);
}
