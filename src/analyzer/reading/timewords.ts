// The words of time, as one grammar of components. What a component is decides what a whole time is.
import { hitAt, placesOf } from '../text/places.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Days as hands in a hurry type them, and the day meant. Only what is no other word. */
const slips: Readonly<Record<string, string>> = {
  monday: 'mondya monady',
  tuesday: 'tuseday teusday tuesdya tuesay',
  wednesday: 'wendsday wednsday wensday wedensday wednesdya',
  thursday: 'thurday thrusday thursdya thurdsay',
  friday: 'firday fridya',
  saturday: 'satruday saterday saturdya',
  sunday: 'sunady',
  today: '2day todya tday',
  tomorrow:
    'tomorow tommorow tommorrow tomarrow tomorrrow tommorw tomorro tmrw tmr tmw 2morrow 2moro tomoz tmoro tomrw 2moz',
  yesterday: 'yesteday yesturday yesterdy yday',
  tonight: 'tonite 2nite',
};
const slipped = (days: readonly string[]) => days.flatMap((day) => slips[day]?.split(' ') ?? []).join('|');
/** The day that a slip of the pen means: "tmrw" is "tomorrow". */
export const dayMeant: ReadonlyMap<string, string> = new Map(
  Object.entries(slips).flatMap(([day, typed]) => typed.split(' ').map((slip) => [slip, day] as const)),
);

const slippedDay = `(?:${slipped(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])})`;
const weekday = `(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|${slippedDay})`;
const fullWeekday = `(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|${slippedDay})`;
const fullMonth = '(?:january|february|march|april|june|july|august|september|october|november|december)';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
const year = "(?:'\\d\\d|(?:19|20)\\d\\d)";
const number =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half an|an? (?:few|couple(?: of)?)|several|few|couple(?: of)?|\\d{1,3}(?:\\.\\d)?(?: ?(?:-|or|to) ?\\d{1,3})?)';
const unit =
  '(?:sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|(?:business |working |calendar )?days?|weeks?|fortnights?|months?|years?|quarters?|(?<=\\d ?)h)';
const week = '(?:weeks?|weekk|weeek|wek)';
/** "5 days", "two or three weeks", "a week or so". */
const span = `(?:${number} (?:${unit} )?(?:or|to) )?${number} ?${unit}(?: or (?:so|two|three))?`;
/** What the next and the last few of are counted in. */
const several =
  '(?:(?:a )?(?:couple(?: of)?|few|two|three|four|five|six|several|\\d{1,2})(?: or (?:two|three|four|so))? (?:business |working )?(?:days|weeks|week-?ends|months)|(?:day|week|month) or (?:so|two))';
/** A part of a week or a month, before the words that say which. */
const partOfIt =
  '(?:earlier|later|early|late|sometime|mid|(?:the )?(?:very )?(?:end|beginning|start|middle|first part|latter part|first half|second half|rest|remainder|balance) of) ';
export const zone =
  '(?:utc|gmt|cest|cet|bst|wet|west|eet|eest|msk|edt|est|et|cdt|cst|ct|mdt|mst|mt|pdt|pst|pt|ist|sgt|hkt|jst|kst|aest|aedt|acst|awst|nzst|nzdt|brt|art|sast|eastern|pacific|central|mountain)';
const ampm = '(?:am|pm|a\\.m\\.?|p\\.m\\.?)';
/** Hours in words. "One" is a number too often. */
const hour = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** What shows that the number before it is an hour: a day, a zone; or it stands at the end. */
const ofDay = `(?= (?:today|tomorrow|tonight|sharp|on|this (?:morning|afternoon|evening)|in the|at night|${zone})(?![\\w]))`;
const ofEnd = '(?= ?(?:[?!;)]|$|[.,](?: |$))| (?:please|pls|plz|thanks|thx|ta|latest|at the latest)(?![\\w]))';
const daypart = '(?:morning|afternoon|evening|night|noon|lunch ?time|arvo|avo)';
/** Of what day the hour before it is, said plainly enough for any preposition. */
const ofThatDay = `(?= (?:today|tomorrow|tonight|sharp|on (?:the )?(?:${weekday}|\\d)|this (?:morning|afternoon|evening)|${zone})(?![\\w]))`;
/** What goes on after an hour, where a number of things would be followed by what they are. */
const ofHour = `(?= ?(?:[?!;),-]|$|[.](?: |$))| (?:sharp|on|in|for|with|and|or|to|so|please|pls|if|but|till|until|we|i|you|he|she|they|it|is|are|when|because|before|after|latest|then|as|by|at|instead|works|ok|prompt|${zone})(?![\\w']))`;
const numeral = '(?:[01]?\\d|2[0-4])(?:[.h][0-5]\\d)?';

/** The days named from where one stands, as they are typed. */
export const dayName = `today|tonight|tomorrow|yesterday|${slipped(['today', 'tomorrow', 'yesterday', 'tonight'])}`;

const sources = {
  iso: '\\d{4}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}(?::\\d{2})?(?:z|[+-]\\d{2}:?\\d{2})?)?',
  dated: `(?:\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to|and|&|/|or) ?\\d{1,2}(?:st|nd|rd|th)?)? ?(?:of )?${month}\\.?(?:,? ?${year}| 0\\d(?!\\d|:))?|${month}\\.? ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?! ?(?:%|\\.\\d|:\\d|\\d))(?: ?(?:-|to|and|&|or) ?(?:${month} )?\\d{1,2}(?:st|nd|rd|th)?(?!:))?(?:,? ?(?:19|20)\\d\\d)?)`,
  numeric:
    '\\d{1,2}/\\d{1,2}(?:/(?:19|20)?\\d\\d)?(?!/|\\d)|\\d{1,2}\\.\\d{1,2}\\.(?:(?:19|20)?\\d\\d)?(?!\\d)|\\d{1,2}-\\d{1,2}-(?:19|20)?\\d\\d(?!\\d)',
  relativeDay: `(?:the )?day (?:after tomorrow|before yesterday)|(?:later|earlier|first thing|late|early|sometime) (?:${dayName}|this ${daypart}|last (?:night|evening)|in the morning)|(?:${dayName})(?: ${daypart})?|this ${daypart}|last (?:night|evening)|in the (?:morning|afternoon|evening|am|pm|a\\.m\\.|p\\.m\\.)|overnight`,
  counted: `(?:with)?in ${number} ?${unit} (?:of|from|after|upon|following) (?:the |your |our )?(?:date of )?receipt(?: of (?:this|the|our|my|that) [a-z-]+)?|within ${number} ?${unit} (?:of|after|following)(?! ?(?:${dayName}|now|mon|tue|wed|thu|fri|sat|sun))`,
  relativeSpan: `(?:with)?in (?:(?:the next|the past|the last|about|around|roughly|approximately|approx|circa|like|maybe|just|just over|just under|under|less than|no more than|at most|another) )*${span}(?! of ${month})(?:'?s?'? time)?|in a (?:while|bit|moment|sec|minute)|${span} (?:ago|from (?:now|today|tomorrow|${weekday}))|${number} (?:(?:business |working )?days|weeks?|months?) (?:away|hence|back(?! (?:to|from|in|on|at|up|out)))|within the (?:hour|day)|(?:with)?in the (?:next |coming )(?:half )?hour(?: or (?:so|two))?|(?<=(?:live|back|starts?|starting|there|up|leave|leaving|ready|home|free|begins|meeting|call) )in (?:5|10|15|20|30|45|five|ten|fifteen|twenty|thirty)${ofEnd}|(?:half an|an|one) hour (?:ago|from now)|(?:over )?(?:this|next|last|past|the coming|coming|this past|this coming) week-?end|over the week-?end`,
  relativeWeekday: `(?:this|next|last|past|the coming|coming|this coming|this past|following) ${weekday}(?! ?\\d| (?:of|in) (?:the|each|every|a|any|that) )|${fullWeekday} (?:next week|week)|a week from ${weekday}`,
  recent: 'the other (?:day|night|evening|morning|week)',
  week: `(?:${partOfIt}|over )?(?:this|next|last|this coming|this past|this upcoming|the coming|the following|the upcoming|coming|past|following|upcoming|the previous|previous) (?:${week}|month|quarter)(?! (?:or (?:so|two)))|(?:over |for |during |in |within |through |throughout )the (?:next|last|past) (?:${week}|month|quarter)(?: or (?:so|two))?|(?:over |for |during |in |within |through |throughout )?(?:the |these )?(?:next|past|last|coming|following) (?:fortnight|${several})(?! of ${month})|within the (?:week|month|quarter|year|fortnight)|(?:this|next|last|this coming|this past) ${fullMonth}(?! ?\\d)|(?:next|last) year|(?:this|next|last|this coming|this past) (?:summer|winter|spring|fall|autumn)|(?:in|over|within|during) (?:the )?(?:coming|next|following|ensuing) (?:days|weeks|months)|in the (?:days|weeks|months) (?:ahead|to come)|(?:in|over|within) (?:the )?(?:course|space) of (?:the )?(?:(?:next|coming|following) )?(?:days?|week|weeks|month|months)|(?<=(?:over|in|within|during) )the next days|(?:the )?(?:day|week) before last|the week after(?: next|(?= ?(?:[.,?!;)]|$)))|${partOfIt}the (?:week|month)|(?:earlier|later|early|late) (?:on )?in the (?:week|month)|mid-?week`,
  habit: `(?:on )?${fullWeekday}(?:s(?! ?')| (?:mornings|afternoons|evenings|nights))|every (?:other |single |second |third |fourth )?(?:${weekday}|day|week|month|year|morning|evening|night|hour|quarter|\\w+ (?:days|hours|weeks|minutes|months))|each (?:${fullWeekday}|day|week|month|morning|evening|quarter)|daily|weekly|monthly|nightly|hourly|everyday`,
  weekday: `${weekday}(?:'s)?(?![\\w'])(?!,? ${ordinal}(?! ?(?:of )?${month}))(?: ${daypart})?`,
  part: '(?:mid-?)?(?:morning|afternoon|evening|lunch ?time)',
  end: "(?:by|before|after|over|at) (?:lunch(?: ?time)?|breakfast|dinner|supper)|e\\.?o\\.?[dbwmqy]\\.?|c\\.?o\\.?b\\.?|(?:the )?end of (?:the |this |next |my |your |our )?(?:business )?(?:day|week|month|quarter|year|business|today|tomorrow)|close of (?:business|play|the day)|day's end|before (?:the |this )?(?:day|week|month|year|quarter|morning|afternoon|evening|week-?end)(?: is|'s) (?:out|over|up|done)|(?<=(?:by|before|until|till) )(?:the )?(?:week|month|quarter|year)(?:'s[ -]|[ -])end(?! (?:report|clos|account|figure|part|review|number|bonus|result))",
  clock: `\\d{1,2}(?::\\d{2})? ?${ampm}? ?(?:-|to|till|until) ?\\d{1,2}(?::\\d{2})? ?${ampm}(?! ?-?[a-z])|\\d{1,2}:\\d{2} ?(?:-|to|till|until|and) ?\\d{1,2}:\\d{2}|\\d{1,2}(?:[:.]\\d{2})? ?${ampm}(?!-?[a-z])(?!(?<= am) (?:going|not|sure|trying|the|an?|in|working|looking|happy|afraid|writing|also|still|so|very|on|at|just|glad|sorry|ok|fine)\\b)|(?:[01]?\\d|2[0-4]):[0-5]\\d(?::\\d{2}|h| ?hrs)?(?! ?(?:%|scale|ratio))|\\d{1,2} ?(?:o'clock|oclock|uhr)|(?<=(?:by|before|until|till|at|than|from) )(?:[01]?\\d|2[0-3])\\.[0-5]\\d${ofThatDay}|(?<=(?:at|by|before|until|till|from|around) )\\d{1,2}h(?:\\d{2})?|(?:noon|midnight|mid-?day)|[0-2]\\d[0-5]\\d ?(?:h|hrs)|(?:${hour}|one) (?:and|to|or|-) (?:${hour}|one) (?:in the (?:morning|afternoon|evening)|at night|o'clock)|(?<=(?:(?:at|by|before|until|till|around|about|from|to)|,) )\\d{1,2} (?:in the (?:morning|afternoon|evening)|at night)|(?<=(?:by|before|until|till|from) )(?:1[0-2]|[1-9])${ofThatDay}|(?<=(?:between|from) )\\d{1,2} (?:and|to|till|until) (?:1\\d|2[0-4]|[1-9])${ofThatDay}|(?<=by )half (?:${hour}|one|1[0-2]|[1-9])(?:${ofDay}|${ofEnd})|(?:${hour}|one) (?:o'clock|oclock|in the (?:morning|afternoon|evening)|at night)|(?<=at )(?:[1-9]|1[0-2])(?:${ofDay}|${ofEnd}|(?= (?:it|we|i|you|he|she|they|please)(?![\\w'])))|(?:(?:half|quarter|ten|twenty|twenty-five)(?: minutes)? past|quarter to|(?<=(?:at|before|until|till) )(?:half|(?:five|ten|twenty|twenty-five)(?: minutes)? (?:past|to))) (?:${hour}|one|[1-9]|1[0-2])(?! [a-z]+s(?![\\w]))|(?:five|ten|twenty|twenty-five) to ${hour}${ofDay}|(?<=(?:at|by|before|until|till) )${hour}(?:${ofDay}|${ofEnd})|(?<=(?:before|until|till) )${hour}(?= (?:and|or|but|so) (?:not|i|we|you|the|then)(?![\\w]))`,
  hour: `${numeral}(?:h|ish)? ?(?:-|to|till|until|and|or) ?${numeral}(?:h|ish)?(?: in the (?:morning|afternoon|evening))?${ofHour}|[01]\\d[0-5]\\d ?(?:(?:-|to|till|until) ?[0-2]\\d[0-5]\\d)?h?${ofHour}|2[0-4][0-5]\\dh?${ofHour}|\\d{1,2} ?[ap](?= sharp| on | [a-z]{2,3}t\\b|[?!,.]|$)|${numeral}(?:h| hrs|ish)?${ofHour}|${hour}(?:-?ish)?(?: (?:to|till|until|and|or) ${hour})?${ofHour}`,
  zone: `${zone}(?: ?[+-] ?\\d{1,2}(?::?\\d{2})?)?|(?:my|your|our|their|local|eastern|pacific|central|mountain|uk|us|european|indian|german|dutch|french|new york|new delhi|sao paulo|san francisco|los angeles|london|paris|berlin|madrid|rome|vienna|zurich|amsterdam|brussels|dublin|lisbon|warsaw|prague|budapest|athens|helsinki|stockholm|oslo|copenhagen|istanbul|dubai|delhi|mumbai|bangalore|singapore|hong kong|tokyo|seoul|beijing|shanghai|sydney|melbourne|auckland|boston|chicago|denver|houston|dallas|austin|toronto|vancouver|seattle) time`,
  asap: "(?:a\\.?s\\.?a\\.?p\\.?|as soon as (?:possible|you(?: can|'re able|r earliest| get (?:a chance|this))|practical)|the (?:sooner|earlier|quicker|faster) the (?:better|merrier)|(?:as )?(?:quick|swift|early|prompt|soon|fast(?= as (?:you|u|ye)))(?:ly)? as (?:(?:humanly )?poss(?:ible)?|practicable|(?:you|u|ye)(?: possibly| ever)? can)|at (?:the |your )?(?:very )?earliest(?: possible)?(?: convenience| opportunity| chance| moment)?|(?:at )?(?:the|your) (?:very )?first (?:possible )?(?:chance|opportunity|moment)(?: (?:you|u)(?: can)? (?:get|have|find))?|soon(?:er|est)?(?:-?ish)?(?: rather than later)?|shortly|immediately|right away|straight ?away|prompt|speed|swift|early|quickly|urgent(?:ly)?|before (?:too |very )?long|any ?time soon|any (?:day|minute|moment) now|at once|without (?:any )?(?:further |undue |more )?delay|promptly|in (?:a|an) (?:more )?timely (?:manner|fashion|way)|(?<=(?:your|a|an|the) )(?:prompt|early|speedy|swift|timely|quick|fast|rapid)(?:er)? (?:turn-?around|response|reply|answer|attention|action|reaction|feedback|confirmation|return|go-ahead|decision|resolution)|in the (?:near|foreseeable|immediate|not (?:too|so) (?:distant|far)(?: off)?) future|in (?:due course|good time|short order|no time|next to no time|double-? ?quick time)|(?:over|in|for|during) the (?:next|coming) (?:little )?while|in a (?:little|short) while|the sooner the better|post-?haste|pronto|forthwith|sharpish|quick sharp|chop-? ?chop|pdq|double-? ?quick|on the double|expeditiously|stat(?= ?(?:[!?.,]|$|please|pls))|with (?:all|every|due|(?:the )?(?:utmost|greatest|great)|some) (?:possible |due )?(?:speed|haste|urgency|dispatch|despatch)|(?:as )?a matter of (?:[a-z]+ )?urgency|on (?:an? )?(?:urgent|priority|immediate) basis|on (?:a )?(?:top |high |highest |first )?priority(?= ?(?:[?!.,;]|$|please|basis))|(?<=(?:as|at|is|'s|give [^.?!]{1,40})(?: an?| the)? )(?:top|high(?:est)?|utmost|absolute) priority|time-? ?(?:sensitive|critical)(?= ?(?:[:;.,!?)-]|$|so |as |because |and ))|some ?day(?= ?(?:[?!.,;]|$|soon|next|this))|down the (?:line|road)|at a later (?:date|time|stage|point))",
  release:
    "(?:(?:in |under )?(?:no|zero) (?:real |big |particular |great |huge |immediate |mad |specific |fixed |set |hard |time )?(?:rush|hurry|deadline|urgency|pressure|due date|(?:(?<=(?:particular|specific|fixed|set|hard) )|(?=[a-z]+ (?:on|for) (?:it|this|that)))(?:date|day|time))|(?:not|isn't|aren't|n't|never) in (?:a|any)(?: [a-z]+)? (?:rush|hurry)|(?:don't|do not|needn't|no need to|not necessary to) (?:feel )?(?:rush|hurry)|(?:it|this|that|they|these|those|all of it) can (?:all |easily |happily |perfectly |well |certainly |definitely |also |very )*wait(?! (?:to|for|on)(?![\\w]))|(?:not(?: at all)?|isn't|nothing|is not|none of (?:it|this) is|hardly|by no means|far from|anything but) (?:very |that |really |so |terribly |super |at all |particularly |exactly )?(?:urgent|pressing|time-? ?critical|time-? ?sensitive|critical(?= at all)|a (?:high |top )?priority|high priority)(?: at all)?|(?:low(?:est)? priority|non-?urgent)(?= ?(?:[:;.,!?)-]|$))|whenever(?= ?(?:[.!?;:)]|$|,? (?:really|honestly|please)))|(?:(?:when|what)ever(?: (?:it|that|time|day|date|moment))?|when it)(?: ?(?:is|'s)(?: (?:most|best))? (?:good|convenient|fine|easiest|easier|easy|handy|best|comfortable|quiet)| suits| works)(?: (?:for )?you(?: best)?)?|as and when(?! the)|take your time|take (?:all the time|as (?:long|much time)) (?:as )?(?:you|u) (?:need|want|like|wish)|in your own (?:good |sweet )?time|at your (?:leisure|own (?:pace|speed|convenience|time))|any ?(?:time|day)(?: at all)?(?: (?:is|'s) (?:fine|good|ok|okay|great)| works| suits| will do| would do| you (?:like|want|wish|please|fancy))|whenever (?:you (?:like|want|please|feel like it|happen to (?!have|get)[a-z]+)|you(?:'re| are) next|next you)|(?:the )?next time (?:you|we)(?:'re| are)?)",
  press:
    "in (?:some|an?|any|your|the next) (?:free|quiet|spare|idle|calm|slow) (?:minutes?|moments?|hours?|seconds?|time)|(?:(?:if|when(?:ever)?|once|as soon as) (?:an? |some |the )?(?:[a-z]+ )?(?:minute|moment|second|hour|gap|lull|breather|chance|opportunity) (?:comes|turns|shows|presents|arises|allows|permits|frees|crops|pops|appears|offers)(?: (?:up|itself|your way|along|by))*|(?:when|once|as soon as|after) (?:the )?[a-z]+ (?:(?:has|have|is|are|gets?|all|finally) )*(?:(?:settle|calm|quieten|quiet|slow|die)[sd]?(?:ed)? down|calmer|quieter)|(?:when|once|after) the dust (?:has )?settle[sd]|(?:when(?:ever)?|once|as soon as) (?:you|u|ye)(?:'ve| have|'ll| will| can| could| might| do)*(?: (?:got|get|have|find|spare|see|catch|grab|steal))? (?:an? |some |the |any |a few |a couple of |five |two |ten |\\d{1,2} )?(?:[a-z]+ )?(?:chance|moment|minute|min|mo|sec|second|time|opportunity|breather|gap|tick)s?(?! (?:batch|version|half|one|draft|part|quote|opinion|sheet|zone))|(?:as|if|when(?:ever)?|once) (?:your )?(?:time|schedule|workload|diary) (?:permits|allows)|in (?:a|your) (?:quiet|spare|free|idle) (?:moment|minute|hour|time)|when(?:ever)? (?:you get a?round to (?:it|this|that)|you(?:'re| are) (?:free|able|done)|(?:it's |it is )?(?:convenient|possible)|you can(?! (?:do|see|get|not|meet|come|send|make|join|give|be|have)))|at your convenience|if (?:you|u)(?:'ve| have|'ll)?(?: (?:got|get|have|find|catch|could spare|can spare))? (?:an? |some |the |five |two |ten |\\d{1,2} )?(?:[a-z]+ )?(?:chance|moment|minute|time|sec|second)|some ?time(?: soon)?(?! (?:ago|zone|today|tomorrow|this|next|during|in|on|after|before|between))|one of these days|at some point|sooner or later)",
  coarse: `(?<=(?:by|in|until|till|before|around|over|during|for|or|after) )(?:the )?(?:early |late |mid-? ?|(?:the )?(?:end|beginning|middle|start|first half|second half|first week|second week|last week) of (?:the )?)?(?:${month}(?:,? ${year})?|q[1-4](?: ${year})?|holidays|christmas|easter|new year|thanksgiving|summer|winter|spring|autumn|fall|week-?end)(?! ?\\d|[ -](?:issue|report|numbers|invoice|release|sale|catalogue|audit|budget|party|bonus|banners?|texts?|price|hours|figures|payroll|newsletter|reading|club|camp|courses?|interns?|jobs?|menu|collection|campaign|edition))`,
  ordinal: `(?:by|on|before|until|till|from|after|for|since|the|due|through|of the|${weekday},?) (?:the )?${ordinal}(?: ?(?:-|and|or|&|to) ?(?:the )?${ordinal})?(?! (?:floor|time|one|edition|century|grade|party|place|quarter|version|draft|round|street|st|ave|avenue|and (?:the )?\\d|percentile|column|row|item|page|day|year|anniversary|annual|birthday|of))`,
} as const;

export type ComponentName = keyof typeof sources;
const componentNames = Object.keys(sources) as readonly ComponentName[];

const places = placesOf(Object.values(sources), (source) => `(?:${source})(?![\\w])`);

/** What stands before a time: no letter, and no sign that makes it a part of something else. */
function standsFree(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  return !/[\w$£€#.,'@/:]/.test(before) && !(before === '-' && /\w/.test(text[start - 2] ?? ''));
}

/** The components in a folded text, in order, none overlapping; where several begin, the first of the grammar. */
export function componentsIn(
  text: string,
): { readonly name: ComponentName; readonly start: number; readonly end: number }[] {
  const found: { name: ComponentName; start: number; end: number }[] = [];
  let passed = 0;
  for (const place of places(text)) {
    const { start, opening } = place;
    if (start < passed || !standsFree(text, start)) continue;
    const hit = hitAt(text, place);
    if (hit === '') continue;
    passed = start + hit.length;
    found.push({ name: componentNames[opening.index] as ComponentName, start, end: passed });
  }
  return found;
}
