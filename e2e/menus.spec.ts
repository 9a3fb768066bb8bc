// Slack's menus of names, channels, emoji and commands: Enter, Tab and the mouse pick from them, and nothing is held or sent by that.
import type { Page } from 'playwright/test';
import { checklist } from './kit/face.ts';
import { expectNothing, expectSent, openHost, press, put, sent, write } from './kit/host.ts';
import { ping } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

/** The ways to pick from a menu of Slack's. */
const picks: readonly (readonly [by: string, pick: (page: Page) => Promise<void>])[] = [
  ['Enter', (page) => page.keyboard.press('Enter')],
  ['Tab', (page) => page.keyboard.press('Tab')],
  ['the mouse', (page) => press(page.getByRole('option').first())],
];

// Each draft would be held as it stands while the menu is open, but for the one that begins with `/`.
for (const [sign, before, behind, picked] of [
  ['@', 'hey @ad', ', quick question', 'ts-mention[data-label="@Ada Moreau"]'],
  ['#', 'quick question about #ro', '', 'p:text-is("quick question about #rollout")'],
  [':', 'hey :wav', ', quick question', 'img.emoji[data-id=":wave:"]'],
  ['/', '/rem', ' hey, quick question', 'p:text-is("/remind  hey, quick question")'],
] as const) {
  test(`slack: Enter, Tab and the mouse in the menu of ${sign} pick, and only the next Enter is held`, async ({
    page,
  }) => {
    const compose = await openHost(page, 'slack', 'channel');
    const menu = page.locator('[data-qa=texty_autocomplete_menu]');
    for (const [by, pick] of picks) {
      await put(compose, behind);
      await page.keyboard.press('Home');
      await page.keyboard.type(before);
      await expect(menu, by).toBeVisible();
      await pick(page);
      await expect(menu, by).toBeHidden();
      await expect(compose.body.locator(picked), by).toBeVisible();
      await expectNothing(page);
      if (sign !== '/') {
        await page.keyboard.press('Enter');
        await expect(checklist(page), by).toBeVisible();
        expect(await sent(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
    }
  });
}

test('slack: where Enter in a menu picks and sends at once, it goes once as it does without us, and the next is held', async ({
  page,
}) => {
  const compose = await openHost(page, 'slack', 'channel', { menuEnter: 'sends' });
  await write(compose, `${ping} @ad`);
  await expect(page.locator('[data-qa=texty_autocomplete_menu]')).toBeVisible();
  await page.keyboard.press('Enter');
  expect((await expectSent(page, 1))[0]).toMatchObject({ text: `${ping} @Ada Moreau `, trusted: true });
  await expect(checklist(page)).toBeHidden();
  await put(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toHaveLength(1);
});
