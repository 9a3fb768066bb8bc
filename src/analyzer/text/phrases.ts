// Phrase classes as data. A text is cut into words once; a class is tried only where a word stands that one of its phrases begins with.
import { type Follow, openingsOf } from './openings.ts';

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

/** The phrases of one class that begin with one word. */
type Opening = { readonly one: number; readonly follow: Follow; readonly expression: () => RegExp };
type Place = { readonly start: number; readonly expression: () => RegExp };

/** Which classes have phrases that begin with a word. Filled while the classes are declared, read only ever after. */
const openingsAt = new Map<string, Opening[]>();
const classes = { count: 0 };

/** Whether a word begins with one of 0 to 9: such words are looked up under "0". */
export const startsWithDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 95 || code >= 0x80;

/** Calls back with each word of a folded text that can begin a phrase, where it begins and ends: letters, digits and apostrophes, not after an "@"; "it's" also as "it" and as "'s". */
export function eachWord(text: string, word: (text: string, start: number, end: number) => void): void {
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
    word(text.slice(start, at), start, at);
    if (cut > 0) {
      word(text.slice(start, cut), start, cut);
      word(text.slice(cut, at), cut, at);
    }
  }
}

/** Whether what stands at `end` can go on a phrase whose first word ends there. */
export function follows(follow: Follow, text: string, end: number): boolean {
  if (follow === undefined) return true;
  if (text.charCodeAt(end) !== 32) return false;
  let at = end + 1;
  while (text.charCodeAt(at) === 32) at++;
  return follow.has(text.charAt(at));
}

/** Where each class may begin in the text looked at last: classes come one after another over the same sentence. */
function lastPlaces(): (text: string, one: number) => readonly Place[] | undefined {
  let known = '';
  let places: (Place[] | undefined)[] = [];
  return (text, one) => {
    if (text !== known) {
      known = text;
      places = [];
      eachWord(text, (word, start, end) => {
        for (const { one, follow, expression } of openingsAt.get(startsWithDigit(word) ? '0' : word) ?? []) {
          if (!follows(follow, text, end)) continue;
          const known = places[one];
          if (known) known.push({ start, expression });
          else places[one] = [{ start, expression }];
        }
      });
    }
    return places[one];
  };
}
const placesOf = lastPlaces();

function once<A>(work: () => A): () => A {
  let done: { readonly value: A } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The phrases of a list by the word they begin with, as expressions, and what can follow the word. */
function byFirstWord(list: readonly string[]): ReadonlyMap<string, { readonly bodies: string[]; follow: Follow }> {
  const found = new Map<string, { readonly bodies: string[]; follow: Follow }>();
  for (const phrase of list) {
    const openings = openingsOf(phrase);
    if (!openings) throw new Error(`“${phrase}” can begin with any word`);
    const body = phrase.replaceAll(' ?', ' *').replace(/ (?!\*)/g, ' +');
    for (const [word, follow] of openings) {
      const own = found.get(word);
      if (!own) found.set(word, { bodies: [body], follow });
      else {
        own.bodies.push(body);
        own.follow = own.follow && follow ? new Set([...own.follow, ...follow]) : undefined;
      }
    }
  }
  return found;
}

/**
 * A class from a list of phrases. A phrase is lower-case text in the small syntax of regular expressions; a space stands for any run of spaces, " ?" for
 * one that may be missing. Phrases match whole words only and begin with a word. `from` = 'start' asks for the class at the start of the text only.
 * Borrowed idea: dispatch on the first word, as in the tries of multi-pattern search (Aho and Corasick 1975), with a small expression for the rest.
 * @throws when a phrase can begin with any word: it would have to be tried everywhere.
 */
export function phrases(list: readonly string[], from: 'start' | 'anywhere' = 'anywhere'): Phrases {
  const id = classes.count++;
  const ending = from === 'start' ? "(?![\\w'])" : '(?![\\w])';
  for (const [word, { follow, bodies }] of byFirstWord(list)) {
    const expression = once(() => new RegExp(`(?:${bodies.join('|')})${ending}`, 'y'));
    const own = openingsAt.get(word);
    if (own) own.push({ one: id, follow, expression });
    else openingsAt.set(word, [{ one: id, follow, expression }]);
  }
  const hitAt = (text: string, { start, expression }: Place): string => {
    const tried = expression();
    tried.lastIndex = start;
    return tried.exec(text)?.[0] ?? '';
  };
  const exec = (text: string) => {
    const places = placesOf(text, id);
    if (!places) return null;
    for (const place of places) {
      if (from === 'start' && place.start > 0) return null;
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
      for (const place of placesOf(text, id) ?? []) {
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
