// Our line to the browser: the keyboard command reaches the draft, and the toolbar icon says when a page's editor is none we know.
import type { Page } from 'playwright/test';
import { badge, card, checklist, expectMarked } from '../kit/face.ts';
import { openHost, write } from '../kit/host.ts';
import { expect, test } from '../kit/test.ts';

type Extension = {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
  readonly action: { readonly getBadgeText: (of: object) => Promise<string> };
};
declare const chrome: Extension;

/** What the background does on the command, from another page of ours: a key of the browser itself can't be pressed from a page. */
const command = (ours: Page) =>
  ours.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({ url: 'https://app.slack.com/*' })) {
      await chrome.tabs.sendMessage(id, { type: 'open-checklist' }).catch(() => undefined);
    }
  });

test('the command shows the card of the words at the caret, then the checklist, then gives the caret back', async ({
  page,
  extension,
}) => {
  const { ours } = extension;
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, 'Please approve the budget in #512 asap, Ada.');
  await expectMarked(page, ['asap']);
  for (let step = 0; step < ', Ada.'.length + 1; step += 1) await page.keyboard.press('ArrowLeft');
  await command(ours);
  await expect(card(page)).toBeVisible();
  await expect(compose.body).toBeFocused();
  await command(ours);
  await expect(checklist(page)).toBeFocused();
  await expect(card(page)).toBeHidden();
  await command(ours);
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toBeFocused();
});

test('typing into an editor that is none we know shows on the icon, until there is one we know', async ({
  page,
  extension,
}) => {
  const { ours } = extension;
  await openHost(page, 'slack', 'read-only');
  const mark = () =>
    ours.evaluate(async () => {
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
