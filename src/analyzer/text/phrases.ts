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

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 95 || code >= 0x80;

/** The words of a folded text that can begin a phrase: letters, digits and apostrophes, not after an "@". */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || code === 39) {
      at++;
      continue;
    }
    const start = at;
    while (at < length && isWordCode(text.charCodeAt(at))) at++;
    if (at - start > longestWord || text.charCodeAt(start - 1) === 64) continue;
    const word = text.slice(start, at);
    words.push({ start, text: word });
    const cut = word.indexOf("'");
    if (cut > 0) words.push({ start: start + cut, text: word.slice(cut) });
  }
  return words;
}

/** The words of the text looked at last: classes come one after another over the same sentence. */
function lastWords(): (text: string) => readonly Word[] {
  let known = '';
  let words: readonly Word[] = [];
  return (text) => {
    if (text !== known) {
      words = wordsOf(text);
      known = text;
    }
    return words;
  };
}
const words = lastWords();

/**
 * A class from a list of phrases. A phrase is lower-case text in the small syntax of regular expressions; a space stands for any run of spaces, " ?" for
 * one that may be missing. Phrases match whole words only and begin with a word. `from` = 'start' asks for the class at the start of the text only.
 * Borrowed idea: dispatch on the first word, as in the tries of multi-pattern search (Aho and Corasick 1975), with a small expression for the rest.
 */
export function phrases(list: readonly string[], from: 'start' | 'anywhere' = 'anywhere'): Phrases {
  const bodies = list.map((phrase) => phrase.replaceAll(' ?', ' *').replace(/ (?!\*)/g, ' +'));
  const byWord = new Map<string, number[]>();
  const everywhere: number[] = [];
  list.forEach((phrase, index) => {
    const openings = openingWords(phrase);
    if (!openings) everywhere.push(index);
    for (const word of openings ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  const compiled = new Map<string, RegExp | null>();
  const ending = from === 'start' ? "(?![\\w'])" : '(?![\\w])';
  const expressionFor = (word: string): RegExp | null => {
    const known = compiled.get(word);
    if (known !== undefined) return known;
    const cut = word.indexOf("'");
    const own = [
      ...(byWord.get(word) ?? []),
      ...(cut > 0 ? (byWord.get(word.slice(0, cut)) ?? []) : []),
      ...everywhere,
    ];
    const indexes = [...new Set(own)].sort((a, b) => a - b);
    const expression =
      indexes.length > 0 ? new RegExp(`(?:${indexes.map((index) => bodies[index]).join('|')})${ending}`, 'y') : null;
    // Words that begin nothing are most words: they are not kept, so that the table stays small.
    if (expression) compiled.set(word, expression);
    return expression;
  };
  const hitAt = (text: string, word: Word): string | undefined => {
    const cut = word.text.indexOf("'");
    if (everywhere.length === 0 && !byWord.has(word.text) && !(cut > 0 && byWord.has(word.text.slice(0, cut))))
      return undefined;
    const expression = expressionFor(word.text);
    if (!expression) return undefined;
    expression.lastIndex = word.start;
    const found = expression.exec(text)?.[0];
    return found === '' ? undefined : found;
  };
  const exec = (text: string) => {
    for (const word of words(text)) {
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
      for (const word of words(text)) {
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
