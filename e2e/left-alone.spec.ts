// What is not ours: input methods, line breaks, code, commands, edits, searches, and pages that only look like a compose box.
import type { Page } from 'playwright/test';
import { composeIn, openEngineRoom } from './kit/engine-room.ts';
import { badge, checklist, expectMarked, marks, sendAnyway } from './kit/face.ts';
import { type Compose, enter, expectNothing, expectSent, openHost, paths, put, sent, type, write } from './kit/host.ts';
import type { Browser } from './kit/launch.ts';
import { good, ping } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

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

// In these the line above would be held: what stands there is a ping, and Enter is left alone by where the caret is.
for (const surface of ['channel', 'markup'] as const) {
  const lines = surface === 'channel' ? '.ql-code-block' : 'p:nth-child(n + 3)';

  test(`slack ${surface}: Enter in code is a new line where it is one, and code is not judged`, async ({ page }) => {
    const compose = await openHost(page, 'slack', surface);
    await write(compose, `${ping}\n\`\`\``);
    if (surface === 'markup') await page.keyboard.press('Shift+Enter');
    await type(compose, 'do it asap tomorrow');
    await expect(compose.body.locator(lines)).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(compose.body.locator(lines)).toHaveCount(2);
    await expectNothing(page);
    await expectMarked(page, [ping]);
    await page.keyboard.press('Control+Enter');
    await expect(checklist(page)).toBeVisible();
    expect(await sent(page)).toEqual([]);
  });
}

test('slack: Enter in code sends where it is a send', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { codeEnter: 'sends' });
  await write(compose, `${ping}\n\`\`\``);
  await expect(compose.body.locator('.ql-code-block')).toBeVisible();
  await type(compose, 'let a');
  await page.keyboard.press('Enter');
  expect((await expectSent(page, 1))[0]).toMatchObject({ text: `${ping}\nlet a`, trusted: true });
  await expect(checklist(page)).toBeHidden();
});

for (const enter of ['newline', 'sends'] as const) {
  test(`slack: Enter in a list does what it does without us, where Enter is ${enter}`, async ({ page }) => {
    const compose = await openHost(page, 'slack', 'channel', { enter });
    await write(compose, `${ping}\n- `);
    await expect(compose.body.locator('li')).toHaveCount(1);
    await type(compose, 'one');
    await page.keyboard.press('Enter');
    if (enter === 'newline') {
      await expect(compose.body.locator('li')).toHaveCount(2);
      await expectNothing(page);
    } else {
      expect((await expectSent(page, 1))[0]).toMatchObject({ text: `${ping}\none`, trusted: true });
      await expect(checklist(page)).toBeHidden();
    }
  });
}

test('slack: a command goes', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  // As a message it would be held.
  await write(compose, `/me\n${ping}`);
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
  const compose = await openHost(page, 'slack', 'channel');
  // With a draft in the channel there is a Send on the page that could be taken for the search's.
  await put(compose, good());
  await page.getByRole('combobox').click();
  await page.keyboard.type(ping);
  // The thread's badge comes with the next look at the whole page.
  await page.locator('[data-qa=reply_bar_count]').click();
  await expect(badge(page)).toHaveCount(2);
  await page.getByRole('combobox').click();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.seen.searched)).toEqual([ping]);
  await expectNothing(page);
  await expect(badge(page)).toHaveCount(2);
});

const waiting = ({ holder }: Compose) => holder.locator('.c-pending_files');

test('slack: a file with no word goes', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { pendingFile: true });
  await paths.button(compose);
  expect((await expectSent(page, 1))[0]?.files).toEqual(['plan.pdf']);
  await expect(waiting(compose)).toHaveCount(0);
});

test('slack: a ping with a file is held, and goes once with its file', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { pendingFile: true });
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
  await expect(waiting(compose)).toHaveCount(1);
  await sendAnyway(page).click();
  expect((await expectSent(page, 1))[0]).toMatchObject({ text: ping, files: ['plan.pdf'] });
  await expect(waiting(compose)).toHaveCount(0);
  await put(compose, good());
  await page.keyboard.press('Enter');
  expect((await expectSent(page, 2))[1]).toMatchObject({ text: good(), files: [] });
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
