// What kind of message a draft is, from what its sentences do.
import { type Phrases, phrases } from '../text/phrases.ts';
import type { Ask, MessageKind, Sentence } from './reading.ts';
import { tells } from './reference-words.ts';

/** Opens a talk, or asks for a view. */
const talks = phrases([
  "(?:let's|lets|let us)(?: just| also| all| please)? (?:talk|discuss|chat|speak|brainstorm|think about|debate)",
  "(?:we|you and i)(?: just| also| really| do| will|'ll)? (?:need|should|have|ought|must)(?: to)? (?:talk|discuss|chat|speak|think about|brainstorm)",
  '(?:can|could|may|shall|should) we (?:talk|discuss|chat|speak)',
  'what do you (?:make|think|reckon)',
  '(?:any|other|more|some|your) (?:recommendations?|suggestions?|ideas|thoughts|advice|opinions?|views?|tips)',
  '(?:what|how)(?: else)? (?:should|shall|must|do|would) (?:we|i)(?: best)? (?:do|handle|think|deal|approach|proceed|tackle|go about)',
  'what about (?!if|we|you|[a-z]+ing)[a-z`ꝗ]+',
  'what else (?:should|shall|could|can) (?:we|i)',
  'how (?!many|much|long|often)[a-z]+ (?:do|should|would|shall) we (?:want|like|have)',
  'do you (?:really |honestly )?(?:think|feel|believe) (?:there|we|they|it|he|she|the|any)',
  'what to make of|is there (?:a|any) (?:[a-z]+ )?reason',
]);

const helps = phrases(['(?:help|assistance|pointers?|hints?|guidance|news|updates?)']);

/** Puts something particular to a yes or no, or to a choice. */
const proposes = phrases([
  "(?:i|we)(?: would|'d| shall| do| will|'ll| strongly| also| just)* (?:suggest|propose|recommend|advise|vote for|urge|favou?r|move that)(?! (?:you )?(?:read|check out|look))",
  'let me (?:suggest|propose)|i (?:say|vote) we|any chance (?:that )?we(?! (?:had|have|got|saw))',
  "(?:i|we)(?: also| really| still| just)? (?:think|believe|feel|guess|reckon)(?: that)? (?:we|you|it|i|they|he|she)(?: would be| might be| is|'d be)? (?:should|ought|must|better|best|wise|prudent|need to)",
  '(?:i|we)(?: also)? (?:think|believe)(?: that)? we (?:could|can|need)',
  '(?:we|you and i) (?:should|ought to|had better)(?! (?:be|have|get|receive|hear|see|know|talk|discuss|meet|speak)(?![\\w]))',
  "(?:let's|lets|let us) (?!talk|discuss|chat|speak|make sure|see|hope|say|face|know|me|catch|meet|touch|think|be clear|not forget|get together|start with)[a-z]+",
  "(?:i'd|i would|we'd|we would)(?: then| also| just| rather| instead)* (?:keep|take|insert|add|go with|use|back|drop|support|leave|change|choose|pick|opt|prefer|move|remove|delete|start|wait|advise|do|make it|say|refer)",
  "(?:i|we)(?:'d| would)(?: really)? (?:like|prefer) to (?:promote|hire|move|change|use|keep|switch|offer|propose|suggest|postpone|cancel|extend|appoint)",
  "my (?:recommendation|suggestion|proposal|preference|vote|thinking|inclination)(?: would be|'s| is|:)",
  "(?:i am|i'm|we are|we're)(?: almost| rather| more)? (?:inclined|leaning|in favou?r|considering|thinking of)",
  'i lean (?:to|towards)',
  '(?:how about|what about (?:if|we|you|[a-z]+ing))',
  "(?:what if|why don't|why not) (?:we|you|i)(?: just)?",
]);
const settles = phrases([
  '(?:is|would|will) (?:it|this|that)(?: be)?(?: all)? (?:ok|okay|fine|alright|right|acceptable)(?: with| by| for| if| to)',
  '(?<!if )(?:ok|okay|fine|all right|alright|acceptable)(?: with| by| to) (?:you|everyone|everybody|all|them|your)',
  '(?:are|would) you(?: be| all| both| two| guys)* (?:ok|okay|fine|happy|comfortable|willing) (?:with|if|to)',
  '(?:do|would|will|can|could) you(?: all| guys)? (?:agree|approve|object|mind|concur|support|prefer)(?! of)',
  "if (?:you|everyone|all|everybody|nobody|no one)(?: all)? (?:agrees?|approves?|concurs?|objects?|don't object|are ok|are okay|have no objections?)",
  '(?<!(?:with|meets?|for) )(?:your|the|an?|their|his|her) (?:formal |final |written |verbal )?(?:approval|ok|okay|sign-off|go-ahead|consent|blessing|support|vote|decision)(?! (?:lists?|forms?|process|group|team|desk))',
  '(?:please|kindly|pls) (?:approve (?!of|them)|ratify|vote|decide)',
  '(?:please )?(?:go ahead|proceed) with',
  '(?:confirm|decide|know|say|see|wonder|wondering) (?:if|whether) (?:we|i) (?:may|can|should|could|shall)',
  '(?<!(?:what|how|who|when|where|why|which|whom|[a-z]+s|else) )(?:should|shall) (?:we|i|it|they|the [a-z]+)(?! (?:talk|discuss|know|have received))',
  '(?<!(?:what|how|who|when|where|why|which|whom|time|else) )(?:can|could) we(?: just| also| maybe)? (?!talk|discuss|chat|get|have|see|meet|speak|schedule|set up|help|expect)[a-z]+',
  'would you (?:prefer|rather)',
  'do (?:you want (?:me|us)|we want) to',
  '(?:does|would|will|do) [^.?!]{1,40} (?:work|suit|do)(?: for)? (?:you|everyone|everybody|all)',
  'convenient for (?:you|everyone|everybody|all)',
  'yes or no|(?:can|could|you|we|everyone) live with|objections till|objections by',
  '(?:you|folks|people|anyone|anybody|everyone|everybody)(?: all| guys| be)* (?:up for|on board|game|in(?= ?\\?| or))',
  'unless (?:i|we) hear',
  "if (?:i|we) (?:don't|do not) hear",
]);
/** Says what has been decided, agreed or turned down. */
const decided = phrases([
  "(?:i|we|they|he|she|board|committee|management|group|commission)(?:'ve| have| has| had)?(?: also| now| just| all)? (?:decided|agreed|chosen|chose|opted|approved|rejected|declined|settled on|elected|resolved|voted|accepted)(?! with you)",
  '(?:but|and) (?:have|has)(?: now)? (?:decided|agreed|chosen|opted|accepted|declined)',
  '(?:has|have|was|were|is|are|been)(?: now| also| just| finally)? (?:approved|rejected|turned down|accepted|postponed|cancell?ed)',
  "(?:i am|i'm|we are|we're)(?: now| also| hereby)? (?:approving|rejecting|cancelling|canceling|postponing|going with|declining)",
  '(?:i|we)(?: fully| completely| also| hereby| do| totally)? (?:agree|approve|concur|decline|accept|disagree|object|support|second|oppose)',
  "(?:i am|i'm|we are|we're)(?: unfortunately| just)? not (?:interested|going to|able to agree|prepared to)",
  '(?:we|i) (?:will|shall|can) (?:not|only) (?:agree|accept|approve|support|participate|pursue)',
  "(?:we|i)(?:'ll| will) (?:go with|go ahead with|stick with|opt for)",
  '(?:ok )?decided:',
  'going with',
  '(?:final )?decision:',
  'i said (?:yes|no)',
]);
/** Finds a thing right; in a mail that approves it. */
const approves = phrases([
  '(?:looks|sounds|seems|look|reads|is|are) (?:very |pretty |really |just |perfectly )?(?:good|great|fine|ok|okay|right|reasonable|acceptable)(?: to| with| by| for) (?:me|us)',
  '(?:fine|ok|okay|good) (?:with|by) (?:me|us)',
  "(?:i am|i'm|we are|we're)(?: all)? (?:fine|ok|okay|comfortable|happy) with",
  'works for (?:me|us)',
  '(?:sounds|looks) (?:good|great|fine)(?= ?(?:$|[.,!]))',
  '(?:no|have no) (?:objections?|problem with|issues? with|comments? on)',
]);
const opinion = phrases([
  '(?:i|we) (?:think|believe|feel|guess|suppose|prefer|wonder)',
  "(?:in my (?:opinion|view)|imo|imho|i'd say|it seems to me|on the other hand|personally|not sure (?:if|whether|that)|i don't think|probably better|would be nice|i like)",
]);

/** Life outside work, and people's own days. */
const leisure = phrases([
  '(?:mum|mom|mommy|mama|dad|daddy|mother|father|grandma|grandpa|granny|sister|brother|wife|husband|aunt|uncle|cousin|son|daughter|baby|kids|honey|sweetie|girlfriend|boyfriend|puppy|dog)',
  "(?:birthdays?|b-day|bday|wedding|anniversary|christmas|xmas|thanksgiving|easter|mother's day|valentine's?|honeymoon|vacation|(?<!(?:third|other|each|either|counter|working|first) )party(?! (?:to|librar\\w*|tool|app|software)))",
  '(?:dinner|drinks?|beers?|wine|champagne|steaks?|cakes?|pizza|barbecue|bbq|grill|cook(?:ed|ing)|restaurant|brunch|margaritas?|cocktails?|ice cream|tasty|yummy)',
  '(?:movies?|concert|dancing|dance|football|baseball|basketball|soccer|golf|tennis|ski(?:ing)?|beach|fishing|camping|hiking|sail(?:ing)?|boat|gym|marathon|bowl|superbowl|tailgate|gigs?|happy hour|opening game)',
  '(?:joke|jokes|joking|funny|hilarious|hangover|drunk|gossip|haircut|funniest)',
  '(?:love you|miss you|love ya|xoxo|hugs|kisses|lots of love|wish you were here|so proud of|proud of you)',
]);
/** What only counts beside these. */
const outing = phrases(['(?:tickets|bars?|lunch|weekend|games?|trip|tonight|fun)']);
const thanking = phrases([
  "(?:thanks|thank you|thx|congrat\\w*|kudos|well done|great job|good job|nice job|nice work|great work|bravo|good luck|you're welcome|you are welcome|happy for|happy to hear|glad to hear|proud of)",
]);
const cheer = phrases([
  '(?:kindest|nice to|great to|lovely|enjoy\\w*|wow|cool|awesome|amazing|amazed|love it|fun|lol|haha|welp|yay)',
]);
/** Asks where the reader stands on what is proposed. */
export const asksStance = (folded: string): boolean =>
  /^\W*(?:and |so |what about )?you ?\?|(?<![\w'])where (?:are|do) you(?: stand)? on (?:it|this|that)(?![\w])|(?<![\w'])you(?: both| all| two| guys)? (?:ok|okay|fine|happy|comfortable) with (?:it|this|that|these)(?![\w])/.test(
    folded,
  );
/** Announces that something is told for the fun of it. */
const story = phrases([
  "you(?:'ll| will|'d| would)(?: all)? (?:like|love|enjoy|laugh|never (?:guess|believe)|not believe)(?: (?:at|to hear))? (?:this|that|it|what)",
  '(?:(?:have|had|got|need|want) to|must|gotta|let me) (?:tell|share)(?: you)?(?: all)? (?:this(?: one)?|the story|a story|what (?:just )?happened|about my)',
  '(?:true|funny|short|little|small|silly|best|cute|sweet) (?:story|tale|anecdote)|story time|so there i (?:was|am)|once upon a time|guess who|walks into a (?:bar|pub|shop)|how many [a-z]+ does it take to',
]);
/** What belongs to laughter, tears, thanks and goodbyes. */
const warmth = phrases([
  '(?:laugh(?:s|ed|ing|ter)?|giggl\\w+|chuckl\\w+|cried|crying|in tears|smil(?:ed|es|ing)|grinn\\w+|sentimental|farewell|goodbye)',
  '(?:affection|love you|love to (?:you )?all|hugs?|kisses|with love|miss (?:you|you all|everyone|this place))',
  "(?:made|makes) (?:me|us|my|our|his|her|the (?:whole|entire) [a-z]+|every(?:one|body)(?:'s)?)(?: [a-z]+)? (?:day|week|year|happy|smile|laugh|cry|proud)",
  "(?:my|her|his|our) (?:very )?last (?:day|week|shift|lesson|morning)|off to (?:bed|sleep)|sleep well|stopped breathing|would(?:n't| not) have missed",
  '(?:thanks|thank you)(?: (?:all|so much|again|both|everyone))* (?:for (?:trusting|being|making|having|letting|not|putting up|every)|from (?:all|every|the (?:whole|entire)))',
]);
const promises = /(?<![\w'])(?:i'll|i will|we'll|we will|will|;)(?![\w])/;
const smiles =
  /[:;]-?[)p](?![\w])|\p{Extended_Pictographic}|:(?:[a-z]+_)*(?:smil\w*|grin\w*|laugh\w*|joy|heart|tada|thumbsup|upside_down|wink\w*|beers?|sweat)\w*:|:\+1:/u;
const nods =
  /^\W*(?:oh|ah+|hm+|haha\w*|lol|wow|yay|welp|ooh|aw+|ouch|damn|phew|hello+|same|nice|cool|sweet|great|right|yeah that|that's the)(?![\w])/;
/** Words of business; they outweigh a mention of lunch. */
const business = phrases([
  '(?:meetings?|contracts?|agreements?|deals?|reports?|drafts?|letters?|projects?|clients?|customers?|budgets?|invoices?|attached|attachment|conference|trad(?:es?|ing)|approvals?|counterpart(?:y|ies)|reviews?|issues?|commission|company|legal|market|accounts?|expenses?|payable|payments?|credit|proposal|presentation|documents?|data|database|server|code|release|deadline|spreadsheet|system|policy|department|staff|board|committee|confirm(?:ation)?s?|schedule[ds]?)',
]);

/** What a sentence says of the kind of its message. */
export type Tone = {
  readonly talks: boolean;
  readonly proposes: boolean;
  readonly settles: boolean;
  readonly decided: boolean;
  readonly approves: boolean;
  readonly opinion: boolean;
  readonly helps: boolean;
  readonly thanks: boolean;
  readonly cheers: boolean;
  readonly leisure: readonly string[];
  readonly outing: readonly string[];
  readonly business: readonly string[];
  /** Announces a story. */
  readonly story: boolean;
  /** How much there is of laughter, tears, thanks and goodbyes. */
  readonly warmth: number;
};
const words = (pattern: Phrases, folded: string): string[] => pattern.all(folded).map(({ text }) => text);

/** All classes over one folded sentence, one after another, so that its words are looked up once. */
export const toneOf = (folded: string): Tone => ({
  talks: talks.test(folded),
  proposes: proposes.test(folded),
  settles: settles.test(folded),
  decided: decided.test(folded),
  approves: approves.test(folded),
  opinion: opinion.test(folded),
  helps: helps.test(folded),
  thanks: thanking.test(folded) && !promises.test(folded),
  cheers: cheer.test(folded),
  leisure: words(leisure, folded),
  outing: words(outing, folded),
  business: words(business, folded),
  story: story.test(folded),
  warmth: warmth.all(folded).length,
});

type Toned = Sentence & { readonly tone: Tone };

/** Whether it is about life, not work. */
function isLeisure(body: readonly { readonly tone: Tone }[], chat: boolean): boolean {
  const count = (which: 'leisure' | 'outing' | 'business') => {
    const said = new Set<string>();
    for (const { tone } of body) for (const word of tone[which]) said.add(word);
    return said.size;
  };
  const sure = count('leisure');
  if (sure === 0) return false;
  const own = chat ? sure : sure + count('outing');
  return own >= (chat ? 1 : 2) && own > count('business');
}

/** Asks the reader, whatever the mood. */
const asksPlainly = /\?|(?<![\w'])(?:please|pls|need|can you|could you|must|have to|by (?!the way)|@)/;
/** "Give him a pat from all of us". */
const passesOn = /(?<![\w'])from (?:all of us|us all|us|me|every(?:one|body)(?: here)?)(?![\w'])/;

const merry = /[❤💛💚💙💜🥂🍻🎉🥳😂🤣🤗😭💐🎂🫶]/u;

/** Whether a message is told for its own sake: a story, a thank-you, a farewell. */
export function toldForItself(heard: readonly Toned[]): boolean {
  const cheered = heard.some(({ text }) => merry.test(text)) ? 1 : 0;
  const sum = heard.reduce((warm, { tone }) => warm + tone.warmth, cheered);
  return sum > 1 || heard.some(({ tone }) => tone.story);
}

/** Whether a sentence of a message told for its own sake asks something all the same. */
export const asksInTale = ({ folded }: Toned): boolean => asksPlainly.test(folded) && !passesOn.test(folded);

const howWe = /^\W*(?:so,? |and |but )*how (?:do|can|could|would) we /i;

/** What is asked: an opinion, a decision, or that something be done. */
function kindOfAsk(main: Ask, body: readonly Toned[], chat: boolean): MessageKind {
  if (main.vagueness === 'heads-up') return 'info';
  const helps = body.some(({ start, end, tone }) => start <= main.start && main.start < end && tone.helps);
  const asking = body.filter(({ ask }) => ask !== 'none');
  if (asksStance(main.text.toLowerCase()) && body.some(({ tone }) => tone.proposes)) return 'decision';
  if ((main.vagueness === 'opinion' && !helps) || asking.some(({ tone }) => tone.talks))
    return body.some(({ start, tone }) => start <= main.start && tone.proposes) ? 'decision' : 'discussion';
  if (main.vagueness === 'open-question' || (!chat && howWe.test(main.text))) return 'discussion';
  return asking.some(
    ({ start, end, tone }) => tone.settles || (tone.proposes && start <= main.start && main.start < end),
  )
    ? 'decision'
    : 'request';
}

/** What a message that asks nothing is. */
function kindOfTold(body: readonly Toned[], chat: boolean, fragment: boolean): MessageKind {
  if (toldForItself(body)) return 'social';
  if (body.length > 0 && body.every(({ role }) => role === 'social')) return 'social';
  // What is told besides thanks and cheer.
  const rest = body.filter(({ role, tone }) => role !== 'social' && !tone.thanks);
  const warm = rest.length < body.length || body.some(({ tone }) => tone.cheers);
  const cheers = warm || body.some(({ text, folded }) => smiles.test(text) || nods.test(folded));
  if (fragment) return cheers ? 'social' : 'fragment';
  // "I'd take the other one", in a chat, is advice.
  if (
    body.some(
      ({ tone, folded }) =>
        tone.decided ||
        (tone.proposes && !(chat && /(?<![\w'])i(?:'d| would)(?![\w])/.test(folded))) ||
        (!chat && tone.approves),
    )
  )
    return 'decision';
  const told = rest.reduce((sum, { folded }) => sum + tells(folded), 0);
  if (cheers && told < (warm ? 3 : 2) && !rest.some(({ folded }) => promises.test(folded))) return 'social';
  return !chat && body.some(({ tone }) => tone.opinion) ? 'discussion' : 'info';
}

/**
 * The kind of a message.
 * @param subject the folded subject.
 * @param only says that nothing but an acknowledgement or a fragment is there.
 */
export function kindOfMessage(
  sentences: readonly Toned[],
  asks: readonly Ask[],
  chat: boolean,
  subject: string,
  only: 'acknowledgement' | 'fragment' | undefined,
): MessageKind {
  if (only === 'acknowledgement') return only;
  const body = sentences.filter(({ role }) => role !== 'greeting' && role !== 'signoff');
  if (isLeisure(chat ? body : [...sentences, { tone: toneOf(subject) }], chat)) return 'social';
  const main = asks.find((ask) => ask.main);
  return main ? kindOfAsk(main, body, chat) : kindOfTold(body, chat, only === 'fragment');
}
