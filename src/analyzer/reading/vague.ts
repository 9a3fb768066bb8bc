// Asks in form that leave open what is wanted, and what makes one particular after all.
import { type Phrases, phrases } from '../text/phrases.ts';
import { openInside, openQuestion, particular } from './openquestions.ts';
import { openRequest } from './openrequests.ts';
import type { Vagueness } from './reading.ts';

const begins = '(?<=^|[^a-z\\x27 ] *|@[\\w.-]{1,30} |(?:and|or|so|but|then|now) )';
/** Who is called on after it, and a please. */
const called =
  '(?:,? (?:@[\\w.-]+|folks|all|every(?:one|body)|guys|team|any(?:one|body)|people|friends|you (?:all|two|both)|both|please|pls|plz|welcome|wanted|(?<=, )[a-z]+(?: [a-z]+)?))*';
const ends = '(?= *(?:[^a-z ]|$))';

/** Class by class, in the order they are tried; the last ones only in a sentence that asks. */
export const vagueClass: readonly (readonly [Vagueness, Phrases, 'asked'?])[] = [
  ['heads-up', phrases(['(?:just a |quick |small |a )?heads[ -]?up(?! (?:display|design))'])],
  [
    'advise',
    phrases([
      '(?:please|pls|plz|kindly) advise(?! (?:me|us|him|her|whether|if|when|which|who|what|how|on|of|as to|the|your|that|[a-z]+ (?:of|if|when|whether))\\b)(?! (?:by|before|until|no later) [^,;?!]{1,40} (?:whether|if|when|which|who|what|how|on|of|as to)\\b)',
      '(?:pls|plz|please) (?:advice|guide)(?= *(?:[^a-z ]|$))',
      "and (?:please |kindly |pls )?(?:advise|revert|comment|react)(?: back)?(?= *(?:[.!?,]|$)| (?:by|before|asap|soon|accordingly)(?![\\w]))(?<=(?<![\\w'])(?:please|pls|plz|kindly|(?:can|could|would) you) [^?!]{2,90})",
    ]),
  ],
  ['open-question', openQuestion],
  ['open-question', openInside, 'asked'],
  [
    'opinion',
    phrases([
      `(?:(?:any|(?<!(?:in|from|by) )your|other|further|more|got|no)(?: (?:other|further|more|new|quick|initial|strong))? |(?<=^|[^a-z\\x27 ] *|@[\\w.-]{1,30} |(?:and|or|so|then|there|below|above|attached|this|that|these) ))(?:thoughts?|ideas?|opinions?|feedback|comments?|suggestions?|concerns?|news|updates?|objections?|reactions?|preferences?|input|recommendations?|advice|tips|pointers|movement|progress|word|luck|joy|change|two cents|2 cents|(?<=(?:first|initial|hot|gut) )(?:impressions?|reactions?|takes?|feelings?)|status|(?<=any (?:strong )?)(?:views?|feelings?|takes?)|(?<=your )(?:take|verdict|view|read|reading|impressions?|call|gut feeling|two cents))(?: (?:on|about|for|re) (?:(?:this|that|the) (?:thing|stuff|matter)(?: (?:with|from|of) (?:the|our) [a-z]+)?|this|that|it|these))?(?: (?:yet|so far|then|here|at all|from you|(?:from|on|at) your (?:side|end|part)))?${called} ?\\?`,
      `${begins}(?:any |your |some |more )?(?:feedback|comments?|thoughts|ideas|opinions?|input|views|suggestions|reactions)(?: on (?:it|this|that))?,? (?:please|pls|plz|wanted|needed|invited|requested|anyone|folks)${ends}`,
      `what(?:'s|s| is) the (?:latest|status|state of (?:play|things)|word|verdict|score)(?: (?:here|there|now|then|please|today|so far|(?:on|at|from) your (?:end|side)|(?:with|on) (?:it|this|that|these)))*${ends}`,
      `how (?:do|does|did|would|will|might) (?:you|we|every(?:one|body)|people|that|this|it|they)(?: all| both| guys)? (?:feel|see (?:it|this|that)|sit|strike you|land|come across|sound|feel about (?:it|this|that))(?: (?:with|to|for) (?:you|everyone|all of you))?${ends}`,
      `${begins}anything (?:(?:that )?(?:you'd|you would|you|u)(?: still)?(?: like| want| have| wish| care)? (?:to )?|to )(?:add|say|comment|remark|raise|contribute|change|do differently)(?![\\w])(?=[^?]*\\?)`,
      `${begins}(?:please )?be (?:as )?(?:brutal(?:ly honest)?|harsh|honest|frank|blunt|merciless|ruthless|critical|candid)(?: as [a-z ]{2,20})?(?: with (?:me|us|it))?(?:,? please| pls)?(?= *(?:[^a-z ,]|, i |$))|${begins}fire away${ends}|over to you(?= *(?:[.!]|$))`,
      '(?<=^|[^a-z\\x27 ] *)(?:please )?help(?: ?\\?|(?= *!)|(?= *(?:$|:[a-z]+|🙏|😭|😩)))',
      "how(?:'s| is| are|'re) (?:it|this|that|things|everything|we) (?:coming along|looking|progressing|shaping up|going (?:with|on) (?:it|this|that))(?: so far| there| then)?(?= *\\?)|(?:anything|something) new(?: on (?:it|this|that))?(?= *\\?)|heard (?:anything|something)(?: back)?(?: yet)?(?= *\\?)|what(?:'s|s| is) (?:happening|going on|up) (?:with|on) (?:it|this|that)(?= *\\?)|how far (?:did|have) you (?:get|got|gotten|come)(?= *\\?)",
      "(?<=(?:attached|enclosed|find|here(?:'s| is| are)?|below|above|sending|sent|share|sharing|submit|submitted|ꝗ)(?: [^.?!]{1,80})? )for your (?:kind )?(?:comments?|feedback|consideration|review|perusal|thoughts|input|opinion|views)(?! and (?:approval|signature))",
      'what (?:do|did|would) (?:you|we|you all|you guys|people) make of',
      "(?:would|'d) (?:really |also )?(?:love|like) to (?:hear|know|see) what (?:you|people|others|every(?:one|body)|folks)(?: all| guys)? (?:think|say|make|reckon)",
      'how do (?:you|we) see (?:it|this|that|these|things) [a-z]+ing(?: (?:out|up))?(?= *\\?)|where do (?:you|we) (?:come down|land|fall)(?: on (?:it|this|that))?(?= *\\?)',
      "let (?:me|us) know (?:what (?:you|y'all|everyone|people)(?: all| guys)? think(?! (?:we|i) (?:should|could))|your (?:thoughts?|views?|opinions?|feedback|comments?|reactions?|preferences?)|any (?:thoughts?|feedback|comments?))",
      'let (?:me|us) know (?:about|on) (?!any|all|your|the (?:date|time|price|cost|number|result|day|place))[^,.;:?!]{1,24}(?= ?(?:[.?!]|$))|(?<=^|, *)(?:so |and )?where (?:are|do) (?:we|you)(?: stand| at)?(?: now| here)? ?(?=\\?)',
      `what (?:do|did|does|would) (?:you|we|y'all|you guys|you all|every(?:one|body)|people|others|the (?:team|others|rest(?: of you)?)) (?:all )?(?:think|reckon|say|feel|make of (?:it|this|that))(?! (?:about|of|on) ${particular})`,
      "what(?:'s| is| are) (?:your|everyone's) (?:thoughts?|views?|opinions?|take|reaction|feelings?)",
      '(?<=^|[^a-z\\x27 ] *|@[\\w.-]{1,30} |(?:and|or|so|then|any|your) )(?:thoughts|opinions|views|ideas|suggestions|feedback|comments|input|reactions?|(?<=your )take) (?:on|about|re|regarding|for|to) (?!how\\b|what\\b|which\\b)(?:[^.?!\\n]|\\.(?=\\w)){2,80}\\?',
      'where (?:are|do) (?:you|we)(?: all)?(?: stand| at)?(?: now)? (?:on|with) (?:it|this|that|things|these|those)|where do (?:we|you|things) stand(?= *\\?)|how are (?:we|you) (?:doing|getting on|looking) (?:on|with) (?:it|this|that)|anything new(?= *\\?)',
      '(?:curious|glad|interested|keen|happy|grateful|eager|pleased) to (?:hear|know|learn|see) how (?:it|this|that|they|the [a-z]+) (?:strikes?|reads?|looks?|sounds?|feels?|lands?|seems?)',
      '(?:interested in hearing|(?:keen|curious|interested|happy) to hear) (?:from|about)',
      '(?:(?:please|kindly|pls) )(?:check|see|look)(?: it| this)?(?: and (?:revert(?: back)?|confirm|advise|let (?:me|us) know|get back(?: to (?:me|us))?|reply|comment))?(?= *(?:[.!]|$))|(?:kindly |please )?do the needful(?! and [a-z])',
      '(?:need|want|like|appreciate|value) your (?:input|advice|opinion|feedback|thoughts|views?)(?= *(?:[.!]|$))',
      'what say you|open to (?:suggestions|ideas|proposals|input|feedback|offers)',
      '(?<=^|[^a-z\\x27 ] *)(?:anyone|anybody) ?\\?',
      "(?:i'd|i would|we'd|we would|i'm|i am|we're|we are)(?: be)?(?: very| really| most| also| always| so)? (?:happy|glad|grateful|interested|keen|curious|pleased|delighted|thankful|eager|honou?red|obliged|glad)(?: (?:to (?:hear|get|have|receive|read|know|see|learn|find out)|for|in|about))+ (?:your|any|some|what your) (?:\\w+ )?(?:thoughts?|feedback|opinions?|comments?|input|views?|ideas?|reactions?|impressions?|suggestions?)(?! on (?:clauses?|sections?|pages?|items?|points?|paragraphs?|chapters?|questions?|figures?|tables?) [\\da-z])",
      'any (?:feedback|comments?|thoughts?|ideas?|suggestions?|input|advice|insights?|guidance|pointers?|help|assistance)[^.?!]{0,60}(?:welcome|appreciated|great|helpful|useful)',
      '(?:feedback|comments|thoughts|input|suggestions|opinions|views|reactions) (?:is |are )?(?:very |most |always )?(?:welcome|appreciated)',
      'how does (?:this|that|it) (?:sound|look)',
      '(?:let (?:me|us) (?:hear|know)|tell (?:me|us)) what (?:you|every(?:one|body)|people|others)(?: all| both| two)? (?:make|makes) of',
      '(?:tell|give|let) (?:me|us)(?: have)? (?:your (?:thoughts|views)|what you think|your opinion|some feedback)',
      "(?:(?:would|'d) (?:really |also )?(?:love|welcome|value)|(?:i|we)(?:'d| would) (?:really |also )?(?:like|appreciate)) (?:to (?:hear|get|have|know) )?(?:your|any|some|every(?:one|body)'s) (?:[a-z]+ )?(?:thoughts?|feedback|opinions?|comments?|input|views?|ideas?|reactions?|impressions?|take|perspective|insights?)(?! (?:on|about|as to) (?:whether|if|which)(?![\\w]))",
      '(?:curious|interested|keen|eager)(?: to (?:hear|know|see|get|have))? (?:what (?:you|people|others|everyone)|your (?:thoughts?|opinions?|views?|take|reactions?))',
      '(?:wdyt|lmk what you think)',
      '(?<=^|[,;:.-] *)(?:any (?:ideas?|thoughts?|clues?|suggestions?|advice|opinions?|pointers|tips)|thoughts|wdyt) *[.!]*$',
    ]),
  ],
  [
    'look',
    phrases([
      '(?:give|giving) (?!me|us|him|her)[^ .?!]+(?: [^ .?!]+){0,3} (?:a|another) (?:quick |close |closer |proper )?(?:look|glance|once-over|think|read)(?! (?:for|whether|if)\\b)',
      'ptal(?! (?:if|whether|for|and))',
      '(?:can|could|would|will) (?:you|u|some(?:one|body)|any(?:one|body))(?: please)? check(?= *(?:\\?|$))',
      '(?:take|have|taking|having) (?:a |another |a quick |a closer |one more )?(?:(?:quick|wee|little|brief|short) )?(?:look|peek|glance|gander|read(?= (?:of|through|over)(?![\\w])))(?! (?:for|whether|if)\\b)',
      '(?:can|could|would|will) (?:you|u|ya|someone|anyone|somebody|we)(?: please)? (?:please )?(?:check (?:on|in on|out|up on)|look (?:into|at|over)(?! [^.?!,]{2,60} and (?:then |please )?(?!advise|revert|see|think)[a-z]+ (?:it|them|the|me|us|if|whether|what|which)(?![\\w]))|check it|check this|check that(?! (?:the|every|all|it|they|we|you|your|our|my|there|this|these|those|each|everything|nothing|no|everyone|both|i|he|she|nobody|[a-z]+s? (?:is|are|has|have|was|were|can|will))(?![\\w])))',
      '(?:can|could|shall) we (?:(?:talk|chat|speak|catch up|sync)(?: about (?:it|this|that))?|discuss (?:it|this|that))(?: (?:soon|later|first|again|sometime|briefly))?(?= *\\?)',
      "let's (?:you and (?:i|me) )?(?:talk|chat|visit|discuss|catch up|touch base|sync)(?: (?:soon|later|more|first|again|sometime|then))? ?[.!?]*$|let's (?:talk|chat|touch base) about (?!(?:whether|if|how|when|what)\\b)",
    ]),
  ],
  ['opinion', openRequest.opinion, 'asked'],
  ['look', openRequest.look, 'asked'],
  ['help', openRequest.help, 'asked'],
];

/** Before "take a look": the writer will. */
export const offersTo =
  /^(?:will|gonna|going to|about to|let me) (?:\w+ )?$|(?<![\w'])(?:i|we|he|she|they|i'll|we'll|to)(?: will| can| could| would| may| might|'d| am going to| was going to| took| had)?(?: \w+)? $/;

/** What turns "take a look" into something particular. */
export const saysWhatFor =
  /^[^.?!]{0,90}?(?:,| and| to)(?: then| please| also)? (?:(?:tell|let) [a-z]+ (?:know )?(?!what you (?:think|make)|your|by|before|asap|soon|know|please|then|on |any|how you)[a-z]|confirm|approve|say|see (?:if|whether)|check (?:if|whether)|make sure|find out|reply|fix|return|merge|sign|answer|report|decide|mark|comment|verify|test)(?![\w])|^[^.?!]{0,60} (?:whether|if|for (?:typos|errors|mistakes|bugs))(?![\w])/;
