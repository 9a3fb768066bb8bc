// Marks and fixes beyond the usual: clicks on marked words, formatting beside a fix, a fix that doesn't fit, a page that clears us away.
import type { Page } from 'playwright/test';
import { fillClipboard, pasteBack } from '../kit/clipboard.ts';
import { badge, card, checklist, expectMarked, fixes, hoverMark, marks, placeOfMark } from '../kit/face.ts';
import { type Compose, caret, content, newUndoStep, openHost, write } from '../kit/host.ts';
import { edit } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

const before = 'Please approve the budget in #512 ';

test('a click on marked words only puts the caret there', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await hoverMark(page, 'asap');
  await page.mouse.down();
  await page.mouse.up();
  await page.mouse.move(10, 10);
  await expect(card(page)).toBeHidden();
  await expect(checklist(page)).toBeHidden();
  const [at] = await caret(compose);
  expect(at).toBeGreaterThan(before.length);
  expect(at).toBeLessThan(before.length + 4);
});

for (const [name, open] of [
  ['gmail', (page) => openHost(page, 'gmail', 'docked')],
  ['gmail plain text', (page) => openHost(page, 'gmail', 'plain-text')],
  ['slack', (page) => openHost(page, 'slack', 'direct')],
] as readonly (readonly [name: string, open: (page: Page) => Promise<Compose>])[]) {
  test(`${name}: a caret in marked words and a selection stay through marks and card`, async ({ page }) => {
    const compose = await open(page);
    await write(compose, `${before}asp, Ada.`);
    const within = before.length + 3;
    for (let at = `${before}asp, Ada.`.length; at > before.length + 2; at -= 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('a');
    await expectMarked(page, ['asap']);
    expect(await caret(compose)).toEqual([within, within]);
    await hoverMark(page, 'asap');
    expect(await caret(compose)).toEqual([within, within]);
    await page.mouse.move(10, 10);
    await expect(card(page)).toBeHidden();
    await page.keyboard.press('Backspace');
    await expect.poll(() => marks(page)).not.toContain('asap');
    await page.keyboard.type('a');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowLeft');
    const selected = await caret(compose);
    await expectMarked(page, ['asap']);
    expect(await caret(compose)).toEqual(selected);
    expect(selected.toSorted((a, b) => a - b)).toEqual([within - 6, within]);
    await hoverMark(page, 'asap');
    expect(await caret(compose)).toEqual(selected);
    await page.keyboard.type('X');
    await expect.poll(() => content(compose)).toContain(`${before.slice(0, -3)}Xp, Ada.`);
  });
}

test('a pointer flung onto marked words finds them: where it came to rest counts', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  // Both moves within one frame, as a quick hand makes them.
  await compose.body.evaluate(
    (body, { x, y }) => {
      for (const left of [x - 200, x])
        body.dispatchEvent(new PointerEvent('pointermove', { clientX: left, clientY: y, bubbles: true }));
    },
    await placeOfMark(page, 'asap'),
  );
  await expect(card(page)).toBeVisible();
});

/** Takes the first fix the card of `words` offers; returns what it would have put in. */
async function takeFix(compose: Compose, words: string): Promise<string> {
  const { page } = compose;
  await newUndoStep(compose);
  await hoverMark(page, words);
  const offered = await fixes(page).first().innerText();
  await fixes(page).first().click();
  return offered;
}

/** The badge says `notice`, and what was offered can be pasted where the person likes. */
async function expectCopied(page: Page, offered: string, notice: RegExp): Promise<void> {
  await expect(badge(page).and(page.getByRole('button', { name: notice }))).toHaveCount(1);
  expect(offered).not.toBe('');
  expect(await pasteBack(page)).toBe(offered);
}

const copied = /Copied\. Paste it where it fits\./;
const lookOver = /Copied\. Please look the draft over/;

type Rich = { readonly name: string; readonly open: (page: Page) => Promise<Compose> };

const rich: readonly Rich[] = [
  { name: 'gmail docked', open: (page) => openHost(page, 'gmail', 'docked') },
  { name: 'gmail reply', open: (page) => openHost(page, 'gmail', 'reply') },
  { name: 'slack direct', open: (page) => openHost(page, 'slack', 'direct') },
  { name: 'slack thread', open: (page) => openHost(page, 'slack', 'thread') },
  edit,
];

for (const { name, open } of rich) {
  test(`${name}: a fix over words in several pieces changes nothing and is offered as a copy`, async ({ page }) => {
    const compose = await open(page);
    await fillClipboard(page);
    await write(compose, `${before}as`);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('ap');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(', Ada.');
    await expectMarked(page, ['asap']);
    const html = await content(compose);
    const offered = await takeFix(compose, 'asap');
    await expectCopied(page, offered, copied);
    expect(await content(compose)).toBe(html);
  });
}

test('gmail: a fix that the editor cuts short is taken back and offered as a copy', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'plain-text');
  await fillClipboard(page);
  const draft = `${before}asap, Ada.`;
  await write(compose, draft);
  await expectMarked(page, ['asap']);
  await compose.body.evaluate((area, length) => area.setAttribute('maxlength', String(length)), draft.length + 3);
  const offered = await takeFix(compose, 'asap');
  await expect(badge(page)).toHaveAccessibleName(copied);
  expect(await caret(compose)).toEqual([draft.length, draft.length]);
  await expectCopied(page, offered, copied);
  expect(await content(compose)).toBe(draft);
});

/** Has Gmail's editor, as a host that keeps to a length, cut what a hand has put in once; what is there already stays. */
const cutOnce = ({ body }: Compose, cutAt: number) =>
  body.evaluate((root, length) => {
    const cut = () => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() as Text | null;
      if (text && text.data.length > length) text.data = text.data.slice(0, length);
    };
    root.addEventListener('input', cut, { once: true });
  }, cutAt);

for (const surface of ['docked', 'reply'] as const) {
  test(`gmail ${surface}: a fix cut short by a rich editor is taken back and offered as a copy`, async ({ page }) => {
    const compose = await openHost(page, 'gmail', surface);
    await fillClipboard(page);
    const draft = `${before}asap, Ada.`;
    await write(compose, draft);
    await expectMarked(page, ['asap']);
    const html = await content(compose);
    await cutOnce(compose, draft.length + 3);
    const offered = await takeFix(compose, 'asap');
    await expect(badge(page)).toHaveAccessibleName(copied);
    expect(await caret(compose)).toEqual([draft.length, draft.length]);
    await expectCopied(page, offered, copied);
    expect(await content(compose)).toBe(html);
  });
}

/** Has Slack's editor do `what` to what a hand has put in: keep to a length, or write its own way. */
const meddle = ({ body }: Compose, what: { readonly cutAt: number } | 'capitals') =>
  body.evaluate((root, how) => {
    type Quill = {
      on(type: 'text-change', heed: (delta: unknown, old: unknown, source: string) => void): void;
      getLength(): number;
      getText(): string;
      setText(text: string): void;
      deleteText(at: number, length: number): void;
    };
    const { __quill: quill } = root.parentElement as unknown as { readonly __quill: Quill };
    quill.on('text-change', (_delta, _old, source) => {
      if (source !== 'user') return;
      if (how === 'capitals') quill.setText(quill.getText().slice(0, -1).toUpperCase());
      // Its last character is the end of the last line.
      else if (quill.getLength() > how.cutAt) quill.deleteText(how.cutAt - 1, quill.getLength());
    });
  }, what);

for (const { name, open } of rich.filter((it) => it.name.startsWith('slack'))) {
  test(`${name}: a fix that the editor cuts short is taken back and offered as a copy`, async ({ page }) => {
    const compose = await open(page);
    await fillClipboard(page);
    const draft = `${before}asap, Ada.`;
    await write(compose, draft);
    await expectMarked(page, ['asap']);
    const html = await content(compose);
    await meddle(compose, { cutAt: draft.length + 3 });
    const offered = await takeFix(compose, 'asap');
    await expect(badge(page).and(page.getByRole('button', { name: copied }))).toHaveCount(1);
    expect(await caret(compose)).toEqual([draft.length, draft.length]);
    await expectCopied(page, offered, copied);
    expect(await content(compose)).toBe(html);
  });
}

/** Each word of `draft` stands there once, in the editor's own way of writing, and the caret behind them. */
async function expectLookOver(compose: Compose, draft: string): Promise<void> {
  await expect(badge(compose.page)).toHaveAccessibleName(lookOver);
  await expect(compose.body).toHaveText(draft.toUpperCase());
  expect(await caret(compose)).toEqual([draft.length, draft.length]);
}

test('slack: where the editor changes what a fix puts in, the draft is to be looked over', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await fillClipboard(page);
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await meddle(compose, 'capitals');
  const offered = await takeFix(compose, 'asap');
  await expectLookOver(compose, `${before}asap, Ada.`);
  await expectCopied(page, offered, lookOver);
});

test('gmail: where the editor changes what a fix puts in, the draft is to be looked over', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await fillClipboard(page);
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await compose.body.evaluate((body) =>
    body.addEventListener('input', () => {
      const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode() as Text;
      text.data = text.data.toUpperCase();
    }),
  );
  const offered = await takeFix(compose, 'asap');
  await expectLookOver(compose, `${before}asap, Ada.`);
  await expectCopied(page, offered, lookOver);
});

test('a fix of words that have changed meanwhile changes nothing, and says so', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await hoverMark(page, 'asap');
  // In the very task of the press: we have not read the new words yet.
  await compose.body.evaluate((body) => {
    const change = () => {
      const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode() as Text;
      text.data = text.data.replace('#512', '#513');
    };
    window.addEventListener('mouseup', change, { capture: true, once: true });
  });
  await fixes(page).first().click();
  await expect(badge(page)).toHaveAccessibleName(/The draft has changed since/);
  await expect(compose.body).toHaveText(`${before.replace('#512', '#513')}asap, Ada.`);
  await expectMarked(page, ['asap']);
});

for (const host of ['gmail', 'slack'] as const) {
  test(`${host}: what a fix leaves to say is selected, and the next words fill it in`, async ({ page }) => {
    const compose = host === 'gmail' ? await openHost(page, host, 'docked') : await openHost(page, host, 'direct');
    await write(compose, 'can you check on the auth issue');
    await expectMarked(page, ['check on', 'the auth issue']);
    await hoverMark(page, 'check on');
    await fixes(page).first().click();
    await expect(compose.body).toContainText('whether …');
    await page.keyboard.type('staging has it too');
    await expect(compose.body).toContainText('whether staging has it too');
    await expect(compose.body).not.toContainText('…');
  });
}

for (const host of ['gmail', 'slack'] as const) {
  test(`${host}: a caret in an empty line stays in it through a fix and its undo`, async ({ page }) => {
    const compose = host === 'gmail' ? await openHost(page, host, 'docked') : await openHost(page, host, 'direct');
    await write(compose, `${before}asap, Ada.\n\n`);
    await expectMarked(page, ['asap']);
    const line = () =>
      compose.body.evaluate((body) =>
        [...body.childNodes].findIndex((child) => child.contains(getSelection()?.focusNode ?? null)),
      );
    expect(await line()).toBe(2);
    await newUndoStep(compose);
    await hoverMark(page, 'asap');
    await fixes(page).first().click();
    await expectMarked(page, []);
    expect(await line()).toBe(2);
    await page.keyboard.press('Control+z');
    await expectMarked(page, ['asap']);
    await expect.poll(line).toBe(2);
    await page.keyboard.type('Best');
    await expect(compose.body).toHaveText(`${before}asap, Ada.Best`);
  });
}

test('a page that clears style sheets and highlights and takes our element away gets all back', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    document.querySelector('tomorrows-reader')?.remove();
  });
  await expect(badge(page)).toBeVisible();
  await page.keyboard.type(' Thanks');
  await expectMarked(page, ['asap']);
  const line = (body: Element) => getComputedStyle(body, '::highlight(tomorrow-warn)').textDecorationStyle;
  expect(await compose.body.evaluate(line)).toBe('wavy');
});
