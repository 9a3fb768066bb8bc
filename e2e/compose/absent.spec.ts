// Never silently absent: where a host has moved its Send, so that nothing could be held, popup and icon say so.
import type { Page } from 'playwright/test';
import { badge } from '../kit/face.ts';
import { openHost, write } from '../kit/host.ts';
import { closePopups, icons, openPopupOver } from '../kit/popup.ts';
import { expect, test } from '../kit/test.ts';

/** The host draws its Send button as one that nobody has seen yet; returns how many there were. */
const renewSend = (page: Page, which: string) =>
  page.locator(which).evaluateAll((buttons) => {
    for (const button of buttons) {
      const other = document.createElement('x-send');
      other.textContent = 'Send';
      button.replaceWith(other);
    }
    return buttons.length;
  });

const draft = 'Please approve the budget in #512 by Friday, Ada.';
const lost = 'its Send button was not found';

for (const [host, surface, send, url] of [
  ['gmail', 'docked', '.dC > [role=button]:not(.hG)', 'mail.google.com'],
  ['slack', 'channel', '[data-qa=texty_send_button]', 'app.slack.com'],
] as const) {
  test(`${host}: a Send button that is none we know is said in the popup, and on the icon once something is written`, async ({
    page,
    extension: { ours },
  }) => {
    const compose = await (host === 'gmail' ? openHost(page, host, surface) : openHost(page, host, surface));
    const kept = await page.locator(send).elementHandle();
    expect(await renewSend(page, send)).toBe(1);
    await expect(badge(page)).toHaveCount(0);
    await write(compose, draft);
    await expect.poll(() => icons(ours, url)).toEqual([['?', expect.stringContaining('not attached here')]]);
    const popup = await openPopupOver(page, ours);
    await expect.poll(popup.text).toContain(lost);
    expect(await popup.text()).toContain('Not attached here');
    await closePopups(ours);
    await page.bringToFront();
    await page.locator('x-send').evaluate((other, known) => other.replaceWith(known as Element), kept);
    await expect(badge(page)).toBeVisible();
    await expect.poll(() => icons(ours, url)).toEqual([['', expect.not.stringContaining('not attached')]]);
  });
}

test('a message whose Send is lost is said although another one is attached', async ({ page, extension: { ours } }) => {
  await openHost(page, 'slack', 'thread');
  await renewSend(page, '[data-qa=threads_flexpane] [data-qa=texty_send_button]');
  const popup = await openPopupOver(page, ours);
  await expect.poll(popup.text).toContain('Not attached to every compose box here');
  expect(await popup.text()).toContain(lost);
  await closePopups(ours);
  await page.bringToFront();
  await page.locator('[data-qa=threads_flexpane] .ql-editor').click();
  await page.keyboard.type(draft);
  await expect.poll(() => icons(ours, 'app.slack.com')).toEqual([['?', expect.anything()]]);
});
