// Accessibility of what we show on a host's page, by axe, in both themes; and the ways by keyboard alone.
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { badge, card, checklist, expectMarked, hoverMark } from './kit/face.ts';
import { openHost, paths, put, settle } from './kit/host.ts';
import { ping, unclear } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
declare const axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };

/** What axe holds against our element and what is in it. */
async function problems(page: Page): Promise<string[]> {
  await settle(page);
  return page.evaluate(async () => {
    const { violations } = await axe.run('tomorrows-reader', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
    });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  });
}

for (const dark of [false, true]) {
  for (const host of ['gmail', 'slack'] as const) {
    test(`badge, card and checklist on ${host}, ${dark ? 'dark' : 'light'}`, async ({ context }) => {
      // Before the page, where its rules for scripts do not yet stand; and in a page of its own, since it stays there.
      const page = await context.newPage();
      await page.addInitScript({ path: script });
      const compose =
        host === 'gmail'
          ? await openHost(page, host, 'docked', { dark })
          : await openHost(page, host, 'channel', { dark });
      await put(compose, unclear);
      await expectMarked(page, ['asap', 'tomorrow']);
      expect(await problems(page), 'badge').toEqual([]);
      await hoverMark(page, 'asap');
      expect(await problems(page), 'card').toEqual([]);
      await page.mouse.move(8, 500);
      await expect(card(page)).toBeHidden();
      await badge(page).click();
      await expect(checklist(page)).toBeVisible();
      expect(await problems(page), 'checklist').toEqual([]);
      await page.keyboard.press('Escape');
      await compose.body.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(ping);
      await paths.button(compose);
      await expect(checklist(page)).toBeVisible();
      expect(await problems(page), 'hold').toEqual([]);
    });
  }
}

test('a hold can be answered by keyboard alone, and says what it is', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await put(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  const focused = () =>
    page.evaluate(() => document.querySelector('tomorrows-reader')?.shadowRoot?.activeElement?.textContent ?? '');
  await expect.poll(focused).toContain('Keep editing');
  await page.keyboard.press('Tab');
  await expect.poll(focused).toContain('Send anyway');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.seen.sent.length)).toBe(1);
});
