// Where expressions may begin in a text: each class is declared once, a text is walked once for all of them, and every class asks only for its own places.
import { once } from './once.ts';
import { joined, type Patterns, type Way } from './patterns.ts';
import { tailOf } from './tails.ts';
import { apostrophe, foreign, type Spelling, spell, treeOf } from './tree.ts';

/** A way to read one of the patterns of a class. */
type Opening = {
  /** Which class it belongs to. */
  readonly one: number;
  /** Which of the class's patterns, in the order they were declared. */
  readonly index: number;
  readonly expression: () => RegExp;
  /** A bit that is set where what it cannot do without stands in a text, too; below 0 there is none. */
  readonly needs: number;
};

/** Where an expression may begin. */
export type Place = { readonly start: number; readonly opening: Opening };

/** A class: its patterns, and each written out as the source of an expression. */
type Class = {
  readonly patterns: readonly string[];
  readonly sourceOf: (pattern: string) => string;
  readonly atStart: boolean;
};

/** Openings in the order of declaration, and their classes as bits, so that most questions end there. */
type Openings = { readonly list: readonly Opening[]; readonly bits: readonly number[] };

/** Bits in one number that engines keep without a box. */
const width = 30;

/** Behind the bits of the classes so many numbers of bits for tails, shared where there are more. */
const forTails = 4;
const ofClasses = (classes: readonly Class[]): number => Math.ceil(classes.length / width);
/** No class, as bits. */
const noneOf = (classes: readonly Class[]): number[] => Array.from({ length: ofClasses(classes) + forTails }, () => 0);
const isSet = (bits: readonly number[], bit: number): boolean =>
  ((bits[(bit / width) | 0] as number) & (1 << (bit % width))) !== 0;

/** Patterns with the tails of their ways behind them; of each way the bit that its tail sets, and of each tail. `from` is the first such bit. */
function withTails(list: readonly string[], alone: Patterns, from: number) {
  const bits = new Map<string, number>();
  const needs = alone.starts.map((_, way) => {
    const tail = tailOf(alone, way);
    if (tail === undefined) return -1;
    const bit = bits.get(tail) ?? from + (bits.size % (forTails * width));
    bits.set(tail, bit);
    return bit;
  });
  return { needs, tails: [...bits.values()], patterns: joined([...list, ...bits.keys()]) };
}

/** The tree of the classes that are wanted anywhere, or of those wanted at the start; before it, what can be done ahead of it, in steps. */
function treeIn(classes: readonly Class[], atStart: boolean) {
  const all = classes.flatMap((each, one) =>
    each.atStart === atStart ? each.patterns.map((pattern, index) => ({ one, index, pattern, ...each })) : [],
  );
  const list = all.map(({ pattern }) => pattern);
  const alone = once(() => joined(list));
  const joint = once(() =>
    atStart ? { needs: [], tails: [], patterns: alone() } : withTails(list, alone(), ofClasses(classes) * width),
  );
  const known: Opening[] = [];
  const openingOf = ({ index: way, pattern, source }: Way): Opening => {
    const { one, index, sourceOf } = all[pattern] as (typeof all)[number];
    known[way] ??= {
      one,
      index,
      expression: once(() => new RegExp(sourceOf(source), 'y')),
      needs: joint().needs[way] ?? -1,
    };
    return known[way];
  };
  const gather = (ways: readonly Way[]): Openings => {
    const openings = ways.filter(({ pattern }) => pattern < all.length).map(openingOf);
    const tails = ways.flatMap(({ pattern }) => joint().tails[pattern - all.length] ?? []);
    const bits = noneOf(classes);
    for (const bit of [...openings.map(({ one }) => one), ...tails])
      bits[(bit / width) | 0] = (bits[(bit / width) | 0] as number) | (1 << (bit % width));
    return { list: openings, bits };
  };
  return { alone, joint, tree: once(() => treeOf(joint().patterns, gather)) };
}

type Trees = {
  readonly inside: ReturnType<typeof treeIn>;
  readonly atFirst: ReturnType<typeof treeIn>;
  readonly none: readonly number[];
};

/** Words longer than this are looked up nowhere. */
const longestWord = 24;

/** Where in a text something may begin, what, and the classes of all of it as bits. */
type Looked = { readonly starts: number[]; readonly openings: Openings[]; readonly bits: number[] };

const nothing = (none: readonly number[] = []): Looked => ({ starts: [], openings: [], bits: none.slice() });

/** Walks the words of a folded text: letters, digits and apostrophes, not after an "@"; "it's" also as "it" and as "'s". */
function lookAt(text: string, read: Spelling, trees: Trees): Looked {
  const inside = trees.inside.tree();
  const looked = nothing(trees.none);
  const put = (start: number, found: Openings | undefined) => {
    if (!found) return;
    looked.starts.push(start);
    looked.openings.push(found);
    const { bits } = looked;
    for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) | (found.bits[at] as number);
  };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const slot = read[at] as number;
    if (slot === 0 || slot > foreign || slot === apostrophe) {
      at++;
      continue;
    }
    const start = at;
    let head = -1;
    let strange = false;
    for (; at < length; at++) {
      const next = read[at] as number;
      if (next === 0 || next > foreign) break;
      if (next === apostrophe && head < 0) head = at;
      if (next === foreign) strange = true;
    }
    // The tree does not see to the end of such words, where a tail may begin.
    if (strange || at - start > longestWord) looked.bits.fill(-1, -forTails);
    if (at - start > longestWord || (start > 0 && text.charCodeAt(start - 1) === 64)) continue;
    if (start === 0) put(start, trees.atFirst.tree().at(read, start, head, at));
    put(start, inside.at(read, start, head, at));
    if (head >= 0) put(head, inside.at(read, head, -1, at));
  }
  return looked;
}

const nowhere: readonly Place[] = [];

/** The places of one class in a text, in order. */
function placesAmong({ starts, openings, bits }: Looked, one: number): readonly Place[] {
  const slot = (one / width) | 0;
  const bit = 1 << (one % width);
  if (((bits[slot] ?? 0) & bit) === 0) return nowhere;
  const places: Place[] = [];
  for (let at = 0; at < openings.length; at++) {
    const found = openings[at] as Openings;
    if (((found.bits[slot] as number) & bit) === 0) continue;
    for (const opening of found.list)
      if (opening.one === one && (opening.needs < 0 || isSet(bits, opening.needs)))
        places.push({ start: starts[at] as number, opening });
  }
  return places;
}

/** No more texts than this are remembered. */
const most = 1024;

/** What was declared, and the texts looked at: classes come one after another over the same sentences. */
function lookout() {
  const classes: Class[] = [];
  const known = new Map<string, Looked>();
  let trees: Trees | undefined;
  let last = '';
  let looked = nothing();
  let read: Spelling = new Uint8Array();
  const forget = () => {
    known.clear();
    read = new Uint8Array();
    last = '';
    looked = nothing();
  };
  const prepare = () => {
    trees ??= { inside: treeIn(classes, false), atFirst: treeIn(classes, true), none: noneOf(classes) };
    return trees;
  };
  const turnTo = (text: string) => {
    const ready = prepare();
    last = text;
    const found = known.get(text);
    if (found) {
      looked = found;
      return;
    }
    read = spell(text, read);
    looked = lookAt(text, read, ready);
    if (known.size >= most) known.clear();
    known.set(text, looked);
  };
  return {
    prepare,
    forget,
    declare: (one: Class): number => {
      // What is known of a text does not know classes that came late.
      trees = undefined;
      forget();
      return classes.push(one) - 1;
    },
    placesOf: (text: string, one: number): readonly Place[] => {
      if (text !== last || !trees) turnTo(text);
      return placesAmong(looked, one);
    },
  };
}
const look = lookout();

/** Lets go of the texts looked at: nothing of a draft outlives its reading. */
export const forgetTexts = look.forget;

/**
 * Declares a class of patterns in the syntax of regular expressions; `sourceOf` writes one out. `atStart`: they are wanted at the start of a text only.
 * @returns the places in a text where one of them may begin, in order.
 */
export function placesOf(
  patterns: readonly string[],
  sourceOf: (pattern: string) => string,
  atStart = false,
): (text: string) => readonly Place[] {
  const one = look.declare({ patterns, sourceOf, atStart });
  return (text) => look.placesOf(text, one);
}

/** What an expression hits at its place: its words, or nothing. */
export function hitAt(text: string, { start, opening }: Place): string {
  const tried = opening.expression();
  tried.lastIndex = start;
  return tried.exec(text)?.[0] ?? '';
}

/** What looking at a first text would do all at once, as short steps to be taken in order, each when there is time. */
export const preparations: readonly (() => void)[] = [
  () => void look.prepare().inside.alone(),
  () => void look.prepare().inside.joint(),
  () => void look.prepare().inside.tree(),
  () => void look.prepare().atFirst.tree(),
];
