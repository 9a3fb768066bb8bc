// An edit touches as little as it can and comes to the same text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOver } from './fixes.ts';
import { tighten } from './spans.ts';

const put = (text: string, edit: { start: number; end: number; text: string }) =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

test('a tightened edit leaves alone what stays', () => {
  const text = 'Can you send it tomorrow please';
  expect(tighten(text, { start: 16, end: 24, text: 'tomorrow, Tue 24 Nov,' })).toEqual({
    start: 24,
    end: 24,
    text: ', Tue 24 Nov,',
  });
});

test('the result is the same, whatever the edit, and no emoji is cut in two', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁'), maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, (before, old, after, fresh) => {
      const text = before + old + after;
      const edit = { start: before.length, end: before.length + old.length, text: fresh };
      const tight = tighten(text, edit);
      expect(put(text, tight)).toBe(put(text, edit));
      expect(tight.text).not.toMatch(/\p{Surrogate}/u);
      expect(text.slice(tight.start, tight.end)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('the caret stays before an edit, moves along behind it, and comes to the end of what it was in', () => {
  const edit = { start: 10, end: 14, text: 'longer' };
  expect(carriedOver(3, edit)).toBe(3);
  expect(carriedOver(20, edit)).toBe(22);
  expect(carriedOver(12, edit)).toBe(16);
});
