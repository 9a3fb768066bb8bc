// The reading of a draft: what tomorrow's reader takes away, in the draft's own words.
import type { Draft, Profile, Span } from '../draft.ts';
import { blocksOf } from '../text/blocks.ts';
import { fold, solids } from '../text/fold.ts';
import type { Hit } from '../text/phrases.ts';
import { sentencesOf } from '../text/sentences.ts';
import { asksOf } from './asks.ts';
import { asksAbove, cadenceSaidAbove, paceOf, severalReaders, sourcesOf } from './conversation.ts';
import { deadlineOf } from './deadline.ts';
import { enclosuresOf } from './enclosures.ts';
import { isFragment } from './fragments.ts';
import { hear, pingOf, settled } from './hearing.ts';
import { asksInTale, kindOfMessage, toldForItself } from './kind.ts';
import { acknowledges, withoutPictures } from './openings.ts';
import type { Ask, Reading, Sentence } from './reading.ts';
import { contentWords, referencesOf } from './references.ts';
import { troubledIn } from './signs.ts';
import { nothingNeeded, type Said } from './statements.ts';
import { subjectOf } from './subject.ts';
import { timesOf } from './times.ts';

/** "Please pick a font by 30 June": the text may put it in other words. */
const asksPlainly =
  /^\W*(?:(?:fwd?|fw) ?: *)?(?:please|pls|kindly|(?:can|could|would|will) you) (?!find|see|note|read|help|advise)[a-z]+ \S+ \S+/;

/** What only answers what the subject asks: "say no by Fri if it doesn't suit you". */
const answers =
  /^(?:please |so |and )*(?:say (?:no|yes|so)|object|veto|shout|speak up|(?:tell|answer) me|let me know|reply|answer)(?![\w])/;

function saidAbove(draft: Draft, folded: string, headings: readonly string[], main: Ask | undefined): boolean {
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

/** Words that ask somebody, where a bare instruction only tells how. */
const addresses =
  /@|(?<![\w'])(?:please|pls|plz|kindly|you (?:can|could|should|need|must|have)|me|us|i|we|must|by)(?![\w'])|(?<![\w'])(?:your?|who|which|(?:any|some)(?:one|body))(?![\w'])[^?]*\?/;

/** What heads notes of what the writer does. */
const statusLine =
  /^[^?]{0,40}(?<![\w'])(?:stand-?up|daily (?:update|notes|report|log)|(?:my )?status(?: update| report| notes)?)(?![\w'])[^?]{0,30}$/;

/** "No worries about …", "that's why …": nothing is left open. */
const explains = /^(?:no (?:worries|problem)|(?:so )?(?:that's|that is|this is|which is) why)(?![\w])/;

/**
 * Reads a draft as the person who opens it tomorrow.
 * @returns everything the rules judge; spans lie inside `draft.text`. Never throws, linear in the text.
 */
export function read(draft: Draft, profile: Profile): Reading {
  const { text } = draft;
  const marks = draft.marks ?? [];
  const solidSpans = solids(text, marks);
  const folded = fold(text, solidSpans);
  const blocks = blocksOf(text, marks);
  const pieces = sentencesOf(text, blocks, solidSpans);
  const questioned = asksAbove(draft);

  const heard = hear(draft, folded, pieces);
  const ping = pingOf(draft, heard, questioned);
  const acknowledgement =
    !ping &&
    heard.length > 0 &&
    heard.every(({ role, folded }) => role === 'greeting' || role === 'signoff' || acknowledges(folded));
  const even = (one: string) => fold(one, solids(one));
  const subject = even(draft.subject ?? '').replace(/^(?: *(?:re|aw|fwd?|wg) *: *)+/, '');
  // The subject of a reply is somebody else's.
  const needlessAbove = draft.place === 'new' && nothingNeeded.test(subject);
  const needlessSaid = needlessAbove || heard.some(({ said }) => said.needless !== undefined);
  const tale = toldForItself(heard);
  const status = statusLine.test(heard.find(({ role }) => role === 'body')?.folded ?? '');
  const inContext = settled(
    heard.map((one) =>
      ping ||
      acknowledgement ||
      blocks[one.block]?.kind === 'heading' ||
      (tale && one.ask !== 'none' && !asksInTale(one)) ||
      // Beside "no action needed" a bare instruction is advice, in notes of what is done it is one of these.
      ((needlessSaid || status) && one.ask === 'explicit' && !addresses.test(one.folded))
        ? { ...one, ask: 'none' as const }
        : one,
    ),
    questioned,
  );
  const sentences: Sentence[] = inContext.map(({ start, end, text, folded, block, item, role, ask }) => ({
    start,
    end,
    text,
    folded,
    block,
    item,
    role,
    ask,
  }));

  const times = timesOf(draft, profile, folded, sentences);
  const asks = asksOf(
    draft,
    folded,
    sentences,
    inContext.map(({ speech }) => speech),
    times,
  );
  const main = asks.find((ask) => ask.main);
  const isJudged = ({ role }: Sentence) => role === 'body' || role === 'answer' || role === 'filler';
  const judged = sentences.filter(isJudged);
  const said = inContext.map((one) => one.said);
  /** The first hit of a class, as a span of the draft. */
  const firstSaid = (which: (one: Said) => Hit | undefined): Span | undefined => {
    for (const [index, sentence] of sentences.entries()) {
      const hit = said[index] && which(said[index]);
      if (hit) return { start: sentence.start + hit.start, end: sentence.start + hit.end };
    }
    return undefined;
  };
  const spansWith = (which: (one: Said) => boolean, test: (sentence: Sentence) => boolean): Span[] =>
    sentences
      .filter((sentence, index) => {
        const one = said[index];
        return one && which(one) && isJudged(sentence) && test(sentence);
      })
      .map(({ start, end }) => ({ start, end }));

  const needless =
    firstSaid((one) => one.needless) ??
    (needlessAbove ? { start: 0, end: 0 } : undefined) ??
    firstSaid((one) => one.informs);
  const handled = said.some((one, index) => one.handled && sentences[index]?.ask === 'none');
  const open = ({ role, ask, folded: words }: Sentence) => role === 'body' && ask === 'none' && !explains.test(words);
  const told = tale ? [] : spansWith((one) => (one.problem && !handled) || one.wish, open);
  const hasLink = solidSpans.some((span) => span.kind === 'link') || marks.some((mark) => mark.kind === 'link');
  const above = (draft.earlier ?? []).map((one) => even(one.text)).join('\n');
  const references = referencesOf(draft, folded, sentences, subject, above);
  const fragment = isFragment({
    pinged: ping !== undefined,
    acknowledgement,
    // Nothing so long is a fragment.
    bare: judged.slice(0, 12).map((sentence) => withoutPictures(sentence.folded.slice(0, 300))),
    raw: judged
      .slice(0, 12)
      .map((sentence) => sentence.text)
      .join(' ')
      .slice(0, 600),
    social: sentences.some(({ role }) => role === 'social'),
    chat: draft.medium === 'chat',
    asks,
    open: references.some((one) => !one.resolved && !one.slight),
  });
  const headings = blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => text.slice(block.start, block.end));
  const kind = kindOfMessage(
    inContext,
    asks,
    draft.medium === 'chat',
    subject,
    acknowledgement ? 'acknowledgement' : fragment ? 'fragment' : undefined,
  );
  const step = firstSaid((one) => one.next);
  // Where no words say so outright, signs are weighed: only of what is short, asks nothing and is plain information.
  const hints = told.length > 0 || kind !== 'info' || asks.length > 0 || ping || needless || handled || step || tale;
  const body = hints ? [] : sentences.filter(open);
  const telling = body[troubledIn(body.map((one) => one.folded))];
  const problems = telling ? [{ start: telling.start, end: telling.end }] : told;

  // The class begins at the verb where somebody else does it; the one who does belongs to it.
  const subjectAt =
    step && !/^(?:i|we|next)\b/.test(folded.slice(step.start, step.start + 6))
      ? /(?:@?[\w'.-]+) +$/.exec(folded.slice(Math.max(0, step.start - 40), step.start))
      : null;
  const nextStep = step && { start: step.start - (subjectAt?.[0].length ?? 0), end: step.end };
  const way = firstSaid((one) => one.way);
  const paces = firstSaid((one) => one.cadence);
  const several = severalReaders(draft);
  const pace = paceOf(draft);

  return {
    draft,
    profile,
    kind,
    blocks,
    sentences,
    asks,
    ...(main ? { main } : {}),
    times,
    deadline: deadlineOf(text, folded, sentences, times, main),
    references,
    enclosures: enclosuresOf(draft, sentences, hasLink),
    ...(ping ? { ping } : {}),
    tale,
    fragment,
    ...(needless ? { nothingNeeded: needless } : {}),
    problems,
    proposals: spansWith(
      (one) => one.proposal,
      () => true,
    ),
    ...(nextStep ? { nextStep } : {}),
    urgency: inContext.flatMap(({ start, said: { urgency } }) =>
      urgency.length === 0 ? urgency : urgency.map((span) => ({ start: start + span.start, end: start + span.end })),
    ),
    ...(way ? { urgentWay: way } : {}),
    ...(paces ? { cadence: paces } : {}),
    ...(pace ? { pace } : {}),
    cadenceSaid: cadenceSaidAbove(draft),
    sources: sourcesOf(text, sentences, solidSpans),
    answers: sentences.some((sentence) => sentence.role === 'answer'),
    ...(several === undefined ? {} : { several }),
    ...subjectOf(draft, profile),
    saidByHeading: saidAbove(draft, folded, headings, main),
  };
}
