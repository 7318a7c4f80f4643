// Draws what people see, from the example: docs/pictures/{comment,terminal,report}.png.
// usage: pnpm look    (needs Chromium: CHROMIUM=path, or one of the usual places)
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { markdownLimits, renderHtml, renderMarkdown, renderText } from '@sfn-sagemaker/runner';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from './look/chromium.ts';
import { commentPage, terminalPage } from './look/pages.ts';
import { subjects } from './look/subjects.ts';

const pictures = join(import.meta.dirname, '../docs/pictures');
const executablePath = findChromium();
if (!executablePath) {
  console.error(
    'No Chromium found. Install it, or say where it is: CHROMIUM=/path/to/chromium pnpm look',
  );
  process.exit(2);
}

const { clean, slips } = await subjects();
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  mkdirSync(pictures, { recursive: true });
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  await page.setViewportSize({ width: 960, height: 800 });
  await page.setContent(commentPage(renderMarkdown(slips, { limit: markdownLimits.comment })));
  await drawMermaid(page);
  await shoot(page, 'comment', 1100);
  await page.setContent(terminalPage(lines(renderText(slips, { colour: true, columns: 110 }), 47)));
  await shoot(page, 'terminal', 1000);
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.setContent(renderHtml(clean));
  await shoot(page, 'report', 1180);
} finally {
  await browser.close();
}

/** The beginning of a text, up to a whole line. */
function lines(text: string, most: number): string {
  return `${text.split('\n').slice(0, most).join('\n')}\n…`;
}

/** Turns fenced Mermaid into drawings, as GitHub does. */
async function drawMermaid(page: Page): Promise<void> {
  const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  await page.addScriptTag({ path: script });
  await page.evaluate(`(async () => {
    for (const code of document.querySelectorAll('code.language-mermaid')) {
      const drawing = document.createElement('div');
      drawing.className = 'mermaid';
      drawing.textContent = code.textContent;
      code.parentElement.replaceWith(drawing);
    }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    await mermaid.run();
  })()`);
}

/** The page from the top, at most \`height\` CSS pixels of it. */
async function shoot(page: Page, name: string, height: number): Promise<void> {
  const path = join(pictures, `${name}.png`);
  const size = (await page.evaluate(
    '({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight })',
  )) as { width: number; height: number };
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width: size.width, height: Math.min(size.height, height) },
  });
  console.log(path);
}
