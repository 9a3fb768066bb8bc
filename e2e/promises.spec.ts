// The promises that go beyond one surface: one decision is one message whatever the page does meanwhile, and the writer's place is kept.
import type { Common } from './fixtures/options.ts';
import { badge, checklist, expectMarked, fixes, hoverMark, keepEditing, sendAnyway } from './kit/face.ts';
import {
  type Compose,
  caret,
  content,
  expectSaved,
  expectSent,
  newUndoStep,
  openHost,
  paths,
  plainText,
  put,
  sent,
  settle,
  showAgain,
  type,
  write,
} from './kit/host.ts';
import { leave } from './kit/launch.ts';
import { eachKind, good, ping, unclear, writable } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

const unkind: readonly (readonly [name: string, changes: Partial<Common>])[] = [
  ['renews the editor on every key', { rerenders: true }],
  ['renews Send after each save and move of the focus', { replacesSend: true }],
  ['wants press and click', { wantsMouseDown: true }],
  ['is slow to put the message away', { slow: 1500 }],
];
const plain = writable.filter(({ name }) => name === 'gmail docked' || name === 'slack channel');
const places = ['gmail docked', 'gmail reply', 'slack channel', 'slack thread'];

/** Where one habit alone would tell no more than on its like, all of them at once. */
const atOnce = [['has all these habits', Object.assign({}, ...unkind.map(([, changes]) => changes))]] as typeof unkind;

for (const surface of eachKind(writable)) {
  for (const [name, changes] of places.includes(surface.name) ? unkind : atOnce) {
    test(`${surface.name}: held and sent once by a host that ${name}`, async ({ page }) => {
      const compose = await surface.open(page, changes);
      await write(compose, ping);
      if (changes.replacesSend) await expectSaved(compose);
      await paths.button(compose);
      await expect(checklist(page)).toBeVisible();
      expect(await sent(page)).toEqual([]);
      if (changes.replacesSend) {
        await compose.send.evaluate((button) => Object.assign(button, { old: true }));
        await page.evaluate(() => window.dispatchEvent(new Event('resize')));
        expect(await compose.send.evaluate((button) => 'old' in button)).toBe(false);
      }
      const { x, y, width, height } = (await compose.send.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await sendAnyway(page).click();
      // The text still stands in a slow host's box, which would take each press for one more message. The pointer itself: the box may go meanwhile.
      if (changes.slow) await page.mouse.click(x + width / 2, y + height / 2);
      const [message] = await expectSent(page, 1);
      expect(message?.text).toContain(ping);
      await expect(checklist(page)).toBeHidden();
    });

    test(`${surface.name}: a good message passes a host that ${name}`, async ({ page }) => {
      const compose = await surface.open(page, changes);
      await put(compose, good());
      // A host that renews Send under the very press loses that press, with or without us.
      if (changes.replacesSend) await expectSaved(compose);
      await paths.button(compose);
      const [message] = await expectSent(page, 1);
      expect(message?.trusted).toBe(true);
    });
  }
}

test('slack edit: marked and saved once by a host that renews the editor on every key', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'edit', { rerenders: true });
  await compose.body.click();
  await page.keyboard.press('Control+a');
  await type(compose, ping);
  await expectMarked(page, [ping]);
  await page.keyboard.press('Enter');
  const [edit] = await expectSent(page, 1);
  expect(edit).toMatchObject({ how: 'edit', trusted: true, text: ping });
  await expect(checklist(page)).toBeHidden();
});

test('gmail: who goes to send in one window while another is held is asked about that one, and each is sent once', async ({
  page,
}) => {
  await openHost(page, 'gmail', 'several');
  const boxes = page.locator('.M9');
  for (const at of [0, 1]) {
    await boxes.nth(at).locator('[g_editable]').click();
    await page.keyboard.type(`${ping}`);
  }
  await boxes.nth(0).locator('.aoO').click();
  await expect(checklist(page)).toBeVisible();
  await boxes.nth(1).locator('.aoO').click();
  await expect(checklist(page)).toHaveCount(1);
  await settle(page);
  expect(await sent(page)).toEqual([]);
  await sendAnyway(page).click();
  expect((await expectSent(page, 1))[0]?.where).toBe('several-41');
  await boxes.nth(0).locator('.aoO').click();
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  expect((await expectSent(page, 2))[1]?.where).toBe('several-40');
});

test('two tabs held at once are sent once each', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.bringToFront();
    const compose = await openHost(tab, 'slack', 'channel');
    await write(compose, ping);
    await tab.keyboard.press('Enter');
    await expect(checklist(tab)).toBeVisible();
  }
  for (const tab of tabs) {
    await tab.bringToFront();
    await expect(checklist(tab)).toBeVisible();
    expect(await sent(tab)).toEqual([]);
    await sendAnyway(tab).click();
    await expectSent(tab, 1);
  }
  await other.close();
});

const renewing = { rerenders: true, replacesSend: true };
const soonByDate = /by \w+ \d+ \w+, \d\d:\d\d \w+/;

/** Sends what is written; all that such a host could notice of it. */
async function finish(compose: Compose) {
  await expectSaved(compose);
  const [typed, stood] = [await content(compose), await caret(compose)];
  await paths.button(compose);
  const [message] = await expectSent(compose.page, 1);
  await leave(compose.page);
  return { typed, stood, message };
}

/** Has the word "asap" fixed, and that undone where the host can; returns the words that stand there then. */
async function fixed(compose: Compose): Promise<string> {
  const { page } = compose;
  const [before, stood] = [await content(compose), await caret(compose)];
  await expectMarked(page, ['asap', 'tomorrow']);
  await hoverMark(page, 'asap');
  expect(await caret(compose), 'caret with marks and card showing').toEqual(stood);
  await newUndoStep(compose);
  await fixes(page).first().click();
  await expect.poll(() => content(compose)).toMatch(soonByDate);
  const after = await content(compose);
  expect(after.replace(soonByDate, 'asap')).toBe(before);
  const end = stood[1] + after.length - before.length;
  await expect.poll(() => caret(compose), { message: 'caret after the fix' }).toEqual([end, end]);
  await expectMarked(page, ['tomorrow']);
  // Gmail's undo is the browser's own, and with the nodes renewed that has nothing to go back to, with or without us.
  if (compose.options.host === 'gmail') return soonByDate.exec(after)?.[0] ?? '';
  await page.keyboard.press('Control+z');
  await expect.poll(() => content(compose), { message: 'the draft after undo' }).toBe(before);
  await expectMarked(page, ['asap', 'tomorrow']);
  await expect.poll(() => caret(compose), { message: 'caret after undo' }).toEqual(stood);
  return 'asap';
}

for (const surface of plain) {
  test(`${surface.name}: caret, fix, undo and bytes with a host that renews editor and Send`, async ({
    page,
    plainLab,
  }) => {
    const ours = await surface.open(page, renewing);
    await write(ours, unclear);
    const words = await fixed(ours);
    const sentByUs = await finish(ours);
    const plain = await surface.open(plainLab.tab, renewing);
    await write(plain, unclear.replace('asap', words));
    expect(sentByUs).toEqual(await finish(plain));
  });
}

test('slack: a reply that also goes to the channel is held as any other', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'thread');
  await compose.holder.locator('[data-qa=threads_footer_broadcast_checkbox]').check();
  const toBoth = { how: 'send', where: 'thread', alsoToChannel: true };
  await put(compose, good());
  await page.keyboard.press('Enter');
  expect((await expectSent(page, 1))[0]).toMatchObject(toBoth);
  await write(compose, ping);
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toHaveLength(1);
  await sendAnyway(page).click();
  expect((await expectSent(page, 2))[1]).toMatchObject({ ...toBoth, text: ping });
});

for (const titleBar of ['A', 'B'] as const)
  test(`gmail: a window minimised, widened and put back by title bar ${titleBar} is still read and held`, async ({
    page,
  }) => {
    const compose = await openHost(page, 'gmail', 'docked', { titleBar });
    await write(compose, ping);
    await expect(badge(page)).toBeVisible();
    await page.locator('.Hl').click();
    await expect(compose.body).toBeHidden();
    await expect(badge(page)).toBeHidden();
    await page.locator('.Hl').click();
    await expect(badge(page)).toBeVisible();
    await page.locator('.Hq').click();
    await expect(page.locator('.aSt .M9')).toBeVisible();
    await expectMarked(page, [ping]);
    await compose.body.click();
    await page.keyboard.press('Control+Enter');
    await expect(checklist(page)).toBeVisible();
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.Hq').click();
    await compose.send.click();
    await expect(checklist(page)).toBeVisible();
    await sendAnyway(page).click();
    await expectSent(page, 1);
    await expect(badge(page)).toBeHidden();
  });

test('gmail: plain text mode, turned on and off, is read, held and sent once', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  const shown = badge(page).filter({ visible: true });
  const plain = compose.holder.locator('textarea.Ak');
  const turn = async () => {
    await plainText(compose).click();
    await expect(shown).toHaveCount(1);
    await expectMarked(page, [ping]);
  };
  const goAnyway = async (html: string) => {
    await expect(checklist(page)).toBeVisible();
    expect(await sent(page)).toEqual([]);
    await sendAnyway(page).click();
    const [mail] = await expectSent(page, 1);
    expect(mail?.html).toBe(html);
  };
  await put(compose, ping);
  await expectMarked(page, [ping]);
  await turn();
  await expect(plain).toHaveValue(ping);
  await compose.send.click();
  await goAnyway(ping);
  await showAgain(page);
  await put(compose, ping);
  await expectMarked(page, [ping]);
  await turn();
  await plain.click();
  await page.keyboard.press('Control+Enter');
  await expect(checklist(page)).toBeVisible();
  await keepEditing(page).click();
  await turn();
  await compose.body.click();
  await page.keyboard.press('Control+Enter');
  await goAnyway(ping);
});

test('gmail: a file on its way is seen, and goes once with what was held', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await put(compose, 'Attached is the draft of the contract.');
  await compose.send.click();
  await expect(checklist(page)).toContainText('no file on this message');
  await page.keyboard.press('Escape');
  await compose.holder.locator('.aMZ').click();
  await expect(badge(page)).not.toHaveAccessibleName(/Send will ask first/);
  await badge(page).click();
  await expect(checklist(page)).toBeVisible();
  await expect(checklist(page)).not.toContainText('no file on this message');
  await page.keyboard.press('Escape');
  await compose.body.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(ping);
  await compose.send.click();
  await expect(checklist(page)).toBeVisible();
  await sendAnyway(page).click();
  await expect(checklist(page)).toBeHidden();
  await settle(page);
  expect(await sent(page)).toEqual([]);
  await page.evaluate(() => window.seen.uploaded());
  const [mail] = await expectSent(page, 1);
  expect(mail?.attached).toBe(1);
  expect(mail?.text).toContain(ping);
});

test('gmail and slack: emptied highlights and a removed root cost no message', async ({ page }) => {
  for (const surface of plain) {
    const compose = await surface.open(page);
    await write(compose, ping);
    await expectMarked(page, [ping]);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('tomorrows-reader')?.remove();
    });
    await paths.button(compose);
    await expect.poll(async () => (await checklist(page).isVisible()) || (await sent(page)).length === 1).toBe(true);
    if (await checklist(page).isVisible()) await sendAnyway(page).click();
    await expectSent(page, 1);
  }
});
