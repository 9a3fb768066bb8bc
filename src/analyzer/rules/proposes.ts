// An open question starts a discussion where a proposal would have got a yes.
import { dayOf } from '../fixes/deadline.ts';
import { sentenceAfter } from '../fixes/place.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'proposes',
  question: 'needed',
  title: 'It proposes something',
  why: 'An open question goes back and forth for days. A proposal can be answered with “yes” the first time.',
  level: 'warn',
  weight: 8,
  options: {},
  messages: {
    open: '“{word}” opens a discussion. Say what you would do, and ask whether anything speaks against it.',
  },
  applies: ({ main, ping }) => main !== undefined && !ping,
  check: (reading) => {
    const { main, proposals, draft } = reading;
    if (main?.vagueness !== 'open-question' || main.offersChoice) return [];
    // The question itself is no proposal of its own.
    if (proposals.some(({ start, end }) => end <= main.start || start >= main.end || start < main.start - 3)) return [];
    const { start, end } = main;
    const day = dayOf(reading, 'two-days');
    const sentence = reading.sentences[main.sentence];
    const words = `I propose … because … Do you see any issue with it by ${day}?`;
    const fixes = day && sentence ? [sentenceAfter(draft.text, sentence, words)] : [];
    return [{ start, end, message: 'open', data: { word: draft.text.slice(start, end).trim() }, fixes }];
  },
});

export const examples: Examples = {
  good: [
    'what do you think about the returns schema? I’d split it into two tables, because refunds never change. Objections by Wed 25 Nov?',
    'A or B for the empty state? I prefer B. If I hear nothing by Wed 25 Nov 12:00 CET, B goes in.',
    'how do I get the staging password? I need it for the demo on Thu 26 Nov.',
    'would your team prefer one session of 90 minutes or two of 45? I need to book the room by Thu 26 Nov.',
    'how do I reset the alarm? I’m in on Thu 26 Nov.',
    'any idea why the lamp in the hall is on?',
    'where should the driver park on Thu 26 Nov?',
    'how do we get into the boathouse on Sat 28 Nov?',
    'what’s a good time for the tuning on Thu 26 Nov?',
    'who should I send the score to by Thu 26 Nov?',
    'what do you think of moving the tuning to Thu 26 Nov?',
    'how should the label be read, from the left? I need it by Thu 26 Nov.',
    'how should we split the work on the booklet? I’d take the texts, you the pictures.',
  ],
  bad: [
    {
      text: '«what do you think about the schema for the returns table?»',
      fixed:
        'what do you think about the schema for the returns table? I propose … because … Do you see any issue with it by Wed 25 Nov?',
    },
    {
      text: 'Hi Ana,\n\n«how should we handle the 214 duplicate SKUs?» We need an answer by Tue 8 Dec, 12:00 CET.\n\nBo',
      draft: { medium: 'email', subject: '214 duplicate SKUs' },
    },
    { text: '«Any ideas how to get more clinics through the onboarding?» The steering call is on Thu 10 Dec.' },
    { text: '«how do we want to run the move of the archive?»' },
    { text: '«what would be the best way to store the samples?»' },
    { text: '«how could we get more families to the open day?»' },
    { text: '«what could we call the three meeting rooms?»' },
    { text: '«do you have any idea how we could win back the old members?»' },
    { text: '«which way should we go on the heating?»' },
    { text: '«what becomes of the old lockers after the move?»' },
    { text: '«what is our line on dogs in the hall?»' },
    { text: 'The gym is shut, so plan B is gone. «How should we handle rain?»' },
    { text: '«what would a fair rent for the hall look like?»' },
    { text: '«how far should we go with the paint?»' },
    { text: '«how should the shifts over Easter be split?»' },
    { text: '«what would make most sense for the attic?»' },
    { text: '«what do you think we should do with the tickets that are left?»' },
    { text: '@jon «so what do we do with the old v1 endpoints?»', draft: { place: 'thread', mentions: ['@jon'] } },
    { text: 'what are we going to do about the smell from the yard?' },
    { text: '«Let me know how you would stage the second act.» Take all the time you need.' },
    { text: '«what would get more anglers to the spring clean?»' },
    { text: '«who do we want to nominate for the beekeepers’ board?»' },
    { text: '«the orchard prices: what’s a fair rate per crate?»' },
    { text: 'we keep losing choristers in May. «How do we stop it?»' },
    { text: '«how do you reckon we keep the goats watered from then on?»' },
  ],
};
