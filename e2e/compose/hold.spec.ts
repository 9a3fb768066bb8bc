// What a person may do around a hold, beyond the ways to send: go on typing, click away, mute, send again, have two windows, or find us broken.
import type { Page } from 'playwright/test';
import { badge, checklist, expectMarked, sendAnyway } from '../kit/face.ts';
import { caret, content, expectSent, openHost, sent, settle, write } from '../kit/host.ts';
import { ping } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

const clear = 'Done, the invoice is paid.';

test('the caret comes back to where it was', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(compose.body).toBeFocused();
  expect(await caret(compose)).toEqual([1, 1]);
});

test('a click elsewhere closes the checklist, sends nothing and leaves the caret in the draft', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await page.locator('[data-qa=message-text]').first().click();
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toBeFocused();
  expect(await caret(compose)).toEqual([ping.length, ping.length]);
  expect(await sent(page)).toEqual([]);
});

test('who types on while it is held goes on with the draft', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await page.keyboard.type(': is 402 right?');
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toHaveText(`${ping}: is 402 right?`);
});

test('a host that takes keys wherever they come from gets none that is pressed in the checklist', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await page.keyboard.press('x');
  await expect(compose.body, 'it does take them').toHaveText('x');
  await page.keyboard.press('Backspace');
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  const isThere = () => sendAnyway(page).evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement === it);
  while (!(await isThere())) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect((await expectSent(page, 1))[0]?.text).toBe(ping);
  await expect(compose.body).toHaveText('');
});

test('“Send anyway” by Enter, held down, sends once', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await sendAnyway(page).focus();
  for (let repeat = 0; repeat < 8; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expectSent(page, 1);
  await expect(checklist(page)).toBeHidden();
});

test('a host that is slow to take the message gets it once', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked', { slow: 1500 });
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Control+Enter');
  await sendAnyway(page).dblclick();
  await page.keyboard.press('Control+Enter');
  await expectSent(page, 1);
});

test('the same words are asked about again once they were sent', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await sendAnyway(page).click();
  await expectSent(page, 1);
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toHaveLength(1);
});

test('muted for this draft it goes, and the next draft is read again', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct');
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await checklist(page).getByText('Mute').first().click();
  await checklist(page)
    .getByText(/in this draft/i)
    .click();
  await expectMarked(page, []);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expectSent(page, 1);
  await write(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
});

test('where Enter was seen to make a line, it is left alone', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'direct', { enter: 'newline' });
  await write(compose, clear);
  await expect(badge(page)).toHaveAccessibleName("Tomorrow's Reader: clear");
  await page.keyboard.press('Enter');
  await settle(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  await page.keyboard.type('and more');
  await expect(checklist(page)).toBeHidden();
  expect(await content(compose)).toMatch(/question<\/p><p>and more/);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
});

/** Breaks what telling one draft from another stands on: the practice page runs our code in its own world. */
const breakReading = (page: Page) =>
  page.evaluate(() => {
    JSON.stringify = undefined as never;
  });

test('when the reading fails, the message goes and the badge says so', async ({ extension }) => {
  test.setTimeout(90_000);
  const page = await extension.open('practice');
  await expect(badge(page)).toHaveCount(2);
  await page.locator('[data-composer=chat] [data-body]').click();
  await page.keyboard.type('quick question');
  await expect(badge(page).last()).toHaveAccessibleName(/Send will ask first/);
  const said = badge(page).last();
  await breakReading(page);
  await page.locator('[data-composer=chat] [data-body]').evaluate((body) => {
    // Kept by the page, so that what the badge says of this draft can still be seen.
    body.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await page.keyboard.press('Enter');
  await expect(said).toHaveAccessibleName(/The check could not run this time/);
});

test('where the compose box goes with a message that went unread, the next one says so', async ({ extension }) => {
  const page = await extension.open('practice');
  const box = (kind: string) => page.locator(`[data-composer=${kind}]`);
  await box('chat').locator('[data-body]').click();
  await page.keyboard.type('quick question');
  await expect(badge(page).last()).toHaveAccessibleName(/Send will ask first/);
  await breakReading(page);
  await page.keyboard.press('Enter');
  await box('chat').evaluate((composer) => composer.remove());
  const missed = /The check could not run on your last message/;
  await expect(badge(page)).toHaveCount(1);
  await expect(badge(page)).toHaveAccessibleName(missed);
  await box('mail').evaluate((composer) => composer.remove());
  await expect(badge(page)).toHaveCount(0);
  await page.evaluate(() => {
    const mail = document.createElement('div');
    mail.dataset.composer = 'mail';
    mail.innerHTML = '<div data-body contenteditable role="textbox">&nbsp;</div><button data-send>Send</button>';
    document.querySelector('main')?.append(mail);
  });
  await expect(badge(page)).toHaveAccessibleName(missed);
});
