// Phrases the writer has decided to do without.
import { phrasesIn } from '../fixes/phrases.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'own-phrases',
  question: 'talk',
  title: 'None of your own phrases to avoid',
  why: 'Words you want to lose are easiest caught while they are written.',
  level: 'hint',
  weight: 2,
  options: {
    words: { kind: 'words', label: 'Phrases to avoid', default: [] },
  },
  messages: {
    own: '“{word}” is on your own list.',
  },
  applies: ({ kind }, { words }) => kind !== 'acknowledgement' && words.length > 0,
  check: (reading, { words }) =>
    phrasesIn(reading, words).map(({ start, end }) => ({
      start,
      end,
      message: 'own',
      data: { word: reading.draft.text.slice(start, end) },
    })),
});

export const examples: Examples = {
  good: [
    { text: 'could you send me the NDA by Wed 25 Nov?', options: { words: ['circling back', 'kindly'] } },
    { text: 'we touched based on the icons', options: { words: ['touch base'] } },
    { text: '> just circling back\n\nyes, approved', options: { words: ['circling back'] } },
    'per my last email, there is no list yet, so nothing is found',
  ],
  bad: [
    {
      text: 'just «circling back» on OPS-258, it is fixed. No action needed.',
      options: { words: ['circling back'] },
    },
    { text: '«Kindly» send me the NDA by Wed 25 Nov.', options: { words: ['kindly'] } },
    { text: 'let’s «touch  base» on the icons on Thu 26 Nov, 14:00 CET', options: { words: ['touch base'] } },
    { text: '«per my last email», the NDA is signed', options: { words: ['Per my last email'] } },
  ],
};
