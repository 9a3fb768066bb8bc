// Asks in form that leave open what is wanted, and what makes one particular after all.
import { type Phrases, phrases } from '../text/phrases.ts';
import type { Vagueness } from './reading.ts';

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
      'how (?:should|shall|do|can|would|will|could) (?:we|i|you) (?:want to |like to |best |all )?(?:handle|proceed|approach|deal with|go about|tackle|move forward|go forward|solve|address|treat|organi[sz]e|resolve)',
      'how do you want (?:to|me to|us to)',
      'what (?:should|shall|do|can|could) (?:we|i) do(?: with| about| next| now| here)?',
      '(?:any|got any|have any) (?:ideas?|thoughts?|opinions?|suggestions?) (?:on |for |about |as to )?(?:how|what|why|where|whether|for|on|about)',
    ]),
  ],
  [
    'opinion',
    phrases([
      '(?:(?:any|your|other|further|more|got|no)(?: (?:other|further|more|new|quick|initial))? |(?<=^|[^a-z\\x27 ] *|(?:and|or|so|then|there|below|above|attached|this|that|these) ))(?:thoughts?|ideas?|opinions?|feedback|comments?|suggestions?|concerns?|news|updates?|objections?|reactions?|preferences?|input|recommendations?|advice|tips|pointers)(?: (?:on|about|for|re) (?:this|that|it|these))?(?: (?:yet|so far|then|here|at all|from you))? ?\\?',
      '(?<=^|[^a-z\\x27 ] *)(?:please )?help ?\\?',
      'what (?:do|did|would) (?:you|we|you all|you guys|people) make of',
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
      "let's (?:talk|chat|discuss|catch up|touch base|sync)(?: (?:soon|later|more|first|again|sometime|then))? ?[.!?]*$|let's (?:talk|chat|touch base) about (?!(?:whether|if|how|when|what)\\b)",
    ]),
  ],
];

/** Before "take a look": the writer will. */
export const offersTo =
  /(?<![\w'])(?:i|we|he|she|they|i'll|we'll|to)(?: will| can| could| would| may| might|'d| am going to| was going to| took| had)?(?: \w+)? $/;

/** What turns "take a look" into something particular. */
export const saysWhatFor =
  /^[^.?!]{0,90}?(?:,| and| to)(?: then| please| also)? (?:tell|let|confirm|approve|say|see (?:if|whether)|check (?:if|whether)|make sure|find out|reply|fix|return|merge|sign|answer|report|decide|mark|comment|verify|test)(?![\w])|^[^.?!]{0,60} (?:whether|if|for (?:typos|errors|mistakes|bugs))(?![\w])/;
