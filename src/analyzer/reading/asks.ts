// The asks of a draft: their clauses, who is to do them, by when, and which one is the main one.
import type { Draft, Span } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { allOf, phrases } from '../text/phrases.ts';
import { callEnd } from './calls.ts';
import { askGoneOn } from './conversation.ts';
import { imperative } from './instructions.ts';
import { asksStance } from './kind.ts';
import { ownerOf } from './owners.ts';
import type { Ask, Sentence, Time } from './reading.ts';
import { type Speech, speechOf } from './speech.ts';
import { proposal } from './statements.ts';

/** A condition or an event that stands for a time. */
const condition = phrases([
  'beforehand|ahead of time|from (?:then|that (?:day|date|moment|point)) on(?:wards?)?',
  '(?<!(?:who|which|that) [a-z]{2,12} )(?:before|prior to|ahead of|in time for|by the time|until|once(?! (?:and|or|more|again|a|per|every|in|only)\\b)|as soon as|after|when(?! (?:did|do|does|is|are|was|were|will|can)\\b))(?! (?:possible|you (?:can|have|find|get (?!this|back|home|in |here|there))|that|all|long|then|it comes (?:down )?to|doing|being|using|looking|reading|thinking|talking))(?: [^,.;:?!\\n]{2,60})',
  // The moment of something to come, the next of a row, what somebody is away or about for.
  'the (?:very )?(?:moment|minute|instant) (?!of|book|hand|and|or|to|for|in|on|from|with|when)(?: ?[^,.;:?!\\n]{2,60})',
  '(?:with|at|on|in|during|to|into|by) (?:the|your|our|his|her|their|my) (?:very )?next (?!few|couple|two|three|four|five|six|\\d|(?:day|week|month|quarter|year|hour|minute|morning|afternoon|evening|page|row|column|line|field|step|section|slide|tab|screen|chapter|paragraph|button|level|cell|box|door|room|table|desk)s?(?![\\w]))[a-z-]+',
  '(?:on|upon) (?:the |your |its |his |her |their |our |my )?(?:arrival|receipt|completion|delivery|departure|approval|check-?(?:in|out)|hand-?over)(?! (?:date|desk|note|form|page|time|slip|list|receipt)s?(?![\\w]))',
  "while (?:you|i|we|he|she|they)(?:'re|'m|'s| are| am| is) (?:at(?! it)|in|on|there|here|away|off|out|over|down|up|gone|abroad|still|around|with)",
  '(?:by|before|until|till) then(?= *(?:[?!.,;)]|$|(?:please|pls|and|or|so)(?![\\w])))|by that (?:time|date)',
  'within (?:an?|one|two|three|four|five|six|ten|\\d{1,3}|a few|a couple of) (?:business |working )?(?:minutes?|hours?|days?|weeks?|months?) (?:of|after|following)(?: [^,.;:?!\\n]{2,60})',
]);
/** "When the channel was renamed": told, and nothing to wait for. */
const told =
  /^(?:when|after|before|until|once|as soon as|by the time) (?:(?:i|we|you|he|she|it|they|some(?:one|body))|(?:the|our|my|your|this|that|his|her|their|its) (?:(?!(?:is|are|gets?|be|been|has|have|being|will|can)(?![\w]))[a-z-]+ ){0,2}?(?!(?:is|are|gets?|be|been|has|have|being|will|can)(?![\w]))[a-z-]+|(?!(?:is|are|gets?|be|been|has|have|being|the|an?|our|my|your|this|that|his|her|their|its)(?![\w]))[a-z]+) (?:then |just |last |first )?(?:was|were|did|had|went|got|came|made|took|sent|left|broke|fell|rose|ran|began|saw|met|said|lost|gave|(?!need|feed|speed|proceed|exceed|succeed)[a-z]{2,}ed)(?![\w])/;
const joinedAsks =
  /,? (?:and (?:then |also |please |just |oh )*|then |also |plus )|, (?:and |then |please |also |oh )*|; (?:and |then |please |also )*/g;
const request =
  /^(?:please|pls|kindly|(?:can|could|would|will) (?:you|someone|anyone|we)|i need you to|(?:i|we)(?:'d| would) like you to|you (?:need|should|have))(?![\w])/;
/** "Before the visits start on 6 September …" */
const timed =
  /^(?:before|after|until|by|once|when) [^,;:.?!]{2,80}?,? (?=(?:(?:i|we)(?:'d| would) like you to|(?:can|could|would|will) you|please|i need you to)(?![\w]))/;
const doesTo =
  /^(?!the |a |an |it |them |this |that |and |or |if |as |in |on |at |to |of |for |with |so |but |which |who |what |when |where |how |because |since |while |from |by |before |after |until |till |once |unless |without |during |via |per |not |never )[a-z]{2,} (?:the|an?|it|them|this|that|these|those|my|our|your|their|his|her|its|us|me|all|both|one|two|three|every|each|any|another|#?\d+)(?![\w])/;

/** What has to be done, said of the thing: "the brushes need washing". */
const obliges =
  /^(?:the|our|your|my|all|both|these|those|every|each) [^,;:.?!]{2,60}? (?:(?:wants?|needs?) (?:to |[a-z]+ing(?![\w]))|ha(?:s|ve) to |must (?!have )|(?:is|are) to be )/;

/** Where further instructions begin in one asking clause ("rebase it, squash the fixups and deploy"). Offsets into `clause`. */
function furtherAsks(clause: string): number[] {
  const starts: number[] = [];
  const requests = request.test(clause.replace(timed, ''));
  const tellMe = requests && / (?:tell|let|say|show) (?:me|us)(?![\w])/.test(clause.slice(0, 60));
  for (const match of matchesOf(joinedAsks, clause.slice(0, 1500))) {
    const at = match.index + match[0].length;
    const rest = clause.slice(at, at + 80);
    const further = tellMe && /^(?:what|who|whether|how|when|where|why|which)(?![\w])/.test(rest);
    const asks =
      further ||
      /^(?:please|pls|could you|can you|would you|will you|are you|do you|what do we|thoughts\?|any thoughts)(?![\w])/.test(
        rest,
      );
    if (
      asks ||
      obliges.test(rest) ||
      (/^\S+ \S+/.test(rest) &&
        (imperative(rest) || (requests && doesTo.test(rest))) &&
        !/^(?:let (?!.{1,30} know\b)|see |otherwise )/.test(rest))
    ) {
      starts.push(at);
    }
  }
  return starts;
}

const whenever =
  /^ *(?:when|whenever|where|if|once|as soon as|before|after|in case|as (?:agreed|discussed|promised|mentioned|requested|announced|said|you|we|i))(?![\w'])/;
/** "Before the fair on Fri 18 June 2027 …" */
const timely = /^ *(?:before|after|until|by) (?:[^ ,]+ ){1,8}?(?=(?:the|our|your|my|all|both) )/;
const pleads = /(?<![\w'])(?:please|pls|(?:can|could|would|will) you)(?![\w'])/;
const cleanEnd = /(?:[\s,;]|(?<![\w'])(?:and|then|also|please|plus))+$/;

/** The clauses of an asking sentence: one, unless three or more instructions run on, or what stands before the ask does not ask. */
function clausesOf(folded: string, sentence: Sentence, speech: Speech): Span[] {
  const whole = sentence.folded;
  const start = sentence.start + Math.min(callEnd(whole, sentence.text), Math.max(0, whole.length - 1));
  const one = [{ start, end: sentence.end }];
  if (speech.ask !== 'explicit' || whole.length > 2000) return one;
  const clause = folded.slice(start, sentence.end);
  const cuts = furtherAsks(clause);
  if (cuts.length === 0) return one;
  const leadAsks = (end: number) =>
    speechOf(clause.slice(0, end), sentence.text.slice(start - sentence.start, start - sentence.start + end)).ask !==
    'none';
  // "When the bell rings, please leave": the first part says when, whatever its first word.
  const lead = clause.slice(0, cuts[0]);
  const first =
    whenever.test(clause) && !clause.includes('?')
      ? pleads.test(lead.replace(cleanEnd, '')) || obliges.test(lead.replace(timely, ''))
      : leadAsks(lead.length);
  if (cuts.length === 1 && first) return one;
  const edges = [0, ...cuts, clause.length];
  return edges.slice(0, -1).flatMap((from, index) => {
    if (index === 0 && !first) return [];
    const until = edges[index + 1] ?? clause.length;
    const end = until === clause.length ? until : from + clause.slice(from, until).replace(cleanEnd, '').length;
    return end > from ? [{ start: start + from, end: start + end }] : [];
  });
}

/** A sentence whose deadline is for all asks of the message: "I need it by Friday", "all before Wed 25 Nov", "Deadline: 3 Dec". */
const forAll =
  /(?<![\w'])(?:(?:ideas|answers?|replies|votes?|suggestions|bids|names|proposals|objections|figures?|numbers?) (?:please )?by|need|needs|needed|deadline|due|please|(?:i|we) (?:have to|must|promised)|all (?:by|before|until)|latest|must|asap|reply|answer|back|otherwise|expect|waiting|(?:hear|get) nothing|(?:hear|get) no|don't hear|no objections?|hear from you|let me know|would be (?:great|good|nice|perfect)|is (?:fine|ok|enough|good)|works|before(?: (?:then|that|it))?(?= *(?:[.,!?;]|$))|ideally|preferably|urgent|in time|(?:early|soon) enough|(?:i|we)(?:'d| would) (?:like|love|need|be glad|be happy) (?:to (?:have|see|get) )?(?:it|them|this|these|all|everything|both)|^(?:(?:it|they|this|these|all) )?(?:must|has to|have to|needs? to|should) (?:be|reach|arrive|land|get))(?![\w])/;
/** What happens unless the reader speaks up. */
const byDefault =
  /(?<![\w'])(?:if (?:i|we) (?:hear|get) (?:nothing|no [a-z]+)|(?:hear|get|have|has|is) nothing against|don't hear|no objections?|nobody objects|unless|otherwise|if (?:not|none|so),? i|(?:if|when) (?:you(?:'re| are)? (?:agree|don't|have no|ok|okay|fine|happy)|that's (?:ok|okay|fine)|nobody))(?![\w])/;
const offersTime =
  /(?:\d|[ap]m|[a-z]+day|noon) then(?= *(?:[,.!?;]|$))|(?<![\w'])(?:works?|free|available|suits?|how about|suggest|propose|maybe|let's|i can do|open)(?![\w])/;

/** What the writer has to do or know by then, for which it is asked. */
const plansBy =
  /(?<![\w'])(?:by|before) [^.?!;:]{3,40} (?:would|will|'d|'ll) (?:save|spare|help|do|suit|make|be)(?![\w])|(?<![\w'])your (?:answer|reply|response|number|figures?|word|decision|vote|choice|approval|signature|list|text|ok|okay|yes|go-ahead)s? (?:has|have|must|needs?|should|is|are)(?: to)? (?:be|reach|arrive|come|get|stand)(?![\w'])|(?<![\w'])(?:i|we)(?:'d| would)? (?:have|need|want|love|like|hope|promised)(?:'ve)? to (?!see |know |hear )[a-z]+(?![\w'])|(?:must|have to|need to) know(?![\w'])|^would (?:love|like) to [a-z]+|(?:would|'d) be (?:great|good|nice|lovely|helpful|handy) to [a-z]+/;

const finite =
  /(?<![\w'])(?:is|are|was|were|will|can|can't|has|have|do|does|goes|moves|leaves|starts|ends|expires|lasts?|arrives?|comes?|lands?|stands|stays|remains|may)(?![\w])/;

/** "Before the auditors come on 19 July, please:" is said of all that is listed below. */
const leadsList = /(?<![\w'])(?:before|by|until|ahead of|in time for)(?![\w'])[^:]*:\s*$/;

/** "All before the parents' evening on 17 June." */
const allBefore =
  /^\W*(?:all|both|everything|each)(?: of (?:it|them|this|that|these))?(?: please)? (?:by|before|until|ahead of|in time for)(?![\w])/;
/** "Thanks, 1 June suits us": the answer to an offer. */
const accepts = /^\W*(?:thanks|thank you|thx|yes|yep|yeah|sure|great|perfect|lovely|good|fine|ok|okay|agreed)(?![\w'])/;

type Shared = 'deadline' | 'event';

/** "Before the handover on Tue 6 Jul is early enough." */
const suffices = /(?<![\w'])(?:early|soon|good|time|quick|fast) enough(?![\w])/;

/** What is done at an event itself: its time is the ask's. */
const atEvent =
  /(?<![\w'])(?:bring|wear|come|join|show up|turn up|be (?:there|on (?:site|the)|(?:at|in) the)|dress|let (?:him|her|them|me|us) in|meet (?:him|her|them|me|us)|pick (?:him|her|them|me|us) up)(?![\w])/;

/** Whether such times of a sentence are for all asks: its deadlines, the events it offers. */
function sharesIts(use: Shared, { role, ask, folded }: Sentence): boolean {
  if (role === 'social' || role === 'signoff') return false;
  if (folded.length < 400 && leadsList.test(folded)) return true;
  if (use === 'event')
    return (
      allBefore.test(folded) ||
      suffices.test(folded) ||
      (offersTime.test(folded) && !accepts.test(folded)) ||
      byDefault.test(folded) ||
      plansBy.test(folded)
    );
  return ask !== 'none' || (folded.length < 90 && !finite.test(folded)) || forAll.test(folded);
}

function sharedTimes(sentences: readonly Sentence[], times: readonly Time[]): number[] {
  let reached = 0;
  let shares: Partial<Record<Shared, boolean>> = {};
  return times.flatMap((time, index) => {
    if (time.kind === 'release') return [index];
    if (time.use !== 'deadline' && time.use !== 'event') return [];
    for (; (sentences[reached]?.end ?? Number.POSITIVE_INFINITY) < time.end; reached++) shares = {};
    const at = sentences[reached];
    if (!at) return [];
    shares[time.use] ??= sharesIts(time.use, at);
    return shares[time.use] ? [index] : [];
  });
}

/** Whether an ask proposes or gives a choice; of "how do we price the cups or the mugs" the "or" is no choice. */
function offersChoice(text: string, { vagueness }: Speech): boolean {
  const hit = proposal.exec(text);
  if (!hit || vagueness !== 'open-question') return hit !== null;
  return !/^(?:or|should|shall|do|would|could|can)(?![\w])/.test(hit[0]) || /[,:;(–-] ?[^?]* or /.test(text);
}

/** The days of the events told just before an ask to take part in them. */
function eventsOf(clause: string, times: readonly Time[], reached: number): number[] {
  if (!atEvent.test(clause)) return [];
  const near = [reached - 3, reached - 2, reached - 1];
  return near.filter((at) => times[at]?.use === 'event' && times[at]?.kind !== 'elastic');
}

type Growing = { -readonly [K in keyof Ask]: Ask[K] };

/**
 * The asks of the judged sentences, in text order, one marked main.
 * @param speeches what `speechOf` says of each sentence, in step with `sentences`.
 */
export function asksOf(
  draft: Draft,
  folded: string,
  sentences: readonly Sentence[],
  speeches: readonly Speech[],
  times: readonly Time[],
): Ask[] {
  const asks: Growing[] = [];
  const above = askGoneOn(draft);
  const shared = sharedTimes(sentences, times);
  // One release is enough to release the reader.
  const releases = shared.filter((at) => times[at]?.kind === 'release').slice(0, 3);
  let reached = 0;
  sentences.forEach((sentence, index) => {
    const speech = speeches[index];
    if (!speech || sentence.ask === 'none') return;
    const text = sentence.folded;
    const own: number[] = [];
    while ((times[reached]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) reached++;
    for (let at = reached; (times[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; at++) {
      const use = times[at]?.use;
      if (use === 'deadline' || use === 'event') own.push(at);
    }
    const released = releases.filter((at) => !own.includes(at));
    const when = allOf(condition, text).find((hit) => !told.test(hit.text));
    for (const span of clausesOf(folded, sentence, speech)) {
      asks.push({
        ...span,
        text: draft.text.slice(span.start, span.end),
        sentence: index,
        strength: sentence.ask,
        main: false,
        owner: ownerOf(
          draft,
          sentence,
          folded,
          span,
          sentences.slice(Math.max(0, index - 12), index),
          sentences[index + 1],
        ),
        ...(speech.vagueness ? { vagueness: speech.vagueness } : {}),
        ...(speech.cue
          ? { cue: { start: sentence.start + speech.cue.start, end: sentence.start + speech.cue.end } }
          : {}),
        offersChoice: offersChoice(text, speech),
        continues: above !== undefined && asks.length === 0,
        inheritsTime: above?.timed === true && asks.length === 0,
        // A month beside the ask gives way to the day it is needed by.
        times: own.some((at) => times[at]?.kind !== 'elastic')
          ? [...own, ...released]
          : own.length + shared.length > 0
            ? [...own, ...shared.filter((at) => !own.includes(at))]
            : eventsOf(folded.slice(span.start, span.end), times, reached),
        ...(when ? { condition: { start: sentence.start + when.start, end: sentence.start + when.end } } : {}),
      });
    }
  });
  const plainness = (ask: Ask) =>
    asksStance(folded.slice(ask.start, ask.end)) ? 3.5 : (speeches[ask.sentence]?.force ?? 0);
  let main: Growing | undefined;
  for (const ask of asks) if (!main || plainness(ask) > plainness(main)) main = ask;
  if (main) main.main = true;
  return asks;
}
