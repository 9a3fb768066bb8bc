// Many patterns in the small syntax of phrases as one text, with what stands where in it: alternatives, groups, classes, repetitions.

/** One of the ways a pattern can be read; its alternatives are tried one by one. */
export type Way = { readonly index: number; readonly pattern: number; readonly source: string };

export type Patterns = {
  /** All patterns, each followed by a line break. */
  readonly source: string;
  /** Where each way begins. */
  readonly starts: readonly number[];
  /** Whether a way ends at a bar, a closing bracket or a line break. */
  readonly stops: (at: number) => boolean;
  /** The way that a place belongs to. */
  readonly wayAt: (at: number) => number;
  readonly wayOf: (index: number) => Way;
  /** A bracket or a bar to the next bar or bracket of its group; a closing one to where its group opens; a class to its end. */
  readonly link: (at: number) => number;
  /** A bracket or a bar to where its group closes. */
  readonly closing: (at: number) => number;
};

const backslash = 92;
const opening = 40;
const closed = 41;
const bar = 124;
const square = 91;

function linksOf(source: string): Int32Array {
  const links = new Int32Array(source.length);
  /** Of the groups that are open where they opened, and their last bar or bracket. */
  const groups: number[] = [];
  const lasts: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === opening) {
      groups.push(at);
      lasts.push(at);
    } else if (code === closed) {
      links[lasts.pop() as number] = at;
      links[at] = groups.pop() as number;
    } else if (code === bar && lasts.length > 0) {
      links[lasts.pop() as number] = at;
      lasts.push(at);
    } else if (code === square) {
      let end = at + 1;
      while (end < source.length && (source[end] !== ']' || end === at + 1)) end += source[end] === '\\' ? 2 : 1;
      links[at] = end;
      at = end;
    }
  }
  return links;
}

/** Joins patterns. Two passes over their characters, so that looking at a first text is soon done. */
export function joined(patterns: readonly string[]): Patterns {
  const source = [...patterns, ''].join('\n');
  const links = linksOf(source);
  const link = (at: number) => links[at] as number;
  const closing = (at: number) => {
    let end = link(at);
    while (source.charCodeAt(end) === bar) end = link(end);
    return end;
  };
  const starts: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  const split = (from: number, to: number, pattern: number): void => {
    // A pattern that is all one group is its alternatives.
    if (source.startsWith('(?:', from) && closing(from) === to - 1) {
      split(from + 3, to - 1, pattern);
      return;
    }
    let start = from;
    for (let at = from; at < to; at++) {
      const code = source.charCodeAt(at);
      if (code === backslash) at++;
      else if (code === opening) at = closing(at);
      else if (code === square) at = link(at);
      else if (code === bar) {
        split(start, at, pattern);
        start = at + 1;
      }
    }
    if (start > from) split(start, to, pattern);
    else {
      starts.push(from);
      ends.push(to);
      owners.push(pattern);
    }
  };
  let from = 0;
  patterns.forEach((pattern, index) => {
    split(from, from + pattern.length, index);
    from += pattern.length + 1;
  });
  const stops = new Set(ends);
  return {
    source,
    starts,
    stops: (at) => stops.has(at),
    wayAt: (at) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= at) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    wayOf: (index) => ({ index, pattern: owners[index] as number, source: source.slice(starts[index], ends[index]) }),
    link,
    closing,
  };
}
