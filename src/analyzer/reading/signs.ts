// Weak signs that a short message tells of a trouble or a wish: none says so alone, together they do. Weights were fitted on labelled drafts, as tenths.
// Borrowed idea: a point score from a logistic regression, as in clinical scores (Sullivan et al. 2004).
import { once } from '../text/once.ts';
import { figuresClash } from './figures.ts';

const word = (source: string) => new RegExp(`(?<![\\w'])(?:${source})(?![\\w])`);
const first = (source: string) => new RegExp(`(?:^|\\n)(?:${source})(?![\\w'])`);

const several =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|most|some|many|several|all|none|one|a (?:third|quarter|fifth|tenth))';
/** What is bad about things, with whatever ends the word. */
const bad =
  '(?:wrong|broken?|fail|crash|leak|los[et]|stuck|late(?! shift)|delay|damag|crack|dirt|filth|smell|noisy?|cold|dark|wet|empt|outdated|expir|slow|dead|gone|err(?:or)?|fault|defect|problem|trouble|confus|unclear|mou?ld|rust|torn|loose|blank|odd|strange|weird|drop|stop|block|overflow|jam|fell|fall|runs? out|ran out|steep|danger|hard|difficult|impossible|useless|swap|scratch|burn|scorch|rude|ignor|mistake|typo|bald|fr[eo]e?z|froz|spoil|smok|conflict|miss|short|overdue|hang|flicker|beep|drip|contradict|overlap|mismatch|crowd|cut off|worn|peel|clog|flood|soak|reject|refus|bounc|un(?:read|paid|sign|lock|answer|reach|fair|safe|usab|finish|happy|accept)\\w*|expensive|frustrat|annoy|angr|upset|disappoint|embarrass|sham|pity|mess|nightmare|ridiculous|misleading|mis[sp]\\w+|strand|trap|worr|stol|duplicat|out of|lag|deviat|exceed|rattl|squeak|hiss|grind|wobbl|bent|dent|slipp|stick|rott?|rats?|mice|wasp|pigeon|litter|rubbish|puddle|hazard|risk|vandal|theft|fraud|spam|laps|overrun|overspen[dt]|overcharg|overbook|overload|understaff|exhaust|tired|fed up|left out|backlog|cumbersome|clumsy|fiddly|tedious|ugly|illegib|blurr|faint|fad|loud|breach|violat|shak|swollen|limp|sour|stale|too (?:few|many|much|small|big|short|long|late|old|heavy|high|low|tight|narrow|thin|far|loud|hot|cold))(?:s|es|e|ed|ing|y|ies|er|ness|en|ful|ly|ging|ped|ping|ted|ting|med|ming|ken|ures?|ors?|ive|ation|ity)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Faces and marks that go with trouble. */
const sad = '😐-😖😞-😳😵😶🙁🙃🙄☹🤦🤨🥲🥴🥺⚠🚨🔴❌❗🆘🛑';

/** The signs over the sentences of the body, one a line. */
export const signs = once((): readonly (readonly [number, RegExp])[] => [
  // Wishes, people in trouble, what goes on and on.
  [10, word("wish|would be|would love|'d love|could use|could do with|if only|nicer|would rather")],
  [
    10,
    word(
      'customers?|guests?|parents?|visitors?|users?|patients?|tenants?|residents?|volunteers?|students?|pupils?|neighbours?|callers?|drivers?|members|nurses|trainees|apprentices|chefs?|colleagues|staff|passengers|listeners|readers|interns?|clients?|candidates|children|kids|players|teachers|people|everyone|everybody',
    ),
  ],
  [
    9,
    word(
      'again|(?:second|third|fourth|fifth|\\d+th) (?:time|[a-z]+ (?:in a row|running|since|this))|once more|keeps?|constantly|always|every time|each time|all the time|every [a-z]+ (?:minutes|hours)|number (?:two|three|four|five)',
    ),
  ],
  [5, word('still|yet|any ?more|by now|even now')],
  [
    2,
    word(
      'complain(?:s|ed|ing|ts?)?|ask(?:s|ed|ing)? (?:why|where|for|us|me|whether|when)|wait(?:s|ed|ing)?|queue[sd]?|g[ia]ve up|walked out|told me|says? (?:there|that|the|it|his|her|he|she|they)|struggl\\w+|ha(?:s|ve|d) to|on the phone|idle|by hand|manually',
    ),
  ],
  [
    11,
    word(
      'see (?:the |my )?(?:screenshot|photo|picture|log|attached|below)|for me|on (?:my|our) (?:end|side|screen)|over here|urgent|critical|blocking',
    ),
  ],
  [7, word('since(?! then)|for (?:weeks|days|months|hours|ages|years)|all (?:day|night|morning|week)')],
  [3, word('minutes|hours|days|weeks|months')],
  // What is counted and compared.
  [
    7,
    word(
      `${several} of (?:the|our|my|us|them|its|their|those|these|\\d+|two|three|four|five|six|seven|eight|nine|ten)`,
    ),
  ],
  [6, word('twice|double|doubled|duplicate[sd]?|two different|both')],
  [
    3,
    word(
      'too (?!late to)[a-z]+|way (?:too|below|above|over|more|off)|far (?:too|below|above|from)|so [a-z]+ that|much (?:too|more)',
    ),
  ],
  [
    3,
    word(
      '(?:more|less|longer|shorter|higher|lower|slower|worse|bigger|smaller|fewer|older|later) than|times (?:as|the|more)|worse|compared|differs?|different|contradicts?|step back|below|above|over|beyond|exceeds?',
    ),
  ],
  [5, word('although|though|despite|whereas|while|instead of|rather than|yet|even')],
  // A thing, what it does, and that it is bad.
  [
    6,
    first(
      '(?:(?:hmm|ok|so|and|also|apparently|honestly|to be honest),? )?(?:the|our|my|this|that|these|those|both|its|their|number|one of|half)',
    ),
  ],
  [
    3,
    word(
      '(?:show|say|give|list|read|claim|take|need|want|state|get|come|go|run|keep|describe|bear|carrie|lead|point|print|send|open|close|ask|call|add|put|make|leave|let|mean|stand|sit|hang|stay|end|start|cost|look|feel|sound|smell|use|contain|name|cover|fit|allow|return|count|jump|turn|play|appear|eat|flash|lie|belong|hold|miss|block|cut|tear|log|charge|promise|expect)s',
    ),
  ],
  [4, word(bad)],
  [
    7,
    word(
      `(?:is|are|was|were|be|been|'s|'re|looks?|seems?|feels?|too|so|very|still|gets?|got|going|went|came|keeps?|already|again|only)(?: [a-z]+){0,2}? ${bad}`,
    ),
  ],
  [
    5,
    word(
      "apparently|honestly|to be honest|tbh|hmm|unfortunately|sadly|seems?|somehow|for some reason|frankly|i swear|oddly|strangely|i must say|i'm afraid|looks like|as if|turns out",
    ),
  ],
  [11, new RegExp(`[${sad}]`, 'u')],
  [4, word("nobody|never|can(?:no|')?t|(?:wo|would|could|does|is|are|has|have|did|was|were)n'?t")],
  // Good news, plans, the reader's or the writer's own doings, what is explained or arranged.
  [-11, new RegExp(`(?![${sad}])\\p{Extended_Pictographic}`, 'u')],
  [-10, word("you|your|you're|you've|you'll")],
  [
    -7,
    word(
      'covers?|takes? over|on (?:its|his|her|their) way|sealed|sorted|handled|in hand|arranged|booked|confirmed|corrected|fixed|repaired|replaced|closed|settled|taken|done|passed|finished|ready|signed|paid|swap|covered|serviced|planned|normal|expected|within|inside|found|now|works|working|fine|happy to|no need|no open|instead of me|switched|solved|accepted|decided|rejected|moved|already|has the key|has my|is with',
    ),
  ],
  [-8, /ꝗ/],
  [-8, word("because|that's why|the reason|so (?:i|we|that's|no|it's|everything)|by design|cause|due to|since we")],
  [-6, word("will|i'll|we'll|going to|won't|shall")],
  [-7, /^[^.:\n]{3,40}:/],
  [
    -6,
    word(
      'thanks|thank|thx|congrat\\w*|sorry|welcome|happy|lovely|wonderful|great|enjoy\\w*|well done|perfect|good|nice|fun|haha|lol|merci',
    ),
  ],
  [
    -6,
    first(
      'give|make|send|bring|take|use|note|keep|do|see|have|let|come|check|move|put|call|ask|tell|remember|leave|fill|say|attached|here',
    ),
  ],
  [-6, word('please|let me know|lemme|if you|unless|shout')],
  [-5, /@/],
  [-5, word("i|i'm|i've|i'll|i'd|me")],
  [-5, word(`(?:on|by|until|from|before|after|to) (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?\\d{1,2} ${month}`)],
  [-7, word('needs?|wants?|wondered')],
  [
    -5,
    word('meets?|starts?|begins?|takes place|runs? on|page \\d+|opens?|leaves?|first|new|went|(?:is|are) (?:at|in|on)'),
  ],
  [
    -5,
    word(
      'afaik|iirc|i (?:think|guess|believe|suppose)|maybe|perhaps|probably|might|may|yeah|yep|ah|oh|could|in general|generally|basically',
    ),
  ],
  [-5, /[?!]/],
  [-3, word('no|without|lacks?|lacking|missing|short of|out of')],
  [-2, word('only|just|merely|barely|last|down to')],
]);

/** From here on it is likelier than not that something is left open. */
const enough = 8;
const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** How much a text looks as if it told of a trouble or a wish. */
function weightOf(folded: string): number {
  const words = wordsIn(folded);
  const size = words < 8 ? -3 : words > 35 ? -4 : 0;
  return signs().reduce(
    (sum, [weight, sign]) => (sign.test(folded) ? sum + weight : sum),
    size + (figuresClash(folded) ? 7 : 0),
  );
}

/**
 * Where a short message tells of a trouble or a wish, by the weak signs of all its sentences together.
 * @returns the index of the sentence that tells most, or -1.
 */
export function troubledIn(body: readonly string[]): number {
  if (body.length === 0 || weightOf(body.join('\n').trim()) < enough) return -1;
  const weights = body.map(weightOf);
  return weights.indexOf(Math.max(...weights));
}
