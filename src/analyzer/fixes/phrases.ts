// Finds the person's own phrases in what is judged of a draft: quotes, code and signatures are left out.
import type { Span } from '../draft.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';

export type Found = Span & { readonly sentence: Sentence };

/** Every whole-word occurrence of the phrases, whatever the capitals, quotes and runs of spaces, in text order. */
export function phrasesIn({ sentences, draft }: Reading, list: readonly string[]): Found[] {
  const wanted = list.map((phrase) => fold(phrase.trim(), [])).filter((phrase) => phrase.length > 0);
  if (wanted.length === 0) return [];
  const each = wanted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return sentences.flatMap((sentence) => {
    const text = fold(draft.text.slice(sentence.start, sentence.end), []);
    return Array.from(text.matchAll(pattern), ({ 0: hit, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + hit.length,
      sentence,
    }));
  });
}
