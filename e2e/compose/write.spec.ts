// Marks and fixes beyond the usual: clicks on marked words, formatting beside a fix, a fix that doesn't fit, a page that clears us away.
import { badge, card, checklist, expectMarked, fixes, hoverMark, placeOfMark } from '../kit/face.ts';
import { type Compose, caret, content, newUndoStep, openHost, write } from '../kit/host.ts';
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

for (const host of ['gmail', 'slack'] as const) {
  const open = (page: Parameters<typeof openHost>[0]) =>
    host === 'gmail' ? openHost(page, 'gmail', 'docked') : openHost(page, 'slack', 'direct');

  test(`${host}: a fix over words in several pieces changes nothing and is offered as a copy`, async ({ page }) => {
    const compose = await open(page);
    await write(compose, `${before}as`);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('ap');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(', Ada.');
    await expectMarked(page, ['asap']);
    const html = await content(compose);
    await hoverMark(page, 'asap');
    await fixes(page).first().click();
    await expect(badge(page)).toHaveAccessibleName(/Copied\. Paste it where it fits\./);
    expect(await content(compose)).toBe(html);
  });
}

test('gmail: a fix that the editor cuts short is taken back and offered as a copy', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'plain-text');
  const draft = `${before}asap, Ada.`;
  await write(compose, draft);
  await expectMarked(page, ['asap']);
  await compose.body.evaluate((area, length) => area.setAttribute('maxlength', String(length)), draft.length + 3);
  await hoverMark(page, 'asap');
  await fixes(page).first().click();
  await expect(badge(page)).toHaveAccessibleName(/Copied\. Paste it where it fits\./);
  expect(await content(compose)).toBe(draft);
  expect(await caret(compose)).toEqual([draft.length, draft.length]);
});

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

test('slack: a fix that the editor cuts short is taken back and offered as a copy', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  const draft = `${before}asap, Ada.`;
  await write(compose, draft);
  await expectMarked(page, ['asap']);
  const html = await content(compose);
  await meddle(compose, { cutAt: draft.length + 3 });
  await newUndoStep(compose);
  await hoverMark(page, 'asap');
  await fixes(page).first().click();
  await expect(badge(page)).toHaveAccessibleName(/Copied\. Paste it where it fits\./);
  expect(await content(compose)).toBe(html);
  expect(await caret(compose)).toEqual([draft.length, draft.length]);
});

test('slack: where the editor changes what a fix puts in, the draft is to be looked over', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel');
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await meddle(compose, 'capitals');
  await newUndoStep(compose);
  await hoverMark(page, 'asap');
  await fixes(page).first().click();
  await expect(badge(page)).toHaveAccessibleName(/Copied\. Please look the draft over/);
});

test('gmail: where the editor changes what a fix puts in, the draft is to be looked over', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'docked');
  await write(compose, `${before}asap, Ada.`);
  await expectMarked(page, ['asap']);
  await compose.body.evaluate((body) =>
    body.addEventListener('input', () => {
      const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode() as Text;
      text.data = text.data.toUpperCase();
    }),
  );
  await hoverMark(page, 'asap');
  await fixes(page).first().click();
  await expect(badge(page)).toHaveAccessibleName(/Copied\. Please look the draft over/);
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
