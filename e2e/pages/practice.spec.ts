// The practice page: three drafts to try, a mail and a chat that "send" into the page.
import type { Page } from 'playwright/test';
import { badge, checklist, sendAnyway } from '../kit/face.ts';
import { expect, test } from '../kit/test.ts';
import { expectAccessible, expectNoSideways } from './axe.ts';

const open = async (extension: { open: (name: 'practice') => Promise<Page> }) => {
  const page = await extension.open('practice');
  await expect(badge(page)).toHaveCount(2);
  return page;
};

test('a vague draft is held with its reasons; sent anyway it is listed below the mail', async ({ extension }) => {
  const page = await open(extension);
  await page.getByRole('button', { name: /A vague ask/ }).click();
  await expect(badge(page).first()).toHaveAccessibleName(/to clear up, Send will ask first/);
  await page.locator('[data-composer=mail] [data-send]').click();
  await expect(checklist(page)).toContainText('Not sent yet');
  await sendAnyway(page).click();
  await expect(page.getByRole('list', { name: 'Sent' }).getByRole('listitem')).toContainText('check on the auth issue');
  await expect(page.locator('[data-composer=mail] [data-body]')).toHaveText('');
});

test('the same said well is clear and simply goes', async ({ extension }) => {
  const page = await open(extension);
  await page.getByRole('button', { name: /The same, for tomorrow/ }).click();
  await expect(badge(page).first()).toHaveAccessibleName("Tomorrow's Reader: clear");
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('list', { name: 'Sent' }).getByRole('listitem')).toHaveCount(1);
});

test('in the chat Enter sends and Shift+Enter makes a line', async ({ extension }) => {
  const page = await open(extension);
  await page.locator('[data-composer=chat] [data-body]').click();
  await page.keyboard.type('Done, the invoice is paid.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Thanks for waiting!');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-who=me] [data-text]').last()).toHaveText(
    'Done, the invoice is paid.\nThanks for waiting!',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read and use it, ${colorScheme}`, async ({ extension }) => {
    const page = await open(extension);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: /A vague ask/ }).click();
    await expect(badge(page).first()).toHaveAccessibleName(/to clear up/);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
  });
}
