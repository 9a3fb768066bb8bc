// Where expressions may begin in a text: each class is declared once, a text is walked once for all of them, and every class asks only for its own places.
import { once } from './once.ts';
import { joined, type Way } from './patterns.ts';
import { type Tree, treeOf } from './tree.ts';

/** A way to read one of the patterns of a class. */
type Opening = {
  /** Which class it belongs to. */
  readonly one: number;
  /** Which of the class's patterns, in the order they were declared. */
  readonly index: number;
  readonly expression: () => RegExp;
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

/** The tree of the classes that are wanted anywhere, or of those wanted at the start; before it, what can be done ahead of it. */
function treeIn(classes: readonly Class[], atStart: boolean): { ahead: () => void; tree: () => Tree<Openings> } {
  const all = classes.flatMap((each, one) =>
    each.atStart === atStart ? each.patterns.map((pattern, index) => ({ one, index, pattern, ...each })) : [],
  );
  const known: Opening[] = [];
  const openingOf = ({ index: way, pattern, source }: Way): Opening => {
    const { one, index, sourceOf } = all[pattern] as (typeof all)[number];
    known[way] ??= { one, index, expression: once(() => new RegExp(sourceOf(source), 'y')) };
    return known[way];
  };
  const gather = (ways: readonly Way[]): Openings => {
    const list = ways.map(openingOf);
    const bits = Array.from({ length: Math.ceil(classes.length / width) }, () => 0);
    for (const { one } of list) bits[(one / width) | 0] = (bits[(one / width) | 0] as number) | (1 << (one % width));
    return { list, bits };
  };
  const patterns = once(() => joined(all.map(({ pattern }) => pattern)));
  return { ahead: patterns, tree: once(() => treeOf(patterns(), gather)) };
}

type Trees = { readonly inside: ReturnType<typeof treeIn>; readonly atFirst: ReturnType<typeof treeIn> };

/** Words longer than this are looked up nowhere. */
const longestWord = 24;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || isDigit(code) || code === 39 || code === 95 || code >= 0x80;

/** Where in a text something may begin, what, and the classes of all of it as bits. */
type Looked = { readonly starts: number[]; readonly openings: Openings[]; readonly bits: number[] };

const nothing = (): Looked => ({ starts: [], openings: [], bits: [] });

/** Walks the words of a folded text: letters, digits and apostrophes, not after an "@"; "it's" also as "it" and as "'s". */
function lookAt(text: string, trees: Trees): Looked {
  const inside = trees.inside.tree();
  const looked = nothing();
  const put = (start: number, found: Openings | undefined) => {
    if (!found) return;
    looked.starts.push(start);
    looked.openings.push(found);
    const { bits } = looked;
    for (let at = 0; at < found.bits.length; at++) bits[at] = (bits[at] ?? 0) | (found.bits[at] as number);
  };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || code === 39) {
      at++;
      continue;
    }
    const start = at;
    let head = -1;
    for (; at < length; at++) {
      const next = text.charCodeAt(at);
      if (!isWordCode(next)) break;
      if (next === 39 && head < 0) head = at;
    }
    if (at - start > longestWord || (start > 0 && text.charCodeAt(start - 1) === 64)) continue;
    if (start === 0) put(start, trees.atFirst.tree().at(text, start, head, at));
    put(start, inside.at(text, start, head, at));
    if (head >= 0) put(head, inside.at(text, head, -1, at));
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
    for (const opening of found.list) if (opening.one === one) places.push({ start: starts[at] as number, opening });
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
  const forget = () => {
    known.clear();
    last = '';
    looked = nothing();
  };
  const prepare = () => {
    trees ??= { inside: treeIn(classes, false), atFirst: treeIn(classes, true) };
    return trees;
  };
  const turnTo = (text: string) => {
    const ready = prepare();
    last = text;
    const found = known.get(text);
    looked = found ?? lookAt(text, ready);
    if (found) return;
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
  () => void look.prepare().inside.ahead(),
  () => void look.prepare().inside.tree(),
  () => void look.prepare().atFirst.tree(),
];
