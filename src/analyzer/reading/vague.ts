// Asks in form that leave open what is wanted, and what makes one particular after all.
import { type Phrases, phrases } from '../text/phrases.ts';
import type { Vagueness } from './reading.ts';

/** What is done with a matter that is open: asked how, it opens a discussion; other verbs may ask for a fact ("how do I reset the alarm?"). */
const settles =
  'handle|proceed|approach|deal with|go about|tackle|move (?:forward|on|ahead)|go (?:forward|on|ahead)|solve|address|treat|organi[sz]e|resolve|improve|increase|reduce|avoid|prevent|speed up|shorten|attract|win|make (?:sure|the|it|this|our)|get more|bring (?:down|up)|raise|lower|cut|stop|ensure|keep|prioriti[sz]e|split|divide|share out|react|respond to|pay for|fund|finance|staff|cover|motivate|convince|persuade|price|name|word|phrase|position|budget|charge for|schedule|sell|explain|present|communicate|announce|structure|rank|weigh';

/** Class by class, in the order they are tried. */
export const vagueClass: readonly (readonly [Vagueness, Phrases])[] = [
  ['heads-up', phrases(['(?:just a |quick |small |a )?heads[ -]?up(?! (?:display|design))'])],
  [
    'advise',
    phrases([
      'please advise(?! (?:me|us|him|her|whether|if|when|which|who|what|how|on|of|as to|the|your|that|[a-z]+ (?:of|if|when|whether))\\b)',
      'pls advise',
      'kindly advise',
    ]),
  ],
  [
    'open-question',
    phrases([
      'what do (?:you|we|you all|you guys|people|folks|others) (?:all )?(?:think|feel|reckon) (?:about|of|on) (?!it\\b|this\\b|that\\b|these\\b|them\\b)\\S+',
      "what(?:'s| is| are) (?:your|everyone's|people's) (?:thoughts?|views?|opinions?|take|feelings?) (?:about|on|of) (?!it\\b|this\\b|that\\b)\\S+",
      'how (?:do|did|would) (?:you|we|people|others)(?: all| guys)? (?:feel|think) about (?!it\\b|this\\b|that\\b|these\\b|them\\b)\\S+',
      'how (?:should|shall|might|could) (?:we|i|one)(?: all| both| best| then| now| even)* (?!be\\b|know\\b|spell|pronounce)[a-z]+',
      'how would (?:you|one)(?: guys| all| personally| best| then)* (?!like\\b|prefer\\b|know\\b|spell|describe)[a-z]+',
      'how (?:do|would) (?:you|we)(?: all| guys)? (?:want|like|wish|prefer|plan|intend)(?: me| us)? to [a-z]+',
      '(?:how|what) are (?:we|you) (?:going|planning|supposed) to (?!get there\\b)[a-z]+',
      `how (?:do|can|will) (?:we|i|you) (?:best |all )?(?:${settles})`,
      'how (?:do|can) (?:we|i) best [a-z]+|how (?:best to|to best) [a-z]+',
      'how do you (?:all )?(?:(?:think|reckon|suggest|propose) (?:we|i|one|that|this|the)|(?:see|imagine|picture|envision|envisage) (?!it\\b|this\\b|that\\b)\\S+)',
      'what (?:should|shall|do|can|could|would) (?:we|i|you) do(?: with| about| against| next| now| here)?(?! (?:you|we|i)\\b)',
      'what (?:else )?could (?:we|i) [a-z]+|what else can (?:we|i) [a-z]+',
      'what (?:should|would|could|might) (?:the|our|my|an?|this) [^?]{1,50} (?:look like|be called|say|contain|cover|include|be about)',
      "what(?:'s| is| would be|'d be| might be) (?:an?|the|your|our) (?:good|better|best|right|fair|sensible|reasonable|nice|most sensible|ideal|smartest|easiest|cleanest|preferred|fairest|safest) (?:way|approach|solution|strategy|method|process|path|set-?up|structure|course|strategy|response|answer)",
      '(?:what|which)(?: kind of| sort of)? (?:way|approach|direction|strategy|solution|route|course|format|set-?up|structure|policy) (?:should|shall|would|do|could|might) (?:we|you|i)',
      'where (?:do|should) we go (?:from here|with|next)|where (?:would|should|do|shall) (?:you|we|i) (?:start|begin|draw the line)',
      '(?:what|who) (?:becomes|will become|is to become|should become) of|what (?:do|would) (?:we|you)(?: all| guys)? (?:want|like|wish|plan|intend|propose) (?:to do|us to do|me to do|to see|done)',
      "what (?:would |might |could |will |'d )?makes? (?:the )?(?:most |more |best )?sense|what are (?:our|the|your) (?:options|choices|alternatives)",
      'how (?:far|strict|bold|deep|open|generous|formal|ambitious|much detail|long a [a-z]+) (?:should|shall|do|would|can|may) (?:we|you|i|it|they)',
      'how (?:should|could|might|would|ought|shall) (?:the|our|my|this|these|an?) [^?]{2,60} (?:look|work|go on|run|be (?:handled|dealt with|organi[sz]ed|split|shared|run|done|solved|set up|staffed|funded|priced|paid for|structured|phrased|worded|named|called))',
      "what(?:'s| is| are| should| would)(?: be)? (?:our|your) (?:[a-z]+ )?(?:line|stance|position|policy|approach|strategy|feeling|lines) (?:on|for|with|about|to|towards)",
      '(?:in )?what (?:shape|form|role|place) (?:should|shall|would|could|might|do)',
      'what (?:would|do|might) you (?:suggest|recommend|propose|advise)',
      'what do (?:you|we)(?: all)? (?:think|reckon|feel|say) (?:we|i|they|he|she|the \\w+) (?:should|could|can|ought|need)',
      '(?:any|got any|have any|some) (?:good |clever |bright |other )?(?:ideas|thoughts?|opinions?|suggestions?|advice) (?:on |for |about |as to )?(?:how|what|which|for|on|about|to)',
      '(?:any|an|no|some) (?:idea|clue) (?:on |about )?(?:how|what|which way) (?:we|i|one|you|they) (?:could|should|might|can best|best)',
      '(?:ideas|suggestions) (?:on )?how (?:we|i|one|you) (?:could|should|might|can)',
    ]),
  ],
  [
    'opinion',
    phrases([
      '(?:(?:any|your|other|further|more|got|no)(?: (?:other|further|more|new|quick|initial))? |(?<=^|[^a-z\\x27 ] *|@[\\w.-]{1,30} |(?:and|or|so|then|there|below|above|attached|this|that|these) ))(?:thoughts?|ideas?|opinions?|feedback|comments?|suggestions?|concerns?|news|updates?|objections?|reactions?|preferences?|input|recommendations?|advice|tips|pointers|movement|progress|word|luck|(?<=your )(?:take|verdict|view|read|reading|impressions?|call|gut feeling|two cents))(?: (?:on|about|for|re) (?:this|that|it|these))?(?: (?:yet|so far|then|here|at all|from you))? ?\\?',
      '(?<=^|[^a-z\\x27 ] *)(?:please )?help ?\\?',
      'what (?:do|did|would) (?:you|we|you all|you guys|people) make of',
      "let (?:me|us) know (?:what (?:you|y'all|everyone|people)(?: all| guys)? think|your (?:thoughts?|views?|opinions?|feedback|comments?|reactions?|preferences?)|any (?:thoughts?|feedback|comments?))",
      'let (?:me|us) know (?:about|on) (?!any|all|your|the (?:date|time|price|cost|number|result|day|place))[^,.;:?!]{1,24}(?= ?(?:[.?!]|$))|^(?:so |and )?where (?:are|do) we(?: stand| at)?(?: now| here)? ?(?=\\?)',
      "what (?:do|did) (?:you|we|y'all|you guys|you all|everyone|people|others) (?:all )?(?:think|reckon|say)",
      "what(?:'s| is| are) (?:your|everyone's) (?:thoughts?|views?|opinions?|take|reaction|feelings?)",
      '(?<=^|[^a-z\\x27 ] *|@[\\w.-]{1,30} |(?:and|or|so|then|any|your) )(?:thoughts|opinions|views|ideas|suggestions|feedback|comments|input|reactions?|(?<=your )take) (?:on|about|re|regarding|for|to) (?!how\\b|what\\b|which\\b)(?:[^.?!\\n]|\\.(?=\\w)){2,80}\\?',
      'where (?:are|do) (?:you|we)(?: all)?(?: stand| at)?(?: now)? (?:on|with) (?:it|this|that|things|these|those)|where do (?:we|you|things) stand(?= *\\?)|how are (?:we|you) (?:doing|getting on|looking) (?:on|with) (?:it|this|that)|anything new(?= *\\?)',
      '(?:curious|glad|interested|keen|happy|grateful|eager|pleased) to (?:hear|know|learn|see) how (?:it|this|that|they|the [a-z]+) (?:strikes?|reads?|looks?|sounds?|feels?|lands?|seems?)',
      '(?:interested in hearing|(?:keen|curious|interested|happy) to hear) (?:from|about)',
      '(?:(?:please|kindly|pls) )(?:check|see|look)(?: it| this)?(?: and (?:revert(?: back)?|confirm|advise|let (?:me|us) know|get back(?: to (?:me|us))?|reply|comment))?(?= *(?:[.!]|$))|(?:kindly |please )?do the needful(?! and [a-z])',
      'what say you|open to (?:suggestions|ideas|proposals|input|feedback|offers)',
      '(?<=^|[^a-z\\x27 ] *)(?:anyone|anybody) ?\\?',
      "(?:i'd|i would|we'd|we would|i'm|i am|we're|we are)(?: be)?(?: very| really| most| also| always| so)? (?:happy|glad|grateful|interested|keen|curious|pleased|delighted|thankful|eager)(?: (?:to (?:hear|get|have|receive|read|know|see|learn|find out)|for|in|about))+ (?:your|any|some|what your) (?:\\w+ )?(?:thoughts?|feedback|opinions?|comments?|input|views?|ideas?|reactions?|impressions?|suggestions?)",
      'any (?:feedback|comments?|thoughts?|ideas?|suggestions?|input|advice|insights?|guidance|pointers?|help|assistance)[^.?!]{0,60}(?:welcome|appreciated|great|helpful|useful)',
      '(?:feedback|comments|thoughts|input|suggestions|opinions|views|reactions) (?:is |are )?(?:very |most |always )?(?:welcome|appreciated)',
      'how does (?:this|that|it) (?:sound|look)',
      '(?:tell|give|let) (?:me|us)(?: have)? (?:your (?:thoughts|views)|what you think|your opinion|some feedback)',
      "(?:(?:would|'d) (?:really |also )?(?:love|welcome|value)|(?:i|we)(?:'d| would) (?:really |also )?(?:like|appreciate)) (?:to (?:hear|get|have|know) )?(?:your|any|some|every(?:one|body)'s) (?:[a-z]+ )?(?:thoughts?|feedback|opinions?|comments?|input|views?|ideas?|reactions?|impressions?|take|perspective|insights?)",
      '(?:curious|interested|keen|eager)(?: to (?:hear|know|see|get|have))? (?:what (?:you|people|others|everyone)|your (?:thoughts?|opinions?|views?|take|reactions?))',
      '(?:wdyt|lmk what you think)',
      '(?<=^|[,;:.-] *)(?:any (?:ideas?|thoughts?|clues?|suggestions?|advice|opinions?|pointers|tips)|thoughts|wdyt) *[.!]*$',
    ]),
  ],
  [
    'look',
    phrases([
      '(?:give|giving) (?!me|us|him|her)[^ .?!]+(?: [^ .?!]+){0,3} (?:a|another) (?:quick |close |closer |proper )?(?:look|glance|once-over|think|read)(?! (?:for|whether|if)\\b)',
      '(?:take|have|taking|having) (?:a |another |a quick |a closer |one more )?(?:quick )?(?:look|peek|glance|gander)(?! (?:for|whether|if)\\b)',
      '(?:can|could|would|will) (?:you|someone|anyone|somebody|we)(?: please)? (?:please )?(?:check (?:on|in on|out|up on)|look (?:into|at|over)|check it|check this|check that(?! (?:the|every|all|it|they|we|you|your|our|my|there|this|these|those|each|everything|nothing|no|everyone|both|i|he|she|nobody|[a-z]+s? (?:is|are|has|have|was|were|can|will))(?![\\w])))',
      '(?:can|could|shall) we (?:talk|chat|speak|catch up|sync)(?: (?:soon|later|first|again|sometime|briefly))?(?= *\\?)',
      "let's (?:you and (?:i|me) )?(?:talk|chat|visit|discuss|catch up|touch base|sync)(?: (?:soon|later|more|first|again|sometime|then))? ?[.!?]*$|let's (?:talk|chat|touch base) about (?!(?:whether|if|how|when|what)\\b)",
    ]),
  ],
];

/** Before "take a look": the writer will. */
export const offersTo =
  /^(?:will|gonna|going to|about to|let me) (?:\w+ )?$|(?<![\w'])(?:i|we|he|she|they|i'll|we'll|to)(?: will| can| could| would| may| might|'d| am going to| was going to| took| had)?(?: \w+)? $/;

/** What turns "take a look" into something particular. */
export const saysWhatFor =
  /^[^.?!]{0,90}?(?:,| and| to)(?: then| please| also)? (?:tell|let|confirm|approve|say|see (?:if|whether)|check (?:if|whether)|make sure|find out|reply|fix|return|merge|sign|answer|report|decide|mark|comment|verify|test)(?![\w])|^[^.?!]{0,60} (?:whether|if|for (?:typos|errors|mistakes|bugs))(?![\w])/;
