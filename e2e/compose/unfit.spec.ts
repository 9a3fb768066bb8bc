// A fix that does not fit, on every surface: over words in several pieces, cut short or changed by the editor. It is taken back where that can be, and offered as a copy.
import type { Page } from 'playwright/test';
import { fillClipboard, pasteBack } from '../kit/clipboard.ts';
import { badge, expectMarked, fixes, hoverMark } from '../kit/face.ts';
import { type Compose, caret, content, newUndoStep, openHost, write } from '../kit/host.ts';
import { eachKind, edit, writable } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

const before = 'Please approve the budget in #512 ';
const draft = `${before}asap, Ada.`;

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

const written = eachKind([...writable, edit]);
/** Where words can be bold. */
const rich = written.filter(({ name }) => !/plain-text|markup/.test(name));

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

/** Has a text area take no more than so many characters. */
const limit = ({ body }: Compose, cutAt: number) =>
  body.evaluate((area, length) => area.setAttribute('maxlength', String(length)), cutAt);

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

/** Has the editor cut the next that is put in. */
function cutShort(compose: Compose): Promise<void> {
  const cutAt = draft.length + 3;
  const { host, surface } = compose.options;
  if (host === 'slack') return meddle(compose, { cutAt });
  return surface === 'plain-text' ? limit(compose, cutAt) : cutOnce(compose, cutAt);
}

for (const { name, open } of written) {
  test(`${name}: a fix that the editor cuts short is taken back and offered as a copy`, async ({ page }) => {
    const compose = await open(page);
    await fillClipboard(page);
    await write(compose, draft);
    await expectMarked(page, ['asap']);
    const html = await content(compose);
    await cutShort(compose);
    const offered = await takeFix(compose, 'asap');
    await expect(badge(page).and(page.getByRole('button', { name: copied }))).toHaveCount(1);
    expect(await caret(compose)).toEqual([draft.length, draft.length]);
    await expectCopied(page, offered, copied);
    expect(await content(compose)).toBe(html);
  });
}

/** Each word of the draft stands there once, in the editor's own way of writing, and the caret behind them. */
async function expectLookOver(compose: Compose): Promise<void> {
  await expect(badge(compose.page)).toHaveAccessibleName(lookOver);
  await expect(compose.body).toHaveText(draft.toUpperCase());
  expect(await caret(compose)).toEqual([draft.length, draft.length]);
}

test('slack: where the editor changes what a fix puts in, the draft is to be looked over', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await fillClipboard(page);
  await write(compose, draft);
  await expectMarked(page, ['asap']);
  await meddle(compose, 'capitals');
  const offered = await takeFix(compose, 'asap');
  await expectLookOver(compose);
  await expectCopied(page, offered, lookOver);
});

test('gmail: where the editor changes what a fix puts in, the draft is to be looked over', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await fillClipboard(page);
  await write(compose, draft);
  await expectMarked(page, ['asap']);
  await compose.body.evaluate((body) =>
    body.addEventListener('input', () => {
      const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode() as Text;
      text.data = text.data.toUpperCase();
    }),
  );
  const offered = await takeFix(compose, 'asap');
  await expectLookOver(compose);
  await expectCopied(page, offered, lookOver);
});
