// The main ask stands after a report; who skims doesn't get there.
import type { Ask, Reading, Sentence } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

const opens = new Set<Sentence['role']>(['body']);

export default defineRule({
  id: 'ask-first',
  question: 'needed',
  title: 'The ask comes first',
  why: 'Many read the first two lines on a phone and decide then. Background can follow the ask.',
  level: 'warn',
  weight: 5,
  options: {
    sentences: {
      kind: 'number',
      label: 'The ask comes within this many sentences',
      default: 2,
      min: 1,
      max: 10,
    },
  },
  messages: {
    late: 'What you need stands in sentence {number}. Put it first, or into the subject.',
    lateChat: 'What you need stands in sentence {number}. Put it first, the background after it.',
  },
  applies: ({ main, ping, saidByHeading }) => main !== undefined && !ping && !saidByHeading,
  check: (reading, { sentences: limit }) => {
    const { main, sentences, draft } = reading;
    if (!main) return [];
    const before = sentences.slice(0, main.sentence).filter(({ role, folded }) => opens.has(role) && !verbless(folded));
    if (before.length < limit) return [];
    const message = draft.medium === 'email' ? 'late' : 'lateChat';
    return [
      {
        start: main.start,
        end: main.end,
        message,
        data: { number: before.length + 1 },
        fixes: moveFirst(reading, main),
      },
    ];
  },
});

export const examples: Examples = {
  good: [
    'Could you start the renewal of the api.acme.example certificate by Fri 27 Nov? It expires on 5 Dec 2026. Their IT signs by hand, so it takes a day. Last year we were two days late.',
    {
      text: 'Hi Ana,\n\nthe office moved on 1 November 2026. Our billing still has the old address. The December invoice goes out on 17 December 2026. Please confirm the new address by Tue 15 Dec 2026.\n\nBest\nOwen',
      draft: { medium: 'email', subject: 'Please confirm the invoice address by Tue 15 Dec 2026' },
    },
    {
      text: 'Hi Ana,\n\nhope you had a good weekend! It was lovely here. Could you send me the floor plan of hall 3 by Wed 25 Nov?\n\nOwen',
      draft: { medium: 'email', subject: 'Floor plan of hall 3' },
    },
    {
      text: 'Renée,\n\nthe lease of Canal Street 4 ends on 30 June 2027. Could you sign the new one by Fri 27 Nov?\n\nWith great affection\nOle',
      draft: { medium: 'email', subject: 'Canal Street 4' },
    },
    'Bad news about the roof. The fitter found a third crack. Could you call the insurance by Wed 25 Nov?',
    {
      text: 'The staging database has 4 GB left. It fills by about 1 GB a day. I’m adding a second disk on Tue 24 Nov. No action needed.',
      draft: { place: 'channel' },
    },
    'Volunteers! The shifts are out: https://crew.example/shifts. Everyone please confirm yours there by Fri 27 Nov.',
  ],
  bad: [
    {
      text: 'The certificate for api.acme.example is issued by hand. Renewal takes a day. It expires on 5 Dec 2026. @luca «could you start the renewal by Fri 27 Nov 12:00 CET?»',
      draft: { place: 'channel', mentions: ['@luca'] },
    },
    {
      text: 'Hi Anja,\n\nwe measured how long nurses use one session. The median is eleven minutes. A limit of 30 minutes logs out 6% of them. «Please confirm by Fri 4 Dec, 12:00 CET that we may set 30 minutes.»\n\nDana',
      draft: { medium: 'email', subject: 'Portal: session handling' },
      fixed:
        'Hi Anja,\n\nPlease confirm by Fri 4 Dec, 12:00 CET that we may set 30 minutes. We measured how long nurses use one session. The median is eleven minutes. A limit of 30 minutes logs out 6% of them.\n\nDana',
    },
    {
      text: 'I went through the seed data. Half of the products have no weight. The importer drops the column when its header has a space. «Could you rename the header to weight_g by Wed 25 Nov?»',
    },
    {
      text: 'The pilot ran for two weeks. 412 patients registered. 29 gave up on the insurance page. Worcester did best. «Which of the two designs shall we keep after Mon 30 Nov?»',
    },
  ],
};

const verbs =
  /'|[^s]s(?![\w'])|(?:ed|ing|ss)(?![\w'])|(?<![\w'])(?:are|were|be|been|have|had|do|did|can|could|will|would|shall|should|may|might|must|i|we|you|they|he|she|it|went|came|got|took|made|said|found|broke|fell|ran|sent|put|set|cut|let|gave|kept|left|lost|paid|sold|told)(?![\w'])/;
const plurals =
  /(?<![\w'])(?:news|thanks|this|us|minutes|pics|photos|details|numbers|notes|updates|questions|things)(?![\w'])/g;
/** "Bad news about the roof.", "Screenshot below.": a few words and no verb among them. */
const verbless = (folded: string): boolean =>
  folded.length < 60 && folded.split(' ').length < 9 && !verbs.test(folded.replace(plurals, ''));

// Words that lean on the sentence before: moved first, the ask would hang in the air.
const leans =
  /^(?:so|and|but|also|then|therefore|anyway|otherwise|for that|for this|in that case|if so|if not)\b|\b(?:it|its|they|them|their|this|that|these|those|there|the same|both|either|instead|then|he|she|him|her)\b/i;

/** One edit that puts the whole sentence of the ask before the first body sentence of the same paragraph. */
function moveFirst({ sentences, draft }: Reading, main: Ask): Fix[] {
  const ask = sentences[main.sentence];
  if (!ask || ask.item || main.strength === 'vague' || leans.test(ask.text.replace(/\bthat (?:we|you|i|the)\b/gi, '')))
    return [];
  const first = sentences.find((sentence) => opens.has(sentence.role));
  if (!first || first.block !== ask.block || first.item) return [];
  const { text } = draft;
  const before = text.slice(first.start, ask.start).trimEnd();
  const moved = text.slice(ask.start, ask.end).trimEnd();
  if (/\n/.test(before) || /\n/.test(moved) || !/[.?!]$/.test(moved) || !/[.?!…]$/.test(before)) return [];
  // The first sentence goes on in small letters after a greeting; further down it begins like the others.
  const after = /^\p{Lu}/u.test(moved) ? before.charAt(0).toUpperCase() + before.slice(1) : before;
  return [{ start: first.start, end: ask.start + moved.length, text: `${moved} ${after}`, label: moved }];
}
