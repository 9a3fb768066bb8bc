// The reading of a draft: what tomorrow's reader takes away, in the draft's own words.
import type { Draft, Profile, Span } from '../draft.ts';
import { blocksOf } from '../text/blocks.ts';
import { fold, solids } from '../text/fold.ts';
import type { Hit } from '../text/phrases.ts';
import { type Piece, sentencesOf } from '../text/sentences.ts';
import { asksOf } from './asks.ts';
import { asksAbove, cadenceSaidAbove, paceOf, severalReaders, sourcesOf } from './conversation.ts';
import { deadlineOf } from './deadline.ts';
import { enclosuresOf } from './enclosures.ts';
import { isFragment } from './fragments.ts';
import { saidAbove } from './headings.ts';
import { type Heard, hear, pingOf, settled } from './hearing.ts';
import { asksInTale, kindOfMessage, toldForItself } from './kind.ts';
import { acknowledges, withoutPictures } from './openings.ts';
import type { Ask, Block, Ping, Reading, Reference, Sentence } from './reading.ts';
import { referencesOf } from './references.ts';
import { troubledIn } from './signs.ts';
import { nothingNeeded, type Said } from './statements.ts';
import { subjectOf } from './subject.ts';
import { timesOf } from './times.ts';

/** Words that ask somebody, where a bare instruction only tells how. */
const addresses =
  /@|(?<![\w'])(?:please|pls|plz|kindly|you (?:can|could|should|need|must|have)|me|us|i|we|must|by)(?![\w'])|(?<![\w'])(?:your?|who|which|(?:any|some)(?:one|body))(?![\w'])[^?]*\?/;

/** What heads notes of what the writer does. */
const statusLine =
  /^[^?]{0,40}(?<![\w'])(?:stand-?up|daily (?:update|notes|report|log)|(?:my )?status(?: update| report| notes)?)(?![\w'])[^?]{0,30}$/;

/** "No worries about …", "that's why …": nothing is left open. */
const explains = /^(?:no (?:worries|problem)|(?:so )?(?:that's|that is|this is|which is) why)(?![\w])/;

/** The sentences as they are heard among the others, and what the draft is as a whole before anything is looked for in it. */
type Scene = {
  readonly heard: readonly Heard[];
  /** The same sentences as the reading shows them. */
  readonly sentences: readonly Sentence[];
  readonly ping: Ping | undefined;
  readonly acknowledgement: boolean;
  readonly tale: boolean;
  /** The subject says that nothing is needed. */
  readonly needlessAbove: boolean;
};

function sceneOf(
  draft: Draft,
  folded: string,
  pieces: readonly Piece[],
  blocks: readonly Block[],
  subject: string,
): Scene {
  const questioned = asksAbove(draft);
  const alone = hear(draft, folded, pieces);
  const ping = pingOf(draft, alone, questioned);
  const acknowledgement =
    !ping &&
    alone.length > 0 &&
    alone.every(({ role, folded }) => role === 'greeting' || role === 'signoff' || acknowledges(folded));
  // The subject of a reply is somebody else's.
  const needlessAbove = draft.place === 'new' && nothingNeeded.test(subject);
  const needless = needlessAbove || alone.some(({ said }) => said.needless !== undefined);
  const tale = toldForItself(alone);
  const status = statusLine.test(alone.find(({ role }) => role === 'body')?.folded ?? '');
  const asksNothing = (one: Heard): boolean =>
    ping !== undefined ||
    acknowledgement ||
    blocks[one.block]?.kind === 'heading' ||
    (tale && one.ask !== 'none' && !asksInTale(one)) ||
    // Beside "no action needed" a bare instruction is advice, in notes of what is done it is one of these.
    ((needless || status) && one.ask === 'explicit' && !addresses.test(one.folded));
  const heard = settled(
    alone.map((one) => (asksNothing(one) ? { ...one, ask: 'none' as const } : one)),
    questioned,
  );
  const sentences = heard.map(
    ({ start, end, text, folded, block, item, role, ask }): Sentence => ({
      start,
      end,
      text,
      folded,
      block,
      item,
      role,
      ask,
    }),
  );
  return { heard, sentences, ping, acknowledgement, tale, needlessAbove };
}

const isJudged = ({ role }: Sentence) => role === 'body' || role === 'answer' || role === 'filler';

/** The first hit of a class, as a span of the draft. */
function firstSaid(heard: readonly Heard[], which: (one: Said) => Hit | undefined): Span | undefined {
  for (const { start, said } of heard) {
    const hit = which(said);
    if (hit) return { start: start + hit.start, end: start + hit.end };
  }
  return undefined;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Asks nothing, tells for the first time, and leaves nothing explained. */
const isOpen = ({ role, ask, folded }: Sentence) => role === 'body' && ask === 'none' && !explains.test(folded);

/** The sentences that report a problem or a wish in so many words. */
function toldIn({ heard, tale }: Scene): Span[] {
  if (tale) return [];
  const handled = isHandled(heard);
  return heard.filter((one) => isOpen(one) && ((one.said.problem && !handled) || one.said.wish)).map(spanOf);
}

const isHandled = (heard: readonly Heard[]) => heard.some(({ said, ask }) => said.handled && ask === 'none');

/** Where no words say so outright, signs are weighed. */
function troubleBySigns(sentences: readonly Sentence[]): Span[] {
  const body = sentences.filter(isOpen);
  const telling = body[troubledIn(body.map((one) => one.folded))];
  return telling ? [spanOf(telling)] : [];
}

/** The class begins at the verb where somebody else does it; the one who does belongs to it. */
function nextStepOf(heard: readonly Heard[], folded: string): Span | undefined {
  const step = firstSaid(heard, (one) => one.next);
  if (!step || /^(?:i|we|next)\b/.test(folded.slice(step.start, step.start + 6))) return step;
  const doer = /(?:@?[\w'.-]+) +$/.exec(folded.slice(Math.max(0, step.start - 40), step.start));
  return { start: step.start - (doer?.[0].length ?? 0), end: step.end };
}

function fragmentOf(draft: Draft, scene: Scene, asks: readonly Ask[], references: readonly Reference[]): boolean {
  // Nothing so long is a fragment.
  const judged = scene.sentences.filter(isJudged).slice(0, 12);
  return isFragment({
    pinged: scene.ping !== undefined,
    acknowledgement: scene.acknowledgement,
    bare: judged.map((sentence) => withoutPictures(sentence.folded.slice(0, 300))),
    raw: judged
      .map((sentence) => sentence.text)
      .join(' ')
      .slice(0, 600),
    social: scene.sentences.some(({ role }) => role === 'social'),
    chat: draft.medium === 'chat',
    asks,
    open: references.some((one) => !one.resolved && !one.slight),
  });
}

/** What the sentences say besides asking, each where it is first said. */
function saidBeside(heard: readonly Heard[], folded: string, needlessAbove: boolean) {
  const needless =
    firstSaid(heard, (one) => one.needless) ??
    (needlessAbove ? { start: 0, end: 0 } : undefined) ??
    firstSaid(heard, (one) => one.informs);
  const nextStep = nextStepOf(heard, folded);
  const way = firstSaid(heard, (one) => one.way);
  const cadence = firstSaid(heard, (one) => one.cadence);
  return {
    ...(needless ? { nothingNeeded: needless } : {}),
    proposals: heard.filter((one) => one.said.proposal && isJudged(one)).map(spanOf),
    ...(nextStep ? { nextStep } : {}),
    urgency: heard.flatMap(({ start, said: { urgency } }) =>
      urgency.length === 0 ? urgency : urgency.map((span) => ({ start: start + span.start, end: start + span.end })),
    ),
    ...(way ? { urgentWay: way } : {}),
    ...(cadence ? { cadence } : {}),
  };
}

/** What is known from around the text: the conversation, who reads it, links in it. */
function knownOf(draft: Draft, sentences: readonly Sentence[], solidSpans: ReturnType<typeof solids>) {
  const several = severalReaders(draft);
  const pace = paceOf(draft);
  return {
    ...(pace ? { pace } : {}),
    cadenceSaid: cadenceSaidAbove(draft),
    sources: sourcesOf(draft.text, sentences, solidSpans),
    answers: sentences.some((sentence) => sentence.role === 'answer'),
    ...(several === undefined ? {} : { several }),
  };
}

/**
 * Reads a draft as the person who opens it tomorrow.
 * @returns everything the rules judge; spans lie inside `draft.text`. Never throws, linear in the text.
 */
export function read(draft: Draft, profile: Profile): Reading {
  const { text } = draft;
  const marks = draft.marks ?? [];
  const solidSpans = solids(text, marks);
  const folded = fold(text, solidSpans);
  const even = (one: string) => fold(one, solids(one));
  const subject = even(draft.subject ?? '').replace(/^(?: *(?:re|aw|fwd?|wg) *: *)+/, '');
  const blocks = blocksOf(text, marks);
  const pieces = sentencesOf(text, blocks, solidSpans, draft.medium === 'email');
  const scene = sceneOf(draft, folded, pieces, blocks, subject);
  const { heard, sentences, ping, acknowledgement, tale } = scene;

  const times = timesOf(draft, profile, folded, sentences);
  const speeches = heard.map(({ speech }) => speech);
  const asks = asksOf(draft, folded, sentences, speeches, times);
  const main = asks.find((ask) => ask.main);
  const above = (draft.earlier ?? []).map((one) => even(one.text)).join('\n');
  const references = referencesOf(draft, folded, sentences, subject, above);
  const fragment = fragmentOf(draft, scene, asks, references);
  const whole = acknowledgement ? 'acknowledgement' : fragment ? 'fragment' : undefined;
  const kind = kindOfMessage(heard, asks, draft.medium === 'chat', subject, whole);
  const beside = saidBeside(heard, folded, scene.needlessAbove);
  const told = toldIn(scene);
  // Only what is short, asks nothing and is plain information.
  const plain = kind === 'info' && asks.length === 0 && !ping && !tale && !isHandled(heard);
  const weighs = told.length === 0 && plain && !beside.nothingNeeded && !beside.nextStep;
  const hasLink = solidSpans.some((span) => span.kind === 'link') || marks.some((mark) => mark.kind === 'link');
  const headings = blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => text.slice(block.start, block.end));

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
    problems: weighs ? troubleBySigns(sentences) : told,
    ...beside,
    ...knownOf(draft, sentences, solidSpans),
    ...subjectOf(draft, profile),
    saidByHeading: saidAbove(draft, folded, headings, main),
  };
}
