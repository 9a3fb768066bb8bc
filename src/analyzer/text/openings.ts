// Which words a phrase can begin with and which words can come second, read off the phrase itself, so that a class is only tried where they stand.
import { anyNumber } from './words.ts';

/**
 * What a stretch of pattern can begin with, as far as it has been followed. `word` is the word being spelled; `firsts` are the words that can stand before it,
 * undefined while it is itself the first. `stage` says what may come on: more letters ("open"); nothing, for the word ends here ("ended"), or any letters,
 * which are not followed ("cut").
 */
type Start = {
  readonly firsts: readonly string[] | undefined;
  readonly word: string;
  readonly stage: 'open' | 'ended' | 'cut';
};

const start = (word: string, stage: Start['stage'] = 'open'): Start => ({ firsts: undefined, word, stage });
const open = start('');
const wild = start('', 'cut');
const mark = start('', 'ended');
const space: Start = { firsts: [''], word: '', stage: 'open' };
/** Any digit, and any number of them: all words that begin with one are tried. */
const digit = start(anyNumber, 'cut');
const digits = start(anyNumber, 'cut');
/** A second word that may be any. */
const any = (firsts: readonly string[]): Start => ({ firsts, word: '', stage: 'cut' });
const anyDigit = '0123456789';
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

const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || char === "'";
/** One character. `brief`: a space ends it all, for only first words are asked for. */
const literal = (char: string, brief: boolean): Start =>
  isLetter(char) ? start(char) : char === ' ' && !brief ? space : mark;

/** `one`, whose first word stands, and then `next`. */
function afterFirst(firsts: readonly string[], word: string, next: Start): Start[] {
  if (next.firsts)
    // A space in `next` ends the second word; a space after a space is one space.
    return next.firsts.map((end) =>
      word + end === '' ? { ...next, firsts } : { firsts, word: word + end, stage: 'ended' },
    );
  if ((next === digit || next === digits) && word === '') return [{ firsts, word: anyNumber, stage: 'ended' }];
  if (next === digit) return Array.from(anyDigit, (char) => ({ firsts, word: word + char, stage: 'open' }));
  if (next.stage === 'cut' || (next.stage === 'ended' && word + next.word === '')) return [any(firsts)];
  return [{ firsts, word: word + next.word, stage: next.stage }];
}

/** `one`, which is open, and then `next`. */
function joined(one: Start, next: Start): Start[] {
  const { firsts, word } = one;
  if (firsts) return afterFirst(firsts, word, next);
  if (word === '') return [next];
  if (next.firsts) return [{ ...next, firsts: next.firsts.map((end) => word + end) }];
  return [{ ...next, word: word + next.word }];
}

/** Starts that differ in their first words only are one. */
function merged(starts: readonly Start[]): Start[] {
  if (starts.length < 2) return [...starts];
  const seen = new Map<string, { one: Start; firsts: Set<string> | undefined }>();
  for (const one of starts) {
    const key = `${one.firsts ? 2 : 1}${one.stage}${one.word}`;
    const known = seen.get(key);
    if (!known) seen.set(key, { one, firsts: undefined });
    else if (one.firsts && one.firsts !== known.one.firsts) {
      known.firsts ??= new Set(known.one.firsts);
      for (const first of one.firsts) known.firsts.add(first);
    }
  }
  return [...seen.values()].map(({ one, firsts }) => (firsts ? { ...one, firsts: [...firsts] } : one));
}

function classStarts(body: string, brief: boolean): Start[] {
  if (/^(?:\d-\d|\d)+$/.test(body)) return [digit];
  if (body.startsWith('^') || /[\\]|\w-\w/.test(body)) return [wild];
  return Array.from(body, (char) => literal(char, brief));
}

const letters = /[a-z0-9']+(?![?*+{])/y;

/** One atom, or a run of letters, at `at`: what it can begin with, and where the pattern goes on. */
function atom(pattern: string, at: number, brief: boolean): { starts: Start[]; next: number } {
  letters.lastIndex = at;
  const run = letters.exec(pattern)?.[0];
  if (run) return { starts: [start(run)], next: at + run.length };
  const char = pattern[at] ?? '';
  if (char === '(') {
    const end = closing(pattern, at);
    const inner = pattern.slice(at + 1, end);
    if (/^\?(?:[=!]|<[=!])/.test(inner)) return { starts: [open], next: end + 1 };
    const parts = alternatives(inner.replace(/^\?:/, ''));
    return { starts: merged(parts.flatMap((part) => sequence(part, brief))), next: end + 1 };
  }
  if (char === '[') {
    const end = closing(pattern, at);
    return { starts: classStarts(pattern.slice(at + 1, end), brief), next: end + 1 };
  }
  if (char === '\\') {
    const escaped = pattern[at + 1] ?? '';
    if (escaped === 'b') return { starts: [open], next: at + 2 };
    if (escaped === 'd') return { starts: [digit], next: at + 2 };
    return { starts: [/[wSDW]/.test(escaped) ? wild : literal(escaped === 's' ? ' ' : escaped, brief)], next: at + 2 };
  }
  if (char === '^' || char === '$') return { starts: [open], next: at + 1 };
  return { starts: [char === '.' ? wild : literal(char, brief)], next: at + 1 };
}

const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

const opensWithSpace = ({ firsts }: Start): boolean => firsts?.length === 1 && firsts[0] === '';

/** Each of `starts` that is still open, and then each of the options; the others as they are. */
function then(starts: readonly Start[], options: readonly Start[]): Start[] {
  const after = starts.filter(({ stage }) => stage !== 'open');
  const spelling = starts.filter(({ stage, firsts }) => stage === 'open' && !firsts);
  const words = spelling.map(({ word }) => word);
  for (const one of starts) {
    if (one.stage !== 'open') continue;
    for (const option of options) if (one.firsts || !opensWithSpace(option)) after.push(...joined(one, option));
  }
  // A space ends all first words alike.
  if (words.length > 0) for (const one of options) if (opensWithSpace(one)) after.push({ ...one, firsts: words });
  return merged(after);
}

/** More ways to go on than this are not followed. */
const widest = 150;
const plain = /^[a-z0-9' ]*$/;

/** What a stretch of nothing but words and spaces begins with. */
function plainStart(pattern: string, brief: boolean): Start {
  const [first = '', second, more] = pattern.split(' ', 3);
  if (second === undefined) return start(first);
  return brief
    ? start(first, 'ended')
    : { firsts: [first], word: second, stage: more === undefined ? 'open' : 'ended' };
}

function sequence(pattern: string, brief: boolean): Start[] {
  if (plain.test(pattern)) return [plainStart(pattern, brief)];
  let starts: Start[] = [open];
  let at = 0;
  while (at < pattern.length && starts.length < most && starts.some(({ stage }) => stage === 'open')) {
    const { starts: all, next } = atom(pattern, at, brief);
    quantifier.lastIndex = next;
    const times = quantifier.exec(pattern)?.[0] ?? '';
    const again = /^[*+{]/.test(times);
    const options = again ? all.map((one) => (one === digit ? digits : one)) : all;
    const [first] = options;
    const letter =
      options.length === 1 && first?.stage === 'open' && !first.firsts && first.word.length === 1 ? first : undefined;
    // "hm+": a repeated letter up to five times; a repeated group is followed through twice.
    if (letter && again) for (let turn = 2; turn <= 5; turn++) options.push(start(letter.word.repeat(turn)));
    // Too many ways to spell the second word: it may be any.
    if (starts.length * options.length > widest)
      starts = merged(
        starts.map((one) => (one.firsts && one.stage === 'open' && one.word !== '' ? any(one.firsts) : one)),
      );
    let after = then(starts, options);
    const spaced = again && !letter ? options.filter(({ firsts }) => firsts) : [];
    if (spaced.length > 0) after = merged([...after, ...then(after, spaced)]);
    starts = /^[?*]|^\{0/.test(times) ? merged([...starts, ...after]) : after;
    at = next + times.length;
  }
  return starts;
}

/** The words that can come next after a word and a space; undefined: anything, with or without a space. */
export type Follow = ReadonlySet<string> | undefined;

const wordOf = (word: string): string => (/^\d/.test(word) ? anyNumber : word);

/** What a phrase can begin with; undefined when that is any word. */
function startsOf(phrase: string, brief: boolean): readonly Start[] | undefined {
  const starts = merged(alternatives(phrase).flatMap((part) => sequence(part, brief)));
  return starts.some(({ firsts, word }) => (firsts ?? [word]).includes('')) ? undefined : starts;
}

/**
 * The words a phrase can begin with. A word ends at anything but a letter, a digit or an apostrophe; "0" stands for every word that begins with a digit.
 * @returns undefined when a phrase can begin with any word.
 */
export function firstWordsOf(phrase: string): ReadonlySet<string> | undefined {
  const starts = startsOf(phrase, true);
  return starts && new Set(starts.map(({ word }) => wordOf(word)));
}

/**
 * What can follow each of the words a phrase can begin with.
 * @returns undefined when a phrase can begin with any word.
 */
export function openingsOf(phrase: string): ReadonlyMap<string, Follow> | undefined {
  const starts = startsOf(phrase, false);
  if (!starts) return undefined;
  const found = new Map<string, Set<string> | undefined>();
  for (const { firsts, word, stage } of starts) {
    // What has no second word ends with its first, or goes on without a space.
    const second = firsts && stage !== 'cut' && word !== '' && !word.startsWith("'") ? wordOf(word) : undefined;
    for (const first of firsts ?? [word]) {
      const key = wordOf(first);
      const follow = found.has(key) ? found.get(key) : new Set<string>();
      found.set(key, second === undefined || key === anyNumber ? undefined : follow?.add(second));
    }
  }
  return found;
}
