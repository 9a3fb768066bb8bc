// A paragraph too long to skim, or a long message without structure.
import type { Block, Reading } from '../reading/reading.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'skimmable',
  question: 'everything',
  title: 'It can be skimmed',
  why: 'A wall of text is put off. Short paragraphs and a list are read at once.',
  level: 'hint',
  weight: 2,
  options: {
    words: { kind: 'number', label: 'Words in one paragraph', default: 120, min: 30, max: 1000, step: 10 },
    message: {
      kind: 'number',
      label: 'Words in a message without any structure',
      default: 250,
      min: 50,
      max: 2000,
      step: 10,
    },
  },
  messages: {
    paragraph: 'This paragraph has {number} words. Two or three shorter ones are read sooner.',
    message: 'This has {number} words and no list, heading or blank line. A little structure helps who skims.',
  },
  applies: ({ kind }) => kind !== 'acknowledgement',
  check: (reading, { words, message }) => {
    const { blocks, draft } = reading;
    // A word takes two characters at the least, so most blocks need no counting.
    const long = blocks
      .filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 2 * words)
      .map((block) => ({ block, number: countWords(draft.text, block) }))
      .filter(({ number }) => number > words);
    if (long.length > 0) {
      return long.map(({ block, number }) => ({ ...opening(reading, block), message: 'paragraph', data: { number } }));
    }
    if (draft.text.length <= 2 * message || hasStructure(reading)) return [];
    const judged = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'heading');
    const number = judged.reduce((sum, block) => sum + countWords(draft.text, block), 0);
    const [first] = judged;
    if (!first || number <= message) return [];
    return [{ ...opening(reading, first), message: 'message', data: { number } }];
  },
});

export const examples: Examples = {
  good: [
    'short and plain: the export runs again. No action needed.',
    {
      text: `${'We looked at the numbers of the pilot together. '.repeat(12)}\n\n${'Then we compared them with the plan. '.repeat(12)}\n\nNo action needed.`,
      draft: { medium: 'email', subject: 'Pilot: numbers of November' },
    },
    {
      text: `What we found:\n\n${'- the export is slow on Mondays and nobody knows why\n'.repeat(30)}\nNo action needed.`,
      draft: { place: 'channel' },
    },
    { text: `${'word '.repeat(110)}end. No action needed.`, draft: { place: 'channel' } },
  ],
  bad: [
    {
      text: `«We looked at the numbers of the pilot» together. ${'We looked at the numbers of the pilot together. '.repeat(16)}No action needed.`,
      draft: { place: 'channel' },
    },
    {
      text: '«The pilot ran well and most of the» nurses liked it, only the tablets were slow and some of them had to be charged twice a day, which nobody had expected. No action needed.',
      options: { words: 30 },
    },
    {
      text: `«We looked at the numbers of the pilot» together.\n${'We looked at the numbers of the pilot together.\n'.repeat(35)}No action needed.`,
      draft: { place: 'channel' },
      options: { words: 400 },
    },
    {
      text: `«It was a long day and I want» to tell you all of it. ${'First this happened, then that. '.repeat(22)}No action needed.`,
      draft: { place: 'channel' },
    },
  ],
};

const countWords = (text: string, { start, end }: Block): number => text.slice(start, end).match(/\S+/g)?.length ?? 0;

const hasStructure = ({ blocks, draft }: Reading): boolean =>
  blocks.some(({ kind }) => kind === 'list' || kind === 'heading' || kind === 'code') ||
  /\n[^\S\n]*\n/.test(draft.text.trim());

/** The first eight words of a block: enough to show where, without a line under the whole of it. */
function opening({ draft }: Reading, { start, end }: Block) {
  const found = /^\s*(?:\S+\s+){0,7}\S+/.exec(draft.text.slice(start, Math.min(end, start + 200)));
  const lead = /^\s*/.exec(found?.[0] ?? '')?.[0].length ?? 0;
  return { start: start + lead, end: start + (found?.[0].length ?? 0) };
}
