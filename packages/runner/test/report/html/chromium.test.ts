import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../../../../scripts/look/chromium.ts';
import { reports } from '../reports.ts';

const executablePath = findChromium();
const missing = executablePath ? '' : ' (not run: no Chromium; set CHROMIUM or install chromium)';

const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Links inside the page that lead nowhere, and ids that are there twice. */
const lostLinks = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const links = [...document.querySelectorAll('a[href^="#"]')];
  const targets = links.map((link) => link.getAttribute('href').slice(1));
  return [...twice, ...targets.filter((id) => !ids.includes(id))];
})()`;

/** What a name could do if the page did not escape it. */
const injectScripts = `(() => {
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.body.append(script);
  document.body.insertAdjacentHTML('beforeend', '<a id="x" onclick="window.ran = true">x</a>');
  document.getElementById('x').click();
})()`;

interface Opened {
  readonly page: Page;
  /** What the page complained about or asked the network for. */
  readonly noise: readonly string[];
}

describe.skipIf(!executablePath)(`the page in Chromium${missing}`, { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: chromiumArguments,
    });
  });
  afterAll(() => browser.close());

  async function open(name: string): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const noise: string[] = [];
    const file = pathToFileURL(join(import.meta.dirname, `../golden/${name}.html`)).href;
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('dialog', (dialog) => noise.push(dialog.message()));
    page.on('request', (request) => {
      if (request.url() !== file) noise.push(request.url());
    });
    await page.goto(file);
    return { page, noise };
  }

  it.each(Object.keys(reports))(
    'is quiet, fits its width and links to what is there: %s',
    async (name) => {
      const { page, noise } = await open(name);
      expect(await page.evaluate(overflow)).toBe(0);
      await page.setViewportSize({ width: 400, height: 900 });
      expect(await page.evaluate(overflow)).toBe(0);
      expect(await page.evaluate(lostLinks)).toEqual([]);
      await page.close();
      expect(noise).toEqual([]);
    },
  );

  it('runs no script: no name brings one in, and the policy would refuse it', async () => {
    const { page, noise } = await open('hostile');
    await page.evaluate(injectScripts);
    const ran = await page.evaluate('window.ran ?? false');
    await page.close();
    expect(ran).toBe(false);
    expect(noise.join()).toMatch(/Content Security Policy/);
  });

  it('goes from a state in the graph to its section, by mouse and by keyboard', async () => {
    const { page } = await open('failedSimulation');
    const section = page.locator('article:target h4');
    await page.locator('svg.graph a', { hasText: 'Train' }).click();
    expect(await section.textContent()).toContain('Train');
    await page.locator('svg.graph a', { hasText: 'Report' }).focus();
    await page.keyboard.press('Enter');
    expect(await section.textContent()).toContain('Report');
    await page.close();
  });

  it('keeps every text of the graph inside its box', async () => {
    const { page } = await open('nested');
    const outside =
      await page.evaluate(`[...document.querySelectorAll('svg.graph a')].flatMap((box) => {
      const outline = box.querySelector('rect, polygon').getBoundingClientRect();
      return [...box.querySelectorAll(':scope > text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < outline.left || right > outline.right || top < outline.top ||
          bottom > outline.bottom;
      }).map((text) => text.textContent);
    })`);
    await page.close();
    expect(outside).toEqual([]);
  });

  it('names the drawing, its states and the bars for those who cannot see them', async () => {
    const { page } = await open('clean');
    const tree = await page.locator('main').ariaSnapshot();
    await page.close();
    await expect(`${tree}\n`).toMatchFileSnapshot('../golden/clean.aria.txt');
  });
});
