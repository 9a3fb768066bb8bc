// A held message whose box is left, closed, scrolled away or renewed meanwhile: nothing goes, and it is held again where it comes back.
import type { Locator } from 'playwright/test';
import { badge, checklist, expectMarked, sendAnyway } from './kit/face.ts';
import { type Compose, expectSent, openHost, put, sent, write } from './kit/host.ts';
import { ping } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

/** Writes a ping and has it held. */
async function hold(compose: Compose): Promise<void> {
  const { page } = compose;
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
}

/** The held draft stands in a new editor: all of it is there, it is held as before, and goes once. */
async function expectHeldAnew(compose: Compose): Promise<void> {
  const { page, body } = compose;
  await expect(body).toHaveText(ping);
  await expectMarked(page, [ping]);
  expect(await sent(page)).toEqual([]);
  await body.click();
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  expect((await expectSent(page, 1))[0]?.text).toBe(ping);
  await expect(body).toHaveText('');
}

test('slack: a message held while its channel is left sends nothing, and is held again on coming back', async ({
  page,
}) => {
  const compose = await openHost(page, 'slack', 'channel');
  await hold(compose);
  await page.getByText('billing', { exact: true }).click();
  await expect(compose.body).toHaveText('');
  await expect(checklist(page)).toBeHidden();
  await expect(badge(page)).toHaveCount(1);
  await expectMarked(page, []);
  expect(await sent(page)).toEqual([]);
  await page.getByText('rollout', { exact: true }).click();
  await expectHeldAnew(compose);
});

/** What the host does by a key or of itself: no press of the pointer, which would close the checklist. */
const untouched = (target: Locator) => target.evaluate((element: HTMLElement) => element.click());

test('slack: a message held while its thread is closed sends nothing, and is held again when it is opened', async ({
  page,
}) => {
  const compose = await openHost(page, 'slack', 'thread');
  await hold(compose);
  await untouched(page.locator('[data-qa=close_flexpane]'));
  await expect(checklist(page)).toBeHidden();
  await expect(badge(page)).toHaveCount(1);
  await expectMarked(page, []);
  await untouched(page.locator('[data-qa=reply_bar_count]'));
  await expectHeldAnew(compose);
});

test('slack: a message held while its row is scrolled out of the Threads page is held again when it is back', async ({
  page,
}) => {
  const compose = await openHost(page, 'slack', 'threads');
  const scroll = (to: number) => page.locator('.p-threads_view').evaluate((view, top) => view.scrollTo(0, top), to);
  await hold(compose);
  await scroll(3000);
  await expect(page.locator('[role=listitem]').first().locator('.ql-editor')).toHaveCount(0);
  await expect(checklist(page)).toBeHidden();
  await expectMarked(page, []);
  await expect.poll(async () => (await badge(page).count()) === (await page.locator('[data-feat]').count())).toBe(true);
  await scroll(0);
  await expectHeldAnew(compose);
});

/** Has the host renew the editor of the rollout channel where it stands, or fill that of its thread. */
const renewEditor = () => window.seen.boxes.get('C01ROLLOUT')?.renewEditor();
const restore = (text: string) => window.seen.boxes.get('thread')?.restore(text);

test('slack: an editor renewed in its place while its message is held is a new one to hold', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await hold(compose);
  await page.evaluate(renewEditor);
  await expect(checklist(page)).toBeHidden();
  await expect(badge(page)).toHaveCount(1);
  await expectHeldAnew(compose);
});

test('slack: an editor renewed under the very press of “Send anyway” costs no message', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await hold(compose);
  await page.evaluate(() => {
    const renew = () => window.seen.boxes.get('C01ROLLOUT')?.renewEditor();
    window.addEventListener('pointerdown', renew, { capture: true, once: true });
  });
  await sendAnyway(page).click();
  expect((await expectSent(page, 1))[0]?.text).toBe(ping);
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toHaveText('');
});

test('slack: a draft that comes into an open thread from elsewhere is read and held', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'thread');
  await page.evaluate(restore, ping);
  await expectHeldAnew(compose);
});

/** The mail still stands as it was, went nowhere, and is held and sent once when it is sent anew. */
async function expectMailHeldAnew(compose: Compose): Promise<void> {
  const { page } = compose;
  await expect(compose.body).toHaveText(ping);
  await expectMarked(page, [ping]);
  expect(await sent(page)).toEqual([]);
  await compose.body.click();
  await page.keyboard.press('Control+Enter');
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  await expectSent(page, 1);
}

for (const surface of ['reply', 'docked'] as const) {
  test(`gmail: a held ${surface} survives a visit to another conversation, and is held again`, async ({ page }) => {
    const compose = await openHost(page, 'gmail', surface);
    await put(compose, ping);
    await page.keyboard.press('Control+Enter');
    await expect(checklist(page)).toBeVisible();
    await page.getByText('Label printer').click();
    await expect(page.locator('h2.hP')).toHaveText('Label printer');
    await expect(checklist(page)).toBeHidden();
    await page.getByText('Rollout plan').first().click();
    await expect(page.locator('h2.hP')).toHaveText('Rollout plan');
    await expectMailHeldAnew(compose);
  });
}

test('gmail: a reply popped out while it is held sends nothing, and is held again in its window', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'reply');
  await put(compose, ping);
  await page.keyboard.press('Control+Enter');
  await expect(checklist(page)).toBeVisible();
  await compose.holder.locator('.Un.J-JN-M-I').click();
  await expect(checklist(page)).toBeHidden();
  await page.getByRole('menuitem', { name: 'Pop out reply' }).click();
  await expect(page.locator('.no .M9')).toBeVisible();
  await expect(badge(page)).toHaveCount(1);
  await expectMailHeldAnew(compose);
  expect((await expectSent(page, 1))[0]).toMatchObject({ where: 'popped-out-31', text: ping });
});

test('slack: a held draft that is emptied elsewhere is no longer held, and nothing goes', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'thread');
  await hold(compose);
  await page.evaluate(restore, '');
  await expect(checklist(page)).toBeHidden();
  await expect(compose.body).toHaveText('');
  await expect(badge(page).first()).toHaveAccessibleName(/nothing to read yet/);
  expect(await sent(page)).toEqual([]);
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
});

test('slack: a held draft that gives way to other words: the checklist speaks of those, and they go once', async ({
  page,
}) => {
  const other = 'you there?';
  const compose = await openHost(page, 'slack', 'thread');
  await hold(compose);
  await page.evaluate(restore, other);
  await expect(compose.body).toHaveText(other);
  await expectMarked(page, [other]);
  await expect(checklist(page)).toContainText(other);
  expect(await sent(page)).toEqual([]);
  await sendAnyway(page).click();
  expect((await expectSent(page, 1))[0]?.text).toBe(other);
  await expect(checklist(page)).toBeHidden();
});
