// What the conversation above a draft says about it: who wrote last, whether it asks, how the other side writes, who reads.
import type { Draft, Earlier, Span } from '../draft.ts';
import { fold, solids } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { Reading } from './reading.ts';
import { cadence } from './statements.ts';

const asking =
  /^@[\w.-]+[,:]? (?!\w+ed\b|found|got|made|took|sent|is|was|has|had|the|an?|i|we|my|our|and|no|yes)[a-z]+ (?:the|your|my|our|this|that|these|those|me|us|it|them)\b|\?|\b(?:can|could|would|will) you\b|\bhow (?:do|can|could|should|would|does) (?:i|we|one)\b|\bplease\b(?! (?:find|see|note))|\blet me know\b|\b(?:do|are|did|does) you\b|(?:^|[.!?,;:\n(-]\s*|(?:\b(?:hi|hey|hello|and|but|so|or|also|ok|well|what|when|where|how|why|who|which)|@[\w.-]+)\s+)(?:do|are|is|did|does|has|have|was) (?:we|it|the|they|there|this|that|any)\b/i;
// What a message that only pings is made of, piece by piece: "Hello?? Anybody there?".
const pingPiece =
  /^(?:(?:is )?(?:any(?:one|body)|some(?:one|body))(?: (?:out there|there|here|home|around|awake))?|(?:are )?(?:you|u) (?:still )?(?:there|here|around|online|alive|awake|reading(?: (?:this|me|my \w+))?|getting (?:this|my \w+))|(?:is )?(?:any(?:one|body)|some(?:one|body)) (?:reading|getting|seeing|receiving) (?:this|me|my \w+|these(?: \w+)?)|ping|bump|poke|still (?:there|around|waiting|nothing)|knock knock|(?:did|have) (?:you|u) (?:get|got|see|seen|read|receive|received) (?:my|the|this|that)(?: last)? (?:mail|message|e-?mail|note|text|question|messages|mails)(?: yet)?)$/i;
const hail = /^(?:hello+|hallo+|hi+|hey+)(?: (?:there|again|\p{Lu}[\p{L}'-]*))?$/u;
const name = /^\p{Lu}[\p{L}'-]*$/u;
/** Whether a message does nothing but ask whether anybody is there. */
function pings(text: string): boolean {
  if (text.length > 120) return false;
  const pieces = text.split(/[^\p{L}\p{N}' -]+/u).flatMap((piece) => piece.trim() || []);
  const marked = text.includes('?');
  if (pieces.length === 0) return marked;
  const said = pieces.some((piece) => pingPiece.test(piece));
  return (
    pieces.every(
      (piece, index) =>
        pingPiece.test(piece) ||
        hail.test(piece) ||
        hail.test(piece.toLowerCase()) ||
        // "Rafael? You there?"
        (index === 0 && said && name.test(piece)),
    ) &&
    (marked || said)
  );
}

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
  return sinceMine(draft.earlier ?? []).some((one) => asking.test(one.text.slice(0, 4000)) && !pings(one.text.trim()));
}

const ownAsk = /\b(?:could|can|would|please|need)\b|\?/i;
const saysWhen =
  /\b(?:by|before|until|till|due|asap|soon|today|tomorrow|tonight|eod|noon|no rush|whenever|next|this week|when (?:you|the))\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6} \d|\d\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const goesOn = /^\W*(?:also|and also|plus|oh and|and please also)\b/i;
/** No further up than this does "also" reach. */
const reach = 4;

/**
 * The writer's own ask that a draft goes on from: in their messages just above, or a little higher up where the draft begins with "also".
 * @returns undefined where there is none; `timed` when it says by when.
 */
export function askGoneOn(draft: Draft): { readonly timed: boolean } | undefined {
  const above = (draft.earlier ?? []).slice(-reach);
  const run = above.slice(above.findLastIndex(({ who }) => who !== 'me') + 1);
  const own = (goesOn.test(draft.text) ? above.filter(({ who }) => who === 'me') : run).filter(({ text }) =>
    ownAsk.test(text.slice(0, 4000)),
  );
  return own.length > 0 ? { timed: own.some(({ text }) => saysWhen.test(text.slice(0, 4000))) } : undefined;
}

/** How the other side wrote since the writer's last message. */
export function paceOf(draft: Draft): Reading['pace'] {
  const tail = sinceMine(draft.earlier ?? []);
  if (tail.some((one) => pings(one.text.trim()))) return 'ping';
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
    for (const match of matchesOf(source, said)) {
      const start = one.start + match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
