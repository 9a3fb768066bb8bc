// What a sentence does, read alone: asks plainly, asks vaguely, or does not ask.
import { matchesOf } from '../text/matches.ts';
import { answerBy, askPhrases, contact, embedded, otherwise, pointer, unembeddable } from './asking.ts';
import { leadEnd } from './calls.ts';
import { banner, byWhen, courtesy, plainRequest, rhetorical } from './courtesies.ts';
import {
  advice,
  adviceVerb,
  callsSomebody,
  concludes,
  firstWord,
  imperative,
  instructionInside,
  timed,
  toldAfterCall,
} from './instructions.ts';
import { answerable, bareReply } from './openrequests.ts';
import {
  answered,
  duty,
  guess,
  inverted,
  leaning,
  openCall,
  questionStart,
  statement,
  tag,
  trailing,
  whInverted,
  whStart,
} from './questions.ts';
import type { Vagueness } from './reading.ts';
import { nothingNeeded } from './statements.ts';
import { offersTo, saysWhatFor, vagueClass } from './vague.ts';

export type Speech = {
  readonly ask: 'explicit' | 'vague' | 'none';
  readonly vagueness?: Vagueness;
  /** Offsets into the folded sentence: the asking clause, and the words that make it vague. */
  readonly start: number;
  /** How plainly an ask asks, for telling the main one: 3 = direct, 2 = a need or a wish, 1 = a hope or a suggestion. */
  readonly force: number;
  readonly cue?: { readonly start: number; readonly end: number };
  /** Which table or test decided, for the evaluation. */
  readonly why: string;
};

/** One sentence on the way through: folded, without its openers, and whether it has its question mark. */
type Heard = {
  readonly folded: string;
  readonly original: string;
  readonly body: string;
  readonly start: number;
  readonly question: boolean;
  readonly chat: boolean;
};

const marked = /(?<!\.)\?[)"'*_~!?.]*(?:\s|$|:[a-z_]+:|\p{Extended_Pictographic}|-)/u;
/** Marks nobody answers: of a name in code ("end-of-line? is slow"), of an aside ("the lib (http, maybe?) had"), of a blank to fill in ("owner: ??"). */
const unasked = /(?<![\w-])[a-z]+(?:-[a-z]+)+\?(?= [a-z])|\([^()?]{1,60}\?\)(?=,? [a-z])/g;
const blank = /(?:(?<![\w'])or|[:/=]) *\?+\s*$/;
/** A quotation that began in a sentence above ends here. */
const endsQuotation = (folded: string) => /\?"/.test(folded) && folded.split('"').length % 2 === 0;
const asksAs = (folded: string, body: string) =>
  folded.includes('?') && marked.test(inverted(body) ? folded : folded.replace(unasked, '')) && !blank.test(folded);
const headsUpOnly = /no action|nothing to do|thanks for|for the heads|give (?:me|us|him|her|them|you)|gave/;
const speaks = /(?<![\w'])(?:said|asked|thought|replied|wrote|says|asks)(?![\w'])/;
const quotedQuestion = /"[^"]*\?[^"]*"|"[^"]*\?$/;
/** Inversions that are a condition ("had we known, …", "should it rain, …") or another form of words. */
const conditional =
  /^may (?!(?:i|we)(?![\w]))|^had (?:i|we|you|he|she|it|they) [^?]* (?:would|might|could) (?:have|not|be|never)(?![\w])|^(?:had|may|might|should|were) (?:i|we|you|he|she|it|they|this|that|the|an?|any)(?![\w])[^?]*, |^(?:have|do|will) (?:an?|the|any|some)(?![\w])|^had (?:an?|to|some|no|my|our)(?![\w])|^(?:don't|do) (?:you|that|this|it|the|any|a)(?![\w])(?! (?:know|have|think|want|like|need|mean|see|agree|remember|believe|still|ever))|^should \w+ (?:be|have|need|not|want|decide)(?![\w])/;
const goesOnAsStatement =
  /^[^,]{0,60}, (?:i|we|he|she|it|they|you|the|there|please|this|that)(?![\w])(?! (?:one|ones|[a-z]+ (?:who|that|which)) )/;

/** Whether a question begins here inside a sentence, mark or none: "the smell: what are we to do about it @kay". */
const inverts = (folded: string, hit: { readonly 0: string; readonly index: number }) =>
  /(?:^|[,;:–-] *|(?<![\w'])(?:and|or|so|but|well|anyway) +)$/.test(folded.slice(0, hit.index)) &&
  /^(?:(?:let's|lets|let us|we|i|need|want|looking for|collecting|gathering|seeking) |(?:what|how|where|who|which)(?: [a-z]+){0,3}? (?:should|shall|could|might|would|do|are|can) (?:we|you|i)(?![\w]))/.test(
    hit[0],
  );

function vague(heard: Heard): Speech | undefined {
  const { folded, body, start, question } = heard;
  let asks: boolean | undefined;
  /** Whether anything is asked at all, for what is vague only then. */
  const asking = () =>
    (asks ??=
      question ||
      /^(?:(?:i'd be|i'm|i am|i would be|i) )?(?:very |really )?(?:curious|keen|wonder(?:ing)?|interested)(?![\w])/.test(
        body,
      ) ||
      !!requested(heard));
  for (const [vagueness, pattern, asked] of vagueClass) {
    const hit = pattern.exec(folded);
    if (!hit || (asked && !asking())) continue;
    if (vagueness === 'look' && offersTo.test(folded.slice(0, hit.index))) continue;
    if (/^(?:look|help)$/.test(vagueness) && saysWhatFor.test(folded.slice(hit.index + hit[0].length))) continue;
    if (
      !asked &&
      vagueness === 'open-question' &&
      !question &&
      !/^(?:what|how|any|who should|where|which)/.test(body) &&
      !inverts(folded, hit)
    )
      continue;
    if (vagueness === 'heads-up' && headsUpOnly.test(folded)) continue;
    const cue = { start: hit.index, end: hit.index + hit[0].trimEnd().length };
    const force = vagueness === 'open-question' ? 2.9 : asked ? 2.5 : 1.5;
    return { ask: 'vague', vagueness, start, force, cue, why: `vague ${vagueness}` };
  }
  return unanswerable(heard);
}

/** A quick look whether there can be such. */
const replyHint = /know|lmk|hear|reply|respond|react|comment|revert|back/;

/** "The draft is at …, let me know": a request of another sentence says what about. */
function unanswerable({ folded, start, question }: Heard): Speech | undefined {
  if (!replyHint.test(folded)) return undefined;
  const hit = question && !/^(?:can|could|would) /.test(folded) ? null : bareReply.exec(folded);
  if (!hit || answerable.test(folded.slice(0, hit.index))) return undefined;
  const cue = { start: hit.index, end: hit.index + hit[0].search(/[^a-z]*$/) };
  return { ask: 'vague', vagueness: 'opinion', start, force: 1.35, cue, why: 'vague reply' };
}

/** "Note to self", "dear printer, please …": to nobody who reads it. "The gate stays shut, says the landlord": told. */
const toNobody =
  /^\W*(?:mental )?(?:note|memo|message|reminder) to (?:self|my(?:self| \w+ self)|future me)(?![\w])|^[Dd]ear (?!(?:all|both|team|everyone|everybody|colleagues?|folks|friends?|sir|madam|customer|reader|group|board|committee)(?![\w]))[a-z]+(?<!s),|(?:,|(?<![\w'])is what) (?:as )?(?:(?:(?:my|our|the|his|her|their|grand|an?) ?\w+|they|people|we) (?:always |used to |would )?(?:says?|said|puts? it)|says? (?:the|my|our|his|her|an?|grand\w+|mum|mom|dad|chef) ?\w*)(?=[,.;:!]|$| and )/;
/** ", Ivo does it", "and I said yes": a duty or a wish that somebody sees to already. */
const seenTo =
  /(?:[,;:-]| and| but) (?:so |and |but )*(?:(?:(?:i|we|he|she|they)(?:'ve|'ll)?|(?:my|our|the) [\w']+|(?!it|that|which|this|there|you|who)[\w'.]+) (?:just |now |already |also |have |has |will )*(?:(?:does|did|do|handles?|handled|covers?|covered|ordered|brings|brought|fixed|fixes|sent|arranged|decided|sorted|booked|told|asked|gave|paid|sees? to|saw to|looks? after|takes? (?:it|that|care)|took|on it)(?![\w'])|sa(?:id|ys) (?:yes|no|ok))|(?:i'm|we're|[\w']+ is) on it|(?:it's|it is|that's|all)(?: all)? (?:arranged|sorted|done|taken care|in hand|settled|fixed|under control|covered))/;
const toReader = /(?<![\w'])(?:you|your|someone|somebody|anyone|anybody)(?![\w'])/;
/** What the writer laughs or yawns at. */
const jokes = /[😂🤣🥱🙃🤪💀🫠😹😴]\W*$/u;
const inEarnest = /@|\d|(?<![\w'])(?:(?:can|could|would|will) (?:you|u)|by|before|until)(?![\w'])/;
/** "I wanted to ask you, but Ann has told me". */
const settledSince =
  /(?:wanted|meant|going|wonder(?:ing|ed)) .*,? (?:but (?:[\w'.]+ ){1,3}(?:already|told|says?|has|have|had|found|sorted|answered)(?![\w])|(?:it )?turn(?:s|ed) out(?![\w])|(?:it was|it's) (?:the|a|an|that|only|just)(?![\w]))/;

/** Why a sentence in the form of an ask asks for nothing, or undefined. */
function asksNothing({ folded, question }: Heard, original: string): string | undefined {
  if (banner.test(original.trim())) return 'banner';
  if (toNobody.test(original) || settledSince.test(folded)) return 'to nobody';
  if (jokes.test(original) && !inEarnest.test(folded)) return 'joke';
  if (nothingNeeded.test(folded) && !question && !plainRequest.test(folded)) return 'nothing needed';
  return undefined;
}

function courteous({ folded, body, question, chat }: Heard): string | undefined {
  const polite = courtesy.exec(folded);
  if (polite && !byWhen.test(folded) && (!question || /^(?:how|what)/.test(polite[0]))) {
    const rest = `${folded.slice(0, polite.index)}, ${folded.slice(polite.index + polite[0].length)}`;
    if (!plainRequest.test(rest)) return `courtesy ${polite[0]}`;
  }
  if (question && (endsQuotation(folded) || (speaks.test(folded) && quotedQuestion.test(folded))))
    return 'quoted question';
  if (chat && question && (guess.test(body) || guess.test(folded))) return 'guess at an answer';
  return question && answered.test(folded) ? 'question and own answer' : undefined;
}

/** A title or words in single marks, which an apostrophe inside doesn't end. */
const title = /(?<![\w'])'(?=\w)[^'"]{1,80}(?:(?<=\w)'(?=\w)[^'"]{1,80})*'(?![\w'])/g;

/** Whether a place lies within quotation marks that the sentence both opens and closes, and has words of its own around. */
function quoted(folded: string, at: number): boolean {
  if (/'/.test(folded))
    for (const one of matchesOf(title, folded))
      if (
        one.index <= at &&
        at < one.index + one[0].length &&
        /[a-z]/.test(folded.slice(0, one.index) + folded.slice(one.index + one[0].length))
      )
        return true;
  const opening = folded.lastIndexOf('"', at);
  const closing = folded.indexOf('"', at);
  if (opening < 0 || closing < 0 || folded.slice(0, opening).split('"').length % 2 === 0) return false;
  return /[a-z]+[^a-z]+[a-z]+/.test(folded.slice(0, opening)) || /[a-z]+[^a-z]+[a-z]+/.test(folded.slice(closing));
}

/** Why a sentence without a question mark asks, and how plainly; undefined when it doesn't. */
function requested({ folded, original, body, start, chat }: Heard): { why: string; force: number } | undefined {
  const told = chat && advice.test(body) && !timed.test(folded);
  for (const [force, pattern] of told ? [] : askPhrases) {
    const hit = pattern.exec(folded);
    if (!hit || (chat && /^you /.test(hit[0]) && !timed.test(folded) && !/^<?@/.test(folded))) continue;
    if (quoted(folded, hit.index)) continue;
    if (force < 3 && seenTo.test(folded.slice(hit.index + hit[0].length - 12)) && !toReader.test(hit[0])) continue;
    if (!embedded.test(folded.slice(0, hit.index)) || unembeddable.test(hit[0]))
      return { why: `phrase ${hit[0]}`, force };
  }
  const advises =
    chat &&
    (adviceVerb.test(body) || concludes.test(folded.slice(0, start))) &&
    !/^<?@/.test(folded) &&
    !timed.test(folded);
  if (!advises && (imperative(body, true) || callsSomebody.test(original.slice(start, start + 80))))
    return { why: `imperative ${firstWord(body)}`, force: 3 };
  if (questionStart.test(body) && !conditional.test(body)) return { why: 'inverted', force: 3 };
  if (whStart.test(body) && whInverted.test(body) && !goesOnAsStatement.test(body)) return { why: 'wh', force: 3 };
  if (asksNamed.test(original.slice(start, start + 80))) return { why: 'named', force: 3 };
  if (!told && (openCall.test(body) || duty.test(body) || trailing.test(body))) return { why: 'open call', force: 3 };
  return !advises && (instructionInside(body) || toldAfterCall(folded))
    ? { why: 'instruction inside', force: 3 }
    : undefined;
}

/** "Can Tim print the badges". */
const asksNamed =
  /^\s*(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) \p{Lu}[\p{L}'’-]+ (?:also |please |still |then )?(?!be |have |not )[a-z]+/u;

const lastCall =
  /^(?:any |your )?(?:objections?|comments?|questions?|feedback|thoughts|concerns|vetoes)(?: [a-z]+){0,2} (?:till|until|by|before|to me|please)(?![\w])/;

/** "Jo has asked that …": beside what the writer asks. */
const reportedAsk = /^[a-z]+(?: [a-z]+)? (?:has |have )?ask(?:ed|s) that(?![\w])/;

/** "Please put them in the shared folder": how, of what was asked before. */
const handling =
  /^(?:please|pls|kindly|just) (?:just |then |also )?(?:put|leave|drop|place|store|post|upload|return|send|mail|e-?mail|address|hand|bring|save|file|collect|gather|add) (?:it|them|these|those|everything|all of (?:it|them|these)) (?!by(?![\w])|before|back (?:by|before))(?:[a-z]+ )?(?:in|into|to|at|on|onto|under|via|with|as|through)(?![\w])/;

/** "Please do not discuss this with the traders": beside what is to be done. */
const forbids = /^(?:please|pls|kindly),? (?:do not|don't|never)(?![\w])/;

/** "Your answers by Thursday, please": to what was asked. */
const awaited =
  /^(?:your|all|any) (?:[a-z]+ )?(?:answers?|replies|responses|votes|views|thoughts|opinions|input|ideas|feedback|suggestions) (?:by|before|until|till)(?![\w])/;

/** "What I need from you is …", "the actual question: …": which ask is the main one, in so many words. */
const mainly =
  /(?<![\w'])(?:(?:what|all|the (?:only|one) thing|the one) (?:that )?(?:i|we)(?:'m|'re| am| are)?(?: do| would|'d)?(?: really| actually| only| just)* (?:need|want|after|ask)(?: to (?:know|have|hear|see|decide|(?:tell|give|send) [a-z]+))?(?: (?:from|of) (?:you|u))?(?: by [a-z]+)?(?: answered)?(?: is|:)|(?:the|my) (?:actual|real|main|important|only) (?:question|ask|request)|(?:here's|here is) what i(?:'m| am)? (?:need|after|want|asking))(?![\w'])/;

/** How plainly an ask asks that only closes, points or goes on from another: it is the main one when nothing else asks. */
function restrained(folded: string, body: string, force: number): number {
  if (mainly.test(folded)) return 3.4;
  if (contact.test(body) || answerBy.test(folded)) return Math.min(force, 1.6 + force / 10);
  if (pointer.test(body)) return Math.min(force, 1.7);
  // In brackets, or a last call for objections: beside what it is about.
  if (/^\(.*\)\W*$/.test(folded) || lastCall.test(body) || awaited.test(body)) return Math.min(force, 1.3);
  if (reportedAsk.test(body) || handling.test(body) || forbids.test(body)) return Math.min(force, 1.9);
  return otherwise.test(folded) ? Math.min(force, 2.3) : force;
}

/** A sentence longer than this is read at its two ends only, so that the work stays in line with the length. */
const longest = 2400;

function endsOf(folded: string, original: string, chat: boolean): Speech {
  const half = longest / 2;
  const head = speechOf(folded.slice(0, half), original.slice(0, half), chat);
  if (head.ask !== 'none') return head;
  const from = folded.length - half;
  const tail = speechOf(folded.slice(from), original.slice(from), chat);
  const cue = tail.cue && { start: tail.cue.start + from, end: tail.cue.end + from };
  return { ...tail, start: tail.start + from, ...(cue ? { cue } : {}) };
}

/**
 * Reads one sentence alone.
 * @param folded the sentence as `fold` gives it; @param original the same stretch of the draft.
 * @param chat in a chat, what stands as an instruction without a please, a name or a time is advice.
 */
export function speechOf(folded: string, original: string, chat = false): Speech {
  if (folded.length > longest) return endsOf(folded, original, chat);
  const start = leadEnd(folded, original);
  const body = folded.slice(start).trim();
  const question = asksAs(folded, body);
  const heard: Heard = { folded, original, body, start, question, chat };
  const none = (why: string): Speech => ({ ask: 'none', start, force: 0, why });
  const asks = (why: string, force: number): Speech => ({
    ask: 'explicit',
    start,
    force: restrained(folded, body, force),
    why,
  });
  const nothing = rhetorical.test(folded) ? 'rhetorical' : asksNothing(heard, original);
  if (nothing) return none(nothing);
  if (!/[a-z]/.test(body)) return question && /[a-z]/.test(folded) ? asks('question', 3) : none('empty');
  const open = vague(heard);
  if (open) return open;
  const polite = courteous(heard);
  if (polite) return none(polite);
  if (question)
    return asks(
      'question',
      tag.test(body) ? 1.3 : statement.test(body) ? 2.5 : leaning.test(body) ? 2.6 : inverted(body) ? 3 : 2.7,
    );
  const request = requested(heard);
  return request ? asks(request.why, request.force) : none('plain');
}
