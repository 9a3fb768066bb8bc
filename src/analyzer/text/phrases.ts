// Phrase classes as data. A text is cut into words once; a phrase is tried only where words stand that it begins with.
import { hitAt, placesOf } from './places.ts';

export type Hit = { readonly start: number; readonly end: number; readonly text: string };

/** A class of phrases, ready to look for. */
export type Phrases = {
  /** The first hit, as `RegExp.exec` gives it, or null. */
  readonly exec: (text: string) => { readonly 0: string; readonly index: number } | null;
  readonly test: (text: string) => boolean;
  /** Every hit, in order, none overlapping. */
  readonly all: (text: string) => Hit[];
};

/** A phrase with any run of spaces where it has one. */
const loose = (phrase: string): string => phrase.replaceAll(' ?', ' *').replace(/ (?!\*)/g, ' +');

/**
 * A class from a list of phrases. A phrase is lower-case text in the small syntax of regular expressions; a space stands for any run of spaces, " ?" for
 * one that may be missing. Phrases match whole words only and begin with a word. `from` = 'start' asks for the class at the start of the text only.
 * Borrowed idea: dispatch on the first words, as in the tries of multi-pattern search (Aho and Corasick 1975), with a small expression for the rest.
 * Looking for it throws when a phrase can begin with any word: it would have to be tried everywhere.
 */
export function phrases(list: readonly string[], from: 'start' | 'anywhere' = 'anywhere'): Phrases {
  const atStart = from === 'start';
  const ending = atStart ? "(?![\\w'])" : '(?![\\w])';
  const places = placesOf(list, (phrase) => `(?:${loose(phrase)})${ending}`, atStart);
  const exec = (text: string) => {
    for (const place of places(text)) {
      const found = hitAt(text, place);
      if (found !== '') return { 0: found, index: place.start };
    }
    return null;
  };
  return {
    exec,
    test: (text) => exec(text) !== null,
    all: (text) => {
      const hits: Hit[] = [];
      let end = 0;
      for (const place of places(text)) {
        if (place.start < end) continue;
        const found = hitAt(text, place);
        if (found === '') continue;
        end = place.start + found.length;
        hits.push({ start: place.start, end, text: found });
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
