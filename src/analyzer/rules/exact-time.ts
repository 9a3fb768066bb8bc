// The time of an ask is a feeling ("soon", "ASAP"), not a day.
import { deadlineFor, type Reach } from '../fixes/deadline.ts';
import { phrasesIn } from '../fixes/phrases.ts';
import { endOfWords, insert } from '../fixes/place.ts';
import type { Reading, Time } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

export default defineRule({
  id: 'exact-time',
  question: 'when',
  title: 'The time is a time',
  why: '“Soon” is today to you and next week to them.',
  level: 'warn',
  weight: 8,
  options: {
    words: { kind: 'words', label: 'More words of yours that name no day', default: [] },
  },
  messages: {
    vague: '“{word}” is a different day for each of you. Name the day.',
    subject: '“{word}” in the subject doesn’t say by when. Name the day.',
    urgent: '“{word}” doesn’t say by when. Name the time it has to be done by.',
  },
  applies: ({ asks, ping }) => asks.length > 0 && !ping,
  check: (reading, { words }) => {
    const { asks, times, draft } = reading;
    const exact = asks.some((ask) => ask.times.some((index) => isDay(times[index])));
    if (exact) return [];
    const tied = new Set(asks.flatMap((ask) => ask.times));
    const elastic = times
      .filter((time, index) => time.kind === 'elastic' && time.use !== 'past' && tied.has(index))
      .map((time) => ({ ...time, end: endOfWords(draft.text, time) }));
    const own = phrasesIn(reading, words).filter(
      (span) =>
        asks.some((ask) => reading.sentences[ask.sentence]?.start === span.sentence.start) &&
        !elastic.some((time) => time.start < span.end && span.start < time.end),
    );
    // A mail whose subject says "urgent" presses as much as its text.
    const above = reading.subjectTime?.kind === 'elastic' && elastic.length === 0 ? [reading.subjectTime.text] : [];
    return [
      ...above.map((word) => ({ start: 0, end: 0, message: 'subject' as const, data: { word } })),
      ...elastic.map((time) => problem(draft.text, time, fixesFor(reading, time))),
      ...own.map((span) => problem(draft.text, span, [])),
    ];
  },
});

export const examples: Examples = {
  good: [
    'could you send me the October hours by Tue 24 Nov, 12:00 CET?',
    'how shall we arrange the opening hours in August 2027? I need an answer by Wed 25 Nov.',
    'could you review #512 by EOD Wed 25 Nov?',
    'I’ll send you the counts soon',
    'the team had a rough week, and the next release comes soon. No action needed.',
    'no rush, whenever you have the numbers: could you send them to me?',
    {
      text: '@mara how do we want to bill the ferries next year? I propose by trip. Objections by Wed 25 Nov?',
      draft: { mentions: ['@mara'] },
    },
  ],
  bad: [
    {
      text: 'could you send me your October hours «ASAP»?',
      fixed: 'could you send me your October hours by Tue 24 Nov, 17:00 CET?',
    },
    {
      text: '@noor could you upload the tab-bar icons «when you get a chance»?',
      draft: { place: 'channel', mentions: ['@noor'] },
      fixed: '@noor could you upload the tab-bar icons by Wed 25 Nov, 17:00 CET?',
    },
    {
      text: 'please return the signed contract by «EOD».',
      fixed: 'please return the signed contract by Tue 24 Nov, 17:00 CET.',
    },
    {
      text: 'can you send the price list «next week»?',
      fixed: 'can you send the price list by Fri 4 Dec, 17:00 CET?',
    },
    { text: 'can you review #512 «soon-ish»?' },
    { text: 'please pay invoice 4411 «promptly»' },
    { text: 'please review #512 «when you get around to it»' },
    { text: '«once things calm down», could you send me the October hours?' },
    {
      text: '«URGENT» please roll back v3.8.1, the shop can’t print labels',
    },
    {
      text: 'Hi Tariq,\n\nplease sign the lease of Mr Achebe, it is in your tray.\n\nOla',
      draft: { medium: 'email', subject: 'URGENT: signature on the Achebe lease' },
    },
    {
      text: 'could you send me the list «in a jiffy»?',
      options: { words: ['in a jiffy'] },
    },
    { text: 'we are out of diesel. Could you order some, Ruth? «this week» would be good' },
    {
      text: '«urgent»: the papers for the Basel crate lack the tariff code. Please send it to me.',
    },
    { text: 'the plans we spoke of at OPS-12 need to be printed «ASAP»' },
    { text: 'could you «in some quiet minute» measure the north window for #512?' },
    { text: 'please send your form back, «the earlier the better»' },
  ],
};

const isDay = (time: Time | undefined): boolean =>
  time !== undefined && (time.kind === 'absolute' || time.kind === 'relative' || time.kind === 'weekday');

const urgent = /^\W*(?:super |very |really )?urgent(?:ly)?\W*$/i;

function problem(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  fixes: readonly Fix[],
) {
  const word = text.slice(start, end);
  return { start, end, message: urgent.test(word) ? ('urgent' as const) : ('vague' as const), data: { word }, fixes };
}

const today =
  /\b(?:eod|cob|end of (?:the )?day|close of business|asap|as soon as|immediately|right away|urgent|quickly|straight away|at once)\b/i;
const thisWeek = /\b(?:eow|end of (?:the |this )?week|this week|later this week)\b/i;
const nextWeek = /\b(?:next week|coming days|next few days|next couple)\b/i;

/** A concrete time in the place of the elastic one, and "no rush" where the writer presses softly. */
function fixesFor(reading: Reading, time: Time): Fix[] {
  const { text } = reading.draft;
  const reach: Reach = today.test(time.text)
    ? 'next-day'
    : thisWeek.test(time.text)
      ? 'this-week'
      : nextWeek.test(time.text)
        ? 'next-week'
        : 'two-days';
  const by = deadlineFor(reading, reach);
  if (!by) return [];
  const before = text.slice(Math.max(0, time.start - 24), time.start);
  if (urgent.test(time.text)) return urgentFix(reading, by);
  const timing = /\b(by|before|until|till)\s+(?:the\s+)?$/i.exec(before);
  if (
    !timing &&
    /\b(?:within|for|on|of|in|at|from|since|the|a|an|is|are|be|was|as|very|more|so|this|next)\s+$/i.test(before)
  )
    return [];
  const start = /\bsometime\s+$/i.test(before)
    ? time.start - (/\bsometime\s+$/i.exec(before)?.[0].length ?? 0)
    : time.start;
  const opening =
    /(?:^|[\n.!?:]\s*)$/.test(text.slice(Math.max(0, start - 3), start)) && /^\p{Lu}\p{Ll}/u.test(text.slice(start));
  const own = /^(by|before|until|till|within|in)\b/i.exec(time.text)?.[1]?.toLowerCase();
  const keep = own === 'before' || own === 'until' || own === 'till' ? own : 'by';
  const words = timing ? by : `${keep} ${by}`;
  const dated = {
    start,
    end: time.end,
    text: opening ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words,
    label: words,
  };
  if (timing || reach !== 'two-days') return [dated];
  const relaxed = opening ? 'No rush' : 'no rush';
  const comma = opening || /(?:^|[,(:;]\s*)$/.test(text.slice(Math.max(0, start - 2), start)) ? '' : ', ';
  const from = comma ? start - (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0) : start;
  return [dated, { start: from, end: time.end, text: `${comma}${relaxed}`, label: 'no rush' }];
}

/** "urgent" stays; the ask gets its time. */
function urgentFix(reading: Reading, by: string): Fix[] {
  const { main, draft } = reading;
  if (!main) return [];
  const words = draft.text.slice(main.start, main.end);
  const simple = /(?:can|could|would|will) you\b|\bplease\b/i.test(words) && !/[,;(\n]/.test(words);
  return simple ? [insert(endOfWords(draft.text, main), ` by ${by}`)] : [];
}
