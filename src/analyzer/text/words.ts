// Words where they stand: a text is walked once, and each word known by a running hash, without being cut out.

/** Words longer than this are looked up nowhere. */
const longestWord = 24;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) || isDigit(code) || code === 39 || code === 95 || code >= 0x80;

// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, over UTF-16 units, cut to 30 bits, which engines keep without a box.
const seed = 0x811c9dc5 & 0x3fffffff;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) & 0x3fffffff;

/** All words that begin with a digit are one word here. */
export const anyNumber = '0';

/** The hash by which `wordsOf` knows a word. */
export function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return hash;
}
const numberHash = hashOf(anyNumber);

/** Stands for the hash of a word where none follows. */
export const noWord = -1;
/** Stands for the hash of a word that has other letters than ours, so that any of ours may be a part of it. */
export const oddWord = -2;

/** The words of a text, in order, each at one index of all four lists. */
export type Words = {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  /** The hash of the word that follows, with nothing but spaces between; `noWord` or `oddWord`. */
  readonly nexts: readonly number[];
  /** The hash of what stands before the apostrophe of the word that follows; `noWord` where it has none. */
  readonly nextHeads: readonly number[];
};

/** The words of a folded text: letters, digits and apostrophes, not after an "@"; "it's" also as "it" and as "'s". */
export function wordsOf(text: string): Words {
  const hashes: number[] = [];
  const starts: number[] = [];
  const nexts: number[] = [];
  const nextHeads: number[] = [];
  const put = (hash: number, start: number) => {
    hashes.push(hash);
    starts.push(start);
    nexts.push(noWord);
    nextHeads.push(noWord);
  };
  const { length } = text;
  let at = 0;
  // The words before, as one or three: what follows goes to the whole and to what stands after its apostrophe.
  let whole = -1;
  let tail = -1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code) || code === 39) {
      if (code !== 32) whole = -1;
      at++;
      continue;
    }
    const start = at;
    let hash = seed;
    let cut = 0;
    let headHash = 0;
    let tailHash = seed;
    let odd = false;
    for (; at < length; at++) {
      const next = text.charCodeAt(at);
      if (!isWordCode(next)) break;
      if (next === 39) {
        if (cut === 0) {
          cut = at;
          headHash = hash;
        } else odd = true;
      } else if (next >= 0x80) odd = true;
      hash = mixed(hash, next);
      if (cut > 0) tailHash = mixed(tailHash, next);
    }
    if (at - start > longestWord || text.charCodeAt(start - 1) === 64) {
      whole = -1;
      continue;
    }
    if (isDigit(code)) {
      hash = numberHash;
      headHash = numberHash;
    }
    if (whole >= 0 && code < 0x80) {
      const next = odd ? oddWord : hash;
      const head = cut > 0 ? headHash : noWord;
      nexts[whole] = next;
      nextHeads[whole] = head;
      nexts[tail] = next;
      nextHeads[tail] = head;
    }
    whole = hashes.length;
    tail = whole;
    put(hash, start);
    if (cut === 0) continue;
    put(headHash, start);
    put(tailHash, cut);
    tail = whole + 2;
  }
  return { hashes, starts, nexts, nextHeads };
}
