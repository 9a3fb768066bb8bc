// Sentences in the form of an ask that ask for nothing: courtesies, and questions nobody is to answer.
import { phrases } from '../text/phrases.ts';

export const courtesy = phrases([
  "(?:please |pls |just |and |so |you should |both of you should )?(?:feel free|don't hesitate|do not hesitate|don't hestitate|never hesitate)",
  "(?:please |pls |just |do |simply )*(?:let me know|let us know|lmk|tell me|call me|call|give me a (?:call|shout|ring|buzz)|give us a call|contact me|contact us|reach out|email me|e-mail me|write me|shout|ask|ping me|holler|drop me a line|get in touch|reply|contact|see me|call or (?:e-?mail|write)(?: me)?|advise)(?: \\S+){0,7}? (?:if|should|in case|whenever|with) (?:you(?:'ve|'d|'re)?|there(?:'s)?|anyone|anybody|your team|anything|something|any|i can|we can)(?: \\S+){0,8}? (?:unclear|not clear|missing|questions?|concerns?|problems?|issues?|comments|need (?:anything|any|more|further|help|additional|me|assistance)|further|anything|else|help|assistance|trouble|needed|clarification|be of|do more|more information|changes|difficulties|to discuss|like to (?:discuss|arrange|talk)|a copy|copies|can provide|can assist)",
  "(?:please )?let (?:me|us) know if (?:for (?:some|any) reason )?(?:you|it|there|that|this)(?: still)? (?:do not|don't|did not|didn't|have not|haven't|has not|hasn't|cannot|can't|does not|doesn't|is not|isn't|are not|aren't) [^.?!]{2,90},? (?:and|so) (?:i|we)(?:'ll| will| can)",
  '(?:please |pls |just )?(?:call|contact|see|e-?mail|visit|ask|check with|get in touch with)(?: \\S+){1,6} for (?:any )?(?:further|more|additional|other) (?:information|info|details?|background|help|assistance|explanation)',
  "(?:please )?let (?:me|us) know if (?:(?:you (?:want|need|would like|'d like)|i can|there(?:'s| is) anything)(?! (?:to|me to|us to)(?![\\w]))|(?:you|anyone|either of you|any of you)(?:'d| would)? (?:want|need|like|prefer) (?:me|us) to(?! know(?![\\w])))",
  "(?:if|should|in case|anytime|whenever|when) (?:you(?:'ve|'d|'re)?|there(?:'s)?|anyone|anybody|your team|any of you)(?: (?:should|ever|still|all|do|guys|find that you|would|have|got|'d))* ?(?:have|has|need|needs|are|is|got|run into|require|encounter|find|feel)(?! (?:a (?:chance|moment|minute|second|sec|few|bit)|time|interested|able|available|in town|free|going|willing|unable|coming|planning|in |the time|some time))(?: \\S+){0,14}?,? (?:please |pls |just |then |do )*(?:let me know|let us know|call|contact|feel|ask|e-?mail|write|reach|ping|give|shout|hesitate|send me|tell me|say|drop|do so|i'd|i'll|i can|we can|come|stop by|see me)",
  "(?:if|should|in case|anytime|whenever) (?:you(?:'d)?|anyone|anybody)(?: would)? (?:like|want|wish|prefer|care|decide)(?: (?:to (?:discuss|talk|chat|have a conversation|call|arrange|reach|contact|know|hear|see|review)|me to|us to|any|more|further|additional|a copy|copies|help|details))(?: \\S+){0,14}?,? (?:please |pls |just |then |do )*(?:let me know|let us know|call|contact|feel|ask|e-?mail|write|reach|ping|give|shout|hesitate|send me|tell me|say|drop|do so|i'd|i'll|i can|we can|come|stop by|see me)",
  '(?:please |pls )?(?:call|e-?mail|contact|write|reply|phone)(?: \\S+){0,5} with (?:any |your |further |other )?(?:comments|questions|concerns|feedback)',
  '(?:please )?(?:give|send|pass on|say|convey|extend)(?: [a-z]+){0,2} (?:my|our) (?:very )?(?:best|regards|love|thanks|greetings|congratulations|condolences|respects)',
  "(?:please |pls |just |do )*(?:call|ring|text|phone|ping|shout|holler|write|e-?mail|buzz|page)(?: me| us)?(?: \\S+){0,3} (?:if|when|whenever) you(?:'re| are| get| feel| run| have| need| want)(?: \\S+){0,3}? (?:lost|stuck|trouble|unsure|unclear|confused|bored)",
  '(?:please )?(?:hug|kiss|pat|pet|stroke|scratch|cuddle|squeeze|tickle|greet) [^.?!]{2,40}(?:for|from) (?:me|us|all)',
  '(?:please )?give (?:[a-z]+ ){1,3}an? (?:[a-z]+ )?(?:hug|kiss|pat|cuddle|squeeze|scratch|stroke|belly rub)',
  'should you (?:have|need|require)(?: \\S+){0,12}',
  '(?:happy|glad|pleased|free|welcome) to (?:help|answer|walk|discuss|explain|hop|jump|assist|talk|chat)',
  '(?:please |pls )?(?:find|see)(?: the| my| our| below| an?)* ?(?:attached|enclosed|below)',
  "(?:attached|enclosed|below|herewith),? (?:please |you will |you'll )?find",
  '(?:please |pls |kindly )?(?:see(?! (?:that|to)(?![\\w]))|note|find|refer to)(?: \\S+){0,5} (?:attached|below|above|enclosed|following)',
  '(?:please |pls |kindly )(?:see|find|note) the (?:following|attached|enclosed)',
  '(?:please |pls |kindly )(?:find|note|be advised|be aware|be informed|accept|excuse|forgive|pardon|disregard this|read on|bear with|join (?:me|us) in (?:wishing|congratulating|welcoming|thanking)|know that|understand that|rest assured|call to discuss any)',
  '(?:please )?(?:accept my|forgive me|excuse me|pardon me|bear with me|be assured|rest assured)',
  "(?:(?:how are you|how are things|how have you been|how(?: are)? you (?:doing|keeping|holding up|getting on)|how's everything|what's up|what's new|how do you do|how is everything)(?= *(?:[^a-z' ]|$|and |all(?![\\w])|both|guys|today|this |these |doing|feeling|there|lately|with you|on your|my |sir|mate|man|folks|everyone|going))|how's it going|how is it going|how was your (?:weekend|holiday|holidays|vacation|trip|day|flight)|how goes it|how is life|how's life)",
  '(?:hope|trust)(?: that)? (?:you|your|all|everyone|everything|this|things|the)(?: \\S+){0,4} (?:well|great|good|fine|nice|weekend|holidays?|safe|enjoy|enjoyed|enjoying|fun|okay|ok|better|feeling)',
  "(?:see|talk to|talk with|speak to|catch) (?:you|ya|y'all|u) (?:then|soon|later|tomorrow|tonight|there|on|at|next|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|all|around|mon|tue|wed|thu|fri)",
  '(?:have|enjoy|happy) (?:a |an |your |the |some )?(?:good|great|nice|safe|wonderful|lovely|fun|pleasant|happy|weekend|day|trip|rest|holidays?|vacation|birthday|thanksgiving|new year|easter)',
  "(?:take care|keep up the good work|keep in touch|stay tuned|stay safe|be well|cheer up|hang in there|good luck|congratulations|congrats|sleep well|get well|go get 'em|welcome to)(?: |[.!,]|$)",
  '(?:thank|thanks)(?: you)?(?: (?:so|very) much)? (?:for|again|in advance(?! for [a-z]+ing))',
  '(?:look|looking) forward to',
  '(?:guess|believe me|trust me|mind you|know that|be that as)(?: what|,| it|$)',
]);
/** A courtesy with a day is a request: "let me know by Friday if you have comments". */
export const byWhen =
  /(?<![\w'])(?:by|before|no later than) (?:the|tomorrow|today|tonight|noon|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|this|end|eod|cob|close|\d|i |we )/;

/** What a courtesy must not swallow: a plain request in the same sentence. */
export const plainRequest =
  /, but (?:do|please|don't) [a-z]+|(?:and|but) (?:please )?(?:tell|send|give|show) (?:me|us)(?![\w'])|(?:^|[^a-z])(?:could|can|would|will) you (?!like|want|need)|(?:^|[,.;!?] +|and |but |so )(?:also |then )?(?:please|pls|kindly) (?:also )?(?!find|note|feel|do not|don't|be (?:advised|aware|informed)|let me know if|let us know if|call if|contact|accept|excuse|forgive|see (?:attached|below)|join|read on|hesitate|call (?:me )?(?:if|with|to discuss any|or)|give (?:me|us) a call if|call me if|e-?mail|know|understand|disregard|call T|if)/;

export const rhetorical = phrases([
  "did you (?:see|hear|watch|catch) (?!my|your|any|if|whether|from|back|what i|the (?:[a-z]+ )?(?:e-?mails?|messages?|docs?|ticket|pr|note|file|comments?|attachments?|invite|numbers|draft|report|memo))[a-z']+",
  'who knows',
  '(?:just|only) (?:kidding|joking)|jk',
  '(?:dad joke|joke (?:of the|time|for)|riddle (?:of|for))',
  '(?<=[.!,] |^)(?:coincidence|who knew)\\?+$',
  '(?:can|could|would) you (?:even )?(?:believe|imagine) ?(?:it|that|this|how|what)?(?![a-z ]*(?:if|whether))',
  'who (?:do|does) (?:they|he|she|it) think|since when (?:do|does|did|is|are)|says who',
  '(?<=^)(?:so what|really|seriously|huh|wow|pardon|oh really|remember me)\\?+$',
  '(?<=^)remember (?:the|when|that|how|our|my|his|her) [^?]*\\?$',
  '(?<=^)why me\\?$',
  "(?<=(?:^|[^a-z' ] )(?:(?:so|very|really|quite|pretty|how) )?[a-z]+, )(?:isn't|ain't|wasn't|aren't|weren't) (?:it|that|this|he|she|they|we)\\?",
  "(?:isn't|ain't|wasn't) (?:it|that|this) (?:great|funny|nice|amazing|cool|crazy|wonderful|sad|weird)",
  'guess (?:what|who|where|how)',
  'did you know (?!if|whether|about|how|where|of|when|who|what)[a-z]+',
  "(?:is there|are there|there is|there's) (?:anything|nothing|anyone|any) [^?]{1,60}(?<!(?:you|we|i) )(?:can't|cannot|won't|doesn't)",
  'you call (?:that|this|it|those|these) (?:an? )?[a-z]+',
  'how many [^?]{2,40} does it take to',
  "^how (?:about|'?bout) (?:that|those|them) [^?]*\\?*!",
  '^who (?!needs|wants|has|owns|knows|keeps|uses|takes|gets|likes|runs|writes|makes|leads|handles|does|is|was)[a-z]+s an? [a-z]+',
  '^(?:and )?who exactly (?:was|were)',
  '^(?:and then|then|then what)\\?$',
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
  "need i say more|who am i to|what was i thinking|what do i know|what's the point(?: of)?|why (?:even )?bother|why would (?:anyone|anybody|i|you want)|who would (?:ever )?want|how (?:great|cool|crazy|nice|weird|awesome|funny|sad) is (?:that|this|it)|what are the odds|what more (?:could|can) (?:you|we|one)|could it be any|does it get any|am i the only one|is nothing|will it ever|when will (?:they|it|we) ever|(?:remember|get it|know what i mean)\\?$",
  'can you (?:say|spell)(?= ")',
]);

/** Lines like "CONFIDENTIAL - DO NOT DISTRIBUTE". */
export const banner = /^[^a-z]*(?:CONFIDENTIAL|DISTRIBUTE|PRIVILEGED|DO NOT FORWARD|DO NOT REPLY|ATTORNEY)[^a-z]*$/;
