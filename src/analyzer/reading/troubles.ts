// What is the matter: problems and wishes that a sentence tells without asking for anything, and what says that somebody sees to them already.
import { phrases } from '../text/phrases.ts';

const much =
  '(?: (?:still|really|very|so|a bit|a little|totally|completely|pretty|quite|kind of|all|now|again|also|currently|already|just|all of a sudden|suddenly|always|often|constantly|sometimes|basically|somehow|partly|half))*';
/** "is", "looks", "has been" and their like, with what may stand between them and the state. */
const be = `(?:is|are|was|were|been|be|'s|'re|looks?|seems?|feels?|sounds?|smells?|tastes?|still|keeps?|stays?|got|went|goes|gets|came|comes|arrived|arrives|turned|turns)${much}`;
const not =
  "(?:doesn't|don't|didn't|does not|do not|did not|won't|will not|can't|cannot|can not|isn't|aren't|wasn't|weren't|is not|are not|couldn't|wouldn't|hasn't|haven't|has not|have not|hadn't|no longer|never|can no longer|(?:does|do|did|wo|ca|is|are|has|have|could|would|was|were)nt)";
/** What things do when they do what they are for. */
const functions =
  '(?:work(?:s|ed|ing)?|load(?:s|ed|ing)?|show(?:s|n|ed|ing)?(?: up)?|arrived?|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|lock(?:s|ed|ing)?|build(?:s|ing)?|start(?:s|ed|ing)?|match(?:es|ed|ing)?|add(?:s|ed|ing)? up|fit(?:s|ted|ting)?|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|run(?:s|ning)?|compil(?:e|es|ed|ing)|print(?:s|ed|ing)?|sav(?:e|es|ed|ing)|sync(?:s|ed|ing)?|updat(?:e|es|ed|ing)|find|log(?:ged)? (?:in|me in|us in)|login|sign(?:ed)? in|get through|see|reach|connect(?:s|ed|ing)?|pass(?:es|ed|ing)?|render(?:s|ed|ing)?|finish(?:es|ed|ing)?|send(?:s|ing)?|appear(?:s|ed|ing)?|agree with|make sense|repl(?:y|ies|ied|ying)|charg(?:e|es|ing)|turn(?:s|ing)? (?:on|off|up)|switch(?:es|ing)? (?:on|off)|heat(?:s|ing)?(?: up)?|cool(?:s|ing)?(?: down)?|ring(?:s|ing)?|scan(?:s|ning)?|submit(?:s|ted|ting)?|upload(?:s|ed|ing)?|download(?:s|ed|ing)?|export(?:s|ed|ing)?|import(?:s|ed|ing)?|register(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|accept(?:s|ed|ing)?|drain(?:s|ing)?|flush(?:es|ing)?|boot(?:s|ed|ing)?|play(?:s|ing)?|record(?:ed|ing)?|balance|tally|reconcile|reflect(?:s|ed)?|display(?:s|ed|ing)?|refresh(?:es|ed|ing)?|hold(?:s|ing)?|stick(?:s|ing)?|stay(?:s|ing)? (?:on|up|open|closed)|move(?:s|ing)?|come on|go (?:on|off|through|up|down)|turned up|come up|dry|ventilate|react(?:s|ed|ing)?|deliver(?:s|ed|ing)?|arrive|print(?:s)?|add|count(?:s|ed|ing)?|hear|edit|access|view|select|click|enter|delete|attach|receive|get (?:in|into|to|onto|past|through|out of|rid of)|take (?:it|them|any|cash|cards?|the (?:card|coins?|load|paper|key)))';

/** What gets lost or left out, so that it is trouble. */
const lossy =
  'rows?|calls?|packets?|connections?|signal|orders?|lines?|messages?|records?|items?|data|entries|entry|access|parcels?|files?|keys?|power|internet|invoices?|mail|mails|packages?|shipments?|deliver(?:y|ies)|bookings?|changes|settings|pages?|columns?|umlauts?|sound|audio|badge|luggage|samples?|water|pressure|steps?|tickets?|photos?|customers?';

/** Things that go wrong. */
const problem = phrases([
  // What things do over and over, or will not do, is trouble whatever the verb.
  `(?<!(?:^|[^a-z])(?:he|she|who|you|they|we|i|life|time|team|[a-z]+ing) )keeps? (?:on )?(?!growing|improving|going|smiling|trying|working|running|winning|giving|coming up|getting (?:better|faster|easier))[a-z]+ing`,
  "(?<=(?:^|[^a-z])(?:the|our|my|this|that|its|one) (?:[a-z-]+ ){1,3})(?:won't|wouldn't|will not|would not|wont|wouldnt|refuses to|refused to) (?!be|have|need|change|affect|cost|matter|happen|take (?:long|place|part|effect)|count|apply|hurt|bite|mind|regret|come (?:to|on)|want|tell|miss|forget|do (?:it|that|this))[a-z]+(?! (?:on|before|until|till|after|in|at|for) )",
  "that (?:don't|doesn't|no longer|do not|does not) exist|(?:is|are) full (?:again|already|since)",
  '(?:giv|throw|rais|report|return|sound|show|display|print)(?:es?|s|ing) (?:us |me |only )?(?:an? )?(?:[a-z-]+ )?(?:alarms?|errors?|warnings?|exceptions?|time-?outs?|garbage|nonsense|gibberish|blanks?)(?! (?:log|list|count|rate|page|message text)s?)',
  '(?:have|has|had)(?: had)? to (?:swap|restart|reset|reboot|redo|repeat|refill|replace|re-?[a-z]+|fix|clean|wipe|unplug|call) (?:it|them|him|her|the [a-z]+) (?:again|twice|three times|four times|\\d+ times|several times|every|each)',
  'with [^.?!,]{2,50} still (?:in|on|at|attached|there|visible|open|inside)',
  '(?<=[a-z\\d] )(?<!(?:it|that|this|which|what|they|always|also|just) )(?:sounds|smells|tastes|feels) like (?!(?:an? )?(?:[a-z]+ )?(?:plan|idea|deal|start|good|great|fun|home|summer|spring|heaven|success|progress|winner|hero|star|us|we|you|it)(?![a-z]))[a-z]+',
  '(?:where|when) (?:the|our|my|its|an?) [a-z]+ (?:should|ought to|used to) be|nowhere to be (?:found|seen)|gone missing|went missing',
  '(?:second|third|fourth|fifth|sixth|\\d(?:rd|nd|th)) (?:time (?:this (?:week|month|morning|shift|year)|since|today|already)|(?!win|year|place|title|prize|gold|best|victory)[a-z]+ (?:in a row|running))',
  '(?:\\d+|two|three|four|five|six|several|many|more|another) (?:angry |new |further )?complaints?|(?:has|have) gone(?= *(?:[.!,;]|$))',
  '(?:water|rain|smoke|oil|gas|sewage|snow|air) (?:is |was |are )?(?:coming|comes|came|pouring|running|seeping|dripping) (?:in|out|through|down|from|up)',
  "still (?:has|have|had|got|without|lacks?|no|isn't|aren't|not) (?:no |a |an |any |the )?(?!questions|doubts|idea|way|time|left)[a-z]+",
  "(?:has|have|had|'s got|'ve got|is|are|there's|there is|there are|got|without) no (?:sound|audio|picture|image|power|electricity|signal|network|internet|wifi|water|gas|light|lights|heat|heating|ink|paper|toner|stock|price|prices|captions?|subtitles|text|title|labels?|data|content|address|date|number|name|signature|stamp|access|connection|reception|lid|key|keys|handle|seal|cover|reply|answer|response|result|results|output|effect)(?! (?:for|of|to) (?:change|concern|worry)\\b)",
  "(?:not sure|no idea|no clue|don't know|dont know|do not know|unsure|at a loss|can't figure out|cannot figure out|can't work out|don't understand|do not understand)(?: (?:what|how) (?:to do|to proceed|to fix|to handle|to go on|to solve|else to do|to do about|to do with|to make)| what's wrong| what is wrong| what went wrong| what happened)",
  "(?:can't figure out|cannot figure out|can't work out|don't understand|do not understand) why",
  "(?:it's|it is|this is|that's|they're|they are|he's|she's|is|are) (?:doing (?:it|that|this)|happening|acting up|playing up|at it)(?: all over)? again|(?:acting|playing) up|on the blink|on the fritz",
  'still (?:drops|shows?|asks|says?|gets|points?|lists?|prints|loses|returns|opens|sends|uses?|lacks|misses|appears|flickers|jumps|needs|ignores|forgets|has the old|have the old|contains?|carr(?:y|ies))',
  '(?:leaves?|left|leaving) out|(?:cuts?|cutting) (?:off|out)|(?:prints?|comes?|came|arrives?|arrived|shows? up|turned up) (?:blank|empty|without|twice|damaged|late|garbled|broken|cracked|with (?:\\S+ ){0,3}(?:broken|cracked|damaged|missing|torn|bent|dented|scratched))',
  `${be} (?:broken|(?<!(?:went|goes|go|got|gets|came|comes|turned|turns)(?: \\w+)? )(?:off(?! (?:on|from|until|to|this|next|today|tomorrow|the coast)\\b)|down(?! (?:to|from|by|with|the|here|there)\\b))|went down(?! (?:to|from|by|with|the|in|well|here|there)\\b)|wrong(?! about)|incorrect|red|slow|failing|stuck|missing(?! (?:you|out))|empty(?! for the first)|weird|odd|strange|confusing|unreadable|illegible|unusable|unreachable|late|overdue|delayed|flaky|crashing|blocked|blocking|blank|outdated|out of (?:date|order|sync|stock|service)|incomplete|unclear|misleading|inconsistent|unstable|offline|unhappy|disappointed|full(?! of)|leaking|dripping|flickering|dead|gone|cracked|torn|damaged|bent|scratched|dented|loose|stained|mou?ldy|rotten|rusty|expired|upside down|double[ -]?booked|overbooked|swapped|mixed up|garbled|corrupt(?:ed)?|jammed|clogged|frozen|cut off|invalid|stolen|faulty|defective|contradictory|freezing|unbearable|stuffy|smelly|noisy|out of paper|over budget|behind schedule|unanswered|angry|upset|furious|annoyed|confused)`,
  `${be} (?:not (?:what|working|right|good|great|happy|correct|acceptable|ok|enough|showing|loading|there|here|usable|readable|clean|complete|up to date|in (?:stock|sync))|too (?!good|bad|funny|kind|soon|early|late to)[a-z]+|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|half an?) (?:minutes?|hours?|days?|weeks?|months?|years?|people|drivers?|nurses?|chairs?|copies|boxes|pieces|pages|euros?|pounds?|dollars?|cents?|cm|mm|metres?|kilos?) (?:late|behind|overdue|short|off|too \\w+|missing))`,
  `${not}(?: (?:been|be|really|even|always|all|properly|yet|quite|currently|still|get|let (?:me|us|them|him|her|anyone|people|customers|users)))* (?:${functions}|what (?:we|i|you|they)|happy|right|correct|there|clear|good|paid|booked|signed|cleaned|shipped|fixed|repaired|refunded|replaced|posted|sent|come (?:back|through)|cleared|processed|confirmed|available|working)(?! (?:on|before|until|after|for long) (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*days?\\b)`,
  "(?:don't|do not|doesn't|no longer|dont) have (?:access|permissions?|rights|the (?:rights?|passwords?|keys?|codes?|permissions?|licen[cs]e))",
  '(?:nobody|no one|no-one|none of (?:us|them|the \\w+)|hardly anyone) (?:owns|(?:is|feels) (?:responsible|in charge)|looks after|takes care of|watches|has picked|is looking|can|could|answers?|picks? up|responds?|is responding|is answering|gets?|knows how|has access|replied|reacts?)',
  '(?:fails?(?! (?:fast|better|gracefully)|-| to (?:amuse|impress|amaze|delight|surprise))|failed|failing|crashe[sd]|crashing|breaks?(?! (?:the ice|even|for|up|new|his|her|my|our|their|a|an|records?|bread))|broke(?! (?:the|her|his|my|our|their|a|an|new|out|even|up|into|ground|all|every|records?))|times? out|timed out|errors? out|hangs(?! (?:in|on|from|over|next|by|behind|at|above|around|there|out|up|here|with))|freezes (?:on|when|after|at|every|each|again|up|in|as|if|while|for)|leaks|leaking)',
  // What many verbs mean is told by what they are done to.
  'throws (?:an? |the )?(?:\\w+ )?(?:errors?|exceptions?|warnings?)|slips (?:by|again|every|another)|stop(?:s|ped) (?:again|suddenly|since|(?:work|respond|load|print|send|sync|charg|receiv|arriv|record|updat|connect|heat|cool|turn|mov|deliver|show|runn|scann|answer|play|ring|com)ing)',
  "(?<!(?:can't|cannot|can not|not|never|nobody|no one|don't|to|could|nothing to|who) )complain(?:s|ed)?",
  `(?:drops|dropped|skips|skipped|loses|lost) (?:the |our |my |its |some |several |many |half the |half our |about |over |\\d+ |two |three |every |all |all the |all our |a few |customer |an? )*(?:${lossy})(?![\\w'])|lost in (?:transit|transport|the post|the mail)|(?:drops|skips) (?:again|constantly|all the time)`,
  '(?:flickers?|jams|jammed|drips|squeaks?|rattles?|stutters?|lags|beeps|overheats?|overheated|stinks|smells (?:bad|burnt|strange|awful|odd|(?:of|like) (?:gas|smoke|burn\\w*|oil|petrol|rot\\w*|mould|sewage|something))|wobbles?|overflows?|overflowed|misfires|(?:reboots|restarts) (?:by itself|itself|again|all the time|constantly|every (?:few|time|minute|hour|ten|five|\\d))|rejects|refuses|swallows (?:the|my|our|your|every|all|half|cards?|coins?|paper)|eats (?:the|my|our|cards?|coins?|paper|batter\\w+)|duplicates (?:the|our|my|every|all|each|rows|entries|lines|orders)|overwrites|goes off (?:again|all the time|for no|by itself|without)|goes nowhere|leads nowhere|(?<!(?:i|you|he|she|we|they|who|and) )(?:falls|fell) (?:off|apart)|came (?:off|loose|apart)|comes (?:off(?! (?:on|next|in)\\b)|loose|apart)|peels|spills|trips (?:the (?:fuse|breaker|alarm|switch|circuit|power)|again)|(?:run|running|runs|ran) (?:out of|low on|short of))',
  "(?:'m|am|are|is|'re|were|was|completely|almost|nearly|already) (?:almost |nearly |already |completely |now |all )?(?:out of|low on|short of|short on) (?!office|town|the|here|bed|school|scope|hours|reach|it|my|our|his|her|date|order|sync|stock|service|control|this|that|time today)[a-z]+",
  "(?:there's|there is|there are|we have|we've got|i have|i got|i get|we get|getting|having|seeing|hit|ran into|got|has|have|shows?|contains?) (?:a |an |some |the |lots of |many |several |\\d+ |two |three |no |still |again |another |constant |small |big |huge |little |serious |major )*(?:problems?|issues?|bugs?|errors?|outages?|typos?|trouble|failures?|conflicts?|delays?|complaints?|duplicates?|regressions?|gaps?|holes?|cracks?|dents?|scratch(?:es)?|mistakes?|leaks?|stains?|tears?|flaws?|faults?|defects?|glitch(?:es)?|hiccups?|mismatch(?:es)?|discrepanc(?:y|ies)|water (?:on|in|under)|smoke|mou?ld|mice|rats|ants|moths|bats|wasps|a (?:strange|weird|odd|bad|funny) (?:smell|noise|sound)|downtime)(?! (?:is|was|are|were) (?:back|fixed|gone))",
  '(?:makes?|making|made) (?:a |an |some |such )?(?:strange|weird|odd|loud|funny|awful|terrible|horrible|grinding|scratching|clicking|rattling) (?:noises?|sounds?|smells?)',
  '(?:has|have|had|got|gets?|shows?|sent|received|delivered|uses?|used|lists?|prints?|printed|contains?|carr(?:y|ies)|goes to|points to|opens|charged|says|booked) (?:the|a|an|two|three|some|several|our|my) (?:wrong|false|incorrect|outdated|missing|broken)(?! key| number of)',
  "(?:has|have|shows?|lists?|contains?|uses?|prints?|says?) (?:our |the |still )*(?:old (?:address|name|price|prices|logo|number|date|dates|version|rate|rates|phone|hours|opening)|last (?:year|month|week|season)'s)",
  '(?:is|are|was|were|been|got|gets?|being) (?:charged|billed|invoiced|sent|paid|listed|counted|entered|booked|delivered|printed|shown|added|shipped|imported|posted) (?:twice|double|three times|several times)',
  '(?:shows?|showing|says?|gives?|giving|gives me|getting|gets?|got|returns?|returning|throws?|displays?|displaying|with|i see|reports?|ends (?:in|with)) (?:me |us |only |just |an? |the |this |always |me an? )*(?:error(?! rate)|[45]\\d\\d(?![\\d€$.,-]| (?:in|people|rows|guests|copies|items|units|orders|users|patients|points|euros|pounds))|exceptions?|timeouts?|(?:blank|empty|white|black|grey) (?:page|screen|window|list|cell|cells|file))',
  '(?:shows?|got|received|delivered|sent|arrived|came|printed|charged|reads|says|displays?|prints) (?:[^.?!,]{1,40} )?instead of',
  '(?:only|just) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|a third|some) (?:out )?of (?:the |our |my )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)',
  'whereas (?:we|our|i|it|the (?:order|invoice|contract|quote|offer|list|form|plan|drawing|agreement|sheet|delivery|old|original))',
  '(?:it|that|this|there|which) should (?:(?:be|say|read|show|have) (?:\\d+|"|only \\d+)|have been)',
  "(?:has|have|'s|'ve) been (?:at|on|off|above|below|over|under|without|like|out|down|waiting|stuck|lying|open|closed|broken|beeping|blinking|ringing) [^.?!,]{0,40}?(?:since|all (?:day|morning|night|week|afternoon)|for (?:days|weeks|hours|over|more than|two|three|four|five|six|\\d+))",
  '(?<!just )not (?:happy|sure about|convinced|comfortable|satisfied|amused|pleased|acceptable)',
  "(?<!(?:not|n't|never|no longer|without being|just|don't be|not to be)(?: (?:too|so|that|really|very|at all|overly|particularly))? )(?:unhappy|dissatisfied|disappointed|frustrated|annoyed|worried|concerned)(?! (?:with|about having))",
  '(?<!(?:not|never|no longer)(?: \\w+)? )(?:disappointed|frustrated|annoyed) with',
]);

const drink = '(?! (?:an? |some |another |more )?(?:coffee|tea|beer|drink|cake|wine|holiday|lunch|break|nap|snack)\\b)';
// A wish is for something to be there or to go; what the writer wants to do themselves is a plan.
const thing = `${drink}(?= (?:a|an|another|more|some|better|less|the|two|three|that|this|our|new|extra|to (?:have|see|get|be able)|if)(?![\\w']))`;
const nice = '(?:nice|great|good|cool|helpful|lovely|useful|handy|wonderful|fantastic|awesome|better|a dream)';
export const wish = phrases([
  '(?:i|we)(?: really| just| also| so| do| often| sometimes)? wish(?! (?:you|him|her|them|everyone|everybody|all) (?!had|could|would|were|did|knew)[a-z]+)',
  `(?<!(?:do|did|would|if|what|whatever|exactly what|all) )(?:i|we)(?: really| just| also| so)?(?:'d| would)?(?: so| really| just| very much| dearly)* (?:love|like|want|wanted|need|prefer|miss|could use|could do with|could really do with|could really use|could badly use|long for|dream of)${thing}`,
  `(?:i'd|we'd|i would|we would|would (?:both |all )?) ?(?:so |really |dearly )*(?:love|like|prefer|welcome) (?:a|an|another|more|some)${drink}`,
  `(?:it would|it'd|would) be (?:so |really |very |much |even )?${nice} (?:to have|if)(?! (?:you|we) (?:could|can|would)\\b)`,
  `(?<=^(?:(?:and|also|so|but|honestly|personally|maybe),? )?(?:a|an|another|some|more|better|fewer) [^.?!,]{2,60} )would (?:be (?:so |really |very |such |much )*(?:${nice}|an? [a-z]+)|help|make [a-z ]{2,30} easier)`,
  '(?:my|our) (?:dream|wish|biggest wish|big wish) (?:is|would be)',
  "(?:if only|wouldn't it be)",
]);

/** Somebody sees to it, it is over, it is meant so, or it is told for fun. Counts for the whole message. */
const handled = phrases([
  "(?:works?|working|runs?|running) now|(?:all|everything(?:'s| is)?) (?:good|fine|set|clear|okay|ok)(?: now| from here)?(?= *(?:[.!,;)]|$))|false alarm|turned out to be (?:an?|the|my|our)|no harm done|found it|in the end it|(?:resolved|solved|fixed):",
  "(?:i|we|i've|we've|he|she|they|have|has)(?: have| had| just| already| now| then| finally|'ve)* (?:cleared|fixed|solved|resolved|undid|found (?:it|them|the (?:cause|reason|culprit|fix|solution))|paid (?:on|it|them))(?![\\w'])",
  "(?<!(?:not|n't) )(?:by design|on purpose|as (?:designed|intended|planned)|that's normal|which is normal|that's intended|intentional(?:ly)?|deliberate(?:ly)?)",
  '(?:support|facilities|finance|helpdesk|help desk|reception|maintenance|the (?:plumber|electrician|technician|landlord|caretaker|janitor|vendor|supplier|provider))(?: has| have| is| are)?(?: already| now| also)* (?:knows?|has (?:it|the)|have (?:it|the)|prints?|replaces?|fixes|orders?|handles?|brings?|swaps?|sends?|informed|told|looking|working)|has ticket|calls? me back|gets? back to me',
  '(?:fun|funny) (?:fact|story|thing)|just for fun|dad joke|joke of the|(?:i|we)(?: kind of| sort of| rather| quite| really| actually| still)? (?:love|like|loved|liked|enjoyed) (?:it|that|this|every minute)(?!,? (?:but|though|however|only|except|when|if))|(?:best|funniest) [a-z]+ of (?:my|the|our)|(?:book club|pub quiz|reading tip)|quote of|haha\\w*|hihi|hehe|lol|rofl|lmao|xd|jk|just kidding',
  '(?:congrat\\w+|well done|kudos|happy (?:birthday|new year|anniversary|easter|holidays)|merry christmas|cheers to)|thanks to (?:all|everyone|everybody)',
  "(?:i|we|i've|we've|she|he|they|has|have|'ve) (?:just |already |now |also )*(?:called|phoned|informed|notified|contacted|reported|filed|raised|opened a|booked|alerted|escalated|replaced|restarted|repaired|refunded|corrected|reverted|rolled back|taken care|dealt with|got (?:a|the|our) (?:refund|replacement|new))(?![\\w'])",
  '(?:is|are|was|were|am|be|got|gets|being|been) (?:now |already |currently |just |all |both |finally )*(?:fixed|solved|resolved|repaired|replaced|sorted(?: out)?|handled|taken care of|dealt with|in hand|under control|worked on|looked into|on (?:it|the way|his way|her way|their way|its way)|being \\w+ed|corrected|refunded|restored)(?! (?:by|before|until|tomorrow))',
  "(?:works?|working|worked|runs?|running|up|green|back|online|there|open|clear|stable|normal|fine) again|(?:is|are|was|were|'s|'re|all) (?:now )?(?:back(?: (?:up|to normal|online|on))?|all (?:good|clear|fine))(?![\\w-])",
  "(?:no longer|never mind|nvm|no big deal|nothing serious|nothing urgent|known (?:issue|problem|bug)|(?:is|that's|it's|are) (?:a )?known|on it\\b|i'm on it|will be (?:fixed|repaired|replaced|solved|back|sorted))",
  '(?:comes?|coming|arrives?) (?:on|at|by|to (?:fix|repair|look)) (?:mon|tue|wed|thu|fri|sat|sun|\\d|it|that|this|the)',
  "(?:have|has|'ve) (?:just |already |now |also )*(?:ordered|asked|told|emailed|mailed|written to|applied for)",
  'no (?:problems?|issues?|blockers?|bugs?|errors?|complaints?|damage|harm)',
  "(?:reverting|i'm fixing|i'll fix|we're fixing|are fixing|is fixing|are repairing|is repairing)",
  "(?:has|have|there's|there is|got) a (?:patch|fix|workaround|solution|replacement)|known:|(?:fix|patch) (?:ships|comes|goes out|is out|is live)|new ones? (?:arrives?|comes?|is coming|are coming)|(?:hands?|gives?|brings?|prints?|sends?|gets?) me a new|(?:i|we)(?:'ve| have)? moved (?:it|them)|so (?:she's|he's|i'm|we're|it's|they're) (?:fine|good|ok|okay|happy)|good (?:morning|evening|night) from",
  'so (?:i|we) (?:closed|moved|took|used|went|switched|cancelled|postponed|left|did|made|chose|decided|stopped|started|sold|sent)',
]);

// "If a label is stuck" is a case that may come; "the old one is off" is laid aside; 'Fail fast' goes by the name of trouble.
const notYet =
  /(?<![\w'])(?:(?:when|if|whenever|in case|unless|until) (?!(?:i|we|you|someone|somebody|people|customers|users|they|he|she|i'm)(?![\w]))(?:(?! (?:and|came|was|were|went) )[^,.;:!?]){0,40}|(?:the|my|our) (?:old|former) (?:ones?|numbers?|address|forms?|version|codes?)[^,.;:!?]{0,20})$|['"]$/;
/** "After five failed calls": what comes after is counted, not told. */
const counted = /(?<![\w'])after (?:(?:\d+|two|three|four|five|six|ten|a|an|every|each|any|one) )?$/;
const states = /^(?:failed|broken|lost|crashed)/;
/** Whether a sentence tells of something that goes wrong. */
export const tellsTrouble = (folded: string): boolean =>
  problem.test(folded) &&
  problem.all(folded).some(({ start, text }) => {
    const before = folded.slice(Math.max(0, start - 70), start);
    return !notYet.test(before) && !(states.test(text) && counted.test(before));
  });

/** Laughter and cheer are no reports. */
const merry = /[😂🤣🎉🥳🎂🍰🏆💪😜😉]/u;
export const isOver = (folded: string): boolean => handled.test(folded) || merry.test(folded);

/** Troubles of a person or on the road are news, not work: "I lost my voice", "my train is late". */
const personal =
  /(?<![\w'])(?:i(?:'m| am| was| feel|'ve been|'ll be| will be)(?: (?:a bit|a little|still|very|so|really|quite|already|now|also|just|running|totally|\d+|ten|five|minutes|min|mins))* (?:late|missing|lost|confused|off|stuck|gone|too|empty|down|slow|delayed|dead|out of|full|offline|blocked|freezing|not (?:there|here|good))|(?:train|bus|flight|plane|tram|ferry|taxi|cab|traffic|kid|kids|son|daughter|dog|cat)[^.?!,]{0,20} (?:(?:is|are|was|were|has been|gets?|got) (?:\S+ ){0,3}(?:late|delayed|stuck|full|terrible|off|missing|cancelled)|broke down|failed|went to)|(?:what|how|who|whoever|why) (?:\w+ )?(?:broke|breaks|failed|fails|dropped|lost|went wrong)|(?:not|without) (?:one|an?|a single)(?: \w+)? (?:lost|broken|missing|failed)|lost (?:my voice|the match|the game|weight|track|touch|interest)|my (?:voice|back|head|flu|cold))(?![\w'])/;
export const isPersonal = (folded: string): boolean => personal.test(folded);
