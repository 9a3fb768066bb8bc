// What the tests share that put the extension in and take it out under an open draft.
import type { Locator, Page } from 'playwright/test';
import { checklist } from './face.ts';
import type { Hands } from './hands.ts';
import { sent } from './host.ts';
import { bareTest, expect, watched } from './test.ts';

/** A browser that starts without the extension; after each test it is without it again. */
export const life = bareTest.extend<{ readonly hands: Hands; readonly page: Page }>({
  hands: async ({ startedHands }, use) => {
    await watched(startedHands.lab, () => use(startedHands));
    await startedHands.clear();
  },
  page: async ({ hands }, use) => {
    await use(hands.lab.tab);
  },
});

/** All that we have put into the page: one element, or something was left behind. */
export const roots = (page: Page): Locator => page.locator('tomorrows-reader');

export async function expectHeldOnce(page: Page): Promise<void> {
  await expect(checklist(page)).toHaveCount(1);
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
}
