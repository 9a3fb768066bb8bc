// The promises that go beyond one surface: one decision is one message whatever the page does meanwhile, and the writer's place is kept.
import type { Common } from './fixtures/options.ts';
import { badge, checklist, expectMarked, sendAnyway } from './kit/face.ts';
import { expectSaved, expectSent, openHost, paths, put, sent, settle, write } from './kit/host.ts';
import { gmailSurfaces, good, ping, slackSurfaces, surfaces } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

const unkind: readonly (readonly [name: string, changes: Partial<Common>])[] = [
  ['renews the editor on every key', { rerenders: true }],
  ['renews Send after each save and move of the focus', { replacesSend: true }],
  ['wants press and click', { wantsMouseDown: true }],
  ['is slow to put the message away', { slow: 1500 }],
];
const places = [gmailSurfaces[0], gmailSurfaces[4], slackSurfaces[0], slackSurfaces[5]].filter(
  (it) => it !== undefined,
);

/** Where one habit alone would tell no more than on its like, all of them at once. */
const atOnce = [['has all these habits', Object.assign({}, ...unkind.map(([, changes]) => changes))]] as typeof unkind;

for (const surface of surfaces.filter(({ paths: [first] }) => first !== 'schedule')) {
  for (const [name, changes] of places.includes(surface) ? unkind : atOnce) {
    test(`${surface.name}: held and sent once by a host that ${name}`, async ({ page }) => {
      const compose = await surface.open(page, changes);
      await write(compose, ping);
      if (changes.replacesSend) await expectSaved(compose);
      await paths.button(compose);
      await expect(checklist(page)).toBeVisible();
      expect(await sent(page)).toEqual([]);
      if (changes.replacesSend) {
        await compose.send.evaluate((button) => Object.assign(button, { old: true }));
        await page.evaluate(() => window.dispatchEvent(new Event('resize')));
        expect(await compose.send.evaluate((button) => 'old' in button)).toBe(false);
      }
      await sendAnyway(page).click();
      const [message] = await expectSent(page, 1);
      expect(message?.text).toContain(ping);
      await expect(checklist(page)).toBeHidden();
    });

    test(`${surface.name}: a good message passes a host that ${name}`, async ({ page }) => {
      const compose = await surface.open(page, changes);
      await put(compose, good());
      // A host that renews Send under the very press loses that press, with or without us.
      if (changes.replacesSend) await expectSaved(compose);
      await paths.button(compose);
      const [message] = await expectSent(page, 1);
      expect(message?.trusted).toBe(true);
    });
  }
}

test('gmail: two windows held one after the other are sent once each', async ({ page }) => {
  await openHost(page, 'gmail', 'several');
  const boxes = page.locator('.M9');
  for (const at of [0, 1]) {
    await boxes.nth(at).locator('[g_editable]').click();
    await page.keyboard.type(`${ping}`);
  }
  await boxes.nth(0).locator('.aoO').click();
  await expect(checklist(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await boxes.nth(1).locator('.aoO').click();
  await expect(checklist(page)).toHaveCount(1);
  expect(await sent(page)).toEqual([]);
  await sendAnyway(page).click();
  expect((await expectSent(page, 1))[0]?.where).toBe('several-41');
  await boxes.nth(0).locator('.aoO').click();
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  expect((await expectSent(page, 2))[1]?.where).toBe('several-40');
});

test('two tabs held at once are sent once each', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.bringToFront();
    const compose = await openHost(tab, 'slack', 'channel');
    await write(compose, ping);
    await tab.keyboard.press('Enter');
    await expect(checklist(tab)).toBeVisible();
  }
  for (const tab of tabs) {
    await tab.bringToFront();
    await expect(checklist(tab)).toBeVisible();
    expect(await sent(tab)).toEqual([]);
    await sendAnyway(tab).click();
    await expectSent(tab, 1);
  }
  await other.close();
});

test('slack: a held message survives a change of channel, and is held again', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('billing', { exact: true }).click();
  await expect(compose.body).toHaveText('');
  await expect(checklist(page)).toBeHidden();
  await page.getByText('rollout', { exact: true }).click();
  await expect(compose.body).toHaveText(ping);
  await expectMarked(page, [ping]);
  expect(await sent(page)).toEqual([]);
  await compose.body.click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  await expectSent(page, 1);
});

test('slack: a channel left while a message is held sends nothing', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await page.getByText('billing', { exact: true }).click();
  await expect(compose.body).toHaveText('');
  await expect(checklist(page)).toBeHidden();
  await settle(page);
  expect(await sent(page)).toEqual([]);
});

test('slack: a reply that also goes to the channel is held as any other', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'thread');
  await compose.holder.locator('[data-qa=threads_footer_broadcast_checkbox]').check();
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  const [message] = await expectSent(page, 1);
  expect(message?.where).toBe('thread');
});

test('gmail: a window minimised, widened and put back is still read and held', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, ping);
  await expect(badge(page)).toBeVisible();
  await page.locator('.Hl').click();
  await expect(compose.body).toBeHidden();
  await expect(badge(page)).toBeHidden();
  await page.locator('.Hl').click();
  await expect(badge(page)).toBeVisible();
  await page.locator('.Hq').click();
  await expect(page.locator('.aSt .M9')).toBeVisible();
  await expectMarked(page, [ping]);
  await compose.body.click();
  await page.keyboard.press('Control+Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.Hq').click();
  await compose.send.click();
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  await expectSent(page, 1);
  await expect(badge(page)).toBeHidden();
});

test('gmail and slack: emptied highlights and a removed root cost no message', async ({ page }) => {
  for (const surface of [gmailSurfaces[0], slackSurfaces[0]].filter((it) => it !== undefined)) {
    const compose = await surface.open(page);
    await write(compose, ping);
    await expectMarked(page, [ping]);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('tomorrows-reader')?.remove();
    });
    await paths.button(compose);
    await expect.poll(async () => (await checklist(page).isVisible()) || (await sent(page)).length === 1).toBe(true);
    if (await checklist(page).isVisible()) await sendAnyway(page).click();
    await expectSent(page, 1);
  }
});
