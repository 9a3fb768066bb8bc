// A day that moves with the reader: "tomorrow" is another day when it is read tomorrow.

import type { Span } from '../draft.ts';
import { momentOf, sayClock, sayDay, sayZone } from '../fixes/say.ts';
import type { Reading, Time } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

export default defineRule({
  id: 'dates-hold',
  question: 'when',
  title: 'Dates still hold tomorrow',
  why: 'Who reads “tomorrow” tomorrow comes a day late. The date beside it holds.',
  level: 'warn',
  weight: 4,
  options: {},
  messages: {
    moves: '“{word}” will be another day when they read it. Put the date beside it.',
    clock: '“{word}” doesn’t say which day. Put the date beside it.',
    weekday: '“{word}” could be this one or the next. A date settles it.',
  },
  applies: ({ kind, nothingNeeded, ping }) => kind !== 'acknowledgement' && !nothingNeeded && !ping,
  check: (reading) =>
    reading.times.flatMap((time) => {
      const weekday = time.kind === 'weekday';
      const { cadence } = reading;
      // “I read chat at 9:00 and 15:00 GMT”: every day.
      if (cadence && time.bareClock && time.start >= cadence.start && time.start <= cadence.end + 30) return [];
      if (time.settled || time.use === 'habit' || !(weekday || time.kind === 'relative')) return [];
      // Told for fun, of what is over: nobody has to know which day.
      if (reading.kind === 'social' && time.use === 'past') return [];
      const words = dayWords(reading.draft.text, time);
      const { start, end } = words ?? time;
      const message = weekday ? 'weekday' : words ? 'moves' : 'clock';
      const level = weekday ? { level: 'hint' as const } : {};
      const data = { word: reading.draft.text.slice(start, end) };
      return [{ start, end, message, data, ...level, fixes: fixesFor(reading, time, words) }];
    }),
});

export const examples: Examples = {
  good: [
    'could you join the call tomorrow, Tue 24 Nov, at 15:00 CET?',
    'we won 38:12, and Haarlem Today has written about it',
    'I’ll be late for our 14:00 CET tasting on 24 Nov',
    'Open day on Fri 27 Nov:\n- 09:30 CET tour of the mill\n- 11:00 CET bread for all',
    'Timetable, all CET, all on Fri 27 Nov:\n\ndoors 18:00\nmusic 19:30',
    'the panels are warm within ten minutes, which suits the room',
    'she learned to swim in two weeks',
    'the floor is laid in six days, which suits the school',
    'one parent may stay overnight. No action needed.',
    'your colleague told me yesterday that form B12 is the right one. Could you send it by Fri 27 Nov?',
    'today most teams deploy from main, we still don’t. No action needed.',
    'the review is on Wed 25 Nov, 14:00 CET. Please bring the list of open orders.',
    'we ship on Saturdays. Could you add that to the page by Thu 26 Nov?',
    'we fixed the label queue this morning, there’s nothing for you to do',
    'on a Saturday the tills take twice as much',
    'most presses today have two rollers, ours has one. No action needed.',
    'in take 4 there is a click at 0:41',
    'could you bring the list of last year’s fair by Wed 10 March 2027?',
    'the hall is ours every second Thursday. No action needed.',
    'the fair is on Sat 19 June 2027, and we take the stalls down on the Sunday',
    'may we use the ladder from Mon 20 to Sat 25 September 2027?',
    'The walk is on Thu 20 May 2027. The bus leaves the mill at 8:15 and is back at 17:00.',
    'Please clear bay 4 by 11:00 CET on Fri 27 Nov. After 11:00 CET the crane blocks it.',
    'the queue is longest on Monday mornings. No action needed.',
    'most riders pay on the phone today, so two of the old kiosks are enough',
    'the crane comes on Fri 27 Nov. Please keep the yard gate shut from 8:00 to 10:00 CET that morning.',
    'the lost trays were found within a day, all forty of them',
    'huge thanks to all who sold soup in the rain on Saturday, we took 2,340 pounds',
    'when I came to the mill in 1986 we weighed by hand. Today a sensor does it, and it never loses.',
    'big love to whoever oiled the trolley, four floors slept through last night',
    'one t too many on panel 4 of Tomorrow’s Harvest',
  ],
  bad: [
    { text: 'can you approve PR #540 «today»?', fixed: 'can you approve PR #540 today, Mon 23 Nov?' },
    {
      text: 'Please send me the banner texts by «tomorrow».',
      fixed: 'Please send me the banner texts by tomorrow, Tue 24 Nov.',
    },
    { text: 'please enter «yesterday»’s lost trays in the batch book by Fri 27 Nov, 12:00 CET' },
    {
      text: 'can we meet «tomorrow» at 15:00 CET about the budget?',
      fixed: 'can we meet tomorrow, Tue 24 Nov, at 15:00 CET about the budget?',
    },
    { text: 'can we talk about the query plan «in an hour»?' },
    { text: 'The demo has moved to «next Friday». Please tell Mara.' },
    { text: 'could you send me the list by «5pm»?' },
    { text: 'could you send me the list before «six»?' },
    {
      text: 'could you restart the database by «Friday»?',
      fixed: 'could you restart the database by Friday, 27 Nov?',
    },
    { text: 'could you send me the seating plan for the concert of 14 January by «tomorrow»?' },
    { text: 'could you resend the photo you took «yesterday», before the press day on Fri 27 Nov?' },
    {
      text: '«tomorrow before lunch», the driver says',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T09:00:00+01:00', text: 'when do the crates come?' }] },
    },
  ],
};

const zone = /\b(?:[A-Z]{2,5}|(?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?)\b/g;
const joint = /[\s,(]*\b(?:at|by|around|about|before|after|until|till|from)?[\s,(]*$/i;

/** The words of a time that name the day, without a clock time beside them; undefined when there is only a clock time. */
function dayWords(text: string, { start, end, clock }: Time): Span | undefined {
  if (!clock) return { start, end };
  const before = text.slice(start, clock.start).replace(joint, '');
  if (/\p{L}{3,}/u.test(before)) return { start, end: start + before.length };
  const after = text.slice(clock.end, end);
  const lead =
    /^[\s,]*(?:(?:[A-Z]{2,5}|(?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?)\b)?[\s,]*(?:on )?/.exec(after)?.[0].length ?? 0;
  if (/\p{L}{3,}/u.test(after.replace(zone, ''))) return { start: clock.end + lead, end };
  return undefined;
}

/** Puts the date beside the words that mean it, where the reading knows which day that is. */
function fixesFor({ draft, profile }: Reading, time: Time, words: Span | undefined): Fix[] {
  const now = momentOf(draft.now);
  const at = time.at === undefined ? undefined : momentOf(time.at);
  if (!now || !at) return [];
  const { text } = draft;
  const said = words ? text.slice(words.start, words.end) : '';
  const named = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i.test(said);
  const day = sayDay(at.day, now.day, profile.dateOrder, named);
  // Which day a clock time or a span of time belongs to is known only where something is still to come.
  const coming = time.use === 'deadline' || time.use === 'event';
  if (!words) return !coming ? [] : [{ start: time.end, end: time.end, text: ` on ${day}`, label: `on ${day}` }];
  if (/\b(?:hours?|hrs?|h|minutes?|mins?)\b/i.test(said)) {
    if (at.minute === undefined || !coming) return [];
    const instant = `${day}, ${sayClock(at.minute)} ${sayZone(profile, now, at.day)}`;
    return [{ start: words.end, end: words.end, text: ` (${instant})`, label: instant }];
  }
  // Between commas where the sentence goes on, and never before a possessive ("tomorrow's call").
  const rest = text.slice(words.end, words.end + 8);
  if (/^['’-]/.test(rest)) return [];
  const goesOn = /^\s*[\p{L}\p{N}@#]/u.test(rest);
  return [{ start: words.end, end: words.end, text: `, ${day}${goesOn ? ',' : ''}`, label: day }];
}
