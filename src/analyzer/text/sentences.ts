// Where one sentence ends and the next begins, in mails and in chat, without a segmenter.
import type { Block } from '../reading/reading.ts';

export type Piece = { start: number; end: number; block: number; item: boolean };

const abbreviations = new Set(
  'dr mr mrs ms st prof sr jr vs etc e.g i.e eg ie approx no nos fig inc ltd corp co dept est tel ext a.m p.m u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun attn cf incl max min resp ca kr ft mt blvd ave gov sen'.split(
    ' ',
  ),
);

const ends = '.?!…';
const mayStop = '.?!…\n';
const mayEnd = /[.?!…\n]/g;
/** In chat a picture ends a sentence where a capital follows: "Hope all is well 🤞 Could you …". */
const mayEndPictured =
  /[.?!…\n]|(?![©®™])\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?= +\p{Lu}\p{Ll})|:(?<=(?:^|\s):[a-z][a-z_+0-9-]{1,30}:)(?= +\p{Lu}\p{Ll})/gu;
/** Whether no edge begins with this character: most are passed over without an expression. */
const inside = (code: number) => code < 0x80 && code !== 46 && code !== 63 && code !== 33 && code !== 10 && code !== 58;
const pictured = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]* |[a-z]: /u;
/** A zone or a day right after "5 p.m." */
const clockGoesOn =
  /^\s+(?:(?!(?:OK|FYI|PS|NB|PLS|NO|WE|IF|IT|IS|SO|THE|AND|BUT)\b)[A-Z]{2,4}|Eastern|Pacific|Central|Mountain|[A-Z][a-z]{2,5}day)\b/;
/** "27 Nov. The coach …": the short form of a month behind its day, and a word that begins a sentence. */
const month = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const begins = /^\s+(?:[A-Z][a-z]+|[AI])(?![\w])/;
const closers = `"')]*_~’”»`;

/** Whether a full stop at `at` belongs to an abbreviation, an initial, or a number of a list. */
function abbreviates(text: string, at: number, from: number): boolean {
  const near = text.slice(Math.max(from, at - 12), at);
  const start = at - (/[^\s("]*$/.exec(near)?.[0].length ?? 0);
  const word = text.slice(start, at).toLowerCase();
  if (word === '') return text[at - 1] !== '"';
  if (/^[a-z]$/.test(word) && /[A-Z]/.test(text[start] ?? '') && start > from) return true;
  if (/^\(?\d{1,2}$/.test(word) && start === from) return true;
  if (!abbreviations.has(word)) return false;
  // "… at 5 p.m. The" ends; "… at 5 p.m. on" goes on. A month or day short form never ends a sentence before a number.
  const next = text.slice(at + 1, at + 6).trimStart()[0] ?? '';
  if (/^[ap]\.m$/.test(word) && clockGoesOn.test(text.slice(at + 1, at + 14))) return true;
  if (month.test(word) && /\d\s$/.test(text.slice(start - 2, start))) return !begins.test(text.slice(at + 1, at + 20));
  if (/^(?:a\.m|p\.m|etc|inc|ltd|corp|co|no|u\.s|u\.k)$/.test(word))
    return !/[A-Z]/.test(next) || (word === 'no' && /\d/.test(next));
  return true;
}

/** Whether a line break inside a paragraph ends a sentence: hard-wrapped mail goes on in lower case after a long line, everything else ends. In a chat nobody wraps lines. */
function breakEnds(text: string, lineStart: number, at: number, wraps: boolean): boolean {
  let last = at - 1;
  while (last > lineStart && /\s/.test(text[last] ?? '')) last--;
  let next = at + 1;
  while (next < text.length && /[^\S\n]/.test(text[next] ?? '')) next++;
  const after = text[next] ?? '';
  if (after === '\n' || after === '') return true;
  const before = text[last] ?? '';
  if (/[.?!:…]/.test(before)) return true;
  if (!wraps) return before !== ',';
  const length = last - lineStart;
  if (/[a-z(]/.test(after)) return length < 35;
  return length < 60 || !/[,a-z]/i.test(before);
}

/**
 * Cuts the judged blocks into sentences. `solids` are stretches inside which nothing ends (links, inline code).
 * @param wraps whether lines may have been broken by their length, as in a mail
 * @returns trimmed spans in order, none empty.
 */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  solids: readonly { start: number; end: number }[],
  wraps = true,
): Piece[] {
  const pieces: Piece[] = [];
  const edge = pictured.test(text) ? mayEndPictured : mayEnd;
  let solid = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'quote' || block.kind === 'code' || block.kind === 'signature') return;
    let start = block.start;
    let lineStart = block.start;
    const cut = (end: number) => {
      const left = text.slice(start, end).trimStart();
      let a = end - left.length;
      const b = a + left.trimEnd().length;
      // The bullet or number of an item is no part of its sentence.
      if (block.kind === 'list') {
        const mark = /^(?:[-*•‣◦–]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+(?=\S)/i.exec(text.slice(a, Math.min(b, a + 12)));
        if (mark) a += mark[0].length;
      }
      if (b > a) pieces.push({ start: a, end: b, block: index, item: block.kind === 'list' });
      start = end;
    };
    for (let i = block.start; i < block.end; i++) {
      while (i < block.end && inside(text.charCodeAt(i))) i++;
      if (i >= block.end) break;
      edge.lastIndex = i;
      const found = edge.exec(text);
      i = found?.index ?? block.end;
      if (i >= block.end) break;
      while (solid < solids.length && (solids[solid]?.end ?? 0) <= i) solid++;
      const within = solids[solid];
      if (within && within.start <= i) {
        i = Math.min(within.end, block.end) - 1;
        continue;
      }
      if (found && !mayStop.includes(found[0])) {
        i += found[0].length - 1;
        cut(i + 1);
        continue;
      }
      if (text[i] === '\n') {
        const wrapped = block.kind === 'list' && /^\n[^\S\n]{2,}[^\s\-*•\d]/.test(text.slice(i, i + 12));
        if (block.kind === 'list' ? !wrapped : breakEnds(text, lineStart, i, wraps)) cut(i);
        lineStart = i + 1;
        continue;
      }
      let end = i + 1;
      while (end < block.end && ends.includes(text.charAt(end))) end++;
      while (end < block.end && closers.includes(text.charAt(end))) end++;
      const after = text[end] ?? '';
      const run = text.slice(i, end);
      const plain = run === '.';
      const stops =
        end >= block.end ||
        /\s/.test(after) ||
        (!plain && /[?!]/.test(run) && /\p{L}|\p{Extended_Pictographic}/u.test(after));
      const trailing = !plain && /^\.{2,}$|^…$/.test(run);
      const goesOn = trailing && /^\s+[a-z]/.test(text.slice(end, end + 4));
      // A name in code ("the end-of-line? check") and an aside ("(http, maybe?) in here") go on in lower case.
      const aside =
        !plain &&
        /^\?\)?$/.test(run) &&
        /^,? +[a-z]/.test(text.slice(end, end + 4)) &&
        (run.length > 1 || /(?:^|\s)[a-z]+-[a-z-]+$/.test(text.slice(Math.max(start, i - 40), i)));
      const mail = !plain && /[?!]/.test(run) && /[\w/]/.test(after);
      if (stops && !goesOn && !aside && !mail && !(plain && abbreviates(text, i, start))) {
        cut(end);
      }
      i = end - 1;
    }
    cut(block.end);
  });
  return pieces;
}
