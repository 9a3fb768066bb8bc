// Which words a phrase can begin with and which letter goes on after them, read off the phrase itself, so that a class is only tried where they stand.
import { anyNumber } from './words.ts';

/**
 * What a stretch of pattern can begin with, as far as it has been followed: letters of a word; then, after a space, the first letter of the next word.
 * `stage` says what may come on: more letters, the letter after the space, or nothing more that is followed. A `letter` that is missing may be any.
 */
type Start = { readonly word: string; readonly stage: 'word' | 'space' | 'done'; readonly letter: string };

const open: Start = { word: '', stage: 'word', letter: '' };
const wild: Start = { word: '', stage: 'done', letter: '' };
const space: Start = { word: '', stage: 'space', letter: '' };
/** Any digit: all words that begin with one are tried. */
const digit: Start = { word: anyNumber, stage: 'done', letter: '' };
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
const literal = (char: string): Start => (isLetter(char) ? { ...open, word: char } : char === ' ' ? space : wild);

/** `one` and then `next`. */
function joined(one: Start, next: Start): Start {
  if (one.stage === 'done') return one;
  if (one.stage === 'word') return one.word === '' ? next : { ...next, word: one.word + next.word };
  if (next.word !== '') return { word: one.word, stage: 'done', letter: next === digit ? '' : next.word.charAt(0) };
  return next.stage === 'done' ? { word: one.word, stage: 'done', letter: next.letter } : one;
}

const many = 24;

function unique(starts: Start[]): Start[] {
  if (starts.length < many) return starts;
  const seen = new Map<string, Start>();
  for (const start of starts) seen.set(`${start.word} ${start.letter}${start.stage}`, start);
  return [...seen.values()];
}

function classStarts(body: string): Start[] {
  if (/^(?:\d-\d|\d)+$/.test(body)) return [digit];
  if (body.startsWith('^') || /[\\]|\w-\w/.test(body)) return [wild];
  return [...body].map(literal);
}

const letters = /[a-z0-9']+(?![?*+{])/y;

/** One atom, or a run of letters, at `at`: what it can begin with, and where the pattern goes on. `brief`: only its first letter counts. */
function atom(pattern: string, at: number, brief: boolean): { starts: Start[]; next: number } {
  letters.lastIndex = at;
  const run = letters.exec(pattern)?.[0];
  if (run) return { starts: [{ ...open, word: run }], next: at + run.length };
  const char = pattern[at] ?? '';
  if (char === '(') {
    const end = closing(pattern, at);
    const inner = pattern.slice(at + 1, end);
    if (/^\?(?:[=!]|<[=!])/.test(inner)) return { starts: [open], next: end + 1 };
    const parts = alternatives(inner.replace(/^\?:/, ''));
    return { starts: unique(parts.flatMap((part) => sequence(part, brief))), next: end + 1 };
  }
  if (char === '[') {
    const end = closing(pattern, at);
    return { starts: classStarts(pattern.slice(at + 1, end)), next: end + 1 };
  }
  if (char === '\\') {
    const escaped = pattern[at + 1] ?? '';
    if (escaped === 'b') return { starts: [open], next: at + 2 };
    if (escaped === 'd') return { starts: [digit], next: at + 2 };
    return { starts: [/[wSDW]/.test(escaped) ? wild : literal(escaped === 's' ? ' ' : escaped)], next: at + 2 };
  }
  if (char === '^' || char === '$') return { starts: [open], next: at + 1 };
  return { starts: [char === '.' ? wild : literal(char)], next: at + 1 };
}

const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

function sequence(pattern: string, brief = false): Start[] {
  let starts: Start[] = [open];
  let at = 0;
  const goesOn = ({ stage, word }: Start) => stage !== 'done' && !(brief && word !== '');
  while (at < pattern.length && starts.length < most && starts.some(goesOn)) {
    const lettersOnly = brief || starts.every(({ stage }) => stage !== 'word');
    const { starts: options, next } = atom(pattern, at, lettersOnly);
    quantifier.lastIndex = next;
    const times = quantifier.exec(pattern)?.[0] ?? '';
    const [first] = options;
    const letter = options.length === 1 && first?.stage === 'word' && first.word.length === 1 ? first : undefined;
    // "hm+": a repeated letter up to five times; a repeated group is followed through once.
    if (letter && /^[*+{]/.test(times))
      for (let again = 2; again <= 5; again++) options.push({ ...letter, word: letter.word.repeat(again) });
    if (/^[?*]|^\{0/.test(times)) options.push(open);
    starts = unique(
      starts.flatMap((one) => (one.stage === 'done' ? [one] : options.map((option) => joined(one, option)))),
    );
    at = next + times.length;
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
  const found = new Map<string, Set<string> | undefined>();
  for (const { word, letter } of alternatives(phrase).flatMap((part) => sequence(part))) {
    if (word === '') return undefined;
    const key = /^\d/.test(word) ? anyNumber : word;
    const follow = found.has(key) ? found.get(key) : new Set<string>();
    found.set(key, letter === '' || key === anyNumber ? undefined : follow?.add(letter));
  }
  return found;
}
