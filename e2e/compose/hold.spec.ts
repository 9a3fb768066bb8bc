// What goes, what waits, and that a message is sent once or not at all, on the practice page.
import { expect, test } from 'playwright/test';
import { type Browser, type Lab, launch } from '../kit/launch.ts';
import { beforeCaret, clear, openPractice, type Practice, ping } from './practice.ts';

test.describe.configure({ mode: 'default' });
let lab: Lab;
let chat: Practice;

test.beforeAll(async ({ browserName }) => {
  lab = await launch(browserName as Browser, true);
});
test.afterAll(() => lab.close());
test.beforeEach(async () => {
  chat = await openPractice(lab, 'chat');
});
test.afterEach(() => chat.page.close());

const keyboard = () => chat.page.keyboard;
const sendAnyway = () => chat.dialog.getByRole('button', { name: 'Send anyway' });

test('a clear message goes, and nothing is in the way', async () => {
  await chat.write(clear);
  await keyboard().press('Enter');
  await expect.poll(chat.sent).toEqual([clear]);
  await expect(chat.dialog).toHaveCount(0);
});

test('a ping waits; Escape goes back to the draft with the caret where it was', async () => {
  await chat.write(ping);
  await keyboard().press('Home');
  await keyboard().press('ArrowRight');
  await keyboard().press('Enter');
  await expect(chat.dialog).toBeVisible();
  await keyboard().press('Escape');
  await expect(chat.dialog).toHaveCount(0);
  expect(await beforeCaret(chat.body)).toBe('q');
  expect(await chat.body.innerText()).toBe(ping);
  expect(await chat.sent()).toEqual([]);
});

for (const [name, press] of [
  ['a click', () => chat.send.click()],
  ['Enter on Send', () => chat.send.press('Enter')],
  ['Space on Send', () => chat.send.press(' ')],
  ['Ctrl+Enter', () => chat.body.press('ControlOrMeta+Enter')],
  ['a double click', () => chat.send.dblclick()],
] as const) {
  test(`${name} is held, and “Send anyway” sends once`, async () => {
    await chat.write(ping);
    await press();
    await expect(chat.dialog).toBeVisible();
    expect(await chat.sent()).toEqual([]);
    await sendAnyway().click();
    await expect.poll(chat.sent).toEqual([ping]);
    await expect(chat.dialog).toHaveCount(0);
  });
}

test('a double click on “Send anyway” sends once', async () => {
  await chat.write(ping);
  await keyboard().press('Enter');
  await sendAnyway().dblclick();
  await expect.poll(chat.sent).toEqual([ping]);
  await chat.write(clear);
  await keyboard().press('Enter');
  await expect.poll(chat.sent).toEqual([ping, clear]);
});

test('an Enter that is held down never confirms', async () => {
  await chat.write(ping);
  for (let count = 0; count < 12; count++) await keyboard().down('Enter');
  await expect(chat.dialog).toBeVisible();
  await sendAnyway().focus();
  for (let count = 0; count < 12; count++) await keyboard().down('Enter');
  await keyboard().up('Enter');
  await expect(chat.dialog).toBeVisible();
  expect(await chat.sent()).toEqual([]);
});

test('“Send anyway” by Enter, held down, sends once', async () => {
  await chat.write(ping);
  await keyboard().press('Enter');
  await sendAnyway().focus();
  for (let count = 0; count < 12; count++) await keyboard().down('Enter');
  await keyboard().up('Enter');
  await expect.poll(chat.sent).toEqual([ping]);
  await expect(chat.dialog).toHaveCount(0);
});

test('a click elsewhere closes the checklist, sends nothing and leaves the caret in the draft', async () => {
  await chat.write(ping);
  await keyboard().press('Enter');
  await expect(chat.dialog).toBeVisible();
  await chat.page.getByRole('heading', { name: 'It stays with you' }).click();
  await expect(chat.dialog).toHaveCount(0);
  await expect.poll(() => beforeCaret(chat.body)).toBe(ping);
  expect(await chat.sent()).toEqual([]);
});

test('who types on while it is held goes on with the draft', async () => {
  await chat.write(ping);
  await keyboard().press('Enter');
  await expect(chat.dialog).toBeVisible();
  await keyboard().type(': is 402 right?');
  await expect(chat.dialog).toHaveCount(0);
  expect(await chat.body.innerText()).toBe(`${ping}: is 402 right?`);
});

test('Shift+Enter makes a line and is nobody’s business', async () => {
  await chat.write(ping);
  await keyboard().press('Shift+Enter');
  await keyboard().type('second line');
  expect(await chat.sent()).toEqual([]);
  await expect(chat.dialog).toHaveCount(0);
  expect((await chat.body.innerText()).split('\n').filter(Boolean)).toEqual([ping, 'second line']);
});

test('the same words are asked about again once they were sent', async () => {
  await chat.write(ping);
  await keyboard().press('Enter');
  await sendAnyway().click();
  await expect.poll(chat.sent).toEqual([ping]);
  await keyboard().type(ping);
  await keyboard().press('Enter');
  await expect(chat.dialog).toBeVisible();
  expect(await chat.sent()).toEqual([ping]);
});

test('two windows know nothing of each other', async () => {
  const other = await openPractice(lab, 'chat');
  await other.write(ping);
  await other.page.keyboard.press('Enter');
  await expect(other.dialog).toBeVisible();
  await chat.page.bringToFront();
  await chat.write(clear);
  await keyboard().press('Enter');
  await expect.poll(chat.sent).toEqual([clear]);
  await expect(other.dialog).toBeVisible();
  expect(await other.sent()).toEqual([]);
  await other.page.close();
});

test('muted for this draft it goes, and the next draft is read again', async () => {
  await chat.write(ping);
  await keyboard().press('Enter');
  await chat.dialog.getByText('Mute', { exact: false }).first().click();
  await chat.page.getByText(/in this draft/i).click();
  await expect(chat.badge).toHaveAccessibleName("Tomorrow's Reader: quiet for this draft");
  expect(Object.values(await chat.marks()).flat()).toEqual([]);
  await keyboard().press('Escape');
  await chat.body.press('Enter');
  await expect.poll(chat.sent).toEqual([ping]);
  await chat.write(ping);
  await keyboard().press('Enter');
  await expect(chat.dialog).toBeVisible();
});

test('in the mail, Ctrl+Enter is held from the subject too, and a plain Enter is not', async () => {
  const mail = await openPractice(lab, 'mail');
  await mail.write(ping);
  await mail.body.press('Enter');
  await expect(mail.dialog).toHaveCount(0);
  await mail.page.getByLabel('Subject').press('ControlOrMeta+Enter');
  await expect(mail.dialog).toBeVisible();
  expect(await mail.sent()).toEqual([]);
  await mail.dialog.getByRole('button', { name: 'Keep editing' }).click();
  await expect(mail.dialog).toHaveCount(0);
  expect(await mail.sent()).toEqual([]);
  await mail.page.close();
});

test.describe('when something of ours fails, the message goes and the badge says so', () => {
  for (const [name, sabotage] of [
    [
      'reading the draft',
      () => {
        Intl.DateTimeFormat = undefined as never;
      },
    ],
    [
      'showing the checklist',
      () => {
        HTMLElement.prototype.showPopover = () => {
          throw new Error('broken');
        };
      },
    ],
  ] as const) {
    test(name, async () => {
      await chat.write(ping);
      await chat.page.evaluate(sabotage);
      await keyboard().press('Enter');
      await expect.poll(chat.sent).toEqual([ping]);
      await expect(chat.badge).toHaveAccessibleName(/The check could not run this time/);
    });
  }
});
