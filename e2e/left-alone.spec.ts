// What is not ours: input methods, menus of the host, line breaks, code, commands, edits, searches, and pages that only look like a compose box.
import type { Page } from 'playwright/test';
import { composeIn, openEngineRoom } from './kit/engine-room.ts';
import { badge, checklist, marks, sendAnyway } from './kit/face.ts';
import {
  enter,
  expectSent,
  openHost,
  openSchedule,
  paths,
  pickSchedule,
  press,
  sent,
  settle,
  type,
  write,
} from './kit/host.ts';
import type { Browser } from './kit/launch.ts';
import { good, ping } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

/** Whatever was done, the checklist did not come up and nothing was sent. */
async function expectNothing(page: Page): Promise<void> {
  await settle(page);
  await expect(checklist(page)).toBeHidden();
  expect(await sent(page)).toEqual([]);
}

/** An Enter that belongs to an input method, as the page gets it; returns whether it was left to the page. */
const composingEnter = (page: Page, isComposing: boolean, keyCode: number) =>
  page.evaluate(
    (given) => {
      const key = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, ...given };
      return document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    },
    { isComposing, keyCode },
  );

test('slack: an Enter of an input method is left alone', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, ping);
  expect(await composingEnter(page, true, 13)).toBe(true);
  await expectNothing(page);
  await composingEnter(page, false, 229);
  await expectNothing(page);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
});

/** Shows `steps` one after the other by a real input method, and takes the last by an Enter, which is the method's. */
const inputMethod: Record<Browser, (page: Page, steps: readonly string[]) => Promise<void>> = {
  chromium: async (page, steps) => {
    const session = await page.context().newCDPSession(page);
    for (const text of steps) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
  },
  firefox: async (page, steps) => {
    const room = await openEngineRoom(page.context());
    await page.bringToFront();
    await composeIn(room, page.url(), steps);
  },
};

for (const host of ['gmail', 'slack'] as const) {
  test(`${host}: a real composition is left alone until it has ended`, async ({ page, browserName }) => {
    const compose = host === 'gmail' ? await openHost(page, host, 'docked') : await openHost(page, host, 'channel');
    await write(compose, 'hey, quick ');
    await inputMethod[browserName as Browser](page, ['q', 'que', 'question']);
    await expect(compose.body).toHaveText(ping);
    await expectNothing(page);
    await page.keyboard.press(host === 'gmail' ? 'Control+Enter' : 'Enter');
    await expect(checklist(page)).toBeVisible();
  });
}

for (const [sign, typed, picked] of [
  ['@', 'hey @ad', 'ts-mention'],
  ['#', 'hey #ro', 'p'],
  [':', 'hey :wav', 'img.emoji'],
  ['/', '/rem', 'p'],
] as const) {
  test(`slack: Enter in the menu of ${sign} picks, and nobody is held`, async ({ page }) => {
    const compose = await openHost(page, 'slack', 'channel');
    await write(compose, typed);
    const menu = page.locator('[data-qa=texty_autocomplete_menu]');
    await expect(menu).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
    await expect(compose.body.locator(picked).first()).toBeVisible();
    await expectNothing(page);
  });
}

test('slack: Shift+Enter, and Enter where it is a new line, break the line', async ({ page }) => {
  let compose = await openHost(page, 'slack', 'channel');
  await write(compose, ping);
  await page.keyboard.press('Shift+Enter');
  await expect(compose.body.locator('p')).toHaveCount(2);
  await expectNothing(page);
  compose = await openHost(page, 'slack', 'channel', { enter: 'newline' });
  await write(compose, good());
  await page.keyboard.press('Enter');
  await expect(compose.body.locator('p')).toHaveCount(2);
  await expectNothing(page);
});

test('slack: Enter in a code block is a new line, and code is not judged', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, '```');
  await expect(compose.body.locator('.ql-code-block')).toBeVisible();
  await type(compose, 'do it asap tomorrow');
  await page.keyboard.press('Enter');
  await expect(compose.body.locator('.ql-code-block')).toHaveCount(2);
  await expectNothing(page);
  expect(await marks(page)).toEqual([]);
});

test('slack: Enter in a list does what it does without us', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { enter: 'newline' });
  await write(compose, '- ');
  await expect(compose.body.locator('li')).toHaveCount(1);
  await type(compose, 'one');
  await page.keyboard.press('Enter');
  await expect(compose.body.locator('li')).toHaveCount(2);
  await expectNothing(page);
});

test('slack: a command goes', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, '/remind me to say hey');
  await page.keyboard.press('Enter');
  const [command] = await expectSent(page, 1);
  expect(command).toMatchObject({ how: 'command', trusted: true });
  await expect(checklist(page)).toBeHidden();
});

for (const path of ['ctrl-enter', 'enter', 'button'] as const) {
  test(`slack: an edit is read and never held, by ${path}`, async ({ page }) => {
    const compose = await openHost(page, 'slack', 'edit');
    await compose.body.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(ping);
    await expect.poll(() => marks(page), { message: 'the edit is marked' }).toEqual([ping]);
    await paths[path](compose);
    const [edit] = await expectSent(page, 1);
    expect(edit).toMatchObject({ how: 'edit', text: ping, trusted: true });
    await expect(checklist(page)).toBeHidden();
  });
}

test('slack: Escape in an edit still gives it up', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'edit');
  await compose.body.click();
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  await expect(compose.body).toHaveCount(0);
});

test('slack: the search box is no compose box', async ({ page }) => {
  await openHost(page, 'slack', 'read-only');
  await page.getByRole('combobox').click();
  await page.keyboard.type(ping);
  await settle(page);
  await expect(badge(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expectNothing(page);
  expect(await page.evaluate(() => window.seen.searched)).toEqual([ping]);
});

test('slack: a file with no word goes', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { pendingFile: true });
  await paths.button(compose);
  await expectSent(page, 1);
});

test('slack: a ping with a file is held, and goes once with its file', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { pendingFile: true });
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
  await expect(compose.holder.locator('.c-pending_files')).toHaveCount(1);
  await sendAnyway(page).click();
  await expectSent(page, 1);
});

test('slack: rows of the sidebar are no messages', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await page.getByText('billing', { exact: true }).click();
  await expect(compose.body).toHaveAttribute('aria-label', /billing/);
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
});

test('gmail: Enter breaks the line, also with Shift', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await expectNothing(page);
});

test('gmail: Enter in the subject sends nothing, an Enter of an input method with Ctrl neither', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, ping);
  await compose.holder.locator('[name=subjectbox]').click();
  await page.keyboard.press('Enter');
  await expectNothing(page);
  await enter(compose);
  expect(await composingEnter(page, true, 13)).toBe(true);
  await expectNothing(page);
});

for (const surface of ['forward', 'reply'] as const) {
  test(`gmail: what was quoted or signed is not judged in a ${surface}`, async ({ page }) => {
    const compose = await openHost(page, 'gmail', surface, { signature: true });
    await write(compose, good());
    await paths['ctrl-enter'](compose);
    await expectSent(page, 1);
    await expect(checklist(page)).toBeHidden();
  });
}

test('gmail: a mail the host keeps for want of a recipient can be sent again', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked', { to: [] });
  await write(compose, good());
  for (let time = 1; time <= 2; time += 1) {
    await paths.button(compose);
    await expect(page.getByRole('alertdialog')).toHaveCount(time);
  }
  await expect(checklist(page)).toBeHidden();
});

test('gmail: the menu of later times opens and closes as it does without us', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, ping);
  await compose.holder.locator('.hG').click();
  await expect(page.locator('[selector=scheduledSend]')).toBeVisible();
  await expectNothing(page);
  await enter(compose);
  await expect(page.locator('[selector=scheduledSend]')).toHaveCount(0);
  await compose.holder.locator('.hG').press('Enter');
  await expect(page.locator('[selector=scheduledSend]')).toBeVisible();
  await expectNothing(page);
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
