// The face by itself, state by state: who has the focus, what a key does, what may be covered, and whether everybody can read it.
import type { Locator, Page } from 'playwright/test';
import { badge, card, checklist, keepEditing, sendAnyway } from '../kit/face.ts';
import { onlyChromium } from '../kit/surfaces.ts';
import { expect, bareTest as test } from '../kit/test.ts';
import { expectAccessible, expectNoSideways } from '../pages/axe.ts';
import { openFace } from './serve.ts';

declare const log: string[];
declare const set: (change: object) => void;

const said = (page: Page) => page.evaluate(() => log);
const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
type Rect = Awaited<ReturnType<typeof boxOf>>;
const apart = (a: Rect, b: Rect) =>
  a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

test('the badge says the state', async ({ page }) => {
  for (const [state, name] of [
    ['none', 'nothing to read yet'],
    ['clear', 'clear'],
    ['hints', 'clear, 1 small hint'],
    ['warn', '3 to clear up'],
    ['hold', '4 to clear up, Send will ask first'],
  ] as const) {
    await openFace(page, `state=${state}`);
    await expect(badge(page)).toHaveAccessibleName(`Tomorrow's Reader: ${name}`);
  }
});

for (const [width, tools] of [
  [1280, 5],
  [1280, 11],
  [640, 8],
  [320, 4],
] as const) {
  test(`at ${width} pixels with ${tools} tools the badge covers neither Send nor a tool, and moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const box of ['mail', 'chat']) {
      await openFace(page, `state=hold&tools=${tools}&box=${box}&bare`);
      const parts = page.locator('.compose button');
      const before = await Promise.all((await parts.all()).map(boxOf));
      await page.evaluate(() => set({}));
      await expect(badge(page)).toBeVisible();
      expect(await Promise.all((await parts.all()).map(boxOf))).toEqual(before);
      const own = await boxOf(badge(page));
      for (const other of before) expect(apart(own, other), JSON.stringify({ box, own, other })).toBe(true);
      expect(own.x).toBeGreaterThanOrEqual(0);
      expect(own.x + own.width).toBeLessThanOrEqual(width);
    }
  });
}

test('the badge goes where Send goes, and away with it', async ({ page }) => {
  await openFace(page, 'state=warn');
  const before = await boxOf(badge(page));
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('.compose');
    if (box) box.style.right = '200px';
  });
  await expect.poll(async () => Math.round((await boxOf(badge(page))).x)).toBe(Math.round(before.x - 140));
  await page.evaluate(() => document.querySelector<HTMLElement>('.compose')?.style.setProperty('display', 'none'));
  await expect(badge(page)).toBeHidden();
  await page.evaluate(() => document.querySelector<HTMLElement>('.compose')?.style.removeProperty('display'));
  await expect(badge(page)).toBeVisible();
});

test('the badge steps aside for a menu of the page that opens over it, and comes back', async ({ page }) => {
  await openFace(page, 'state=warn');
  const own = await boxOf(badge(page));
  const tool = page.getByRole('button', { name: 'Tool' }).first();
  await tool.evaluate((button, { x, y }) => {
    const menu = document.createElement('div');
    menu.role = 'menu';
    menu.style.cssText = `position:fixed;left:${x}px;top:${y - 60}px;width:120px;height:90px;background:#fff`;
    button.addEventListener('click', () => (menu.isConnected ? menu.remove() : document.body.append(menu)));
  }, own);
  await tool.click();
  await expect(badge(page)).toBeHidden();
  await tool.click();
  await expect(badge(page)).toBeVisible();
});

test('pressed with the pointer the checklist opens and the caret stays in the draft', async ({ page }) => {
  await openFace(page, 'state=warn');
  await page.getByRole('textbox').click();
  await badge(page).click();
  await expect(checklist(page)).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('opened by key it has the focus, Tab goes round in it, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await openFace(page, 'state=warn');
  await badge(page).focus();
  await page.keyboard.press('Enter');
  await expect(checklist(page)).toBeFocused();
  for (let turn = 0; turn < 30; turn++) {
    await page.keyboard.press('Tab');
    expect(await checklist(page).evaluate((dialog) => dialog.matches(':focus-within'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(checklist(page)).toHaveCount(0);
  await expect(badge(page)).toBeFocused();
});

test('the arrow keys change between Check and Skim', async ({ page }) => {
  await openFace(page, 'state=warn&popover=open');
  await checklist(page).getByRole('tab', { name: 'Check' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(checklist(page).getByRole('tab', { name: 'Skim' })).toBeFocused();
  await expect(checklist(page).getByRole('tabpanel')).toContainText('tomorrow → reads as Wed 25 Nov');
});

test('it reads first, then asks; what is fine is one line that opens', async ({ page }) => {
  await openFace(page, 'state=warn&popover=open');
  const terms = checklist(page).getByRole('term');
  await expect(terms).toHaveText(['Needed', 'By', 'Next', 'With']);
  await expect(checklist(page).getByText('not said')).toBeVisible();
  const fine = checklist(page).getByText('What do I do next?');
  await expect(checklist(page).getByText('It says who')).toBeHidden();
  await fine.click();
  await expect(checklist(page).getByText('It says who')).toBeVisible();
});

test('held: “Keep editing” has the focus, “Send anyway” is one Tab away', async ({ page }) => {
  await openFace(page, 'state=hold&popover=held');
  await expect(keepEditing(page)).toBeFocused();
  await expect(checklist(page)).toHaveAccessibleDescription(/Not sent yet/);
  await page.keyboard.press('Tab');
  await expect(sendAnyway(page)).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await said(page)).toEqual(['send']);
});

test('held: Escape keeps editing, a key still down answers nothing, a double click is no second yes', async ({
  page,
}) => {
  await openFace(page, 'state=hold&popover=held');
  await expect(keepEditing(page)).toBeFocused();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await said(page)).toEqual(['keep']);

  await openFace(page, 'state=hold&popover=held');
  await expect(keepEditing(page)).toBeFocused();
  await page.keyboard.press('Tab');
  for (const modifier of ['Control', 'Meta', 'Alt']) await page.keyboard.press(`${modifier}+Enter`);
  await sendAnyway(page).dispatchEvent('keydown', { key: 'Enter', repeat: true });
  await sendAnyway(page).dispatchEvent('click', { detail: 2 });
  expect(await said(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await said(page)).toEqual(['keep']);
});

test('the fix button says the words it puts in; the ways to mute name what falls silent', async ({ page }) => {
  await openFace(page, 'state=warn&popover=open');
  await checklist(page).getByRole('button', { name: 'by Wed 25 Nov, 17:00 CET' }).click();
  const finding = checklist(page).locator('.finding', { hasText: 'is a different day' });
  for (const [name, scope] of [
    ['in this draft', 'draft'],
    ['with this person or channel', 'conversation'],
    ['this rule', 'rule'],
    ['“when you get a chance” anywhere', 'phrase'],
  ]) {
    const mute = finding.getByRole('button', { name: /^Mute/ });
    if ((await mute.getAttribute('aria-expanded')) === 'false') await mute.click();
    await finding.getByRole('button', { name }).click();
    expect((await said(page)).at(-1)).toBe(`mute ${scope}`);
  }
  expect((await said(page))[0]).toBe('fix by Wed 25 Nov, 17:00 CET');
});

test('the card at a word leaves the focus where it is', async ({ page }) => {
  await openFace(page, 'state=long');
  await page.getByRole('textbox').click();
  await page.evaluate(() => {
    const { findings } = (window as unknown as { examples: { long: { findings: { message: string }[] } } }).examples
      .long;
    const body = document.querySelector('.body');
    set({ card: { finding: findings[1], at: body } });
  });
  await expect(card(page)).toContainText('when you get a chance');
  await card(page).getByRole('button', { name: 'no rush' }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  expect(await said(page)).toContain('fix no rush');
});

test('a change of state is spoken once it has lasted, and not at the start', async ({ page }) => {
  await openFace(page, 'state=clear');
  const voice = page.locator('tomorrows-reader').getByRole('status');
  await expect(voice).toHaveText('');
  await page.evaluate(() => set({ result: (window as unknown as { examples: { hold: object } }).examples.hold }));
  await expect(voice).toHaveText("Tomorrow's Reader: 4 to clear up, Send will ask first");
});

for (const theme of ['light', 'dark']) {
  for (const query of [
    'state=clear&popover=open',
    'state=long&popover=open',
    'state=hold&popover=held',
    'state=none&popover=open',
    'state=warn&card=1',
    'state=warn&popover=open&muted&notice=It+could+not+look+this+time.',
  ]) {
    test(`${query} in the ${theme} theme can be read and pressed by everybody`, async ({ page }) => {
      await openFace(page, `${query}&theme=${theme}`);
      await expect(badge(page)).toBeVisible();
      await expectAccessible(page, 'tomorrows-reader');
    });
  }
}

// The driver of Firefox has no way to set them.
test('where the person has set the colours, the badge is drawn in those', { tag: onlyChromium }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const state of ['warn', 'hold']) {
    await openFace(page, `state=${state}`);
    await expect(badge(page)).toBeVisible();
    const colours = await badge(page).evaluate((button) =>
      [button, ...button.querySelectorAll('svg')].map((part) => getComputedStyle(part).color),
    );
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours).size).toBe(1);
  }
});

test('in a page that runs from right to left the checklist keeps its own direction', async ({ page }) => {
  await openFace(page, 'state=hold&popover=held');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect(checklist(page)).toHaveCSS('direction', 'ltr');
  const [keep, send] = await Promise.all([boxOf(keepEditing(page)), boxOf(sendAnyway(page))]);
  expect(send.x).toBeLessThan(keep.x);
});

for (const [width, height] of [
  [320, 640],
  [640, 450],
  [1280, 420],
] as const) {
  test(`at ${width} by ${height} the held checklist is whole: its answers are in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const box of ['mail', 'chat']) {
      await openFace(page, `state=long&popover=held&box=${box}`);
      for (const part of [checklist(page), keepEditing(page), sendAnyway(page)]) {
        await expect(part).toBeInViewport({ ratio: 1 });
      }
      await expectNoSideways(page);
    }
  });
}
