// Slack on the web: what we know of its composers and conversations. Long, because one host is one file. Every selector stands in the one table below, newest first; none depends on the language of the interface.
import type { Earlier, Place } from '../analyzer/draft.ts';
import { type Habits, readPage, type Sight } from './dom.ts';
import type { Composer, Facts, PageText, SelectorTable, SendControl, SendHow } from './host.ts';
import {
  calmHost,
  closest,
  find,
  findAll,
  findEvery,
  hasBox,
  isComposing,
  isDarkAround,
  isDisabled,
  isoAt,
  matches,
  press,
} from './page.ts';

const selectors = {
  /** What holds both the editor and Send: they meet nowhere lower. */
  composer: {
    any: ['.c-wysiwyg_container', '[data-qa=message_input_container]'],
    since: '2026-08-21',
    seen: [
      [1, 'slack channel'],
      [2, 'slack thread'],
      [2, 'slack edit'],
      [1, 'slack new message'],
    ],
  },
  /** The search box is the same editor with another role. */
  body: {
    any: [
      '.ql-editor[data-qa=texty_input][contenteditable=true]:not([role=combobox])',
      '[data-qa=texty_input][contenteditable=true]:not([role=combobox])',
      '[data-qa=message_input] .ql-editor[contenteditable=true]:not([role=combobox])',
    ],
    since: '2026-08-22',
    seen: [
      [1, 'slack channel'],
      [2, 'slack thread'],
      [2, 'slack edit'],
      [1, 'slack markup'],
    ],
  },
  input: {
    any: ['[data-qa=message_input]', '[data-qa=message_input_container]'],
    since: '2026-08-21',
    seen: [
      [1, 'slack channel'],
      [2, 'slack thread'],
    ],
  },
  send: {
    any: ['button[data-qa=texty_send_button]', '[data-qa=texty_send_button]'],
    since: '2026-09-01',
    seen: [
      [1, 'slack channel'],
      [2, 'slack thread'],
      [1, 'slack edit'],
      [1, 'slack new message'],
    ],
  },
  schedule: {
    any: [
      '.c-wysiwyg_container__send_button--with_options > button:not([data-qa=texty_send_button])',
      '[class*="send_button--with_options"] button:not([data-qa=texty_send_button])',
    ],
    since: '2026-08-21',
    seen: [
      [1, 'slack channel'],
      [2, 'slack thread'],
    ],
  },
  edit: {
    any: ['[data-qa=message_editor]', '[data-feat=edit_composer]'],
    since: '2026-08-21',
    seen: [
      [1, 'slack edit'],
      [0, 'slack channel'],
    ],
  },
  /** An edit has no Send: its own button stands there. */
  save: {
    any: ['[data-qa=message_editor] .c-button--primary'],
    since: '2026-08-21',
    seen: [
      [1, 'slack edit'],
      [0, 'slack channel'],
    ],
  },
  autocomplete: { any: ['[data-qa=texty_autocomplete_menu]'], since: '2026-08-21', seen: [[0, 'slack channel']] },
  code: { any: ['.ql-code-block', 'pre', 'code.ql-syntax'], since: '2026-08-21', seen: [] },
  mention: { any: ['ts-mention'], since: '2026-08-21', seen: [] },
  emoji: { any: ['img.emoji', 'img[data-stringify-text]', 'img[data-stringify-emoji]'], since: '2026-08-21', seen: [] },
  /** In messages: parts that are on screen and not in the message. */
  aside: {
    any: ['[data-stringify-ignore]', '.c-message__edited_label', '.ql-clipboard', '.ql-tooltip'],
    since: '2026-08-21',
    seen: [[1, 'slack channel']],
  },
  threadPane: {
    any: ['[data-qa=threads_flexpane]', '.p-threads_flexpane'],
    since: '2026-08-21',
    seen: [
      [1, 'slack thread'],
      [0, 'slack channel'],
    ],
  },
  reply: {
    any: ['[data-qa=reply_container]'],
    since: '2026-08-21',
    seen: [
      [1, 'slack thread'],
      [0, 'slack channel'],
    ],
  },
  threadsPage: {
    any: ['.p-threads_view'],
    since: '2026-08-21',
    seen: [
      [1, 'slack threads page'],
      [0, 'slack channel'],
    ],
  },
  threadsFooter: { any: ['[id^=threads_view_footer-]'], since: '2026-08-21', seen: [[14, 'slack threads page']] },
  newMessage: {
    any: ['[data-qa=composer_page]'],
    since: '2025-01-01',
    seen: [
      [1, 'slack new message'],
      [0, 'slack channel'],
    ],
  },
  broadcast: {
    any: [
      '[data-qa=threads_footer_broadcast_checkbox]',
      '[data-qa=threads_footer_broadcast_controls] :is(input[type=checkbox], [role=checkbox])',
    ],
    since: '2026-08-21',
    seen: [
      [1, 'slack thread'],
      [0, 'slack channel'],
    ],
  },
  pendingFiles: {
    any: ['.c-pending_files', '.p-message_input__attachments', '[class*=pending_file]'],
    since: '2025-01-01',
    seen: [
      [1, 'slack direct'],
      [0, 'slack channel'],
    ],
  },
  message: {
    any: ['[data-qa=message_container]'],
    since: '2026-08-21',
    seen: [
      [4, 'slack channel'],
      [7, 'slack thread'],
    ],
  },
  messageTime: {
    any: ['a.c-timestamp[data-ts]', '.c-timestamp[data-ts]'],
    since: '2026-08-21',
    seen: [[4, 'slack channel']],
  },
  messageSender: { any: ['[data-qa=message_sender_name]'], since: '2026-08-21', seen: [[3, 'slack channel']] },
  messageSenderId: { any: ['[data-message-sender]'], since: '2026-08-21', seen: [[3, 'slack channel']] },
  messageAvatar: {
    any: ['.c-message_kit__avatar img', 'img.c-base_icon', '[class*=avatar] img', 'img[src*="-U"]'],
    since: '2026-08-21',
    seen: [],
  },
  messageText: {
    any: ['[data-qa=message-text]'],
    since: '2026-08-21',
    seen: [
      [4, 'slack channel'],
      [3, 'slack edit'],
    ],
  },
  row: { any: ['[data-qa=virtual-list-item]', '.c-virtual_list__item'], since: '2026-08-21', seen: [] },
  ownAvatar: {
    any: ['[data-qa=user-button] img', '[data-qa=user-button]'],
    since: '2026-08-21',
    seen: [[1, 'slack channel']],
  },
  theme: {
    any: ['.sk-client-theme--dark', '.sk-client-theme--light'],
    since: '2026-08-21',
    seen: [[1, 'slack channel']],
  },
} as const satisfies SelectorTable;

/** What is read of the conversation above: so many messages, so many characters of each. */
const earlierAtMost = 30;
const charactersAtMost = 4_000;

function see(element: Element): Sight {
  const tag = element.tagName;
  if (tag === 'IMG') {
    const name = element.getAttribute('data-stringify-text') ?? element.getAttribute('data-stringify-emoji');
    return { unit: name ?? element.getAttribute('data-id') ?? element.getAttribute('alt') ?? '', kind: 'emoji' };
  }
  if (tag === 'TS-MENTION') return seeMention(element);
  if (tag === 'BLOCKQUOTE') return { kind: 'quote' };
  if (element.classList.length === 0 && element.attributes.length === 0) return undefined;
  if (matches(element, selectors.aside)) return { skip: true };
  if (matches(element, selectors.code)) return { kind: 'code' };
  // Embeds we have no name for say what they stand for.
  const stringified = element.getAttribute('data-stringify-text');
  return stringified === null ? undefined : { unit: stringified };
}

function seeMention(element: Element): Sight {
  const label = mentionText(element);
  // Slack posts a name it could not check as plain text.
  return element.getAttribute('data-id') === 'UNVERIFIED' ? { unit: label } : { unit: label, kind: 'mention' };
}

function mentionText(element: Element): string {
  const shown = element.textContent.replace(/[\ufeff\u200b]/g, '').trim();
  const label = shown || (element.getAttribute('data-stringify-text') ?? element.getAttribute('data-label') ?? '');
  return label === '' || /^[@#]/.test(label) ? label : `@${label}`;
}

const habits: Habits = { spaces: 'kept', paragraphs: 'line', see };

function composerElement(target: Element): HTMLElement | undefined {
  const edit = target.closest<HTMLElement>('[data-qa=message_editor]');
  if (edit) return edit;
  const box = closest(target, selectors.composer);
  if (box) return box;
  const known = closest(target, selectors.body) ?? closest(target, selectors.send);
  for (let at = known?.parentElement, steps = 0; at && steps < 12; at = at.parentElement, steps += 1) {
    if (find(at, selectors.send) && find(at, selectors.body)) return at;
  }
  return closest(target, selectors.edit);
}

function composerOf(target: Element): Composer | undefined {
  const element = composerElement(target);
  const body = element && (closest(target, selectors.body) ?? bodyIn(element));
  if (!body) return undefined;
  const edits = closest(body, selectors.edit) !== undefined;
  // An editor with neither Send nor the known surroundings is some other box (a topic, a search): not a message.
  if (!edits && !find(element, selectors.send) && !closest(body, selectors.input)) return undefined;
  return { element, body, kind: edits ? 'edit' : 'compose', surface: surfaceOf(element, body) };
}

function bodyIn(element: HTMLElement): HTMLElement | undefined {
  return matches(element, selectors.body) ? element : find(element, selectors.body);
}

function composers(root: ParentNode): Composer[] {
  const found = new Map<HTMLElement, Composer>();
  for (const body of findEvery(root, selectors.body)) {
    const composer = composerOf(body);
    if (composer) found.set(composer.element, composer);
  }
  return [...found.values()];
}

/** `/client/T…/C…[/thread/C…-ts]` of the page. */
function address(document: Document): { team?: string; channel?: string; thread?: string } {
  const [, team, channel, rest = ''] = /\/client\/([TE]\w+)\/([CDG]\w+)(.*)/.exec(document.location.pathname) ?? [];
  const [, thread] = /\/thread\/[CDG]\w+-([\d.]+)/.exec(rest) ?? [];
  return { team, channel, thread };
}

function surfaceOf(element: HTMLElement, body: HTMLElement): string {
  if (closest(body, selectors.edit)) return 'slack-edit';
  if (closest(element, selectors.threadsPage)) return 'slack-threads-page';
  if (isThread(element)) return 'slack-thread';
  if (closest(element, selectors.newMessage)) return 'slack-new';
  const channel = address(element.ownerDocument).channel;
  return channel?.startsWith('D') ? 'slack-direct' : channel?.startsWith('G') ? 'slack-group' : 'slack-channel';
}

function isThread(element: Element): boolean {
  return (
    closest(element, selectors.threadPane) !== undefined ||
    closest(element, selectors.reply) !== undefined ||
    closest(element, selectors.threadsPage) !== undefined
  );
}

/** Where the message lands, by the nearest thing that says so: a Threads page footer, the messages above it, the address. */
type Target = { readonly channel?: string; readonly thread?: string };

function targetOf(element: HTMLElement): Target {
  const footer = closest(element, selectors.threadsFooter) ?? find(rowOf(element) ?? element, selectors.threadsFooter);
  const [, footerChannel, footerThread] = /^threads_view_footer-([CDG]\w+)-([\d.]+)/.exec(footer?.id ?? '') ?? [];
  if (footerChannel) return { channel: footerChannel, thread: footerThread };
  const here = address(element.ownerDocument);
  const message = messagesAbove(element)[0];
  const channel = message?.getAttribute('data-msg-channel-id') ?? undefined;
  if (isThread(element)) {
    return { channel: channel ?? here.channel, thread: here.thread ?? (message && timestampOf(message)) };
  }
  if (closest(element, selectors.newMessage)) return {};
  return { channel: channel ?? here.channel };
}

function rowOf(element: Element): HTMLElement | undefined {
  return closest(element, selectors.row);
}

/**
 * The messages of the composer's own conversation that the page holds, in order. On the Threads page many conversations share one list: there only the rows
 * between the composer and the one before it. Elsewhere the nearest surroundings that hold messages, unless they hold another composer too.
 */
function messagesAbove(element: HTMLElement): HTMLElement[] {
  if (closest(element, selectors.threadsPage)) return messagesOfSection(element);
  const own = closest(element, selectors.message);
  for (let at = element.parentElement; at; at = at.parentElement) {
    const all = findAll(at, selectors.message).filter((message) => message !== own);
    if (all.length > 0) {
      if (isThread(element) !== isThread(all[0] as HTMLElement) || holdsOthers(at, element)) return [];
      const inOwnPane = all.filter((message) => isThread(message) === isThread(element));
      return own ? inOwnPane.filter((message) => isBefore(message, own)) : inOwnPane;
    }
    if (at === closest(element, selectors.threadPane)) return [];
  }
  return [];
}

function messagesOfSection(element: HTMLElement): HTMLElement[] {
  const row = rowOf(element);
  const section: HTMLElement[] = [];
  for (let at = row?.previousElementSibling; at; at = at.previousElementSibling) {
    if (find(at, selectors.body) || matches(at, selectors.threadsFooter) || find(at, selectors.threadsFooter)) break;
    section.unshift(...findAll(at, selectors.message));
  }
  if (section.length > 0) return section;
  for (let at = element.parentElement; at && !matches(at, selectors.threadsPage); at = at.parentElement) {
    if (holdsOthers(at, element)) return [];
    const all = findAll(at, selectors.message);
    if (all.length > 0) return all;
  }
  return [];
}

/** Whether another message composer than this one is under `root`; an edit in the list is none. */
function holdsOthers(root: Element, element: HTMLElement): boolean {
  return findEvery(root, selectors.body).some((body) => {
    const composer = element.contains(body) ? undefined : composerOf(body);
    return composer?.kind === 'compose' && isThread(body) === isThread(element);
  });
}

function isBefore(message: Element, other: Element): boolean {
  return (message.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function timestampOf(message: Element): string | undefined {
  const own = message.getAttribute('data-msg-ts') ?? find(message, selectors.messageTime)?.getAttribute('data-ts');
  return own ?? rowOf(message)?.getAttribute('data-item-key') ?? undefined;
}

/** The user in an avatar's address: `…/T…-U…-…`. The address may stand in any of three attributes while the picture loads. */
function userIn(image: Element | undefined): string | undefined {
  const addresses = ['src', 'srcset', 'style'].map((name) => image?.getAttribute(name) ?? '').join(' ');
  return /[/-][TE][A-Z0-9]+-([UW][A-Z0-9]+)-/.exec(addresses)?.[1];
}

/**
 * The conversation above; nothing where the list is scrolled up. A message without a sender goes on from the one above it; those before the first known sender
 * are left out. When the page does not say who we are, everybody is 'them' and no time is given, so that nothing of the writer's own is counted as somebody
 * else's.
 */
function earlier({ element }: Composer): Earlier[] {
  const me = userIn(find(element.ownerDocument, selectors.ownAvatar));
  const messages = messagesAbove(element);
  if (isScrolledUp(messages.at(-1), element)) return [];
  const first = messages.length - earlierAtMost;
  let who: string | undefined;
  return messages.flatMap((message, index) => {
    who = senderOf(message, me) ?? who;
    const body = index < first ? undefined : find(message, selectors.messageText);
    const text = body ? readPage(body, habits, charactersAtMost).text : '';
    const seconds = Number(timestampOf(message));
    return who && text ? [{ who, at: me && seconds > 0 ? isoAt(seconds * 1000) : undefined, text }] : [];
  });
}

/** Whether the list stands scrolled up by more than it shows: its newest rows may be out of the page then, and what is there was not said last. */
function isScrolledUp(last: Element | undefined, composer: HTMLElement): boolean {
  for (let box = last?.parentElement; box && !box.contains(composer); box = box.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    return box.scrollHeight - box.scrollTop - box.clientHeight > box.clientHeight;
  }
  return false;
}

/** 'me', a name or 'them' when the message says who wrote it; undefined when it goes on from the one above. */
function senderOf(message: Element, me: string | undefined): string | undefined {
  const name = find(message, selectors.messageSender);
  const marked = name && (matches(name, selectors.messageSenderId) ? name : name.closest('[data-message-sender]'));
  const id =
    (marked ?? find(message, selectors.messageSenderId))?.getAttribute('data-message-sender') ??
    userIn(find(message, selectors.messageAvatar));
  if (!name && !id) return undefined;
  if (!me) return 'them';
  return id === me ? 'me' : name?.textContent.trim() || id || 'them';
}

function isBroadcast(element: HTMLElement): boolean {
  const box =
    find(element, selectors.broadcast) ?? find(closest(element, selectors.reply) ?? element, selectors.broadcast);
  const input = box?.querySelector('input') ?? box;
  return input instanceof HTMLInputElement ? input.checked : input?.getAttribute('aria-checked') === 'true';
}

function placeOf(element: HTMLElement, channel: string | undefined): Place | undefined {
  if (isThread(element)) return isBroadcast(element) ? 'channel' : 'thread';
  if (!channel) return undefined;
  return channel.startsWith('D') ? 'direct' : 'channel';
}

function attachmentsOf(element: HTMLElement): number {
  const boxes = findAll(element, selectors.pendingFiles);
  return boxes.reduce((count, box) => count + Math.max(1, box.childElementCount), 0);
}

function facts({ element, body }: Composer): Facts {
  const { channel } = targetOf(element);
  const mentions = findAll(body, selectors.mention)
    .filter((mention) => mention.getAttribute('data-id') !== 'UNVERIFIED')
    .map(mentionText)
    .filter((text) => text !== '');
  return {
    place: placeOf(element, channel),
    recipients: channel?.startsWith('D') ? 1 : undefined,
    mentions: mentions.length > 0 ? mentions : undefined,
    attachments: attachmentsOf(element),
  };
}

function read({ body }: Composer): PageText {
  return readPage(body, habits);
}

function conversation({ element }: Composer): string | undefined {
  const { channel, thread } = targetOf(element);
  if (!channel) return undefined;
  return thread ? `slack:${channel}:${thread}` : `slack:${channel}`;
}

/** Text that begins with a slash is a command: Slack runs it and posts nothing. */
function isCommand(body: HTMLElement): boolean {
  return body.textContent.replace(/^[\s\ufeff\u200b]+/, '').startsWith('/');
}

function sendControl(target: Element): SendControl | undefined {
  const send = closest(target, selectors.send);
  const control = send ?? closest(target, selectors.schedule);
  if (!control || isDisabled(control)) return undefined;
  const composer = composerOf(control);
  if (!composer || composer.kind === 'edit' || isCommand(composer.body)) return undefined;
  return { element: control, how: send ? 'send' : 'schedule' };
}

/**
 * Slack has a preference for what a plain Enter does, and the page does not show it: a plain Enter counts as a send, and whoever holds it has to learn (README).
 */
function isSendKey(event: KeyboardEvent, { element, body, kind }: Composer): boolean {
  if (event.key !== 'Enter' || isComposing(event) || event.shiftKey || event.altKey || kind === 'edit') return false;
  const { target } = event;
  if (!(target instanceof Node) || !body.contains(target)) return false;
  const send = find(element, selectors.send);
  if (!send || isDisabled(send) || isCommand(body)) return false;
  if (find(body.ownerDocument, selectors.autocomplete)) return false;
  return event.ctrlKey || event.metaKey || !breaksLine(body);
}

/** Whether a plain Enter at the caret only makes a new line: in a list, in a code block, behind an open ```. */
function breaksLine(body: HTMLElement): boolean {
  const selection = body.ownerDocument.getSelection();
  const caret = selection?.focusNode;
  if (!caret || !body.contains(caret)) return false;
  const element = caret instanceof Element ? caret : caret.parentElement;
  const around = element?.closest(`li, ${selectors.code.any.join(',')}`);
  if (around && body.contains(around)) return true;
  if (!body.textContent.includes('```')) return false;
  const above = body.ownerDocument.createRange();
  above.setStart(body, 0);
  above.setEnd(caret, selection.focusOffset);
  return above.toString().split('```').length % 2 === 0;
}

function resend({ element }: Composer, how: SendHow): boolean {
  const button = find(element, how === 'schedule' ? selectors.schedule : selectors.send);
  if (!button || isDisabled(button)) return false;
  press(button);
  return true;
}

function anchor({ element, body, kind }: Composer): HTMLElement | undefined {
  const send = find(element, kind === 'edit' ? selectors.save : selectors.send);
  return send && hasBox(send) && hasBox(body) ? send : undefined;
}

function dark({ body }: Composer): boolean {
  const theme = closest(body, selectors.theme) ?? find(body.ownerDocument, selectors.theme);
  return theme ? theme.classList.contains('sk-client-theme--dark') : isDarkAround(body);
}

export const slack = calmHost({
  id: 'slack',
  medium: 'chat',
  matches: ['https://app.slack.com/*'],
  selectors,
  composers,
  composerOf,
  read,
  facts,
  earlier,
  conversation,
  sendControl,
  isSendKey,
  resend,
  anchor,
  dark,
});
