// The phrases that ask, as data, by how plainly they do.
import { phrases } from '../text/phrases.ts';

const adverb =
  "(?:really |also |still |just |do |very much |probably |proably |definitely |certainly |only |would |will |'ll |greatly |so |now |first |then |both |all |actually |strongly |kindly |always |again |maybe |perhaps |desperately |urgently |simply )";
const talk =
  '(?:meet|discuss|talk|speak|chat|get together|sit (?:down )?(?:with|together)|sit down (?:and|to|for|on|this|next)|visit|go over|schedule|set up|arrange|review this with|catch up|touch base|continue (?:our|the|this|these) discussions?|continue discussions?|have (?:a|an|the|another) [^.?!]{0,30}?(?:meeting|call|discussion|chat|conference|talk|conversation|word|lunch|dinner)|hook up|do lunch|brainstorm|walk (?:you )?through|pick your brain|follow up with you|connect)';
const learn =
  '(?:know|ask|hear|request|invite|find out|see if|see whether|see you|see your|see what you|understand|learn|get your|get you|get an?(?! feel| sense)|get the|get that|get this|get some|get in touch|have you|have your|have this|have it|have the|have a|check if|check whether|check in|confirm|clarify|enlist|solicit|borrow|propose|suggest|receive|obtain|order|defer|purchase|make monthly|request|add|change|remind you|nominate|offer you)';

/** Whoever may be meant by "if … did it". */
const whom =
  '(?:you|u|ya|we|your|someone|somebody|anyone|anybody|one of|(?:either|both|all|the (?:two|three|rest)) of (?:you|us)|nick|i (?:could|can|had|may)|(?:[a-z]+ ){1,3}would|(?!(?:the|an?|our|this|that|there|it) (?![a-z ]{0,20}(?:team|office|staff|people|crew|department|desk|board|committee|kitchen|drivers?|manager|boss|director|secretary|chair|chef)(?![\\w])))(?:[a-z]+ ){1,3}could|(?:the )?[a-z]+ (?:can|was|were))';
/** What is needed of nobody in particular: "I could do with a nap". */
const comforts =
  '(?:(?:an?|some|more|another|the|my|strong|cold|hot|stiff|good|long|big|bigger|second) )*(?:coffees?|espresso|tea|caffeine|nap|sleep|holidays?|vacation|break|rest|lie-down|drinks?|beers?|wine|gin|pint|cake|chocolate|hugs?|rain|sun|sunshine|snow|summer|spring|weekend|miracle|boat|laugh|bath|massage|new (?:back|brain|head|knees|life|body)|luck)(?![\\w]| (?:for|in|at|on|by|to|with|from|orders?) )';
/** What nobody wishes for, and what is only said of how things are. */
const unwished =
  '(?:(?:so|very|too|really|an?|the|much|more|quite|rather|such|pretty|great|real) )*(?:shame|pity|mistake|surpris\\w+|shock\\w+|amaz\\w+|odd|strange|weird|terrible|awful|horrible|disaster|lying|remiss|worried|sad|sorry|upset|disappoint\\w+|angry|annoyed|wrong|bad|worse|rude|silly|stupid|crazy|funny|boring|unfair|dead|lost|fine|ok|okay|hard\\w*|difficult|impossible|wast\\w+|risk\\w*|joke|miracle|premature|violation|problem|late|early|eas\\w+|simple\\w*|possible|able|likely|pleasure|honou?r|first|last|time|due|up|open|used|subject|similar|[a-z]+ed|[a-z]+en|sent|left|put|lies?|here|there|out|in|at|on time)(?![\\w])';

/** Classes that ask wherever they stand in a sentence, as name and phrases. Order does not matter; names help reading errors. */
const asksAnywhere: Readonly<Record<string, readonly string[]>> = {
  please: [
    "(?<!\\b(?:yes|no|yeah|oh|says?|said|saying|reads),? )(?:please|pls|plz|plse|kindly|abeg|biko)(?! and thank|, (?:no more|after you))(?: (?:also|just|do|try|don't|do not|go ahead|then|again|both|each|all|be sure|make sure|take a moment|if possible|feel free to send|,))?,? [a-z'#@]+",
    '(?<=(?<!^(?:yes|no|oh|yeah|yep|sure|ok|well|coffee|tea)),? )(?:please|pls|plz) ?(?=[.!;,)]|$|🙏|:)',
    'if you (?:could|would|can)[^.?!]{0,80} please',
  ],
  you: [
    "(?:can|could|would|will|wont|won't|can't|couldn't|wouldn't|cud|wud|cld) (?:you|u|ya|yu|someone|somebody|anyone|anybody|one of (?:you|us)|one or both of you|either of you|both of you|you guys|you all|y'all|everyone|everybody|each of you|all of you)(?: [a-z]+)?",
    '(?:do|would|can|could) (?:you|u) (?:mind|happen|know|have|think|want|need|remember|agree|like|plan)',
    'if you (?:could|would) (?:also |just |possibly |perhaps |both )?(?!like|prefer|rather|want|care)[a-z]+',
    "if you (?:can|get away|could)[^.?!]{2,90}(?:would|'d|will|i'll) (?:be|really|very|greatly|appreciate)",
    "if (?:this|that|it)(?: is|'s) (?:all right|alright|ok|okay|acceptable|fine|agreeable|good|a problem)[^.]{0,20}(?:with|for|by) (?:you|everyone|everybody|all)",
  ],
  'let know': [
    "(?<!\\b(?:he|she|they|who|it|to|i'll|will|would|can|could|also|and|did|has|have|had|not|n't|i|we) )(?<!\\b(?:he|she|they) (?:also|has|have|had|will|did|can) )(?:please )?(?:let|lets) (?:me|us|him|her|them|[a-z]+) know",
    '(?:need|want|ask|asked|asking|like) (?:you|each of you) (?:all |both )?to (?!know |feel |be the first|hear (?:it|this|that) from)[a-z]+',
    'and let (?:me|us) know',
    'lmk|lemme (?:know|have)',
  ],
  need: [
    `(?<!\\bthen )(?:i|we|i'll|we'll|i'd|we'd)(?: |, )${adverb}*(?:need|require|will need|would need|am going to need|are going to need)(?!ed)(?! to\\b) (?!not\\b|${comforts})(?:you|your|the|a|an|this|that|these|those|it|more|some|all|any|copies|help|to hear|at least|both|two|three|input|comments|approval|details|info|information|confirmation|one|clarification|volunteers|someone|somebody|[a-z]+)`,
    `(?:i|we|i'll|we'll|you and i|you and me|she and i) ${adverb}*(?:need|want|have) to (?:${talk}|know|see you|find out|ask you|hear|decide|get together|understand|have your|get your|get a|get the|get an|get back(?! to (?!me|us))|get this|agree on)`,
    `^(?:but |and |so |also )?(?:just |still )?need (?!${comforts})(?:(?=[^.,;:?!]{2,60} (?:from you|by|before|asap|please)(?![\\w]))[a-z]+|to know|your|the|a|an|this|it|more|some|info|help|someone|to talk|to discuss|to meet)`,
    "(?:i|we)(?:'d|'ll| would| will)? (?:have|need) to see (?:how|what|your|whether|where|which)(?![\\w])",
    "(?:what|all|thing)(?: that)? (?:i|we)(?:'m|'re|'d| am| are| would| do)?(?: still| really| now| only| also| just)* (?:need|lack|want|(?<!(?:'d|would) )miss|missing|lacking|after|ask(?:ing)?(?: for)?|looking for|waiting for|short of)(?: now| here| to (?:know|have|hear|see|decide|(?:tell|give|send) [a-z]+))?(?: by [a-z]+)? (?:is|are|from you|now)",
    "(?:what|all|thing)(?: that)? (?:i|we)(?: still)? (?:haven't (?:got|had|received|seen)|don't have|can't (?:find|(?:do|go|work|start|finish) without))(?:, [a-z]+,)? (?:is|are)",
    "(?<!(?<![\\w'])(?:that|it|this) ?)(?:is|are|'s) all (?:that )?(?:i|we)(?:'m|'re| am| are)? (?:really |still )?(?:need|want|ask|lack|miss|missing|after|asking|looking for|waiting for|short of)",
    '(?:missing|lacking|outstanding|left|needed)(?: now| still| here)? (?:is|are) (?:only |just |now |still )?(?:your|you)',
    "(?<!(?<![\\w'])(?:you|who|if|whoever|anyone|everyone|nobody) )(?:missing|lacks?|lacking|short of|requires?|awaits?|(?:don't|doesn't|didn't) (?:yet |actually |even )?have) (?:only |just |still |yet |now |also )?(?:your|[^.,;:?!]{1,40} from (?:you|your))",
    '(?:is|are) (?:(?:needed|required|requested|wanted) (?:by|from you|before|asap|as soon as|no later)|due (?:from you|with me|with us|on my|(?:back )?to (?:me|us)(?= (?:by|before|on|no later)(?![\\w]))))',
  ],
  like: [
    `(?<!\\b(?:that|which|what|topics|things|if|who|whatever|when|as|like) )(?:i|we) ?(?:would|'d|wd|do)? ?${adverb}*(?:like|love|prefer|would like|would love|'d like|'d love)(?: to like)?(?: very much)? (?:(?<=(?:would|'d|wd|prefer)[a-z ]{0,30})(?:my|the|our|this|these|those|both|all|two|three) [a-z]+(?!(?: [a-z]+)? to (?:have|get|see|be able)(?![\\w]))|to (?:${talk}|${learn})|for you|you|u|your|another|a copy|copies|an update|some (?:information|info|time|help|advice|feedback|input)|more (?:information|info|details)|the opportunity|a day or|that|it if (?:you|u|some(?:one|body)|any(?:one|body)|one of you|we)(?![\\w])|one)`,
    "(?:would|'d|will) ?(?:really |also |very much |still )?(?:like|love|want|appreciate|welcome|need) (?:you|your|to (?:hear|have|get|know|see) (?:from )?(?:you|your|what you))(?!'d| (?:need|will|have|would|can|had)\\b)",
    "(?:wants?|wanted|would like|'d like|asked|asks|has asked|have asked|'s asked|needs?|expects?|expecting) (?:that )?(?:you|u|your|me to (?:ask|remind) you|(?:if|whether) (?:you|your)|to know (?:if|whether|when|what|how|who|where|why|which|about)|to see if|us to ask)(?!'d|'ll|'re| (?:need|will|would)\\b| to (?:hear (?:it|this|that)|know|feel|be the first|understand)\\b)",
    `(?:i|we|i'd|we'd|just|i've been|been) (?:just |also |really |only )*(?:want|wanted|wanting|hoping|meaning|looking|trying|calling|writing|emailing|e-mailing) (?:just )?to (?:know|ask|hear|see if|see whether|find out|check (?:if|whether|with you|on)|invite|request|enlist|enquire|inquire|remind you|follow up|set up|schedule|meet with you|meet you|talk to you|talk with you|discuss [^.]{0,40}with you|pick your|get your|get the date|confirm (?:that|whether|if|with you)|borrow|arrange|understand|figure)`,
    "(?:i|we)(?:'d| would) (?:(?:really )?love [a-z]+|(?:[a-z]+ ){0,2}?(?:like|want|prefer|need(?= [a-z]+ to)) (?!to\\b|this to|that to|it to|nothing)(?:[a-z'-]+ ){0,4}?(?!to\\b)[a-z]+) to (?!be able)[a-z]+",
    "(?:i|we)(?:'d| would) (?:[a-z]+ ){0,2}?(?:like|want|need|prefer) (?:us|them|these|those|everyone|everybody|both|all of (?:us|you|it|them)) (?:all )?(?:in|on|at|there|here|back|out|by|before|with|off|done|gone|ready|[a-z]+ed)",
    "(?:i want|(?:i|we)(?:'d| would) like) to see (?:the|an?|those|these|some|all) [^.?!]{2,60} (?:before|by|on|from|for|first)",
    "(?:would|'d) (?:[a-z]+ ){0,2}?(?:like|love|prefer|want|need) (?:someone|somebody|anyone|one of|a few of|two of|all of|some of)(?! (?:like|who)(?![\\w]))[^.,;:?!]{0,50} to (?!be(?![\\w]))[a-z]+",
    "(?<!\\b(?:n't|not|never) )(?:encourage|urge|invite|remind|ask|beg|pray|implore|caution|challenge|expect|require|request|want|need) (?:you|everyone|all of you|each of you|everybody) (?:all )?to",
    '(?:has|have|is|are|was|were) (?:asked|requested|asking|requesting)(?: \\w+)? that (?:the|all|you|we|everyone|each|any|your|these|this|i)',
    "(?:i|we)(?:'d| would) like to be (?:put|added|included|considered|moved|removed|placed|copied|invited|excused|transferred|notified|informed|kept|taken off)(?![\\w])",
    "(?:i|we)(?:'d| would) like to (?:make|change|add|use|remove|move|include|order|run|update|put|switch|replace|cancel|extend|increase|reduce|split|merge|publish|send|cover|address|avoid|correct|reserve|book|pay|transfer|sell|buy)",
    'i (?:want|need) (?:it|this|them|that|you|your|the|a copy|all)',
    "i(?:'m| am)(?: also| very| just| particularly)? (?:interested in (?:talking|meeting|hearing|discussing|your|knowing|learning|seeing)|requesting|asking|looking for|writing to (?:request|ask|see|enquire|inquire|find)|calling to (?:ask|see|request))",
    'i (?:want|wanted|have|need) (?:a )?(?:favou?r)',
    '(?:request(?:ing)?|ask(?:ing)?) (?:a|an|your|you|for|that you|each of you|everyone|all of you)(?! (?:question|him|her|them|me)s?\\b)(?<=(?:to|i|we|am|are|and) (?:request|ask)(?:ing)? [a-z ]{1,14})',
  ],
  chase: [
    "(?:(?:just|i'm|i am|we're|also|am|are|was|were|been) |(?<=^|[,;:.!(-] ?))(?:also |just )*(?:checking (?:in|up|back)?|following up|touching base|circling back|reaching out|getting in touch|writing|calling|chasing|emailing) ?(?:again )?(?:to (?:see|ask|check|find out|hear|request|remind|confirm)|on (?:whether|the status|where|when|if)|whether|if|about the status)",
    "(?:still |just |we're |i'm |we are |i am |been )*(?:waiting (?:for|on)|awaiting|expecting) (?:your|you |(?:the|a|an|some|any) [^.?!]{0,50}from (?:you|your))(?! to arrive)",
    '(?:all|any|each|every|no) [^.;:?!]{2,60}(?<! (?:that|which|who|whether|if)) (?:should|shall|must|has to|have to|needs? to|(?:is|are) to)(?: still| also| always| now| only| then| therefore| first| please)* be (?:\\w+ed|done|sent|set|made|put|paid|run|cut|built|written|taken|given|brought|kept)',
    "it(?: is|'s) (?:very |most |really |absolutely |so )?(?:important|critical|crucial|essential|imperative|vital|necessary|urgent)(?: (?:to|for) (?:me|us))? that (?:you|we|all|everyone|everybody|each|every)",
    '(?:anyone|anybody|those|people|whoever|employees|members) (?:(?:of you|who|wishing|interested|wanting|needing|with|that|going|planning) )+[^.;:?!]{2,60} (?:should|must|has to|have to|needs? to|can) (?:contact|call|email|e-mail|see|tell|let|send|reply|respond|register|sign|complete|return|write|ask|submit|rsvp|fill|notify|join|meet|bring)',
    '^looking for (?!forward)(?:an?|some|any|someone|somebody|volunteers|people|the|help|your|two|three|more|input|feedback|advice|suggestions|recommendations)',
    '^appreciate (?:it if|if|your (?:review|comments|input|feedback|approval|response|reply|answer|confirmation|thoughts|advice|guidance))',
    '(?:needs?|wants?|requires?|expects?) (?:the|an?|some|any|those|these|all|more|two|three) [^.?!]{1,50} from (?:you|your)',
    "(?:i'd|i would|we'd|we would|would)(?: also| really)? be (?:very |most |really |quite |also )?(?:interested|keen|curious)(?: in (?:your|hearing|knowing|seeing|talking|meeting|discussing|learning)| to (?:hear|know|see|learn|meet|talk|discuss))",
    'your (?:[a-z]+ ){1,3}(?:would|will|could) be (?:[a-z]+ )?(?:valuable|invaluable|helpful|useful|great|welcome)',
    '(?:attendance|participation|registration|presence|response|rsvp|confirmation|approval|signature|reply|help|advice|consent) is (?:sought|required|mandatory|compulsory|requested|expected|needed)',
    '^(?:your |any |all |final )?(?:comments|replies|answers|feedback|responses|changes|edits|nominations|submissions|orders|rsvps?|numbers|figures|input|votes|corrections|suggestions)(?: please)?,? (?:back )?(?:(?:to me|to us) )?(?:by|before|no later than|asap|due)',
    '^requesting (?!that he|him|her|them)[a-z]+',
    '^(?:attached |enclosed )?for your (?:approval|signature|decision|action|sign-off|confirmation)',
    '(?:asking|reminding|requiring|requesting|urging|encouraging|inviting|(?<!\\b(?:i|we|he|she|they|who) )asks?) (?:all|every|each|everyone|everybody|both|our|staff|employees|people)(?: [a-z]+){0,5} to [a-z]+',
    '(?<!\\b(?:i|he|she|they|we|who|which|that|was|were) )(?:are|is) (?:all |kindly |hereby |also |therefore |again )*(?:asked|reminded|requested|urged|invited|encouraged) to [a-z]+',
    '(?:someone|somebody|anyone|one of (?:you|us)) (?:(?:that|who|with|from|in) [^.,;:?!]{2,50} )?(?:really |also |then )?(?:should|must|ought to|needs? to|has to|had better|(?:is going|will have) to(?: have to)?) (?!(?:have|be|know|get used)\\b)[a-z]+',
    '(?<=\\b(?:this|these|it|they|those) )(?:really |also |still )*(?:needs?|has|have) to (?:go out|get done|get out|go off|happen|ship|leave|be (?:back|ready|in|on|out|over|with) [^.?!]{0,30}(?:by|before|no later))',
    'look(?:ing)? forward to (?:your (?:reply|response|answer|approval|comments|confirmation|decision|feedback)|hearing (?:back )?from you) (?:by|before|no later)',
    '(?:needs?|has|have|must|should) (?:to )?(?:come|get|go|be) (?:back )?(?:to|with) (?:me|us) (?:by|before|no later)(?![\\w])',
    'hoping for (?:an?|your|some) (?:[a-z]+ )?(?:answer|reply|response|decision|confirmation|feedback|help|advice)',
    '(?:counting|relying|depending|count|rely|depend) on (?:you|your team|everyone|all of you|each of you) (?:all )?(?:to|for) [a-z]+',
    '(?<!\\b(?:that|which|who|what|if|they|he|she|you) )could (?:really |also )?use (?:your|an?|some|another|two|more) (?:[a-z]+ )?(?:help|hand|hands|advice|input|eyes?|pair of|opinion|feedback|guidance|assistance|support)',
    "you're (?:all |both |also )*(?:to|down to|asked|requested|required|expected|supposed|invited|urged) (?:to )?[a-z]+",
    'you (?:and|or) [a-z]+ (?:should|must|need to|have to|are to|ought to)(?! be(?: |$)(?!there|ready|prepared)) [a-z]+',
    '(?:nobody|no one|no-one) (?:is to|are to|should|must|may)(?! (?:have|ever|notice|feel|see|need|lose|mind|be (?:affected|surprised|without))(?![\\w])) [a-z]+',
    '(?:all|every) [^.;:?!]{2,60}(?<! (?:that|which|who|whether|if)) (?:must|need to|needs to|have to|has to)(?: still| also| always| now| only| then| first| please)* (?!be(?![\\w])|have(?![\\w])|not(?![\\w]))[a-z]+',
    "your (?!(?:[a-z]+ )?(?:nothing|nobody)(?![\\w]))[a-z ]{2,30}(?:(?:is|are) (?:now |still |already )?(?:overdue|due|outstanding|missing)|(?:is|are)(?:n't| not) (?:in|here|there|with (?:me|us)))",
    "(?:can't|cannot|don't|couldn't) (?:see|find|have|open|read) your(?! (?:point|house|face|problem))",
    "(?:have not|haven't|has not|hasn't|did not|didn't|never|yet to|still no)(?: yet| still)? (?:received|receive|heard|hear|had|seen|see|got|get|gotten)(?: back| anything| any [a-z]+)? (?:your|from you|(?<=yet to [a-z]+ )the)",
    "^you (?:pick|choose|decide|(?:take|bring|do|tell|ring|call|ask|write|book|order|cover|send|pay|cook|drive|fetch) [^.?!]{2,40}(?:,| and) i(?:'ll)? [a-z]+)",
    '(?<=(?:^|[^\\w ] ?|(?:now|so|then|and) ))over to you|your turn to',
    'your [^.,;:?!]{2,40} (?:has|have|needs?|must)(?: to)? be (?:empty|ready|clear|clean|open|out|back|here|vacated|in) [^.?!]{0,30}(?:by|before|until|no later)',
    '(?:is|are) to be (?:filled|signed|submitted|returned|sent|paid|completed|handed in|collected|uploaded|shared|updated|cleared|settled|cancelled)(?: in| out| up| back)? (?:at (?:the|your) earliest|by|before|asap|no later|latest|until)',
    "(?<!(?<![\\w'])(?:be|thoughts|hearts?|prayers|drinks?|lunch|dinner|joke) )(?:is|are|'s|falls|rests|lies|lands) (?:now |all |still |entirely )*(?:(?:on|down to|with(?! you (?:by|on|at|before))|up to) you(?! (?:for|today|all the|every|in (?:this|these|our|my|thought)))|(?<!\\d[a-z]? (?:is|are) )yours(?= *(?:[.,;!]|$)| to (?!keep|enjoy|have))|in your (?:court|hands)|to you to|where you come in)",
    "(?:i'm|i am|we're|we are|i've|we've|i|we) (?:(?:assign|leav|giv|hand|pass|trust|put)(?:ing|ed|e)?(?: [a-z]+){0,4}? (?:to|with|on)|(?:nominat|appoint|volunteer|choos|pick|elect)(?:ing|ed|e)?|looking at) you(?= *(?:[.,;:!]|$|and |to |as |for ))",
    "(?:you|(?:each|all|both|one|any) of you)(?:'ve| all)?(?: have| has)?(?: got)? (?:until|till) [^.?!]{2,40} to [a-z]+",
    '(?:each|all|both|any|one) of you (?:is|are) (?:expected|required|supposed|to)',
    '(?:put|have|got|marked|pencill?ed|signed) you (?:down |in |up )(?:for|as|to|on)(?! (?:\\d|mon|tue|wed|thu|fri|sat|sun))',
    "without (?:your|[^.,;:?!]{1,30} from you)[^.?!]{0,50} (?:can't|cannot|won't)",
    "(?<!(?<![\\w'])you )(?:can't|cannot|won't|nothing|(?:is|are|stands?|sits?) (?:still|idle|stuck|on hold|parked|waiting))(?! (?:wait|thank))[^.?!]{0,60} (?:without (?:your|[^.,;:?!]{1,30} from you)|(?:until|till|unless) you(?:'ve|'re| have| are)? (?!find|get|come|arrive|see)[a-z]+)",
    'your (?:job|task|part|role|bit|assignment)(?: [a-z]+){0,2} (?:is|will be) (?:to|the|an?)',
    'up to you to [a-z]+',
    '(?<!(?:come|get|be|report|revert|write|ring|call|go) )back to you (?:for|with)',
    'you get to (?:be the|choose|decide|pick|say|judge)',
    'for you (?:all |both |two )?to (?:sign|countersign|approve|review|complete|fill|confirm|decide|return|answer|initial|correct|proof|proofread)',
    "^(?:it's |it is )?(?:high |about )?time (?:(?:for [a-z]+ )?to [a-z]+(?: in| out| up| over| off)? your|(?:that )?(?:you|someone|somebody|one of you) [a-z]+)",
    '(?:is|are) to be (?:[a-z]+ed|sent|brought|paid|put|done)(?: [a-z]+){0,4}? (?:by|before|no later than)',
    "(?<=(?:^|[.;:!] |(?<![\\w'])(?:all|the) )(?:[a-z'-]+ ){0,3}[a-z]+s(?<!(?:visitor|guest|customer|client|user|patient|passenger|applicant|buyer)s) (?:who [^.,;:?!]{2,50} )?)(?:must|(?:need|have|are) to) (?:now |also |first |please )?(?:send|submit|return|sign|complete|register|reply|respond|bring|report|contact|hand in|fill|confirm|notify|inform|tell|let|give|provide|attend|e-?mail|call|ask|review|approve|book|upload|collect|make sure|ensure|arrange)",
    '(?<!(?<![\\w])(?:i|we|you|he|she|who|they) (?:[a-z]+ )?)needs? to (?:go|come|get|be|reach|land|arrive|stay|move) [^.,;:?!]{0,40}(?:by|before|no later than) (?:\\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|the)',
    '(?:thanks|thank you)(?: so much| very much)? in advance for (?:[a-z]+ing|your (?:help|reply|answer|response|approval|confirmation|feedback|comments))',
    '(?:asked|told|wants|would like|needs) me to [a-z]+ (?:you|your|with you|if you)',
    '(?:grateful|thankful|obliged|pleased|glad) (?:of (?:an?|your|some|any)|for (?:a|an|any|your|some|sight|confirmation|the)|if (?!i |we |he |she |they |it )[a-z]+|to (?:have|receive|hear))',
    "(?<=(?:i|we)(?: would|'d) (?:be )?(?:[a-z]+ )?)(?:happy|glad|delighted|thrilled) (?:if (?!i |we |he |she |they |it )[a-z]+|to have your)",
    "(?:it|that|this) (?:would|'d) (?:really |also )?help (?:me |us )?(?:a lot |a great deal |greatly |so much |enormously )?(?:if|to)",
    '(?:volunteers?|help|input|answers?|signatures?|repl(?:y|ies)|approval|decision|confirmation|names|comments|corrections|feedback) (?:is |are )?(?:still |urgently |also )?(?:needed|wanted|required|requested)',
    "(?<!\\b(?:i|we|they|you|he|she) )(?:would like|'d like|wants|needs) (?:your|(?:the|our|these|those|both)(?<=like [a-z]+|(?= [^.?!]{2,50} (?:by|before|today|tomorrow|asap|back|signed|done|sent|now|right away|this)(?![\\w])))|an? (?:copy|list|answer|reply|summary|update|quote|estimate|call|decision|draft|meeting|word|second [a-z]+)) (?!same|best)[a-z]+",
    '(?<!(?<![\\w])of )(?:each|all|every|the)(?: [a-z]+){0,2} (?:staff|heads?|managers?|teams?|departments?|leads?|members?|colleagues|employees|attendees|participants|parents|drivers|owners|authors|speakers|volunteers|users|students|nurses|tutors|suppliers|contractors|branches|stores|shops|sites|offices) (?:must|should|(?:needs?|has|have) to|(?:is|are) (?:asked|required|requested|expected|reminded) to)',
    'your (?:[a-z]+ )?(?:team|staff|people|colleagues?|side|office|department|driver|guys|crew|group|engineers?|lawyers?|accounts?) (?:needs?|has|have|must|should|will need|will have)(?: to)? [a-z]+',
  ],
  reported: [
    '(?:wants|would like|(?:has|have) asked|is asking|are asking|needs|expects) us to [a-z]+',
    '(?<=(?:^|(?<![\\w])(?:and|but|so|he|she|they) )[a-z.]* ?)wants? (?:one|two|three|four|five|several|a few|some|\\d+) (?:[a-z]+ )?(?:dates|times|slots|options|names|examples|references|quotes|copies)(?![\\w])',
    '(?:(?<!(?<![\\w])(?:i|we|you|they|who|nobody) )(?:has |have )?asked|is asking) (?:whether|if) (?:the|our|this|that|these|those) [^.,;?!]{2,60}(?<![\\w])(?:could|can|might|may|should)(?![\\w])',
    '(?<!(?<![\\w])(?:you|who|nobody) )needs? (?:comments?|input|feedback|answers?|numbers|figures|approval|sign-off|responses?|changes|edits)(?: [^.,;?!]{2,50})? (?:by|before|no later)(?![\\w])',
    '(?<!(?<![\\w])you )ask(?:s|ed|ing)(?: me| us)? for your',
    'for your (?:[a-z]+ and )?(?:signature|approval|comments?|sign-off|decision)',
    "(?<!\\b(?:i|we|who|that|which|what|if|you|anyone|everyone|nobody|not|n't|just|whoever|whether) )(?:would (?:very much |really |also )?like|'d (?:very much |really |also )?like|would love|wants|(?:is|are) (?:hoping|keen|eager|anxious)|(?:has|have) asked) to (?:talk|speak|meet|discuss|chat|sit down|get together|hear from|set up)(?![^.?!]* with (?:him|her|them)\\b)",
  ],
  wonder: [
    '(?:was|were|just|also|been|been just|wus|still|am) (?:just |also |still )?(?:wondering|curious (?:if|whether|what|how|why|when|where|who|which)|hoping (?:to get your|you|that you|we|that we|maybe|that maybe|(?:that )?(?!(?:it|this|that|things|they|he|she|i|the (?:weather|sun|rain|snow))(?![\\w]))[^.,;:?!]{1,40} (?:could|can|might|would)))',
    "i'm (?:just |also |still |really |very )?(?:wondering|curious)|i am (?:really |very |also )?curious",
    '(?:maybe|perhaps) (?:you|someone|somebody|anyone|one of you) (?:already |still )?(?:knows?|has|have|remembers?)',
    '^wondering|^(?:just )?curious|(?:i|we)(?: just| also| do)? wonder(?:ed)?(?: if| whether) (?:(?:you|we|someone) (?:could|might|would|should)|(?:anyone|anybody|someone|somebody|any of you) (?:has|have|knows?|here|could|can|would|might))|(?:i|we)(?: just| also| do)? wonder (?:what|how|why|where|when|who|which) (?:you|your)',
  ],
  // Without a subject, or in a roundabout way.
  elliptic: [
    "(?:don't|do not) suppose (?:you|u|there|any(?:one|body)|some(?:one|body)|any of you)(?! (?:will|would) (?:mind|care|believe|notice))",
    "you (?:would|do|did|have|could)n't (?:happen to|by any chance)",
    '(?:do|does|did|has|have|is) (?:one|any|either|some) of (?:you|us)',
    "you(?:'ll|'re|'ve|'d)? [^.;:?!]{3,80}, (?:have|wo|are|did|could|do|would)n't you(?= *[.!]*$)",
    '(?<=^(?:so |and )?)(?:mind|fancy|care for) (?!meeting|seeing|that)[a-z]{3,}ing',
    '^mind (?:that )?you (?!know|have|are|were|can|could|will|would|might|must|do|did)(?:always |also )?[a-z]+ (?:the|your|them|that|both|all|every)',
    'any (?:joy|possibility|sign|movement|takers?) (?:with|of|on|for|from|in)',
    "(?:i'm|we're|i am|we are) (?:still |also |just )?(?:in (?:dire |urgent )?need of|in search of|on the (?:hunt|lookout) for|looking for (?:two|three|four|\\d+|somewhere|people|volunteers|an?)|after (?!all|that|this|lunch|dinner|work)(?:the|a|an|your|some|someone))(?![^.?!]* (?:i|we) )",
    `^(?:in need of(?! ${comforts})|in search of|on the lookout for|after (?:a|an|some|another) (?:spare|copy|lift|hand|replacement)|after (?:someone|somebody))`,
    '(?:is|are) after your',
    '^(?:still |urgently )?(?:wanted|needed|required|(?:missing|outstanding)(?= from))(?: from (?:you|your side))? ?:',
    '(?<!(?:no|nothing)(?: [a-z]+){0,2} )(?:needed|required|missing|outstanding|pending) from (?:you|your)',
    `(?<=(?:^|[,;:.-] ?)(?:so |and |but |now )?)would need (?:it|them|this|that|those|your|the|an?)`,
    '(?<=(?:^|[,;:.-] ?)(?:so |and |but |now )?)need (?:access|cover|someone|somebody)',
    '(?<=[,;:.-] ?(?:so |and |but |now )?)need (?:your|the|an?|it|them|help)',
    `(?<=(?:^|(?<![\\w'])(?:i|we) )(?:really |also )?)could (?:really |also )?(?:do with|use) (?!${comforts})(?:your|an? (?:hand|second|copy)|another|two|three|more)`,
    '(?:i|we) (?:hereby |humbly |respectfully )?seek (?:your|the|an?)',
    '(?:is|are|it is) (?:hereby |kindly )?(?:hoped|desired) that',
    "(?:i'd|i would|we'd|we would) be (?:very |really |most )?interested in (?:the|an?)",
    '^would (?:really |also )?help (?:to|if|me|us)',
    "what (?:do you |d'you )?say (?:we|you and)",
    '(?<=[,:-] )help(?= *(?:[!.]*$|:[a-z]|🙏|😭|😩))',
    '(?:can|could) (?:that|this|it|they|those|the [a-z]+) (?:please )?(?:come|be [a-z]+(?:ed|t|ne|de|id|wn))(?= |$)',
    '^(?:one|two|three|just one|only one|a few) (?:more |last |small |quick )?(?:things?|favou?rs?|asks?|requests?|points?)(?: from (?:you|your side)| to ask) ?[:,]',
    "(?:i've|i have|i've got|have|got) an? (?:small |big |tiny |quick )?favou?r to ask",
    '(?<=^|[,;:.-] ?)any(?:one|body) (?:here )?(?:got|have|has|seen|know|knows|near|free|around|good (?:with|at))',
    '^who (?:feels like|fancies|looks after|takes|took|owns|handles|keeps|brings|did|left|moved|should|signs|pays|drives|opens|locks|ordered|parked)|^which of (?:you|us)|^(?:what|which) (?:day|time|date|size|colou?r|room|slot|week) (?:works|suits|fits|do|does|is|are)',
    '^(?:ok|okay|fine|alright|all right|cool) (?:(?:by|with|for) you (?:if|to|that)|to|if (?:i|we)|for me to) ?[a-z]+',
    'vote (?:below|here|in the (?:poll|sheet|thread))|react (?:with|below|here)|thumbs up (?:if|below|from)|show of hands',
    '^your (?:call|turn|move|choice|pick|decision)(?= *(?:[:,.!]|$))|(?<=, )you (?:choose|decide|pick)(?= *[.!]*$)',
    "(?:someone|somebody|one of (?:you|us))(?:'s| has) got to [a-z]+",
    'thought (?:that )?(?:perhaps |maybe )?you (?:might|could) (?!like|enjoy|be|have|want|need|laugh|appreciate|find)[a-z]+',
    `(?<=^(?:and |but |so |also )?)(?:an? (?:copy|photo|picture|word|call|quote|second|list|quick|short|line|note)|another|your|half an?) (?!${comforts})[^.,;:?!]{2,50} would (?:also |really |already )?(?:be (?:good|great|nice|helpful|handy|useful|enough|fine|lovely|ideal|perfect)|help|do|suffice|not go amiss)(?= *(?:[.,;!:]|$|if|me|us|to|for|a lot))`,
    `(?:(?:i|we)(?:'ll| will| shall) be needing|(?:i'm|we're|i am|we are) (?:going to|gonna) need)(?! (?:to(?![\\w])|${comforts}))`,
    '^what(?:ever)? (?:happened to the|became of)',
    "^you've still got (?:my|our)|^you (?:said|told (?:me|us)) you(?:'d| would) [a-z]+|^you (?:promised (?:(?:me|us) (?:the|an?|your|my|to)|to)|were (?:going|supposed|meant) to|still have (?:my|our)|never (?:(?:sent|gave|answered) (?:me|us)|told (?:me|us) (?:about|what|when|whether|if|how|where|who|which)))",
    '^stop [a-z]{3,}ing',
  ],
  // What a thing has to undergo.
  duty: [
    `(?<=(?:^|[,;:.!] ?)(?:so |and |but |also |then )?)(?:the|our|these|those|all|both|every|this) (?!(?:kids?|children|boss|only|team|train|bus|dogs?|cats?)(?![\\w]))(?:(?!(?:that|which|who|i|we|he|she|they|it|is|are|was|were|has|have|had)(?![\\w]))[^ .,;:?!]+ ){1,7}?(?:(?:still |really |also )?(?:has|have|needs?|ought) to|must|(?:is|are) to) (?:still |also |first )?(?:(?:go|come|get|move) (?:off|out|up|down|away|back|over|under|in|into|on|onto|to|through|before|by|an?|new)|get (?:the|their|its)|stay (?:shut|closed|open|on|off|locked|in|out)|leave (?:the|by|before|on))`,
    `(?:the|our|these|those|both) [^.,;:?!]{2,50} should (?:really |also |probably |still )?be (?!fixed|done|finished|delivered|sorted|resolved|repaired|completed|installed|seen|expected|noted|pleased|relieved|used|needed|based|allowed|closed)(?:[a-z]+ed|told|sent|put|kept|paid|taken|brought|cut|shut|left)(?! (?:now|already|again|soon|by)(?![\\w]))`,
    '(?:the|our|these|those|both) [^.,;:?!]{2,50} (?:needs?|wants?|could do with|could use) (?:a good |some )?(?!(?:fund|train|park|plan|market|hous|cloth|any|some|no|every|build|heat|light|cater|staff|advertis|even|spr|str|meet|wedd|hear|feel|morn|dur|bed|go)ing)[a-z]{3,}ing(?= *(?:[.,;!]|$)| [a-z]+)',
    '(?:the|our|these|those|all|both) [^.,;:?!]{2,50} (?:are|is) to be (?!seen|found|expected|had|heard|feared|congratulated)(?:[a-z]+ed|sent|brought|paid|put|done|kept|left|taken|given|cut|set|built|shut)(?:(?= [a-z]+)|$)',
  ],
  appreciate: [
    "(?:would|'d|will|i'll)(?: \\w+){0,2} appreciate",
    "(?<!(?:all|every(?:one|body)|any(?:one|body)|you|we|they|guests|families|partners) )(?:would|will|'d|is|are) (?:be )?(?:\\w+ )?(?:appreciated|welcomed?)",
    "(?:be|am) (?:\\w+ )?(?:grateful|obliged|thankful|indebted)(?: \\w+)? (?:if|for your|to you if)|(?:i'd|i would|we'd|be|forever|eternally) (?:\\w+ )?(?:indebted|most grateful)",
    "(?:would|'d) be (?:[a-z]+ )?(?:grateful|obliged|thankful) (?:for|of) (?!that|it|this)[a-z]+",
    'any help (?:you|with|on)',
  ],
  good: [
    `(?<!\\b(?:you|who|which|what) ?)(?:would|might|may|'d|could) (?:[a-z]+ ){0,2}?be (?!${unwished})[^.,;:?!]{2,50} if ${whom}(?! (?:hadn't|had|didn't|don't|weren't|knew|ever|missed|saw|need)(?![\\w]))`,
    `(?<=(?:^|(?<![\\w'])(?:it|that|think|and|but|also|so|this|there|maybe|perhaps|,)) ?)(?:would|might|may|'d) (?:also |probably |even |really |just |perhaps )?be (?!${unwished}|(?:so|even|really|such) [a-z]+ to have (?![^.?!]*(?:by|before|until|from you)(?![\\w])))(?:[a-z]+ ){1,3}?to (?!be(?![\\w])|have (?!(?:you|your|the|it|this|them|those|both|all|some|someone|a (?:call|chat|meeting|copy|list|look|word))(?![\\w])))[a-z]+`,
    "(?:would|might|may|'d|could|will|'ll) (?:also |probably |even |really |just )?(?:be|make|help|mean)(?: (?:very|really|most|so|a|much|more|extremely|a lot))* (?:great|good|helpful|nice|best|appreciated|useful|ideal|wonderful|cool|awesome|fantastic|lovely|good idea|better|interesting|appropriate|wise|sense|value|a lot)(?: of sense)? (?:if (?:you|we|someone|one|i)|to (?:meet|have (?:you|your|the|it|this|them)|get|hear|know|talk|discuss|include|add|check|send|ask|put|set)|for (?:you|both|us)|that you)",
    `(?:would|'d|will|'ll) (?:[a-z]+ )?(?:save|spare|help|suit|make|give|do|buy|please|mean|(?:feel|sleep|rest|work|be)(?= [^.,;:?!]{0,20}(?:better|easier|safer|calmer|sounder|happier|faster)(?![\\w])))(?: [a-z']+){1,8}? if ${whom}(?! (?:had|hadn't|didn't|knew)(?![\\w]))`,
    "(?<=(?:from (?:you|your)|(?<![\\w'])your) [^.?!]{0,120})(?:would|'d) (?:really |also |already |greatly |easily )?(?:(?:let|allow|enable|help|save|spare) (?:me|us)|(?:settle|close|clear|finish|solve) (?:it|that|this|the [a-z]+)|(?:do|suffice|be enough|be plenty)(?= *(?:[.,!;]|$|nicely|fine|just)))",
    "if (?:you|we)[^.?!]{2,90}(?:that|it|this) (?:would|will|'d) be (?:very |really |so |most )?(?:great|good|awesome|helpful|wonderful|nice|cool|perfect|appreciated|useful|fantastic|lovely|ideal)",
    '(?:i think )?it (?:makes|would make|might make) (?:a lot of |more |good )?sense (?:to(?! (?:have|be|me|us)(?![\\w]))|for|that|if)',
    'there (?:would be|is|might be) (?:some )?(?:value|merit) in',
    "it(?: would| might| may|'d) help (?:to|if (?!i ))",
    "(?:would|'d) rather (?:that )?(?:you|we|someone|somebody|everyone|nobody|no one) (?!not know)[a-z]+",
    "wouldn't (?:hurt|go amiss|mind (?:your|a (?:second|hand|word)|some help))",
    "(?:i|we) (?:assume|presume|take it|expect)(?: that)? you(?:'ll| will| can) (?!be |know|have|see|understand)[a-z]+",
  ],
  hope: [
    "(?:hope|hoping|trust)(?: that)?(?: maybe)? (?:you|u|your|we|both of you|you all|y'all)(?: \\w+){0,2} (?:can|could|would|might|will be able|are able|may be able|will join|will come|will consider|would consider|will attend|will share|will make)(?! (?:sleep|feel|enjoy|rest|see|imagine|understand|forgive|get to|appreciate|tell)\\b)",
    '(?:hope|hoping) your schedule',
    "(?:i|we) (?:hope|trust)(?: that)? you(?:'ll| will| can| could)(?: also| all)? (?:handle|do|come|join|take|do|send|let|keep|make|help|bring|give|tell|support|approve|sign|arrange|ensure|look|find (?:a|the|some) (?:way|time)|get|reply|respond|answer|confirm|review|consider)(?! (?:sleep|well|it easy|care)\\b)",
  ],
  suggest: [
    "(?<!\\b(?:if|what|that|as) )(?:i|we)(?: would|'d| also| strongly| just| highly| do| really| therefore| hereby| herewith| respectfully| formally| politely| humbly| kindly)* (?:suggest|propose|recommend|urge|request|ask that|ask you|beg|insist|move that|advise)(?!ed)(?! (?:to differ|nothing))",
    "(?<!\\b(?:if|what|that|as|not) )(?:i'm|i am|we're|we are) (?:also |just |really |only |strongly |now |not )*(?<!not )(?:suggesting|proposing|recommending|urging)(?! (?:that (?:he|she|it|they|there) (?:is|are|was|were)))",
    "(?<!\\b(?:what|how|where|when|if|that|which|who|because|as|so|then) )(?:i|we)(?:'d| would) (?:also |rather |just |probably |only |simply |perhaps |not |then )*(?:insert|delete|strike|reword|rephrase|rewrite|shorten|replace|drop|omit|cut|narrow|move|remove|change|split|merge|swap|leave out|put in|take out|tone down|switch|lower|raise|(?<=(?:just|simply|rather|only) )(?:say(?! (?:it|this|that|so|no|nothing|thank))|call|write|refer to|describe)|go with|go for|opt for|add) (?!to\\b|that (?:i|we|it|the)\\b|(?:my|our) )[^ ]+",
    '(?:my|our) (?:recommendation|suggestion|proposal|request|question|advice|ask|preference) (?:is|would be|to you)',
  ],
  oblige: [
    "you (?:must|should)(?: please| really| definitely| under no circumstances)?(?: not|n't) (?:pay|send|sign|open|use|share|touch|move|merge|deploy|approve|accept|answer|reply|respond|forward|delete|leave|take|give|let|call|tell|discuss|print|enter|park|bring|start|buy|order|book|talk|put|lend|cancel|change|post|publish|push|click|install|restart)(?![\\w'])",
    "you(?:'ll|'d)?(?: guys| all| both| two)? (?:really |also |still |just |probably |definitely |only |certainly |however |then |will |'ll |might |may |must )*(?:should|need to|have to|must|ought to|had better|'d better|better|are (?:(?:cordially |hereby |kindly |strongly |all |both |also )*(?:to|requested|required|asked|encouraged|urged|reminded|invited|expected|supposed)))(?: also| however| really| just| definitely| probably| then)? (?!be (?!sure|there|here|at|in|on|ready|prepared|available|careful|present)|have\\b (?!this\\b|that\\b|your\\b (?!own\\b)|everything\\b|a (?:call|meeting|chat|look|word)|the\\b)|see\\b|know\\b|be (?:able|fine|ok|okay|good|receiving|getting|aware|all|proud|getting)|receive|enjoy|hear|find\\b|feel|get (?:a|an|this|these|it|your|the) (?:e-?mail|call|letter|package|copy)|already|not\\b|expect|assume|understand|realize|look like|sound|like|love\\b|admit|admire|laugh|wonder\\b|hand it|give it to|envy|pity)[a-z]+",
    'you (?:might|may|could|will) (?:also |just )?want to [a-z]+',
    'you (?:might|may|could|would) be able to (?:help|assist|tell|give|send|provide|point|answer|explain|shed|get|share|join|attend|confirm|check|lend|spare|cover|offer|recommend|suggest|advise)',
    'you (?:might|may) (?:also |first )?(?:consider|wish to|contact|speak|start by|give|tell|remove|ask|call|send|check|try|remind|mention|let|talk|forward|include)',
    'you guys should|(?:^|so |but |and )you (?:just )?(?:need|owe) (?:me|us) (?!\\d|money|big|one|for|(?:an? )?(?:beers?|drinks?|pint|coffee|lunch|dinner)(?![\\w]))[a-z]+',
    'you could (?:set|fill|send|let|help|call|tell|give|ask|check|fax|forward|email|e-mail|bring|get|take|draft|do me)(?! me (?:at|on)| a voicemail)',
    '(?:each of you|all of you|everyone|everybody|all employees|attendees|participants) (?:should|must|needs? to|has to|have to|is asked|is requested|are asked|will need)',
    '(?:needs?|wants?) (?:doing|fixing|cleaning|sorting(?: out)?|updating|checking|reviewing|replacing|repairing|signing|filling(?: in| out)?|emptying|watering|moving|changing|washing|painting|tidying|ordering|booking|renewing|redoing|doing up|looking (?:at|into|after)|taking care of|dealing with)',
    '(?<!(?:nothing|none|neither) )(?:needs?|has|have|ought|must|still need) (?:to )?be (?!able|in|at|on|the|a|an|careful|extra|ok|okay|done in|ready|here|there|aware|there|available|interested)(?:\\w+ed|done|sent|set|made|put|paid|run|cut|built|written|taken|given|seen|told|brought|chosen|found|kept|redone)(?! by (?!(?:you|both|all|each|every|everyone|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|end|the|\\d|eod|cob|noon|tomorrow|tonight|today|close|next|this)))',
    "(?:i need|we need|i want|i'd like|please have) [a-z]+ to [a-z]+",
  ],
  we: [
    `(?<!\\b(?:that|which|what|things|something|thing|if|whether|as|how|because|where|only \\S+|why|decide|issues|topics|information) )(?:we|you and i|we all) ${adverb}*(?:should|shoudl|need to|must|ought to|'ve got to|may want to|might want to|better|had better|have got to)(?: really| also| probably| just| definitely| all| both| then| try to| at least| first)* (?!be\\b|have\\b (?!(?:a|an|the|another|this|some|our) (?:\\w+ )?(?:call|meeting|chat|discussion|talk|lunch|dinner|conversation|look|session|plan|decision|answer)|lunch|dinner)|feel|make (?:sure|certain)|continue|keep|know|expect|see|look at|cover|reach|produce|turn (?:a|to|out|into)\\b|only|not be|hear|receive|get (?:this|it|the|a)? ?(?:back|soon|tomorrow)|find|remember|still|never|'ve)[a-z]+`,
    '(?:maybe|perhaps|possibly|alternatively|or)[, ]+(?:(?:(?:next|this|later|some) (?:week|month|year|quarter|morning|afternoon|evening|time|weekend|day|summer|autumn|fall|winter|spring|[a-z]+day)|(?:on|in|at|after|when|sometime) [^,.?!]{2,30})[, ]+)?(?:we|you|i(?! should)|you and i) (?:can|could|should|might)(?! (?:leave|start|not|see)\\b)(?: also| both| all)? [a-z]+',
    '(?:and|thought) (?:perhaps|maybe|possibly) (?:we|you) (?:could|can)',
    'we (?:could|might) (?:also )?(?:meet|do lunch|find (?:a|some) time|get together|have lunch)(?!.{0,60} (?:if you|at my))',
    "(?:let's|lets|let us) (?!(?:the|a|an|it|this|that|these|those|our|my|your|everyone|anyone|everybody)\\b|know\\b|see\\b|(?:just )?say\\b|remember\\b|not forget|be (?:honest|clear|real|fair|frank)|suppose|hope|face|play it|just play it|be honest|me\\b|him\\b|her\\b|you\\b(?! and (?:i|me)(?![\\w]))|them\\b|us\\b|people|users?|assume)[a-z]+",
    '(?:how|what) about [^.]*',
    "(?:i|i'd|i would) (?:say|vote|move|propose)(?: that)?,? we (?!are|were|have|had|did|can't|won't|got|may|might)[a-z]+|i (?:vote|nominate) (?:for|against|to) [a-z]+",
    '^(?:(?:my|our|the) )?(?:proposal|suggestion|motion|request|ask) ?:',
  ],
  remind: [
    '(?:reminder|note|friendly reminder|quick reminder|reminding you|remind you)(?: \\w+)? to (?!you|self|the|all|our|my|an?(?![\\w])|every|say|let|inform|thank|tell|announce|confirm|update)[a-z]+',
    "(?<!\\b(?:i|to|and|we|will|can|he|she|they) )(?:don't forget|do not forget|remember to|be sure to|make sure (?:to|you|that you|the|we|it|your|that the|that we|everyone)|please be sure)",
    '(?:rsvp|r\\.s\\.v\\.p|action (?:required|items?|needed)(?! is| was))',
    '(?:your|you) (?:prompt |immediate |quick |early |kind |urgent )?(?:help|assistance|attention|response|approval|reply|comments|participation|input|cooperation)[^.]{0,60}(?:is|are|would be|will be) (?:\\S+ )?(?:appreciated|needed|required|requested|welcome)',
    'waiting (?:for|on) (?:your|you)(?! to arrive)',
    '(?:would|i|we) (?:also )?welcome (?:your|any)',
    "i(?:'m| am) asking (?:you|for|that)|i ask (?:that|you)",
  ],
};
const classesOf = (...names: readonly string[]) => phrases(names.flatMap((name) => asksAnywhere[name] ?? []));
/** The same classes by how plainly they ask: 3 = please, could you, let me know; 2 = needs and wants; 1 = hopes and suggestions. */
export const askPhrases = [
  [3, classesOf('please', 'you', 'let know', 'remind')],
  [2, classesOf('need', 'like', 'appreciate', 'oblige', 'chase', 'elliptic', 'duty')],
  [1.4, classesOf('suggest')],
  [1.2, classesOf('wonder')],
  [1, classesOf('good', 'hope', 'we', 'reported')],
] as const;

/** Words that turn the class after them into a report, a reason or a condition rather than an ask. */
export const embedded =
  /(?:\b(?:if|because|why|whether|unless|once|until|although|though|said|says|told \w+|mentioned|know|knew|think he|heard|assume|assuming|understand|believe he|where|who|which|what(?: (?:i|we|you|he|she|they) (?:think|believe|thought|feel|guess|say))?|how|when|reason|sometimes|thought|guess|whatever|wherever|so that|in case|recall|feel like|anything|something|someone)(?: that)?|\b(?:he|she|they|it) (?:said|says|thinks|also|told \w+)(?: that)?) $/;
/** Classes that stay asks even inside such words. */
export const unembeddable =
  /^(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u|someone|anyone)|let (?:me|us) know|if you|let's|lets|how about|what about|wondering|you (?:may|might|could|would) be able|so if|, if|and if)/;

/** Asks for an answer or a talk and says nothing of the matter: the matter stands in another sentence. */
export const contact =
  /^(?:(?:please|pls|kindly|just|so|and|can you|could you|would you|if so|if not|either way|thanks?|then),? )*(?:please )?(?:(?:let (?:me|us) have|send (?:me|us)|i(?:'d| would) (?:like|appreciate|be (?:glad|grateful) (?:of|for))) (?:your|an|the) (?:answer|reply|decision|response)|(?:tell|answer) (?:me|us)|(?:write|come back) to (?:me|us)|let (?:me|us) know(?: (?:asap|today|tomorrow|soon|either way|as soon as \w+))?|respond|reply|get back to (?:me|us)|advise|call (?:me|us)|give (?:me|us) a call|contact (?:me|us)|e-?mail me|page me|call)(?: (?:back|before|until|in the|as soon|asap|today|tomorrow|at|when|on|by|this|to this|or|with your|soon|to discuss|if|at your|for)(?![\w]).*)?[\s.!?]*$|^(?:(?:so|and|but|also|i think) )?(?:i|we)(?:'d| would)? (?:need|like|want) to (?:talk|speak|chat|meet)(?![\w])/;

/** "…, so please write to me before then": when the answer is wanted, said beside the matter. */
export const answerBy =
  /(?:^|[,;] )(?:(?:and|so) )?(?:please |pls |kindly )(?:write|reply|respond|answer|get back|come back|let me know|tell me|call|ring)(?: to)?(?: me| us)?(?: (?:by|before|until|no later than|in time) [^,?]*)?[\s.!]*$|(?:^|[,;] )(?:(?:and|so) )?(?:by|before|until) [^,.?!]{2,30},? (?:please|pls)[\s.!]*$/;

/** Shows the way to something to read and leaves what is to be done with it to another sentence. */
export const pointer =
  /^(?:(?:please|pls|kindly|just|also|do),? )*(?:see(?! (?:that|to|if|whether|what|how|who)(?![\w]))|note|click|refer to|scroll|follow (?:the|this) link|go to (?:the (?:link|site|page)|ꝗ)|look (?:below|above)|visit (?:the (?:site|page)|ꝗ))(?![\w])(?!.*(?<![\w'])(?:and|then) (?:then |please |also )?(?:let|tell|send|give|advise|comment|respond|reply|call|confirm|approve|sign|return|forward|make|add|see (?:if|whether)))/;

/** Begins with a condition on the sentence before it. */
export const otherwise = /^(?:if (?:not|so)|otherwise|or else|failing that)(?![\w])/;
