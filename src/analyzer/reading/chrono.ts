// Chrono, with its parsers tried only where what they are after is named: some have expressions that are slow to get ready and slow to fail.
import { Chrono, casual } from 'chrono-node/en';

type Parser = (typeof casual.parsers)[number];

/** Shorter expressions are no burden. */
const long = 800;
const month = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const count =
  '(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half(?:\\s{0,2}an?)?|few|several|the|couple|of|an?\\b)';
const unit = '(?:(?:quarter|second|minute|month|hour|week|year|min|day|hr|mo)s?|sec|mon|qtr|yr|[smhdwy])';
/** A number or a word for one, and a unit of time, which ends or goes on with another count: "2h30m". */
const counted = new RegExp(`${count}\\s{0,3}${unit}(?=[^a-z]|$|and|${count})`);
const never = /(?!)/;

/** Both kinds of long expressions, told by their words: dates with the name of a month, and spans of time. */
function sparing(parser: Parser): Parser {
  let needed: RegExp | undefined;
  return {
    pattern: (context) => {
      if (needed && !needed.test(context.text)) return never;
      const expression = parser.pattern(context);
      const { source } = expression;
      needed ??=
        source.length < long ? /^/ : source.includes('february') ? month : /hours/.test(source) ? counted : /^/;
      return needed.test(context.text) ? expression : never;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

const spare = new Chrono({ parsers: casual.parsers.map(sparing), refiners: casual.refiners });

/** As chrono's own `parse`, for text in lower case. */
export const parseDates: typeof casual.parse = (text, reference, option) => spare.parse(text, reference, option);
