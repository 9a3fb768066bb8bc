// Opens a fixture host and drives its compose boxes the way a person does: keys and the pointer, nothing else.
import { expect, type Locator, type Page } from 'playwright/test';
import {
  type GmailOptions,
  type GmailSurface,
  gmailDefaults,
  type Options,
  type SlackOptions,
  type SlackSurface,
  slackDefaults,
} from '../fixtures/options.ts';
import type { Sent } from '../fixtures/record.ts';
import { addressOf } from '../fixtures/serve.ts';
import { badge, checklist, soon } from './face.ts';
import { hasExtension } from './launch.ts';

/** A compose box on a fixture page. `holder` is what it stands in; `send` its Send button, looked up anew on each use. */
export type Compose = {
  readonly page: Page;
  readonly options: Options;
  readonly holder: Locator;
  readonly body: Locator;
  readonly send: Locator;
};

const slackHolders: Partial<Record<SlackSurface, string>> = {
  thread: '[data-qa=threads_flexpane]',
  threads: '[data-qa=reply_container] >> nth=0',
  'new-message': '[data-qa=composer_page]',
  edit: '[data-qa=message_editor]',
};

function composeIn(page: Page, options: Options): Compose {
  if (options.host === 'gmail') {
    const holder = page.locator(options.bare ? '[role=main]' : '.M9').last();
    const body =
      options.surface === 'plain-text' ? holder.locator('textarea.Ak') : holder.locator('.Ap [g_editable=true]');
    return { page, options, holder, body, send: holder.locator('.aoO') };
  }
  const holder = page.locator(slackHolders[options.surface] ?? '.p-message_pane');
  const send = options.surface === 'edit' ? '.c-button--primary' : '[data-qa=texty_send_button]';
  return { page, options, holder, body: holder.locator('.ql-editor[data-feat]'), send: holder.locator(send) };
}

/**
 * Opens `surface` of a host with the fixture's defaults but for `changes`, and waits until its editor can be seen, and the extension beside it if the
 * browser has it: before its settings are there every message goes, and a test is quicker with its first one than any person.
 */
export async function openHost(
  page: Page,
  host: 'gmail',
  surface: GmailSurface,
  changes?: Partial<GmailOptions>,
): Promise<Compose>;
export async function openHost(
  page: Page,
  host: 'slack',
  surface: SlackSurface,
  changes?: Partial<SlackOptions>,
): Promise<Compose>;
export async function openHost(
  page: Page,
  host: 'gmail' | 'slack',
  surface: GmailSurface | SlackSurface,
  changes: Partial<Options> = {},
): Promise<Compose> {
  const defaults = host === 'gmail' ? gmailDefaults : slackDefaults;
  const options = { ...defaults, ...changes, surface } as Options;
  await page.goto(addressOf(options));
  const compose = composeIn(page, options);
  if (surface === 'read-only') await expect(compose.holder).toBeVisible();
  else if (surface !== 'minimised') await expect(compose.body).toBeVisible();
  if (hasExtension(page.context()) && surface !== 'read-only')
    await badge(page).first().waitFor({ state: 'attached', timeout: 10_000 });
  return compose;
}

/** What the host on the page has sent so far. */
export const sent = (page: Page): Promise<Sent[]> => page.evaluate(() => window.seen.sent);

/** Has the host show the surface once more, with nothing sent so far: a new draft for less than loading the page costs. */
export const showAgain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.seen.sent.splice(0);
    window.seen.again();
  });

/** Lets the page finish what it has begun: two frames and whatever tasks stand before them. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

/** Waits for exactly `count` messages sent, and that it stays so when the page has come to rest. */
export async function expectSent(page: Page, count: number): Promise<Sent[]> {
  await expect.poll(async () => (await sent(page)).length, { message: 'messages sent', intervals: soon }).toBe(count);
  await settle(page);
  const all = await sent(page);
  expect(all.length, 'messages sent').toBe(count);
  return all;
}

/** Whatever was done, the checklist did not come up and nothing was sent. */
export async function expectNothing(page: Page): Promise<void> {
  await settle(page);
  await expect(checklist(page)).toBeHidden();
  expect(await sent(page)).toEqual([]);
}

/** Waits until the host's own undo keeps what comes next apart from what was typed (Slack joins edits that lie close in time). */
export async function newUndoStep({ page, body, options }: Compose): Promise<void> {
  if (options.host !== 'slack') return;
  type History = { readonly lastRecorded: number; readonly options: { readonly delay: number } };
  type Holder = { readonly __quill: { readonly history: History } };
  await expect
    .poll(() =>
      body.evaluate((root) => {
        const { history } = (root.parentElement as unknown as Holder).__quill;
        return Date.now() - history.lastRecorded > history.options.delay;
      }),
    )
    .toBe(true);
  await settle(page);
}

/** Gmail's switch between rich and plain text. */
export const plainText = ({ holder }: Compose): Locator => holder.locator('.plain');

/** Puts the caret in the body with the pointer, at its beginning where there is a signature or quote below. */
export async function enter(compose: Compose): Promise<void> {
  await compose.body.click({ position: { x: 4, y: 8 } });
}

/** Types `text` into the body key by key; a line break is the host's own key for one. */
export async function write(compose: Compose, text: string): Promise<void> {
  await enter(compose);
  await type(compose, text);
}

/**
 * Puts the caret in the body and gives it `text` in one go, as dictation or an input method does: for tests that are neither about typing nor about the caret.
 * A key less is a hundredth of a second less in Firefox, whose driver leaves the caret where it was and not always behind the text.
 */
export async function put(compose: Compose, text: string): Promise<void> {
  await enter(compose);
  await compose.page.keyboard.insertText(text);
}

/** Waits until the host has saved the draft as it stands, after which it leaves its own parts alone. */
export async function expectSaved({ page, body }: Compose): Promise<void> {
  const isSaved = () =>
    body.evaluate(
      (node) => window.seen.saved.at(-1) === (node instanceof HTMLTextAreaElement ? node.value : node.innerHTML),
    );
  await expect.poll(isSaved, { message: 'the host has saved the draft' }).toBe(true);
  await settle(page);
}

/** Types on where the caret is. */
export async function type({ page, options }: Compose, text: string): Promise<void> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press(options.host === 'slack' ? 'Shift+Enter' : 'Enter');
    await page.keyboard.type(line);
  }
}

/** The ways out of a compose box. Not every surface has each. */
export const paths = {
  button: ({ send }: Compose) => send.click(),
  enter: ({ page }: Compose) => page.keyboard.press('Enter'),
  'ctrl-enter': ({ page }: Compose) => page.keyboard.press('Control+Enter'),
  'meta-enter': ({ page }: Compose) => page.keyboard.press('Meta+Enter'),
  'send-enter': async ({ page, send }: Compose) => {
    await send.focus();
    await page.keyboard.press('Enter');
  },
  'send-space': async ({ page, send }: Compose) => {
    await send.focus();
    await page.keyboard.press('Space');
  },
  archive: ({ holder }: Compose) => holder.locator('.Uo').click(),
  'ctrl-enter-subject': async ({ page, holder }: Compose) => {
    await holder.locator('[name=subjectbox]').click();
    await page.keyboard.press('Control+Enter');
  },
  'ctrl-enter-to': async ({ page, holder }: Compose) => {
    await holder.locator('input.aFw').click();
    await page.keyboard.press('Control+Enter');
  },
  schedule: async (compose: Compose) => {
    await openSchedule(compose);
    await pickSchedule(compose);
  },
  'schedule-keys': async (compose: Compose) => {
    await openScheduleByKeys(compose);
    await pickSchedule(compose);
  },
} as const;
export type Path = keyof typeof paths;

/** A press and release of the real pointer in the middle of `target`, whatever comes to lie over it meanwhile. */
export async function press(target: Locator): Promise<void> {
  await target.hover();
  const { mouse } = target.page();
  await mouse.down();
  await mouse.up();
}

/** What opens the menu of later times. */
const later = ({ holder, options }: Compose): Locator =>
  options.host === 'gmail'
    ? holder.locator('.hG')
    : holder.locator('.c-wysiwyg_container__send_button--with_options > button').nth(1);

/** Opens the host's menu of later times and, in Gmail, presses its item. */
export async function openSchedule(compose: Compose): Promise<void> {
  await later(compose).click();
  if (compose.options.host === 'gmail') await press(compose.page.locator('[selector=scheduledSend]'));
}

/** The same by keys alone: `open` on what opens the menu and, in Gmail, `take` on its item. */
export async function openScheduleByKeys(
  compose: Compose,
  [open = 'Enter', take = 'Enter']: readonly string[] = [],
): Promise<void> {
  await later(compose).focus();
  const keys = compose.options.host === 'gmail' ? [open, 'ArrowDown', take] : [open];
  for (const key of keys) await compose.page.keyboard.press(key);
}

/** Picks the first time offered. */
export async function pickSchedule({ page, options }: Compose): Promise<void> {
  await press(page.locator(options.host === 'gmail' ? '.Kj-JD .Az >> nth=0' : '.c-menu [role=menuitem]'));
}

/** The body's HTML (or the textarea's value): what the host would send. */
export const content = ({ body }: Compose): Promise<string> =>
  body.evaluate((node) => (node instanceof HTMLTextAreaElement ? node.value : node.innerHTML));

/** Where the caret stands: how many characters of the body's text lie before it and before the other end of the selection. */
export const caret = ({ body }: Compose): Promise<readonly [number, number]> =>
  body.evaluate((node) => {
    if (node instanceof HTMLTextAreaElement) return [node.selectionStart, node.selectionEnd] as const;
    const selection = getSelection();
    const before = (at: Node | null, offset: number) => {
      if (!at || !node.contains(at)) return -1;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(at, offset);
      return range.toString().length;
    };
    return [
      before(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
      before(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
    ] as const;
  });
