// Words where they stand: a text is walked once, and each word looked up by a running hash, without being cut out.

/** Words longer than this are looked up nowhere. */
const longestWord = 24;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || isDigit(code) || code === 39 || code === 95 || code >= 0x80;

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, over UTF-16 units, cut to 30 bits, which engines keep without a box.
const seed = 0x811c9dc5 & 0x3fffffff;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) & 0x3fffffff;

function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = mixed(hash, text.charCodeAt(at));
  return hash;
}

/** All words that begin with a digit are one word here. */
export const anyNumber = '0';
const numberHash = hashOf(anyNumber, 0, 1);

/**
 * Calls back with the hash, start and end of each word of a folded text: letters, digits and apostrophes, not after an "@"; "it's" also as "it" and as "'s".
 */
export function eachWord(text: string, word: (hash: number, start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || code === 39) {
      at++;
      continue;
    }
    const start = at;
    let hash = seed;
    let cut = 0;
    let cutHash = 0;
    while (at < length) {
      const next = text.charCodeAt(at);
      if (!isWordCode(next)) break;
      if (next === 39 && cut === 0) {
        cut = at;
        cutHash = hash;
      }
      hash = mixed(hash, next);
      at++;
    }
    if (at - start > longestWord || text.charCodeAt(start - 1) === 64) continue;
    const number = isDigit(code);
    word(number ? numberHash : hash, start, at);
    if (cut > 0) {
      word(number ? numberHash : cutHash, start, cut);
      word(hashOf(text, cut, at), cut, at);
    }
  }
}

/** What is known of words. */
export type Lexicon<A> = {
  /** What is known of the word of this hash at `start`, if it is one of ours. */
  readonly at: (hash: number, text: string, start: number, end: number) => A | undefined;
  /** The entry of a word, made when it is not there yet. */
  readonly entry: (word: string, made: () => A) => A;
};

/** An empty lexicon. `entry` throws where two words have one hash. */
export function lexicon<A>(): Lexicon<A> {
  const entries = new Map<number, { readonly word: string; readonly value: A }>();
  return {
    at: (hash, text, start, end) => {
      const found = entries.get(hash);
      if (!found) return undefined;
      const { word, value } = found;
      const same = word === anyNumber ? isDigit(text.charCodeAt(start)) : word.length === end - start;
      return same && (word === anyNumber || text.startsWith(word, start)) ? value : undefined;
    },
    entry: (word, made) => {
      const hash = hashOf(word, 0, word.length);
      const found = entries.get(hash);
      if (found && found.word !== word) throw new Error(`“${word}” and “${found.word}” have one hash`);
      if (found) return found.value;
      const value = made();
      entries.set(hash, { word, value });
      return value;
    },
  };
}
