// What the conversation above a draft says about it: who wrote last, whether it asks, how the other side writes, who reads.
import type { Draft, Earlier, Span } from '../draft.ts';
import { fold, solids } from '../text/fold.ts';
import type { Reading } from './reading.ts';
import { cadence } from './statements.ts';

const asking =
  /\?|\b(?:can|could|would|will) you\b|\bplease\b(?! (?:find|see|note))|\blet me know\b|\b(?:do|are|did|does) you\b|(?:^|[.!?,;:\n(-]\s*|(?:\b(?:hi|hey|hello|and|but|so|or|also|ok|well|what|when|where|how|why|who|which)|@[\w.-]+)\s+)(?:do|are|is|did|does|has|have|was) (?:we|it|the|they|there|this|that|any)\b/i;
const ping =
  /^\W*(?:\?+|hello\?+|hi\?+|hey\?+|anyone\?*|any(?:one|body) (?:there|here)\??|(?:are )?(?:you|u) (?:there|here|around|online)\W*|ping|hello+\W*(?:did you (?:get|see|read) (?:my|the|this) (?:mail|message|e-?mail|note))?\W*|still there\W*|did you (?:get|see|read) (?:my|the|this) (?:mail|message|e-?mail|note)\W*)$/i;

/** The messages of others since the writer last wrote here. */
function sinceMine(earlier: readonly Earlier[]): Earlier[] {
  const tail: Earlier[] = [];
  for (let i = earlier.length - 1; i >= 0; i--) {
    const one = earlier[i];
    if (!one || one.who === 'me') break;
    tail.unshift(one);
  }
  return tail;
}

const minutes = (one: Earlier): number => (one.at ? Date.parse(one.at) / 60_000 : Number.NaN);

/** Whether the message just above, or one of the other side's run of messages, asks the writer something. */
export function asksAbove(draft: Draft): boolean {
  return sinceMine(draft.earlier ?? []).some((one) => asking.test(one.text.slice(0, 4000)));
}

/** How the other side wrote since the writer's last message. */
export function paceOf(draft: Draft): Reading['pace'] {
  const tail = sinceMine(draft.earlier ?? []);
  if (tail.some((one) => ping.test(one.text.slice(0, 120).trim()))) return 'ping';
  for (let i = 2; i < tail.length; i++) {
    const [first, third] = [tail[i - 2], tail[i]];
    if (
      first &&
      third &&
      first.who === third.who &&
      tail[i - 1]?.who === third.who &&
      minutes(third) - minutes(first) <= 2
    )
      return 'burst';
  }
  return undefined;
}

/** Whether the writer has said here, above, when answers come. */
export function cadenceSaidAbove(draft: Draft): boolean {
  return (draft.earlier ?? []).some(
    (one) => one.who === 'me' && cadence.test(fold(one.text.slice(0, 4000), solids(one.text.slice(0, 4000)))),
  );
}

/** Whether several people read the draft, where the page shows it. */
export function severalReaders(draft: Draft): boolean | undefined {
  if (draft.place === 'direct') return draft.recipients !== undefined && draft.recipients > 1;
  if (draft.place === 'channel') return true;
  if (draft.recipients !== undefined) return draft.recipients > 1;
  if (draft.place === 'thread') {
    const others = new Set((draft.earlier ?? []).map((one) => one.who).filter((who) => who !== 'me'));
    return others.size > 1 ? true : undefined;
  }
  return undefined;
}

const source =
  /(?<![\w/])(?:#\d{1,7}|[A-Za-z]{2,10}-\d{1,7}|[\w-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|svg|csv|txt|md|zip|psd|ai|fig|mp4|mov|json|ya?ml|tsx?|jsx?|py|rb|go|rs|java|sql|log|html?|css|sh))(?![\w])/g;

/** A quick look whether a sentence can name one. */
const sourceHint = /[#-]\d|\.[a-z]/i;

/** Links, ids and file names in the judged text, in order. */
export function sourcesOf(
  text: string,
  judged: readonly Span[],
  solidSpans: readonly (Span & { kind: string })[],
): Span[] {
  const found: Span[] = solidSpans
    .filter((span) => span.kind === 'link' && judged.some((one) => one.start <= span.start && span.end <= one.end))
    .map(({ start, end }) => ({ start, end }));
  for (const one of judged) {
    const said = text.slice(one.start, one.end);
    if (!sourceHint.test(said)) continue;
    for (const match of said.matchAll(source)) {
      const start = one.start + match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
