// What a sentence does, read alone: asks plainly, asks vaguely, or does not ask. Phrase classes are tables; order is judgement.
import { phrases } from '../text/phrases.ts';
import type { Vagueness } from './reading.ts';
import { finiteNext, nounVerbs, objectStart, sureVerbs } from './verbs.ts';

export type Speech = {
  readonly ask: 'explicit' | 'vague' | 'none';
  readonly vagueness?: Vagueness;
  /** Offsets into the folded sentence: the asking clause, and the words that make it vague. */
  readonly start: number;
  readonly cue?: { readonly start: number; readonly end: number };
  /** Which table or test decided, for the evaluation. */
  readonly why: string;
};

const lead =
  /^(?:(?:@[\w.-]+|<@\w+>)[,:]?|(?:hi|hello|hey|dear|good morning|morning|good afternoon|hiya)(?: +[\w.-]+){0,2} *[,!:-]+|(?:and|but|so|also|or|well|ok|okay|then|now|oh|ah|hmm+|hm|hum|um|uh|yes|yeah|yep|no|again|anyway|anyways|btw|by the way|first of all|first|firstly|second|secondly|third|finally|lastly|next|p\.?s\.?|ps|one more thing|no rush|not urgent(?: at all)?|fyi|urgent|important|reminder|just a reminder|quick question|question|sorry|thanks|thank you|great|in addition|additionally|furthermore|meanwhile|therefore|thus|otherwise|in the meantime|for now|alternatively|if so|if not|if possible|however|actually|basically|guys|all|everyone|folks|team|hopefully|perhaps|maybe|just|kindly|simply|still|wait|because|since|sure|right|alright|cool|agreed|interesting|besides|plus|instead|too|\d{1,2}[.)]|[a-h]\)|[*_~"'(•>.-]+)[,:;!.?]* *[-–]*)(?= |$|[*_"'(]) */;

const vagueClass: readonly (readonly [Vagueness, RegExp])[] = [
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

const courtesy = phrases([
  "(?:please |pls |just |and |so )?(?:feel free|don't hesitate|do not hesitate|never hesitate)",
  '(?:please |just |do )?(?:let me know|let us know|lmk|tell me|call me|call|give me a call|give me a shout|contact me|contact us|reach out|email me|e-mail me|write me|shout|ask|ping me|holler|drop me a line|get in touch|give me a ring)(?: \\S+){0,4} (?:if|should|in case|when|whenever) (?:you|there|anyone|anybody|your team|any)(?: \\S+){0,6} (?:questions?|concerns?|problems?|issues?|need (?:anything|any|more|further|help|additional|me|assistance)|further|anything else|help|assistance|trouble|needed|clarification|be of)',
  'if (?:you|there|anyone|anybody|your team) (?:have|has|need|are|is|would like|want|should have|get|got|run into)(?: \\S+){0,6} (?:questions?|concerns?|problems?|issues?|anything|help|further|additional information|more information|assistance|trouble)(?: \\S+){0,8} (?:let me know|let us know|call|contact|feel|ask|e?-?mail|write|reach|ping|give|shout|hesitate)',
  'should you (?:have|need|require)(?: \\S+){0,12}',
  '(?:happy|glad|pleased|free|welcome) to (?:help|answer|walk|discuss|explain|hop|jump|assist|talk|chat)',
  '(?:please |pls )?(?:find|see) (?:the )?(?:attached|enclosed|below)',
  '(?:please |pls )(?:find|note|be advised|be aware|be informed|accept|excuse|forgive|pardon|disregard this)',
  '(?:please )?(?:accept my|forgive me|excuse me|pardon me|bear with me)',
  "(?:how are you|how's it going|how is it going|how are things|how have you been|how you doing|how's everything|what's up|how do you do|how was your (?:weekend|holiday|vacation|trip|day))",
  '(?:hope|trust) (?:you|your|all|everyone|everything|this|things)(?: \\S+){0,3} (?:well|great|good|fine|nice|weekend|holiday|safe|enjoy|enjoyed|enjoying|fun|okay|ok|better|feeling)',
  "(?:see|talk to|speak to|catch) (?:you|ya|y'all|u) (?:then|soon|later|tomorrow|tonight|there|on|at|next|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|all|around|mon|tue|wed|thu|fri)",
  '(?:have|enjoy) (?:a|your|the) (?:good|great|nice|safe|wonderful|lovely|fun|pleasant|happy|weekend|day|trip|rest|holiday|vacation)',
  '(?:would|do) you (?:like|want|need|prefer) (?:me|us) to',
  '(?:take care|keep up the good work|keep in touch|keep me posted if|stay tuned|stay safe|be well|cheer up|hang in there|good luck|enjoy|congratulations|congrats|welcome|sleep well|get well)(?: |[.!,]|$)',
  '(?:thank|thanks)(?: you)?(?: (?:so|very) much)? (?:for|again|in advance)',
  'you (?:can|could|may|might)(?: also| always| just| then)? (?!(?:please|let|tell)\\b)',
  '(?:look|looking) forward to',
]);

const explicitClass = phrases([
  "(?:please|pls|plz|kindly) (?:also |just |do |try to |don't |do not |go ahead and |take a moment to |be sure to |make sure |make sure to )?[a-z][a-z-]*",
  "(?:can|could|would|will|wont|won't|can't|couldn't|wouldn't) (?:you|u|ya|someone|somebody|anyone|anybody|one of you|either of you|you guys|you all|y'all|everyone|each of you)(?: [a-z]+| \\S+,)?(?: [a-z]+)?",
  '(?:do|would|can|could) (?:you|u) (?:mind|happen|know|have|think|want|need|remember|by any chance|agree)',
  '(?:let|lets) (?:me|us|him|her|them|[a-z]+) know',
  'lmk',
  "(?:i'd|i would|we'd|we would|i will|i'll) (?:really |very much |greatly |also |certainly |sure )?(?:appreciate|be grateful|be glad if|be very grateful|be obliged)",
  "(?:i'd|i would|we'd|we would|i|we) (?:really |also |still |just |do |very much |am going to |are going to |will )*(?:need|require)(?! to\\b)(?: \\S+)",
  "(?:i'd|i would|we'd|we would|i|we) (?:really |also |still |just |do |very much )*(?:want|like|love|prefer) (?:you|u|your|for you|to (?:meet|see|get|have|know|discuss|talk|speak|schedule|set up|invite|ask|request|receive|hear|propose|suggest|arrange|find out|understand|sit down|visit with|go over|be able|make sure|review|learn|chat|get together|set)|a copy|an update)",
  '(?:i|we) (?:need|want|would need) to (?:know|see|get|have|talk|discuss|meet|understand|find out|speak|decide|hear|ask|set up|schedule|make sure|get together|sit down|be sure)',
  "you (?:need|have|will need|must|should|'ll need|ought|are to|are required|may want|might want|had better|'d better|better)(?: to)? ",
  'you (?:should|must|need)',
  "we (?:should|need to|must|ought to|have to|'ve got to|better|had better|may want to|might want to|could (?:try|also|meet|do|get|go|discuss|talk))",
  "let(?:'s| us) (?!me\\b|him\\b|know\\b)[a-z]+",
  'lets (?!me|you|us|him)[a-z]+',
  '(?:how|what) about [^.]*',
  "(?:i|we)(?:'d| would| also| strongly| just)* (?:suggest|propose|recommend|urge|request|ask that|ask you|beg|advise that|move that)",
  "(?:i'm|i am|we're|we are|i was|we were|was|just) (?:also |just )?(?:wondering|hoping|looking for|trying to (?:find|figure|understand)|curious|requesting|asking|interested in (?:your|hearing|knowing))",
  "(?:it would be|it'd be|would be|it will be|that would be) (?:very |really |most |also |so )*(?:great|good|helpful|nice|best|appreciated|useful|ideal|wonderful|cool|awesome|fantastic|lovely|a good idea|better|interesting) (?:if|to|for)",
  '(?:would be|is|are|will be) (?:much|greatly|very much|highly|really|very|most|always|so) (?:appreciated|welcome|welcomed)',
  '(?:needs?|has|have) to be (?:\\S+ed|done|sent|set|made|put|paid|run|cut|built|written|taken)',
  '(?:make|making|be) sure(?: to| that| you| the| we)',
  "(?:remember|don't forget|do not forget|try|be sure) to",
  '(?:i hope|we hope|hope|hoping|i am hoping) (?:that )?(?:you|u|your|we) (?:can|could|will be able|would|are able|might be able|may be able|might|will (?:join|come|consider|make|attend)|all can)',
  '(?:any|is there any|are there any) (?:chance|way|possibility|word|luck|idea|thoughts|update|news|reason|plans)',
  '(?:go ahead and|feel free to send|when can|when could|what time|what day|which day)',
  '(?:^|and |then |so )(?:just )?(?:send|call|email|e-mail|give|tell|ask|forward|fax|get|bring|check|review|confirm|advise|reply|respond|return|let) (?:me|us|him|her|them|it|this|that|your|the)',
  'waiting (?:for|on) (?:your|you)',
  '(?:your|you) (?:prompt |immediate |quick |early |help|assistance|attention|response|approval|reply|comments)[^.]{0,40}(?:is|are|would be|will be) (?:\\S+ )?(?:appreciated|needed|required|requested|welcome)',
  '(?:is|are) (?:requested|required|asked|encouraged|invited|expected|supposed) to',
  '(?:rsvp|r\\.s\\.v\\.p)',
]);

const questionStart =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't|ain't) (?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|a|an|any|anyone|anybody|someone|somebody|everyone|all|your|my|our|his|her|their|one|ya|y'all|people|folks|[a-z]+)(?![\w'])/;
const whStart =
  /^(?:who|whom|whose|what|what's|where|where's|when|when's|why|how|how's|which|who's|how many|how much)(?![\w])/;
const whInverted =
  /^(?:who|whom|whose|what|where|when|why|how|which)(?: [\w'-]+){0,4}? (?:is|are|was|were|do|does|did|can|could|will|would|should|shall|have|has|had|'s|am|don't|doesn't|didn't)(?![\w'])|^(?:who's|what's|where's|when's|how's|why not|how come)(?![\w'])/;

const offers = phrases([
  "(?:i|we)(?:'ll|'d| will| would| can| could| shall| am happy| am glad| may| might)(?: also| be| gladly| certainly| then| just| try)* ",
]);

const rhetorical = phrases([
  'who knows',
  "(?:isn't|ain't|wasn't) (?:it|that|this) (?:great|funny|nice|amazing|cool|crazy|wonderful|sad|weird)",
  'guess what',
  'why not\\?$',
  "who (?:cares|would have thought|would've thought|doesn't)",
  'what (?:a|an) [a-z]+',
  'how (?:nice|great|cool|funny|sad|sweet|cute|lovely|exciting|awful|wonderful|interesting|about that)',
  'what the (?:hell|heck|f)',
  'are you kidding',
  'you know\\?$',
]);

function firstWord(text: string): string {
  return /^[a-z][a-z'-]*/.exec(text)?.[0] ?? '';
}

/** How far the openers of a sentence ("Hi Sam,", "@ada", "also", a name and a comma) reach. */
export function leadEnd(folded: string, original: string): number {
  let at = 0;
  for (let turns = 0; turns < 6; turns++) {
    const rest = folded.slice(at);
    const name = /^(?:[A-Z][\w'.-]+(?:(?: and | & |, |\/| )[A-Z][\w'.-]+){0,3}) ?(?:,|:|--?(?= ))\s*/.exec(
      original.slice(at).replace(/[–—]/g, '-'),
    );
    const opener = lead.exec(rest);
    if (opener && opener[0].length > 0) at += opener[0].length;
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
  if (finiteNext.test(rest)) return false;
  if (verb === 'see' || verb === 'think' || verb === 'looks' || verb === 'thank') return false;
  if (nounVerbs.has(verb))
    return (
      (objectStart.test(rest) && !/^(?:on|for|with|in|to|at|from|of|and|or|by)\b/.test(rest)) ||
      (/^(?:call|check|look|talk|get|work|reply|test|back)$/.test(verb) &&
        /^(?:on|for|with|in|to|at|up|out)\b/.test(rest))
    );
  return sureVerbs.has(verb) && !/^(?:ing|s)\b/.test(rest);
}

/**
 * Reads one sentence alone.
 * @param folded the sentence as `fold` gives it; @param original the same stretch of the draft.
 */
export function speechOf(folded: string, original: string): Speech {
  const start = leadEnd(folded, original);
  const body = folded.slice(start).trim();
  const question = /\?[)"'*_~\s]*(?:$|[^\w\s])/.test(folded) || /\?\s*$/.test(folded);
  const none = (why: string): Speech => ({ ask: 'none', start, why });
  if (body === '' || !/[a-z]/.test(body)) return none(question && body !== '' ? 'bare mark' : 'empty');

  for (const [vagueness, pattern] of vagueClass) {
    const hit = pattern.exec(folded);
    if (!hit) continue;
    if (vagueness === 'open-question' && !question && !/^(?:what|how|any)/.test(body)) continue;
    if (vagueness === 'heads-up' && /no action|nothing to do|thanks for|for the heads/.test(folded)) continue;
    return {
      ask: 'vague',
      vagueness,
      start,
      cue: { start: hit.index, end: hit.index + hit[0].trimEnd().length },
      why: `vague ${vagueness}`,
    };
  }
  const polite = courtesy.exec(folded);
  if (polite) {
    const rest = `${folded.slice(0, polite.index)} ${folded.slice(polite.index + polite[0].length)}`;
    if (!question || /^(?:how|what|would|do)/.test(polite[0])) {
      if (
        !/(?:please|could you|can you|would you) (?!find|note|feel|don't|do not|be |let me know if|call if|contact)/.test(
          rest,
        )
      )
        return none(`courtesy ${polite[0]}`);
    }
  }
  if (rhetorical.test(folded)) return none('rhetorical');
  if (question) return { ask: 'explicit', start, why: 'question' };
  const plain = explicitClass.exec(folded);
  if (plain) {
    const before = folded.slice(0, plain.index);
    if (
      !/(?:if|that|because|when|why|how|what) (?:you |he |she |they )?$/.test(before) ||
      /^(?:please|pls|let me know)/.test(plain[0])
    )
      return { ask: 'explicit', start, why: `phrase ${plain[0]}` };
  }
  if (imperative(body)) return { ask: 'explicit', start, why: `imperative ${firstWord(body)}` };
  if (
    questionStart.test(body) &&
    !/^(?:will|may|can|do|have|had|did|does|was|is|am|are|should|would|could) (?:be|not|to|do|have|go|a)\b/.test(body)
  )
    return { ask: 'explicit', start, why: 'inverted' };
  if (whStart.test(body) && whInverted.test(body) && !/,/.test(body)) return { ask: 'explicit', start, why: 'wh' };
  const comma =
    /^(?:if|when|once|after|before|since|as|while|unless|for|in|at|on|to|given|based|with|until|per|because|whenever|otherwise|by|due|during|depending|though|although|assuming|during)\b[^,]{2,140}, *((?:then |please |also |just )?[a-z].*)$/.exec(
      body,
    );
  if (comma?.[1] && imperative(comma[1].replace(/^(?:then|please|also|just) /, '')) && !offers.test(comma[1]))
    return { ask: 'explicit', start, why: 'imperative after a clause' };
  return none('plain');
}
