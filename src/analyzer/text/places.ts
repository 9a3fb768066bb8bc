// Where expressions may begin in a text: each is declared with its first words, a text is cut into words once, and every class asks only for its own places.
import { once } from './once.ts';
import { type Follow, firstWordsOf, openingsOf } from './openings.ts';
import { hashOf, noWord, oddWord, wordsOf } from './words.ts';

/** An expression at one of its first words. */
type Opening = {
  /** Which class it belongs to. */
  readonly one: number;
  /** Which of the class's patterns, in the order they were declared. */
  readonly index: number;
  readonly expression: () => RegExp;
  /** The words that can come second, worked out when its first word is first met. */
  readonly follow: () => Follow;
};

/** Where an expression may begin. */
export type Place = { readonly start: number; readonly opening: Opening };

/** Openings in the order of declaration, and their classes as bits, so that most questions end there. */
type Openings = { readonly list: readonly Opening[]; readonly bits: readonly number[] };

/** A class: its patterns, and each written out as the source of an expression. */
type Declared = {
  readonly patterns: readonly string[];
  readonly sourceOf: (pattern: string) => string;
  readonly atStart: boolean;
};

/** What begins with one word: all of it, what any word can follow, and what each of our words can follow. */
type Entry = {
  readonly all: Opening[];
  readonly lists: () => {
    readonly all: Openings;
    readonly any: Openings;
    readonly before: ReadonlyMap<number, () => Openings>;
  };
};

/** By the hash of a word what begins with it, inside a text and at its start. Filled when a text is first looked at, read only ever after. */
let inside = new Map<number, Entry>();
let atFirst = new Map<number, Entry>();
/** All classes; of them those nobody has looked for yet: a page that is only read pays nothing for them. */
const classes: (Declared & { readonly one: number })[] = [];
let declared = 0;
/** Whether a text was looked at since. */
let looking = false;

/** Bits in one number that engines keep without a box. */
const width = 30;

function openingsFrom(list: readonly Opening[]): Openings {
  const bits = Array.from({ length: Math.ceil(classes.length / width) }, () => 0);
  for (const { one } of list) bits[(one / width) | 0] = (bits[(one / width) | 0] ?? 0) | (1 << (one % width));
  return { list, bits };
}

function newEntry(): Entry {
  const all: Opening[] = [];
  const lists = once(() => {
    const follows = new Map(all.map((opening) => [opening, opening.follow()]));
    const before = new Map<number, () => Openings>();
    for (const second of new Set([...follows.values()].flatMap((follow) => [...(follow ?? [])])))
      before.set(
        hashOf(second),
        once(() => openingsFrom(all.filter((one) => follows.get(one)?.has(second) ?? true))),
      );
    return {
      all: openingsFrom(all),
      any: openingsFrom(all.filter((one) => !follows.get(one))),
      before,
    };
  });
  return { all, lists };
}

/** The openings of a word that the word after it allows, by its hash and by the hash of what stands before its apostrophe. */
function allowed(entry: Entry, next: number, head: number): Openings {
  const { all, any, before } = entry.lists();
  if (next === noWord) return any;
  if (next === oddWord) return all;
  const whole = before.get(next)?.() ?? any;
  const part = head === noWord ? any : (before.get(head)?.() ?? any);
  if (part === any) return whole;
  if (whole === any) return part;
  return openingsFrom(all.list.filter((one) => whole.list.includes(one) || part.list.includes(one)));
}

function put(entries: Map<number, Entry>, hash: number, opening: Opening): void {
  const entry = entries.get(hash) ?? newEntry();
  entries.set(hash, entry);
  entry.all.push(opening);
}

function declare({ one, patterns, sourceOf, atStart }: (typeof classes)[number]): void {
  patterns.forEach((pattern, index) => {
    const words = firstWordsOf(pattern);
    if (!words) throw new Error(`“${pattern}” can begin with any word`);
    const expression = once(() => new RegExp(sourceOf(pattern), 'y'));
    const openings = once(() => openingsOf(pattern));
    for (const word of words) {
      const hash = hashOf(word);
      const opening = { one, index, expression, follow: () => openings()?.get(word) };
      if (!atStart) put(inside, hash, opening);
      put(atFirst, hash, opening);
    }
  });
}

/** Declares the classes before `end`; all anew once a text was looked at: what is known of its words does not know classes that came late. */
function declareUpTo(end: number): void {
  if (looking) {
    inside = new Map();
    atFirst = new Map();
    declared = 0;
    looking = false;
  }
  for (const one of classes.slice(declared, end)) declare(one);
  declared = Math.max(declared, end);
}

/** Classes declared at a time when that is done ahead: a few milliseconds' work. */
const batch = 3;

/** What looking at a first text would do all at once, as short steps to be taken in order, each as soon as there is time. */
export function preparations(): (() => void)[] {
  return Array.from({ length: Math.ceil(classes.length / batch) }, (_, at) => () => {
    if (!looking) declareUpTo(Math.min((at + 1) * batch, classes.length));
  });
}

/** The words of a text with which something may begin, and the classes of all of it as bits. */
type Looked = { readonly starts: number[]; readonly openings: Openings[]; readonly bits: number[] };

function lookAt(text: string): Looked {
  const { hashes, starts, nexts, nextHeads } = wordsOf(text);
  const looked: Looked = { starts: [], openings: [], bits: [] };
  const { bits } = looked;
  for (let i = 0; i < classes.length; i += width) bits.push(0);
  for (let i = 0; i < hashes.length; i++) {
    const start = starts[i] as number;
    const entry = (start === 0 ? atFirst : inside).get(hashes[i] as number);
    if (!entry) continue;
    const found = allowed(entry, nexts[i] as number, nextHeads[i] as number);
    if (found.list.length === 0) continue;
    looked.starts.push(start);
    looked.openings.push(found);
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) | (found.bits[at] as number);
  }
  return looked;
}

const nowhere: readonly Place[] = [];

/** The places of one class in a text, in order. */
function placesAmong({ starts, openings, bits }: Looked, one: number): readonly Place[] {
  const at = (one / width) | 0;
  const bit = 1 << (one % width);
  if (((bits[at] ?? 0) & bit) === 0) return nowhere;
  const places: Place[] = [];
  openings.forEach((found, index) => {
    if (((found.bits[at] as number) & bit) === 0) return;
    for (const opening of found.list) if (opening.one === one) places.push({ start: starts[index] as number, opening });
  });
  return places;
}

/** No more texts than this are remembered. */
const most = 1024;

/** The texts looked at: classes come one after another over the same sentences. */
function texts() {
  const known = new Map<string, Looked>();
  let last = '';
  let looked: Looked = { starts: [], openings: [], bits: [] };
  const forget = () => {
    known.clear();
    last = '';
    looked = { starts: [], openings: [], bits: [] };
  };
  const turnTo = (text: string) => {
    if (declared < classes.length) {
      declareUpTo(classes.length);
      forget();
    }
    looking = true;
    last = text;
    const found = known.get(text);
    looked = found ?? lookAt(text);
    if (found) return;
    if (known.size >= most) known.clear();
    known.set(text, looked);
  };
  const placesOf = (text: string, one: number): readonly Place[] => {
    if (text !== last || declared < classes.length) turnTo(text);
    return placesAmong(looked, one);
  };
  return { placesOf, forget };
}
const { placesOf: placesFor, forget } = texts();

/** Lets go of the texts looked at: nothing of a draft outlives its reading. */
export const forgetTexts = forget;

/**
 * Declares a class of patterns in the syntax of regular expressions; `sourceOf` writes one out. `atStart`: they are wanted at the start of a text only.
 * @returns the places in a text where one of them may begin, in order.
 */
export function placesOf(
  patterns: readonly string[],
  sourceOf: (pattern: string) => string,
  atStart = false,
): (text: string) => readonly Place[] {
  const one = classes.length;
  classes.push({ one, patterns, sourceOf, atStart });
  return (text) => placesFor(text, one);
}

/** What an expression hits at its place: its words, or nothing. */
export function hitAt(text: string, { start, opening }: Place): string {
  const tried = opening.expression();
  tried.lastIndex = start;
  return tried.exec(text)?.[0] ?? '';
}
