// A new mail's subject has to say what it is about; it is all that a full inbox shows.
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'subject-tells',
  question: 'everything',
  title: 'The subject says what it is',
  why: 'Tomorrow it is one line among eighty. “Update” is opened last and never found again.',
  level: 'warn',
  weight: 6,
  options: {
    words: { kind: 'words', label: 'More subjects that say nothing', default: [] },
  },
  messages: {
    empty: 'There is no subject. Put what you need into it.',
    weak: 'The subject “{word}” would fit most mails. Put what you need into it.',
  },
  applies: ({ draft, kind, asks }) =>
    draft.medium === 'email' &&
    (draft.place === 'new' || draft.place === 'forward') &&
    draft.subject !== undefined &&
    // A page that shows a reply as a new mail still has its “Re:”.
    !/^\s*(?:re|aw|sv|antw)\s*:/i.test(draft.subject) &&
    kind !== 'acknowledgement' &&
    // “Thank you” over thanks says it all.
    !(asks.length === 0 && /thank|congrat|farewell|goodbye|welcome|birthday/i.test(draft.subject)),
  check: ({ draft }, { words }) => {
    const subject = (draft.subject ?? '').replace(/^(?:\s*(?:fwd?|fw|wg|tr|re|aw)\s*:)+/i, '').trim();
    const message = subject === '' ? 'empty' : isWeak(subject, words) ? 'weak' : undefined;
    // The subject is no part of the text: the finding stands at its beginning.
    return message ? [{ start: 0, end: 0, message, data: { word: subject } }] : [];
  },
});

export const examples: Examples = {
  good: [
    {
      text: 'Hi Ana,\n\nplease send us the 2027 price list by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', subject: 'Price list for label rolls, needed by Fri 4 Dec' },
    },
    {
      text: 'Hi Ana,\n\nthanks for the call.\n\nBo',
      draft: { medium: 'email', place: 'reply', subject: 'Re: Question' },
    },
    {
      text: 'Hi Ana,\n\nno action needed: the maintenance moved to Sun 17 Jan 2027.\n\nBo',
      draft: { medium: 'email', subject: 'Maintenance on Sun 17 Jan 2027' },
    },
    'chat has no subject, so nothing is said about one here',
    {
      text: 'Dear all,\n\nthe opening was wonderful, and half of that was you. My aunt, who hates crowds, stayed for hours.\n\nIda',
      draft: { medium: 'email', subject: 'Thank you' },
    },
  ],
  bad: [
    { text: 'Hi Ana,\n\nplease send us the price list by Fri 4 Dec.\n\nBo', draft: { medium: 'email', subject: '' } },
    {
      text: 'Hi Ana,\n\nplease send us the price list by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', subject: 'Question' },
    },
    {
      text: 'Hi Ana,\n\nplease send us the price list by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', subject: 'Following up' },
    },
    {
      text: 'Hi Ana,\n\nplease send us the price list by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', subject: 'URGENT!!!' },
    },
    {
      text: 'Hi Ana,\n\nplease send us the price list by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', subject: 'Hello from Bo' },
    },
    {
      text: 'Hi Ana,\n\nplease answer the question below by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', place: 'forward', subject: 'Fwd: (no subject)' },
    },
    {
      text: 'Hi Ana,\n\nplease send us the price list by Fri 4 Dec.\n\nBo',
      draft: { medium: 'email', subject: 'Acme' },
      options: { words: ['acme'] },
    },
  ],
};

// A subject made of nothing but these words would fit most mails of its sender.
const empty = new Set(
  (
    'a an the of on in to for from with at by about and or but my your our his her its me you we i us it this that these those some any one all ' +
    'is are was be been do does did have has had can could would will should may just so please pls kindly very really quite again still also too not no ' +
    'hi hello hey hiya hola hallo greetings dear there sir madam morning afternoon evening night good great happy day team everyone folks colleagues friends ' +
    'promised discussed agreed mentioned requested sorry apologies oops sending resending resend re-sending forwarding sharing two three four five few couple more other another following-on bad sad funny ' +
    'question questions query quick short small brief tiny simple kind humble urgent urgently important asap help needed need needs attention required request requests favour favor ' +
    'update updates announcement announcements status news info information fyi note notes heads up message msg mail email e-mail letter ' +
    'follow following followup follow-up up back circling circle checking check checkin check-in touching touch base reminder gentle friendly ping ' +
    'meeting meet call chat talk sync discussion discuss catch-up catchup catch quick time availability available schedule ' +
    'intro introduction introducing thoughts thought feedback input opinion ideas idea advice review ' +
    'issue issues problem problems trouble error something thing things stuff matter topic ' +
    'document documents doc docs file files attachment attached link links details report invoice draft ' +
    'test hmm hm ugh oops argh well untitled subject none empty blank re fwd thanks thank regards ' +
    'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week weekly next later now soon ' +
    'steps hear wait waiting wanted ask asking say saying read open see look action answer reply response confirm confirmation work project plan'
  ).split(' '),
);

/** "Hi Ana", "hello from Theo": a greeting and a name. */
const greetsOnly =
  /^(?:hi|hello|hey|hiya|hola|hallo|dear|good (?:morning|afternoon|evening|day))(?: from)? (?!all)\p{L}+[ !,.]*$/u;

function isWeak(subject: string, more: readonly string[]): boolean {
  const said = subject.toLowerCase().replaceAll('’', "'");
  if (more.some((words) => words.trim().toLowerCase() === said)) return true;
  if (greetsOnly.test(said)) return true;
  // Digits or capitals inside ("Q3", "PR #12") name something particular.
  const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return words.length <= 4 && words.every((word) => empty.has(word.replace(/'(?:s|re|m|ll|ve)$/, '')));
}
