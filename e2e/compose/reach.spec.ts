// Our line to the browser: the keyboard command reaches the draft, and the toolbar icon says when a page's editor is none we know.
import type { Page } from 'playwright/test';
import { badge, card, checklist, expectMarked } from '../kit/face.ts';
import { openHost, settle, write } from '../kit/host.ts';
import { icons } from '../kit/popup.ts';
import { expect, test } from '../kit/test.ts';

type Extension = {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
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

const absent = ['?', "Tomorrow's Reader: not attached here. Press to see why."];
const present = ['', "Tomorrow's Reader"];

/** An editor that nobody knows, as hosts have them for settings or will have for messages, with the caret in it. */
const bringEditor = (page: Page) =>
  page.evaluate(() => {
    const editor = document.createElement('div');
    editor.id = 'new-kind';
    editor.contentEditable = 'true';
    editor.style.cssText = 'position:fixed;inset:100px;background:white';
    document.body.append(editor);
    editor.focus();
  });

/** Types where nobody knows to read along, and goes on until `shown`: that a window was closed is seen a moment later. */
async function typeElsewhere(page: Page, shown: () => Promise<unknown>): Promise<void> {
  await bringEditor(page);
  const writeOn = async () => {
    await page.keyboard.type('A message in a box of some new kind. ');
    return shown();
  };
  await expect.poll(writeOn).toEqual([absent]);
}

test('nothing shows on the icon for what is typed into the search box, nor for a few characters elsewhere', async ({
  page,
  extension: { ours },
}) => {
  const shown = () => icons(ours, 'app.slack.com');
  await openHost(page, 'slack', 'read-only');
  await page.getByRole('combobox').click();
  await page.keyboard.type('where did we put the contract with the printers in Lyon');
  expect(await shown()).toEqual([present]);
  await bringEditor(page);
  await page.keyboard.type('A topic, or a name. Not mor');
  await settle(page);
  expect(await shown()).toEqual([present]);
  await page.keyboard.type('e than a line.');
  await expect.poll(shown).toEqual([absent]);
});

for (const [host, surface, leave, back] of [
  ['slack', 'read-only', [], '[data-item-key=threads]'],
  ['gmail', 'docked', ['.Ha'], '[gh=cm]'],
] as const) {
  test(`typing into an editor that is none we know shows on the icon, until there is one we know: ${host}`, async ({
    page,
    extension: { ours },
  }) => {
    const address = host === 'gmail' ? 'mail.google.com' : 'app.slack.com';
    await (host === 'gmail' ? openHost(page, host, surface) : openHost(page, host, surface));
    for (const closes of leave) await page.locator(closes).click();
    await expect(badge(page)).toHaveCount(0);
    await typeElsewhere(page, () => icons(ours, address));
    await page.locator('#new-kind').evaluate((editor) => editor.remove());
    // Within the same page: coming to another the browser clears the sign by itself.
    await page.locator(back).click();
    await expect(badge(page).first()).toBeVisible();
    await expect.poll(() => icons(ours, address)).toEqual([present]);
  });
}
