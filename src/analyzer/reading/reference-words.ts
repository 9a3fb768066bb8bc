// Words that references are made of, as data: what joins, what acts, what a workplace has many of, and what "it" says without standing for anything.
import { phrases } from '../text/phrases.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const joining = words(`
the a an of to in on for and or is are was were be this that these those it i we you he she they my our your with at by from as not no do does did have has had will would can
could should just so if then than there here what which who how when where why about all any some one
`);

const plain = (word: string): string =>
  word.endsWith('s') ? word.replace(/'s$/, '').replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '') : word;

/** Content words of a folded text, without plural endings, for telling whether a thing has been named before. */
export function contentWords(folded: string): Set<string> {
  const found = new Set<string>();
  for (const word of folded.match(/[a-z][a-z'-]{2,}|(?<![\w'])prs?(?![\w'])|\d{3,}/g) ?? []) {
    if (!joining.has(word)) found.add(plain(word));
  }
  return found;
}

/** Words that name nothing an "it" could stand for: joints, moods, verbs of thinking and doing, how and how much. */
const nameless = words(`
ok okay alright yeah yes yep yup nope nah oh ah ahh hmm hm well sure right cool nice great sorry thanks thank thx ty cheers hey hi hello please pls plz lol haha wow oops welp ya yea aha ouch damn fyi btw imo iirc afaik
also still again too very really quite pretty much more most less least many few lot bit little even ever never always often sometimes maybe perhaps probably possibly actually basically otherwise instead
though although because since while until unless whether however therefore thus hence anyway anyways already yet soon now today tomorrow yesterday tonight later earlier before after once twice only both either neither
good fine happy glad bad sad correct wrong true false likely unlikely able possible new old same other others another next last first second whole different similar certain such own best better
but nor ie eg etc aka don't nothing something anything everything nowhere somewhere anywhere myself yourself itself ourselves themselves mine yours ours theirs him her his hers its their them theirs us me
think thought guess guessed guessing hope hoped hoping know knew known believe believed suppose supposed feel felt find found see saw seen seems seem seemed look looks looked looking sounds sound wonder wondering say says said tell told mean means meant agree agreed
try tried trying want wanted need needed like liked love loved use used using get gets got getting make makes made making take takes took taking put give gave given let go goes going went gone come comes came coming keep kept start started stop stopped
work works worked working run runs ran running done doing add added adding fix fixed fixing send sent sending check checked checking test tested update updated write wrote read ask asked asking help helped helps show shows showed shown call called move moved
change changed review reviewed approve approved confirm confirmed share shared merge merged deploy deployed push pushed pull close closed open opened finish finished happen happens happened break breaks broke broken fail fails failed figure figured
able about above across along among around away back behind below beside between beyond down during except inside into near off onto out over past through throughout toward under up upon via within without per like unlike versus
am been being having ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't gonna wanna might may must shall ought
i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's she's they're they've they'd they'll it's it'll it'd that's that'll there's here's what's who's let's lets where's how's
anyone someone somebody anybody everyone everybody nobody all each every rather somewhat kind sort idea clue trouble point reason way time times while moment minute minutes hour hours day days week weeks month months year years
monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night noon
simple simply easy easily hard quick quickly longer anymore enough further both two three four
`);
/** After these a word acts rather than names. */
const acting = words(`
i we you he she they it who to not don't doesn't didn't won't can't couldn't wouldn't shouldn't will would can could should may might must shall do does did let's lets i'll i'd i've we'll we'd we've you'll you'd you've they'll they'd they've please pls never always really actually already just also still
`);
const address = words('thx thanks thank hi hey hello dear cheers sorry morning');
const persons = words(`
their counsel people team teams group staff folks guys company supplier vendor client customer user someone somebody anyone anybody everyone everybody nobody whoever person support colleague boss manager lawyer landlord driver child children men women police
`);

/** How much a folded text tells: its words that neither join nor say how. */
export function tells(folded: string): number {
  let count = 0;
  for (const word of folded.match(/[a-z][a-z'-]{2,}|ꝗ+|\d+/g) ?? [])
    if (!joining.has(word) && !nameless.has(word)) count++;
  return count;
}

/** Whether a folded word may be the name of a thing. */
export const names = (word: string): boolean => !joining.has(word) && !nameless.has(word);

/** What could be stood for: things at all, several of them, and people. */
export type Nouns = { readonly one: number; readonly several: number; readonly people: number };
export const noNouns: Nouns = { one: 0, several: 0, people: 0 };
export const addNouns = (a: Nouns, b: Nouns): Nouns => ({
  one: a.one + b.one,
  several: a.several + b.several,
  people: a.people + b.people,
});

/** "… with Roger", "Roger had no changes". */
const nameInside =
  /[a-z,;] (?!I\b|I')[A-Z][\w&]+|^(?!(?:It|Th|Here|Wh|One|All|Some|No|Every|Any|Each|S?He|We|You)[a-z]* )[A-Z][a-z]+ (?:had|has|said|says|wants|wanted|thinks|told|called|will) /;

/**
 * Counts what a later "it" (`one`) or "they" (`several`) could stand for.
 * A word counts unless it is known to name nothing, stands where a verb stands, or is an adverb; names of people spoken to don't count.
 */
export function nounsIn(folded: string, cased = ''): Nouns {
  let one = 0;
  let several = 0;
  let people = nameInside.test(cased) ? 1 : 0;
  let before = '';
  for (const word of folded.match(/ꝗ+|#\d+|\d+\.\d+|[@:]?[a-z][\w'+-]*|[.,!?;]/g) ?? []) {
    const solid = /^[ꝗ#]/.test(word) || /\d/.test(word);
    const ly = /ly$|ing$/.test(word);
    if (
      solid ||
      (/^[a-z]/.test(word) &&
        word.length > 1 &&
        !joining.has(word) &&
        !nameless.has(word) &&
        !acting.has(before) &&
        !address.has(before) &&
        !ly)
    ) {
      one++;
      if (/(?:[^su']s|sses|[^i]ses)$/.test(word)) several++;
    }
    if (persons.has(word)) people++;
    before = word;
  }
  return { one, several, people };
}

/** Things of which a workplace has many whatever stands before the noun: "the auth issue" does not say which. */
export const matter =
  '(?:issues?|bugs?|tickets?|problems?|questions?|requests?|ideas?|suggestions?|incidents?|thing|fix)';
/** Papers that a word before the noun does settle: "the invoice" fails, "the Bramble invoice" passes. */
export const paper =
  '(?:doc|documents?|files?|figures?|charts?|graphs?|diagrams?|photos?|forms?|letters?|memos?|faxe?s?|communications?|recommendations?|prs?|pull requests?|reports?|invoices?|contracts?|agreements?|proposals?|spreadsheets?|sheets?|decks?|slides|presentations?|drafts?|screenshots?|links?|mockups?|articles?|quotes?|recordings?|talking points|e-?mails?|mails?|messages?|notes?|comments?)';
/** Whose several papers or matters the reader gets. */
export const outsider = '(?:client|customer|supplier|vendor|landlord|boss|guy|partner|lawyer)';

/** Words that, after "this", show it stands alone: verbs, joints, prepositions. After "that", besides, a subject would join clauses. */
export const alone =
  /^(?:'s| (?:is|was|were|are|will|would|can|could|should|may|might|must|has|have|had|does|did|doesn't|didn't|isn't|wasn't|aren't|weren't|won't|wouldn't|can't|couldn't|shouldn't|means|meant|works|worked|looks?|looked|seems|seemed|sounds|feels|makes|made|helps?|helped|happens?|happened|applies|needs|goes|went|takes|took|gets?|got|says?|said|shows?|showed|gives|gave|comes|came|worth|compiles|runs|ran|allows?|allowed|allows|breaks|broke|fails?|failed|fixes|fixed|lets|leaves|causes|caused|depends|turns|turned|requires|required|involves|involved|includes|assumes|still|also|really|never|just|probably|actually|already|now|too|again|yet|today|tomorrow|and|but|so|or|if|when|while|because|since|as|with|without|by|in|on|at|to|for|from|into|of|up|out|off|over|about|after|before|through|until|than|being|getting|either|first|myself|be|do|go|work|mean|look|take|happen|help|cause|break|make|apply|count|all|not|here|there|a (?:try|go|shot|look|whirl|read|think))(?![\w'-]))/;
/** What a place or a time of the talk is called: "this week", "this channel", "that way". */
export const deictic =
  /^(?:weeks?|months?|years?|quarter|semester|sprint|morning|afternoon|evening|night|weekend|term|session|academic year|summer|winter|spring|fall|autumn|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|days?|times?|moment|minute|point|end|ends|extent|ways?|kinds?|sorts?|types?|one|ones|much|many|far|long|early|late|high|low|big|small|bad|good|coming|past|side|regard|respect|sense|note|place|country|state|city|world|company|office|industry|administration|channel|slack|server|community|group|team|crew|bunch|lot|family|forum|space|man|guy|woman|lad|lady|legend|hero|genius|thread|list|conversation|chat|matter|means|reason|account|two|three|four|few|something|anything|nothing|these|those|this|that|such|both|any|some|no|each)$/;
/** Words before the noun of a demonstrative that say nothing of which. */
export const passing = '(?:same|particular|specific|whole|entire|new|old|other|latest|last|very|little)';

const mild =
  "(?:'s|'ll be|'d be| is| was| will be| would be| might be| may be| must be| could be| should be| has been| had been| isn't| wasn't| won't be| wouldn't be| seems| looks| sounds| feels)";
const very =
  '(?: (?:not|also|really|very|so|too|just|quite|pretty|always|still|probably|already|now|a|an|the|totally|all|kind of|even|only|almost|about|actually))*';
const judged =
  "(?:great|good|nice|hard|easy|important|critical|possible|impossible|likely|unlikely|clear|true|best|better|time|helpful|useful|necessary|worth|interesting|appropriate|difficult|fun|funny|amazing|sad|ok|okay|fine|usual|safe|fair|kind|correct|wonderful|pleasure|lovely|late|early|cold|hot|warm|raining|snowing|dark|cool|awesome|perfect|weird|strange|odd|bad|shame|crazy|exciting|fantastic|brilliant|neat|sweet|tempting|enough|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|\\d{1,2}(?::\\d\\d| ?(?:am|pm|o'clock)))";
/** What follows an "it" that stands for nothing: "it would be great if", "it turns out", "it's been a while". */
export const expletive = new RegExp(
  `^(?:${mild}${very} ${judged}(?![\\w-])|${mild}(?: (?!\\w+ed )[\\w'-]+){1,4} (?:to|that|if|whether|how|why)(?![\\w])|(?: \\w+){0,1} (?:seems|appears|looks|sounds|feels|seemed|looked|turned|turns|help|suits?|strikes|occurs|occurred|comes|came|boils|goes without|depends|depend|takes|took|helps|hurts|matters|makes sense|rains|snows|appear|seem|look|takes|would appear|would seem)(?: (?:like|as|that|to|me|out|down|on|a|an|about|forever|ages|some|\\d)(?![\\w])|$|[,.!?])|(?:'s not| is not| isn't)(?: (?:too|much|any|a|an|great|big))* (?:trouble|bother|imposition|inconvenience|hassle)|(?:'s|'d| has| had) been (?:a|an|so|too|ages|long|years|weeks|over|almost|\\d|two|three|a while)|(?:'s| is| was) (?:me|all about|up to|as if|as though|like|not as|not that|just that|only that))`,
);
/** What follows the "it" of a question that stands for nothing: "is it possible to". */
export const expletiveAsked = new RegExp(
  `^ (?:(?:be|take|matter|hurt)(?![\\w])|make sense|(?:[\\w'-]+ )?${judged}(?![\\w-])|[\\w'-]+ (?:that|if|for me|for us)(?![\\w]))`,
);
/** An "it" that is judged, with nothing after that says what: "it's possible, but not trivial". */
export const judgedAlone =
  /^(?:'s| is| was| would be| should be| might be)(?: (?:not|also|really|very|so|too|just|quite|pretty|probably|totally|almost|definitely|certainly|even|only|always|a bit|a little))* (?:possible|impossible|likely|unlikely|true|hard|easy|difficult|important|useful|helpful|necessary|worth it|interesting|amazing|weird|strange|odd|perfect|wonderful|clear|correct|cool|neat|awesome)(?: ?[.!?]| ?$|,? (?:but|and|though|because|now|too|already|enough)(?![\w]))/;
/** Set phrases with an "it" of their own. */
export const idiomBefore =
  /(?:^|[^\w])(?:got|that did|making|make|made|makes|call|calling|believe|appreciate|hold|worth|how's|how is|forget|dig|nail(?:ed)?|find|makes?|cut|beat|wing|found|screw|damn|get|as|so be|that's|this is|put|leave|keep up|when|play) $/;
export const idiomAfter =
  /^(?:$|[.,!?)]| (?:thanks|thank|thx|or not|that|if|when|into|through|a day|up|easy|clear|go|hard|difficult|easier|harder|clearer|possible|sense|in mind|going|to|on|at|by|for|with|over there|:\)))/;

/** "This is the list": it shows what comes, and leans on nothing. */
export const introduces =
  /^(?:'s| is| was| will be| would be| are| were| looks like| sounds like| seems like)(?: (?:probably|just|basically|really|only|also|likely|simply|mostly|not|actually))* (?:a|an|the|my|our|your|his|her|what|how|why|where|who|to|in (?:response|reply|regard|reference)|about|from|for|regarding|one|another|all|it|so)(?![\w])|^ (?:of interest|interesting|useful|helpful|funny|amusing)(?![\w])/;
/** "That's great": a remark on what was just said, which nobody has to look up. */
export const remark =
  /^(?:'s| is| was| would be| will be| sounds| looks| makes| works| should be| seems| all| explains| really| does| did| 'd be|'d be|'ll be)(?: (?:a|an|the|really|very|so|pretty|quite|too|all|just|not|totally|also|perfectly|kind of|be|make|makes|sound|look|even|still|only|my|actually))* ?(?:good|great|fine|ok|okay|right|true|correct|nice|cool|awesome|bad|interesting|weird|strange|odd|fair|funny|sad|what|why|how|point|idea|thing|all|it|cute|amazing|sense|helpful|perfect|exactly|wonderful|terrible|unfortunate|enough|shame|problem|case|way|spirit|plan|for me|major|big|huge|life|news|said|it|impressive|exciting|fantastic|brilliant|neat|sweet|hilarious|annoying|exhausting|tough|stressful|horrible|delicious|scary|tiring|reasonable|understandable|useful|any|possible|easy|hard|clever|smart|better|worse|best|lovely|awkward|\w+est)(?![\w])/;

/** "As discussed" and its kin. */
export const discussed = phrases([
  "(?:as|like|per|from what|what|things|stuff) (?:i |we |you |was |he |she |they |our |my |your )?(?:'ve |have |had )?(?:just |already )?(?:discussed|agreed(?: on)?|agreed upon|talked about|spoke about|spoken about|talked through|went over|said|mentioned|told you|instructed|arranged|settled)(?: (?:yesterday|earlier|before|last \\w+|on (?:the )?\\w+|in the \\w+|over the phone))?",
  '(?:as per|per|following|further to|with reference to|in reference to|with regard to|referring to|based on|after|following on from) (?:our|your|my) (?:last |earlier |recent |phone |previous |telephone |telephonic |brief |verbal )*(?:conversation|discussions?|call|chat|talk|meeting|e-?mail|message|request|phone call|instructions?|agreement|telecon|correspondence|exchange)',
]);
/** Things known only by a past occasion. */
export const occasion = phrases([
  "(?:the|that|those) (?:[a-z-]+ ){0,2}(?:guy|person|man|woman|lady|people|things?|docs?|documents?|ideas?|changes?|stuff|e-?mail|file|ones?|numbers|plan|list|sheet|slides|points?|fix|option|version) (?:from (?:last(?: [a-z]+)?|the other(?: [a-z]+)?|yesterday|before|our|the (?:[a-z]+ )?(?:workshop|meeting|call|talk|standup|demo|review|party|conference|session|visit|kick-?off|retro|interview|corridor|lunch|dinner|offsite|training|webinar|fair|event|exhibition|trip|tour|open day|hearing|course|class|concert|festival|summit|wedding|birthday))|(?:that |which )?(?:we|you|i) (?:had |have |'ve )?(?:talked|spoke|spoken|discussed|mentioned|met|saw|agreed|looked at|went over|went through|used last|did last)(?: (?:about|on|of|to|with|at|in|last|earlier|yesterday|before|through)(?: the)?(?: \\w+)?)?)",
  "(?:the|that|those) (?!one\\b|day\\b|time\\b|way\\b|last\\b|first\\b)[a-z-]+ (?:that |which )?(?:we|you and i)(?: had|'ve| have| just)* (?:talked about|spoke about|spoken about|discussed|agreed on|looked at|went through|went over|settled on)(?: (?:yesterday|earlier|before|last [a-z]+|on [a-z]+day|on the phone|in the [a-z]+))?",
  '(?:the|that|those) [a-z-]+ (?:that |who |which )?(?:we|i) (?:had|[a-z]+ed|met|saw|took|got|used|sent|did) (?:last (?:week|month|year|time|spring|summer|autumn|fall|winter)|back then|the other day)',
  '(?:the|that|those) (?!one\\b|way\\b|day\\b|time\\b|moment\\b)[a-z-]+ (?:that |which )?(?:the|our|your|my) [a-z]+ (?:hated|liked|loved|wanted|mentioned|disliked|complained about|objected to|asked about|talked about)',
  '(?:the|that|those) (?!way\\b|day\\b|time\\b|moment\\b|fact\\b)[a-z-]+ (?:that |which )?(?:he|she|they) (?:hated|liked|loved|mentioned|disliked|complained about|objected to|talked about|pointed out|recommended|suggested)',
  '(?:the|that|those) ones? (?:that |which )?(?:you|we|i|he|she|they) (?:showed|told|mentioned|promised|fixed|used|liked|picked|recommended|suggested|talked|bought|made)(?: (?:me|us|you|him|her))?',
  'that (?!(?:every|some|any|no)(?:thing|one|body)|people|one (?:day|time)|way|day|time|moment|much|many)[a-z-]*[^\\W_s] (?:(?:where|that|which|who) )?(?:you|we|i) (?!need(?![\\w]))(?:[a-z]+ed|had|met|saw|took|got|sent|did|made|gave|bought|found|went|ate|told|wrote|drew|built|were|rented)(?: (?:me|us|you))?',
  'what [a-z]+ (?:asked for|wanted|said|suggested|mentioned|proposed|promised|complained about) (?:at|over|during|in) (?:the |our )?(?:party|lunch|dinner|breakfast|coffee|phone|call|meeting|pub|bar|corridor|hallway|car|kitchen|lift|workshop|fair|standup|retro|offsite|wedding|barbecue|bbq|drinks)',
  'back to (?:what|how|the way) (?:it|they) (?:was|were)(?: before)?',
  '(?:that|those) [a-z-]+ of (?:yours|his|hers|theirs)',
  '(?:the|that|those) (?!way|price|weather)[a-z-]+ from (?:last time|the other day|back then|that time)',
  '(?:same as|like|as|the way) (?:we did (?:it )?|you did (?:it )?)?(?:last (?:time|year|month|week|quarter|season)|the other day)(?! we(?![\\w]))',
  '(?:same as|like) (?:before|the last one)',
  '(?:the|that|those) (?:[a-z-]+ )?(?:corrections?|remarks?|edits|comments?|suggestions?|feedback|questions?|wording|names|dates|figures|changes) from our (?:[a-z]+ )?(?:chat|call|talk|meeting|conversation|lunch|coffee|session|walk)(?: (?:in|on|over|at) the [a-z]+)?',
  'the [a-z-]+ (?:that |which |whom |who )?(?:we|you|i) (?:met|saw|tried|visited|tasted) (?:at|in|on|during) (?:the|our)(?! (?:attached|draft|document|file|list|report)(?![\\w]))',
  'the (?:two |three |four )?[a-z-]+ (?:that |which )?(?:we|you) (?:talked|spoke|chatted) (?:about|of|through) (?:at|during|over|in|on) (?:lunch|dinner|breakfast|coffee|drinks|the (?:phone|train|bus|way|lift|stairs|party|fair|corridor|car))',
  'the [a-z-]+ (?:that |which )?(?:we|i|he|she|they|you|[a-z]+) (?:told|showed|mentioned to|explained to|described to|promised) (?:us|me|you)(?: about| of)? (?:at|during|over|in) (?:the|our|your|last|lunch|dinner|breakfast)(?! (?:draft|mail|e-mail|report|subject|title|text|list|ticket|document|file|table|attachment|minutes)(?![\\w]))',
]);

/** Things that everybody at a workplace has one of, or knows as the usual one: "the build", "the office". */
const standing = words(`
app api apis build builds channel channels client clients code codebase company compiler cloud customer customers database db default doc docs documentation door editor field floor fridge future government ground hall
internet intranet kitchen language languages law lead left library list lists logs main manual market master menu middle network office others past phone planet platform plan pool portal price prices printer prod production public
question queue readme release repo repository rest right roadmap roof room school screen server shop shortcut site slack sprint staging standup start stock store street subject sun system team terminal title top topic town tracker ui user users vendor
weather web website wiki window wikipedia word world admin answer author authors beginning bottom end ends front back edge best worst most same other only latter former first second last next previous night day week year
`);
/** A bare thing that a message can lean on: "the patch". Whether it is told before, the message says. */
export const leansOn = (noun: string): boolean =>
  names(noun) &&
  !standing.has(noun) &&
  !persons.has(noun) &&
  !deictic.test(noun) &&
  !/(?:ly|ing|est|ers|ors|'s)$/.test(noun);
/** What follows a bare noun that nothing tells apart: it ends there, or does or is something. */
export const bareAfter =
  /^ ?(?:$|[.,!?;)]|(?<= )(?:is|was|are|were|has|had|does|did|will|would|can|could|should|isn't|wasn't|aren't|doesn't|didn't|won't|seems|looks|itself|too|again|already|still|now|also|or|and|but|so|if|when|while|because|since|then|to|into|back|out|over|off|up|down|here|there|with|[a-z]+ed)(?![\w'-]))/;

/** "The part you pasted": somebody showed it above. */
export const shownAbove = phrases([
  'the [a-z]+ (?:that |which )?(?:you|@[\\w-]+)(?: just)? (?!need|want|ask)[a-z]+ed|(?:in|at|from|of) your (?:gist|paste|snippet|stack ?trace)',
]);
/** One of several, without its noun: "the previous", "the other two". */
export const leftOut = phrases([
  'the (?:same|previous|former|latter|other|first|second)(?= ?(?:$|[.,!?;)]))',
  'the (?:others|other (?!day|night|week|hand|side|way|end|half|people|person|thing|than|of|is|was)[a-z]+)',
  'the (?:same|previous|former|latter)(?= (?:applies|goes|is|are|was|were|does|has|have|had|will|would|can|could|should|works|happens|holds)(?![\\w]))',
  '(?:the )?same (?!here|to|with|for|as|day|time|way|thing|week|old|goes|applies)[a-z]+(?![^.?!]{0,40} (?:as|that) )',
  'the (?:second|third|fourth|fifth|other) (?!time|half|floor|day|night|week|month|quarter|year|person|hand|side|way|end|people|thing|place|than|of|is|was|one|to|best|round|edition)[a-z]+(?: [a-z]+)?',
  '(?:one|two|a few|some) more(?= ?(?:$|[.,!?;:)-]))',
]);
/** Some of what was told elsewhere: "which of the two", "the four sizes". */
export const countedOff = phrases([
  '(?:of|from|for|between|with) the (?:two|three|four|five|six)(?= ?(?:$|[.,!?;)]|(?:do|does|did|is|are|was|were|would|will|should|can|to|you|we)(?![\\w])))',
  'the (?:two|three|four|five|six) (?!days|weeks|months|years|hours|minutes|of)[a-z]+s(?= ?(?:$|[.,!?;)]))',
]);
/** "The 40,000": a sum named elsewhere. */
export const amount = phrases([
  'the \\$?\\d{1,3}(?:,\\d{3})+(?= (?:do|does|did|is|are|was|were|includes?|already|still|you|we|i|will|would|and|or)(?![\\w])| ?[.,?!;)]| ?$)',
]);
/** What should stand under the text. */
export const underneath = phrases([
  '(?:see|in|as|highlighted|shown|listed|outlined|described|noted|given|set out|marked|included) (?:below|as follows)',
  '(?:the|this) (?:[a-z]+ )?(?:[a-z]+ )below',
  '(?:the )?(?:first|second|third|last|next) [a-z]+ below',
  '(?:mentioned|referenced|listed|described|identified|quoted|copied) below',
  '(?:the )?following (?:[a-z]+ )?[a-z]+s(?= ?[.:]? ?$)',
]);
/** Right after a noun, a number or a name in quotes that tells which. */
export const idNear = /^[^.?!\n]{0,50}?(?:#\d+|ꝗ{4,}|\b[a-z]{2,6}-\d+\b|"|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,})/;

const person = '(?:me|us|him|her|them|you|everyone|everybody|all|both)';
const time =
  '(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|tonight|yesterday|last|earlier|now|noon|midnight|end|eod|eow|cob|next|this|time|the (?:end|morning|afternoon|evening|weekend|next|meantime)|\\d)';
/** What follows a noun when it says which: "of …", "we sent", "for the audit"; not "to me", "by Friday". */
export const tellsWhich = new RegExp(
  `^,? ?(?:(?:for|in|on|from|with|to|at|by|after|before|until) (?!${person}(?![\\w])|${time})|(?:of|about|that|which|who|you|we|i|i've|we've|he|she|it|they|below|above|attached|named|called|regarding|re|where|between|against|under|behind|whose|[a-z]+ing|[a-z]+ed)(?![\\w])|:|\\(|"|-)`,
);
/** "The case 12 labels", "the order form": the noun goes on. */
export const ownNumber = /^ (?:no\.? ?|number )?\d/;
export const tellsThat =
  /^ ?(?:(?:of|about|from|on|regarding|that|which|you|we|i|he|she|they|called|named|with|where)(?![\w])|\(|")/;
export const saysWho =
  /^,? ?(?:\(|"|-|:|(?:of|from|for|in|at|on|with|called|named|who|that|whose|we|i|you|he|she|they)(?![\w']))/;
/** "…, the gate wants it on": where something goes, in a clause that only says why. */
export const aside =
  /, (?:the|my|our|his|her|their|he|she|they|we|i|it|because|since|as|so) [^,.?!]{1,50}(?<![\w'])(?:on|in|into|onto) $/;
/** "Under the contract", "more of the contracts than legal". */
export const inPassing = /(?<![\w'])(?:under|per|(?:more|most|half|some|any|none|many|each) of) $/;
export const opening = /^\W*(?:(?:so|and|but|hey|ok|also|sorry)[ ,]+)?(?:@[\w.-]+[ ,:]*)*$/;
export const goAhead =
  /\b(?:go ahead|proceed|continue|do (?:so|that|it|the (?:needful|same|rest))|go on|accordingly|take care of it|get it done|the necessary)\b/;
export const loosely =
  /\b(?:the|those|these|that) (?:(?:corrected|updated|revised|new|final|missing|signed|full|amended|other) )?(?:changes?|docs?|documents?|files?|lists?|details|points?|things?|updates?|information|info|edits|numbers|corrections?|amendments?|payments?|documentation|paperwork|arrangements?|rest|others)\b/;

export const carried = /ꝗ{8,}|\b(?:attached|attachment|enclosed|below|\w\.(?:pdf|docx?|xlsx?|pptx?|csv))\b/;
/** An id, and what has one. */
export const id = /#\d+|(?<![\w-])[a-z]{2,10}-\d+(?![\w])/;
export const withId = / (?:bug|ticket|incident|request|complaint|order|case|prs?|pull requests?)$/;
export const thanks = /^\W*(?:thanks|thank you|thx|many thanks|fyi|sorry)\b/;

/** The content words of texts, cut out only when one is asked for. */
export function wordsOf(first: string): {
  readonly has: (word: string) => boolean;
  readonly add: (text: string) => void;
} {
  const known = new Set<string>();
  const texts = [first];
  return {
    add: (text) => texts.push(text),
    has: (word) => {
      for (const text of texts.splice(0)) for (const one of contentWords(text)) known.add(one);
      return known.has(word);
    },
  };
}

/** "This" is critical for us: what follows the colon. */
export const announced = /^ (?:is|was) (?:[a-z]+ )?[a-z]+(?: for (?:us|me|the [a-z]+|our [a-z]+))? ?:/;
/** "This is everything I know", "that was the third delivery": what it is follows at once. */
export const saysWhatItIs =
  /^(?:'s| is| was|'ll be| will be) (?:now |already |just |by now )?(?:(?:the|our|my|your) (?:first|second|third|fourth|fifth|sixth|seventh|last|\d+(?:st|nd|rd|th)|umpteenth|only|whole) [a-z]|(?:everything|all|what|how|where|why) (?:i|we|you|there|that)(?![\w])|everything(?= *[;,.!:]))/;
/** What a "that" may stand behind as a moment. */
export const timed = /(?<![\w'])(?:before|after|until|till|since) $/;
/** A clause of its own before it, which tells what happens then: "I leave at noon, please call before". */
export const happens = /(?:\S+ ){2}\S+(?:,| and| but| so) \S[\s\S]*$/;
/** "Is it just me or …" */
export const onlyMe = /^ (?:just |only )?me,? or(?![\w])/;
