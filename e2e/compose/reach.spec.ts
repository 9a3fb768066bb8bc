// Our line to the browser: the keyboard command reaches the draft, and the toolbar icon says when a page's editor is none we know.
import { badge, card, checklist, expectMarked } from '../kit/face.ts';
import { openHost, write } from '../kit/host.ts';
import type { Lab } from '../kit/launch.ts';
import { onlyChromium } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

// Only Chromium lets a test speak to the worker.

type Extension = {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
  readonly action: { readonly getBadgeText: (of: object) => Promise<string> };
};
declare const chrome: Extension;

const worker = ({ context }: Lab) => {
  const [found] = context.serviceWorkers();
  if (!found) throw new Error('The worker is not there.');
  return found;
};

/** What the background does on the command; a key of the browser itself can't be pressed from a page. */
const command = (lab: Lab) =>
  worker(lab).evaluate(async () => {
    for (const { id } of await chrome.tabs.query({ url: 'https://app.slack.com/*' })) {
      await chrome.tabs.sendMessage(id, { type: 'open-checklist' }).catch(() => undefined);
    }
  });

test('the command shows the card of the words at the caret, then the checklist, then gives the caret back', {
  tag: onlyChromium,
}, async ({ page, lab }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, 'Please approve the budget in #512 asap, Ada.');
  await expectMarked(page, ['asap']);
  for (let step = 0; step < ', Ada.'.length + 1; step += 1) await page.keyboard.press('ArrowLeft');
  await command(lab);
  await expect(card(page)).toBeVisible();
  await expect(compose.body).toBeFocused();
  await command(lab);
  await expect(checklist(page)).toBeFocused();
  await expect(card(page)).toBeHidden();
  await command(lab);
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toBeFocused();
});

test('typing into an editor that is none we know shows on the icon, until there is one we know', {
  tag: onlyChromium,
}, async ({ page, lab }) => {
  await openHost(page, 'slack', 'read-only');
  const mark = () =>
    worker(lab).evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://app.slack.com/*' });
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    });
  await page.evaluate(() => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.style.cssText = 'position:fixed;inset:100px;background:white';
    document.body.append(editor);
    editor.focus();
  });
  await page.keyboard.type('A message in a box of some new kind.');
  await expect.poll(mark).toEqual(['?']);
  await openHost(page, 'slack', 'direct');
  await expect(badge(page)).toBeVisible();
  await expect.poll(mark).toEqual(['']);
});
