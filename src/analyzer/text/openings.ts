// Which words a phrase can begin with and which letter goes on after them, read off the phrase itself, so that a class is only tried where they stand.

/** What a stretch of pattern can begin with: its first word, then a space and the first letter after it, as far as known. Closed: more of it is not followed. */
type Start = { readonly text: string; readonly closed: boolean };

const open: readonly Start[] = [{ text: '', closed: false }];
const most = 6000;

/** The end of the group or class that opens at `at`. */
function closing(pattern: string, at: number): number {
  const square = pattern[at] === '[';
  let depth = 0;
  for (let i = at; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') i++;
    else if (square) {
      if (char === ']' && i > at + 1) return i;
    } else if (char === '[') i = closing(pattern, i);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i;
  }
  return pattern.length - 1;
}

function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') i++;
    else if (char === '(' || char === '[') i = closing(pattern, i);
    else if (char === '|') {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(pattern.slice(from));
  return parts;
}

/** Any digit: all words that begin with one are tried. */
const digitStart: readonly Start[] = [{ text: '0', closed: true }];
const wildStart: readonly Start[] = [{ text: '', closed: true }];
const literal = (char: string): readonly Start[] =>
  /[a-z0-9' ]/.test(char) ? [{ text: char, closed: false }] : [{ text: '', closed: true }];

/** `start` and then `next`: a space ends the word, the first letter after it ends the start. */
function extended(start: Start, next: Start): Start {
  if (start.closed) return start;
  const text = start.text + next.text;
  const [, upToSpace, after] = /^([^ ]* ) *(.?)/.exec(text) ?? [];
  if (upToSpace === undefined) return { text, closed: next.closed };
  return { text: upToSpace + after, closed: after !== '' || next.closed };
}

function unique(starts: readonly Start[]): Start[] {
  const seen = new Map<string, Start>();
  for (const start of starts) seen.set(`${start.closed ? '1' : '0'}${start.text}`, start);
  return [...seen.values()];
}

function classStarts(body: string): readonly Start[] {
  if (/^(?:\d-\d|\d)+$/.test(body)) return digitStart;
  if (body.startsWith('^') || /[\\]|\w-\w/.test(body)) return wildStart;
  return [...body].flatMap(literal);
}

/** One atom at `at`: what it can begin with, and where the pattern goes on. */
function atom(pattern: string, at: number): { starts: readonly Start[]; next: number } {
  const char = pattern[at] ?? '';
  if (char === '(') {
    const end = closing(pattern, at);
    const inner = pattern.slice(at + 1, end);
    if (/^\?(?:[=!]|<[=!])/.test(inner)) return { starts: open, next: end + 1 };
    return { starts: alternatives(inner.replace(/^\?:/, '')).flatMap(sequence), next: end + 1 };
  }
  if (char === '[') {
    const end = closing(pattern, at);
    return { starts: classStarts(pattern.slice(at + 1, end)), next: end + 1 };
  }
  if (char === '\\') {
    const escaped = pattern[at + 1] ?? '';
    if (escaped === 'b') return { starts: open, next: at + 2 };
    if (escaped === 'd') return { starts: digitStart, next: at + 2 };
    return { starts: /[wSDW]/.test(escaped) ? wildStart : literal(escaped === 's' ? ' ' : escaped), next: at + 2 };
  }
  if (char === '^' || char === '$') return { starts: open, next: at + 1 };
  return { starts: char === '.' ? wildStart : literal(char), next: at + 1 };
}

function sequence(pattern: string): Start[] {
  let starts: Start[] = [...open];
  let at = 0;
  while (at < pattern.length && starts.some(({ closed }) => !closed) && starts.length < most) {
    const part = atom(pattern, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(part.next))?.[0] ?? '';
    const optional = /^[?*]|^\{0/.test(quantifier);
    const repeated = /^[*+{]/.test(quantifier);
    const options: Start[] = [...part.starts, ...(optional ? open : [])];
    // "hm+": a repeated letter up to five times; a repeated group is followed through once.
    const letter = part.starts.length === 1 ? part.starts[0] : undefined;
    if (repeated && letter && letter.text.length === 1 && !letter.closed) {
      for (let times = 2; times <= 5; times++) options.push({ ...letter, text: letter.text.repeat(times) });
    }
    starts = unique(
      starts.flatMap((start) => (start.closed ? [start] : options.map((option) => extended(start, option)))),
    );
    at = part.next + quantifier.length;
  }
  return starts;
}

/** The letters that can come next after a word and a space; undefined: anything, with or without a space. */
export type Follow = ReadonlySet<string> | undefined;

/**
 * The words a phrase can begin with, and what can follow each. A word ends at anything but a letter, a digit or an apostrophe; "0" stands for every word that begins with a digit.
 * @returns undefined when a phrase can begin with any word.
 */
export function openingsOf(phrase: string): ReadonlyMap<string, Follow> | undefined {
  const starts = alternatives(phrase).flatMap(sequence);
  const found = new Map<string, Set<string> | undefined>();
  for (const { text } of starts) {
    const [first = '', after = ''] = text.split(' ');
    if (first === '') return undefined;
    const word = /^\d/.test(first) ? '0' : first;
    const follow = found.has(word) ? found.get(word) : new Set<string>();
    // Digits as a class are written "0".
    if (after === '' || after === '0' || word === '0') found.set(word, undefined);
    else found.set(word, follow?.add(after));
  }
  return found;
}
