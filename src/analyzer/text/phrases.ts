// Phrase classes as data. A text is cut into words once; a class is tried only where a word stands that one of its phrases begins with.
import { openingWords } from './openings.ts';

export type Hit = { readonly start: number; readonly end: number; readonly text: string };

/** A class of phrases, ready to look for. */
export type Phrases = {
  /** The first hit, as `RegExp.exec` gives it, or null. */
  readonly exec: (text: string) => { readonly 0: string; readonly index: number } | null;
  readonly test: (text: string) => boolean;
  /** Every hit, in order, none overlapping. */
  readonly all: (text: string) => Hit[];
};

/** Words longer than this begin no phrase. */
const longestWord = 24;

type Word = { readonly start: number; readonly text: string };

/** Which classes have phrases that begin with a word. Filled while the classes are declared, read only ever after. */
const classesOf = new Map<string, number[]>();
const classes = { count: 0 };

/** Whether a word begins with one of 0 to 9: such words are looked up under "0". */
export const startsWithDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 95 || code >= 0x80;

/** Calls back with each word of a folded text that can begin a phrase: letters, digits and apostrophes, not after an "@"; "it's" also as "it" and as "'s". */
export function eachWord(text: string, word: (text: string, start: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || code === 39) {
      at++;
      continue;
    }
    const start = at;
    let cut = 0;
    while (at < length) {
      const next = text.charCodeAt(at);
      if (!isWordCode(next)) break;
      if (next === 39 && cut === 0) cut = at;
      at++;
    }
    if (at - start > longestWord || text.charCodeAt(start - 1) === 64) continue;
    word(text.slice(start, at), start);
    if (cut > 0) {
      word(text.slice(start, cut), start);
      word(text.slice(cut, at), cut);
    }
  }
}

/** Where each class has a word to begin at. */
function beginningsIn(text: string): ReadonlyMap<number, Word[]> {
  const found = new Map<number, Word[]>();
  eachWord(text, (word, start) => {
    const own = classesOf.get(startsWithDigit(word) ? '0' : word);
    if (!own) return;
    for (const one of own) {
      const words = found.get(one);
      if (words) words.push({ start, text: word });
      else found.set(one, [{ start, text: word }]);
    }
  });
  return found;
}

/** The beginnings in the text looked at last: classes come one after another over the same sentence. */
function lastBeginnings(): (text: string) => ReadonlyMap<number, Word[]> {
  let known = '';
  let beginnings: ReadonlyMap<number, Word[]> = new Map();
  return (text) => {
    if (text !== known) {
      beginnings = beginningsIn(text);
      known = text;
    }
    return beginnings;
  };
}
const beginnings = lastBeginnings();
const noWords: readonly Word[] = [];

/**
 * A class from a list of phrases. A phrase is lower-case text in the small syntax of regular expressions; a space stands for any run of spaces, " ?" for
 * one that may be missing. Phrases match whole words only and begin with a word. `from` = 'start' asks for the class at the start of the text only.
 * Borrowed idea: dispatch on the first word, as in the tries of multi-pattern search (Aho and Corasick 1975), with a small expression for the rest.
 * @throws when a phrase can begin with any word: it would have to be tried everywhere.
 */
export function phrases(list: readonly string[], from: 'start' | 'anywhere' = 'anywhere'): Phrases {
  const id = classes.count++;
  const bodies = list.map((phrase) => phrase.replaceAll(' ?', ' *').replace(/ (?!\*)/g, ' +'));
  const byWord = new Map<string, number[]>();
  list.forEach((phrase, index) => {
    const openings = openingWords(phrase);
    if (!openings) throw new Error(`“${phrase}” can begin with any word`);
    for (const word of openings) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  for (const word of byWord.keys()) classesOf.set(word, [...(classesOf.get(word) ?? []), id]);
  const compiled = new Map<string, RegExp>();
  const ending = from === 'start' ? "(?![\\w'])" : '(?![\\w])';
  const hitAt = (text: string, word: Word): string | undefined => {
    let expression = compiled.get(word.text);
    if (!expression) {
      const own = (byWord.get(startsWithDigit(word.text) ? '0' : word.text) ?? []).map((index) => bodies[index]);
      expression = new RegExp(`(?:${own.join('|')})${ending}`, 'y');
      compiled.set(word.text, expression);
    }
    expression.lastIndex = word.start;
    const found = expression.exec(text)?.[0];
    return found === '' ? undefined : found;
  };
  const wordsIn = (text: string) => beginnings(text).get(id) ?? noWords;
  const exec = (text: string) => {
    for (const word of wordsIn(text)) {
      if (from === 'start' && word.start > 0) return null;
      const found = hitAt(text, word);
      if (found !== undefined) return { 0: found, index: word.start };
    }
    return null;
  };
  return {
    exec,
    test: (text) => exec(text) !== null,
    all: (text) => {
      const hits: Hit[] = [];
      let end = 0;
      for (const word of wordsIn(text)) {
        if (word.start < end) continue;
        const found = hitAt(text, word);
        if (found === undefined) continue;
        end = word.start + found.length;
        hits.push({ start: word.start, end, text: found });
      }
      return hits;
    },
  };
}

/** Every hit of a class in `text`, in order, as offsets into `text`. */
export const allOf = (pattern: Phrases, text: string): Hit[] => pattern.all(text);

/** The first hit of a class in `text`, or undefined. */
export function firstOf(pattern: Phrases, text: string): Hit | undefined {
  const hit = pattern.exec(text);
  return hit ? { start: hit.index, end: hit.index + hit[0].length, text: hit[0] } : undefined;
}
