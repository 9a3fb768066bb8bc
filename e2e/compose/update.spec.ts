// An update of the extension while a message is held, on every surface: the draft stays as it was, nothing goes, and it is held again.
import { badge, checklist } from '../kit/face.ts';
import { content, paths, sent, settle, write } from '../kit/host.ts';
import { leave } from '../kit/launch.ts';
import { expectHeldOnce, roots } from '../kit/life.ts';
import { ping, surfaces } from '../kit/surfaces.ts';
import { bareTest, expect } from '../kit/test.ts';

bareTest.describe.configure({ timeout: 90_000 });

const update = bareTest.extend({
  page: async ({ startedHands }, use) => {
    await use(startedHands.lab.tab);
    await leave(startedHands.lab.tab);
  },
});

// It stays in from one surface to the next, so that each costs one putting in and not three.
update.beforeAll(({ startedHands }) => startedHands.install());
update.afterAll(({ startedHands }) => startedHands.clear());

for (const surface of surfaces) {
  const [way] = surface.paths;
  if (!way || way === 'schedule') continue;
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
  });
}
