// The reading of a draft: what tomorrow's reader takes away, in the draft's own words.
import type { Draft, Profile, Span } from '../draft.ts';
import { blocksOf } from '../text/blocks.ts';
import { fold, solids } from '../text/fold.ts';
import type { Hit } from '../text/phrases.ts';
import { type Piece, sentencesOf } from '../text/sentences.ts';
import { asksOf } from './asks.ts';
import { asksAbove, cadenceSaidAbove, paceOf, severalReaders, sourcesOf } from './conversation.ts';
import { enclosuresOf } from './enclosures.ts';
import { isFragment } from './fragments.ts';
import { taskItem } from './instructions.ts';
import { kindOfMessage, type Tone, toneOf } from './kind.ts';
import { acknowledges, greets, pingKind, roleOf, signs, withoutPictures } from './openings.ts';
import type { Ask, Deadline, Ping, Reading, Sentence, Time } from './reading.ts';
import { contentWords, referencesOf } from './references.ts';
import { type Speech, speechOf } from './speech.ts';
import { type Said, saidIn } from './statements.ts';
import { subjectOf } from './subject.ts';
import { timesOf } from './times.ts';

const clarifies =
  /\b(?:do you mean|did you mean|which (?:one|of)|what do you mean|you mean|what exactly|which \w+ (?:do|did) you)\b/;
const requests = /\b(?:(?:can|could|would|will|shall|should) (?:you|we|i|someone|anyone|somebody)|please|pls)\b/i;
const answersOnly = /^(?:please )?(?:go ahead|proceed|do so|do it|do that|feel free)\b/;

function deadlineOf(text: string, times: readonly Time[], main: Ask | undefined): Deadline {
  const specific = (time: Time) => time.kind === 'absolute' || time.kind === 'relative' || time.kind === 'weekday';
  const usable = times
    .map((time, index) => ({ time, index }))
    .filter(
      ({ time }) => time.use !== 'past' && time.use !== 'habit' && time.kind !== 'release' && time.use !== 'background',
    );
  const own = new Set(main?.times);
  const tied = usable.filter(({ index }) => own.has(index));
  const pick =
    tied.find(({ time }) => specific(time)) ?? usable.find(({ time }) => specific(time)) ?? tied[0] ?? usable[0];
  if (!pick) {
    const { condition } = main ?? {};
    // "Why does it stop when the door opens?": when it happens, not by when an answer is wanted.
    const when = condition ? text.slice(condition.start, condition.end) : '';
    const wonders =
      (/\?\s*$/.test(main?.text ?? '') && !requests.test(main?.text ?? '')) ||
      /^when .*\b(?:will|would|should)\b/i.test(when);
    return condition && !wonders
      ? { strength: 'vague', text: text.slice(condition.start, condition.end) }
      : { strength: 'none' };
  }
  const { time, index } = pick;
  return {
    strength: specific(time) ? 'specific' : 'vague',
    time: index,
    text: time.text,
    get at() {
      return time.at;
    },
  };
}

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
    if (asking && shared >= 1) return true;
  }
  return false;
}

/** A sentence on its way through the reading: what it says alone, and what of that stays in context. */
type Heard = Sentence & { readonly speech: Speech; readonly said: Said; readonly tone: Tone };

/** Each sentence read alone, one class after another, so that its words are looked up once. */
function hear(draft: Draft, folded: string, pieces: readonly Piece[]): Heard[] {
  const chat = draft.medium === 'chat';
  const heard = pieces.map((piece, index): Heard => {
    const text = draft.text.slice(piece.start, piece.end);
    const low = folded.slice(piece.start, piece.end);
    const role = roleOf(low, text, index, index === pieces.length - 1);
    const speech = speechOf(low, text, chat);
    const asks = role !== 'greeting' && role !== 'signoff' && role !== 'social';
    const said = saidIn(low);
    return { ...piece, text, folded: low, role, speech, said, tone: toneOf(low), ask: asks ? speech.ask : 'none' };
  });
  // What follows the closing words of a mail and is all names and numbers is its signature.
  const closing = heard.findLastIndex(({ role }, index) => role === 'signoff' && index < heard.length - 1);
  const closed = closing > 0 && heard.slice(closing + 1).every(({ text }) => signs(text));
  return closed ? heard.map((one, index) => (index > closing ? { ...one, role: 'signoff', ask: 'none' } : one)) : heard;
}

/** The ping that the whole draft is, if it is one. */
function pingOf(draft: Draft, heard: readonly Heard[], questioned: boolean): Ping | undefined {
  if (questioned) return undefined;
  const first = heard[0];
  const greeted = heard.some(({ role }) => role === 'greeting') || (first?.role === 'social' && greets(first.folded));
  const bodies = heard.filter(({ role }) => role === 'body' || role === 'filler').map(({ folded }) => folded);
  const kind = pingKind(bodies, greeted, draft.place === 'channel');
  return kind && { start: first?.start ?? 0, end: heard.at(-1)?.end ?? 0, kind };
}

/** The line a list hangs under, as far as a dozen items up. */
function lineAbove(heard: readonly Heard[], index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - 12; i--) {
    const above = heard[i];
    if (above && !above.item) return above.folded;
  }
  return '';
}

const answersItself = /^(?:(?:yes|no|yep|nope|nein)(?: *[.,!]|$)|because(?![\w])|answer:|a:)/;

const titles = /^(?:what|why|how|where|when|who|which)(?![\w])/;

/** What each sentence asks among the others: questions answered on the spot, leads of lists, tasks in lists, answers to what was asked above. */
function settled(heard: readonly Heard[], questioned: boolean): Heard[] {
  let answering = questioned;
  // Questions and answers in one: those without a "yes" before their answer ask nobody either.
  const selfAnswered = (index: number) => answersItself.test(heard[index + 1]?.folded.slice(0, 12) ?? '');
  const interviews = heard.filter((one, index) => one.speech.why === 'question' && selfAnswered(index)).length > 1;
  return heard.map((one, index): Heard => {
    let { ask, role, speech } = one;
    const after = heard[index + 1];
    // A question the writer answers at once asks nobody.
    if (speech.why === 'question' && (selfAnswered(index) || (interviews && after?.speech.ask === 'none')))
      ask = 'none';
    // "Three things, please:" leads to the tasks below it, "What it costs:" to what it is about.
    if (ask !== 'none' && !one.item && after?.item && /:\s*$/.test(one.text))
      if (taskItem(after.folded, one.folded) || titles.test(one.folded)) ask = 'none';
    if (ask === 'none' && role === 'body' && one.item && taskItem(one.folded, lineAbove(heard, index))) {
      ask = 'explicit';
      speech = { ...speech, ask, force: 3, why: 'task in a list' };
    }
    if (role === 'body' && answering) {
      const reply =
        ask === 'none' ||
        /^(?:imperative|instruction)/.test(speech.why) ||
        clarifies.test(one.folded) ||
        answersOnly.test(one.folded.trim());
      answering = reply;
      if (reply) return { ...one, speech, role: 'answer', ask: 'none' };
    }
    return { ...one, speech, role, ask };
  });
}

/** Words that ask somebody, where a bare instruction only tells how. */
const addresses =
  /[?@]|(?<![\w'])(?:please|pls|plz|kindly|you (?:can|could|should|need|must|have)|me|us|i|we|must|by)(?![\w'])/;

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
  const needlessSaid = heard.some(({ said }) => said.needless !== undefined);
  const inContext = settled(
    heard.map((one) =>
      ping ||
      acknowledgement ||
      blocks[one.block]?.kind === 'heading' ||
      // Beside "no action needed" a bare instruction is advice.
      (needlessSaid && one.ask === 'explicit' && !addresses.test(one.folded))
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
  const judged = sentences.filter(
    (sentence) => sentence.role === 'body' || sentence.role === 'answer' || sentence.role === 'filler',
  );
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
    sentences.flatMap((sentence, index) => {
      const one = said[index];
      const judges = sentence.role === 'body' || sentence.role === 'answer' || sentence.role === 'filler';
      return judges && one && which(one) && test(sentence) ? [{ start: sentence.start, end: sentence.end }] : [];
    });

  const needless = firstSaid((one) => one.needless) ?? firstSaid((one) => one.informs);
  const handled = said.some((one, index) => one.handled && sentences[index]?.ask === 'none');
  const open = (sentence: Sentence) => sentence.role === 'body' && sentence.ask === 'none';
  const problems = spansWith((one) => (one.problem && !handled) || one.wish, open);
  const hasLink = solidSpans.some((span) => span.kind === 'link') || marks.some((mark) => mark.kind === 'link');
  const even = (one: string) => fold(one, solids(one));
  const subject = even(draft.subject ?? '').replace(/^(?: *(?:re|aw|fwd?|wg) *: *)+/, '');
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
  const step = firstSaid((one) => one.next);
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
    kind: kindOfMessage(
      inContext,
      asks,
      draft.medium === 'chat',
      acknowledgement ? 'acknowledgement' : fragment ? 'fragment' : undefined,
    ),
    blocks,
    sentences,
    asks,
    ...(main ? { main } : {}),
    times,
    deadline: deadlineOf(text, times, main),
    references,
    enclosures: enclosuresOf(draft, sentences, hasLink),
    ...(ping ? { ping } : {}),
    fragment,
    ...(needless ? { nothingNeeded: needless } : {}),
    problems,
    proposals: spansWith(
      (one) => one.proposal,
      () => true,
    ),
    ...(nextStep ? { nextStep } : {}),
    urgency: sentences.flatMap(({ start }, index) =>
      (said[index]?.urgency ?? []).map((span) => ({ start: start + span.start, end: start + span.end })),
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
