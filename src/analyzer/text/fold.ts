// A draft's text made even, character for character, so that phrases can be found whatever the quotes, capitals and spaces look like.
import type { Mark } from '../draft.ts';
import { matchesOf } from './matches.ts';

/** The letter that stands for each character of inline code, a link, an address: a word to grammar, and no phrase of ours. */
const opaque = 'ꝗ';

const evened: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\t': ' ',
  '\r': ' ',
};
/** These and some between them, in few ranges: engines look many up slowly. */
const uneven = /[\t\r`\u00a0-\u00bbʼ\u2009-−\ufeff]/g;

/** Inline code, links and addresses as written in plain text. */
const solid =
  /`[^`\n]{1,400}`|<?(?:https?:\/\/|www\.)[^\s<>"|]{1,2000}(?:\|[^>\n]{0,200})?>?|<(?:mailto:|https?:)[^>\n]{1,2000}>/g;
const solidOrAddress = new RegExp(
  `${solid.source}|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}`,
  'g',
);
/** A quick look whether there are addresses. */
const addressHint = /[\w.+-]@[\w-]/;

function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  // A few capitals grow when lowered (İ): those stay as they are, so that offsets hold.
  return Array.from(text, (char) => {
    const small = char.toLowerCase();
    return small.length === char.length ? small : char;
  }).join('');
}

/** Where solid stretches (inline code, links, addresses) lie, sentence ends inside which do not count. */
export function solids(
  text: string,
  marks: readonly Mark[] = [],
): { start: number; end: number; kind: 'code' | 'link' }[] {
  const found: { start: number; end: number; kind: 'code' | 'link' }[] = [];
  for (const match of matchesOf(addressHint.test(text) ? solidOrAddress : solid, text)) {
    let end = match.index + match[0].length;
    const kind = match[0].startsWith('`') ? ('code' as const) : ('link' as const);
    // Punctuation that closes the sentence is not the link's.
    if (kind === 'link') while (end > match.index && /[.,;:!?)'"\]]/.test(text[end - 1] ?? '')) end--;
    found.push({ start: match.index, end, kind });
  }
  for (const mark of marks) {
    if (mark.kind === 'code' && mark.end - mark.start < 400)
      found.push({ start: mark.start, end: mark.end, kind: 'code' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The text lower-cased, with even quotes, dashes and spaces, and with solid stretches made opaque. Same length as `text`, so offsets carry over.
 */
export function fold(text: string, solidSpans: readonly { start: number; end: number }[]): string {
  const even = lower(text).replace(uneven, (char) => evened[char] ?? char);
  if (solidSpans.length === 0) return even;
  const parts: string[] = [];
  let at = 0;
  for (const span of solidSpans) {
    if (span.start < at) continue;
    const end = Math.min(span.end, text.length);
    parts.push(even.slice(at, span.start), opaque.repeat(Math.max(0, end - span.start)));
    at = end;
  }
  parts.push(even.slice(at));
  return parts.join('');
}
