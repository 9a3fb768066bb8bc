// What stands above the text and says the ask already: the subject, headings.
import type { Draft } from '../draft.ts';
import { fold, solids } from '../text/fold.ts';
import type { Ask } from './reading.ts';
import { contentWords } from './references.ts';

/** "Please pick a font by 30 June": the text may put it in other words. */
const asksPlainly =
  /^\W*(?:(?:fwd?|fw) ?: *)?(?:(?:may|shall) (?:we|i) [a-z]+ \S+.*\?|(?:please|pls|kindly|(?:can|could|would|will) you) (?!find|see|note|read|help|advise)[a-z]+ \S+ \S+)/;

/** What only answers what the subject asks: "say no by Fri if it doesn't suit you". */
const answers =
  /^(?:please |so |and )*(?:say (?:no|yes|so)|object|veto|shout|speak up|(?:tell|answer) me|let me know|reply|answer)(?![\w])/;

/** Whether the subject or one of the headings already says what the main ask asks. */
export function saidAbove(draft: Draft, folded: string, headings: readonly string[], main: Ask | undefined): boolean {
  if (!main) return false;
  const ask = contentWords(folded.slice(main.start, main.end));
  for (const heading of [draft.subject ?? '', ...headings]) {
    const low = fold(heading, solids(heading));
    const words = contentWords(low);
    let shared = 0;
    for (const word of words) if (ask.has(word)) shared++;
    const asking =
      /\?|\b(?:please|needed|need|decision|approve|approval|confirm|review|answer|by (?:mon|tue|wed|thu|fri|\d)|due|what we need|tasks?|action|sign|send|restart|vote|choose|input)\b/.test(
        low,
      );
    if (asking && (shared >= 1 || asksPlainly.test(low))) return true;
    if (low.endsWith('?') && answers.test(folded.slice(main.start, main.end))) return true;
  }
  return false;
}
