// Blocks and sentences as a reader would cut them.
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { fold, solids } from './fold.ts';
import { sentencesOf } from './sentences.ts';

const cut = (text: string) =>
  sentencesOf(text, blocksOf(text), solids(text)).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => blocksOf(text).map(({ kind }) => kind);

describe('sentences', () => {
  test.each([
    ['Dr. Osei is in at 3 p.m. on Monday. Ring her then.', ['Dr. Osei is in at 3 p.m. on Monday.', 'Ring her then.']],
    ['the import runs again. i’ll send the counts', ['the import runs again.', 'i’ll send the counts']],
    ['see https://wiki.acme.example/a?b=c.d. Then call me', ['see https://wiki.acme.example/a?b=c.d.', 'Then call me']],
    ['it costs 3.50 a month, v1.2.3 is out', ['it costs 3.50 a month, v1.2.3 is out']],
    ['run `npm test. now` please! ok?', ['run `npm test. now` please!', 'ok?']],
    ['return it by Fri 27 Nov. The coach leaves at 8.', ['return it by Fri 27 Nov.', 'The coach leaves at 8.']],
    ['call me on Fri. Nov 27 is too late', ['call me on Fri. Nov 27 is too late']],
    ['by 27 Nov. CET if you can, the Nov. Board too', ['by 27 Nov. CET if you can, the Nov. Board too']],
    ['Hope you slept well 🤞 Could you add the choir?', ['Hope you slept well 🤞', 'Could you add the choir?']],
    ['all fine :crossed_fingers: Could you ring them?', ['all fine :crossed_fingers:', 'Could you ring them?']],
    ['Widget™ Ltd has 👍🏽 five 🍎 apples, note: Ada knows', ['Widget™ Ltd has 👍🏽 five 🍎 apples, note: Ada knows']],
    ['hm... not sure. maybe', ['hm... not sure.', 'maybe']],
    [
      'Hi Ana,\n\nthe lift is stuck.\nCan you call them?\n\nBest,\nJo',
      ['Hi Ana,', 'the lift is stuck.', 'Can you call them?', 'Best,', 'Jo'],
    ],
    [
      'This line was wrapped by the mail program in the middle\nof a sentence. Next one.',
      ['This line was wrapped by the mail program in the middle\nof a sentence.', 'Next one.'],
    ],
  ])('%j', (text, expected) => expect(cut(text)).toEqual(expected));
});

describe('what nobody judges is set apart', () => {
  test.each([
    ['see below\n\n> can someone send it ASAP?', ['paragraph', 'quote']],
    ['done\n\nOn Mon, 23 Nov 2026 at 09:12, Rob <rob@acme.example> wrote:\n> ping', ['paragraph', 'quote']],
    ['fyi\n\n---------- Forwarded message ---------\nFrom: Rob\nplease advise', ['paragraph', 'quote']],
    ['look\n```\nTODO: someone fix this\n```\nthanks', ['paragraph', 'code', 'paragraph']],
    ['Bye\n\n--\nAda Novak\n+31 10 555 0123', ['paragraph', 'signature']],
    ['- one\n- two\n\n1. three', ['list', 'list']],
    ['*Needed by Friday: one approval*\nThe change is small.', ['heading', 'paragraph']],
  ])('%j', (text, expected) => expect(kinds(text)).toEqual(expected));
  test('a mark from the page wins', () => {
    const text = 'Kind of quote\nmine';
    expect(blocksOf(text, [{ start: 0, end: 13, kind: 'quote' }]).map(({ kind }) => kind)).toEqual([
      'quote',
      'paragraph',
    ]);
  });
});

test('folding keeps every offset and hides code and links', () => {
  const text = 'İt’s in `a.b` – see https://x.example/Y, Ada';
  const folded = fold(text, solids(text));
  expect(folded).toHaveLength(text.length);
  expect(folded).toContain("t's in");
  expect(folded).not.toContain('x.example');
  expect(folded.endsWith(', ada')).toBe(true);
});
