// A fix beside bold, links, mentions, emoji, code and lists: only its own words change, one undo brings all back, and what is sent has every part.
import { expectMarked, fixes, hoverMark } from '../kit/face.ts';
import { type Compose, caret, content, expectSent, newUndoStep, paths, type, write } from '../kit/host.ts';
import { eachKind, edit, writable } from '../kit/surfaces.ts';
import { expect, test } from '../kit/test.ts';

/** Where words can be more than their letters. */
const rich = eachKind([...writable.filter(({ name }) => !/plain-text|markup/.test(name)), edit]);

/** The draft, but for how Gmail's browser keeps a space at the edge of a Text: it may change to and fro there, as it does when one types by hand. */
async function draftOf(compose: Compose): Promise<string> {
  const html = await content(compose);
  return compose.options.host === 'gmail' ? html.replaceAll(/(?<=>)&nbsp;|&nbsp;(?=<)/g, ' ') : html;
}

/** Takes the best fix for `words`, where they stand first in the draft: all but them must be byte for byte as it was. */
async function fix(compose: Compose, words: string): Promise<void> {
  const { page } = compose;
  const before = await draftOf(compose);
  const [at, from] = [before.indexOf(words), before.indexOf(words) + words.length];
  await newUndoStep(compose);
  await hoverMark(page, words);
  await fixes(page).first().click();
  await expect.poll(() => draftOf(compose)).not.toBe(before);
  const after = await draftOf(compose);
  const put = after.slice(at, after.length - before.length + from);
  expect(put).toMatch(/^[\w ,:]+$/);
  expect(after).toBe(before.slice(0, at) + put + before.slice(from));
}

/** One undo, and the draft is again what it was. */
async function expectUndone(compose: Compose, before: string, marked: readonly string[]): Promise<void> {
  await compose.page.keyboard.press('Control+z');
  await expect.poll(() => content(compose)).toBe(before);
  await expectMarked(compose.page, marked);
}

/** Writes the asap sentence with bold words right before and after the one that is marked. */
async function writeBetweenBold(compose: Compose): Promise<void> {
  const { page } = compose;
  await write(compose, 'Ada, can you send the signed contract for the ');
  await page.keyboard.press('Control+b');
  await type(compose, 'Lyon office');
  await page.keyboard.press('Control+b');
  await type(compose, ' asap');
  await page.keyboard.press('Control+b');
  await type(compose, '?');
  await page.keyboard.press('Control+b');
  await type(compose, ' Thank you.');
}

for (const surface of rich) {
  test(`${surface.name}: a fix between bold words leaves them as they are`, async ({ page }) => {
    const compose = await surface.open(page);
    await writeBetweenBold(compose);
    const before = await content(compose);
    expect(before).toMatch(/<(b|strong)>Lyon office/);
    await expectMarked(page, ['asap']);
    await fix(compose, 'asap');
    await expectUndone(compose, before, ['asap']);
  });
}

/** Makes a link of `words` in Gmail's draft as its own commands do, with what Gmail adds to a person named by `@`. The caret stays. */
const makeLink = ({ body }: Compose, words: string, href: string, more: Readonly<Record<string, string>> = {}) =>
  body.evaluate(
    (root, [text, address, attributes]) => {
      const selection = getSelection();
      const { focusNode, focusOffset } = selection ?? {};
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && !texts.currentNode.textContent?.includes(text));
      const { currentNode } = texts;
      const from = currentNode.textContent?.indexOf(text) ?? -1;
      selection?.setBaseAndExtent(currentNode, from, currentNode, from + text.length);
      document.execCommand('createLink', false, address);
      const made = root.querySelector(`a[href="${address}"]`);
      for (const [name, value] of Object.entries(attributes)) made?.setAttribute(name, value);
      selection?.collapse(focusNode ?? null, focusOffset);
    },
    [words, href, more] as const,
  );

/** A list whose first item has the marked word between a link and a person's chip. */
async function writeList(compose: Compose): Promise<void> {
  const { page, body } = compose;
  await write(compose, '');
  await body.evaluate(() => document.execCommand('insertUnorderedList'));
  await type(compose, 'Ada, please send the signed contract asap @Tomek.\nThank you.');
  await makeLink(compose, 'contract', 'https://example.com/contract');
  await makeLink(compose, '@Tomek', 'mailto:tomek@example.com', {
    class: 'gmail_plusreply',
    id: 'plusReplyChip-0',
    tabindex: '-1',
  });
  await expect(body.locator('li')).toHaveText(['Ada, please send the signed contract asap @Tomek.', 'Thank you.']);
  await expect(body.locator('li a')).toHaveText(['contract', '@Tomek']);
  await expectMarked(page, ['asap']);
}

for (const surface of rich.filter(({ name }) => name.startsWith('gmail'))) {
  test(`${surface.name}: a fix in a list between a link and a mention leaves them as they are`, async ({ page }) => {
    const compose = await surface.open(page);
    await writeList(compose);
    const before = await content(compose);
    await fix(compose, 'asap');
    await expectUndone(compose, before, ['asap']);
  });
}

/** Puts words into Slack's draft at its end as the host's own buttons do; a line break takes the format of a line. */
const putFormatted = ({ body }: Compose, words: string, format: Record<string, unknown> = {}) =>
  body.evaluate(
    (root, [text, formats]) => {
      type Quill = { getLength(): number; insertText(...args: unknown[]): void; setSelection(at: number): void };
      const { __quill: quill } = root.parentElement as unknown as { readonly __quill: Quill };
      quill.insertText(quill.getLength() - 1, text, formats, 'user');
      quill.setSelection(quill.getLength() - 1);
    },
    [words, format] as const,
  );

/** A line with one of each of Slack's parts around "asap", a list with "tomorrow" beside code, and a block of code below. */
async function writeParts(compose: Compose): Promise<void> {
  const { page, body } = compose;
  await write(compose, '@ad');
  await page.keyboard.press('Enter');
  await type(compose, 'please send the contract ');
  await page.keyboard.type(':wav');
  await page.keyboard.press('Enter');
  await putFormatted(compose, 'draft', { link: 'https://example.com/draft' });
  await putFormatted(compose, ' asap ', { link: null });
  await putFormatted(compose, 'v2', { code: true });
  await putFormatted(compose, '\n', { code: null });
  await putFormatted(compose, 'The review of ');
  await putFormatted(compose, 'v3', { code: true });
  await putFormatted(compose, ' is tomorrow.', { code: null });
  await putFormatted(compose, '\n', { list: 'bullet' });
  await putFormatted(compose, 'npm run review');
  await putFormatted(compose, '\n', { 'code-block': true });
  await putFormatted(compose, 'Thank you.');
  await expect(body.locator('a')).toHaveText('draft');
  await expect(body.locator('code')).toHaveText(['v2', 'v3']);
  await expect(body.locator('ts-mention')).toHaveCount(1);
  await expect(body.locator('img.emoji')).toHaveCount(1);
  await expect(body.locator('li')).toHaveText('The review of v3 is tomorrow.');
  await expect(body.locator('.ql-code-block')).toHaveText('npm run review');
  await expectMarked(page, ['asap', 'tomorrow']);
}

for (const surface of rich.filter(({ name }) => name.startsWith('slack'))) {
  test(`${surface.name}: a fix beside any part of a message leaves it as it is`, async ({ page }) => {
    const compose = await surface.open(page);
    await writeParts(compose);
    const before = await content(compose);
    for (const words of ['tomorrow', 'asap']) {
      await fix(compose, words);
      await expectUndone(compose, before, ['asap', 'tomorrow']);
    }
    await fix(compose, 'asap');
    await paths[surface.paths[0] ?? 'enter'](compose);
    const [message] = await expectSent(page, 1);
    const parts = ['slackmention', ':wave:', 'example.com/draft', '"code":true', '"list":"bullet"', '"code-block":'];
    for (const part of parts) expect(message?.delta).toContain(part);
    if (surface !== edit) expect(await caret(compose)).toEqual([0, 0]);
  });
}
