// The toolbar popup: any text can be read in it, and over a tab it says whether we are there.
import type { Page } from 'playwright/test';
import { pasteBack } from '../kit/clipboard.ts';
import { badge, expectMarked } from '../kit/face.ts';
import { openHost, put } from '../kit/host.ts';
import { goToOurs } from '../kit/launch.ts';
import { closePopups, openPopupOver } from '../kit/popup.ts';
import { ping } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';
import { expectAccessible, expectNoSideways } from './axe.ts';

const draft = 'Hi Grace, could you approve the budget in #512 ASAP?';
/** What of the person, of the recipient and of the message stands on Gmail's page. */
const secrets = [ping, 'hey', 'quick', 'question', 'mira', 'ada', 'example', 'Q3', 'budget'];
const box = (page: Page) => page.getByLabel('Read this as tomorrow’s reader');

test('a pasted text is read at once, and a fix goes into it', async ({ extension }) => {
  const page = await extension.open('popup');
  await page.getByRole('tab', { name: 'Any text' }).click();
  await box(page).fill(draft);
  await expect(page.getByText('is a different day for each of you')).toBeVisible();
  const fix = page.getByRole('button', { name: /^by .+ 17:00/ });
  const words = (await fix.textContent()) ?? '';
  await fix.click();
  await expect(box(page)).toHaveValue(draft.replace('ASAP', words));
  await expect(page.getByText('is a different day for each of you')).toHaveCount(0);
});

test('where it does not read along it says so and why', async ({ extension, page }) => {
  // The tab it is opened over is then the popup itself.
  await page.bringToFront();
  await goToOurs(page, extension.address('popup'));
  await page.getByRole('tab', { name: 'This tab' }).click();
  await expect(page.getByRole('status')).toContainText('Not attached here');
  await expect(page.getByRole('status')).toContainText('It reads along in Gmail and in Slack');
});

declare const chrome: {
  readonly action: { readonly openPopup: () => Promise<void> };
  readonly extension: { readonly getViews: (of: { type: 'popup' }) => Window[] };
};

test('over a compose box it shows that draft’s checklist, live', async ({ extension }) => {
  const page = await extension.open('practice');
  await page.bringToFront();
  await page.locator('[data-composer=chat] [data-body]').click();
  await page.keyboard.type('quick question');
  await page.evaluate(() => chrome.action.openPopup());
  const popup = () =>
    page.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '');
  await expect.poll(popup).toContain('Attached to 2 compose boxes');
  await expect.poll(popup).toContain('announces a question that isn’t here yet');
});

test('over Gmail it says where it is attached, what of the page it knows, and copies an outline', async ({
  extension,
  page,
  browserName,
}) => {
  const { ours } = extension;
  const compose = await openHost(page, 'gmail', 'docked');
  await put(compose, ping);
  await expectMarked(page, [ping]);
  const popup = await openPopupOver(page, ours);
  await expect.poll(popup.text).toContain('Attached to 1 compose box');
  expect(await popup.text()).toContain('in Gmail');
  expect(await popup.text()).toContain('announces a question that isn’t here yet');
  await popup.press('What it finds on this page');
  await expect.poll(popup.text).toMatch(/\bsend\s+\.dC > .+\s1\b/);
  expect(await popup.text()).toMatch(/\bscheduleItem\s+nothing\s+0\b/);
  await popup.press('Copy a censored outline');
  // A press by script is none of a person's to Firefox, and it keeps the clipboard shut.
  const isFirefox = browserName === 'firefox';
  await expect
    .poll(popup.text)
    .toContain(isFirefox ? 'did not let it be copied' : 'Copied: tags and roles only, no words and no names.');
  await closePopups(ours);
  if (isFirefox) return;
  await page.bringToFront();
  const outline = await pasteBack(page);
  for (const part of ['.M9', 'form.bAs', '[g_editable=true]', '.aoO']) expect(outline).toContain(part);
  for (const word of secrets) expect(outline).not.toContain(word);
});

test('over Slack it counts its boxes, and says when it is off', async ({ extension, page }) => {
  const { ours } = extension;
  await openHost(page, 'slack', 'thread');
  await expect(badge(page)).toHaveCount(2);
  const popup = await openPopupOver(page, ours);
  await expect.poll(popup.text).toContain('Attached to 2 compose boxes');
  expect(await popup.text()).toContain('in Slack');
  await popup.press('Read along in Slack');
  await expect.poll(popup.text).toContain('Off in Slack');
  expect(await popup.text()).toContain('Nothing is read there until you turn it on.');
  expect(await popup.text()).not.toContain('Attached');
  await expect(badge(page)).toHaveCount(0);
  await popup.press('Read along in Slack');
  await expect.poll(popup.text).toContain('Attached to 2 compose boxes');
  await expect(badge(page)).toHaveCount(2);
  await closePopups(ours);
});

test('over a channel that can only be read it says that nothing is attached, and why', async ({ extension, page }) => {
  const { ours } = extension;
  await openHost(page, 'slack', 'read-only');
  const popup = await openPopupOver(page, ours);
  await expect.poll(popup.text).toContain('Not attached here');
  expect(await popup.text()).toContain('No compose box is open here.');
  await closePopups(ours);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read and use it, ${colorScheme}`, async ({ extension }) => {
    const page = await extension.open('popup');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('tab', { name: 'Any text' }).click();
    await box(page).fill(draft);
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'This tab' }).click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 600 });
    await expectNoSideways(page);
  });
}
