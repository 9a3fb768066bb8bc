// Gmail: what we know of its compose boxes and threads. Long, because one host is one file. Every selector stands in the one table below, newest first; none depends on the language of the interface.
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
  /** What holds body, Send, subject and recipients of one message. */
  composer: {
    any: ['.M9', '[data-compose-id]', '.aoI[role=region]', '[role=dialog]'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
      [1, 'gmail reply'],
      [1, 'gmail window'],
    ],
  },
  body: {
    any: ['.Ap [g_editable=true]', '[g_editable=true][role=textbox]', '.Am.editable[contenteditable=true]'],
    since: '2026-08-22',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
      [1, 'gmail reply'],
      [1, 'gmail window'],
    ],
  },
  plainBody: {
    any: ['.Ap textarea.Ak', 'textarea.Ak'],
    since: '2026-01-31',
    seen: [
      [1, 'gmail plain text'],
      [3, 'gmail several'],
    ],
  },
  send: {
    any: [
      '.dC > :is([role=button], button):not(.hG, .Uo, [aria-haspopup=true])',
      '.IZ .Up div > div[role=button]:not(.hG, .Uo, [aria-haspopup=true])',
      '[role=button].aoO:not(.hG, .Uo, [aria-haspopup=true])',
      '[role=button][jslog^="32601;"]',
    ],
    since: '2026-07-23',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
      [1, 'gmail reply'],
      [1, 'gmail window'],
    ],
  },
  sendArchive: {
    any: ['.IZ .Up .Uo[role=button]', '.Uo[role=button]'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail docked'],
      [0, 'gmail several'],
    ],
  },
  moreSend: {
    any: ['.dC > .hG', '.hG[role=button][aria-haspopup=true]'],
    since: '2026-05-30',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
    ],
  },
  scheduleItem: {
    any: ['[role=menuitem][selector=scheduledSend]', '[selector=scheduledSend]'],
    since: '2026-07-23',
    seen: [[0, 'gmail docked']],
  },
  subject: {
    any: ['input[name=subjectbox]', 'input.aoT'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
    ],
  },
  recipients: {
    any: [
      ':is([name=to], [name=cc], [name=bcc]) [role=option][data-hovercard-id]',
      '.agb > [role=option][data-hovercard-id]',
      ':is(.vR, .vN)[email]',
      '.aoD.hl span[email]',
    ],
    since: '2026-07-23',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
      [1, 'gmail reply'],
    ],
  },
  attachments: {
    any: ['.dL', '[name=attach]:not([type=file])', 'a.dO', '.vI', '[role=progressbar]'],
    since: '2026-01-31',
    seen: [
      [1, 'gmail docked'],
      [0, 'gmail reply'],
    ],
  },
  /** A file kept in Drive stands in the body as a chip. */
  bodyChips: { any: ['.gmail_drive_chip', '.gmail_chip'], since: '2024-01-01', seen: [] },
  mention: { any: ['a.gmail_plusreply', 'a[href^="mailto:"][data-hovercard-id]'], since: '2024-01-01', seen: [] },
  quote: {
    any: ['.gmail_quote', '.gmail_quote_container', 'blockquote.gmail_quote', 'blockquote[type=cite]', '.gmail_extra'],
    since: '2026-07-23',
    seen: [
      [3, 'gmail forward'],
      [0, 'gmail window'],
    ],
  },
  signature: {
    any: ['[data-smartmail=gmail_signature]', '.gmail_signature', '.gmail_signature_prefix'],
    since: '2026-07-23',
    seen: [
      [2, 'gmail docked'],
      [0, 'gmail window'],
    ],
  },
  emoji: { any: ['img[data-emoji]', 'img[goomoji]', 'img.CToWUd[alt]'], since: '2024-01-01', seen: [] },
  inlineReply: {
    any: ['.ip.adB', '.ip'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail reply'],
      [1, 'gmail forward'],
    ],
  },
  forwardIcon: {
    any: ['.Un.J-JN-M-I .mI'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail forward'],
      [0, 'gmail reply'],
    ],
  },
  dockedReply: {
    any: ['.HQ'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail popped out'],
      [0, 'gmail docked'],
    ],
  },
  fullScreen: { any: ['body > .aSs .aSt', '.aSt'], since: '2026-07-23', seen: [[1, 'gmail full screen']] },
  docked: {
    any: ['.dw .nH [role=dialog]', '[role=dialog]'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail docked'],
      [3, 'gmail several'],
      [0, 'gmail reply'],
    ],
  },
  ownWindow: {
    any: ['body.xE.xp'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail window'],
      [0, 'gmail docked'],
    ],
  },
  /** A hidden input of the compose form: the id of the message this one answers. */
  answered: {
    any: ['input[name=rm]'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail reply'],
      [1, 'gmail popped out'],
    ],
  },
  threadSubject: {
    any: ['h2.hP[data-legacy-thread-id]', 'h2.hP'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail reply'],
      [0, 'gmail window'],
    ],
  },
  thread: {
    any: ['[data-legacy-thread-id]', '[data-thread-perm-id]'],
    since: '2026-07-23',
    seen: [
      [1, 'gmail reply'],
      [0, 'gmail window'],
    ],
  },
  message: {
    any: ['.adn[data-message-id]', '.adn[data-legacy-message-id]', '.adn'],
    since: '2026-07-23',
    seen: [
      [3, 'gmail reply'],
      [0, 'gmail window'],
    ],
  },
  messageSender: { any: ['td.gF span[email]', '.gD[email]'], since: '2026-07-23', seen: [[3, 'gmail reply']] },
  messageTime: { any: ['.gK .g3', '.g3'], since: '2026-07-23', seen: [[3, 'gmail reply']] },
  messageBody: { any: ['.ii.gt > .a3s', '.ii.gt .a3s', '.a3s'], since: '2026-07-23', seen: [[2, 'gmail reply']] },
} as const satisfies SelectorTable;

/** What is read of the conversation above: so many messages, so many characters of each. */
const earlierAtMost = 30;
const charactersAtMost = 4_000;

function see(element: Element): Sight {
  const classes = element.classList;
  if (element.tagName === 'IMG') {
    return matches(element, selectors.emoji)
      ? { unit: element.getAttribute('alt') ?? '', kind: 'emoji' }
      : { unit: '' };
  }
  if (classes.length === 0 && !element.hasAttribute('type') && !element.hasAttribute('data-smartmail')) {
    // Gmail's own indent is a plain blockquote; only a marked one quotes somebody.
    return undefined;
  }
  if (matches(element, selectors.quote)) return { kind: 'quote' };
  if (matches(element, selectors.signature)) return { kind: 'signature' };
  if (matches(element, selectors.mention) && /^[@+]/.test(element.textContent)) return { kind: 'mention' };
  return undefined;
}

const habits: Habits = { spaces: 'collapsed', paragraphs: 'gap', see };
/** In a message above, quotes and signatures are not read at all. */
const habitsAbove: Habits = {
  ...habits,
  see: (element) => {
    const sight = see(element);
    return sight?.kind === 'quote' || sight?.kind === 'signature' ? { skip: true } : sight;
  },
};

/** The body in use: the textarea in plain-text mode (both are in the page, one is shown), else the rich one. */
function bodyOf(root: ParentNode): HTMLElement | undefined {
  const rich = find(root, selectors.body);
  const plain = find(root, selectors.plainBody);
  if (!rich || !plain) return rich ?? plain;
  const away = (element: HTMLElement) =>
    [element, element.parentElement, element.closest('.Ar')].some(
      (at) => at && getComputedStyle(at).display === 'none',
    );
  return away(rich) && !away(plain) ? plain : rich;
}

/** Whether `root` is a whole message and not a settings page with an editor in it. */
function isWhole(root: ParentNode): boolean {
  return find(root, selectors.send) !== undefined || find(root, selectors.subject) !== undefined;
}

function composerElement(target: Element): HTMLElement | undefined {
  for (const selector of selectors.composer.any) {
    const root = target.closest<HTMLElement>(selector);
    if (root && isWhole(root)) return root;
  }
  // Unknown surroundings (a pop-out window, a new layout): the smallest ancestor of a body or of Send that holds both.
  // In a window of its own whatever is used belongs to its one message: subject and recipients too.
  const alone = closest(target, selectors.ownWindow);
  const known =
    closest(target, selectors.body) ??
    closest(target, selectors.plainBody) ??
    sendOf(target)?.element ??
    (alone && bodyOf(alone));
  for (let at = known?.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (find(at, selectors.send) && bodyOf(at)) return at;
  }
  return undefined;
}

function surfaceOf(element: HTMLElement): string {
  if (closest(element, selectors.fullScreen)) return 'gmail-full-screen';
  if (closest(element, selectors.inlineReply)) return 'gmail-inline';
  if (closest(element, selectors.ownWindow)) return 'gmail-window';
  return placeOf(element) === 'new' ? 'gmail-docked' : 'gmail-popped-out';
}

function toComposer(element: HTMLElement | undefined, known?: HTMLElement): Composer | undefined {
  const body = element && (known ?? bodyOf(element));
  return body ? { element, body, kind: 'compose', surface: surfaceOf(element) } : undefined;
}

function composers(root: ParentNode): Composer[] {
  const found = new Map<HTMLElement, Composer>();
  for (const body of [...findEvery(root, selectors.body), ...findEvery(root, selectors.plainBody)]) {
    const element = composerElement(body);
    const composer = element && !found.has(element) ? toComposer(element) : undefined;
    if (composer) found.set(composer.element, composer);
  }
  return [...found.values()];
}

/** The `▾` last used in a page: the menu it opens hangs on the page itself and does not say which message it is about. */
const lastMore = new WeakMap<Document, WeakRef<Element>>();

function composerOf(target: Element): Composer | undefined {
  const document = target.ownerDocument;
  const more = closest(target, selectors.moreSend);
  if (more) lastMore.set(document, new WeakRef(more));
  const element = composerElement(target);
  if (element) {
    const body = closest(target, selectors.body) ?? closest(target, selectors.plainBody);
    return toComposer(element, body);
  }
  if (!scheduleItemOf(target)) return undefined;
  const opener = lastMore.get(document)?.deref();
  if (opener?.isConnected) return toComposer(composerElement(opener));
  const all = composers(document);
  return all.length === 1 ? all[0] : undefined;
}

function placeOf(element: HTMLElement): Place | undefined {
  if (find(element, selectors.forwardIcon)) return 'forward';
  const answered = find<HTMLInputElement>(element, selectors.answered)?.value;
  if (closest(element, selectors.inlineReply) || frameOf(element, selectors.dockedReply) || answered) return 'reply';
  const standsAlone =
    closest(element, selectors.docked) ??
    closest(element, selectors.fullScreen) ??
    closest(element, selectors.ownWindow);
  return standsAlone ? 'new' : undefined;
}

/** Something in the composer or in the title bar of its dialog. */
function frameOf(element: HTMLElement, entry: SelectorTable[string]): HTMLElement | undefined {
  return find(closest(element, selectors.docked) ?? element, entry);
}

/** The open conversation this message answers, and the message in it. */
function answeredIn(element: HTMLElement): { thread: Element; message?: Element } | undefined {
  const inline = closest(element, selectors.inlineReply);
  const id = find<HTMLInputElement>(element, selectors.answered)?.value;
  const message = inline
    ? closest(inline, selectors.message)
    : id
      ? element.ownerDocument.querySelector(`[data-message-id="${CSS.escape(id)}"]`)
      : undefined;
  const thread = (message ?? inline)?.closest('[role=main], .nH.if');
  return thread ? { thread, message: message ?? undefined } : undefined;
}

function subjectOf(element: HTMLElement, place: Place | undefined): string | undefined {
  const box = find<HTMLInputElement>(element, selectors.subject);
  if (box && (hasBox(box) || place === 'new')) return box.value;
  const answered = answeredIn(element);
  const heading = answered && find(answered.thread, selectors.threadSubject)?.textContent.trim();
  return heading || box?.value || undefined;
}

function recipientsOf(element: HTMLElement): Pick<Facts, 'recipients' | 'people'> {
  const names = new Map<string, string>();
  for (const chip of findAll(element, selectors.recipients)) {
    const address = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email');
    const name = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? '';
    if (address) names.set(address.toLowerCase(), name.trim());
  }
  if (names.size === 0) return {};
  const people = [...names.values()].filter((name) => name !== '' && !name.includes('@'));
  return { recipients: names.size, people: people.length > 0 ? people : undefined };
}

function isOwnWords(element: Element): boolean {
  return !closest(element, selectors.quote) && !closest(element, selectors.signature);
}

function attachmentsOf({ element, body }: Composer): number {
  const files = findAll(element, selectors.attachments).filter((chip) => !body.contains(chip)).length;
  const images = [...body.querySelectorAll('img')].filter(
    (image) => !matches(image, selectors.emoji) && isOwnWords(image),
  );
  const chips = findAll(body, selectors.bodyChips).filter(isOwnWords);
  return files + images.filter((image) => !closest(image, selectors.bodyChips)).length + chips.length;
}

function facts(composer: Composer): Facts {
  const { element, body } = composer;
  const place = placeOf(element);
  const mentions = findAll(body, selectors.mention)
    .filter(isOwnWords)
    .map((mention) => mention.textContent.trim().replace(/^\+/, '@'))
    .filter((text) => text.startsWith('@'));
  return {
    place,
    subject: subjectOf(element, place),
    ...recipientsOf(element),
    mentions: mentions.length > 0 ? mentions : undefined,
    attachments: attachmentsOf(composer),
  };
}

function read({ body }: Composer): PageText {
  if (body instanceof HTMLTextAreaElement) return { text: body.value, marks: [], pieces: [] };
  return readPage(body, habits);
}

/** The account the page is open for, from its title ("Inbox - ada@example.com - …"). */
function ownAddress(document: Document): string | undefined {
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(document.title)?.[0]?.toLowerCase();
}

/**
 * When a message was sent, by this machine's clock. Gmail writes times in words of its language ("Mon, Nov 23, 2026, 10:00 AM"); read where these are English, else absent.
 */
function timeOf(message: Element): string | undefined {
  const title = find(message, selectors.messageTime)?.getAttribute('title')?.replace(/\s+/g, ' ') ?? '';
  const said = /\b([A-Z][a-z]{2}) (\d{1,2}), (\d{4})|\b(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(title);
  const [, hours = '', minutes = '', half = ''] = /(\d{1,2}):(\d{2})(?: ?([AP])M)?$/i.exec(title) ?? [];
  const month = months.indexOf(said?.[1] ?? said?.[5] ?? '');
  if (!said || month < 0 || hours === '') return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hours);
  const day = Number(said[2] ?? said[4]);
  return isoAt(new Date(Number(said[3] ?? said[6]), month, day, hour, Number(minutes)).getTime());
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Without the writer's own address nobody is told apart: then all are 'them', and without a time, so that nobody's own messages count as another's burst. */
function earlier({ element }: Composer): Earlier[] {
  const answered = answeredIn(element);
  if (!answered) return [];
  const me = ownAddress(element.ownerDocument);
  const last = answered.message;
  const above = findAll(answered.thread, selectors.message).filter(
    (message) => !last || message === last || last.compareDocumentPosition(message) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return above.slice(-earlierAtMost).flatMap((message) => {
    const body = find(message, selectors.messageBody);
    const sender = find(message, selectors.messageSender);
    const text = body ? readPage(body, habitsAbove, charactersAtMost).text.trim() : '';
    if (!text) return [];
    const mine = me !== undefined && sender?.getAttribute('email')?.toLowerCase() === me;
    const name = me === undefined ? undefined : sender?.getAttribute('name') || sender?.textContent.trim();
    const at = me === undefined ? undefined : timeOf(message);
    return [{ who: mine ? 'me' : name || 'them', text, ...(at ? { at } : {}) }];
  });
}

/** A new message has no conversation yet: its draft's id changes while it is written. */
function conversation({ element }: Composer): string | undefined {
  const answered = answeredIn(element);
  const thread = answered && find(answered.thread, selectors.thread);
  const id = thread?.getAttribute('data-legacy-thread-id') ?? thread?.getAttribute('data-thread-perm-id');
  if (id) return `gmail:thread:${id}`;
  const message = find<HTMLInputElement>(element, selectors.answered)?.value;
  return message ? `gmail:message:${message}` : undefined;
}

/** The Schedule send item the target is in, or that keys would take: a menu, or `▾` that keeps the focus while its menu is open, names it as active. */
function scheduleItemOf(target: Element): HTMLElement | undefined {
  const item = closest(target, selectors.scheduleItem);
  if (item) return item;
  const active = target.closest('[aria-activedescendant]')?.getAttribute('aria-activedescendant');
  const element = active ? target.ownerDocument.getElementById(active) : null;
  return element && hasBox(element) ? closest(element, selectors.scheduleItem) : undefined;
}

function sendOf(target: Element): SendControl | undefined {
  const archive = closest(target, selectors.sendArchive);
  if (archive) return { element: archive, how: 'send-archive' };
  const send = closest(target, selectors.send);
  if (send) return { element: send, how: 'send' };
  const item = scheduleItemOf(target);
  return item ? { element: item, how: 'schedule' } : undefined;
}

function sendControl(target: Element): SendControl | undefined {
  const control = sendOf(target);
  return control && !isDisabled(control.element) ? control : undefined;
}

function isSendKey(event: KeyboardEvent, composer: Composer): boolean {
  if (isComposing(event) || event.altKey || event.shiftKey) return false;
  if (!find(composer.element, selectors.send)) return false;
  const { target } = event;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
  const pressed = event.key === 'Enter' || event.key === ' ';
  return pressed && target instanceof Element && sendControl(target) !== undefined;
}

function resend({ element }: Composer, how: SendHow): boolean {
  if (how === 'schedule') return openSchedule(element);
  const button = find(element, how === 'send' ? selectors.send : selectors.sendArchive);
  if (!button || isDisabled(button)) return false;
  press(button);
  return true;
}

/** The menu closes as soon as the person clicks elsewhere, so it may have to be opened again. False when its item still does not show: the menu is then open. */
function openSchedule(element: HTMLElement): boolean {
  const shown = () => findAll(element.ownerDocument, selectors.scheduleItem).find(hasBox);
  const more = find(element, selectors.moreSend);
  if (!shown() && more) press(more);
  const item = shown();
  if (item) press(innermost(item));
  return item !== undefined;
}

function innermost(element: HTMLElement): HTMLElement {
  const child = element.firstElementChild;
  return child instanceof HTMLElement && hasBox(child) ? innermost(child) : element;
}

/** None for a minimised message, nor for the body that stands by while the other one (rich, plain) is written in. */
function anchor({ element, body }: Composer): HTMLElement | undefined {
  const send = find(element, selectors.send);
  return send && hasBox(send) && hasBox(body) ? send : undefined;
}

export const gmail = calmHost({
  id: 'gmail',
  medium: 'email',
  matches: ['https://mail.google.com/*'],
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
  dark: ({ body }) => isDarkAround(body),
});
