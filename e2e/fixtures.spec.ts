// The fixture hosts by themselves, without the extension: each way to send sends once, and what should not send does not.
import {
  expectSaved,
  expectSent,
  openHost,
  openSchedule,
  type Path,
  paths,
  pickSchedule,
  plainText,
  sent,
  settle,
  type,
  write,
} from './kit/host.ts';
import { expect, plainTest as test } from './kit/test.ts';

const gmailPaths: readonly Path[] = [
  'button',
  'ctrl-enter',
  'meta-enter',
  'send-enter',
  'send-space',
  'archive',
  'ctrl-enter-subject',
  'ctrl-enter-to',
];

for (const path of gmailPaths) {
  test(`gmail sends once by ${path}`, async ({ page }) => {
    const compose = await openHost(page, 'gmail', 'docked', { sendArchive: true, signature: true });
    await write(compose, 'Hello Ada');
    await paths[path](compose);
    const [mail] = await expectSent(page, 1);
    expect(mail?.how).toBe(path === 'archive' ? 'send-archive' : 'send');
    expect(mail?.trusted).toBe(true);
    expect(mail?.text).toContain('Hello Ada');
  });
}

for (const surface of [
  'docked',
  'several',
  'full-screen',
  'plain-text',
  'reply',
  'reply-all',
  'forward',
  'popped-out',
  'window',
  'thread-window',
] as const) {
  test(`gmail has the surface ${surface}`, async ({ page }) => {
    const compose = await openHost(page, 'gmail', surface);
    await write(compose, 'Hello\nAda');
    await paths['ctrl-enter'](compose);
    const [mail] = await expectSent(page, 1);
    expect(mail?.html).toMatch(surface === 'plain-text' ? /^Hello\nAda$/ : /^(?:Hello|<div>Hello<\/div>)<div>Ada/);
    await expect(compose.body).toHaveCount(surface === 'several' ? 1 : 0);
  });
}

test('gmail: plain text comes and goes, a file on its way is waited for, an empty subject is asked about', async ({
  page,
}) => {
  const compose = await openHost(page, 'gmail', 'window', { bare: true, subject: '' });
  const plain = compose.holder.locator('textarea.Ak');
  await write(compose, 'Hello\nAda');
  await plainText(compose).click();
  await expect(plain).toHaveValue('Hello\nAda');
  await expect(compose.body).toBeHidden();
  await plainText(compose).click();
  await expect(plain).toBeHidden();
  await compose.holder.locator('.aMZ').click();
  page.once('dialog', (dialog) => dialog.dismiss());
  await paths.button(compose);
  page.once('dialog', (dialog) => dialog.accept());
  await paths.button(compose);
  await settle(page);
  expect(await sent(page)).toEqual([]);
  await page.evaluate(() => window.seen.uploaded());
  const [mail] = await expectSent(page, 1);
  expect(mail).toMatchObject({ html: 'Hello<div>Ada</div>', attached: 1 });
});

test('gmail keeps a reply over a visit to another conversation, in a new editor', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'reply');
  // Its own way of dates in English; the collapsed message shows one too, but no body.
  const english = /^\w{3}, \w{3} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M$/;
  for (const date of await page.locator('.g3').all()) await expect(date).toHaveAttribute('title', english);
  await expect(page.locator('.g3')).toHaveCount(3);
  await expect(page.locator('.kv .a3s')).toHaveCount(0);
  await write(compose, 'Hello Ada');
  await compose.body.evaluate((node) => Object.assign(node, { old: true }));
  await page.getByText('Label printer').click();
  await expect(compose.body).toHaveCount(0);
  await page.getByText('Rollout plan').first().click();
  await expect(compose.body).toHaveText('Hello Ada');
  expect(await compose.body.evaluate((node) => 'old' in node)).toBe(false);
});

for (const menu of ['inside', 'detached'] as const) {
  test(`gmail schedules by its ${menu} menu`, async ({ page }) => {
    const compose = await openHost(page, 'gmail', 'docked', { menu });
    await write(compose, 'Hello Ada');
    await openSchedule(compose);
    expect(await sent(page)).toEqual([]);
    await pickSchedule(compose);
    const [mail] = await expectSent(page, 1);
    expect(mail?.how).toBe('schedule');
  });
}

test('gmail takes a synthetic gesture, as it does of extensions', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked', { wantsMouseDown: true });
  await write(compose, 'Hello Ada');
  await compose.send.evaluate((button: HTMLElement) => button.click());
  await settle(page);
  expect(await sent(page)).toEqual([]);
  await compose.send.evaluate((button) => {
    for (const name of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(name, { bubbles: true }));
  });
  await expectSent(page, 1);
});

test('gmail keeps a mail without a recipient and shows an alert', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked', { to: [] });
  await write(compose, 'Hello Ada');
  await paths.button(compose);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await sent(page)).toEqual([]);
});

test('gmail forbids the page to write HTML, and slack to run inline script', async ({ page, current }) => {
  await openHost(page, 'gmail', 'docked');
  const refused = page.evaluate(() => {
    document.body.innerHTML = '<p>overwritten</p>';
  });
  await expect(refused).rejects.toThrow(/TrustedHTML|Sink type/);
  await openHost(page, 'slack', 'channel');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.inline = "ran"';
    document.body.append(script);
  });
  expect(await page.evaluate(() => document.body.dataset.inline)).toBeUndefined();
  // And after every test it is looked whether anything was refused (kit/test.ts).
  await expect.poll(() => current.forbidden.length).toBe(2);
  const [html, script] = current.forbidden.splice(0);
  expect(html).toContain('require-trusted-types-for');
  expect(script).toContain('script-src');
});

for (const surface of ['channel', 'direct', 'group', 'thread', 'threads', 'new-message', 'markup'] as const) {
  for (const path of surface === 'channel' ? (['enter', 'button', 'ctrl-enter'] as const) : (['enter'] as const)) {
    test(`slack ${surface} sends once by ${path}`, async ({ page }) => {
      const compose = await openHost(page, 'slack', surface);
      await write(compose, 'Hello\nAda');
      await paths[path](compose);
      const [message] = await expectSent(page, 1);
      expect(message?.delta).toBe('[{"insert":"Hello\\nAda\\n"}]');
      if (surface !== 'new-message')
        await expect(page.getByText('HelloAda').or(page.getByText('Hello Ada')).first()).toBeVisible();
      await expect(compose.body).toHaveText('');
    });
  }
}

test('slack: Enter is a new line where the preference says so', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', { enter: 'newline' });
  await write(compose, 'Hello');
  await page.keyboard.press('Enter');
  await type(compose, 'Ada');
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  const [message] = await expectSent(page, 1);
  expect(message?.text).toBe('Hello\nAda');
});

test('slack: the menu takes Enter, a second Enter sends the mention', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, 'Hello @ad');
  await expect(page.locator('[data-qa=texty_autocomplete_menu]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(compose.body.locator('ts-mention')).toHaveText(/@Ada Moreau/);
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const [message] = await expectSent(page, 1);
  expect(message?.delta).toContain('"slackmention":{"id":"U01ADA"');
});

test('slack: ``` begins code, where Enter is a new line', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, '```');
  await expect(compose.body.locator('.ql-code-block')).toBeVisible();
  await type(compose, 'one');
  await page.keyboard.press('Enter');
  await type(compose, 'two');
  await expect(compose.body.locator('.ql-code-block')).toHaveText(['one', 'two']);
  expect(await sent(page)).toEqual([]);
});

test('slack: a command, a file alone, a time for later, an edit and a search', async ({ page }) => {
  let compose = await openHost(page, 'slack', 'channel');
  await write(compose, '/topic rollout');
  await page.keyboard.press('Enter');
  expect((await expectSent(page, 1))[0]?.how).toBe('command');
  await write(compose, 'Hello Ada');
  await paths.schedule(compose);
  expect((await expectSent(page, 2))[1]?.how).toBe('schedule');
  await page.getByRole('combobox').click();
  await page.keyboard.type('rollout');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.seen.searched)).toEqual(['rollout']);
  compose = await openHost(page, 'slack', 'channel', { pendingFile: true });
  await paths.button(compose);
  expect((await expectSent(page, 1))[0]?.text).toBe('');
  compose = await openHost(page, 'slack', 'edit');
  await type(compose, '');
  await compose.body.click();
  await page.keyboard.press('End');
  await type(compose, ' Twice.');
  await paths['ctrl-enter'](compose);
  expect((await expectSent(page, 1))[0]).toMatchObject({ how: 'edit', text: 'Thanks, I have read it. Twice.' });
});

test('slack keeps a draft over a change of channel, in a new editor', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, 'Hello Ada');
  await compose.body.evaluate((node) => Object.assign(node, { old: true }));
  await page.getByText('billing', { exact: true }).click();
  await expect(compose.body).toHaveText('');
  await page.getByText('rollout', { exact: true }).click();
  await expect(compose.body).toHaveText('Hello Ada');
  expect(await compose.body.evaluate((node) => 'old' in node)).toBe(false);
});

test('slack keeps composers only near the viewport on the Threads page', async ({ page }) => {
  await openHost(page, 'slack', 'threads');
  const many = page.locator('[data-qa=reply_container]');
  const first = page.locator('[role=listitem] [data-qa=reply_container]').first();
  await expect.poll(() => many.count()).toBeLessThan(8);
  await first.locator('.ql-editor').click();
  await page.keyboard.type('Hello');
  // The editor scrolls to what was typed once it has taken it in.
  await expect(first.locator('.ql-editor')).toHaveText('Hello');
  await settle(page);
  await page.locator('.p-threads_view').evaluate((view) => view.scrollTo(0, 3000));
  await expect(page.getByText('Hello', { exact: true })).toHaveCount(0);
  await page.locator('.p-threads_view').evaluate((view) => view.scrollTo(0, 0));
  await expect(first.locator('.ql-editor')).toHaveText('Hello');
});

test('slack can renew an editor in place, be slow to empty it, and hold only the last row of its list', async ({
  page,
}) => {
  const compose = await openHost(page, 'slack', 'channel', { slow: 1000, rows: 1 });
  const rows = compose.holder.locator('[data-qa=message_container]');
  await expect(rows).toHaveText(/I will write them down/);
  await expect(rows.locator('[data-qa=message_sender_name]')).toHaveCount(0);
  await write(compose, 'Hello Ada');
  await compose.body.evaluate((node) => Object.assign(node, { old: true }));
  await page.evaluate(() => window.seen.boxes.get('C01ROLLOUT')?.renewEditor());
  await expect(compose.body).toHaveText('Hello Ada');
  expect(await compose.body.evaluate((node) => 'old' in node)).toBe(false);
  await compose.body.click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectSent(page, 2);
  await expect(compose.body).toHaveText('');
  await expect(rows).toHaveText(/Hello Ada/);
});

for (const [host, surface] of [
  ['gmail', 'docked'],
  ['slack', 'channel'],
] as const) {
  test(`${host} can renew the editor on every key, and Send after each save`, async ({ page }) => {
    const changes = { rerenders: true, replacesSend: true };
    const compose =
      host === 'gmail'
        ? await openHost(page, host, surface as 'docked', changes)
        : await openHost(page, host, surface as 'channel', changes);
    await write(compose, 'Hello Ada, is it good?');
    await expect(compose.body).toHaveText('Hello Ada, is it good?');
    // A press that falls on a Send just being renewed is lost with it.
    await expectSaved(compose);
    await paths.button(compose);
    await expectSent(page, 1);
  });
}
