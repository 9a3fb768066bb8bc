// Slack's surfaces: which composer, what it shows, and what sends it.
import type { Page } from 'playwright/test';
import { slackDefaults } from '../fixtures/options.ts';
import { expect, test } from './harness.ts';
import {
  box,
  broadcastRow,
  channelInput,
  channelView,
  page,
  type Said,
  slackUrl,
  threadPane,
  threadsView,
} from './slack.pages.ts';

const talk: readonly Said[] = [
  { ts: '1795340000.000100', html: 'from before the page begins' },
  { ts: '1795341000.000100', user: 'U1BO', name: 'Bo', html: 'Which one?<br aria-hidden="true">A or B' },
  { ts: '1795341010.000100', html: 'hello <img class="emoji" data-stringify-text=":wave:">' },
  { ts: '1795341100.000100', user: 'U1ADA', name: 'Ada', html: 'A' },
  { ts: '1795341110.000100', html: 'I mean B' },
];

const look = () => {
  const { slack } = window.host;
  return slack.composers(document).map((composer) => ({
    surface: composer.surface,
    kind: composer.kind,
    text: slack.read(composer).text,
    facts: JSON.parse(JSON.stringify(slack.facts(composer))) as Record<string, unknown>,
    conversation: slack.conversation(composer),
    earlier: slack.earlier(composer).map(({ who, text }) => `${who}: ${text}`),
    anchored: slack.anchor(composer) !== undefined,
  }));
};

const said = ['Bo: Which one?\nA or B', 'Bo: hello :wave:', 'me: A', 'me: I mean B'];

test('a channel, with the search box beside it', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box())));
  expect(await tab.evaluate(look)).toEqual([
    {
      surface: 'slack-channel',
      kind: 'compose',
      text: 'hi',
      facts: { place: 'channel', attachments: 0 },
      conversation: 'slack:C1GEN',
      earlier: said,
      anchored: true,
    },
  ]);
});

test('times are instants with the offset of this machine', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box())));
  const at = await tab.evaluate(() => {
    const { slack } = window.host;
    return slack.earlier(slack.composers(document)[0]!).map((message) => message.at);
  });
  expect(at).toHaveLength(4);
  expect(at.map((time) => Date.parse(time ?? '') / 1000)).toEqual([1795341000, 1795341010, 1795341100, 1795341110]);
  for (const time of at) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
});

test('who is who is not guessed when the page does not say who we are', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box()), { known: false }));
  const earlier = await tab.evaluate(() => {
    const { slack } = window.host;
    return slack.earlier(slack.composers(document)[0]!);
  });
  expect(earlier.map(({ who, at }) => [who, at])).toEqual(Array(4).fill(['them', undefined]));
});

test('a direct message has one reader, a group none that is counted', async ({ open }) => {
  const direct = await open(slackUrl('T1AAA/D1BO'), page(channelView([], box())));
  expect((await direct.evaluate(look))[0]).toMatchObject({
    surface: 'slack-direct',
    facts: { place: 'direct', recipients: 1 },
    conversation: 'slack:D1BO',
  });
  const group = await open(slackUrl('T1AAA/G1TEAM'), page(channelView([], box())));
  const [seen] = await group.evaluate(look);
  expect(seen?.surface).toBe('slack-group');
  expect(seen?.facts).toEqual({ place: 'channel', attachments: 0 });
});

test('a thread beside its channel keeps to itself', async ({ open }) => {
  const replies: Said[] = [
    { ts: '1795341000.000100', user: 'U1BO', name: 'Bo', html: 'Which one?' },
    { ts: '1795341200.000100', user: 'U1CY', name: 'Cy', html: 'the red one' },
  ];
  const body =
    channelView(talk, box({ body: '<p>in channel</p>' })) + threadPane(replies, box({ body: '<p>in thread</p>' }));
  const tab = await open(slackUrl('T1AAA/C1GEN/thread/C1GEN-1795341000.000100'), page(body));
  const [channel, thread] = await tab.evaluate(look);
  expect(channel).toMatchObject({
    surface: 'slack-channel',
    text: 'in channel',
    earlier: said,
    conversation: 'slack:C1GEN',
  });
  expect(thread).toMatchObject({
    surface: 'slack-thread',
    text: 'in thread',
    facts: { place: 'thread' },
    earlier: ['Bo: Which one?', 'Cy: the red one'],
    conversation: 'slack:C1GEN:1795341000.000100',
  });
});

test('an empty channel does not take the thread beside it for its own', async ({ open }) => {
  const body = channelView([], box()) + threadPane([talk[1] as Said], box());
  const tab = await open(slackUrl(), page(body));
  expect((await tab.evaluate(look)).map(({ earlier }) => earlier)).toEqual([[], ['Bo: Which one?\nA or B']]);
});

test('a thread that is also sent to the channel is read by the channel', async ({ open }) => {
  const tab = await open(slackUrl(), page(threadPane(talk, box({ extra: broadcastRow(false) }))));
  expect((await tab.evaluate(look))[0]?.facts.place).toBe('thread');
  await tab.locator('[type=checkbox]').check();
  expect((await tab.evaluate(look))[0]?.facts.place).toBe('channel');
});

test('the Threads page: each composer has its own conversation', async ({ open }) => {
  const sections = [
    { channel: 'C1AAA', ts: '1795340001.000100', rows: [{ ...talk[1], channel: 'C1AAA' } as Said], inner: box() },
    { channel: 'D1BBB', ts: '1795340002.000100', rows: [{ ...talk[3], channel: 'D1BBB' } as Said], inner: box() },
  ];
  const tab = await open(slackUrl('T1AAA/threads'), page(threadsView(sections)));
  expect(
    (await tab.evaluate(look)).map(({ surface, conversation, earlier, facts }) => ({
      surface,
      conversation,
      earlier,
      facts,
    })),
  ).toEqual([
    {
      surface: 'slack-threads-page',
      conversation: 'slack:C1AAA:1795340001.000100',
      earlier: ['Bo: Which one?\nA or B'],
      facts: { place: 'thread', attachments: 0 },
    },
    {
      surface: 'slack-threads-page',
      conversation: 'slack:D1BBB:1795340002.000100',
      earlier: ['me: A'],
      facts: { place: 'thread', recipients: 1, attachments: 0 },
    },
  ]);
});

test('a new message says nothing of a channel it has not got', async ({ open }) => {
  const body = `<div data-qa="composer_page"><div class="c-multi_select_input"><input></div>${channelInput(box())}</div>`;
  const tab = await open(slackUrl('T1AAA/composer'), page(body));
  const [seen] = await tab.evaluate(look);
  expect(seen).toMatchObject({ surface: 'slack-new', earlier: [] });
  expect(seen?.facts).toEqual({ attachments: 0 });
  expect(seen?.conversation).toBeUndefined();
});

test('an edit is read and never sent by us', async ({ open }) => {
  const editor = `<div data-qa="message_editor">${box({ edit: true, body: '<p>old</p>' })}</div>`;
  const tab = await open(slackUrl(), page(channelView(talk, box()).replace('I mean B', `I mean B${editor}`)));
  const seen = await tab.evaluate(look);
  expect(seen.map(({ surface, kind, text }) => [surface, kind, text])).toEqual([
    ['slack-edit', 'edit', 'old'],
    ['slack-channel', 'compose', 'hi'],
  ]);
  expect(seen[0]?.earlier).toEqual(said.slice(0, 3));
  expect(await keys(tab, '[data-qa=message_editor] .ql-editor')).toEqual(['']);
});

test('files that wait to be sent are attachments, mentions are as written', async ({ open }) => {
  const body =
    '<p>\ufeff<ts-mention data-id="U1BO" data-label="@Bo">@Bo</ts-mention>\ufeff and <ts-mention data-id="UNVERIFIED">@cy</ts-mention></p>';
  const files = '<div class="c-pending_files"><div>a.pdf</div><div>b.png</div></div>';
  const tab = await open(slackUrl(), page(channelView(talk, box({ body, extra: files }))));
  expect((await tab.evaluate(look))[0]?.facts).toEqual({ place: 'channel', mentions: ['@Bo'], attachments: 2 });
});

test('read-only channels and other editors have no composer', async ({ open }) => {
  const roadblock = '<div class="p-message_input_roadblock">読み取り専用</div>';
  const topic =
    '<div class="c-dialog"><div class="ql-container"><div class="ql-editor" data-qa="texty_input" role="textbox" contenteditable="true"><p>topic</p></div></div></div>';
  const tab = await open(slackUrl(), page(channelView(talk, roadblock) + topic));
  expect(await tab.evaluate(look)).toEqual([]);
  const readOnly = await open(
    slackUrl(),
    page(channelView(talk, box().replaceAll('contenteditable="true"', 'contenteditable="false"'))),
  );
  expect(await readOnly.evaluate(look)).toEqual([]);
});

/** Presses keys for real with the caret where it is, and says which the host takes for a send. */
async function keys(tab: Page, selector: string, caret?: { node: string; offset: number }): Promise<string[]> {
  await tab.evaluate(
    ({ selector, caret }) => {
      const editor = document.querySelector<HTMLElement>(selector)!;
      editor.focus();
      const host = caret && editor.querySelector(caret.node)?.firstChild;
      if (host) document.getSelection()!.collapse(host, caret.offset);
      const log: string[] = [];
      Object.assign(window, { log });
      // On the body, so that the next page of the same test begins without it.
      document.body.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Enter' || !(event.target instanceof Element)) return;
          const composer = window.host.slack.composerOf(event.target);
          const sends = composer ? window.host.slack.isSendKey(event, composer) : false;
          const held = [
            event.ctrlKey && 'Control',
            event.metaKey && 'Meta',
            event.shiftKey && 'Shift',
            event.altKey && 'Alt',
          ];
          if (sends) log.push([...held.filter(Boolean), 'Enter'].join('+'));
          event.preventDefault();
        },
        true,
      );
    },
    { selector, caret },
  );
  for (const key of ['Enter', 'Shift+Enter', 'Alt+Enter', 'Control+Enter', 'Meta+Enter']) await tab.keyboard.press(key);
  return [await tab.evaluate(() => (window as unknown as { log: string[] }).log.join(' '))];
}

const all = 'Enter Control+Enter Meta+Enter';
const modifiedOnly = 'Control+Enter Meta+Enter';
const editor = '.c-wysiwyg_container .ql-editor';
const situations: readonly (readonly [
  what: string,
  html: string,
  sends: string,
  caret?: { node: string; offset: number },
])[] = [
  ['plain text', channelView(talk, box()), all, { node: 'p', offset: 1 }],
  ['a word that has a slash in it', channelView(talk, box({ body: '<p>and/or</p>' })), all],
  ['a slash command', channelView(talk, box({ body: '<p>\ufeff/remind me</p>' })), ''],
  [
    'a code block',
    channelView(talk, box({ body: '<div class="ql-code-block">x</div><p>y</p>' })),
    modifiedOnly,
    { node: '.ql-code-block', offset: 1 },
  ],
  [
    'below a code block',
    channelView(talk, box({ body: '<div class="ql-code-block">x</div><p>y</p>' })),
    all,
    { node: 'p', offset: 1 },
  ],
  [
    'behind an open ```',
    channelView(talk, box({ body: '<p>```</p><p class="in">x</p>' })),
    modifiedOnly,
    { node: '.in', offset: 1 },
  ],
  [
    'behind a closed ```',
    channelView(talk, box({ body: '<p>```x```</p><p class="in">y</p>' })),
    all,
    { node: '.in', offset: 1 },
  ],
  ['a list', channelView(talk, box({ body: '<ul><li>x</li></ul>' })), modifiedOnly, { node: 'li', offset: 1 }],
  [
    'an open autocomplete menu',
    `${channelView(talk, box())}<div class="ReactModalPortal"><div data-qa="texty_autocomplete_menu"><ul role="listbox"></ul></div></div>`,
    '',
  ],
  ['a Send that is out of use', channelView(talk, box({ disabled: true })), ''],
  ['a Send that is gone', channelView(talk, box().replaceAll('texty_send_button', 'x')), ''],
];
test('keys that send', async ({ open }) => {
  const tab = await open(slackUrl(), page(''));
  for (const [what, html, sends, caret] of situations) {
    await tab.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceWith(document.adoptNode(body));
    }, page(html));
    expect.soft(await keys(tab, editor, caret), what).toEqual([sends]);
  }
});

test('keys in the search box and on the formatting bar send nothing', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box())));
  expect(await keys(tab, '[role=combobox]')).toEqual(['']);
  expect(await keys(tab, '[data-qa^=wysiwyg] button')).toEqual(['']);
});

test('an input method that is composing does not send', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box())));
  const asked = await tab.evaluate(() => {
    const { slack } = window.host;
    const composer = slack.composers(document)[0]!;
    return [{}, { isComposing: true }, { keyCode: 229 }].map((init) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init });
      let answer: boolean | undefined;
      const ask = () => {
        answer = slack.isSendKey(event, composer);
      };
      composer.body.addEventListener('keydown', ask, { once: true });
      composer.body.dispatchEvent(event);
      return answer;
    });
  });
  expect(asked).toEqual([true, false, false]);
});

test('what a click is in, and sending again', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box())));
  const seen = await tab.evaluate(() => {
    const { slack } = window.host;
    const how = (selector: string) => slack.sendControl(document.querySelector(selector)!)?.how ?? 'nothing';
    const send = document.querySelector<HTMLElement>('[data-qa=texty_send_button]')!;
    const composer = slack.composers(document)[0]!;
    const clicks: string[] = [];
    document.addEventListener('click', (event) => {
      clicks.push(event.target === send ? 'send' : (event.target as Element).tagName);
    });
    const on = [
      how('[data-qa=texty_send_button] i'),
      how('[data-qa=texty_send_button] + button'),
      how('.c-wysiwyg_container__formatting button'),
      how('[data-qa=user-button]'),
    ];
    const done = [slack.resend(composer, 'send'), slack.resend(composer, 'schedule')];
    send.setAttribute('aria-disabled', 'true');
    return { on, done, clicks, off: how('[data-qa=texty_send_button] i'), undone: slack.resend(composer, 'send') };
  });
  expect(seen).toEqual({
    on: ['send', 'schedule', 'nothing', 'nothing'],
    done: [true, true],
    clicks: ['send', 'BUTTON'],
    off: 'nothing',
    undone: false,
  });
});

test('the button of a slash command is no send', async ({ open }) => {
  const tab = await open(slackUrl(), page(channelView(talk, box({ body: '<p>/away</p>' }))));
  const control = await tab.evaluate(
    () => window.host.slack.sendControl(document.querySelector('[data-qa=texty_send_button]')!) ?? null,
  );
  expect(control).toBeNull();
});

test('dark by the class of the client', async ({ open }) => {
  const dark = () => window.host.slack.dark(window.host.slack.composers(document)[0]!);
  const night = await open(slackUrl(), page(channelView(talk, box()), { theme: 'sk-client-theme--dark' }));
  expect(await night.evaluate(dark)).toBe(true);
  const day = await open(slackUrl(), page(channelView(talk, box()), { theme: 'sk-client-theme--light' }));
  expect(await day.evaluate(dark)).toBe(false);
});

test('what a person makes in the real editor: a mention and an emoji from the menu, lines, code', async ({ visit }) => {
  const tab = await visit(slackDefaults);
  await tab.locator('.p-message_pane .ql-editor').click();
  await tab.keyboard.type('hi @Ad');
  await tab.locator('[data-qa=texty_autocomplete_menu]').waitFor();
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('see :ta');
  await tab.locator('[data-qa=texty_autocomplete_menu]').waitFor();
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Shift+Enter');
  await tab.keyboard.type('  two  spaces');
  await tab.keyboard.press('Shift+Enter');
  await tab.keyboard.type('```');
  await tab.keyboard.type('let a');
  const seen = await tab.evaluate(() => {
    const { slack, toRange } = window.host;
    const composer = slack.composers(document)[0]!;
    const { text, marks, pieces } = slack.read(composer);
    const two = text.indexOf('two');
    return {
      text,
      marks: marks.map((mark) => `${mark.kind}:${text.slice(mark.start, mark.end)}`),
      mentions: slack.facts(composer).mentions,
      two: toRange(pieces, { start: two, end: two + 3 })?.toString(),
    };
  });
  expect(seen).toEqual({
    text: 'hi @Ada Moreau see :tada:\n  two  spaces\nlet a',
    marks: ['mention:@Ada Moreau', 'emoji::tada:', 'code:let a'],
    mentions: ['@Ada Moreau'],
    two: 'two',
  });
});
