// What a time is for (a deadline, an event, the past, a habit, background), and whether its day is settled beside it.
import type { Span } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { ofThisAge } from './nowadays.ts';
import type { Sentence, Time, TimeKind } from './reading.ts';
import { type Group, has } from './timegroups.ts';
import { houseHours } from './timeplaces.ts';

export const backwards =
  /\b(?:yesterday|ago|last|(?<!(?:half|quarter|ten|five|twenty|minutes) )past|previous|earlier(?! the better))\b/;
/** A clock time and nothing that says of which day. */
export const isBareClock = ({ parts }: Group): boolean =>
  parts.every(({ name }) => name === 'clock' || name === 'zone' || name === 'part');
/** Whether a time has a calendar day of its own. */
export const dated = (other: Group | undefined) =>
  other !== undefined && has(other, 'dated', 'iso', 'numeric', 'ordinal');

export const due =
  /(?:by|before|until|till|due|no later than|not later than|due by|due on|deadline(?: is|:)?|needed by|wanted by|latest|prior to|ahead of|within|due:)(?: the| this| my| our| your| around| about| approximately| end of| close of| noon| no later than)* $/;
/** A meal that stands for an hour of the day. */
export const meal = /(?<![\w'])(?:lunch(?: ?time)?|breakfast|dinner|supper)$/;
const edge =
  /[,;:()](?: (?:and|but|so)(?![\w']))?| - |--| (?=(?:i|we|he|she|they|you|it)(?:'d|'ll| would| will) )|(?<![\w'])(?:(?<!between \S{1,9} )and|but|so|which|who|because|since|where|while|that)(?![\w'])/g;
const past =
  /(?<![\w'])(?:was|were|had|did|didn't|wasn't|went|got|said|told|sent|met|called|came|made|took|asked|saw|found|talked|spoke|spent|left|gave|heard|wrote|ran|broke|lost|began|knew|thought|bought|sold|grew|won|drew|fell|rose|paid|(?<!(?<![\w'])(?:the|an?|our|your|my|its|their|some|new) )[a-z]{3,}ed|(?<=(?<!(?:to|please|pls|will|would|can|could|should|may|might|must|shall|and|or|then|just|let's|not|also|don't|you) )[a-z'][a-z'] )(?:put|hit|shut|quit))(?![\w'])(?! by\b)/;
const ahead =
  /(?<![\w'])(?:will|'ll|won't|going to|shall|should|would|can|could|may|might|must|has to|have to|needs? to|let's|please|plans? to|hope to|expect|is|are|am|be|being|isn't|aren't)(?![\w'])|'(?:ll|re|m)(?![\w'])|(?<![\w'])(?:it|he|she|that|there|here|what|who|where|how|everything|everyone|nobody)'s(?![\w'])/;
/** "I've seen three": so far. */
const perfect =
  /(?:'ve|'s|have|has|^|i|we|[,;] ?) (?:already |only |just |never |not |all |both )*(?:seen|been|had|done|gone|taken|given|written|spoken|eaten|driven|known|shown|drawn|grown)(?![\w'])/;
const strongPast =
  /(?<![\w'])(?:was|were|had|did|didn't|wasn't|said|(?<!'m |'re |am |are )told|met|went|asked|spoke|talked)(?![\w'])/;
const arranges =
  /(?<![\w'])(?:moved?|moving|rescheduled?|postponed?|pushed|scheduled|set|booked|planned|shifted|changed|confirmed|slated|due|cancell?ed)(?: \S+){0,4}? (?:to|for|on|at|until|till|from|in)?(?: the)? *$/;
const promises =
  /(?<![\w'])(?:(?:i|we|he|she|they|it|you)(?:'ll| will)|will|(?:i'm|i am|we're|we are) (?:going to|planning)|(?:must|have to|need to|want to|'d (?:like|love) to|would like to) know|i can|i should|we should|i hope to|i plan|(?:my|our) (?:aim|plan|goal|hope|intention|idea|wish) (?:is|was)|(?:i|we) (?:aim|intend|mean|want|plan|hope|expect|would like|'d like) to|and expect to|want (?:it|this|that|them)|going to|we need|i need|must|has to|let's|should|would be (?:good|best|great|nice|helpful|useful|better|ideal))(?![\w'])/;

/** "Since we moved on 2 March": told of something over, whatever is asked about it. */
const sinceThen =
  /(?<![\w'])(?:since|because|after|when) (?:we|i|you|they|he|she|it|(?:the|our|my|this|that) (?:[a-z-]+ ){0,2}[a-z-]+) (?:[a-z]{2,}ed|was|were|had|went|got|came|made|took|sent|met|ran|left|broke|did|began|fell|rose|switched)(?![\w'])[^,;.?!]{0,50}$/;

// "The number you used in October": the month of something done.
const wasIn =
  /(?<![\w'])(?:(?!scheduled|planned|booked|needed|expected|based|promised|need|feed|speed)[a-z]{2,}ed|was|were|had|paid|sent|made|got|took|did|ran|saw|met|wrote)(?: \w+)? (?:in|during|over|for) (?:the )?$/;

/** "The fares go up in May": announced. */
const announces =
  /(?<![\w'])(?:(?:figure|count|plan) on|goe?s? (?:up|down|live|out|away)|(?:starts?|begins?|opens?|ends?|expires?|closes?|rises?|retires?|joins?|leaves?|moves?|takes? effect|kicks? in))(?: [^ ,.]+){0,2} (?:early |late |sometime )?(?:in |on )?$/;
const usually =
  /(?<![\w'])(?:usually|normally|always|often|rarely|never|mostly|most (?:things|days|people|of them)|tends? to)(?![\w'])/;
const whoever = /(?<![\w'])(?:who|which|that) (?!will |should |must |can )[a-z]+(?: [a-z]+){0,2} $/;
/** "Kill the 7:30 call": its name, not when to do it. */
const dropped =
  /(?<![\w'])(?:(?:kill|cancel|drop|skip|scrap|ditch|axe|miss)(?:p?ed|led|ing)?|after|since) (?:the|our|my|your|that) $/;

const presentThird =
  /(?<![\w'])(?:he|she|it|they|we|i|[a-z]+) (?:[a-z]+(?:es|ts|ks|ns|ls|ds|ps|ws|ys|ms|rs|gs)|go|come|leave|take|run|do|have)(?![\w])/;
const begins =
  /(?<![\w'])(?:starts?|begins?|meets?|takes place|happens|kicks off|resumes|continues|runs|moves|ends|call|meeting|review|demo|session|standup|workshop|interview|deadline|launch|release)(?![\w])/;

/** What of a sentence is looked at around a time, so that a sentence of a thousand times is no more work than a thousand sentences. */
const around = (sentence: Span, group: Span): Span => ({
  start: Math.max(sentence.start, group.start - 300),
  end: Math.min(sentence.end, group.end + 300),
});

const acts = (clause: string): boolean =>
  past.test(clause) ||
  ahead.test(clause) ||
  presentThird.test(clause) ||
  perfect.test(clause) ||
  /^\s*(?:i|we)\b|'d /.test(clause);

/** The clause a time stands in; a clause without a verb takes the next one along, or else the one before. */
function clauseOf(folded: string, sentence: Sentence, group: Group): string {
  const near = around(sentence, group);
  const text = folded.slice(near.start, near.end);
  const [from, to] = [group.start - near.start, group.end - near.start];
  let before = 0;
  let start = 0;
  let end = text.length;
  for (const match of matchesOf(edge, text)) {
    const at = match.index + match[0].length;
    if (at <= from) [before, start] = [start, at];
    else if (match.index >= to) {
      const clause = text.slice(start, match.index);
      if (acts(clause)) {
        end = match.index;
        break;
      }
    }
  }
  const clause = text.slice(start, end);
  return sentence.ask !== 'none' || acts(clause) ? clause : text.slice(before, end);
}

const takes =
  /(?<![\w'])(?:is|are|can be|be|gets?|been) (?:only |usually |normally |then |now )?(?:[a-z]+ed|laid|done|built|made|cut|put|taught|kept|grown|baked|sewn|spun|eaten|written|learnt) $/;
/** For how long something takes whoever can do it. */
const canMake =
  /(?<![\w'])(?:can|could) (?:easily |also |now )?(?:make|build|print|write|paint|sew|fit|replace|repair|produce|assemble|clean|install|bake|dig|lay|draw)(?![\w])[^.;:?!]* in /;
/** Who said something, and the day they did is no matter. */
const reported =
  /(?<![\w'])(?:told|said|wrote|mentioned|informed|explained|promised|confirmed|announced|advised)(?: (?:me|us|to (?:me|us)|him|her|them|everyone|that))? $/;

/** "Urgent: …", "this week would be good": of what is asked beside it. */
const pressing =
  /^(?:(?:very |most )?urgent(?:ly)? ?[:,!-]|[a-z ]+ (?:would|will) (?:be|do|work)(?: \w+)?(?: ?[.!,;]| ?$)|[a-z ]+ is (?:good|great|fine|ideal|perfect|enough|best|soon enough)(?![\w]))/;

/** Thanks and cheers: what they are for is over. */
const cheers =
  /(?<![\w'])(?:thank(?:s| you)|cheers|congrat[a-z]*|well done|kudos|bravo|(?:big |much |so much |lots of |all the |a lot of )love to (?:whoever|everyone|all|the|our|those)|chapeau|hats off|(?:what|such) an? [a-z]+(?! (?:did|does|do|has|is|was|were)(?![\w]))|so (?:good|great|nice|lovely|proud)|(?:great|lovely|good|nice|wonderful|fun|an? (?:joy|pleasure|delight|treat|blast)) (?:to (?:see|meet|have|hear)|seeing|meeting|having|catching|time|evening|party|night|work|job|stuff|show|game)|loved|enjoyed|great catch|(?:you|that) saved (?:us|me|the day)|happy (?:belated )?birthday|proud of)(?![\w])/;
/** "Not one complaint in four weeks": for how long. */
const lacking =
  /(?<![\w'])(?:not (?:one|a single)|no|never|zero|nothing|nobody|none|[a-z]+n't|barely|hardly|without)(?![\w'])[^.?!]*$/;
const atOnce = /^(?:a\.?s\.?a\.?p|as soon as|soonest|immediately|right away|at your earliest|urgent)/;
const season =
  /(?<![\w'])(?:january|february|march|april|may|june|july|august|september|october|november|december|year|quarter|season|semester|term|spring|summer|autumn|winter)s?(?![\w])/;
const wondering = /^\W*(?:<?@[\w.-]+>?[,:]? *)*(?:so |and |also )?(?:how|what|which|where|who|why)(?![\w])[^?]*\?/;
const pleads = /(?<![\w'])(?:please|pls|kindly|(?:can|could|would|will) (?:you|someone|anyone))(?![\w])/;

/** Nothing, or whoever is called. */
const opening = /^(?:(?:<?@[\w.-]{1,60}>?[,:]?|hi|hey|hello|sorry|folks|team|all)[ ,!]+){0,3}$/;

/** What a time is for in its sentence. */
export function useOf(group: Group, kind: TimeKind, folded: string, sentence: Sentence, dayNear: boolean): Time['use'] {
  if (has(group, 'habit')) return 'habit';
  if (sentence.role === 'social' || sentence.role === 'signoff' || sentence.role === 'greeting') return 'background';
  if (has(group, 'recent')) return 'past';
  if (ofThisAge(group, folded)) return 'background';
  const asks = sentence.ask !== 'none';
  const near = around(sentence, group);
  const whole = folded.slice(near.start, near.end);
  const before = folded.slice(Math.max(sentence.start, group.start - 40), group.start);
  const text = folded.slice(group.start, group.end);
  if (!asks && (kind === 'weekday' || backwards.test(text)) && cheers.test(whole)) return 'background';
  // "How do we bill the schools next year?": what is asked about, not by when.
  if (asks && kind === 'elastic' && season.test(text) && wondering.test(whole)) return 'background';
  if (
    backwards.test(text) ||
    /(?<![\w'])(?:since|dated|(?<!(?:it|them|that|this|us|you|come|go|be|get|check|meet) )back in|(?:mine|yours|report|invoice|e-?mail|letter|note|message|file|minutes|draft|version|statement|list|one|ones) from|(?:report|invoice|e-?mail|letter|note|message|minutes|draft|version|statement|order) of|born(?: on)?) (?:the )?$/.test(
      before,
    ) ||
    // "As of Friday" begins then.
    (kind !== 'weekday' && /(?<![\w'])as of (?:the )?$/.test(before))
  )
    return 'past';
  if (/(?<![\w'])(?:not (?:for |on )?|(?<!(?:later|earlier|sooner) )than )$/.test(before)) return 'background';
  if (kind === 'elastic' && wasIn.test(before)) return 'past';
  if (sinceThen.test(folded.slice(near.start, group.start))) return 'past';
  if (kind === 'release') return 'deadline';
  // "For the first time in six years".
  if (
    /^in /.test(text) &&
    /(?<![\w'])(?:first|only|second|third|once|best|worst|[a-z]{3,}est)(?: [a-z]+){0,2} $/.test(before)
  )
    return 'background';
  if (
    /^in .*(?:day|week|fortnight|month|year)s?(?![\w])/.test(text) &&
    !/^in (?:a|an|one|the) /.test(text) &&
    !asks &&
    lacking.test(before)
  )
    return 'background';
  // "The fair is only five weeks away": how far, not when.
  if (has(group, 'relativeSpan') && /(?:weeks?|months?) (?:away|hence)$/.test(text)) return 'background';
  if (/^(?:(?:early|late) )?in the (?:morning|afternoon|evening)/.test(text) && !asks && !promises.test(whole))
    return 'habit';
  if (dropped.test(before) && /^ [a-z]/.test(folded.slice(group.end, group.end + 2))) return 'background';
  if (
    kind === 'elastic' &&
    opening.test(folded.slice(sentence.start, group.start)) &&
    pressing.test(folded.slice(group.start, group.end + 24))
  )
    return 'deadline';
  if (
    (kind === 'elastic' || (meal.test(text) && !has(group, 'relativeDay'))) &&
    !asks &&
    !promises.test(whole) &&
    !due.test(before) &&
    !announces.test(before)
  )
    return 'background';
  // "The lists we spoke about need to be printed ASAP".
  if (asks && kind === 'elastic' && atOnce.test(text)) return 'deadline';
  // "Visitors who come before ten": whoever does, whenever.
  const bareClock = isBareClock(group);
  const clause = clauseOf(folded, sentence, group);
  // What a sentence tells before it asks: "the pharmacy closes at 6, could you …".
  const tells = !asks || (!pleads.test(clause) && presentThird.test(clause));
  if (
    bareClock &&
    (whoever.test(before) ||
      (tells && ((houseHours(clause) && !arranges.test(before)) || /(?<![\w'])(?:every|each) [a-z]/.test(clause))))
  )
    return 'habit';
  if (bareClock && !asks && usually.test(whole)) return 'habit';
  if (due.test(before) || /^(?:by|before|until|due) /.test(text)) return 'deadline';
  // "The funds moved at 2:15" is no move to that hour, nor "were confirmed within a day".
  const lasted = /^within /.test(text) && strongPast.test(clause);
  if (arranges.test(before) && !lasted && !/(?:moved|shifted|changed|pushed) at $/.test(before)) return 'event';
  if (perfect.test(clause) && !ahead.test(clause)) return 'past';
  if (past.test(clause) && (!ahead.test(clause) || strongPast.test(clause)))
    return asks && !strongPast.test(clause) ? 'deadline' : 'past';
  if (!asks && !ahead.test(clause)) {
    if (bareClock && !dayNear && presentThird.test(clause) && !begins.test(clause)) return 'habit';
    if (
      has(group, 'relativeSpan') &&
      !/[a-z]s? /.test(
        clause.replace(text, '').replace(/(?<![\w'])(?:the|an?|with|of|in|on|at|for|to|and|first|[a-z]+-call) /g, ''),
      )
    )
      return 'background';
    if (sentence.item && has(group, 'relativeSpan') && !past.test(clause)) return 'background';
  }
  // "Which she can make in about one day".
  if (!asks && has(group, 'relativeSpan') && /^in /.test(text) && canMake.test(clause)) return 'background';
  // "Is laid in six days": how long it takes, not when.
  if (!asks && has(group, 'relativeSpan') && /^in /.test(text) && takes.test(before) && !promises.test(clause))
    return 'background';
  // "Warm within ten minutes": how long it takes.
  if (!asks && has(group, 'relativeSpan') && /^within /.test(text) && !begins.test(clause) && !promises.test(clause))
    return 'background';
  return asks ? 'deadline' : 'event';
}

const thatDay =
  /^(?: [a-z]{2,5})?,? (?:on )?(?:that|the same) (?:very |same )?(?:day|morning|afternoon|evening|night)(?![\w])/;

/** Whether `dates-hold` may let it pass. `named`: the sentence has a link, an id or a date of its own, other than the deadline. */
export function settledOf(
  kind: TimeKind,
  use: Time['use'],
  folded: string,
  groups: readonly Group[],
  index: number,
  named: () => boolean,
  { role, ask }: Sentence,
): boolean {
  const group = groups[index];
  const words = group ? folded.slice(group.start, group.end) : '';
  if (!group || kind === 'absolute' || use === 'habit' || use === 'background') return true;
  if (role === 'social' || role === 'signoff') return true;
  if (ofThisAge(group, folded)) return true;
  // "On the Friday", "that Monday": of what was spoken of. "Mon 20 to Sat 25 September": its number stands beside it.
  if (
    kind === 'weekday' &&
    (/(?<![\w'])(?:the|that|an?|any|each|some|first|second|third|fourth|free|our|your|my|their|one) $/.test(
      folded.slice(Math.max(0, group.start - 8), group.start),
    ) ||
      /^ (?:the )?\d{1,2}(?:st|nd|rd|th)?(?![\w:]|\.\d| ?(?:am|pm|h|o'clock)(?![\w]))/.test(
        folded.slice(group.end, group.end + 16),
      ))
  )
    return true;
  const bareClock = isBareClock(group);
  // "From 9:00 to 11:00 EAT that morning": of a day spoken of.
  if (bareClock && thatDay.test(folded.slice(group.end, group.end + 30))) return true;
  // "Compare yesterday's readings": which day's they are is what the reader needs.
  const looked = ask !== 'none' && !/year/.test(words) && /^'s /.test(folded.slice(group.end, group.end + 3));
  if (
    use === 'past' &&
    !looked &&
    // "In two weeks" of something past is how long it took.
    (named() ||
      bareClock ||
      reported.test(folded.slice(Math.max(0, group.start - 40), group.start)) ||
      /^(?:with)?in (?!the )/.test(words) ||
      /\b(?:years?|spring|summer|autumn|winter|fall|decade|century)\b/.test(words))
  )
    return true;
  const next = groups[index + 1];
  const last = groups[index - 1];
  // "Our 14:00 CET call on 24 Nov".
  if (
    bareClock &&
    next &&
    dated(next) &&
    /^ [^.?!,;:\n]{1,24} (?:on|of) (?:the )?$/.test(folded.slice(group.end, next.start))
  )
    return true;
  if (next && dated(next) && /^[\s,(-]*(?:the |on |i\.?e\.?,? |that is,? )*$/.test(folded.slice(group.end, next.start)))
    return true;
  return (
    last !== undefined &&
    dated(last) &&
    (bareClock ? /^[^.?!]{0,60}$/ : /^[\s,(-]*$/).test(folded.slice(last.end, group.start))
  );
}
