// A fix, on every surface and in an edited message: it goes in, is sent as if it had been typed, and one undo takes it out; focus, caret and selection stay.
import { expectMarked, fixes, hoverMark } from './kit/face.ts';
import { type Compose, caret, content, expectSaved, expectSent, newUndoStep, paths, write } from './kit/host.ts';
import { leave } from './kit/launch.ts';
import { eachKind, edit, unclear, writable } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

const fixable = [...writable, edit];

for (const surface of eachKind(fixable)) {
  test(`a card takes no focus, a fix goes in, one undo takes it out: ${surface.name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await write(compose, unclear);
    const before = await content(compose);
    await expectMarked(page, ['asap', 'tomorrow']);
    await hoverMark(page, 'asap');
    await expect(compose.body).toBeFocused();
    expect(await caret(compose)).toEqual([unclear.length, unclear.length]);
    await newUndoStep(compose);
    await fixes(page).first().click();
    await expect.poll(() => content(compose)).not.toBe(before);
    const after = await content(compose);
    expect(after.replace(/by \w+ \d+ \w+, \d\d:\d\d \w+/, 'asap')).toBe(before);
    await expect(compose.body).toBeFocused();
    const grown = after.length - before.length;
    await expect.poll(() => caret(compose)).toEqual([unclear.length + grown, unclear.length + grown]);
    await expectMarked(page, ['tomorrow']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => content(compose)).toBe(before);
    await expectMarked(page, ['asap', 'tomorrow']);
    await expect.poll(() => caret(compose), { message: 'caret after undo' }).toEqual([unclear.length, unclear.length]);
  });
}

/** Where the writer may be while a word elsewhere is fixed: so many steps from the beginning, and so many more with Shift held. */
const stances: readonly (readonly [where: string, steps: number, selects: number])[] = [
  ['a caret in front', 2, 0],
  ['a caret in the words', unclear.indexOf('asap') + 2, 0],
  ['words in front, selected backwards', 7, -5],
  ['words behind, selected', unclear.indexOf('review'), 'review'.length],
];

for (const surface of eachKind(fixable)) {
  test(`a fix and its undo leave caret and selection as they were: ${surface.name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await write(compose, unclear);
    for (const [where, steps, selects] of stances) {
      await test.step(where, async () => {
        await page.keyboard.press('Control+Home');
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
        for (let step = 0; step < Math.abs(selects); step += 1)
          await page.keyboard.press(selects < 0 ? 'Shift+ArrowLeft' : 'Shift+ArrowRight');
        const [before, stood] = [await content(compose), await caret(compose)];
        await expectMarked(page, ['asap', 'tomorrow']);
        await hoverMark(page, 'asap');
        await newUndoStep(compose);
        await fixes(page).first().click();
        await expect.poll(() => content(compose)).not.toBe(before);
        const grown = (await content(compose)).length - before.length;
        const start = unclear.indexOf('asap');
        const moved = stood.map((at) => (at < start ? at : at < start + 4 ? start + 4 + grown : at + grown));
        await expect.poll(() => caret(compose), { message: 'caret after the fix' }).toEqual(moved);
        await page.keyboard.press('Control+z');
        await expect.poll(() => content(compose)).toBe(before);
        await expect.poll(() => caret(compose), { message: 'caret after undo' }).toEqual(stood);
      });
    }
  });
}

// What an edit saves is compared in writing.spec.ts.
for (const surface of eachKind(writable)) {
  test(`what a fix put in is sent byte for byte as if it had been typed: ${surface.name}`, async ({
    lab,
    plainLab,
  }) => {
    const lines = `${unclear}\nIt is for Ada.`;
    const send = async (compose: Compose) => {
      await expectSaved(compose);
      await (surface.paths[0] ? paths[surface.paths[0]](compose) : undefined);
      const messages = await expectSent(compose.page, 1);
      await leave(compose.page);
      return messages;
    };
    const ours = await surface.open(lab.tab);
    await write(ours, lines);
    const before = await content(ours);
    await expectMarked(lab.tab, ['asap', 'tomorrow']);
    await hoverMark(lab.tab, 'asap');
    await newUndoStep(ours);
    await fixes(lab.tab).first().click();
    await expect.poll(() => content(ours)).not.toBe(before);
    const words = /by \w+ \d+ \w+, \d\d:\d\d \w+/.exec(await content(ours))?.[0] ?? '';
    const sentByUs = await send(ours);
    const plain = await surface.open(plainLab.tab);
    await write(plain, lines.replace('asap', words));
    expect(sentByUs).toEqual(await send(plain));
  });
}
