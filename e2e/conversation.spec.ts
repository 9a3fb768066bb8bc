// What the conversation above a draft changes: a burst is pointed out and helped with, a ping answered once with when answers come, and what stands above needn't be said again.
import type { Page } from 'playwright/test';
import type { Said } from './fixtures/options.ts';
import { badge as badges, checklist, expectMarked } from './kit/face.ts';
import { caret, content, expectSent, newUndoStep, openHost, put, sent, type, write } from './kit/host.ts';
import { expect, freshTest, test } from './kit/test.ts';

const clear = "Tomorrow's Reader: clear";
const first = 'the label image builds again';
const second = 'the printer driver is fine';
const third = 'the font is on the share now';
const copied = `${first}. ${second}. ${third}`;
const copy = 'Copy my last messages into this draft';
const burst = /This is message 3 in a row\. Put the next thoughts into one/;

/** The badge of the compose box written in; a thread's comes after its channel's. */
const badge = (page: Page) => badges(page).last();

const open = async (page: Page) => {
  await badge(page).click();
  await expect(checklist(page)).toBeVisible();
};

for (const surface of ['channel', 'group', 'thread'] as const) {
  const start = async (page: Page) => {
    const compose = await openHost(page, 'slack', surface);
    for (const [index, text] of [first, second].entries()) {
      await put(compose, text);
      await page.keyboard.press('Enter');
      await expectSent(page, index + 1);
    }
    await write(compose, third);
    await newUndoStep(compose);
    return compose;
  };

  test(`slack ${surface}: the third message in two minutes is pointed out, and the last two come into the draft`, async ({
    page,
  }) => {
    const compose = await start(page);
    const before = await content(compose);
    await expect(badge(page)).toHaveAccessibleName(/1 to clear up/);
    await open(page);
    await expect(checklist(page)).toContainText(burst);
    await checklist(page).getByRole('button', { name: copy }).click();
    await expect(compose.body).toHaveText(copied);
    expect(await caret(compose)).toEqual([copied.length, copied.length]);
    await compose.body.press('ControlOrMeta+z');
    await expect(compose.body).toHaveText(third);
    expect(await content(compose)).toBe(before);
    expect(await caret(compose)).toEqual([third.length, third.length]);
    expect(await sent(page)).toHaveLength(2);
  });

  // Whether it is a burst still is asked of the words alone, and those are the same in a group.
  if (surface === 'group') continue;
  test(`slack ${surface}: with the last messages in it, it is no burst any more and goes as it stands`, async ({
    page,
  }) => {
    const compose = await start(page);
    await open(page);
    await checklist(page).getByRole('button', { name: copy }).click();
    await expect(compose.body).toHaveText(copied);
    await expect(checklist(page).getByRole('button', { name: copy })).toHaveCount(0);
    await expect(checklist(page).getByText(burst)).toHaveCount(0);
    await type(compose, ', size 12');
    await page.keyboard.press('Enter');
    const all = await expectSent(page, 3);
    expect(all.map(({ text }) => text)).toEqual([first, second, `${copied}, size 12`]);
    expect(all[2]?.trusted).toBe(true);
  });
}

test('gmail: a third mail at once is pointed out too, and takes the last ones in', async ({ page }) => {
  const compose = await openHost(page, 'gmail', 'reply', {
    above: [
      { who: 'me', ago: 40, text: first },
      { who: 'me', ago: 30, text: second },
    ],
  });
  await write(compose, third);
  await expect(badge(page)).toHaveAccessibleName(/1 to clear up/);
  await open(page);
  await expect(checklist(page).getByText(burst)).toBeVisible();
  await checklist(page).getByRole('button', { name: copy }).click();
  await expect(compose.body).toContainText(copied);
  await page.keyboard.press('Escape');
  await compose.body.press('Control+z');
  await expect(compose.body).not.toContainText(first);
  await expect(compose.body).toContainText(third);
});

test('what was said before the burst stays where it is', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', {
    above: [
      { who: 'me', ago: 90_000, text: 'the old printer goes on Friday' },
      { who: 'me', ago: 40, text: first },
      { who: 'me', ago: 30, text: second },
    ],
  });
  await write(compose, third);
  await expect(badge(page)).toHaveAccessibleName(/1 to clear up/);
  await open(page);
  await checklist(page).getByRole('button', { name: copy }).click();
  await expect(compose.body).toHaveText(copied);
});

test('the last messages, put into words of one’s own, are still no burst', async ({ page }) => {
  const compose = await openHost(page, 'slack', 'channel', {
    above: [
      { who: 'me', ago: 40, text: first },
      { who: 'me', ago: 30, text: second },
    ],
  });
  await put(compose, `the label image builds, the driver is fine, and ${third}`);
  await expect(badge(page)).toHaveAccessibleName(clear);
});

test('two messages, or a third after somebody else has written, are no burst', async ({ page }) => {
  const said: Said[] = [
    { who: 'me', ago: 40, text: first },
    { who: 'me', ago: 30, text: second },
    { who: 'ada', ago: 20, text: 'The font is still missing.' },
    { who: 'me', ago: 10, text: 'The share has it.' },
  ];
  const compose = await openHost(page, 'slack', 'channel', { above: said });
  await put(compose, third);
  await expect(badge(page)).toHaveAccessibleName(clear);
  const later = await openHost(page, 'slack', 'channel', {
    above: [
      { who: 'me', ago: 190, text: first },
      { who: 'me', ago: 30, text: second },
    ],
  });
  await put(later, third);
  await expect(badge(page)).toHaveAccessibleName(clear);
});

test('of a list that stands scrolled up nothing counts as said last', async ({ page }) => {
  const above: Said[] = [
    { who: 'me', ago: 40, text: first },
    { who: 'me', ago: 30, text: second },
    { who: 'ada', ago: 10, text: 'The font is still missing.' },
  ];
  const compose = await openHost(page, 'slack', 'channel', { above, away: 1 });
  await expect(page.getByText('The font is still missing.')).toHaveCount(0);
  await put(compose, third);
  await expect(badge(page)).toHaveAccessibleName(clear);
  // At its end, where the answer isn't there yet, the same rows are a burst.
  await page.locator('.c-scrollbar__hider').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await page.keyboard.type('!');
  await expect(badge(page)).toHaveAccessibleName(/1 to clear up/);
});

test('of a list scrolled out of the page, what is there is read, and nobody is made its writer by guess', async ({
  page,
}) => {
  const above: Said[] = [
    { who: 'ada', ago: 600, text: 'Good morning all.' },
    { who: 'me', ago: 190, text: 'good morning' },
    { who: 'me', ago: 40, text: first },
    { who: 'me', ago: 30, text: second },
  ];
  const compose = await openHost(page, 'slack', 'channel', { above, rows: 3 });
  await put(compose, third);
  await expect(badge(page)).toHaveAccessibleName(/1 to clear up/);
  await open(page);
  await checklist(page).getByRole('button', { name: copy }).click();
  await expect(compose.body).toHaveText(copied);
  // The row with the writer's name is gone, and those below it don't say whose they are.
  const headless = await openHost(page, 'slack', 'channel', { above, rows: 2 });
  await put(headless, third);
  await expect(badge(page)).toHaveAccessibleName(clear);
});

const pinged: Said[] = [
  { who: 'ada', ago: 600, text: 'is the import running again?' },
  { who: 'ada', ago: 300, text: '??' },
];
const answer = 'the import runs again';
const cadence = 'I answer messages at 10:00 and 16:00 CET.';
const hinted = "Tomorrow's Reader: clear, 1 small hint";

/** The three ways to be done with the hint: take its fix, close the checklist that shows it, or say it by hand and send. */
const endings = {
  'its fix was used': async (page: Page) => {
    await open(page);
    await expect(checklist(page)).toContainText('They ask whether you are there');
    await checklist(page).getByRole('button', { name: cadence }).click();
    await expect(page.locator('.ql-editor[data-feat]')).toHaveText(`${answer}. ${cadence}`);
  },
  'its checklist was closed': async (page: Page) => {
    await open(page);
    await expect(checklist(page)).toContainText('They ask whether you are there');
    await page.keyboard.press('Escape');
    await expect(checklist(page)).toBeHidden();
  },
  'the writer has said so': async (page: Page) => {
    await page.keyboard.type(`. ${cadence}`);
    await page.keyboard.press('Enter');
    await expectSent(page, 1);
  },
} as const;

const openPinged = async (page: Page, surface: 'direct' | 'channel' = 'direct') => {
  const compose = await openHost(page, 'slack', surface, { above: pinged });
  await write(compose, answer);
};

freshTest.describe('who is pinged is told once a conversation to say when answers come', () => {
  // In Firefox each look at what is kept opens a window.
  freshTest.describe.configure({ timeout: 150_000 });
  freshTest.use({ settings: { general: { cadence } } });

  for (const [ending, act] of Object.entries(endings)) {
    freshTest(`not again when ${ending}`, async ({ page, context }) => {
      await openPinged(page);
      await expect(badge(page)).toHaveAccessibleName(hinted);
      await act(page);
      await expect(badge(page)).toHaveAccessibleName(/: (?:clear|nothing to read yet)$/);
      const other = await context.newPage();
      await openPinged(other, 'channel');
      await expect(badge(other)).toHaveAccessibleName(hinted);
      await page.bringToFront();
      await openPinged(page);
      await expect(badge(page)).toHaveAccessibleName(clear);
    });
  }

  freshTest('in Gmail too, where a reply has its thread above it', async ({ page }) => {
    const compose = await openHost(page, 'gmail', 'reply', {
      above: [
        { who: 'ada', ago: 600, text: 'Is the import running again?' },
        { who: 'ada', ago: 300, text: 'Hello?? Did you get my mail?' },
      ],
    });
    await put(compose, answer);
    await expect(badge(page)).toHaveAccessibleName(hinted);
    await endings['its checklist was closed'](page);
    await expect(badge(page)).toHaveAccessibleName(clear);
    await page.reload();
    await put(compose, answer);
    await expect(badge(page)).toHaveAccessibleName(clear);
  });

  freshTest('what is kept of that is a salted hash, and the options forget it', async ({ page, extension }) => {
    await openPinged(page);
    await expect(badge(page)).toHaveAccessibleName(hinted);
    await endings['its checklist was closed'](page);
    await expect.poll(async () => Object.keys((await extension.kept()).local).length).toBe(2);
    const { local, sync } = await extension.kept();
    const { salt, ...marks } = local;
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(marks)).toEqual([expect.stringMatching(/^cadence:[0-9a-f]{64}$/)]);
    expect(Object.values(marks)).toEqual([true]);
    expect(sync).toEqual({ general: { cadence } });
    const options = await extension.open('options');
    await options.getByRole('button', { name: 'Forget all conversations' }).click();
    await page.bringToFront();
    await expect(badge(page)).toHaveAccessibleName(hinted);
    // An open tab may already have made a salt for the next time.
    expect(Object.entries((await extension.kept()).local)).not.toContainEqual(['salt', salt]);
  });
});

const report = 'the login on the tablet doesn’t work for me';

for (const host of ['slack', 'gmail'] as const) {
  const replyIn = (page: Page) => (text: string) => {
    const above: Said[] = [{ who: 'ada', ago: 200, text }];
    return host === 'slack'
      ? openHost(page, 'slack', 'thread', { above })
      : openHost(page, 'gmail', 'reply', { above });
  };

  test(`${host}: an answer to a question just asked owes nobody a next step`, async ({ page }) => {
    const reply = replyIn(page);
    await put(await reply('Good morning all.'), report);
    await expectMarked(page, [report]);
    await put(await reply('How is the login doing on your side?'), report);
    await expect(badge(page)).toHaveAccessibleName(clear);
    await expectMarked(page, []);
  });

  test(`${host}: what the message above has named needn't be named again`, async ({ page }) => {
    const reply = replyIn(page);
    const ask = 'Did you get anywhere with the auth issue? No rush.';
    await put(await reply('Good morning all.'), ask);
    await expectMarked(page, ['the auth issue']);
    await put(await reply('The auth issue is OPS-311, and it is back.'), ask);
    await expect(badge(page)).toHaveAccessibleName(/: clear/);
    await expectMarked(page, []);
  });
}
