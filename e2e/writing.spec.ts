// What happens while one writes, on every surface: typing is untouched, the right words are underlined, and what is sent is what was written.
import { expect as check, type Locator } from 'playwright/test';
import { badge, card, checklist, expectMarked, hoverMark, marks, sendAnyway } from './kit/face.ts';
import {
  caret,
  content,
  expectSaved,
  expectSent,
  openHost,
  type Path,
  paths,
  put,
  settle,
  showAgain,
  type,
  write,
} from './kit/host.ts';
import { type Lab, leave } from './kit/launch.ts';
import { eachKind, gmailSurfaces, good, ping, type Surface, slackSurfaces, unclear, writable } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

/** The ways out that send in another manner than the usual one. */
const others = (surface: Surface) =>
  eachKind([surface]).flatMap(({ paths: [, ...rest] }) =>
    rest.filter((path) => path === 'ctrl-enter' || path === 'archive' || path === 'schedule'),
  );

/** Writes, rests, and sends, then a good message by every other way, without a rest; returns all that a host could notice of it. */
async function story(lab: Lab, surface: Surface, withUs: boolean) {
  const page = lab.tab;
  const compose = await surface.open(page);
  await write(compose, `${unclear}\nIt is for Ada.`);
  const [typed, stood] = [await content(compose), await caret(compose)];
  await expectSaved(compose);
  const saves = () => page.evaluate(() => window.seen.saved.length);
  const saved = await saves();
  if (withUs) {
    await expectMarked(page, ['asap', 'tomorrow']);
    await hoverMark(page, 'asap');
    check(await content(compose), 'content with marks and card showing').toBe(typed);
    check(await caret(compose), 'caret with marks and card showing').toEqual(stood);
    await check(compose.body).toBeFocused();
    await page.mouse.move(8, 500);
    await check(card(page)).toBeHidden();
    check(await saves(), 'drafts saved, with marks and card having shown').toBe(saved);
  }
  const around = await compose.holder.evaluate((holder) => holder.querySelectorAll('*').length);
  await (surface.paths[0] ? paths[surface.paths[0]](compose) : undefined);
  const messages = await expectSent(page, 1);
  for (const way of others(surface)) {
    await showAgain(page);
    await put(compose, good());
    await paths[way](compose);
    messages.push(...(await expectSent(page, 1)));
  }
  await leave(page);
  return { typed, stood, around, messages };
}

for (const surface of writable) {
  test(`what is typed and sent is byte for byte what it is without us: ${surface.name}`, async ({ lab, plainLab }) => {
    const plain = await story(plainLab, surface, false);
    const ours = await story(lab, surface, true);
    expect(ours).toEqual(plain);
  });
}

test('with underlines switched off nothing is marked, and what is sent is byte for byte what it is without us', async ({
  extension,
  lab,
  plainLab,
}) => {
  await extension.store({ general: { underlines: false } });
  const send = async ({ tab }: Lab, surface: Surface) => {
    const compose = await surface.open(tab);
    await put(compose, unclear);
    if (tab === lab.tab) {
      await expect(badge(tab).and(tab.getByRole('button', { name: /: 2 to clear up$/ }))).toHaveCount(1);
      await settle(tab);
      expect(await marks(tab)).toEqual([]);
    }
    await paths[surface.paths[0] ?? 'button'](compose);
    const [message] = await expectSent(tab, 1);
    await leave(tab);
    return message;
  };
  for (const [surface] of [gmailSurfaces, slackSurfaces]) {
    if (!surface) throw new Error('No surface to write on.');
    expect(await send(lab, surface)).toEqual(await send(plainLab, surface));
  }
});

/** A ping with a bold word (and in Slack an emoji), sent at once or after having been held; what the host got of it. */
async function held(lab: Lab, surface: Surface, withUs: boolean) {
  const page = lab.tab;
  const compose = await surface.open(page);
  await write(compose, 'hey, ');
  await page.keyboard.press('Control+b');
  await type(compose, 'quick');
  await page.keyboard.press('Control+b');
  await type(compose, ' question');
  if (compose.options.host === 'slack') {
    await page.keyboard.type(' :wav');
    await page.keyboard.press('Enter');
  }
  await paths.button(compose);
  if (withUs) {
    await check(checklist(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await paths['ctrl-enter'](compose);
    await sendAnyway(page).click();
  }
  const [message] = await expectSent(page, 1);
  await leave(page);
  return { html: message?.html, delta: message?.delta, text: message?.text, subject: message?.subject };
}

for (const surface of eachKind(writable.filter(({ name }) => !/plain-text|markup/.test(name)))) {
  test(`what was held is sent byte for byte as it was written: ${surface.name}`, async ({ lab, plainLab }) => {
    expect(await held(lab, surface, true)).toEqual(await held(plainLab, surface, false));
  });
}

/** A message changed to a marked text with a bold word, and saved; all that the host got of it. */
async function edited(lab: Lab, path: Path, withUs: boolean) {
  const page = lab.tab;
  const compose = await openHost(page, 'slack', 'edit');
  await compose.body.click();
  await page.keyboard.press('Control+a');
  await type(compose, unclear);
  await page.keyboard.press('Control+b');
  await type(compose, ' Thanks');
  if (withUs) {
    await expectMarked(page, ['asap', 'tomorrow']);
    await hoverMark(page, 'asap');
    await page.mouse.move(8, 500);
    await check(card(page)).toBeHidden();
  }
  await paths[path](compose);
  const [message] = await expectSent(page, 1);
  await leave(page);
  return message;
}

for (const path of ['enter', 'ctrl-enter', 'button'] as const) {
  test(`an edit is saved byte for byte as without us, by ${path}`, async ({ lab, plainLab }) => {
    const plain = await edited(plainLab, path, false);
    expect(plain?.html).toContain('<strong> Thanks');
    expect(plain?.delta).toContain('"bold":true');
    expect(await edited(lab, path, true)).toEqual(plain);
  });
}

/** Where `part` stands on the screen. */
async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It can not be seen.');
  return box;
}

/** One row for each way the words and Send can lie to each other. */
const layouts = new Set([
  'gmail docked',
  'gmail several',
  'gmail full-screen',
  'gmail plain-text',
  'gmail reply',
  'gmail window',
  'slack channel',
  'slack thread',
  'slack threads',
  'slack new-message',
]);

for (const surface of writable.filter(({ name }) => layouts.has(name))) {
  test(`a card leaves Send free: ${surface.name}`, async ({ page }) => {
    const compose = await surface.open(page);
    const drafts: readonly [string, readonly string[]][] = [
      [unclear, ['asap', 'tomorrow']],
      [ping, [ping]],
    ];
    for (const [draft, words] of drafts) {
      await put(compose, draft);
      await expectMarked(page, words);
      for (const word of words) {
        await hoverMark(page, word);
        await settle(page);
        const [over, send] = [await boxOf(card(page)), await boxOf(compose.send)];
        const meet =
          over.x < send.x + send.width &&
          send.x < over.x + over.width &&
          over.y < send.y + send.height &&
          send.y < over.y + over.height;
        expect(meet, `the card at “${word}” lies over Send`).toBe(false);
        await page.mouse.move(8, 500);
        await expect(card(page)).toBeHidden();
      }
      await compose.body.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
    }
  });
}

test('marks follow the text and go when there is nothing to mark', async ({ page }) => {
  const [docked] = writable;
  if (!docked) throw new Error('No surface to write on.');
  const compose = await docked.open(page);
  await write(compose, unclear);
  await expectMarked(page, ['asap', 'tomorrow']);
  await page.keyboard.press('Home');
  await page.keyboard.type('Ada, ');
  await expectMarked(page, ['asap', 'tomorrow']);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Thanks!');
  await expectMarked(page, []);
  expect(await marks(page)).toEqual([]);
  await expect(card(page)).toBeHidden();
});
