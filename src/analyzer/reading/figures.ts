// Two figures of one short message that ought to agree and don't: ordered and delivered, limit and reading, then and now.

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** Dates, clock times, years and numbers that only name a thing: "12 May", "order 88", "hall 3". */
const names = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}(?: \\d{4})?|${month} \\d{1,4}|\\d{1,2}:\\d\\d|(?:19|20)\\d\\d|[a-z]+[-.]?\\d[\\d.-]*|#\\d+|(?:order|page|slide|bay|room|line|floor|gate|truck|block|tank|bed|tab|lot|hall|episode|clause|van|oven|field|form|number|printer|entry|building|lab|series|batch|unit|ward|lift|claim|level|shed|row|aisle|kiosk|turbine|step|section|annex|part|phase|version|week|class|year|flat|house|street|track|platform|shelf|machine|pump|valve|box|case|ticket|invoice|account|item|no\\.?) [a-z]?\\d[\\d./-]*`,
  'g',
);
const figure = /(?<![\w.,-])[€$£]?(\d(?:[\d.,]*\d)?)/g;
/** What one figure is held against the other by. */
const against =
  /(?<![\w'])(?:limits?|max(?:imum)?|min(?:imum)?|allowed|permitted|targets?|sla|plans?|planned|budget(?:ed)?|quot(?:e|ed)|agreed|agreement|ordered|order(?: form)?|contract|offer(?:ed)?|spec|drawing|set|applicable|price list|booked|paid for|expect(?:ed)?|forecast|should|capacity|counted|ledger|invoiced?|catalogue|website|but|although|though|whereas|while|yet|than|instead|it was|it used to|there (?:are|is|were|was)|(?:we|i) (?:have|had|count(?:ed)?|see|got|only|measured)|(?:says?|shows?|gives?|has|lists?|states?|reads?|claims?) )/;
const ceiling = /limit|max|budget|allowed|inside|within|tolerance/;

/** Whether two figures of a text are told against each other. */
export function figuresClash(folded: string): boolean {
  const text = folded.replace(names, ' ');
  const found = [...text.matchAll(figure)];
  const one = found[0];
  const other = found.at(-1);
  if (!one || !other || found.length > 3 || one[1] === other[1]) return false;
  const start = Math.max(0, one.index - 40);
  const around = text.slice(start, other.index + other[0].length + 25);
  if (other.index - one.index > 120 || !against.test(around)) return false;
  // What keeps below its ceiling is fine.
  const value = (text = '') => Number(text.replaceAll(',', ''));
  return !(ceiling.test(around) && value(one[1]) <= value(other[1]));
}
