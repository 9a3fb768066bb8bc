// Every count the selector tables claim holds on its fixture or captured page, and every one's compose boxes are found.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { gmail } from '../../src/hosts/gmail.ts';
import { slack } from '../../src/hosts/slack.ts';
import {
  type GmailOptions,
  gmailDefaults,
  type Options,
  type SlackOptions,
  slackDefaults,
} from '../fixtures/options.ts';
import { gmailUrl } from './gmail.pages.ts';
import { expect, test } from './harness.ts';
import { slackUrl } from './slack.pages.ts';

const mail = (surface: GmailOptions['surface'], more: Partial<GmailOptions> = {}): Options => ({
  ...gmailDefaults,
  surface,
  ...more,
});
const chat = (surface: SlackOptions['surface'], more: Partial<SlackOptions> = {}): Options => ({
  ...slackDefaults,
  surface,
  ...more,
});

/** Where the fixture's own clock or viewport has a say. */
type Matcher = ReturnType<typeof expect.any>;

/** What a person sees of the last compose box of a page. */
type Shown = {
  readonly boxes: number | Matcher;
  readonly surface: string;
  readonly place?: string;
  readonly subject?: string;
  readonly recipients?: number;
  readonly attachments: number;
  /** Who wrote what is above, and the last of it. */
  readonly earlier: readonly string[];
  readonly above?: string | Matcher | undefined;
  readonly conversation?: string | Matcher;
};
const subject = gmailDefaults.subject;
const docked: Shown = {
  boxes: 1,
  surface: 'gmail-docked',
  place: 'new',
  subject,
  recipients: 1,
  attachments: 0,
  earlier: [],
};
const reply: Shown = {
  ...docked,
  surface: 'gmail-inline',
  place: 'reply',
  subject: 'Rollout plan',
  // The first message of the three is collapsed.
  earlier: ['me', 'Ada Moreau'],
  above: 'Good. The rollout plan has two open points left.',
  conversation: 'gmail:thread:18f000',
};
const channel: Shown = {
  boxes: 1,
  surface: 'slack-channel',
  place: 'channel',
  attachments: 0,
  above: expect.any(String),
  earlier: ['Ada Moreau', 'me', 'Ada Moreau', 'Ada Moreau'],
  conversation: 'slack:C01ROLLOUT',
};

/** The fixtures by the names the tables call them. */
const fixtures: Readonly<Record<string, readonly [options: Options, shown: Shown]>> = {
  'gmail docked': [
    mail('docked', { language: 'hu', sendArchive: true, attachment: true, signature: true }),
    { ...docked, attachments: 1 },
  ],
  'gmail several': [mail('several', { language: 'ko', titleBar: 'B' }), { ...docked, boxes: 3 }],
  'gmail full screen': [mail('full-screen'), { ...docked, surface: 'gmail-full-screen' }],
  'gmail minimised': [mail('minimised', { language: 'ja' }), docked],
  'gmail plain text': [mail('plain-text', { language: 'de' }), docked],
  'gmail reply': [mail('reply', { language: 'hu' }), reply],
  'gmail forward': [mail('forward', { language: 'de' }), { ...reply, place: 'forward' }],
  'gmail popped out': [
    mail('popped-out', { titleBar: 'B' }),
    { ...reply, surface: 'gmail-popped-out', subject: 'Re: Rollout plan' },
  ],
  'gmail window': [mail('window', { language: 'ko' }), { ...docked, surface: 'gmail-window' }],
  'gmail bare window': [mail('window', { language: 'ja', bare: true }), { ...docked, surface: 'gmail-window' }],
  'gmail thread window': [mail('thread-window', { language: 'de' }), reply],
  'slack channel': [chat('channel', { language: 'ja' }), channel],
  'slack direct': [
    chat('direct', { language: 'ko', pendingFile: true }),
    {
      ...channel,
      surface: 'slack-direct',
      place: 'direct',
      recipients: 1,
      attachments: 1,
      conversation: 'slack:D01ADA',
    },
  ],
  'slack group': [
    chat('group', { language: 'de' }),
    { ...channel, surface: 'slack-group', conversation: 'slack:G01GROUP' },
  ],
  'slack new message': [
    chat('new-message', { language: 'hu' }),
    { boxes: 1, surface: 'slack-new', attachments: 0, earlier: [], above: undefined },
  ],
  'slack markup': [chat('markup'), channel],
  'slack edit': [chat('edit'), { ...channel, boxes: 2, earlier: ['Ada Moreau', 'Ada Moreau', 'Ada Moreau'] }],
  'slack thread': [
    chat('thread', { language: 'ja' }),
    {
      ...channel,
      boxes: 2,
      surface: 'slack-thread',
      place: 'thread',
      earlier: ['Ada Moreau', 'me', 'Ada Moreau'],
      conversation: expect.stringMatching(/^slack:C01ROLLOUT:\d+\.\d+$/),
    },
  ],
  'slack threads page': [
    chat('threads', { language: 'hu' }),
    {
      ...channel,
      boxes: expect.any(Number),
      surface: 'slack-threads-page',
      place: 'thread',
      earlier: ['Ada Moreau', 'me'],
      conversation: expect.stringMatching(/^slack:C01ROLLOUT:\d+\.\d+$/),
    },
  ],
};

const hosts = { gmail, slack };

/** What the host says of the last compose box, and how many there are. */
const look = (id: 'gmail' | 'slack') => {
  const host = window.host[id];
  const all = host.composers(document);
  const composer = all.at(-1)!;
  const { place, subject, recipients, attachments } = host.facts(composer);
  const said = host.earlier(composer);
  const earlier = said.map(({ who }) => who);
  const above = said.at(-1)?.text;
  const conversation = host.conversation(composer);
  return {
    boxes: all.length,
    surface: composer.surface,
    place,
    subject,
    recipients,
    attachments,
    earlier,
    above,
    conversation,
  };
};

/** The page has every count that the host's table claims for `name`; returns how many compose boxes there are. */
async function expectClaimed(page: Page, id: keyof typeof hosts, name: string): Promise<number> {
  const found = await page.evaluate((host) => window.host.diagnose(window.host[host], document), id);
  for (const [key, { seen }] of Object.entries(hosts[id].selectors)) {
    const claim = (seen as readonly (readonly [number, string])[]).find(([, fixture]) => fixture === name);
    const count = found.selectors.find((selector) => selector.name === key)?.count;
    if (claim) expect.soft(count, key).toBe(claim[0]);
  }
  return found.attached;
}

for (const [name, [options, shown]] of Object.entries(fixtures)) {
  test(`the selector table and what is seen on ${name}`, async ({ visit }) => {
    const page = await visit(options);
    await page.locator('[data-qa=texty_send_button], .aoO').first().waitFor({ state: 'attached' });
    await expectClaimed(page, options.host, name);
    expect(await page.evaluate(look, options.host)).toEqual(shown);
  });
}

/** What `npm run capture` brought home (captured/README.md). */
const folder = new URL('captured/', import.meta.url);
const captured = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

for (const name of captured) {
  test(`the selector table and what was captured: ${name}`, async ({ open }) => {
    const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
    const isGmail = html.startsWith('<!-- mail.google.com');
    const page = await open(isGmail ? gmailUrl : slackUrl(), `<body>${html}</body>`);
    expect(await expectClaimed(page, isGmail ? 'gmail' : 'slack', name), 'compose boxes').toBeGreaterThan(0);
  });
}

test('a read-only channel, the search box and the clipboard have no compose box', async ({ visit }) => {
  const page = await visit(chat('read-only'));
  await page.locator('.p-message_input_roadblock').waitFor();
  const found = await page.evaluate(() => window.host.diagnose(window.host.slack, document));
  expect(found.attached).toBe(0);
  expect(found.why).toBe('No compose box is open here.');
});

test('every fixture and captured page the tables name is one of these', () => {
  const named = Object.values(hosts).flatMap((host) =>
    Object.values(host.selectors).flatMap((entry) =>
      (entry.seen as readonly (readonly [number, string])[]).map(([, fixture]) => fixture),
    ),
  );
  expect(named.filter((name) => !(name in fixtures) && !captured.includes(name))).toEqual([]);
});
