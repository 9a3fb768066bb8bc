// What a host keeps after Send was pressed (no recipient, no subject, Send out of use, a slow menu of later times): asked about once, and gone once.
import type { Dialog } from 'playwright/test';
import { badge, checklist, sendAnyway } from './kit/face.ts';
import {
  type Compose,
  expectSent,
  openHost,
  openSchedule,
  paths,
  pickSchedule,
  press,
  put,
  sent,
  settle,
  write,
} from './kit/host.ts';
import { good, ping } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

test('gmail: a mail the host keeps for want of a recipient can be sent again', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked', { to: [] });
  await write(compose, good());
  for (let time = 1; time <= 2; time += 1) {
    await paths.button(compose);
    await expect(page.getByRole('alertdialog')).toHaveCount(time);
  }
  await expect(checklist(page)).toBeHidden();
});

/** Presses Send until it has an effect: what follows within a moment of “Send anyway” is still the same press. The person is not asked again. */
async function sendAgain({ page, send }: Compose, effect: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await send.click();
    await settle(page);
    await expect(checklist(page)).toBeHidden();
    expect(await effect()).toBe(true);
  }).toPass();
}

test('gmail: a held mail that the host keeps for want of a recipient goes unasked when it has one', async ({
  page,
}) => {
  const compose = await openHost(page, 'gmail', 'docked', { to: [] });
  await put(compose, ping);
  await compose.send.click();
  await sendAnyway(page).click();
  await page.getByRole('alertdialog').getByRole('button').click();
  expect(await sent(page)).toEqual([]);
  await expect(compose.body).toHaveText(ping);
  await compose.holder.locator('input.aFw').fill('ada@example.com');
  await page.keyboard.press('Enter');
  await sendAgain(compose, async () => (await sent(page)).length > 0);
  await expectSent(page, 1);
});

test('gmail: a held mail without a subject is asked about by the host too, and goes once', async ({ page }) => {
  const asked: string[] = [];
  const answer = (dialog: Dialog) => {
    asked.push(dialog.type());
    return asked.length === 1 ? dialog.dismiss() : dialog.accept();
  };
  page.on('dialog', answer);
  const compose = await openHost(page, 'gmail', 'docked', { subject: '' });
  await put(compose, ping);
  await compose.send.click();
  await expect(checklist(page)).toBeVisible();
  expect(asked).toEqual([]);
  await sendAnyway(page).click();
  await expect.poll(() => asked).toEqual(['confirm']);
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toHaveText(ping);
  expect(await sent(page)).toEqual([]);
  await sendAgain(compose, async () => asked.length > 1);
  await expectSent(page, 1);
  expect(asked).toEqual(['confirm', 'confirm']);
  page.off('dialog', answer);
});

test('gmail: where the host has put Send out of use meanwhile, it says to press once more, and that goes', async ({
  page,
}) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await put(compose, ping);
  await compose.send.click();
  await expect(checklist(page)).toBeVisible();
  await compose.send.evaluate((button) => button.setAttribute('aria-disabled', 'true'));
  await sendAnyway(page).click();
  await expect(badge(page)).toHaveAccessibleName(/Press Send once more; it goes now/);
  expect(await sent(page)).toEqual([]);
  await compose.send.evaluate((button) => button.removeAttribute('aria-disabled'));
  await compose.send.click();
  await expectSent(page, 1);
  await expect(checklist(page)).toBeHidden();
});

test('gmail: where the menu of later times is slow to show its item, it stays open, it says so, and the next choice goes', async ({
  page,
}) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, ping);
  await openSchedule(compose);
  await expect(checklist(page)).toBeVisible();
  const late = await page.addStyleTag({ content: '[selector=scheduledSend] { display: none }' });
  await sendAnyway(page).click();
  await expect(badge(page)).toHaveAccessibleName(/Choose Schedule send once more; it goes through now/);
  await expect(page.locator('.J-M.schedule')).toHaveCount(1);
  expect(await sent(page)).toEqual([]);
  await late.evaluate((style) => (style as Element).remove());
  await press(page.locator('[selector=scheduledSend]'));
  await pickSchedule(compose);
  const [message] = await expectSent(page, 1);
  expect(message?.how).toBe('schedule');
});
