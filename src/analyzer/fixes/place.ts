// Where a fix puts its words: small ranged edits that stay grammatical in their place.
import type { Span } from '../draft.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import type { Fix } from '../rule.ts';

/** Puts `text` at `at`; the label is what is put in, without the spaces and commas around it. */
export const insert = (at: number, text: string): Fix => ({
  start: at,
  end: at,
  text,
  label: text.replace(/^[\s,(]+|[\s,)]+$/g, ''),
});

/** Puts `text` in the place of `span`. */
export const replace = (span: Span, text: string): Fix => ({
  start: span.start,
  end: span.end,
  text,
  label: text.trim(),
});

const closing = /[\s.,;:!?…]|\p{Extended_Pictographic}|\uFE0F|[\uD800-\uDFFF]/u;

/** The end of the words of a stretch: before its closing punctuation, emoji and spaces. */
export function endOfWords(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && closing.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A sentence of its own after `sentence`: " No rush." closes the one before with a full stop where it has no mark. */
export function sentenceAfter(text: string, sentence: Span, words: string): Fix {
  const trimmed = text.slice(sentence.start, sentence.end).trimEnd();
  const at = sentence.start + trimmed.length;
  const closed = /[.!?…:;,][)\]"”’]*$|[:;]-?[()DP]$|\p{Extended_Pictographic}\uFE0F?$/u.test(trimmed);
  return { start: at, end: at, text: `${closed ? '' : '.'} ${words}`, label: words };
}

/** The last sentence that is neither greeting nor sign-off, nor the name that closes a mail. */
export const lastOfBody = ({ sentences, draft }: Reading): Sentence | undefined =>
  sentences.findLast(
    ({ role, text }) =>
      role !== 'signoff' &&
      role !== 'greeting' &&
      !(draft.medium === 'email' && /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.test(text)),
  );

/** How many words the writer's own sentences have: no greeting, sign-off, signature or answer. */
export const bodyWords = ({ sentences }: Reading): number =>
  sentences
    .filter(({ role }) => role === 'body' || role === 'filler')
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Whether it is a report rather than a short note: then a problem in it is information. */
export const tellsAtLength = (reading: Reading): boolean => bodyWords(reading) >= 60;
