// The words of time, as one grammar of components. What a component is decides what a whole time is.
import { openingWords } from '../text/openings.ts';
import { startsWithDigit } from '../text/phrases.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const fullWeekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
const year = "(?:'\\d\\d|(?:19|20)\\d\\d)";
const number =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half an|an? (?:few|couple(?: of)?)|several|few|couple(?: of)?|\\d{1,3}(?:\\.\\d)?(?: ?(?:-|or|to) ?\\d{1,3})?)';
const unit =
  '(?:sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|(?:business |working |calendar )?days?|weeks?|months?|years?|quarters?)';
const zone =
  '(?:utc|gmt|cest|cet|bst|wet|west|eet|eest|msk|edt|est|et|cdt|cst|ct|mdt|mst|mt|pdt|pst|pt|ist|sgt|hkt|jst|kst|aest|aedt|acst|awst|nzst|nzdt|brt|art|sast|eastern|pacific|central|mountain)';
const ampm = '(?:am|pm|a\\.m\\.?|p\\.m\\.?)';
const daypart = '(?:morning|afternoon|evening|night|noon)';

const sources = {
  iso: '\\d{4}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}(?::\\d{2})?(?:z|[+-]\\d{2}:?\\d{2})?)?',
  dated: `(?:\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to|and|&|/|or) ?\\d{1,2}(?:st|nd|rd|th)?)? ?(?:of )?${month}\\.?(?:,? ?${year}| 0\\d(?!\\d|:))?|${month}\\.? ?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?! ?(?:%|\\.\\d|:\\d|\\d))(?: ?(?:-|to|and|&|or) ?(?:${month} )?\\d{1,2}(?:st|nd|rd|th)?(?!:))?(?:,? ?(?:19|20)\\d\\d)?)`,
  numeric:
    '\\d{1,2}/\\d{1,2}(?:/(?:19|20)?\\d\\d)?(?!/|\\d)|\\d{1,2}\\.\\d{1,2}\\.(?:(?:19|20)?\\d\\d)?(?!\\d)|\\d{1,2}-\\d{1,2}-(?:19|20)?\\d\\d(?!\\d)',
  relativeDay: `(?:the )?day (?:after tomorrow|before yesterday)|(?:later|earlier|first thing|late|early|sometime) (?:today|tomorrow|tonight|this ${daypart}|in the morning)|(?:today|tonight|tonite|tomorrow|tomorow|tommorow|tommorrow|tomarrow|tmrw|tmr|2morrow|yesterday)(?: ${daypart})?|this ${daypart}|last (?:night|evening)|in the (?:morning|afternoon|evening|am|pm|a\\.m\\.|p\\.m\\.)|overnight`,
  relativeSpan: `in a day or (?:two|so)|(?:with)?in (?:the next |the past |the last |about |around |roughly |less than |another )?${number} ?${unit}(?:'? time)?|in a (?:while|bit|moment|sec|minute)|(?:${number} (?:${unit} )?or )?${number} ?${unit} (?:ago|from now|from today)|within the (?:hour|day)|(?:half an|an|one) hour (?:ago|from now)|(?:over )?(?:this|next|last|past|the coming|coming) week-?end|over the week-?end`,
  relativeWeekday: `(?:this|next|last|past|the coming|coming|this coming|this past|following) ${weekday}(?! ?\\d)|${fullWeekday} (?:next week|week)|a week from ${weekday}`,
  week: '(?:early |late |later |sometime |mid |the end of |end of |beginning of |the beginning of |over )?(?:this|next|last|the coming|the following|coming|past|following|the previous|previous) (?:week|month|quarter)|(?:over |for |during )?(?:the )?(?:next|past|last|coming) (?:(?:couple of|few|two|three|several|\\d{1,2}) (?:days|weeks|months))|(?:next|last) (?:year|summer|winter|spring|fall|autumn)|(?:in|over|within) the (?:coming|next|following) (?:days|weeks)|(?:the )?(?:day|week) before last|the week after next|mid-?week',
  habit: `(?:on )?${fullWeekday}s(?! ?')|every (?:other |single )?(?:${weekday}|day|week|month|year|morning|evening|night|hour|quarter|\\w+ (?:days|hours|weeks|minutes|months))|each (?:${fullWeekday}|day|week|month|morning|evening|quarter)|daily|weekly|monthly|nightly|hourly|everyday`,
  weekday: `${weekday}(?:'s)?(?![\\w'])(?: ${daypart})?`,
  part: '(?:mid-?)?(?:morning|afternoon|evening|lunch ?time|mid-?day)',
  end: "e\\.?o\\.?[dbwmqy]\\.?|c\\.?o\\.?b\\.?|(?:the )?end of (?:the |this |next |my |your |our )?(?:business )?(?:day|week|month|quarter|year|business|today|tomorrow)|close of (?:business|play|the day)|day's end",
  clock: `\\d{1,2}(?::\\d{2})? ?${ampm}? ?(?:-|to|till|until) ?\\d{1,2}(?::\\d{2})? ?${ampm}(?! ?-?[a-z])|\\d{1,2}:\\d{2} ?(?:-|to|till|until|and) ?\\d{1,2}:\\d{2}|\\d{1,2}(?:[:.]\\d{2})? ?${ampm}(?!-?[a-z])(?!(?<= am) (?:going|not|sure|trying|the|an?|in|working|looking|happy|afraid|writing|also|still|so|very|on|at|just|glad|sorry|ok|fine)\\b)|\\d{1,2}:\\d{2}(?::\\d{2})?(?! ?(?:%|scale|ratio))|\\d{1,2} ?(?:o'clock|oclock|uhr)|(?<=(?:at|by|before|until) )\\d{1,2}h(?:\\d{2})?|(?:noon|midnight)|\\d{4} ?hrs|(?<=at )(?:[1-9]|1[0-2])(?= (?:today|tomorrow|tonight|on|in the|${zone})| ?(?:[?!]|$|[.,] ))`,
  zone: `${zone}(?: ?[+-] ?\\d{1,2}(?::?\\d{2})?)?|(?:my|your|our|their|local|eastern|pacific|central|mountain|uk|us|european|indian|german|dutch|french|new york|new delhi|sao paulo|san francisco|los angeles|london|paris|berlin|madrid|rome|vienna|zurich|amsterdam|brussels|dublin|lisbon|warsaw|prague|budapest|athens|helsinki|stockholm|oslo|copenhagen|istanbul|dubai|delhi|mumbai|bangalore|singapore|hong kong|tokyo|seoul|beijing|shanghai|sydney|melbourne|auckland|boston|chicago|denver|houston|dallas|austin|toronto|vancouver|seattle) time`,
  asap: "(?:a\\.?s\\.?a\\.?p\\.?|as soon as (?:possible|you(?: can|'re able|r earliest| get (?:a chance|this))|practical)|at (?:your|the) (?:very )?earliest(?: possible)?(?: convenience)?|soon(?:er|est)?(?:-?ish)?|shortly|immediately|right away|straight away|promptly|quickly|urgent(?:ly)?|before (?:too )?long|any ?time soon|at once|without delay|in the near future|in due course|the sooner the better)",
  release:
    "(?:no (?:real |big |particular |great |huge )?(?:rush|hurry|deadline)|not (?:at all )?urgent(?: at all)?|isn't urgent|nothing urgent|(?:when|what)ever (?:suits|works|is (?:good|convenient|fine))(?: (?:for )?you(?: best)?)?|take your time|in your own time|at your leisure|any ?time (?:is fine|works|is good|you like)|whenever you (?:like|want|feel like it))",
  press:
    "(?:when(?:ever)? (?:you (?:get|have|find|can get|might have|see) (?:a |some |the )?(?:free |spare |quick )?(?:chance|moment|minute|min|mo|sec|second|time|opportunity)|time (?:permits|allows)|you(?:'re| are) (?:free|able|done)|(?:it's |it is )?(?:convenient|possible)|you can(?! (?:do|see|get|not|meet|come|send|make|join|give|be|have)))|at your convenience|if you (?:get|have) (?:a |some )?(?:chance|moment|minute|time|sec|second)|some ?time(?: soon)?(?! (?:ago|zone|today|tomorrow|this|next|during|in|on|after|before|between))|one of these days|at some point|sooner or later)",
  coarse: `(?<=(?:by|in|until|till|before|around|over|during|for|or|after) )(?:the )?(?:early |late |mid-? ?|(?:the )?(?:end|beginning|middle|start|first half|second half|first week|second week|last week) of (?:the )?)?(?:${month}(?:,? ${year})?|q[1-4](?: ${year})?|holidays|christmas|easter|new year|thanksgiving|summer|winter|spring|autumn|fall|week-?end)(?! ?\\d|[ -](?:issue|report|numbers|invoice|release|sale|catalogue|audit|budget|party|bonus|banners?|texts?|price|hours|figures|payroll|newsletter))`,
  ordinal: `(?:by|on|before|until|till|from|after|for|since|the|due|through|of the) (?:the )?${ordinal}(?: ?(?:-|and|or|&|to) ?(?:the )?${ordinal})?(?! (?:floor|time|one|edition|century|grade|party|place|quarter|version|draft|round|street|st|ave|avenue|and|percentile|column|row|item|page|day|year|anniversary|annual|birthday|of))`,
} as const;

export type ComponentName = keyof typeof sources;
const componentNames = Object.keys(sources) as readonly ComponentName[];

/** The kinds that can begin with a word, in the order they are tried in at one place; "0" stands for words that begin with a digit. */
const byWord = new Map<string, ComponentName[]>();
for (const name of componentNames) {
  for (const word of openingWords(sources[name]) ?? []) byWord.set(word, [...(byWord.get(word) ?? []), name]);
}
const compiled = new Map<ComponentName, RegExp>(
  componentNames.map((name) => [name, new RegExp(`(?:${sources[name]})(?![\\w])`, 'y')]),
);

/** The component that begins with this word at `start`, if one does. */
export function componentAt(
  text: string,
  word: string,
  start: number,
): { name: ComponentName; end: number } | undefined {
  const names = byWord.get(startsWithDigit(word) ? '0' : word);
  if (!names) return undefined;
  const before = text[start - 1] ?? ' ';
  if (/[\w$£€#.,'@/:]/.test(before) || (before === '-' && /\w/.test(text[start - 2] ?? ''))) return undefined;
  for (const name of names) {
    const expression = compiled.get(name);
    if (!expression) continue;
    expression.lastIndex = start;
    const hit = expression.exec(text);
    if (hit && hit[0] !== '') return { name, end: start + hit[0].length };
  }
  return undefined;
}

/** A quick look whether a sentence can hold a time at all. */
export const timeHint =
  /\d|day|morrow|morow|marrow|tmr|noon|night|tonite|morning|afternoon|evening|the am|week|month|year|hour|minute|quarter|time|soon|asap|a\.s\.a\.p|earliest|conven|rush|hurry|urgent|eod|cob|eow|eom|e\.o\.d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|shortly|immediately|away|chance|moment|promptly|quickly|leisure|suits|works|whenever|point|business|spring|summer|fall|winter|easter|christmas|holiday|ago|long|once|daily|nightly|hourly|future|course|delay|while|bit|sec/;
