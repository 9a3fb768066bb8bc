// Weak signs that a short message tells of a trouble or a wish: none says so alone, together they do. Weights were fitted on labelled drafts, as tenths.
// Borrowed idea: a point score from a logistic regression, as in clinical scores (Sullivan et al. 2004).
import { once } from '../text/once.ts';
import { figuresClash } from './figures.ts';

type Sign = readonly [weight: number, sign: string | RegExp];

const word = (source: string) => new RegExp(`(?<![\\w'])(?:${source})(?![\\w])`);
const first = (source: string) => new RegExp(`(?:^|\\n)(?:${source})(?![\\w'])`);

const several =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|most|some|many|several|all|none|one|a (?:third|quarter|fifth|tenth))';
/** What is bad about things, with whatever ends the word. */
const bad =
  '(?:wrong|broken?|fail|crash|leak|los[et]|stuck|late(?! shift)|delay|damag|crack|dirt|filth|smell|noisy?|cold|dark|wet|empt|outdated|expir|slow|dead|gone|err(?:or)?|fault|defect|problem|trouble|confus|unclear|mou?ld|rust|torn|loose|blank|odd|strange|weird|drop(?!s? (?:in|by|of))|stop|block|overflow|jam|fell|fall|runs? out|ran out|steep|danger|hard|difficult|impossible|useless|swap|scratch|burn|scorch|rude|ignor|mistake|typo|bald|fr[eo]e?z|froz|spoil|smok|conflict|miss|short|overdue|flicker|beep|drip|contradict|overlap|mismatch|crowd|cut off|worn|peel|clog|flood|soak|reject|refus|bounc|un(?:read|paid|sign|lock|answer|reach|fair|safe|usab|finish|happy|accept)\\w*|expensive|frustrat|annoy|angr|upset|disappoint|embarrass|sham|pity|mess|nightmare|ridiculous|misleading|mis[sp]\\w+|strand|trap|worr|stol|duplicat|out of|lag|deviat|exceed|rattl|squeak|hiss|grind|wobbl|bent|dent|slipp|stick|rott?|rats?|mice|wasp|pigeon|litter|rubbish|puddle|hazard|risk|vandal|theft|fraud|spam|laps|overrun|overspen[dt]|overcharg|overbook|overload|understaff|exhaust|tired|fed up|left out|backlog|cumbersome|clumsy|fiddly|tedious|ugly|illegib|blurr|faint|fad|loud|breach|violat|skip|swallow|forg[eo]t|shak|swollen|limp|sour|stale|too (?:few|many|much|small|big|short|long|late|old|heavy|high|low|tight|narrow|thin|far|loud|hot|cold))(?:s|es|e|ed|ing|y|ies|er|ness|en|ful|ly|ging|ped|ping|ted|ting|med|ming|ken|ures?|ors?|ive|ation|ity)?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Faces and marks that go with trouble. */
const sad = '😐-😖😞-😳😵😶🙁🙃🙄☹🤦🤨🥲🥴🥺⚠🚨🔴❌❗🆘🛑';

/** What goes wrong or is wanted: without one of these the rest says nothing. */
const grave: readonly Sign[] = [
  [18, "wish|would be|would love|'d love|could use|could do with|if only|nicer|would rather"],
  [
    -1,
    'complain(?:s|ed|ing|ts?)?|ask(?:s|ed|ing)? (?:why|where|for|us|me|whether|when)|wait(?:s|ed|ing)?|queue[sd]?|g[ia]ve up|walked out|told me|says? (?:there|that|the|it|his|her|he|she|they)|struggl\\w+|ha(?:s|ve|d) to|on the phone|idle|by hand|manually',
  ],
  [11, `${several} of (?:the|our|my|us|them|its|their|those|these|\\d+|two|three|four|five|six|seven|eight|nine|ten)`],
  [1, 'twice|double|doubled|duplicate[sd]?|two different'],
  [
    1,
    'too (?!late to)[a-z]+|way (?:too|below|above|over|more|off)|far (?:too|below|above|from)|so [a-z]+ that|much (?:too|more)',
  ],
  [
    5,
    '(?:more|less|longer|shorter|higher|lower|slower|worse|bigger|smaller|fewer|older|later) than|times (?:as|the|more)|worse|compared|differs?|different|contradicts?|step back|below|above|over|beyond|exceeds?',
  ],
  [9, 'although|though|despite|whereas|while|instead of|rather than|yet|even'],
  [-1, bad],
  [
    10,
    `(?:is|are|was|were|be|been|'s|'re|looks?|seems?|feels?|too|so|very|still|gets?|got|going|went|came|keeps?|already|again|only)(?: [a-z]+){0,2}? ${bad}`,
  ],
  [
    10,
    "apparently|honestly|to be honest|tbh|hmm|unfortunately|sadly|seems?|somehow|for some reason|frankly|i swear|oddly|strangely|i must say|i'm afraid|looks like|as if|turns out",
  ],
  [10, new RegExp(`[${sad}]`, 'u')],
  [4, "nobody|never|can(?:no|')?t|(?:wo|would|could|does|is|are|has|have|did|was|were)n'?t"],
];

/** Who meets with it, how often, how long. */
const slight: readonly Sign[] = [
  [
    12,
    'customers?|guests?|parents?|visitors?|users?|patients?|tenants?|residents?|volunteers?|students?|pupils?|neighbours?|callers?|drivers?|members|nurses|trainees|apprentices|chefs?|colleagues|staff|passengers|listeners|readers|interns?|clients?|candidates|children|kids|players|teachers|people|everyone|everybody',
  ],
  [
    7,
    'again|(?:second|third|fourth|fifth|\\d+th) (?:time|[a-z]+ (?:in a row|running|since|this))|once more|keeps?|constantly|always|every time|each time|all the time|every [a-z]+ (?:minutes|hours)|number (?:two|three|four|five)',
  ],
  [5, 'still|yet|any ?more|by now|even now'],
  [
    12,
    'see (?:the |my )?(?:screenshot|photo|picture|log|attached|below)|for me|on (?:my|our) (?:end|side|screen)|over here|urgent|critical|blocking',
  ],
  [8, 'since(?! then)|for (?:weeks|days|months|hours|ages|years)|all (?:day|night|morning|week)'],
  [3, 'minutes|hours|days|weeks|months'],
  [
    9,
    first(
      '(?:(?:hmm|ok|so|and|also|apparently|honestly|to be honest),? )?(?:the|our|my|this|that|these|those|both|its|their|one of|half|[a-z]+(?: [a-z]+)? [a-z]?\\d+)',
    ),
  ],
  [
    0,
    '(?:show|say|give|list|read|claim|take|need|want|state|get|come|go|run|keep|describe|bear|carrie|lead|point|print|send|open|close|ask|call|add|put|make|leave|let|mean|stand|sit|hang|stay|end|start|cost|look|feel|sound|smell|use|contain|name|cover|fit|allow|return|count|jump|turn|play|appear|eat|flash|lie|belong|hold|miss|block|cut|tear|log|charge|promise|expect)s',
  ],
];

/** Good news, plans, the reader's or the writer's own doings, what is explained or arranged. */
const against: readonly Sign[] = [
  [-24, new RegExp(`(?![${sad}])\\p{Extended_Pictographic}`, 'u')],
  [-12, "you|your|you're|you've|you'll"],
  [
    -16,
    'covers?|takes? over|on (?:its|his|her|their) way|sealed|sorted|handled|in hand|arranged|booked|confirmed|corrected|fixed|repaired|replaced|closed|settled|taken|done|passed|finished|ready|signed|paid|swap|covered|serviced|planned|normal|expected|within|inside|found|now|works|working|fine|happy to|no need|no open|instead of me|switched|solved|accepted|decided|rejected|moved|already|has (?:the key|my|it)|is with|announced|scheduled|agreed|voted|test|exercise|drill|training|knows?|free|until|yearly|every year|usual|took part|by heart|stays?|remains?|turned out|used to|won|award|record',
  ],
  [-11, /ꝗ/],
  [-12, "because|that's why|the reason|so (?:i|we|that's|no|it's|everything)|by design|cause|due to|since we"],
  [-4, "will|i'll|we'll|going to|intends? to|won't|shall"],
  [-14, /^[^.:\n]{3,40}:/],
  [
    -6,
    'thanks|thank|thx|congrat\\w*|sorry|welcome|happy|lovely|wonderful|great|enjoy\\w*|well done|perfect|good|nice|fun|haha|lol|merci',
  ],
  [
    -9,
    first(
      'give|make|send|bring|take|use|note|keep|do|see|have|let|come|check|move|put|call|ask|tell|remember|leave|fill|say|attached|here',
    ),
  ],
  [-9, 'please|let me know|lemme|if you|unless|shout'],
  // What is bad names the thing and isn't said of it: "the lost badge".
  [-6, `(?:the|a|an|our|two|all|of) ${bad} [a-z]+`],
  [-1, '[a-z]{3,}ed|came|went|got|took|gave|said|left|lost|made|fell'],
  [-1, 'but'],
  [-13, /@/],
  [-5, "i|i'm|i've|i'll|i'd|me"],
  [-6, `(?:on|by|until|from|before|after|to) (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )?\\d{1,2} ${month}`],
  [-13, 'needs?|wants?|wondered'],
  [-9, 'meets?|starts?|begins?|takes place|runs? on|page \\d+|opens?|leaves?|first|new|went|(?:is|are) (?:at|in|on)'],
  [
    -8,
    'afaik|iirc|i (?:think|guess|believe|suppose)|maybe|perhaps|probably|might|may|yeah|yep|ah|oh|could|in general|generally|basically',
  ],
  [-10, /[?!]/],
  [-5, 'no|without|lacks?|lacking|missing|short of|out of'],
  [-3, 'only|just|merely|barely|last|down to'],
];

const weighed = (list: readonly Sign[]) =>
  once(() => list.map(([weight, sign]): [number, RegExp] => [weight, typeof sign === 'string' ? word(sign) : sign]));
const gravely = weighed(grave);
const slightly = weighed([...slight, ...against]);

/** Which signs a folded text has, the grave ones first, in the order of their lists; undefined without a grave one. */
export function signsIn(folded: string): boolean[] | undefined {
  const [grave, rest] = [gravely(), slightly()].map((list) => list.map(([, sign]) => sign.test(folded)));
  return grave?.some(Boolean) || figuresClash(folded) ? [...(grave ?? []), ...(rest ?? [])] : undefined;
}

/** From here on it is likelier than not that something is left open. */
const enough = 7;
const sum = (signs: readonly [number, RegExp][], folded: string) =>
  signs.reduce((total, [weight, sign]) => (sign.test(folded) ? total + weight : total), 0);

/** How much a text looks as if it told of a trouble or a wish. */
function weightOf(folded: string): number {
  const gravity = sum(gravely(), folded) + (figuresClash(folded) ? 5 : 0);
  if (gravity === 0) return 0;
  const words = folded.match(/\S+/g)?.length ?? 0;
  return gravity + sum(slightly(), folded) - (words < 8 || words > 35 ? 2 : 0);
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
