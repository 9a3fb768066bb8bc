// Marks, the card and fixes while writing, on the practice page: the draft stays as the person wrote it, but for the words they chose.
import { expect, test } from 'playwright/test';
import { type Browser, type Lab, launch } from '../kit/launch.ts';
import { beforeCaret, middleOf, openPractice, type Practice, relative } from './practice.ts';

test.describe.configure({ mode: 'default' });
let lab: Lab;
let mail: Practice;

test.beforeAll(async ({ browserName }) => {
  lab = await launch(browserName as Browser, true);
});
test.afterAll(() => lab.close());
test.beforeEach(async () => {
  mail = await openPractice(lab, 'mail');
});
test.afterEach(() => mail.page.close());

const keyboard = () => mail.page.keyboard;
const fixed = /^Could you approve the budget in #512 by tomorrow, \w{3} \d{1,2} \w{3},?\s?\?$/;

/** Rests the pointer on words until their card comes. */
async function restOn(words: string) {
  const { x, y } = await middleOf(mail.body, words);
  await mail.page.mouse.move(x - 4, y);
  await mail.page.mouse.move(x, y);
  await expect(mail.card).toBeVisible();
}

test('words are marked without touching the draft', async () => {
  await mail.body.click();
  await keyboard().type(relative);
  const html = await mail.body.evaluate((body) => body.outerHTML);
  await expect.poll(async () => (await mail.marks()).warn).toContain('tomorrow');
  expect(await mail.body.evaluate((body) => body.outerHTML)).toBe(html);
});

test('the marks go with the words', async () => {
  await mail.write(relative);
  await expect.poll(async () => (await mail.marks()).warn).toContain('tomorrow');
  await mail.write('Paid, thanks.');
  await expect.poll(async () => Object.values(await mail.marks()).flat()).toEqual([]);
});

test('the card comes under the pointer, takes no focus, and goes when the pointer leaves', async () => {
  await mail.write(relative);
  await restOn('tomorrow');
  expect(await beforeCaret(mail.body)).toBe(relative);
  await mail.page.mouse.move(5, 5);
  await expect(mail.card).toHaveCount(0);
});

test('a click on marked words only puts the caret there', async () => {
  await mail.write(relative);
  const { x, y } = await middleOf(mail.body, 'tomorrow');
  await mail.page.mouse.click(x, y);
  await expect(mail.dialog).toHaveCount(0);
  expect(await beforeCaret(mail.body)).toMatch(/by tomo?r?r?/);
  await keyboard().type('X');
  expect(await mail.body.innerText()).toMatch(/by t\w+X\w+\?/);
});

test('a fix puts its words in, keeps caret and scroll, and one undo takes it back', async () => {
  await mail.write(relative);
  await keyboard().press('Home');
  await mail.page.evaluate(() => scrollTo(0, 40));
  const scrolled = await mail.page.evaluate(() => scrollY);
  await restOn('tomorrow');
  await mail.card.getByRole('button').first().click();
  await expect.poll(() => mail.body.innerText()).toMatch(fixed);
  await expect.poll(() => beforeCaret(mail.body)).toBe('');
  expect(await mail.page.evaluate(() => scrollY)).toBe(scrolled);
  await expect.poll(async () => (await mail.marks()).warn).not.toContain('tomorrow');
  await keyboard().press('ControlOrMeta+Z');
  expect(await mail.body.innerText()).toBe(relative);
});

test('a fix beside bold words leaves them bold', async () => {
  await mail.write('Could you approve the ');
  await keyboard().press('ControlOrMeta+B');
  await keyboard().type('budget');
  await keyboard().press('ControlOrMeta+B');
  await keyboard().type(' in #512 by tomorrow?');
  await expect.poll(async () => (await mail.marks()).warn).toContain('tomorrow');
  await restOn('tomorrow');
  await mail.card.getByRole('button').first().click();
  await expect.poll(() => mail.body.innerText()).toMatch(fixed);
  await expect(mail.body.locator('b')).toHaveText('budget');
});

test('a fix that doesn’t fit in one piece leaves the draft alone and is offered as a copy', async () => {
  await mail.write('Could you approve the budget in #512 as');
  await keyboard().press('ControlOrMeta+B');
  await keyboard().type('ap');
  await keyboard().press('ControlOrMeta+B');
  await keyboard().type('?');
  await expect.poll(async () => (await mail.marks()).warn).toContain('asap');
  const html = await mail.body.innerHTML();
  await mail.send.scrollIntoViewIfNeeded();
  await mail.badge.click();
  await mail.dialog
    .getByRole('button', { name: /\w{3} \d{1,2} \w{3}/ })
    .first()
    .click();
  await expect(mail.dialog.getByText('Copied. Paste it where it fits.')).toBeVisible();
  expect(await mail.body.innerHTML()).toBe(html);
});

test('a page that clears sheets and takes our element away gets both back', async () => {
  await mail.write(relative);
  await mail.page.evaluate(() => {
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    document.querySelector('tomorrows-reader')?.remove();
  });
  await expect(mail.badge).toBeVisible();
  await mail.body.press('End');
  await keyboard().type(' Thanks');
  await expect.poll(async () => (await mail.marks()).warn).toContain('tomorrow');
  const line = await mail.body.evaluate(
    (body) => getComputedStyle(body, '::highlight(tomorrow-warn)').textDecorationStyle,
  );
  expect(line).toBe('wavy');
});
