// Phrase classes as data. A text is cut into words once; a class is tried only where a word stands that one of its phrases begins with.
import { once } from './once.ts';
import { type Follow, openingsOf } from './openings.ts';
import { eachWord, lexicon } from './words.ts';

export type Hit = { readonly start: number; readonly end: number; readonly text: string };

/** A class of phrases, ready to look for. */
export type Phrases = {
  /** The first hit, as `RegExp.exec` gives it, or null. */
  readonly exec: (text: string) => { readonly 0: string; readonly index: number } | null;
  readonly test: (text: string) => boolean;
  /** Every hit, in order, none overlapping. */
  readonly all: (text: string) => Hit[];
};

/** The phrases of one class that begin with one word. */
type Opening = { readonly one: number; readonly expression: () => RegExp };
type Place = { readonly start: number; readonly expression: () => RegExp };
/** What begins with one word: whatever follows, or only when this letter does. */
type Openings = { readonly any: Opening[]; readonly before: Map<number, Opening[]> };

/** Which classes have phrases that begin with a word. Filled while the classes are declared, read only ever after. */
const openingsAt = lexicon<Openings>();
const classes = { count: 0 };
/** Classes whose phrases nobody has looked for yet: a page that is only read pays nothing for them. */
const pending: { readonly id: number; readonly list: readonly string[]; readonly ending: string }[] = [];

function declare(word: string, follow: Follow, opening: Opening): void {
  const own = openingsAt.entry(word, () => ({ any: [], before: new Map() }));
  if (follow === undefined) own.any.push(opening);
  for (const letter of follow ?? []) {
    const code = letter.charCodeAt(0);
    own.before.set(code, [...(own.before.get(code) ?? []), opening]);
  }
}

/** The first letter after the spaces at `end`; 0 where there is no space. */
function letterAfter(text: string, end: number): number {
  if (text.charCodeAt(end) !== 32) return 0;
  let at = end + 1;
  while (text.charCodeAt(at) === 32) at++;
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether what stands at `end` can go on a phrase whose first word ends there. */
export const follows = (follow: Follow, text: string, end: number): boolean =>
  follow === undefined || follow.has(String.fromCharCode(letterAfter(text, end)));

/** Whether there was anything to declare. */
function declarePending(): boolean {
  if (pending.length === 0) return false;
  for (const { id, list, ending } of pending.splice(0)) {
    for (const [word, { follow, bodies }] of byFirstWord(list)) {
      const expression = once(() => new RegExp(`(?:${bodies.join('|')})${ending}`, 'y'));
      declare(word, follow, { one: id, expression });
    }
  }
  return true;
}

/** Where each class may begin. */
function placesIn(text: string): readonly (readonly Place[] | undefined)[] {
  const places = new Array<Place[] | undefined>(classes.count);
  const put = (start: number, openings: readonly Opening[] | undefined) => {
    if (!openings) return;
    for (const { one, expression } of openings) {
      const known = places[one];
      if (known) known.push({ start, expression });
      else places[one] = [{ start, expression }];
    }
  };
  eachWord(text, (hash, start, end) => {
    const openings = openingsAt.at(hash, text, start, end);
    if (!openings) return;
    put(start, openings.any);
    if (openings.before.size > 0) put(start, openings.before.get(letterAfter(text, end)));
  });
  return places;
}

/** No more texts than this are remembered. */
const most = 128;

/** The places in the texts looked at last: classes come one after another over the same sentences. */
function lastPlaces() {
  const known = new Map<string, ReturnType<typeof placesIn>>();
  let last = '';
  let places: ReturnType<typeof placesIn> = [];
  const forget = () => {
    known.clear();
    last = '';
    places = [];
  };
  const at = (text: string, one: number): readonly Place[] | undefined => {
    // A class declared after a text was looked at is not among its places.
    if (declarePending()) forget();
    if (text !== last) {
      const found = known.get(text);
      places = found ?? placesIn(text);
      last = text;
      if (!found) {
        if (known.size >= most) known.clear();
        known.set(text, places);
      }
    }
    return places[one];
  };
  return { at, forget };
}
const { at: placesOf, forget } = lastPlaces();

/** Lets go of the texts looked at: nothing of a draft outlives its reading. */
export const forgetTexts = forget;

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
 * Looking for it throws when a phrase can begin with any word: it would have to be tried everywhere.
 */
export function phrases(list: readonly string[], from: 'start' | 'anywhere' = 'anywhere'): Phrases {
  const id = classes.count++;
  pending.push({ id, list, ending: from === 'start' ? "(?![\\w'])" : '(?![\\w])' });
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
