// How sentences are heard: each alone first, then among the others.
import type { Draft } from '../draft.ts';
import type { Piece } from '../text/sentences.ts';
import { taskItem } from './instructions.ts';
import { type Tone, toneOf } from './kind.ts';
import { greets, pingKind, roleOf, signs } from './openings.ts';
import { answerable } from './openrequests.ts';
import type { Ping, Sentence } from './reading.ts';
import { type Speech, speechOf } from './speech.ts';
import { type Said, saidIn } from './statements.ts';

const clarifies =
  /\b(?:do you mean|did you mean|which (?:one|of)|what do you mean|you mean|what exactly|which \w+ (?:do|did) you)\b/;
/** Asks back about what was asked above: "the 50 or the 62 mm roll?", "whose copy?", "by when do you need it?". */
const asksBack =
  /^(?!.*(?<![\w'])(?:(?:can|could|would|will) you|what about|how about|please)(?![\w'])).{1,110}\?[^a-z]*$/;
const narrows =
  /(?<![\w'])or(?![\w'])|^(?:(?:in|on|at|for|to|from|by|until|with|of|under|into|about) )?(?:which|whose|whom)(?![\w'])|^(?:[a-z]+ )?(?:what|how) (?:[a-z]+ )?(?:size|format|colou?r|version|length|number|kind|sort|type|many|much|big|long|address|date|day|time|year|amount)(?![\w'])|^(?:[a-z]+ )?(?:when|where|what|who|how|why|until when|by when)(?: [a-z]+){0,2} (?:(?:do|did|would) you (?:need|want|like|prefer|mean)|should i|shall i|do i|should it|shall it|is it for|does it have to|to)(?![\w'])|^(?:do|did|should|shall|would|is|are|was|does) (?:i|you (?:need|want|like|prefer|mean|still)|that|this|it|they|those|these)(?![\w'])|^[a-z-]+(?: [a-z-]+){0,2} ?\?/;
const answersOnly = /^(?:please )?(?:go ahead|proceed|do so|do it|do that|feel free|(?:it's|they're) (?:all )?yours)\b/;

/** "As a PDF, please": chosen, and nothing else asked. */
const picks =
  /^(?:as|in|on|at|with|by|to|for|the|an?|option|number|yes|both|two|three|\d+)(?![\w'])[^?]*(?<![\w'])(?:please|pls)(?![\w'])(?! [a-z]+ (?:the|your|me|us|it|them)(?![\w']))/;
/** "Keep the old one throughout, please": which one was asked. */
const chooses =
  /^(?:please )?(?:keep|use|take|go with|go for|leave|stick (?:to|with)|make it|stay with)(?![\w'])[^?]*$/;

/** A sentence on its way through the reading: what it says alone, and what of that stays in context. */
export type Heard = Sentence & { readonly speech: Speech; readonly said: Said; readonly tone: Tone };

/** Each sentence read alone, one class after another, so that its words are looked up once. */
export function hear(draft: Draft, folded: string, pieces: readonly Piece[]): Heard[] {
  // What nobody has spoken of yet is no advice.
  const chat =
    draft.medium === 'chat' && (draft.place !== 'direct' || (draft.earlier ?? []).some(({ who }) => who !== 'me'));
  const heard = pieces.map((piece, index): Heard => {
    const text = draft.text.slice(piece.start, piece.end);
    const low = folded.slice(piece.start, piece.end);
    const role = roleOf(low, text, index, index === pieces.length - 1);
    const speech = speechOf(low, text, chat);
    const asks = role !== 'greeting' && role !== 'signoff' && role !== 'social';
    const said = saidIn(low);
    const { start, end, block, item } = piece;
    const ask = asks ? speech.ask : 'none';
    // Field by field: a spread would cost more than all the classes.
    return { start, end, block, item, text, folded: low, role, speech, said, tone: toneOf(low), ask };
  });
  // What follows the closing words of a mail and is all names and numbers is its signature.
  const closing = heard.findLastIndex(({ role }, index) => role === 'signoff' && index < heard.length - 1);
  const closed = closing > 0 && heard.slice(closing + 1).every(({ text }) => signs(text));
  return closed ? heard.map((one, index) => (index > closing ? { ...one, role: 'signoff', ask: 'none' } : one)) : heard;
}

/** The ping that the whole draft is, if it is one. */
export function pingOf(draft: Draft, heard: readonly Heard[], questioned: boolean): Ping | undefined {
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

const answersItself =
  /^(?:(?:(?:well|oh|ah|ha),? )?(?:yes|no|yep|nope|nein|nah|probably|(?:almost )?certainly|definitely|absolutely|of course(?: not)?|not really|hardly|never|nothing|nobody|none|both|neither|in part|partly|i (?:think (?:so|not)|doubt it|hope (?:so|not))|obviously|exactly)(?: *[.,!]|$)|because(?![\w])|answer:|a:)/;

const opensWith =
  /^(?:(?:and|but|so|well) )*(is|are|was|were|do|does|did|have|has|can|could|will|would|should) (there|it|we|they|he|she|i|that|this)(?![\w'])/;
const takesUp = /^(?:well, |oh, )?([a-z]+) ([a-z]+?)(?:n't| not)?(?= *(?:[,.;!:]|$|(?:and|but)(?![\w])))/;
/** "Is there a toilet on the bus? There is, …": the answer takes up the question's own verb. */
function echoes(question: string, answer: string): boolean {
  const [, verb, subject] = opensWith.exec(question) ?? [];
  const [, who, does] = takesUp.exec(answer) ?? [];
  return verb !== undefined && who === subject && does === verb;
}

/** What a writer goes on with who half answers a question of their own: "Is it the plate? I don't think so.", "Do we want it split? I did at first." */
const halfAnswers =
  /^\W*(?:(?:i|we) (?:don't|do not|doubt|think (?:not|so|no|yes)|guess|vote|say (?:yes|no)|looked|checked|tested it|profiled|did|know (?:it|they|he|she|that))(?![\w'])|(?:obviously|apparently|presumably|maybe|perhaps|depends|guessing|ha)(?![\w'])|only (?:with|if|when)(?![\w])|there (?:is|are) (?:if|when)(?![\w])|(?:[\w.:'-]+ ){1,5}?(?:yes|no|nope)(?= *[,.;!]| *$))/;
/** "Who looks after the pump? Ottokar, until May.": asked for a name, and one is given. */
const asksWho = /^(?:and |but |so )?who(?:'s|se)?(?![\w'])/;
const namesOne = /^\p{Lu}\p{Ll}[\p{L}'-]*(?: (?:and )?\p{Lu}[\p{L}'-]+){0,3}(?:, [^?]{1,40})?[.!]?\s*$/u;
const noName =
  /^(?:Thanks?|Thx|Cheers|Please|Urgent|Sorry|Best|Regards|Asking|Anyone|Someone|Nobody|Cannot|Just|No|Yes)(?![\p{L}])/u;
/** "When is the party? Sat 17 July 2027.": asked for a day, and one is given. */
const asksWhen = /^(?:and |but |so )?when(?:'s)?(?![\w'])/;
const namesDay =
  /^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? \d{1,2}(?:\.|st|nd|rd|th)? [a-z]{3,9}\.?(?: \d{4})?(?:,? (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?: [a-z]{2,4})?)?[.!]?\s*$/;
/** What an answer to a question may forbid or ask besides: "please never use vinegar". */
const caution = /(?<![\w'])(?:please |pls )?(?:never|do not|don't) |(?:and |but )?please no [a-z]+/;
/** "(I think no)" behind the question itself. */
const answeredBeside =
  /\((?:[^()]{0,30}(?<![\w']))?(?:yes|no|nope|probably|i (?:think|guess|assume)|tested)(?![\w'])[^()]{0,40}\)\W*$/;
const asked = /^(?:question|inverted|wh)$/;

const titles = /^(?:what|why|how|where|when|who|which)(?![\w])/;

/** What each sentence asks among the others: questions answered on the spot, leads of lists, tasks in lists, answers to what was asked above. */
export function settled(heard: readonly Heard[], questioned: boolean): Heard[] {
  let answering = questioned;
  // Questions and answers in one: those without a "yes" before their answer ask nobody either.
  const selfAnswered = (index: number) => {
    const [one, next] = [heard[index], heard[index + 1]];
    if (!one || !next) return false;
    const told = next.speech.ask === 'none' && next.text.length < 90;
    if (told && asksWho.test(one.folded) && namesOne.test(next.text) && !noName.test(next.text)) return true;
    if (told && asksWhen.test(one.folded) && namesDay.test(next.folded)) return true;
    return answersItself.test(next.folded.slice(0, 24)) || echoes(one.folded, next.folded.slice(0, 40));
  };
  const released = heard.some(({ said }) => said.needless !== undefined);
  const interviews = heard.filter((one, index) => one.speech.why === 'question' && selfAnswered(index)).length > 1;
  return heard.map((one, index): Heard => {
    const { role } = one;
    let { ask, speech } = one;
    const after = heard[index + 1];
    // A question the writer answers at once asks nobody.
    if (speech.why === 'question' && (selfAnswered(index) || (interviews && after?.speech.ask === 'none')))
      ask = 'none';
    else if (
      ask === 'explicit' &&
      asked.test(speech.why) &&
      speech.force > 1.8 &&
      (answeredBeside.test(one.folded) || (after?.ask === 'none' && halfAnswers.test(after.folded.slice(0, 80))))
    )
      speech = { ...speech, force: 1.8 };
    // "Heads up: …. No need to do anything."
    else if (released && speech.vagueness === 'heads-up') ask = 'none';
    // "Three things, please:" leads to the tasks below it, "What it costs:" to what it is about.
    if (ask !== 'none' && !one.item && after?.item && /:\s*$/.test(one.text))
      if (taskItem(after.folded, one.folded) || titles.test(one.folded)) ask = 'none';
    // "Let me know" after something that can be answered.
    if (
      speech.why === 'vague reply' &&
      heard.slice(Math.max(0, index - 6), index).some(({ folded }) => answerable.test(folded))
    ) {
      if (ask === 'vague') ask = 'explicit';
      const { vagueness: _, ...plain } = speech;
      speech = { ...plain, ask, force: 1.7 };
    }
    const polite = speech.why.startsWith('courtesy');
    if (ask === 'none' && role === 'body' && one.item && !polite && taskItem(one.folded, lineAbove(heard, index))) {
      ask = 'explicit';
      speech = { ...speech, ask, force: 3, why: 'task in a list' };
    }
    if (role === 'body' && answering) {
      const reply =
        ask === 'none' ||
        /^(?:imperative|instruction)/.test(speech.why) ||
        (caution.test(one.folded) && !one.folded.includes('?')) ||
        clarifies.test(one.folded) ||
        picks.test(one.folded) ||
        (chooses.test(one.folded) && /please|pls/.test(speech.why)) ||
        (ask === 'explicit' && asksBack.test(one.folded) && narrows.test(one.folded.slice(speech.start).trim())) ||
        answersOnly.test(one.folded.trim());
      answering = reply;
      if (reply) return { ...one, speech, role: 'answer', ask: 'none' };
    }
    return ask === one.ask && speech === one.speech ? one : { ...one, speech, ask };
  });
}
