// Life and death of the content script: injected twice, updated under an open draft, gone altogether, a thousand compose boxes.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright/test';
import { quietFlags } from '../../scripts/browser.mjs';
import { installedChromium } from '../../scripts/setup.mjs';
import { routeHosts } from '../fixtures/serve.ts';
import { badge, checklist, expectMarked, keepEditing } from '../kit/face.ts';
import { expectSent, openHost, sent, write } from '../kit/host.ts';
import { onlyChromium, ping } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

// Firefox ends the old script and puts the new one in by itself, and has no such worker to ask.
test.describe.configure({ timeout: 90_000 });

type Extension = {
  readonly runtime: {
    readonly reload: () => void;
    readonly getManifest: () => { readonly content_scripts: readonly [{ readonly js: string[] }] };
  };
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number }[]> };
  readonly scripting: { readonly executeScript: (what: object) => Promise<unknown> };
};
declare const chrome: Extension;

/** A browser of its own with a copy of the extension, since these tests break it. In developer mode a reloaded extension starts again, else it stays off. */
async function ownBrowser(developer: boolean): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const built = process.env.E2E_DIR;
  if (!built) throw new Error('The global set-up has not run.');
  const dir = mkdtempSync(join(tmpdir(), 'tomorrows-reader-life-'));
  const extension = join(dir, 'extension');
  cpSync(join(built, 'chrome'), extension, { recursive: true });
  mkdirSync(join(dir, 'profile/Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: developer } } };
  writeFileSync(join(dir, 'profile/Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath: installedChromium(),
    headless: true,
    args: [
      ...quietFlags,
      '--disable-quic',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await routeHosts(context, built, () => undefined);
  const close = async () => {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  };
  return { context, close };
}

const workerOf = async (context: BrowserContext) =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** Says “reload” from the worker, which doesn't live to see the answer. */
const reload = async (context: BrowserContext) =>
  (await workerOf(context)).evaluate(() => void setTimeout(() => chrome.runtime.reload()));

const roots = (page: Page) => page.locator('tomorrows-reader');

test('injected a second time, there is still one of us', { tag: onlyChromium }, async ({ page, context }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await (await workerOf(context)).evaluate(async () => {
    const files = chrome.runtime.getManifest().content_scripts[0].js;
    for (const { id } of await chrome.tabs.query({ url: 'https://app.slack.com/*' })) {
      await chrome.scripting.executeScript({ target: { tabId: id }, files });
    }
  });
  await expect(roots(page)).toHaveCount(1);
  await expect(badge(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toHaveCount(1);
  expect(await sent(page)).toEqual([]);
});

test('an update under an open draft: the new script takes over, and one of us holds', {
  tag: onlyChromium,
}, async () => {
  const { context, close } = await ownBrowser(true);
  const page = await context.newPage();
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  const next = context.waitForEvent('serviceworker');
  await reload(context);
  await next;
  await expect(checklist(page)).toHaveCount(0);
  await expect(badge(page)).toHaveAccessibleName(/Send will ask first/);
  await expect(roots(page)).toHaveCount(1);
  await expect(compose.body).toHaveText(ping);
  expect(await sent(page)).toEqual([]);
  await compose.body.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await keepEditing(page).click();
  expect(await sent(page)).toEqual([]);
  await close();
});

test('a script whose extension is gone holds nothing and takes its things away', { tag: onlyChromium }, async () => {
  const { context, close } = await ownBrowser(false);
  const page = await context.newPage();
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  const gone = (await workerOf(context)).waitForEvent('close');
  await reload(context);
  await gone;
  await compose.body.press('Enter');
  await expectSent(page, 1);
  await expect(roots(page)).toHaveCount(0);
  await close();
});

test('a thousand compose boxes come and go and leave nothing behind', { tag: onlyChromium }, async ({
  extension,
  context,
}) => {
  test.setTimeout(300_000);
  const page = await extension.open('practice');
  await expect(badge(page)).toHaveCount(2);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const measure = async () => {
    for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
  const round = async () => {
    await page.evaluate(() => {
      const composer = document.querySelector('[data-composer=chat]');
      for (let count = 0; count < 100; count += 1) {
        const copy = composer?.cloneNode(true) as Element;
        copy.classList.add('copy');
        const body = copy.querySelector('[data-body]');
        if (body) body.textContent = 'quick question';
        document.body.append(copy);
      }
    });
    await expect(badge(page)).toHaveCount(102, { timeout: 30_000 });
    await page.evaluate(() => {
      for (const copy of document.querySelectorAll('.copy')) copy.remove();
    });
    await expect(badge(page)).toHaveCount(2, { timeout: 30_000 });
  };
  // What is made once and kept (compiled code, shared styles) is made in the first rounds.
  for (let count = 0; count < 5; count += 1) await round();
  const before = await measure();
  for (let count = 0; count < 6; count += 1) await round();
  const after = await measure();
  expect(after.listeners - before.listeners, 'listeners left').toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes, 'nodes left').toBeLessThanOrEqual(20);
  expect((after.heap - before.heap) / 1024, 'KiB left').toBeLessThan(400);
  await page.close();
});
