// What happens at Send, on every surface and by every way out: a ping waits, a good message passes, one decision is one message.
import type { Page } from 'playwright/test';
import { checklist, keepEditing, sendAnyway } from './kit/face.ts';
import {
  type Compose,
  content,
  expectSent,
  openHost,
  openSchedule,
  openScheduleByKeys,
  type Path,
  paths,
  pickSchedule,
  put,
  sent,
  settle,
  showAgain,
  write,
} from './kit/host.ts';
import { type Lab, leave } from './kit/launch.ts';
import { eachKind, good, ping, type Surface, surfaces } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

declare global {
  interface Window {
    /** What came to the page behind us: whether it had been touched, and whether a message had gone by the end of its own task. */
    came?: { type: string; trusted: boolean; prevented: boolean; sent: boolean }[];
  }
}

/** Has the page note every event that may send as it comes to it. */
const noteEvents = ({ page }: Compose): Promise<void> =>
  page.evaluate(() => {
    const listens = window.came !== undefined;
    window.came = [];
    if (listens) return;
    const note = (event: Event) => {
      const before = window.seen.sent.length;
      const { port1, port2 } = new MessageChannel();
      const { type, isTrusted: trusted, defaultPrevented: prevented } = event;
      const noted = { type, trusted, prevented, sent: false };
      window.came?.push(noted);
      port1.onmessage = () => {
        noted.sent = window.seen.sent.length > before;
      };
      port2.postMessage(0);
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']) {
      window.addEventListener(type, note, { capture: true });
    }
  });

const isSchedule = (path: Path) => path === 'schedule' || path === 'schedule-keys';

/** The person goes to send and is asked first. A schedule may ask at its menu or at its times. */
async function goAndBeHeld(compose: Compose, path: Path): Promise<void> {
  if (!isSchedule(path)) await paths[path](compose);
  else {
    await (path === 'schedule' ? openSchedule : openScheduleByKeys)(compose);
    await checklist(compose.page).or(compose.page.locator('.Kj-JD, .c-menu')).first().waitFor();
    if (!(await checklist(compose.page).isVisible())) await pickSchedule(compose);
  }
  await expect(checklist(compose.page)).toBeVisible();
  await expect(sendAnyway(compose.page)).toBeVisible();
}

/** Ends a schedule that "Send anyway" has let go on: the host still wants to know when. */
async function sendAnywayAndFinish(compose: Compose, path: Path): Promise<void> {
  const before = (await sent(compose.page)).length;
  await sendAnyway(compose.page).click();
  await expect(checklist(compose.page)).toBeHidden();
  if (!isSchedule(path)) return;
  const times = compose.page.locator('.Kj-JD .Az, .c-menu [role=menuitem]');
  await expect.poll(async () => (await times.count()) + (await sent(compose.page)).length).toBeGreaterThan(before);
  if ((await sent(compose.page)).length === before) await pickSchedule(compose);
}

const hows: Partial<Record<Path, string>> = {
  archive: 'send-archive',
  schedule: 'schedule',
  'schedule-keys': 'schedule',
};

/** Where Firefox, which takes twice as long for each, tries every way too; elsewhere it tries three. Chromium tries all of them on every surface. */
const everyWay = /docked|several|bare|reply$|channel$|thread$|schedule/;

/** Tries the ways out of a surface, one after the other on one page: loading one costs more than most ways. */
async function byEachWay(
  { name, open, paths: ways }: Surface,
  page: Page,
  go: (compose: Compose, path: Path) => Promise<void>,
) {
  const compose = await open(page);
  const few = test.info().project.name === 'firefox' && !everyWay.test(name) && !process.env.EVERY;
  const tried = few ? ways.filter((path, index) => index < 2 || path === 'schedule') : ways;
  for (const [index, path] of tried.entries()) {
    if (index > 0) await showAgain(page);
    await test.step(`by ${path}`, () => go(compose, path));
  }
}

/** The person is asked, and goes on writing: nothing has gone, nothing has changed. */
async function keep(compose: Compose, path: Path): Promise<void> {
  const { page, body } = compose;
  const before = await content(compose);
  await goAndBeHeld(compose, path);
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(checklist(page)).toBeHidden();
  expect(await sent(page)).toEqual([]);
  expect(await content(compose)).toBe(before);
  if (isSchedule(path)) return;
  await expect(body).toBeFocused();
  await page.keyboard.type('!');
  await page.keyboard.press('Backspace');
  expect(await content(compose)).toBe(before);
}

for (const surface of surfaces) {
  test(`a ping is held and sent once when the person says so, by every way: ${surface.name}`, async ({ page }) => {
    // As much as nine tests.
    test.setTimeout(180_000);
    await byEachWay(surface, page, async (compose, path) => {
      // Key by key where the caret counts: by the usual way, and on the first surface by all.
      const isTyped = surface === surfaces[0] || path === surface.paths[0];
      await (isTyped ? write : put)(compose, ping);
      if (isTyped) await keep(compose, path);
      await goAndBeHeld(compose, path);
      expect(await sent(page)).toEqual([]);
      await sendAnywayAndFinish(compose, path);
      const [message] = await expectSent(page, 1);
      expect(message?.how).toBe(hows[path] ?? 'send');
      expect(message?.text).toContain(ping);
    });
  });

  test(`a good message passes by its own event, by every way: ${surface.name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await byEachWay(surface, page, async (compose, path) => {
      await put(compose, good());
      await noteEvents(compose);
      await paths[path](compose);
      const [message] = await expectSent(page, 1);
      const came = await page.evaluate(() => window.came);
      expect(came).not.toContainEqual(expect.objectContaining({ prevented: true }));
      expect(came, 'it has gone in the task of the event').toContainEqual(
        expect.objectContaining({ prevented: false, sent: true }),
      );
      expect(message?.trusted, 'the event that sent is the one the person made').toBe(true);
      expect(message?.how).toBe(hows[path] ?? 'send');
      expect(message?.text).toContain('please approve the Q3 budget');
      await expect(checklist(page)).toBeHidden();
    });
  });
}

for (const surface of eachKind(surfaces)) {
  test(`the page gets a good message's events one for one as it does without us: ${surface.name}`, async ({
    lab,
    plainLab,
  }) => {
    test.setTimeout(180_000);
    const ways = surface.paths.filter((path, index) => index < 2 || path === 'schedule');
    const come = async ({ tab }: Lab) => {
      const all: unknown[] = [];
      const compose = await surface.open(tab);
      for (const [index, path] of ways.entries()) {
        if (index > 0) await showAgain(tab);
        await put(compose, good());
        await noteEvents(compose);
        await paths[path](compose);
        await expectSent(tab, 1);
        all.push(await tab.evaluate(() => window.came?.map(({ sent: _, ...event }) => event)));
      }
      await leave(tab);
      return all;
    };
    expect(await come(lab)).toEqual(await come(plainLab));
  });
}

/** Presses the key, goes on pressing it as it repeats, and lets go. */
async function holdDown(page: Page, key: string): Promise<void> {
  const [modifier, last = key] = key.includes('+') ? key.split('+') : [];
  if (modifier) await page.keyboard.down(modifier);
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down(last);
  await expect(checklist(page)).toBeVisible();
  await page.keyboard.up(last);
  if (modifier) await page.keyboard.up(modifier);
  await settle(page);
}

/** One of several windows. */
const dialogOf = (page: Page, id: number) =>
  page.locator('[role=dialog]', { has: page.locator(`[data-compose-id="${id}"]`) });

for (const surface of eachKind(surfaces)) {
  const [path] = surface.paths;
  if (!path || isSchedule(path)) continue;

  test(`nothing but "Send anyway" sends a held message: ${surface.name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await put(compose, ping);
    const key = path === 'enter' ? 'Enter' : 'Control+Enter';
    // Held down from the very press that was held on, and pressed anew.
    for (const press of ['first', 'another']) {
      await holdDown(page, key);
      await expect(checklist(page), `${press} press`).toBeVisible();
      expect(await sent(page), `${press} press`).toEqual([]);
    }
    await page.mouse.click(640, 30);
    await settle(page);
    expect(await sent(page)).toEqual([]);
    await compose.body.click();
    await goAndBeHeld(compose, path);
    await keepEditing(page).click();
    await expect(checklist(page)).toBeHidden();
    await expect(compose.body).toBeFocused();
    expect(await sent(page)).toEqual([]);
    await compose.send.dblclick();
    await expect(checklist(page)).toBeVisible();
    await settle(page);
    expect(await sent(page)).toEqual([]);
    await sendAnyway(page).dblclick();
    await expectSent(page, 1);
  });

  test(`a double click sends a good message once: ${surface.name}`, async ({ page }) => {
    const compose = await surface.open(page);
    // Else the next window slides under the pointer, and with or without us is sent by the second click.
    if (surface.name === 'gmail several') for (const id of [40, 41]) await dialogOf(page, id).locator('.Hl').click();
    await put(compose, good());
    await compose.send.dblclick();
    await expectSent(page, 1);
  });
}

for (const key of ['Enter', 'Space']) {
  test(`${key} held down on Send confirms no hold, in Gmail and Slack`, async ({ page }) => {
    for (const open of [() => openHost(page, 'gmail', 'docked'), () => openHost(page, 'slack', 'channel')]) {
      const compose = await open();
      await put(compose, ping);
      await compose.send.focus();
      await holdDown(page, key);
      await expect(checklist(page)).toBeVisible();
      expect(await sent(page)).toEqual([]);
    }
  });
}

test('slack: of two drafts that would be held, the one that is sent is held and goes, and the other stays', async ({
  page,
}) => {
  const thread = await openHost(page, 'slack', 'thread');
  const channel = page.locator('.p-message_pane .ql-editor[data-feat]');
  await channel.click();
  await page.keyboard.insertText(ping);
  const other = 'you there?';
  await put(thread, other);
  for (const [box, where, words] of [
    [thread.body, 'thread', other],
    [channel, 'C01ROLLOUT', ping],
  ] as const) {
    const gone = (await sent(page)).length;
    await box.click();
    await page.keyboard.press('Enter');
    await expect(checklist(page)).toHaveCount(1);
    await expect(checklist(page)).toBeVisible();
    expect(await sent(page)).toHaveLength(gone);
    await sendAnyway(page).click();
    expect((await expectSent(page, gone + 1))[gone]).toMatchObject({ where, text: words });
    if (gone === 0) await expect(channel).toHaveText(ping);
  }
});

test('of several windows, the one whose ▾ was used last is held and scheduled', async ({ page }) => {
  const last = await openHost(page, 'gmail', 'several', { menuKeys: 'menu' });
  const boxOf = (id: number): Compose => {
    const holder = dialogOf(page, id);
    return { ...last, holder, body: holder.locator('[g_editable]'), send: holder.locator('.aoO') };
  };
  const [held, fine] = [boxOf(40), boxOf(41)];
  await put(held, ping);
  await put(fine, good());
  await goAndBeHeld(held, 'schedule');
  await page.keyboard.press('Escape');
  await openScheduleByKeys(fine, ['Space', 'Space']);
  await expect(checklist(page)).toBeHidden();
  await pickSchedule(fine);
  expect((await expectSent(page, 1))[0]).toMatchObject({ how: 'schedule', where: 'several-41' });
  await goAndBeHeld(held, 'schedule-keys');
  await page.keyboard.press('Escape');
  await put(last, good());
  // Looked at and left, it is no longer the one in use.
  await last.holder.locator('.hG').click();
  await goAndBeHeld(held, 'schedule');
  await sendAnywayAndFinish(held, 'schedule');
  expect((await expectSent(page, 2))[1]).toMatchObject({ how: 'schedule', where: 'several-40' });
});
