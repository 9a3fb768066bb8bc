// An update of the extension while a message is held, on every surface: the draft stays as it was, is held again, and goes once; the next one passes.
import { badge, checklist, expectMarked, sendAnyway } from '../kit/face.ts';
import { content, expectSent, openHost, paths, put, sent, settle, showAgain, type, write } from '../kit/host.ts';
import { leave } from '../kit/launch.ts';
import { expectHeldOnce, roots } from '../kit/life.ts';
import { eachKind, good, ping, unclear, writable } from '../kit/surfaces.ts';
import { bareTest, expect, watched } from '../kit/test.ts';

bareTest.describe.configure({ timeout: 90_000 });

const update = bareTest.extend({
  page: async ({ startedHands }, use) => {
    const { lab } = startedHands;
    await watched(lab, () => use(lab.tab));
    await leave(lab.tab);
  },
});

// It stays in from one surface to the next, so that each costs one putting in and not three.
update.beforeAll(({ startedHands }) => startedHands.install());
update.afterAll(({ startedHands }) => startedHands.clear());

/** Where what comes after the update is sent too; the gate is the same everywhere. */
const sends: readonly string[] = ['gmail docked', 'gmail reply', 'slack channel', 'slack thread'];

for (const surface of eachKind(writable)) {
  const [way = 'button'] = surface.paths;
  update(`${surface.name}: updated while a message is held`, async ({ page, startedHands }) => {
    await page.bringToFront();
    const compose = await surface.open(page);
    await write(compose, ping);
    // An empty box beside it has a badge too.
    const asking = badge(page).and(page.getByRole('button', { name: /Send will ask first/ }));
    await expect(asking).toHaveCount(1);
    const draft = await content(compose);
    await paths[way](compose);
    await expectHeldOnce(page);
    await roots(page).evaluate((root) => Object.assign(root, { old: true }));
    await startedHands.install();
    await expect(checklist(page)).toHaveCount(0);
    await page.bringToFront();
    await expect(asking).toHaveCount(1);
    await expect(roots(page)).toHaveCount(1);
    expect(await roots(page).evaluate((root) => 'old' in root)).toBe(false);
    expect(await content(compose)).toBe(draft);
    // Not by the pointer: at rest on the marked words it would bring their card.
    await compose.body.focus();
    await paths[way](compose);
    await expectHeldOnce(page);
    await page.keyboard.press('Escape');
    await expect(checklist(page)).toBeHidden();
    await settle(page);
    expect(await sent(page)).toEqual([]);
    expect(await content(compose)).toBe(draft);
    if (!sends.includes(surface.name)) return;
    // Two gates, the old and the new, would send it twice, or keep the next one.
    await paths[way](compose);
    await sendAnyway(page).click();
    const [message] = await expectSent(page, 1);
    expect(message?.text).toContain(ping);
    await showAgain(page);
    await put(compose, good());
    await paths[way](compose);
    const [next] = await expectSent(page, 1);
    expect(next).toMatchObject({ trusted: true, text: expect.stringContaining('please approve') });
    await expect(checklist(page)).toBeHidden();
  });
}

update('slack edit: updated while a message is being changed', async ({ page, startedHands }) => {
  await page.bringToFront();
  const compose = await openHost(page, 'slack', 'edit');
  await compose.body.click();
  await page.keyboard.press('Control+a');
  await type(compose, unclear);
  await expectMarked(page, ['asap', 'tomorrow']);
  const draft = await content(compose);
  await roots(page).evaluate((root) => Object.assign(root, { old: true }));
  await startedHands.install();
  await page.bringToFront();
  await expect.poll(() => roots(page).evaluateAll((all) => all.map((root) => 'old' in root))).toEqual([false]);
  await expectMarked(page, ['asap', 'tomorrow']);
  expect(await content(compose)).toBe(draft);
  await compose.body.focus();
  await page.keyboard.press('Enter');
  expect(await expectSent(page, 1)).toMatchObject([{ how: 'edit', trusted: true, text: unclear }]);
});
