// What stays on every surface while the person looks elsewhere or takes a fix: a held message, and the place scrolled to.
import type { Locator } from 'playwright/test';
import { checklist, expectMarked, fixes, hoverMark, sendAnyway } from './kit/face.ts';
import { type Compose, expectSent, newUndoStep, openHost, paths, put, sent, type, write } from './kit/host.ts';
import { close, turnTo } from './kit/launch.ts';
import { eachKind, ping, unclear, writable } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

declare global {
  interface Window {
    /** Set when another tab or window was gone to. */
    wasLeft?: boolean;
  }
}

/** The place in `pane`, which scrolls, is kept through marks, card, fix and undo while the caret is in view. */
async function expectKept(compose: Compose, pane: Locator): Promise<void> {
  const { page } = compose;
  await expectMarked(page, ['asap', 'tomorrow']);
  const top = () => pane.evaluate((element) => element.scrollTop);
  // Slack's own undo goes to where the caret was: that is in view. And so little that no host has to bring the marked line back into view.
  if (compose.options.host === 'slack') await page.keyboard.press('Control+Home');
  await pane.evaluate((element) => element.scrollTo(0, 6));
  expect(await top()).toBe(6);
  await newUndoStep(compose);
  await hoverMark(page, 'asap');
  expect(await top()).toBe(6);
  await fixes(page).first().click();
  await expectMarked(page, ['tomorrow']);
  expect(await top()).toBe(6);
  await page.keyboard.press('Control+z');
  await expectMarked(page, ['asap', 'tomorrow']);
  expect(await top()).toBe(6);
}

const long = `${unclear}\n${'x\n'.repeat(30)}`;
const scrolls = (name: string) =>
  name.startsWith('slack') ? '.c-texty_input_unstyled__container' : name.endsWith('plain-text') ? 'textarea.Ak' : '.GP';

for (const { name, open, paths: ways } of eachKind(writable)) {
  const [way = 'button'] = ways;

  test(`${name}: the place scrolled to is kept by marks, card, fix and undo`, async ({ page }) => {
    const compose = await open(page);
    await write(compose, long);
    await expectKept(compose, compose.holder.locator(scrolls(name)));
  });

  test(`${name}: a held message waits while the person is in another tab or window`, async ({ lab, page }) => {
    const compose = await open(page);
    await put(compose, ping);
    await paths[way](compose);
    await expect(checklist(page)).toBeVisible();
    await page.evaluate(() => {
      window.wasLeft = false;
      const left = () => {
        window.wasLeft = true;
      };
      // A focus that comes is one that was away.
      for (const type of ['blur', 'focus']) window.addEventListener(type, left);
      document.addEventListener('visibilitychange', left);
    });
    const other = await lab.context.newPage();
    await other.bringToFront();
    await turnTo(lab, page);
    await expect.poll(() => page.evaluate(() => window.wasLeft), { message: 'the window was left' }).toBe(true);
    await close(other);
    await expect(checklist(page)).toBeVisible();
    expect(await sent(page)).toEqual([]);
    await sendAnyway(page).click();
    const [message] = await expectSent(page, 1);
    expect(message?.text).toContain(ping);
  });
}

test('gmail reply: at the end of a long conversation neither that nor the window moves', async ({ page }) => {
  const above = Array.from(
    { length: 30 },
    (_, at) => ({ who: 'ada', ago: 9_000 - at, text: `Point ${at} is done.` }) as const,
  );
  const compose = await openHost(page, 'gmail', 'reply', { above });
  await write(compose, unclear);
  await expectMarked(page, ['asap', 'tomorrow']);
  const conversation = page.locator('.aeJ');
  const places = () => conversation.evaluate((element) => [element.scrollTop, window.scrollY]);
  // So that there is room to move on either side.
  await conversation.evaluate((element) => {
    element.scrollTo(0, element.scrollHeight - element.clientHeight - 30);
    window.scrollTo(0, 40);
  });
  const before = await places();
  expect(before[0]).toBeGreaterThan(500);
  expect(before[1]).toBe(40);
  await hoverMark(page, 'asap');
  expect(await places()).toEqual(before);
  await fixes(page).first().click();
  await expectMarked(page, ['tomorrow']);
  expect(await places()).toEqual(before);
  await page.keyboard.press('Control+z');
  await expectMarked(page, ['asap', 'tomorrow']);
  expect(await places()).toEqual(before);
  await page.keyboard.type(' Thanks!');
  await expectMarked(page, ['asap', 'tomorrow']);
  expect(await places()).toEqual(before);
});

test('slack edit: the place scrolled to is kept by marks, card, fix and undo', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'edit');
  await compose.body.click();
  await page.keyboard.press('Control+a');
  await type(compose, long);
  await expectKept(compose, compose.holder.locator(scrolls('slack edit')));
});

test('slack threads: the page of many drafts keeps its place too', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'threads');
  await write(compose, unclear);
  await expectKept(compose, page.locator('.p-threads_view'));
});
