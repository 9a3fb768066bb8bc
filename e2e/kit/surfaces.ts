// The surfaces of both hosts with their ways to send, as one table: every behaviour is called once for each row.
import type { Page } from 'playwright/test';
import type { Common, GmailOptions, GmailSurface, SlackOptions, SlackSurface } from '../fixtures/options.ts';
import { type Compose, openHost, type Path } from './host.ts';

export type Surface = {
  readonly name: string;
  /** Ways out, the first being the usual one. */
  readonly paths: readonly Path[];
  readonly open: (page: Page, changes?: Partial<Common>) => Promise<Compose>;
};

/** For a test that Firefox or its driver can't do, which says why beside it: Firefox leaves it out (playwright.config.ts). */
export const onlyChromium = '@chromium';

const gmail = (
  surface: GmailSurface,
  paths: readonly Path[],
  own: Partial<GmailOptions> = {},
  name = surface as string,
) => ({
  name: `gmail ${name}`,
  paths,
  open: (page: Page, changes: Partial<Common> = {}) => openHost(page, 'gmail', surface, { ...own, ...changes }),
});
const slack = (
  surface: SlackSurface,
  paths: readonly Path[],
  own: Partial<SlackOptions> = {},
  name = surface as string,
) => ({
  name: `slack ${name}`,
  paths,
  open: (page: Page, changes: Partial<Common> = {}) => openHost(page, 'slack', surface, { ...own, ...changes }),
});

/** Ways out of every Gmail message; a new one shows its subject, an answer may have "Send & archive". */
const gmailPaths = ['button', 'ctrl-enter', 'send-enter', 'send-space', 'ctrl-enter-to', 'schedule'] as const;
const newPaths = [...gmailPaths, 'ctrl-enter-subject'] as const;
const answerPaths = [...gmailPaths, 'archive'] as const;
const archive = { sendArchive: true };

export const gmailSurfaces: readonly Surface[] = [
  gmail('docked', [...newPaths, 'archive', 'meta-enter'], { ...archive, signature: true }),
  gmail('several', [...newPaths, 'schedule-keys'], { titleBar: 'B', menuKeys: 'menu' }),
  gmail('full-screen', newPaths, { titleBar: 'B' }),
  gmail('plain-text', newPaths),
  gmail('reply', [...answerPaths, 'schedule-keys'], archive),
  gmail('reply-all', answerPaths, { ...archive, to: ['ada@example.com', 'tomek@example.com'] }),
  gmail('forward', answerPaths, archive),
  gmail('popped-out', [...answerPaths, 'ctrl-enter-subject'], archive),
  gmail('window', newPaths, { menu: 'inside' }),
  gmail('window', newPaths, { menu: 'inside', bare: true }, 'bare window'),
  gmail('thread-window', answerPaths, archive),
  gmail('docked', ['schedule', 'schedule-keys'], { menu: 'inside', menuKeys: 'menu' }, 'schedule, menu inside'),
  gmail('docked', ['schedule', 'schedule-keys'], {}, 'schedule, menu on the body'),
];

/** Ways out of every Slack message. */
const slackPaths = ['enter', 'button', 'ctrl-enter', 'send-enter', 'send-space', 'schedule'] as const;
const slackKeysToo = [...slackPaths, 'schedule-keys'] as const;

export const slackSurfaces: readonly Surface[] = [
  slack('channel', [...slackKeysToo, 'meta-enter']),
  slack('channel', ['ctrl-enter', 'button', 'schedule'], { enter: 'newline' }, 'channel where Enter is a new line'),
  slack('channel', ['enter', 'button'], { formattingBar: false }, 'channel without formatting bar'),
  slack('direct', slackPaths),
  slack('group', slackPaths),
  slack('thread', slackKeysToo),
  slack('thread', slackPaths, { broadcast: true }, 'thread with broadcast'),
  slack('threads', slackPaths),
  slack('new-message', slackPaths),
  slack('markup', slackPaths),
];

export const surfaces: readonly Surface[] = [...gmailSurfaces, ...slackSurfaces];

/** Each box once: what is left out are other ways to schedule from one that is there. */
export const writable: readonly Surface[] = surfaces.filter(({ paths: [usual] }) => usual !== 'schedule');

/** A message being edited, emptied. It is never held and so in no table of ways out, but it is fixed like any other. */
export const edit: Surface = {
  name: 'slack edit',
  paths: ['enter'],
  open: async (page) => {
    const compose = await openHost(page, 'slack', 'edit');
    await compose.body.press('Control+a');
    await page.keyboard.press('Delete');
    return compose;
  },
};

/** One of each kind of editor, and of what stands around it. */
const kinds = new Set([
  'gmail docked',
  'gmail plain-text',
  'gmail reply',
  'gmail window',
  'slack channel',
  'slack thread',
  'slack threads',
  edit.name,
]);

/**
 * Of `all`, those that tell of the rest, for what costs much and differs little from one surface to its like.
 * `npm test -- every` has all of them.
 */
export const eachKind = (all: readonly Surface[]): readonly Surface[] =>
  process.env.EVERY ? all : all.filter(({ name }) => kinds.has(name));

/** Texts whose judgement nobody doubts. */
export const ping = 'hey, quick question';
/** `good` dates itself five days ahead, so that it stays good. */
export function good(): string {
  const day = new Date(Date.now() + 5 * 86_400_000);
  const date = day.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `Ada, please approve the Q3 budget in https://example.com/budget/512 by ${date}, 17:00 CET. Nothing else is needed from you.`;
}
/** Two warnings, "asap" and "tomorrow", and too little to be held for. */
export const unclear = 'Ada, can you send the Lyon contract asap? The review is tomorrow.';
