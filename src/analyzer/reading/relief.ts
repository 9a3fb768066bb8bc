// What says that a trouble is none for the reader: somebody sees to it, it is over, it is told for fun or is the writer's own.
import { phrases } from '../text/phrases.ts';

/** Somebody sees to it, it is over, it is meant so, or it is told for fun. Counts for the whole message. */
const handled = phrases([
  "(?:works?|working|runs?|running) (?:now|since|after|fine|again)|(?:is|are|has been|have been) (?:sealed|plugged|patched|closed now|covered|arranged|settled|withdrawn|allowed|normal|expected|harmless)(?! (?:by|with|in|from|up))|(?:cleared up|sorted itself out|switched|exorci[sz]ed)|on (?:its|their|the) way|(?:all|everything(?:'s| is)?) (?:good|fine|set|clear|okay|ok)(?: now| from here)?(?= *(?:[.!,;)]|$))|false alarm|nothing (?:is |was )?wrong|turned out to be (?:an?|the|my|our)|no harm done|found it|in the end it|(?:resolved|solved|fixed):",
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
  '(?:electrician|plumber|roofer|locksmith|technician|engineer|mechanic|glazier|painter|carpenter|fitter|repair (?:man|crew|team)|firm)(?: already| also)? (?:comes|is coming|will come|is here|is on|is in|has been|knows|arrives|was here|swaps?|replaces?|repairs?)',
  '(?:covers?|takes? over|fills? in|stands? in|has found a|have found a)(?! (?:only|the (?:whole )?(?:area|floor|page|screen)))|(?:within|inside|well under|well below) (?:the|our|its)(?: [\\w%]+)? (?:limits?|tolerance|budget|range|norm|plan|target|\\d+)|so (?:no|everything|all is|nothing)',
  'so (?:i|we) (?:closed|moved|took|used|went|switched|cancelled|postponed|left|did|made|chose|decided|stopped|started|sold|sent)',
]);

/** Laughter and cheer are no reports. */
const merry = /[😂🤣🎉🥳🎂🍰🏆💪😜😉]/u;
export const isOver = (folded: string): boolean => handled.test(folded) || merry.test(folded);

/** Troubles of a person or on the road are news, not work: "I lost my voice", "my train is late". */
const personal =
  /(?<![\w'])(?:i(?:'m| am| was| feel|'ve been|'ll be| will be)(?: (?:a bit|a little|still|very|so|really|quite|already|now|also|just|running|totally|\d+|ten|five|minutes|min|mins))* (?:late|missing|lost|confused|off|stuck|gone|too|empty|down|slow|delayed|dead|out of|full|offline|blocked|freezing|not (?:there|here|good))|(?:train|bus|flight|plane|tram|ferry|taxi|cab|traffic|kid|kids|son|daughter|dog|cat)[^.?!,]{0,20} (?:(?:is|are|was|were|has been|gets?|got) (?:\S+ ){0,3}(?:late|delayed|stuck|full|terrible|off|missing|cancelled)|broke down|failed|went to)|(?:what|how|who|whoever|why) (?:\w+ )?(?:broke|breaks|failed|fails|dropped|lost|went wrong)|(?:not|without) (?:one|an?|a single)(?: \w+)? (?:lost|broken|missing|failed)|lost (?:my voice|the match|the game|weight|track|touch|interest)|my (?:voice|back|head|flu|cold))(?![\w'])/;
export const isPersonal = (folded: string): boolean => personal.test(folded);
