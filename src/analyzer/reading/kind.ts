// What kind of message a draft is, from what its sentences do.
import type { Ask, MessageKind, Sentence } from './reading.ts';

const decides =
  /\b(?:decided|approved?|approving|agree|go ahead|decision|going with|we will go|i suggest|i propose|i recommend|i'd suggest|i would suggest|we should|let's|should we|shall we|ok with|okay with|do you approve|object|sign off|not going to|shall i|are you ok|is it ok|is that ok|how about)\b/;
const opinion =
  /\b(?:i think|i believe|in my opinion|imo|i feel|it seems to me|i'd say|i wonder|not sure (?:if|whether|that)|on the other hand|i guess|personally|i don't think|probably better|i prefer|makes sense|the problem with|would be nice)\b/;
const socialWords =
  /\b(?:thanks|thank you|congrat\w*|happy|haha|lol|fun|funny|weekend|vacation|birthday|beer|lunch|party|love|great to|nice to|wow|cool|awesome|game|dinner|miss you|wedding|baby|kids|enjoy\w*)\b|:\)|;\)|\p{Extended_Pictographic}|:[a-z_]+:/u;

/** The kind; `only` says that nothing but an acknowledgement or a fragment is there. */
export function kindOfMessage(
  folded: string,
  sentences: readonly Sentence[],
  asks: readonly Ask[],
  only: 'acknowledgement' | 'fragment' | undefined,
): MessageKind {
  if (only) return only;
  const main = asks.find((ask) => ask.main);
  const body = sentences.filter((sentence) => sentence.role !== 'greeting' && sentence.role !== 'signoff');
  if (main) {
    const text = folded.slice(main.start, main.end);
    if (main.vagueness === 'open-question' || (main.strength === 'vague' && main.vagueness === 'opinion'))
      return 'discussion';
    if (decides.test(text)) return 'decision';
    return 'request';
  }
  if (body.length > 0 && body.every((sentence) => sentence.role === 'social')) return 'social';
  const text = body.map((sentence) => sentence.folded).join(' ');
  if (decides.test(text) && !opinion.test(text)) return 'decision';
  if (opinion.test(text)) return 'discussion';
  if (socialWords.test(text) && text.length < 140) return 'social';
  return 'info';
}
