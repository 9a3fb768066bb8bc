// What sentences say besides asking: problems, wishes, proposals, what happens next, urgency, a way to reach the writer.
import { allOf, firstOf, type Hit, phrases } from '../text/phrases.ts';
import { isOver, isPersonal } from './relief.ts';
import { tellsTrouble } from './troubles.ts';
import { wish } from './wishes.ts';

/** Whoever reads, of whom nothing is needed. */
const reader =
  '(?:you|your (?:side|end|part|team)|us|our (?:side|end|part)|anyone|anybody|any of (?:you|us)|every(?:one|body)|(?:all|both|either|the rest|the others|most) of (?:you|us)|the (?:rest|others))';
/** What a reader might think is theirs to do. */
const act =
  '(?:do|act|reply|answer|respond|react|decide|send|sign|return|fill|bring|prepare|arrange|pay|change|confirm|approve|review|worry|lift a finger|update|order|register)';
const more = '(?:(?:else|more|further|new|left|open|special|here|that|is|was|in (?:this|it)) )*';
export const nothingNeeded = phrases([
  '(?:no|without any|no further) (?:action|response|reply|answer|reaction|feedback|work|input|help|support|assistance) (?:is |are |will be )?(?:needed|required|necessary|expected|on your (?:side|part|end))',
  'no (?:action|need to (?:do|act|reply|respond|answer)|todo|to-do)',
  `nothing ${more}(?:(?:for|on) ${reader}(?! [a-z]+ed| (?:is|was|yet))|from (?:you|your|us) (?:is )?(?:needed|required)|outstanding|pending|remaining|needed|required|expected|(?:left|open)(?= *(?:[.!,;)]|$))|(?:${reader} )?(?:needs?(?: to)?|ha(?:s|ve) to|should|must|to) ${act}(?! with\\b))`,
  'nothing (?:is |was )?(?:left|open) from (?:you|your|us)',
  'no need for (?:anyone|anybody|you|any of (?:you|us)|every(?:one|body)|the (?:rest|others)) to|not (?:required|asked|expected|obliged|needed) to (?:take any|do any|act|reply|respond|attend)',
  '(?:can|may|should|just|simply|please) (?:just |simply )?(?:carry|go|keep) on as (?:usual|before|normal|always)|(?:just )?sit back and',
  '(?:i|we|they|he|she|this|that|it) (?:needs?|wants?|expects?|requires?|asks? for) nothing',
  `${reader} (?:don't|do not|doesn't|does not|needn't|need not|won't|will not)(?: (?:have|need) to)? (?:need )?(?:do (?:anything|a thing)|act|reply|respond|react|lift a finger)`,
  `${reader} (?:must|needs?|ha(?:s|ve) to|should|can)(?: to)?(?: do)? nothing`,
  'nothing (?:changes|is changing|will change|to sort out|needs sorting)',
  '(?:nobody|no one|no-one|none of (?:you|us)|neither of you)(?: else)? (?:needs?|ha(?:s|ve)) to (?!know|see|be|hear|find|feel|get|suffer|wait)[a-z]+',
  "(?:needn't|need not|(?:don't|dont|do not|doesn't|doesnt|does not) (?:have|need) to) (?:do (?:a thing|anything)(?! (?:until|but|else|to)(?![\\w]))|lift a finger|react|(?:call|come|write|phone|log|drop) (?:in |up |by |round |back )?or (?:reply|respond|act|call|write|come))",
  'nothing (?:is|was) (?:asked|needed|required|expected|wanted) (?:of|from) (?:you|anyone|anybody|us)',
  'no (?:reply|answer|response|action|reaction) (?:wanted|called for|sought|asked for)',
]);

/** Says that it only informs; an ask after it still asks. */
const informs = phrases([
  '(?:for your information|fyi|for info|for the record|just so you know|just fyi|just for info|fyi only|(?:just |only )?for your (?:records|files)|(?:just )?so nobody wonders|just venting|just letting you know|just telling you|(?:so|just so) (?:nobody|no one|you) (?:is|are|gets?) surprised|for awareness)',
]);

export const proposal = phrases([
  "(?<!(?:how|what|where|which|who|whether|if|as) )(?:i'd|i would|we'd|we would) (?:then |also |just |rather |simply |probably |personally )?(?!(?:very |much |so |also |just |still |[a-z]+ly )*(?:like|love|be|appreciate|need|want|have|hate|think|welcome|also|just|not|never|ask|expect|hope|value|know|hear|see|wonder|feel|imagine|struggle)(?![\\w]))(?!really |kindly )[a-z]+",
  "(?<!(?:should|shall|could|would|do|did|can|might|will|you (?:think|reckon|suggest|propose|feel|say)) )(?:i|we|i'd|we'd)(?: would| personally| strongly| also| rather|'d)* (?:propose|suggest|recommend|prefer|favou?r|vote for|lean(?:ing)? (?:to|towards)|take (?!a look|part|care|over)|go (?:with|for)|pick|choose|drop|keep(?! [a-z]+ing)|move(?! (?:to|in|out|on|into)(?![\\w]))|use|start with|split|merge|switch|rather|opt for|stick with|say (?:we|let's)|vote(?! (?:on|in|at|by)(?![\\w])))",
  '(?:my|our) (?:proposal|suggestion|preference|recommendation|vote|favou?rite)|(?:my|our) (?:choice|idea|default|plan)(?= *:| (?:is|was|would|so)(?![\\w]))|(?:proposal|suggestion|default|idea) ?(?=:)',
  '(?:i|we) (?:think|believe|feel|reckon|say)(?: that)? (?:we|you|it|the|this|that|i|our|they) (?:should|could|would|need|must|ought)(?! (?:to )?(?:talk|discuss|decide|meet|find (?:an?|some)|act|agree|settle|do something|come up|think))',
  "i(?:'m| am) (?:for|in favou?r of|leaning)",
  '(?:option|variant|alternative|version) (?:a|b|c|1|2|3|one|two|three)',
  "(?:otherwise|unless|if (?:i|we) (?:hear|get|don't hear|don't get))[^.?!]{0,80}(?:i|we|it|goes|ships|'ll)",
  '(?:either [^.?!]{1,80} or )',
  "(?:let's|(?<=^|[,;:.] *|(?:so|and|say|think) )lets) (?!talk|discuss|chat|see|catch|meet|come up|brainstorm|think|find|put our|figure|work out|hope|say|face)[a-z]+",
  '(?:should|shall|do|would|could|can) (?:we|i|you)[^.?!]{2,90} or [^.?!]{2,90}\\?',
  'or (?!(?:any |other |some |your )?(?:ideas?|thoughts|suggestions?|comments|feedback|concerns|questions|opinions?|advice|input|tips|something|anything|so|what|how|better)(?![\\w]))[^.?!]{1,60}\\?',
  '(?:how|what) about \\S+',
  '(?<!(?:how|what|where|which|when|who|whether|if|way|idea|ideas|else|you (?:think|suggest|reckon|feel|say|propose)) )we (?:should|could)(?! (?:talk|discuss|decide|meet|find (?:an?|some)|act|agree|settle|do something|come up|think|have an? (?:answer|decision)|need|be ))',
]);

// Someone else's next step is told by verbs that only people do for one another; "the film unit runs hotter" is none.
const personal =
  '(?:sends? you|sets? up|takes? over|picks? (?:it|this|that) up|follows? up|looks? into|calls? you|writes? to you|gets? back to|gets? in touch|reach(?:es)? out)';
const next = phrases([
  "(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| plan to|'m about to)(?: then| also| now| both| all)? (?!be |have |see|not|need|never|always|still)[a-z]+",
  "(?:i'm|i am|we're|we are) (?:now |already |just )?(?:reverting|fixing|working on|looking into|rolling|deploying|sending|merging|preparing|switching|taking|moving|investigating|on it|updating|restarting|writing|checking|shipping|handling|adding|ordering|booking|calling)",
  `(?<=[a-z\\d] )(?:will |is going to |then |now )?${personal}`,
  '(?<=[a-z\\d] )(?:will|is going to) (?:then |now |also )?(?:send|call|contact|prepare|share|book|post|update|fix|check|order|write|review|organi[sz]e|sign|arrange|handle|restart|answer)',
  'next steps?(?= *(?:is|are|:|$))|(?<=^)(?:who does what|what (?:happens|comes|changes) (?:next|now|from here)|what (?:changes|we change|we do)|actions?(?: points| items)?|to-?dos|tasks)(?= *(?:[:(]|$))',
  '(?:i|we)(?: then| also| now| both)? (?![a-z]*ed |was |were |had |have |saw |sent |got |went |met |took |made |found |told |said |bought |paid |left |lost |gave |wrote |ran |kept |held |brought |heard |knew |need |want |would |could |should |can |like |love |are |am )[a-z]+ [^.?!]{2,60}? (?:on|by|before|until) (?:mon|tue|wed|thu|fri|sat|sun|\\d)[a-z\\d]*',
  '(?:(?:i|we)(?: then| also| now| both)? )(?:write to|send|order|book|call|post|publish|print|update|invite|remind|pay|collect|pick up|bring|announce|contact|ask)(?! (?:you )?(?:to be|every|all the time)) (?:the|a|an|them|you|him|her|it|our|all|everyone|each|new)',
]);

const urgent = phrases([
  'urgent(?:ly)?(?![ -](?:channel|line|care|queue|label|phone|contact))',
  '(?:(?<!(?:be|being|get|gets|getting) )blocked|blocking|blockers?|critical(?! (?:path|mass|thinking|acclaim|review))|emergency(?! (?:[a-z]+ )?(?:lights?|lighting|exits?|rooms?|contacts?|kits?|plans?|stops?|numbers?|services|brakes?|drills?|doors?|cases?|procedures?|generators?|power|shelters?|departments?|appointments?|slots?|surgery|repairs? kit|call list|cover|button))|showstopper|show-stopper|sev ?[01]|p0)',
  '(?:prod|production|the site|the shop|the server|everything|the system|the api|checkout) (?:is|went|has been|has gone) (?:down|offline)',
  'prod(?:uction)? down(?= *(?:[,.!;:]|$))',
  '(?<=[a-z\\d] )(?<!(?:to|that|which|script|rule|filter|firewall|in|of|on|from|for|with|between|across|the|these|those|all|both|and|or) )blocks (?:both|all|every|the (?:whole|rest|release|launch|go-live|shipment|payment|line|order|others|team)|our|my|us|me|everything|everyone|two|three|\\d+)(?! (?:party|third))',
]);
const notUrgent =
  /(?:not|no|n't|non|none|neither|nothing|never|isn't|un|without|zero|any|less)[ -](?:\w+ ){0,2}$|\bno longer $|["']$/;

/** Places where a sentence says urgent or blocking, without negations, terms and quoted words. */
export function urgencyIn(folded: string): { start: number; end: number }[] {
  return allOf(urgent, folded).filter(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - 24), start);
    return !notUrgent.test(before) && !/[-/]$/.test(before) && !/^["'-]/.test(folded.slice(end, end + 1));
  });
}

const urgentWay = phrases([
  "(?:i'm|i am|we're|we are|reach me|reachable) (?:also )?(?:on|at|under|via) (?:\\+?[\\d(][\\d ()-]{5,}|bleep \\d+|pager \\d+|extension \\d+|ext\\.? ?\\d+|slack|whatsapp|teams)",
  '(?:call|ring|phone|text|page|ping|reach|message|dm|whatsapp)(?: me| us)?(?: \\S+){0,4} (?:on|at|via|under|in) (?:\\+?[\\d(][\\d ()-]{5,}|my (?:mobile|cell|phone)|#\\S+|slack|whatsapp|teams|ꝗ+)',
  '(?:my (?:mobile|cell|phone|number)|tel|phone)(?: number)?(?: is|:)? ?\\+?[\\d(][\\d ()-]{5,}',
  '(?:call|phone|ring|page|text) me',
  'in #[\\w-]+',
]);

export const cadence = phrases([
  '(?:and|but|so) (?:read|check|answer|look at|see) (?:this|it|here|messages|chat|slack|teams|e-?mails?|mails?|my [a-z]+)(?: \\S+){0,4} (?:at|between|twice|once|every|from)',
  '(?:i|we) (?:answer|reply|respond|check|read|look at|look in|drop in|go through|get to|work through)(?: \\S+){0,8} (?:at|twice|once|every|each|daily|between|from|within|until|in the (?:morning|afternoon|evening)|after|before)',
  "(?:i'm|i am|we're|we are) (?:online|available|around|back|reachable|here|at my desk|working) (?:again )?(?:at|from|on|between|until|every|mon|tue|wed|thu|fri|tomorrow)",
  "you(?:'ll| will| can)? (?:have|get|hear|expect)(?: an| my| a)? ?(?:answer|reply|response|from me|back from me)? (?:by|at|before|within|until|on|tomorrow)",
  '(?:my (?:working |office )?hours|my next (?:slot|window|check))',
  "(?:i'm|i am|we're|we are) in (?:this|here|the (?:chat|channel|inbox)|my (?:inbox|mails?)|slack|teams)[^.?!,]{0,20}? (?:at|from|between|until|twice|every|once|each)",
]);

/** What one sentence says besides asking: the first hit of each class. */
export type Said = {
  readonly needless?: Hit;
  readonly informs?: Hit;
  readonly problem: boolean;
  /** Somebody sees to it already, or it is over. */
  readonly handled: boolean;
  readonly wish: boolean;
  readonly proposal: boolean;
  readonly next?: Hit;
  readonly urgency: readonly { readonly start: number; readonly end: number }[];
  readonly way?: Hit;
  readonly cadence?: Hit;
};

/** All classes over one folded sentence, one after another, so that its words are looked up once. */
export const saidIn = (folded: string): Said => ({
  needless: firstOf(nothingNeeded, folded),
  informs: firstOf(informs, folded),
  problem: tellsTrouble(folded) && !isPersonal(folded),
  handled: isOver(folded),
  wish: wish.test(folded),
  proposal: proposal.test(folded),
  next: firstOf(next, folded),
  urgency: urgencyIn(folded),
  way: firstOf(urgentWay, folded),
  cadence: firstOf(cadence, folded),
});
