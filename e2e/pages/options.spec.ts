// The options page: what is set stays set, reaches every open page at once, and is never lost to a bad value.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { close, goToOurs } from '../kit/launch.ts';
import { expect, test } from '../kit/test.ts';
import { expectAccessible, expectNoSideways } from './axe.ts';

declare const chrome: {
  readonly storage: Record<'sync' | 'local', { readonly get: (keys: null) => Promise<Record<string, unknown>> }>;
};
const stored = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));
const rule = (page: Page, id: string) => page.locator(`article[id="${id}"]`);
const level = (page: Page, id: string, name: string) => rule(page, id).getByRole('radio', { name, exact: true });
const choose = (page: Page, id: string, name: string) => level(page, id, name).click();

test('a level stays when the page is closed, as the one difference; the default is forgotten', async ({
  extension,
}) => {
  const first = await extension.open('options');
  await choose(first, 'exact-time', 'Hold');
  await expect.poll(() => stored(first)).toEqual({ 'rule:exact-time': { level: 'hold' } });
  await close(first);
  const page = await extension.open('options');
  await expect(level(page, 'exact-time', 'Hold')).toBeChecked();
  await choose(page, 'exact-time', 'Warn');
  await expect.poll(() => stored(page)).toEqual({});
});

test('the examples are read live with my settings', async ({ extension }) => {
  const page = await extension.open('options');
  const flagged = rule(page, 'exact-time').locator('.flagged');
  await expect(flagged.first()).toContainText('ASAP');
  await expect(flagged.first().locator('.u-warn')).toHaveText('ASAP');
  await choose(page, 'exact-time', 'Hint');
  await expect(flagged.first().locator('.u-hint')).toHaveText('ASAP');
  await choose(page, 'exact-time', 'Off');
  await expect(flagged).toHaveCount(0);
});

test('a level for chat alone leaves mail as it was', async ({ extension }) => {
  const page = await extension.open('options');
  const card = rule(page, 'dates-hold');
  await card.getByText('Tune').click();
  await card.getByLabel('In chat').selectOption('Off');
  await expect.poll(() => stored(page)).toEqual({ 'rule:dates-hold': { chat: 'off' } });
  const box = page.locator('#try');
  await box.getByRole('textbox').fill('Could you approve the budget in #512 by tomorrow?');
  await expect(box.getByText('will be another day')).toBeVisible();
  await box.getByRole('tab', { name: 'Chat' }).click();
  await expect(box.getByText('will be another day')).toHaveCount(0);
});

test('a change reaches a compose box that is open', async ({ extension }) => {
  const practice = await extension.open('practice');
  const badges = practice.locator('tomorrows-reader').getByRole('button', { name: /^Tomorrow's Reader/ });
  await expect(badges).toHaveCount(2);
  await practice.locator('[data-composer=chat] [data-body]').click();
  await practice.keyboard.type('quick question');
  await expect(badges.last()).toHaveAccessibleName(/1 to clear up/);
  const page = await extension.open('options');
  await choose(page, 'one-send', 'Off');
  await expect(badges.last()).toHaveAccessibleName(/clear$/);
});

test('typed values are kept without leaving the field', async ({ extension }) => {
  const page = await extension.open('options');
  await page.getByLabel('When I answer').fill('I answer messages at 10:00 and 16:00 CET.');
  await expect.poll(() => stored(page)).toEqual({ general: { cadence: 'I answer messages at 10:00 and 16:00 CET.' } });
});

test('a bad value is repaired alone, the others hold', async ({ extension }) => {
  await extension.store({
    general: { mode: 'loud', threshold: 35 },
    'rule:one-send': { level: 'shout' },
    'muted-phrases': 'eod',
  });
  const page = await extension.open('options');
  await expect(page.getByRole('radio', { name: /^Balanced/ })).toBeChecked();
  await expect(page.getByLabel('Balanced waits under a score of')).toHaveValue('35');
  await expect(level(page, 'one-send', 'Hold')).toBeChecked();
});

test('a list too long to keep is refused in a sentence, and the last one stays', async ({ extension }) => {
  const words = Array.from({ length: 900 }, (_, turn) => `phrase number ${turn}`);
  await extension.store({ 'rule:own-phrases': { options: { words: ['kindly'] } } });
  const page = await extension.open('options');
  const card = rule(page, 'own-phrases');
  await card.getByRole('textbox').fill(words.join('\n'));
  await expect(page.getByText('This list is too long to keep')).toBeVisible();
  expect(await stored(page)).toEqual({ 'rule:own-phrases': { options: { words: ['kindly'] } } });
});

test('settings go to a file and come back from it; another file changes nothing', async ({ extension, lab }) => {
  const page = await extension.open('options');
  await choose(page, 'exact-time', 'Off');
  await page.getByLabel('A phrase to leave alone').fill('EOD');
  await page.getByRole('button', { name: 'Add' }).click();
  const mine = { 'rule:exact-time': { level: 'off' }, 'muted-phrases': ['eod'] };
  await expect.poll(() => stored(page)).toEqual(mine);
  await page.getByRole('button', { name: 'Save to a file' }).click();
  // The folder is there once something was saved.
  const saved = () =>
    existsSync(lab.downloads) ? readdirSync(lab.downloads).map((name) => readFileSync(join(lab.downloads, name))) : [];
  await expect.poll(() => saved().map((file) => file.toString().includes('eod'))).toEqual([true]);
  const [file = Buffer.of()] = saved();
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => stored(page)).toEqual({});
  const bring = (buffer: Buffer) =>
    page.getByLabel('Bring in a file').setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer });
  await bring(Buffer.from('{"theme":"dark"}'));
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  expect(await stored(page)).toEqual({});
  await bring(file);
  await expect.poll(() => stored(page)).toEqual(mine);
});

test('an address with a rule’s name leads to that rule; the search finds rules by their words', async ({
  extension,
  page,
}) => {
  await goToOurs(page, `${extension.address('options')}#exact-time`);
  await expect(rule(page, 'exact-time').getByRole('heading')).toBeInViewport();
  await page.getByLabel('Find a rule').fill('attached');
  await expect(rule(page, 'files-are-there')).toBeVisible();
  await expect(rule(page, 'exact-time')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read and use it, ${colorScheme}`, async ({ extension }) => {
    const page = await extension.open('options');
    await page.emulateMedia({ colorScheme });
    await expect(rule(page, 'own-phrases')).toBeAttached();
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
  });
}
