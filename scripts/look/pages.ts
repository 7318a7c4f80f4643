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
    .mermaid svg { display: block; margin: 0 auto; max-height: 1100px }</style>
    <article class="markdown-body">${alerts(body)}</article>`;
}

/** What a terminal shows, with its colours. */
export function terminalPage(text: string): string {
  const convert = new Convert({
    escapeXML: true,
    fg: '#e6edf3',
    colors: { 1: '#ff7b72', 2: '#7ee787', 3: '#e3b341', 6: '#79c0ff', 8: '#9198a1' },
  });
  const body = convert.toHtml(withFaint(text));
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 20px; background: #0d1117; color: #e6edf3; width: 112ch;
      font: 13px/1.4 "DejaVu Sans Mono", monospace }
    pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
    </style><pre>${body}</pre>`;
}

const esc = '\u001b';
const faint = new RegExp(`${esc}\\[2m(.*?)${esc}\\[22m`, 'g');

// The converter knows no faint text: grey looks like it.
function withFaint(text: string): string {
  return text.replace(faint, `${esc}[90m$1${esc}[39m`);
}

// GitHub's alerts are no part of GFM: a quote that begins with [!KIND].
function alerts(html: string): string {
  return html.replace(/<p>\[!(\w+)\]\s*/g, (_, kind: string) => `<p><strong>${kind}</strong><br>`);
}
