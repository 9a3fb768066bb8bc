// When something of ours breaks, the message goes or the person is asked: never silence, never two messages.
// Each test breaks one function of the browser in our own world: on a host by the extension's own way into a tab, on the practice page directly.
import type { Page } from 'playwright/test';
import { badge, checklist, sendAnyway } from './kit/face.ts';
import { expectSent, openHost, paths, put, sent } from './kit/host.ts';
import { ping, surfaces } from './kit/surfaces.ts';
import { test as base, expect } from './kit/test.ts';

type Extension = {
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number }[]> };
  readonly scripting: { readonly executeScript: (what: object) => Promise<unknown> };
};
declare const chrome: Extension;

const test = base.extend<{ readonly breakOurs: (page: Page, what: string) => Promise<void> }>({
  /** Makes the function `what` throw in our world of `page`, from a page of the extension. */
  breakOurs: async ({ extension }, use) => {
    await use(async (page, what) => {
      await extension.ours.evaluate(
        async ([url, path]) => {
          const [tab] = await chrome.tabs.query({ url });
          const spoil = (names: string[]) => {
            const last = names.pop() ?? '';
            const holder = names.reduce<object>((at, name) => Reflect.get(at, name), globalThis);
            Reflect.set(holder, last, () => {
              throw new Error('broken for the test');
            });
          };
          await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func: spoil, args: [path.split('.')] });
        },
        [`${new URL(page.url()).origin}/*`, what.replace('globalThis.', '')] as const,
      );
    });
  },
});

/** What is broken, and whether the reading itself then can't be made, so that the message must go. */
const steps: readonly (readonly [name: string, what: string, goes: boolean])[] = [
  ['sentences', 'Intl.Segmenter.prototype.segment', false],
  ['matching', 'Element.prototype.matches', false],
  ['finding the compose box', 'Element.prototype.closest', true],
  ['finding parts', 'Element.prototype.querySelectorAll', false],
  ['finding a part', 'Element.prototype.querySelector', false],
  ['walking the text', 'String.prototype.matchAll', false],
  ['styles', 'globalThis.getComputedStyle', false],
  ['places', 'Element.prototype.getBoundingClientRect', false],
  ['ranges', 'Document.prototype.createRange', false],
  ['marks', 'HighlightRegistry.prototype.set', false],
  ['building the checklist', 'Document.prototype.createElement', false],
  ['showing the checklist', 'HTMLElement.prototype.showPopover', false],
  ['adding nodes', 'Node.prototype.insertBefore', false],
  ['the clock', 'Intl.DateTimeFormat.prototype.formatToParts', false],
];

for (const [name, what, goes] of steps) {
  for (const host of ['gmail', 'slack'] as const) {
    test(`${host}: with ${name} broken the message goes or the person is asked`, async ({ page, breakOurs }) => {
      const compose = host === 'gmail' ? await openHost(page, host, 'docked') : await openHost(page, host, 'channel');
      await put(compose, ping);
      await expect(badge(page)).toBeVisible();
      await breakOurs(page, what);
      await paths.button(compose);
      const asked = () => checklist(page).isVisible();
      await expect.poll(async () => (await asked()) || (await sent(page)).length > 0).toBe(true);
      if (goes) {
        expect(await sent(page)).toHaveLength(1);
        // Gmail closes the box, and the badge with it.
        if (host === 'slack') await expect(badge(page)).toHaveAccessibleName(/The check could not run this time/);
      }
      if (await asked()) {
        expect(await sent(page)).toEqual([]);
        await sendAnyway(page).click();
      }
      await expectSent(page, 1);
    });
  }
}

/** What of ours meets a surface's own parts, all broken at once, so that nothing of it is left to tell the message from any other. */
const all = steps.map(([, what]) => what);

/** The badge of the draft that would be held; others stand beside empty boxes. */
const asksFirst = (page: Page) => badge(page).and(page.getByRole('button', { name: /Send will ask first/ }));

const elsewhere = surfaces.filter(
  ({ name, paths: [way] }) => !/^(?:gmail docked|slack channel)$/.test(name) && way !== 'schedule',
);

for (const {
  name,
  open,
  paths: [way = 'button'],
} of elsewhere) {
  test(`${name}: with all of that broken at once the message goes, and goes once`, async ({ page, breakOurs }) => {
    const compose = await open(page);
    await put(compose, ping);
    await expect(asksFirst(page)).toHaveCount(1);
    for (const what of all) await breakOurs(page, what);
    await paths[way](compose);
    await expectSent(page, 1);
  });

  test(`${name}: with the reading broken the message goes, and goes once`, async ({ page, breakOurs }) => {
    const compose = await open(page);
    await put(compose, ping);
    await expect(asksFirst(page)).toHaveCount(1);
    await breakOurs(page, 'JSON.stringify');
    await paths[way](compose);
    await expectSent(page, 1);
  });
}

/** What the practice page itself needs to send and to show what was sent. */
const theirsToo = new Set([
  'Element.prototype.closest',
  'Element.prototype.querySelector',
  'Node.prototype.insertBefore',
]);

for (const [name, what] of steps.filter(([, path]) => !theirsToo.has(path))) {
  test(`practice: with ${name} broken the message goes or the person is asked`, async ({ extension }) => {
    const page = await extension.open('practice');
    await expect(badge(page)).toHaveCount(2);
    await page.locator('[data-composer=chat] [data-body]').click();
    await page.keyboard.type(ping);
    await expect(badge(page).last()).toHaveAccessibleName(/Send will ask first/);
    await page.evaluate((path) => {
      const names = path.replace('globalThis.', '').split('.');
      const last = names.pop() ?? '';
      const holder = names.reduce<object>((at, part) => Reflect.get(at, part), globalThis);
      Reflect.set(holder, last, () => {
        throw new Error('broken for the test');
      });
    }, what);
    await page.keyboard.press('Enter');
    const mine = page.locator('[data-who=me] [data-text]').filter({ hasText: ping });
    await expect(checklist(page).or(mine)).toBeVisible();
    if (await checklist(page).isVisible()) {
      await expect(mine).toHaveCount(0);
      await sendAnyway(page).click();
    }
    await expect(mine).toHaveCount(1);
  });
}
