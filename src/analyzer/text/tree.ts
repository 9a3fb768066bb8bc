// All phrases as one tree of letters, grown only where texts go: which phrases a stretch of text can be, read off the phrases themselves.
import type { Patterns, Way } from './patterns.ts';

export type Tree<A> = {
  /**
   * What the text that was read can be at `start`, or undefined when that is nothing of ours; some of it is not, which expressions tell. The first word ends
   * at `end`, or at `head` where it has an apostrophe.
   */
  readonly at: (read: Spelling, start: number, head: number, end: number) => A | undefined;
};

/** A text character by character, as slots; a 0 behind the last. */
export type Spelling = Uint8Array;

/** The characters that are followed; each has its slot in a branch, behind the first. All digits are one; what words are spelled with stands first. */
const followed = "abcdefghijklmnopqrstuvwxyz0'_ -,.?!:;/&()+#@%";
/** The slots of a branch; the first is for what ends there. */
const width = followed.length + 1;
const slots = new Uint8Array(128);
for (let i = 0; i < followed.length; i++) slots[followed.charCodeAt(i)] = i + 1;
for (let digit = 48; digit < 58; digit++) slots[digit] = slots[48] as number;
/** Of words, but of no phrase: "_" and the letters beyond ours, which nothing follows. */
export const foreign = slots[95] as number;
const slotOf = (code: number): number => (code < 128 && code !== 95 ? (slots[code] as number) : 0);
/** Letters, digits and the apostrophe: what the first word of a phrase is spelled with. */
export const apostrophe = slotOf(39);
const digit = slotOf(48);
const space = slotOf(32);

/** Reads a text into slots that are long enough, or into new ones. */
export function spell(text: string, into: Spelling): Spelling {
  const { length } = text;
  const read = into.length > length ? into : new Uint8Array(length * 2 + 1);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    read[at] = code < 128 ? (slots[code] as number) : foreign;
  }
  read[length] = 0;
  return read;
}

/** So far a phrase is followed letter by letter; what is longer is left to its expression. */
const furthest = 64;
/** Branches kept; with more, the tree starts anew. */
const most = 20_000;

/** The characters of a class; undefined where they are too many to be followed one by one. */
function charsOf(body: string): string | undefined {
  if (body.startsWith('^') || /\\[^d.\-\]]|[a-z]-[a-z]/.test(body)) return undefined;
  return body.replace(/\d-\d|\\d/g, '0').replace(/\\/g, '');
}

/** Where a way on from a branch leads, before any text has taken it. */
type Bud<A> = {
  /** The places in the patterns where it begins. */
  readonly from: readonly number[];
  /** Behind a space more spaces may be missing: any run of them is one. */
  readonly spaced: boolean;
  /** The first word is still being spelled: nothing ends inside it but at its first apostrophe. */
  readonly first: 'before apostrophe' | 'behind apostrophe' | 'over';
  /** The ways that may have ended so far. */
  readonly ends: readonly number[];
  readonly found: A | undefined;
};

const inOrder = (ways: Iterable<number>): number[] => [...new Set(ways)].sort((a, b) => a - b);

/**
 * The tree of patterns. `gather` makes of the ways that one place in a text can be, in order, what is wanted there.
 * Borrowed ideas: Thompson's simulation of expressions (1968), its steps kept as in a trie.
 */
export function treeOf<A>(patterns: Patterns, gather: (ways: readonly Way[]) => A): Tree<A> {
  const { source, starts, stops, wayAt, wayOf, link, closing } = patterns;

  /** Behind "?", "*", "+" or "{…}". */
  const pastTimes = (at: number): number => {
    const char = source[at];
    if (char !== '?' && char !== '*' && char !== '+' && char !== '{') return at;
    const end = char === '{' ? source.indexOf('}', at) + 1 : at + 1;
    return source[end] === '?' ? end + 1 : end;
  };
  const mayMiss = (at: number) => source[at] === '?' || source[at] === '*' || source.startsWith('{0', at);
  const mayRepeat = (at: number) => source[at] === '*' || source[at] === '+' || source[at] === '{';

  /** What a bud opens into: the ways that end there, and by slots where the others go on. */
  const opened = ({ from, spaced }: Bud<A>): { ends: Set<number>; steps: Map<number, number[]> } => {
    const ends = new Set<number>();
    const steps = new Map<number, number[]>();
    const seen = new Set<number>();
    const left = [...from];
    const step = (slot: number, at: number, end: number, after: number): void => {
      const list = steps.get(slot);
      if (list) list.push(after);
      else steps.set(slot, [after]);
      if (mayRepeat(end)) steps.get(slot)?.push(at);
    };
    /** One of some characters, which ends at `end`. */
    const atom = (at: number, chars: string | undefined, end: number): void => {
      const after = pastTimes(end);
      let wide = chars === undefined;
      for (let i = 0; chars !== undefined && i < chars.length; i++) if (slotOf(chars.charCodeAt(i)) === 0) wide = true;
      // What is too wide to be followed, the expression decides.
      if (chars === undefined || wide) {
        ends.add(wayAt(at));
        return;
      }
      if (mayMiss(end) || (spaced && chars.includes(' '))) left.push(after);
      for (let i = 0; i < chars.length; i++) step(slotOf(chars.charCodeAt(i)), at, end, after);
    };
    const group = (at: number): void => {
      const end = closing(at) + 1;
      const looks = source[at + 1] === '?' && source[at + 2] !== ':';
      if (looks || mayMiss(end)) left.push(pastTimes(end));
      if (looks) return;
      left.push(source[at + 1] === '?' ? at + 3 : at + 1);
      for (let next = link(at); source[next] === '|'; next = link(next)) left.push(next + 1);
    };
    while (left.length > 0) {
      const at = left.pop() as number;
      if (seen.has(at)) continue;
      seen.add(at);
      const char = source[at] as string;
      if (char === '\n') ends.add(wayAt(at));
      else if (char === '|' || char === ')') {
        if (stops(at)) ends.add(wayAt(at));
        else if (char === '|') left.push(closing(at));
        else {
          if (mayRepeat(at + 1)) left.push(link(at));
          left.push(pastTimes(at + 1));
        }
      } else if (char === '(') group(at);
      else if (char === '^' || char === '$') left.push(at + 1);
      else if (char === '[') atom(at, charsOf(source.slice(at + 1, link(at))), link(at) + 1);
      else if (char === '.') atom(at, undefined, at + 1);
      else if (char !== '\\') atom(at, char, at + 1);
      else if (source[at + 1] === 'b') left.push(at + 2);
      else if (source[at + 1] === 'd') atom(at, '0', at + 2);
      else atom(at, /\w/.test(source[at + 1] ?? '') ? undefined : source[at + 1], at + 2);
    }
    return { ends, steps };
  };

  /** Throws when a pattern can begin with nothing, with what is no word, or with any. */
  const beginsWithOurs = (ends: ReadonlySet<number>, steps: ReadonlyMap<number, readonly number[]>): void => {
    const odd = [...ends, ...Array.from(steps, ([slot, [at = 0]]) => (slot > apostrophe ? wayAt(at) : -1))];
    const any = odd.find((way) => way >= 0);
    if (any !== undefined) throw new Error(`“${wayOf(any).source}” can begin with any word`);
  };

  /** Branches one after another, `width` slots each: 0 leads nowhere, more to another branch, less to a bud. */
  let table = new Int32Array(width * 64);
  let filled = 0;
  let buds: Bud<A>[] = [];
  /** What is wanted where something may end; nothing first, for where nothing does. */
  let founds: (A | undefined)[] = [undefined];
  const grow = (bud: Bud<A>): number => {
    const branch = filled;
    filled += width;
    if (filled > table.length) {
      const wider = new Int32Array(table.length * 2);
      wider.set(table);
      table = wider;
    }
    const { ends: more, steps } = opened(bud);
    if (branch === 0) beginsWithOurs(more, steps);
    const ends = more.size > 0 ? inOrder([...bud.ends, ...more]) : bud.ends;
    const found = more.size > 0 ? gather(ends.map(wayOf)) : bud.found;
    if (found !== undefined) table[branch] = founds.push(found) - 1;
    for (const [slot, from] of steps) {
      const over = bud.first === 'over' || slot > apostrophe || (slot === digit && branch === 0);
      const counts = over || (slot === apostrophe && bud.first === 'before apostrophe');
      const first = over ? 'over' : slot === apostrophe ? 'behind apostrophe' : bud.first;
      const before = counts ? { ends, found } : bud;
      table[branch + slot] = -buds.push({
        from,
        spaced: slot === space,
        first,
        ends: before.ends,
        found: before.found,
      });
    }
    return branch;
  };
  const plant = () => {
    table.fill(0);
    filled = 0;
    buds = [];
    founds = [undefined];
    grow({ from: starts, spaced: false, first: 'before apostrophe', ends: [], found: undefined });
  };
  plant();

  return {
    at: (read, start, head, end) => {
      if (filled > most * width) plant();
      let at = start;
      let branch = 0;
      let held = 0;
      // A number is a word with whatever comes behind its first digit.
      const first = read[start] === digit ? start : end;
      for (let steps = 0; ; steps++) {
        if (at >= first || at === head) held = branch;
        const slot = read[at] as number;
        if (slot === 0) break;
        let next = table[branch + slot] as number;
        if (next === 0) break;
        if (next < 0) {
          const bud = buds[-next - 1] as Bud<A>;
          if (steps === furthest) return gather(inOrder([...bud.ends, ...bud.from.map(wayAt)]).map(wayOf));
          next = grow(bud);
          table[branch + slot] = next;
        }
        branch = next;
        at++;
        if (slot === space) while (read[at] === space) at++;
      }
      return founds[table[held] as number];
    },
  };
}
