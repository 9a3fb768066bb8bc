// What a way to read a pattern cannot do without behind a part that can be anything: "should be …" of "the [^.]{2,50} should be …".
import type { Patterns } from './patterns.ts';

const wide = /[[.\\]/;
/** Nothing but words, in groups or not; not what may begin with anything but a letter. */
const spelledOut = /^[a-z '|?:()-]+$/;
const oddly = /(?:\(\?:|\|)[^a-z(]|\)\?[ '-]|[(|:](?:[a-z]\?)+[ '-]|[^a-z]['-]/;

/** Whether a stretch begins with a word that is spelled out to its end, however it is read. */
function beginsPlainly({ source, closing }: Patterns, start: number, end: number): boolean {
  let sure = false;
  for (let at = start; at < end; ) {
    const char = source[at] as string;
    const after = char === '(' ? closing(at) + 1 : at + 1;
    const part = source.slice(at, after);
    if (!spelledOut.test(part) || (char === '(' && oddly.test(part))) return false;
    if (!sure && /[^a-z(]/.test(char)) return false;
    const mayMiss = source[after] === '?';
    if (char === ' ' && !mayMiss) return source[after] !== '*' && source[after] !== '{';
    sure ||= !mayMiss;
    at = mayMiss ? after + 1 : after;
  }
  return sure && !source.slice(start, end).includes("'");
}

/** Behind how often something may stand; `from` where it doesn't say. */
function pastTimes(source: string, from: number): number {
  const times = /[?*+]\??|\{[^}]*\}\??/y;
  times.lastIndex = from;
  return times.test(source) ? times.lastIndex : from;
}

/**
 * The end of a way that must stand somewhere behind spaces when the whole does, or undefined: the first behind a part that can be anything which begins with
 * a plain word.
 */
export function tailOf(patterns: Patterns, way: number): string | undefined {
  const { source, starts, link, closing, wayOf } = patterns;
  const start = starts[way] as number;
  const end = start + wayOf(way).source.length;
  let anything = false;
  let spaced = false;
  for (let at = start; at < end; ) {
    if (anything && spaced && beginsPlainly(patterns, at, end)) return source.slice(at, end);
    const char = source[at] as string;
    const close = char === '(' ? closing(at) : char === '[' ? link(at) : char === '\\' ? at + 1 : at;
    const after = pastTimes(source, close + 1);
    const mayMiss = /^(?:[?*]|\{0)/.test(source.slice(close + 1, after));
    const looks = /^\(\?[^:]/.test(source.slice(at, at + 3));
    if (!looks) {
      // A group of alternatives may end with anything.
      const spacedEnd = char === ' ' || (char === '(' && link(at) === close && source[close - 1] === ' ');
      spaced = spacedEnd && (spaced || !mayMiss);
      anything ||= wide.test(source.slice(at, close + 1));
    }
    at = after;
  }
  return undefined;
}
