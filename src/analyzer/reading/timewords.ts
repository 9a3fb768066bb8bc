// The words of time, as one grammar of components. What a component is decides what a whole time is.

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const fullWeekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
const count =
  '(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|half an|an? (?:few|couple(?: of)?)|several|few|couple(?: of)?|\\d{1,3}(?:\\.\\d)?(?: ?(?:-|or|to) ?\\d{1,3})?|one or two|a day or two or)';
const unit =
  '(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|hours?|(?:business |working |calendar )?days?|weeks?|months?|years?|quarters?)';
const zone =
  '(?:utc|gmt|cest|cet|bst|wet|west|eet|eest|msk|edt|est|et|cdt|cst|ct|mdt|mst|mt|pdt|pst|pt|ist|sgt|hkt|jst|kst|aest|aedt|acst|awst|nzst|nzdt|brt|art|sast|eastern|pacific|central|mountain)';

/** The kinds of component, in the order tried at one place. */
export const componentNames = [
  'iso',
  'dated',
  'numeric',
  'relativeDay',
  'relativeSpan',
  'relativeWeekday',
  'week',
  'habit',
  'weekday',
  'part',
  'end',
  'clock',
  'zone',
  'asap',
  'release',
  'press',
  'coarse',
  'ordinal',
] as const;
export type ComponentName = (typeof componentNames)[number];

const sources: Record<ComponentName, string> = {
  iso: '\\d{4}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}(?::\\d{2})?(?:z|[+-]\\d{2}:?\\d{2})?)?',
  dated: `(?:\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to|and|&|/) ?\\d{1,2}(?:st|nd|rd|th)?)? ?(?:of )?${month}\\.?(?:,? ?(?:'\\d\\d|(?:19|20)\\d\\d))?|${month}\\.? ?\\d{1,2}(?:st|nd|rd|th)?(?! ?(?:%|\\.\\d|:\\d))(?: ?(?:-|to|and|&) ?(?:${month} )?\\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\\d\\d)?)`,
  numeric:
    '\\d{1,2}/\\d{1,2}(?:/(?:19|20)?\\d\\d)?(?!/|\\d)|\\d{1,2}\\.\\d{1,2}\\.(?:(?:19|20)?\\d\\d)?(?!\\d)|\\d{1,2}-\\d{1,2}-(?:19|20)?\\d\\d(?!\\d)',
  relativeDay:
    '(?:the )?day (?:after tomorrow|before yesterday)|(?:later|earlier|first thing|late|early|sometime) (?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|in the morning)|today|tonight|tonite|tonigt|tomorrow|tomorow|tommorow|tommorrow|tomarrow|tmrw|tmr|tomm|2morrow|yesterday|(?:this|yesterday) (?:morning|afternoon|evening|noon)|last (?:night|evening)|in the (?:morning|afternoon|evening)|overnight',
  relativeSpan: `(?:with)?in (?:the next |the past |the last |about |around |roughly |less than )?${count} ?${unit}(?:'? time)?|in a day or (?:two|so)|${count} ?${unit} (?:ago|from now|from today|later today)|within the (?:hour|day)|(?:an|one|half an) hour (?:ago|from now)|over the (?:weekend|week-end)|(?:this|next|last|past|the coming|coming) week-?end`,
  relativeWeekday: `(?:this|next|last|past|the coming|coming|this coming|this past|following) ${weekday}(?! ?\\d)|${fullWeekday} (?:next week|week)|a week from ${weekday}`,
  week: '(?:early |late |later |sometime |mid |the end of |end of |beginning of |the beginning of )?(?:this|next|last|the coming|the following|coming|past|following|the previous|previous) (?:week|month|quarter|year|summer|winter|spring|fall|autumn|couple of (?:days|weeks)|few (?:days|weeks|months))|(?:in|over|within) the (?:coming|next|following) (?:days|weeks|few days|few weeks|couple of days|couple of weeks)|(?:the )?(?:day|week) before last|(?:the )?(?:day|week) after next|(?:next|last|this) time',
  habit: `(?:on )?${fullWeekday}s(?! ?')|every (?:${weekday}|day|week|month|year|morning|evening|night|hour|other day|quarter)|each (?:${fullWeekday}|day|week|month|morning|evening|quarter)|daily|weekly|monthly|nightly|hourly`,
  weekday: `${weekday}(?:'s)?(?![\\w'])(?: (?:morning|afternoon|evening|night|noon|a\\.m\\.|p\\.m\\.))?`,
  part: '(?:mid-?)?(?:morning|afternoon|evening|lunch ?time|mid-?day)',
  end: "e\\.?o\\.?[dbwmqy]\\.?|c\\.?o\\.?b\\.?|(?:the )?end of (?:the |this |next |my |your |our )?(?:business )?(?:day|week|month|quarter|year|business)|close of (?:business|play|the day)|day's end",
  clock:
    "\\d{1,2}(?::\\d{2})? ?(?:-|to|till|until|and|–) ?\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?! ?-?[a-z])|\\d{1,2}:\\d{2}(?::\\d{2})?(?! ?(?:%|scale|ratio))|\\d{1,2} ?(?:o'clock|oclock|uhr|h(?:rs)?)(?! ?\\d)|(?:noon|midnight)|\\d{4} ?(?:hrs|hours)(?! ?\\d)",
  zone: `\\(?${zone}(?: ?[+-] ?\\d{1,2}(?::?\\d{2})?)?\\)?|\\(?(?:my|your|our|their|local|[a-z]{3,12}|new york|new delhi|sao paulo|san francisco|los angeles) time\\)?`,
  asap: "(?:a\\.?s\\.?a\\.?p\\.?|asap|as soon as (?:possible|you can|you're able|practical|you get (?:a chance|this))|at (?:your|the) (?:very )?earliest(?: possible)?(?: convenience)?|soon(?:er|est)?(?:-?ish)?|soonish|shortly|immediately|right away|straight away|promptly|quickly|urgent(?:ly)?|before (?:too )?long|any ?time soon|at once|without delay|in the near future|in due course|the sooner the better|right now)",
  release:
    "(?:no (?:real |big |particular |great |huge )?(?:rush|hurry|deadline)|not (?:at all )?urgent(?: at all)?|isn't urgent|nothing urgent|(?:when|what)ever (?:suits|works|is (?:good|convenient|fine))(?: (?:for )?you(?: best)?)?|take your time|in your own time|at your leisure|any ?time (?:is fine|works|is good|you like)|there's no (?:rush|hurry)|whenever you (?:like|want|feel like it))",
  press:
    "(?:when(?:ever)? (?:you (?:get|have|find|can get|might have|see) (?:a |some |the )?(?:chance|moment|minute|min|mo|sec|second|time|spare time|free time|opportunity)|time (?:permits|allows)|you(?:'re| are) (?:free|able|done|back)|(?:it's |it is )?(?:convenient|possible)|you can(?! (?:do|see|get|not)))|at your (?:earliest )?convenience|if you (?:get|have) (?:a |some )?(?:chance|moment|minute|time|sec|second)|sometime(?: soon)?|some time soon|one of these days|at some point|eventually|sooner or later)",
  coarse: `(?:(?:by|in|until|till|before|during|through|since|from|for|of|end of|early|late|mid|mid-|the end of|beginning of|by the end of|around) ?)(?:early |late |mid-? ?|the end of |end of )?(?:${month}(?:,? (?:19|20)\\d\\d)?|q[1-4](?: (?:19|20)\\d\\d)?|(?:the )?(?:holidays|christmas|easter|new year|weekend|summer|winter|spring|autumn|fall)|the coming (?:days|weeks)|(?:19|20)\\d\\d)(?! ?\\d)`,
  ordinal: `(?:by|on|before|until|till|from|after|for|since|the|due|through) (?:the )?${ordinal}(?: ?(?:-|and|or|&|to) ?(?:the )?${ordinal})?(?! (?:floor|time|one|edition|century|grade|party|place|quarter|version|draft|round|street|st|ave|avenue|and|percentile|column|row|item|page|day))`,
};

/** One expression with a named group a kind, over folded text. */
export const component = new RegExp(
  `(?<![\\w$£€#.,'@/:-])(?:${componentNames.map((name) => `(?<${name}>${sources[name]})`).join('|')})(?![\\w])`,
  'g',
);

/** A quick look whether a sentence can hold a time at all. */
export const timeHint =
  /\d|day|morrow|morow|tmr|noon|night|tonite|morning|afternoon|evening|week|month|year|hour|minute|quarter|time|soon|asap|a\.s\.a\.p|earliest|conven|rush|hurry|urgent|eod|cob|eow|e\.o\.d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|shortly|immediately|away|chance|moment|promptly|quickly|leisure|suits|works|whenever|eventually|point|business|spring|summer|fall|winter|easter|holiday|ago|long|once|daily|nightly|hourly|future|course|delay/;
