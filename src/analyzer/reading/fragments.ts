// Whether a text alone gives its reader nothing to act on or keep.

import type { Ask } from './reading.ts';
import { contentWords } from './reference-words.ts';

/** Verbs that begin a sentence whose subject stands in a message above. */
const subjectless =
  /^(?:(?:and|but|so|or|also|yeah|yes|no|oh|ah|hm+|well|ok|just) +)*(?:requires?|seems?|thought|needs?|works|worked|looks|sounds|makes|means|depends|feels|guess|was|were|is|isn't|wasn't|does|doesn't|did|didn't|gets?|got|had|should be|could be|would be|might be|same|than|kind of|sort of|not)(?![\w])/;
/** A clause that hangs on a message above. */
const hanging = /^(?:because|since|which|although|unless|so that|then|than|and then|or else) [^,]*$/;
const finite =
  /(?<![\w'])(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|have|has|had|need|want|know|see|get|got|go|make|work|use|mean|any|please|[a-z]{3,}(?:ed|n't)|[a-z]+'(?:s|re|ll|m|ve))(?![\w])/;
const joined = /^(?:and|or|plus|then|but) /;

/** A thing and what it is: that is something to keep. */
const saysOf =
  /^(?!(?:it|that|this|they|he|she|what|who|there|i|we|you)(?:'s)?(?![\w])).* (?:is|are|was|were|isn't|aren't|needs|has|have|will)(?![\w])/;

/** `bare` is the folded text without greetings, sign-offs and emoji; `open`: it leans on something that can't be resolved. */
export function isFragment(text: {
  readonly pinged: boolean;
  readonly acknowledgement: boolean;
  readonly bare: string;
  readonly sentences: number;
  readonly social: boolean;
  readonly chat: boolean;
  readonly asks: readonly Ask[];
  readonly open: boolean;
}): boolean {
  const { bare, asks } = text;
  if (text.pinged || text.acknowledgement) return true;
  const words = bare === '' ? 0 : bare.split(/\s+/, 12).length;
  if (words === 0) return !text.social;
  if (text.sentences > 1) return false;
  if (asks.length === 0 && words <= 12 && hanging.test(bare)) return true;
  if (words > 9 || /^see /.test(bare)) return false;
  if (/ꝗ{8}/.test(bare)) return joined.test(bare) && words <= 2;
  if (asks.length > 0) {
    const question = text.chat && /\?\s*$/.test(bare);
    if (question && words <= 5 && !finite.test(bare)) return true;
    return question && words <= 7 && (contentWords(bare).size <= 1 || (text.open && contentWords(bare).size <= 3));
  }
  if (subjectless.test(bare)) return words <= 7;
  if (/:$/.test(bare) || (joined.test(bare) && !finite.test(bare))) return true;
  return words <= 4 && !saysOf.test(bare);
}
