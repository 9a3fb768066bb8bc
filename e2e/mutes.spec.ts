// What a person has had fall silent: a rule, a conversation, a phrase. It stays silent after a reload, nothing else does, and there is a way back.
import type { Page } from 'playwright/test';
import { badge, card, checklist, expectMarked, hoverMark } from './kit/face.ts';
import { type Compose, expectSent, openHost, paths, put, settle } from './kit/host.ts';
import { closePopups, openPopupOver } from './kit/popup.ts';
import { ping, unclear } from './kit/surfaces.ts';
import { expect, freshTest, test } from './kit/test.ts';

// In Firefox each look at what is kept opens a window.
test.describe.configure({ timeout: 150_000 });

const both = ['asap', 'tomorrow'];
const quiet = "Tomorrow's Reader: quiet with this person or channel";

/** Opens the small menu of the card at the marked words, as the pointer does, and picks from it. */
async function muteFromCard(page: Page, words: string, scope: string): Promise<void> {
  await hoverMark(page, words);
  await card(page).getByRole('button', { name: /^Mute/ }).click();
  await card(page).getByRole('button', { name: scope, exact: true }).click();
  await expect(card(page)).toBeHidden();
}

/** The same page anew, with an empty draft. */
async function reload({ page, body }: Compose): Promise<void> {
  await page.reload();
  await expect(body).toBeVisible();
}

const open = {
  slack: {
    here: (page: Page) => openHost(page, 'slack', 'direct'),
    elsewhere: (page: Page) => openHost(page, 'slack', 'channel'),
  },
  gmail: {
    here: (page: Page) => openHost(page, 'gmail', 'reply'),
    elsewhere: (page: Page) => openHost(page, 'gmail', 'docked'),
  },
} as const;

freshTest('a phrase: only these words fall silent, in both hosts', async ({ page }) => {
  await put(await open.slack.here(page), unclear);
  await expectMarked(page, both);
  await muteFromCard(page, 'asap', '“asap” anywhere');
  await expectMarked(page, ['tomorrow']);
  await put(await open.gmail.here(page), `${unclear} Not by Friday EOD, ASAP.`);
  await expectMarked(page, ['Friday EOD', 'tomorrow']);
});

freshTest('a rule: its marks go, also after a reload, and those of other rules stay', async ({ page }) => {
  const compose = await open.slack.here(page);
  await put(compose, unclear);
  await expectMarked(page, both);
  await muteFromCard(page, 'asap', 'this rule');
  await expectMarked(page, ['tomorrow']);
  await reload(compose);
  await put(compose, unclear);
  await expectMarked(page, ['tomorrow']);
});

for (const host of ['slack', 'gmail'] as const) {
  freshTest(
    `${host}: a conversation: nothing is marked or held in it, also after a reload, and all others are read`,
    async ({ page, context, extension }) => {
      const compose = await open[host].here(page);
      await put(compose, unclear);
      await expectMarked(page, both);
      await muteFromCard(page, 'asap', 'with this person or channel');
      await expectMarked(page, []);
      await expect(badge(page)).toHaveAccessibleName(quiet);
      const other = await context.newPage();
      await put(await open[host].elsewhere(other), unclear);
      await expectMarked(other, both);
      await page.bringToFront();
      await reload(compose);
      await put(compose, ping);
      await expect(badge(page)).toHaveAccessibleName(quiet);
      await expectMarked(page, []);
      const { ours } = extension;
      const popup = await openPopupOver(page, ours);
      await expect.poll(popup.text).toContain('until you turn it on again in Rules and settings');
      await closePopups(ours);
      await page.bringToFront();
      await badge(page).click();
      await expect(checklist(page)).toContainText('until you turn it on again in Rules and settings');
      await checklist(page).getByRole('button', { name: 'Look at this draft' }).click();
      await expectMarked(page, [ping]);
      await page.keyboard.press('Escape');
      await reload(compose);
      await put(compose, ping);
      await paths['ctrl-enter'](compose);
      await expectSent(page, 1);
    },
  );
}

test('a draft: it can be looked at again', async ({ page }) => {
  await put(await openHost(page, 'gmail', 'docked'), unclear);
  await expectMarked(page, both);
  await muteFromCard(page, 'asap', 'in this draft');
  await expectMarked(page, []);
  await badge(page).click();
  await checklist(page).getByRole('button', { name: 'Look at it again' }).click();
  await expectMarked(page, both);
});

test('gmail: the menu of a card low on the screen opens under the pointer', async ({ page }) => {
  await put(await openHost(page, 'gmail', 'docked'), unclear);
  await expectMarked(page, both);
  await hoverMark(page, 'asap');
  const mute = card(page).getByRole('button', { name: /^Mute/ });
  const at = await mute.boundingBox();
  await mute.click();
  await expect(card(page).getByRole('button', { name: 'in this draft' })).toBeVisible();
  await settle(page);
  const now = await card(page).boundingBox();
  if (!at || !now) throw new Error('The card has gone.');
  expect(now.x).toBeLessThan(at.x);
  expect(now.y).toBeLessThan(at.y + at.height / 2);
  expect(now.y + now.height).toBeGreaterThan(at.y + at.height / 2);
});

test('slack: a card with its menu open stays when the pointer leaves, until something else is pressed', async ({
  page,
}) => {
  const reply = await openHost(page, 'slack', 'thread');
  const channel = page.locator('.p-message_pane .ql-editor[data-feat]');
  await channel.fill(unclear);
  await put(reply, ping);
  await expectMarked(page, [...both, ping]);
  await hoverMark(page, 'asap');
  await card(page).getByRole('button', { name: /^Mute/ }).click();
  const menu = card(page).getByRole('button', { name: 'in this draft' });
  await expect(menu).toBeVisible();
  // A card that only came by itself comes and goes meanwhile.
  await hoverMark(page, ping);
  await expect(card(page)).toHaveCount(2);
  await page.mouse.move(4, 4);
  await expect(card(page)).toHaveCount(1);
  await expect(menu).toBeVisible();
  await reply.body.click();
  await expect(card(page)).toBeHidden();
});

freshTest('a draft looked at again falls silent with its conversation', async ({ page }) => {
  await put(await open.slack.here(page), unclear);
  await expectMarked(page, both);
  await muteFromCard(page, 'asap', 'in this draft');
  await badge(page).click();
  await checklist(page).getByRole('button', { name: 'Look at it again' }).click();
  await page.keyboard.press('Escape');
  await expectMarked(page, both);
  await muteFromCard(page, 'asap', 'with this person or channel');
  await expectMarked(page, []);
  await expect(badge(page)).toHaveAccessibleName(quiet);
});

test('a mail that nobody has answered yet is no conversation to be quiet in', async ({ page }) => {
  await put(await openHost(page, 'gmail', 'docked'), unclear);
  await expectMarked(page, both);
  await hoverMark(page, 'asap');
  await card(page).getByRole('button', { name: /^Mute/ }).click();
  const menu = card(page).getByRole('group', { name: 'What to stay quiet about' });
  await expect(menu.getByRole('button')).toHaveText(['in this draft', 'this rule', '“asap” anywhere']);
});

test('the options bring everything back, in tabs that are open too', async ({ page, extension }) => {
  await put(await openHost(page, 'slack', 'direct'), unclear);
  await expectMarked(page, both);
  await muteFromCard(page, 'asap', '“asap” anywhere');
  await expectMarked(page, ['tomorrow']);
  await muteFromCard(page, 'tomorrow', 'with this person or channel');
  await expectMarked(page, []);
  await expect.poll(async () => Object.keys((await extension.kept()).local).length).toBe(2);
  const { local, sync } = await extension.kept();
  expect(Object.keys(local).sort()).toEqual([expect.stringMatching(/^muted:[0-9a-f]{64}$/), 'salt']);
  expect(sync).toEqual({ 'muted-phrases': ['asap'] });
  const options = await extension.open('options');
  await expect(options.getByRole('status').filter({ hasText: 'muted' })).toHaveText('1 person or channel is muted.');
  await options.getByRole('button', { name: 'Listen everywhere again' }).click();
  await expect(options.getByRole('status').filter({ hasText: 'muted' })).toHaveText('No person or channel is muted.');
  await expectMarked(page, ['tomorrow']);
  await options.getByRole('button', { name: 'Listen for “asap” again' }).click();
  await expectMarked(page, both);
});
