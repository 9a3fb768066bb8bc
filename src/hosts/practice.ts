// The practice page: a mail-like and a chat-like composer of our own, read as any host is.
import type { Earlier, Place } from '../analyzer/draft.ts';
import { type Habits, readPage } from './dom.ts';
import type { Composer, Facts, SelectorTable, SendControl, SendHow } from './host.ts';
import { calmHost, closest, find, findAll, hasBox, isComposing, isDarkAround, isDisabled } from './page.ts';

const since = '2026-11-22';
const selectors = {
  composer: { any: ['[data-composer]'], since, seen: [] },
  body: { any: ['[data-body]'], since, seen: [] },
  send: { any: ['button[data-send]'], since, seen: [] },
  subject: { any: ['input[data-subject]'], since, seen: [] },
  recipients: { any: ['[data-recipient]'], since, seen: [] },
  attachments: { any: ['[data-attachment]'], since, seen: [] },
  message: { any: ['[data-message][data-who]'], since, seen: [] },
  messageText: { any: ['[data-text]'], since, seen: [] },
} as const satisfies SelectorTable;

const mailHabits: Habits = { spaces: 'kept', paragraphs: 'gap', see: () => undefined };
const chatHabits: Habits = { ...mailHabits, paragraphs: 'line' };
const isChat = ({ medium }: Composer) => medium === 'chat';
const habitsOf = (composer: Composer) => (isChat(composer) ? chatHabits : mailHabits);

function toComposer(element: HTMLElement): Composer | undefined {
  const body = find(element, selectors.body);
  const chat = element.dataset.composer === 'chat';
  const surface = chat ? 'practice-chat' : 'practice-mail';
  return body && { element, body, kind: 'compose', surface, medium: chat ? 'chat' : 'email' };
}

function facts(composer: Composer): Facts {
  const { element } = composer;
  const place: Place = isChat(composer) ? 'direct' : 'new';
  const people = findAll(element, selectors.recipients).map((recipient) => recipient.textContent.trim());
  return {
    place,
    subject: find<HTMLInputElement>(element, selectors.subject)?.value,
    recipients: people.length > 0 ? people.length : undefined,
    people: people.length > 0 ? people : undefined,
    attachments: findAll(element, selectors.attachments).length,
  };
}

/** The chat's messages stand beside its composer, in what holds both. */
function earlier(composer: Composer): Earlier[] {
  const around = isChat(composer) ? composer.element.parentElement : undefined;
  return findAll(around ?? composer.element, selectors.message).map((message) => ({
    who: message.dataset.who ?? 'them',
    at: message.dataset.at,
    text: (find(message, selectors.messageText) ?? message).textContent.trim(),
  }));
}

function composerOf(target: Element): Composer | undefined {
  const element = closest(target, selectors.composer);
  return element && toComposer(element);
}

function sendControl(target: Element): SendControl | undefined {
  const element = closest(target, selectors.send);
  return element && !isDisabled(element) ? { element, how: 'send' } : undefined;
}

function isSendKey(event: KeyboardEvent, composer: Composer): boolean {
  if (event.key !== 'Enter' || isComposing(event) || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return isChat(composer) && !event.shiftKey && event.target instanceof Node && composer.body.contains(event.target);
}

function resend({ element }: Composer, how: SendHow): boolean {
  const button = find(element, selectors.send);
  if (how !== 'send' || !button || isDisabled(button)) return false;
  button.click();
  return true;
}

export const practice = calmHost({
  id: 'practice',
  medium: 'chat',
  matches: [],
  selectors,
  composers: (root) => findAll(root, selectors.composer).flatMap((element) => toComposer(element) ?? []),
  composerOf,
  read: (composer) => readPage(composer.body, habitsOf(composer)),
  facts,
  earlier,
  conversation: ({ element }) => `practice:${element.dataset.composer}`,
  sendControl,
  isSendKey,
  resend,
  anchor: ({ element }) => {
    const send = find(element, selectors.send);
    return send && hasBox(send) ? send : undefined;
  },
  dark: ({ body }) => isDarkAround(body),
});
