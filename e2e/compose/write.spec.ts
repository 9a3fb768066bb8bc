// Marks and fixes beyond the usual: clicks on marked words, a caret in them, words that changed under a fix, what a fix leaves to say, a page that clears us away.
import type { Page } from 'playwright/test';
import { badge, card, checklist, expectMarked, fixes, hoverMark, marks, placeOfMark } from '../kit/face.ts';
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
