// The toolbar popup: any text can be read in it, and over a tab it says whether we are there.
import type { Page } from 'playwright/test';
import { goToOurs } from '../kit/launch.ts';
import { expect, test } from '../kit/test.ts';
import { expectAccessible, expectNoSideways } from './axe.ts';

const draft = 'Hi Grace, could you approve the budget in #512 ASAP?';
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
