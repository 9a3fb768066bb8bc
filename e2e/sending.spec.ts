// What happens at Send, on every surface and by every way out: a ping waits, a good message passes, one decision is one message.
import { checklist, keepEditing, sendAnyway } from './kit/face.ts';
import {
  type Compose,
  content,
  expectSent,
  openSchedule,
  type Path,
  paths,
  pickSchedule,
  put,
  sent,
  settle,
  write,
} from './kit/host.ts';
import { good, ping, ways } from './kit/surfaces.ts';
import { expect, test } from './kit/test.ts';

declare global {
  interface Window {
    /** What came to the page behind us: whether it had been touched, and whether a message had gone by the end of its own task. */
    came?: { prevented: boolean; sent: boolean }[];
  }
}

/** Has the page note every event that may send as it comes to it. */
const noteEvents = ({ page }: Compose): Promise<void> =>
  page.evaluate(() => {
    const came: NonNullable<Window['came']> = [];
    window.came = came;
    const note = (event: Event) => {
      const before = window.seen.sent.length;
      const { port1, port2 } = new MessageChannel();
      const noted = { prevented: event.defaultPrevented, sent: false };
      came.push(noted);
      port1.onmessage = () => {
        noted.sent = window.seen.sent.length > before;
      };
      port2.postMessage(0);
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']) {
      window.addEventListener(type, note, { capture: true });
    }
  });

/** The person goes to send and is asked first. A schedule may ask at its menu or at its times. */
async function goAndBeHeld(compose: Compose, path: Path): Promise<void> {
  if (path !== 'schedule') await paths[path](compose);
  else {
    await openSchedule(compose);
    await checklist(compose.page).or(compose.page.locator('.Kj-JD, .c-menu')).first().waitFor();
    if (!(await checklist(compose.page).isVisible())) await pickSchedule(compose);
  }
  await expect(checklist(compose.page)).toBeVisible();
  await expect(sendAnyway(compose.page)).toBeVisible();
}

/** Ends a schedule that "Send anyway" has let go on: the host still wants to know when. */
async function sendAnywayAndFinish(compose: Compose, path: Path): Promise<void> {
  await sendAnyway(compose.page).click();
  await expect(checklist(compose.page)).toBeHidden();
  if (path !== 'schedule') return;
  const times = compose.page.locator('.Kj-JD .Az, .c-menu [role=menuitem]');
  await expect.poll(async () => (await times.count()) + (await sent(compose.page)).length).toBeGreaterThan(0);
  if ((await sent(compose.page)).length === 0) await pickSchedule(compose);
}

const hows: Partial<Record<Path, string>> = { archive: 'send-archive', schedule: 'schedule' };

for (const { surface, path, name } of ways) {
  test(`a ping is held and sent once when the person says so: ${name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await write(compose, ping);
    const before = await content(compose);
    await goAndBeHeld(compose, path);
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(checklist(page)).toBeHidden();
    expect(await sent(page)).toEqual([]);
    expect(await content(compose)).toBe(before);
    if (path !== 'schedule') {
      await expect(compose.body).toBeFocused();
      await page.keyboard.type('!');
      await page.keyboard.press('Backspace');
      expect(await content(compose)).toBe(before);
    }
    await goAndBeHeld(compose, path);
    await sendAnywayAndFinish(compose, path);
    const [message] = await expectSent(page, 1);
    expect(message?.how).toBe(hows[path] ?? 'send');
    expect(message?.text).toContain(ping);
  });

  test(`a good message passes by its own event: ${name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await put(compose, good());
    await noteEvents(compose);
    await paths[path](compose);
    const [message] = await expectSent(page, 1);
    const came = await page.evaluate(() => window.came);
    expect(came).not.toContainEqual(expect.objectContaining({ prevented: true }));
    expect(came, 'it has gone in the task of the event').toContainEqual({ prevented: false, sent: true });
    expect(message?.trusted, 'the event that sent is the one the person made').toBe(true);
    expect(message?.text).toContain('please approve the Q3 budget');
    await expect(checklist(page)).toBeHidden();
  });
}

const usual = ways.filter(({ surface, path }) => surface.paths[0] === path && path !== 'schedule');

for (const { surface, path, name } of usual) {
  test(`nothing but "Send anyway" sends a held message: ${name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await put(compose, ping);
    await goAndBeHeld(compose, path);
    const key = path === 'enter' ? 'Enter' : 'Control+Enter';
    // A key that is held down repeats.
    const [modifier, last] = key.includes('+') ? ['Control', 'Enter'] : [undefined, 'Enter'];
    if (modifier) await page.keyboard.down(modifier);
    for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down(last);
    await page.keyboard.up(last);
    if (modifier) await page.keyboard.up(modifier);
    await settle(page);
    expect(await sent(page)).toEqual([]);
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

  // Of several windows the next one slides under the pointer, with or without us.
  if (surface.name === 'gmail several') continue;
  test(`a double click sends a good message once: ${name}`, async ({ page }) => {
    const compose = await surface.open(page);
    await put(compose, good());
    await compose.send.dblclick();
    await expectSent(page, 1);
  });
}

test('Enter held down from the hold on does not confirm it', async ({ page }) => {
  const [first] = usual.filter(({ path }) => path === 'enter');
  if (!first) throw new Error('No surface sends by Enter.');
  const compose = await first.surface.open(page);
  await put(compose, ping);
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
  await expect(checklist(page)).toBeVisible();
  await page.keyboard.up('Enter');
  await settle(page);
  await expect(checklist(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
});
