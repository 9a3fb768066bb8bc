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

export const gmailSurfaces: readonly Surface[] = [
  gmail(
    'docked',
    [
      'button',
      'ctrl-enter',
      'meta-enter',
      'send-enter',
      'send-space',
      'archive',
      'ctrl-enter-subject',
      'ctrl-enter-to',
    ],
    { sendArchive: true, signature: true },
  ),
  gmail('several', ['button', 'ctrl-enter'], { titleBar: 'B' }),
  gmail('full-screen', ['button', 'ctrl-enter']),
  gmail('plain-text', ['button', 'ctrl-enter']),
  gmail('reply', ['button', 'ctrl-enter']),
  gmail('reply-all', ['button', 'ctrl-enter'], { to: ['ada@example.com', 'tomek@example.com'] }),
  gmail('forward', ['button', 'ctrl-enter']),
  gmail('popped-out', ['button', 'ctrl-enter']),
  gmail('window', ['button', 'ctrl-enter']),
  gmail('docked', ['schedule'], { menu: 'inside' }, 'schedule, menu inside'),
  gmail('docked', ['schedule'], { menu: 'detached' }, 'schedule, menu on the body'),
  gmail('reply', ['schedule'], { menu: 'detached' }, 'reply schedule'),
];

export const slackSurfaces: readonly Surface[] = [
  slack('channel', ['enter', 'button', 'ctrl-enter', 'meta-enter', 'send-enter', 'send-space', 'schedule']),
  slack('channel', ['ctrl-enter', 'button'], { enter: 'newline' }, 'channel where Enter is a new line'),
  slack('channel', ['enter', 'button'], { formattingBar: false }, 'channel without formatting bar'),
  slack('direct', ['enter', 'button']),
  slack('group', ['enter', 'button']),
  slack('thread', ['enter', 'button', 'ctrl-enter']),
  slack('threads', ['enter', 'button']),
  slack('new-message', ['enter', 'button']),
  slack('markup', ['enter', 'button']),
];

export const surfaces: readonly Surface[] = [...gmailSurfaces, ...slackSurfaces];

/** Each surface with each of its ways out. */
export const ways = surfaces.flatMap((surface) =>
  surface.paths.map((path) => ({ surface, path, name: `${surface.name}, ${path}` })),
);

/** Texts whose judgement nobody doubts. */
export const ping = 'hey, quick question';
/** `good` dates itself five days ahead, so that it stays good. */
export function good(): string {
  const day = new Date(Date.now() + 5 * 86_400_000);
  const date = day.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `Ada, please approve the Q3 budget in https://example.com/budget/512 by ${date}, 17:00 CET. Nothing else is needed from you.`;
}
/** Two warnings, "asap" and "tomorrow", and too little to be held for. */
export const unclear = 'Ada, can you send the signed contract for the Lyon office asap? The review is tomorrow.';
