// What a sentence does, read alone: asks plainly, asks vaguely, or does not ask. Phrase classes are tables; order is judgement.
import { type Phrases, phrases } from '../text/phrases.ts';
import type { Vagueness } from './reading.ts';
import { nothingNeeded } from './statements.ts';
import { finiteNext, nounVerbs, objectStart, sureVerbs } from './verbs.ts';

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

const lead =
  /^(?:(?:@[\w.-]+|<@\w+>)[,:]?|(?:hi|hello|hey|dear|good morning|morning|good afternoon|hiya)(?: +[\w.-]+){0,2} *[,!:-]+|(?:and|but|so|also|or|well|ok|okay|then|now|oh|ah|hmm+|hm|hum|um|uh|yes|yeah|yep|no|again|anyway|anyways|btw|by the way|first of all|first|firstly|second|secondly|third|finally|lastly|next|p\.?s\.?|ps|one more thing|no rush|not urgent(?: at all)?|fyi|urgent|important|reminder|just a reminder|quick question|question|sorry|thanks|thank you|thx|ty|great|in addition|additionally|furthermore|meanwhile|therefore|thus|otherwise|in the meantime|for now|alternatively|if so|if not|if possible|however|actually|basically|guys|all|everyone|folks|team|hopefully|perhaps|maybe|just|kindly|simply|still|wait|because|since|sure|right|alright|cool|agreed|interesting|besides|plus|instead|too|\d{1,2}[.)]|[a-h]\)|[*_~"'(•>.-]+)[,:;!.?]* *[-–]*)(?= |$|[*_"'(]) */;

const vagueClass: readonly (readonly [Vagueness, Phrases])[] = [
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
      'how (?:should|shall|do|can|would|will|could) (?:we|i|you) (?:want to |like to |best |all )?(?:handle|proceed|approach|deal with|go about|tackle|move forward|go forward|solve|address|treat|organi[sz]e|resolve)',
      'how do you want (?:to|me to|us to)',
      'what (?:should|shall|do|can|could) (?:we|i) do(?: with| about| next| now| here)?',
      '(?:any|got any|have any) (?:ideas?|thoughts?|opinions?|suggestions?) (?:on |for |about |as to )?(?:how|what|why|where|whether|for|on|about)',
    ]),
  ],
  [
    'opinion',
    phrases([
      '(?:any |your |other )?(?:thoughts?|ideas?|opinions?|feedback|comments?|suggestions?|concerns?|news|updates?|objections?|reactions?|preferences?|input)(?: (?:on|about|for) (?:this|that|it|these))? ?\\?',
      "let (?:me|us) know (?:what (?:you|y'all|everyone|people)(?: all| guys)? think|your (?:thoughts?|views?|opinions?|feedback|comments?|reactions?|preferences?)|any (?:thoughts?|feedback|comments?))",
      "what (?:do|did) (?:you|we|y'all|you guys|you all|everyone|people|others) (?:all )?(?:think|reckon|say)",
      "what(?:'s| is| are) (?:your|everyone's) (?:thoughts?|views?|opinions?|take|reaction|feelings?)",
      'what say you',
      'any (?:feedback|comments?|thoughts?|ideas?|suggestions?|input|advice|insights?|guidance|pointers?|help|assistance)[^.?!]{0,60}(?:welcome|appreciated|great|helpful|useful)',
      '(?:feedback|comments|thoughts|input|suggestions) (?:is |are )?(?:very |most |always )?(?:welcome|appreciated)',
      'how does (?:this|that|it) (?:sound|look)',
      '(?:tell|give) (?:me|us) (?:your thoughts|what you think|your opinion|some feedback)',
      "(?:i'd|i would|we'd|we would) (?:love|like|appreciate|welcome) (?:to hear |to get |to have )?(?:your|any|some) (?:thoughts?|feedback|opinions?|comments?|input|views?|ideas?)",
      '(?:curious|interested)(?: to (?:hear|know|see))? (?:what (?:you|people|others|everyone)|your (?:thoughts|opinion))',
      '(?:wdyt|lmk what you think)',
    ]),
  ],
  [
    'look',
    phrases([
      '(?:take|have) (?:a |another |a quick |a closer |one more )?(?:quick )?(?:look|peek|glance|gander)(?! (?:for|whether|if)\\b)',
      '(?:can|could|would|will) (?:you|someone|anyone|somebody|we)(?: please)? (?:please )?(?:check (?:on|in on|out|up on)|look (?:into|at|over)|check it|check this|check that)',
      "let's (?:talk|chat|discuss|catch up|touch base|sync)(?: soon| later| more)? ?[.!?]*$",
    ]),
  ],
];

const adverb =
  "(?:really |also |still |just |do |very much |probably |proably |definitely |certainly |only |would |will |'ll |greatly |so |now |first |then |both |all |actually |strongly |kindly |always |again |maybe |perhaps |desperately |urgently |simply )";
const talk =
  '(?:meet|discuss|talk|speak|chat|get together|sit down|sit with|sit|visit|go over|schedule|set up|arrange|review this with|catch up|touch base|continue (?:our|the|this|these) discussions?|continue discussions?|have (?:a|an|the|another) [^.?!]{0,30}?(?:meeting|call|discussion|chat|conference|talk|conversation|word|lunch|dinner)|hook up|do lunch|brainstorm|walk (?:you )?through|pick your brain|follow up with you|connect)';
const learn =
  '(?:know|ask|hear|request|invite|find out|see if|see whether|see you|see your|see what you|understand|learn|get your|get you|get an?(?! feel| sense)|get the|get that|get this|get some|get in touch|have you|have your|have this|have it|have the|have a|check if|check whether|check in|confirm|clarify|enlist|solicit|borrow|propose|suggest|receive|obtain|order|defer|purchase|make monthly|request|add|change|remind you|nominate|offer you)';

/** Classes that ask wherever they stand in a sentence, as name and phrases. Order does not matter; names help reading errors. */
const asksAnywhere: Readonly<Record<string, readonly string[]>> = {
  please: [
    "(?<!(?:yes|no|yeah|oh),? )(?:please|pls|plz|kindly)(?: (?:also|just|do|try|don't|do not|go ahead|then|again|both|each|all|be sure|make sure|take a moment|if possible|feel free to send|,))?,? [a-z'#@]+",
    '(?<=(?<!^(?:yes|no|oh|yeah|yep|sure|ok|well|coffee|tea)),? )(?:please|pls|plz) ?(?=[.!;,)]|$|🙏|:)',
    'if you (?:could|would|can)[^.?!]{0,80} please',
  ],
  you: [
    "(?:can|could|would|will|wont|won't|can't|couldn't|wouldn't) (?:you|u|ya|someone|somebody|anyone|anybody|one of (?:you|us)|one or both of you|either of you|both of you|you guys|you all|y'all|everyone|everybody|each of you|all of you)(?: [a-z]+)?",
    '(?:do|would|can|could) (?:you|u) (?:mind|happen|know|have|think|want|need|remember|agree|like|plan)',
    'if you (?:could|would) (?:also |just |possibly |perhaps |both )?(?!like|prefer|rather|want|care)[a-z]+',
    "if you (?:can|get away|could)[^.?!]{2,90}(?:would|'d|will|i'll) (?:be|really|very|greatly|appreciate)",
    'if (?:this|that) is (?:ok|okay|acceptable|fine|agreeable|a problem)[^.]{0,20}(?:with|for) you',
  ],
  'let know': [
    "(?<!(?:he|she|they|who|it|to|i'll|will|would|can|could|also|and|did|has|have|had|not|n't|i|we) )(?<!(?:he|she|they) (?:also|has|have|had|will|did|can) )(?:please )?(?:let|lets) (?:me|us|him|her|them|[a-z]+) know",
    '(?:need|want|ask|asked|asking|like) (?:you|each of you) (?:all |both )?to [a-z]+',
    'and let (?:me|us) know',
    'lmk',
  ],
  need: [
    `(?:i|we|i'll|we'll|i'd|we'd)(?: |, )${adverb}*(?:need|require|will need|would need|am going to need|are going to need)(?!ed)(?! to\\b) (?!not\\b)(?:you|your|the|a|an|this|that|these|those|it|more|some|all|any|copies|help|to hear|at least|both|two|three|input|comments|approval|details|info|information|confirmation|one|clarification|volunteers|someone|somebody|[a-z]+)`,
    `(?:i|we|i'll|we'll|you and i|you and me|she and i) ${adverb}*(?:need|want|have) to (?:${talk}|know|see you|find out|ask you|hear|decide|get together|understand|have your|get your|get a|get the|get an|get back|get this|agree on)`,
    '^(?:but |and |so |also )?(?:just )?need (?:to know|your|the|a|an|this|it|more|some|info|help|someone|to talk|to discuss|to meet)',
    'what (?:i|we) need (?:is|from you|now)',
    '(?:is|are) (?:needed|required|requested|due|wanted)(?: (?:by|from you|before|asap|as soon as|no later))',
  ],
  like: [
    `(?<!(?:that|which|what|topics|things|if|who|whatever|when|as|like) )(?:i|we) ?(?:would|'d|wd|do)? ?${adverb}*(?:like|love|prefer|would like|would love|'d like|'d love)(?: to like)?(?: very much)? (?:(?:my|the|our|this|these|those|both|all|two|three) [a-z]+|to (?:${talk}|${learn})|for you|you|u|your|a copy|copies|an update|some (?:information|info|time|help|advice|feedback|input)|more (?:information|info|details)|the opportunity|a day or|that|it if|one)`,
    "(?:would|'d|will) ?(?:really |also |very much |still )?(?:like|love|want|appreciate|welcome|need) (?:you|your|to (?:hear|have|get|know|see) (?:from )?(?:you|your|what you))(?!'d| (?:need|will|have|would|can|had)\\b)",
    "(?:wants?|wanted|would like|'d like|asked|asks|has asked|have asked|'s asked|needs?|expects?) (?:that )?(?:you|u|your|me to (?:ask|remind) you|to know (?:if|whether|when|what|how|who|where|why|which|about)|to see if|us to ask)(?!'d|'ll|'re| (?:need|will|would)\\b)",
    `(?:i|we|i'd|we'd|just|i've been|been) (?:just |also |really |only )*(?:want|wanted|wanting|hoping|meaning|looking|trying|calling|writing|emailing|e-mailing) (?:just )?to (?:know|ask|hear|see if|see whether|find out|check (?:if|whether|with you|on)|invite|request|enlist|enquire|inquire|remind you|follow up|set up|schedule|meet with you|meet you|talk to you|talk with you|discuss [^.]{0,40}with you|pick your|get your|get the date|confirm (?:that|whether|if|with you)|borrow|arrange|understand|figure)`,
    "(?:i|we)(?:'d| would) (?:really )?(?:like|want|need|love|prefer) (?!to\\b)[a-z]+ to (?!be able)[a-z]+",
    "(?<!(?:n't|not|never) )(?:encourage|urge|invite|remind|ask|beg|caution|challenge|expect|require|request|want|need) (?:you|everyone|all of you|each of you|everybody) (?:all )?to",
    '(?:has|have|is|are|was|were) (?:asked|requested|asking|requesting)(?: \\w+)? that (?:the|all|you|we|everyone|each|any|your|these|this|i)',
    "(?:i|we)(?:'d| would) like to (?:make|change|add|use|remove|move|include|order|run|update|put|switch|replace|cancel|extend|increase|reduce|split|merge|publish|send|cover|address|avoid|correct|reserve|book|pay|transfer|sell|buy)",
    'i (?:want|need) (?:it|this|them|that|you|your|the|a copy|all)',
    "i(?:'m| am)(?: also| very| just| particularly)? (?:interested in (?:talking|meeting|hearing|discussing|your|knowing|learning|seeing)|curious|wondering|requesting|asking|looking for|writing to (?:request|ask|see|enquire|inquire|find)|calling to (?:ask|see|request))",
    'i (?:want|wanted|have|need) (?:a )?(?:favou?r)',
    '(?:request(?:ing)?|ask(?:ing)?) (?:a|an|your|you|for|that you|each of you|everyone|all of you)(?! (?:question|him|her|them|me)s?\\b)(?<=(?:to|i|we|am|are|and) (?:request|ask)(?:ing)? [a-z ]{1,14})',
  ],
  chase: [
    "(?:just |i'm |i am |we're |also )*(?:checking (?:in|up|back)?|following up|touching base|circling back|reaching out|getting in touch|writing|calling|chasing|emailing) ?(?:again )?(?:to (?:see|ask|check|find out|hear|request|remind|confirm)|on (?:whether|the status|where|when|if)|whether|if|about the status)",
    "(?:still |just |we're |i'm |we are |i am |been )*(?:waiting (?:for|on)|awaiting|expecting) (?:your|you |(?:the|a|an|some|any) [^.?!]{0,50}from (?:you|your))(?! to arrive)",
    'over to you|back to you (?:for|with)|your turn to',
    '(?:thanks|thank you)(?: so much| very much)? in advance for (?:[a-z]+ing|your (?:help|reply|answer|response|approval|confirmation|feedback|comments))',
    '(?:asked|told|wants|would like|needs) me to [a-z]+ (?:you|your|with you|if you)',
    '(?:grateful|thankful|obliged|pleased) (?:for (?:a|an|any|your|some|sight|confirmation|the)|if (?:you|someone|one)|to (?:have|receive|hear))',
    "(?:it|that|this) (?:would|'d) (?:really |also )?help (?:me |us )?(?:a lot |a great deal |greatly |so much |enormously )?(?:if|to)",
    '(?:volunteers?|help|input|answers?|signatures?|repl(?:y|ies)|approval|decision|confirmation|names|comments|corrections|feedback) (?:is |are )?(?:still |urgently |also )?(?:needed|wanted|required|requested|due)',
    "(?<!(?:i|we|they|you|he|she) )(?:would like|'d like|wants|needs) (?:the|your|our|these|those|both|an? (?:copy|list|answer|reply|summary|update|quote|estimate|call|decision|draft|meeting|word|second [a-z]+)) (?!same\\b|best\\b)",
    '(?:each|all|every|the)(?: [a-z]+){0,2} (?:staff|heads?|managers?|teams?|departments?|leads?|members?|colleagues|employees|attendees|participants|parents|drivers|owners|authors|speakers|volunteers|users|students|nurses|tutors|suppliers|contractors|branches|stores|shops|sites|offices) (?:must|should|(?:needs?|has|have) to|(?:is|are) (?:asked|required|requested|expected|reminded) to)',
    'your (?:[a-z]+ )?(?:team|staff|people|colleagues?|side|office|department|driver|guys|crew|group|engineers?|lawyers?|accounts?) (?:needs?|has|have|must|should|will need|will have)(?: to)? [a-z]+',
  ],
  wonder: [
    '(?:was|were|just|also|been|been just|wus|still) (?:wondering|curious|hoping (?:to get your|you|that you|we|that we|maybe|that maybe))',
    '^wondering|^(?:just )?curious|i wonder(?: if| whether) (?:you|we|someone) (?:could|might|would|should)',
  ],
  appreciate: [
    "(?:would|'d|will|i'll)(?: \\w+){0,2} appreciate",
    "(?:would|will|'d|is|are) (?:be )?(?:\\w+ )?(?:appreciated|welcomed?)",
    "(?:be|am) (?:\\w+ )?(?:grateful|obliged|thankful|indebted)(?: \\w+)? (?:if|for your|to you if)|(?:i'd|i would|we'd|be|forever|eternally) (?:\\w+ )?(?:indebted|most grateful)",
    'any help (?:you|with|on)',
  ],
  good: [
    "(?:would|might|may|'d|could|will|'ll) (?:also |probably |even |really |just )?(?:be|make|help|mean)(?: (?:very|really|most|so|a|much|more|extremely|a lot))* (?:great|good|helpful|nice|best|appreciated|useful|ideal|wonderful|cool|awesome|fantastic|lovely|good idea|better|interesting|appropriate|wise|prudent|worthwhile|beneficial|sense|value|a lot)(?: of sense)? (?:if (?:you|we|someone|one|i|nick|[a-z]+ (?:could|can|was|were))|to (?:meet|have (?:you|your|the|it|this|them|a (?:call|chat|meeting))|get|hear|know|talk|discuss|see|include|add|check|go|send|wait|support|know|ask|put|set)|for (?:you|both|us)|that you)",
    "if (?:you|we)[^.?!]{2,90}(?:that|it|this) (?:would|will|'d) be (?:very |really |so |most )?(?:great|good|awesome|helpful|wonderful|nice|cool|perfect|appreciated|useful|fantastic|lovely|ideal)",
    '(?:i think )?it (?:makes|would make|might make) (?:a lot of |more |good )?sense (?:to|for|that|if)',
    'there (?:would be|is|might be) (?:some )?(?:value|merit) in',
    'it (?:would|might|may) help (?:to|if)',
  ],
  hope: [
    "(?:hope|hoping|trust)(?: that)?(?: maybe)? (?:you|u|your|we|both of you|you all|y'all)(?: \\w+){0,2} (?:can|could|would|might|will be able|are able|may be able|will join|will come|will consider|would consider|will attend|will share|will make)(?! (?:sleep|feel|enjoy|rest|see|imagine|understand|forgive|get to|appreciate|tell)\\b)",
    '(?:hope|hoping) your schedule',
  ],
  suggest: [
    "(?<!(?:if|what|that|as) )(?:i|we)(?: would|'d| also| strongly| just| highly| do| really| therefore)* (?:suggest|propose|recommend|urge|request|ask that|ask you|beg|insist|move that|advise)(?!ed)",
    '(?:my|our) (?:recommendation|suggestion|proposal|request|question|advice|ask|preference) (?:is|would be|to you)',
  ],
  oblige: [
    "you(?: guys| all| both| two)? (?:really |also |still |just |probably |definitely |only |certainly |however |then |will |'ll |might |may |must )*(?:should|need to|have to|must|ought to|had better|'d better|better|are (?:to|requested|required|asked|encouraged|invited|expected|supposed))(?: also| however| really| just| definitely| probably| then)? (?!be (?!sure|there|here|at|in|on|ready|prepared|available|careful|present)|have\\b (?!this\\b|that\\b|a (?:call|meeting|chat|look|word)|the\\b)|see\\b|know\\b|be (?:able|fine|ok|okay|good|receiving|getting|aware|all|proud|getting)|receive|enjoy|hear|find\\b|feel|get (?:a|an|this|these|it|your|the) (?:e-?mail|call|letter|package|copy)|already|not\\b|expect|assume|understand|realize|look like|sound|like)[a-z]+",
    'you (?:might|may|could|will) (?:also |just )?want to [a-z]+',
    'you (?:might|may) (?:give|tell|remove|ask|call|send|check|try|remind|mention|let|talk|forward|include)',
    'you guys should|(?:^|so |but |and )you (?:just )?(?:need|owe) (?:me |us )',
    'you could (?:set|fill|send|let|help|call|tell|give|ask|check|fax|forward|email|e-mail|bring|get|take|draft|do me)(?! me (?:at|on)| a voicemail)',
    '(?:each of you|all of you|everyone|everybody|all employees|attendees|participants) (?:should|must|needs? to|has to|have to|is asked|is requested|are asked|will need)',
    '(?:needs?|has|have|ought|must|still need) (?:to )?be (?!able|in|at|on|the|a|an|careful|extra|ok|okay|done in|ready|here|there|aware|there|available|interested)(?:\\w+ed|done|sent|set|made|put|paid|run|cut|built|written|taken|given|seen|told|brought|chosen|found|kept|redone)(?! by (?!(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end|the|\\d|eod|cob|noon|tomorrow|tonight|today|close|next|this)))',
    "(?:i need|we need|i want|i'd like|please have) [a-z]+ to [a-z]+",
  ],
  we: [
    `(?<!(?:that|which|what|things|something|thing|if|whether|as|how|because|where|only \\S+|why|decide|issues|topics|information) )(?:we|you and i|we all) ${adverb}*(?:should|shoudl|need to|must|ought to|'ve got to|may want to|might want to|better|had better|have got to)(?: really| also| probably| just| definitely| all| both| then| try to| at least| first)* (?!be\\b|have\\b (?!(?:a|an|the|another|this|some|our) (?:\\w+ )?(?:call|meeting|chat|discussion|talk|lunch|dinner|conversation|look|session|plan|decision|answer)|lunch|dinner)|feel|make (?:sure|certain)|continue|keep|know|expect|see|look at|cover|reach|produce|turn|only|not be|hear|receive|get (?:this|it|the|a)? ?(?:back|soon|tomorrow)|find|remember|still|never|'ve)[a-z]+`,
    '(?:maybe|perhaps|possibly|alternatively|or)[, ]+(?:(?:next|this|later|some|on|in|at|after|when|sometime) [^,.?!]{2,30}[, ]+)?(?:we|you|i|you and i) (?:can|could|should|might)(?! (?:leave|start|not|see)\\b)(?: also| both| all)? [a-z]+',
    '(?:and|thought) (?:perhaps|maybe|possibly) (?:we|you) (?:could|can)',
    'we (?:could|might) (?:also )?(?:meet|do lunch|find (?:a|some) time|get together|have lunch)(?!.{0,60} (?:if you|at my))',
    "(?:let's|lets|let us) (?!know\\b|see\\b|(?:just )?say\\b|remember\\b|not forget|be (?:honest|clear|real|fair|frank)|suppose|hope|face|play it|just play it|be honest|me\\b|him\\b|her\\b|you\\b|them\\b|us\\b|people|users?|assume)[a-z]+",
    '(?:how|what) about [^.]*',
    'i (?:leave|move|vote|nominate) (?:that|it up to|it to|to) ',
  ],
  remind: [
    '(?:reminder|note|friendly reminder|quick reminder|reminding you|remind you)(?: \\w+)? to (?!you)[a-z]+',
    "(?<!(?:i|to|and|we|will|can|he|she|they) )(?:don't forget|do not forget|remember to|be sure to|make sure (?:to|you|that you|the|we|it|your|that the|that we|everyone)|please be sure)",
    '(?:rsvp|r\\.s\\.v\\.p|action (?:required|items?|needed)(?! is| was))',
    '(?:your|you) (?:prompt |immediate |quick |early |kind |urgent )?(?:help|assistance|attention|response|approval|reply|comments|participation|input|cooperation)[^.]{0,60}(?:is|are|would be|will be) (?:\\S+ )?(?:appreciated|needed|required|requested|welcome)',
    'waiting (?:for|on) (?:your|you)(?! to arrive)',
    '(?:would|i) welcome your',
    "i(?:'m| am) asking (?:you|for|that)|i ask (?:that|you)",
  ],
};
const classesOf = (...names: readonly string[]) => phrases(names.flatMap((name) => asksAnywhere[name] ?? []));
/** The same classes by how plainly they ask: 3 = please, could you, let me know; 2 = needs and wants; 1 = hopes and suggestions. */
const askPhrases = [
  [3, classesOf('please', 'you', 'let know', 'remind')],
  [2, classesOf('need', 'like', 'appreciate', 'oblige', 'chase')],
  [1.4, classesOf('suggest')],
  [1.2, classesOf('wonder')],
  [1, classesOf('good', 'hope', 'we')],
] as const;

/** Words that turn the class after them into a report, a reason or a condition rather than an ask. */
const embedded =
  /(?:\b(?:if|because|why|whether|unless|once|until|although|though|said|says|told \w+|mentioned|know|knew|think he|heard|assume|assuming|understand|believe he|where|who|which|what|how|when|reason|sometimes|thought|guess|whatever|wherever|so that|in case|recall|feel like|anything|something|someone)(?: that)?|\b(?:he|she|they|it) (?:said|says|thinks|also|told \w+)(?: that)?) $/;
/** Classes that stay asks even inside such words. */
const unembeddable =
  /^(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u|someone|anyone)|let (?:me|us) know|if you|let's|lets|how about|what about|wondering|so if|, if|and if)/;

/** Before "take a look": the writer will. */
const offersTo =
  /(?<![\w'])(?:i|we|he|she|they|i'll|we'll|to)(?: will| can| could| would| may| might|'d| am going to| was going to| took| had)?(?: \w+)? $/;

/** What turns "take a look" into something particular. */
const saysWhatFor =
  /^[^.?!]{0,90}?(?:,| and| to)(?: then| please| also)? (?:tell|let|confirm|approve|say|see (?:if|whether)|check (?:if|whether)|make sure|find out|reply|fix|return|merge|sign|answer|report|decide|mark|comment|verify|test)(?![\w])|^[^.?!]{0,60} (?:whether|if|for (?:typos|errors|mistakes|bugs))(?![\w])/;

const courtesy = phrases([
  "(?:please |pls |just |and |so |you should |both of you should )?(?:feel free|don't hesitate|do not hesitate|don't hestitate|never hesitate)",
  "(?:please |pls |just |do |simply )*(?:let me know|let us know|lmk|tell me|call me|call|give me a (?:call|shout|ring|buzz)|give us a call|contact me|contact us|reach out|email me|e-mail me|write me|shout|ask|ping me|holler|drop me a line|get in touch|reply|contact|see me|call or (?:e-?mail|write)(?: me)?|advise)(?: \\S+){0,7}? (?:if|should|in case|whenever|with) (?:you(?:'ve|'d|'re)?|there(?:'s)?|anyone|anybody|your team|any|i can|we can)(?: \\S+){0,8}? (?:questions?|concerns?|problems?|issues?|comments|need (?:anything|any|more|further|help|additional|me|assistance)|further|anything|else|help|assistance|trouble|needed|clarification|be of|do more|more information|changes|difficulties|to discuss|like to (?:discuss|arrange|talk)|a copy|copies|can provide|can assist)",
  "(?:please )?let me know if (?:you (?:want|need|would like|'d like)|i can|there(?:'s| is) anything)(?! (?:to|me to)\\b)",
  "(?:if|should|in case|anytime|whenever|when) (?:you(?:'ve|'d|'re)?|there(?:'s)?|anyone|anybody|your team|any of you)(?: (?:should|ever|still|all|do|guys|find that you|would|have|got|'d))* ?(?:have|has|need|needs|are|is|got|run into|require|encounter|find|feel)(?! (?:a (?:chance|moment|minute|second|sec|few|bit)|time|interested|able|available|in town|free|going|willing|unable|coming|planning|in |the time|some time))(?: \\S+){0,14}?,? (?:please |pls |just |then |do )*(?:let me know|let us know|call|contact|feel|ask|e-?mail|write|reach|ping|give|shout|hesitate|send me|tell me|say|drop|do so|i'd|i'll|i can|we can|come|stop by|see me)",
  "(?:if|should|in case|anytime|whenever) (?:you(?:'d)?|anyone|anybody)(?: would)? (?:like|want|wish|prefer|care|decide)(?: (?:to (?:discuss|talk|chat|have a conversation|call|arrange|reach|contact|know|hear|see|review)|me to|us to|any|more|further|additional|a copy|copies|help|details))(?: \\S+){0,14}?,? (?:please |pls |just |then |do )*(?:let me know|let us know|call|contact|feel|ask|e-?mail|write|reach|ping|give|shout|hesitate|send me|tell me|say|drop|do so|i'd|i'll|i can|we can|come|stop by|see me)",
  '(?:please |pls )?(?:call|e-?mail|contact|write|reply|phone)(?: \\S+){0,5} with (?:any |your |further |other )?(?:comments|questions|concerns|feedback)',
  'should you (?:have|need|require)(?: \\S+){0,12}',
  '(?:happy|glad|pleased|free|welcome) to (?:help|answer|walk|discuss|explain|hop|jump|assist|talk|chat)',
  '(?:please |pls )?(?:find|see)(?: the| my| our| below| an?)* ?(?:attached|enclosed|below)',
  "(?:attached|enclosed|below|herewith),? (?:please |you will |you'll )?find",
  '(?:please |pls |kindly )?(?:see|note|find|refer to)(?: \\S+){0,5} (?:attached|below|above|enclosed|following)',
  '(?:please |pls |kindly )(?:see|find|note) the (?:following|attached|enclosed)',
  '(?:please |pls |kindly )(?:find|note|be advised|be aware|be informed|accept|excuse|forgive|pardon|disregard this|read on|bear with|join (?:me|us) in (?:wishing|congratulating|welcoming|thanking)|know that|understand that|rest assured|call to discuss any)',
  '(?:please )?(?:accept my|forgive me|excuse me|pardon me|bear with me|be assured|rest assured)',
  "(?:how are you|how's it going|how is it going|how are things|how have you been|how (?:are )?you doing|how's everything|what's up|what's new|how do you do|how was your (?:weekend|holiday|holidays|vacation|trip|day|flight)|how goes it|how is life|how's life)",
  '(?:hope|trust)(?: that)? (?:you|your|all|everyone|everything|this|things|the)(?: \\S+){0,4} (?:well|great|good|fine|nice|weekend|holidays?|safe|enjoy|enjoyed|enjoying|fun|okay|ok|better|feeling)',
  "(?:see|talk to|talk with|speak to|catch) (?:you|ya|y'all|u) (?:then|soon|later|tomorrow|tonight|there|on|at|next|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|all|around|mon|tue|wed|thu|fri)",
  '(?:have|enjoy|happy) (?:a |an |your |the |some )?(?:good|great|nice|safe|wonderful|lovely|fun|pleasant|happy|weekend|day|trip|rest|holidays?|vacation|birthday|thanksgiving|new year|easter)',
  "(?:take care|keep up the good work|keep in touch|stay tuned|stay safe|be well|cheer up|hang in there|good luck|congratulations|congrats|sleep well|get well|go get 'em|welcome to)(?: |[.!,]|$)",
  '(?:thank|thanks)(?: you)?(?: (?:so|very) much)? (?:for|again|in advance)',
  '(?:look|looking) forward to',
  '(?:guess|believe me|trust me|mind you|know that|be that as)(?: what|,| it|$)',
]);
/** A courtesy with a day is a request: "let me know by Friday if you have comments". */
const byWhen =
  /(?<![\w'])(?:by|before|no later than) (?:the|tomorrow|today|tonight|noon|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|this|end|eod|cob|close|\d|i |we )/;

/** What a courtesy must not swallow: a plain request in the same sentence. */
const plainRequest =
  /, but (?:do|please|don't) [a-z]+|(?:and|but) (?:please )?(?:tell|send|give|show) (?:me|us)(?![\w'])|(?:^|[^a-z])(?:could|can|would|will) you (?!like|want|need)|(?:^|[,.;!?] +|and |but |so )(?:also |then )?(?:please|pls|kindly) (?:also )?(?!find|note|feel|do not|don't|be (?:advised|aware|informed)|let me know if|let us know if|call if|contact|accept|excuse|forgive|see (?:attached|below)|join|read on|hesitate|call (?:me )?(?:if|with|to discuss any|or)|give (?:me|us) a call if|call me if|e-?mail|know|understand|disregard|call T|if)/;

const questionStart =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't|ain't) (?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|a|an|any|anyone|anybody|someone|somebody|everyone|your|my|our|his|her|their|ya|y'all|people|folks)(?![\w'])/;
const whStart =
  /^(?:who|whom|whose|what|what's|where|where's|when|when's|why|how|how's|which|who's|how many|how much)(?![\w])/;
const whInverted =
  /^(?:who|whom|whose|what|where|when|why|how|which)(?: (?!it\b|that\b|made\b|i\b|we\b|you\b|they\b|he\b|she\b|most\b|really\b)[\w'-]+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|shall|have|has|had|am|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|isn't|aren't|wasn't|shouldn't|haven't|hasn't) (?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|a|an|any|your|my|our|his|her|their|people)(?![\w'])|^(?:who's|what's|where's|when's|how's|why not|how come)(?![\w'])|^who (?:can|could|will|wants|knows|has|is)(?![\w'])/;
/** Questions that leave out their verb's subject, and calls to whoever reads. */
const openCall =
  /^(?:any(?:one|body)|some(?:one|body)|has anyone|does anyone)(?: \w+)? (?:know|knows|fancy|up for|interested|have|has|able|got|using|willing|tried|available|want|wants|seen|used|else|familiar|here (?:know|have|use)|around|please|can|could|to)(?![\w])|^(?:any (?:chance|idea|ideas|word|luck|way|news|update|updates|reason|suggestions?|recommendations?|advice|pointers?|thoughts?|volunteers?|objections?|takers|interest|guidance)(?![\w])(?!.{0,30} (?:is|are|was|were|will|would) ))|^what if (?:i|we|you|the|it|they|there|my|your)(?![\w])|^(?:you|u|ya) got (?:a |any |some |\d+ |time|room|space|the )|^(?:hows|whats|wheres|whens|whos|whys) |^(?:want to (?:come|join|go|meet|grab|try|see|have|get|do|play|eat|catch|chat|talk|pair|hop)|wanna|care to|ready (?:to|for)|up for|you (?:coming|going|free|available|around|there|in|up for|want|ready)|u (?:coming|going|free|there|around)|still on for|interested in|okay to|ok to|possible to|mind if)(?![\w])/;

const rhetorical = phrases([
  "did you (?:see|hear|watch|catch) (?!my|your|any|if|whether|from|back|what i|the (?:[a-z]+ )?(?:e-?mails?|messages?|docs?|ticket|pr|note|file|comments?|attachments?|invite|numbers|draft|report|memo))[a-z']+",
  'who knows',
  "(?:isn't|ain't|wasn't) (?:it|that|this) (?:great|funny|nice|amazing|cool|crazy|wonderful|sad|weird)",
  'guess what',
  'why not\\?$',
  "who (?:cares|would have thought|would've thought|doesn't)",
  '(?<=^|, )what an? [a-z]+ [a-z]+[!.]',
  '^how (?:nice|great|cool|funny|sad|sweet|cute|lovely|exciting|awful|wonderful|interesting)[^?]*$',
  'what the (?:hell|heck|f)',
  'are you kidding',
  '(?:why|what|how|who|where) (?:on earth|in the world)',
  'what could (?:possibly )?go wrong|how hard can it be|what is not to (?:like|love)|what else is new|who needs|where would (?:we|i) be|what would (?:we|i) do without|how is it (?:only|already)|who would have guessed|is it (?:friday|weekend|over) yet',
  'you know\\?$',
  'what could be (?:better|worse)',
  "didn't you\\?$",
]);

/** Asks for an answer or a talk and says nothing of the matter: the matter stands in another sentence. */
const contact =
  /^(?:(?:please|pls|kindly|just|so|and|can you|could you|would you|if so|if not|either way|thanks?|then),? )*(?:please )?(?:let (?:me|us) know(?: (?:asap|today|tomorrow|soon|either way|as soon as \w+))?|respond|reply|get back to (?:me|us)|advise|call (?:me|us)|give (?:me|us) a call|contact (?:me|us)|e-?mail me|page me|call)(?: (?:back|in the|as soon|asap|today|tomorrow|at|when|on|by|this|to this|or|with your|soon|to discuss|if|at your|for)(?![\w]).*)?[\s.!?]*$|^(?:(?:so|and|but|also|i think) )?(?:i|we)(?:'d| would)? (?:need|like|want) to (?:talk|speak|chat|meet)(?![\w])/;

/** "Is that all right?": closes a proposal that stands in another sentence. */
const tag =
  /^(?:(?:so|and|ok|is|are|does|would|will|do)(?: |, ))*(?:you|that|this|it|everyone|everybody|all)?(?: all| both| guys)? ?(?:be )?(?:ok|okay|all right|alright|fine|good|happy|agree|works?|acceptable|make sense|sound good|clear)(?: (?:with|for|to) (?:you|that|this|it|everyone|all|you all))*(?: (?:with|for) (?:you|that|this|it))? ?\?*$/;
/** The writer answers at once: "And what did they do? They sent the same pump." */
const answered = /\? +(?:they|he|she|nothing|simple|because|easy|exactly|well)(?![\w])[^?]*$/;
const inverted = (body: string) =>
  questionStart.test(body) ||
  whStart.test(body) ||
  /(?:^|[,;:] +|(?<![\w'])(?:but|and|so|or) )(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|may|have|has|had|who|what|when|where|why|how|which|isn't|aren't|don't|doesn't|can't|won't)(?![\w])/.test(
    body,
  );

/** A statement with a question mark after it. */
const statement =
  /^(?:i|we|it|this|that|he|she|they|the) (?!(?:is|are|was|do|did|can|will|would|should|could|has|have) (?:you|it|there)\b)[a-z']+(?![\w])/;

/** Lines like "CONFIDENTIAL - DO NOT DISTRIBUTE". */
const banner = /^[^a-z]*(?:CONFIDENTIAL|DISTRIBUTE|PRIVILEGED|DO NOT FORWARD|DO NOT REPLY|ATTORNEY)[^a-z]*$/;

function firstWord(text: string): string {
  return /^[a-z][a-z'-]*/.exec(text)?.[0] ?? '';
}

/** Capitalised first words that are no name although a comma follows further on ("Add Mona, Peggy and Rob"). */
const notNames = new RegExp(
  `^(?:${[...sureVerbs].filter((verb) => !/^(?:mark|drew|bill|pat|will|rob|sue|grant|frank|chase|skip)$/.test(verb)).join('|')}) [a-z]`,
);

const nameCalled = /^(?:[A-Z][\w'.-]+(?:(?: and | & |, |\/| )[A-Z][\w'.-]+){0,3}) ?(?:,|:|--?(?= ))\s*/;

/** How far the openers of a sentence ("Hi Sam,", "@ada", "also", a name and a comma) reach. */
export function leadEnd(folded: string, original: string): number {
  let at = 0;
  for (let turns = 0; turns < 6; turns++) {
    const rest = folded.slice(at, at + 160);
    const name = notNames.test(rest) ? null : nameCalled.exec(original.slice(at, at + 160).replace(/[–—]/g, '-'));
    const opener = lead.exec(rest);
    if (opener && opener[0].length > 0) at += opener[0].length;
    else if (name && turns < 3) at += name[0].length;
    else break;
  }
  return at;
}

const tasksLead =
  /(?<![\w'])(?:things?|tasks?|items|steps|to-?dos?|actions?|asks?|requests?|points|following|please|need|needed|could you|can you|would you|by (?:mon|tue|wed|thu|fri|\d))(?![\w])[^?!]*:?\s*$/;

/** Whether a list item under such a line is a task: it begins with a verb, which in a list hardly is anything else. */
export function taskItem(item: string, lineAbove: string): boolean {
  const verb = firstWord(item);
  if (!tasksLead.test(lineAbove.slice(-200)) || !(sureVerbs.has(verb) || nounVerbs.has(verb))) return false;
  const rest = item.slice(verb.length).trimStart();
  return (
    rest !== '' && !finiteNext.test(rest) && !/^(?:of|for|from|-|:)(?![\w])/.test(rest) && !notInstructions.test(item)
  );
}

const call =
  /^(?:(?:<?@[\w.-]+>?)[,:]?|(?:hi|hello|hey|dear|good morning|morning|good afternoon|hiya)(?: +[\w.-]+){0,2} *[,!:-]+|(?:no rush|not urgent(?: at all)?|fyi|urgent|important|reminder|p\.?s\.?)[,:;!]*|[-*•>(]+) +/;

/** How far greetings, mentions and names reach before the ask's own words begin. */
export function callEnd(folded: string, original: string): number {
  let at = 0;
  for (let turns = 0; turns < 6; turns++) {
    const opener = call.exec(folded.slice(at, at + 120));
    const name = notNames.test(folded.slice(at, at + 60))
      ? null
      : nameCalled.exec(original.slice(at, at + 120).replace(/[–—]/g, '-'));
    if (opener) at += opener[0].length;
    else if (name && turns < 3) at += name[0].length;
    else break;
  }
  return at;
}

/** Whether a clause begins with an instruction to the reader. */
export function imperative(clause: string): boolean {
  const verb = firstWord(clause);
  if (verb === '') return false;
  const rest = clause.slice(verb.length).trimStart();
  if (finiteNext.test(rest) || notInstructions.test(clause)) return false;
  if (nounVerbs.has(verb)) {
    if (verb !== 'call' && /^[\d(+]/.test(rest)) return false;
    if (
      /^(?:off|out|up|down|back|over|in|away) (?:the|a|an|my|your|our|it|them|this|that|these|those|on|with|until|if|by|before|to|any|all|for|what|who|and|at|as)(?![\w])/.test(
        rest,
      ) ||
      (/^(?:sign|click|tick|stop|park|enter|wait|initial)$/.test(verb) &&
        /^(?:below|here|there|above)(?![\w])/.test(rest))
    )
      return true;
    const joined = /^and (?:if |please |then )?([a-z]+)(?![\w'])/.exec(rest)?.[1];
    if (joined && (sureVerbs.has(joined) || /^and if /.test(rest))) return true;
    if (
      /^(?:call|check|look|talk|get|work|reply|back|point|mail|report|switch|return|respond|plan|stand|start|stop|move)$/.test(
        verb,
      ) &&
      /^(?:on|for|with|in|to|at|up|out|back|by|around)(?![\w])/.test(rest)
    )
      return true;
    return (
      objectStart.test(rest) &&
      !/^(?:on|for|with|in|to|at|from|of|and|or|by|into|off|over|only|through|until|when|what|how|which|who|no|not|one)(?![\w])/.test(
        rest,
      )
    );
  }
  return sureVerbs.has(verb) && !/^[-:]/.test(clause.slice(verb.length));
}

/** Sentences that begin with a verb's base form and still instruct nobody. */
const notInstructions =
  /^(?:see(?: you| ya| above|ms)|think(?: (?:so|i|it|that's|that|this|we))|thank|hope|wish|believe me|trust me|guess|let me (?!know)|let it|let alone|have (?:a |fun|been|not|you|to|done|had|received|no|any|some|just|already|never|always|also)|get well|go(?:t| figure| get| ahead make)|take care|keep (?:up the|in touch)|look(?:s|ing| forward| like)|sound|feel(?:s| free| like| better| good)|notice that|note that|mind you|say hi|come on|work(?:ing|s)|like |expect (?:to|it)|suppose|enjoy|stay (?:tuned|safe|well|warm)|drive safe|rest assured|be (?:well|that|assured|safe|good)|believe|assume(?:d|s)|try(?:ing)|never (?:mind|been|had|seen|heard|got|thought|knew)|don't (?:know|think|worry|get me|have|see|want|need|like|believe|mind|care|feel|understand|remember|expect|even)|do (?:not )?(?:know|think|have|you|i|we|they)|open (?:season|question|issue|to )|set to|put option|call option|update:|close to|clear(?:ly|ed)|test(?:ing|ed)|present(?:ly)?|plan(?:ning|ned)? to|use(?:d|r|s)|read (?:the )?(?:only|more)|write-|change in|access to|order of|find(?:s|ing)|found|call[- ]?in|dial[- ]?in|call me (?:old|crazy|cynical|biased|paranoid|naive|stupid|silly|nuts|a )|give (?:my|him my|her my|them my) (?:regards|love|best)|say hello|say,|never the|do to|see (?:the |my |our |separate |also )?(?:e-?mail|e:mail|attach|notes?|memo|links?|page|also|https?)|click here to unsubscribe|unsubscribe|follow(?:ing|ed|s)?[ -]?up (?:to|on|from)|following|offer|deal|trade|lead|support for|request for|report on|review of)/;

const clauseStart =
  /(?:^|[.;:!] +| - +|--+ *|, (?:but |so |and |then |just |please |also )|\) |\band (?:then |also |please )|\bbut (?:please )?|\bso (?:just |please )?|\bthen (?:just |please )?)/g;
const subordinate =
  /^(?:if|when|once|after|before|since|as|while|unless|for|in|at|on|to|given|based|with|until|per|because|whenever|otherwise|by|due|during|depending|though|although|assuming|should|in case|next time|either way|that said|from|upon|regarding|re|concerning|i'm|i am|we're|please|next time|this time|[a-z]+ing)(?![\w])/;
const strongInstruction =
  /^(?:just |please |also |then |do |go ahead and )?(?:send|call|email|e-mail|give|tell|forward|fax|get|bring|let|show|page|ping|text|ring|write|remind|leave|drop|notify|advise|inform|copy|cc|help|shoot|hand|grant|join|meet|keep|count|include|put|check with|check out|check it|make sure|be sure|see if|see what|see whether|go ahead|talk to|get with|work with|coordinate with|follow up) ?(?:me|us|him|her|them|it|this|that|your|the|a|an|my|our|[a-z]+)?(?![\w])/;
/** An instruction whose object is the writer: "send me", "let us know". */
const toWriter = /^[a-z-]+ (?:me|us)(?![\w'])/;
/** Somebody who does what follows: no instruction then. */
const agent = /(?<![\w'])(?:i|we|he|she|they|it|who|i'll|we'll|he'll|she'll|they'll|to)(?: \S+){1,12}$/;
const notAfter =
  /\b(?:to|will|would|can|could|should|may|might|must|'ll|'d|and|or|not|n't|i|we|he|she|they|who|that|which|did|does|do|please|let's|lets) *$/;

/** Whether an instruction begins at some clause of the sentence ("If so, call me"; "I'm out, just call Joann"). */
function instructionInside(body: string): boolean {
  if (body.length > 1200) return false;
  const leadClause = /^[^,]{3,160}, +/.exec(body);
  if (leadClause && subordinate.test(body) && !/^(?:to|for|in|on|at|by|with|from) \w+, $/.test(leadClause[0])) {
    const clause = body
      .slice(leadClause[0].length, leadClause[0].length + 90)
      .replace(/^(?:just|please|also|then|do|simply|kindly) /, '');
    if (imperative(clause)) return true;
  }
  let turns = 0;
  for (const match of body.matchAll(clauseStart)) {
    if (++turns > 24) break;
    const at = match.index + match[0].length;
    if (at === 0) continue;
    const clause = body.slice(at, at + 90).replace(/^(?:just|please|also|then|do|simply|kindly) /, '');
    const before = body.slice(0, match.index);
    const opener = match[0];
    if (
      /^(?:, (?:but|so|just|please)|, $|so|but)/.test(opener) &&
      /^(?:call|check|talk|speak|meet|coordinate|work|ask|e-?mail|phone|page|contact|see) (?:with |to |in with )?(?!i\b|we\b|he\b|she\b|they\b|it\b|is\b|was\b)[a-z@]+/.test(
        clause,
      ) &&
      !notAfter.test(before)
    )
      return true;
    if (!imperative(clause)) continue;
    if (
      /^(?:, so|so|, but|but)/.test(opener) &&
      /^[a-z]+ (?:the|your|it|this|that|them|us|me|all|any)(?![\w'])/.test(clause) &&
      !notAfter.test(before)
    )
      return true;
    if (/^(?:[.;!] +|: +|\) | - +|--+ *)/.test(opener)) return true;
    if (/^(?:, and|and|, then|then)/.test(opener)) {
      if (toWriter.test(clause) && !notAfter.test(before) && !agent.test(before.slice(-90))) return true;
      continue;
    }
    if (
      strongInstruction.test(clause) &&
      !notAfter.test(before) &&
      !/\b(?:i|we|he|she|they|it|who)(?:'ll| will| would| can| could|'d| have| had|'ve| am going to| need to| want to| plan to| try to)?(?: \w+){1,8}$/.test(
        before.slice(-70),
      ) &&
      !/\bto \w+(?: \S+){0,6}$/.test(before.slice(-50))
    )
      return true;
  }
  return false;
}

const advice =
  /^(?:(?:i (?:think|guess|believe|'d say)|maybe|perhaps|then|so|well|also|ahh|no|yes|yeah)[, ]+)*you(?:'d| would| will|'ll)?(?: just| also| probably| really| definitely| only)* (?:should|need|have|can|could|must|might|may|want|ought|better)/;
/** What makes an instruction in a chat more than advice: it is for the writer, or by a time. */
const timed = /(?<![\w'])(?:me|us|by|before|until|asap|today|tomorrow)(?![\w'])/;
const adviceVerb =
  /^(?:use|try|see|check|take a look|look|add|run|put|set|make|wrap|call|install|read|start|do|don't|replace|return|write|remove|change|pass|define|require|import|give|think|consider|have|keep|go|build|type|open|click|create|convert|avoid)(?![\w'])/;

/**
 * Reads one sentence alone.
 * @param folded the sentence as `fold` gives it; @param original the same stretch of the draft.
 * @param chat in a chat, what stands as an instruction without a please, a name or a time is advice.
 */
export function speechOf(folded: string, original: string, chat = false): Speech {
  const start = leadEnd(folded, original);
  const body = folded.slice(start).trim();
  const question = /(?<!\.)\?[)"'*_~!?.]*(?:\s|$|:[a-z_]+:|\p{Extended_Pictographic}|-)/u.test(folded);
  const none = (why: string): Speech => ({ ask: 'none', start, force: 0, why });
  const asks = (why: string, force: Speech['force'] = 3): Speech => ({
    ask: 'explicit',
    start,
    force: contact.test(body) ? Math.min(force, 1.9) : force,
    why,
  });
  if (nothingNeeded.test(folded) && !question && !plainRequest.test(folded)) return none('nothing needed');
  if (body === '' || !/[a-z]/.test(body)) return question && /[a-z]/.test(folded) ? asks('question') : none('empty');

  if (banner.test(original.trim())) return none('banner');
  for (const [vagueness, pattern] of vagueClass) {
    const hit = pattern.exec(folded);
    if (!hit) continue;
    if (vagueness === 'look' && offersTo.test(folded.slice(0, hit.index))) continue;
    if (vagueness === 'look' && saysWhatFor.test(folded.slice(hit.index + hit[0].length))) continue;
    if (vagueness === 'open-question' && !question && !/^(?:what|how|any)/.test(body)) continue;
    if (
      vagueness === 'heads-up' &&
      /no action|nothing to do|thanks for|for the heads|give (?:me|us|him|her|them|you)|gave/.test(folded)
    )
      continue;
    return {
      ask: 'vague',
      vagueness,
      start,
      force: 2,
      cue: { start: hit.index, end: hit.index + hit[0].trimEnd().length },
      why: `vague ${vagueness}`,
    };
  }
  const polite = courtesy.exec(folded);
  const dated = polite && byWhen.test(folded);
  if (polite && !dated && (!question || /^(?:how|what)/.test(polite[0]))) {
    const rest = `${folded.slice(0, polite.index)}, ${folded.slice(polite.index + polite[0].length)}`;
    if (!plainRequest.test(rest)) return none(`courtesy ${polite[0]}`);
  }
  if (rhetorical.test(folded)) return none('rhetorical');
  if (
    question &&
    /(?<![\w'])(?:said|asked|thought|replied|wrote|says|asks)(?![\w'])/.test(folded) &&
    /"[^"]*\?[^"]*"|"[^"]*\?$/.test(folded)
  )
    return none('quoted question');
  if (question) {
    if (answered.test(folded)) return none('question and own answer');
    return asks('question', tag.test(body) ? 1.3 : statement.test(body) ? 2.5 : inverted(body) ? 3 : 2.7);
  }
  const told = chat && advice.test(body) && !timed.test(folded);
  for (const [force, pattern] of told ? [] : askPhrases) {
    const hit = pattern.exec(folded);
    if (hit && chat && /^you /.test(hit[0]) && !timed.test(folded)) continue;
    if (hit && (!embedded.test(folded.slice(0, hit.index)) || unembeddable.test(hit[0])))
      return asks(`phrase ${hit[0]}`, force);
  }
  const advises = chat && adviceVerb.test(body) && !/^(?:@|<@)/.test(folded) && !timed.test(folded);
  if (imperative(body) && !advises) return asks(`imperative ${firstWord(body)}`);
  if (
    questionStart.test(body) &&
    !/^(?:had|may|might|should|were) (?:i|we|you|he|she|it|they|this|that|the|an?|any)(?![\w])[^?]*, |^(?:have|do|will) (?:a|an|the|any|some)\b|^(?:don't|do) (?:you|that|this|it|the|any|a)\b(?! (?:know|have|think|want|like|need|mean|see|agree|remember|believe|still|ever))/.test(
      body,
    )
  )
    return /^should \w+ (?:be|have|need|not|want|decide)\b/.test(body) ? none('condition') : asks('inverted');
  if (
    whStart.test(body) &&
    whInverted.test(body) &&
    !/^[^,]{0,60}, (?:i|we|he|she|it|they|you|the|there|please|this|that)\b/.test(body)
  )
    return asks('wh');
  if (openCall.test(body)) return asks('open call');
  if (instructionInside(body)) return advises ? none('advice') : asks('instruction inside');
  return none('plain');
}
