// A day that moves with the reader: "tomorrow" is another day when it is read tomorrow.
import { momentOf, sayClock, sayDay, sayZone } from '../fixes/say.ts';
import type { Reading, Time } from '../reading/reading.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'dates-hold',
  question: 'when',
  title: 'Dates still hold tomorrow',
  why: 'Who reads “tomorrow” tomorrow comes a day late. The date beside it holds.',
  level: 'warn',
  weight: 8,
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
      if (time.settled || time.use === 'habit' || !(weekday || time.kind === 'relative')) return [];
      const { start, end } = time;
      const message = weekday ? 'weekday' : isClockOnly(reading, time) ? 'clock' : 'moves';
      const level = weekday ? { level: 'hint' as const } : {};
      return [
        {
          start,
          end,
          message,
          data: { word: reading.draft.text.slice(start, end) },
          ...level,
          fixes: fixesFor(reading, time),
        },
      ];
    }),
  examples: {
    good: [
      'could you join the call tomorrow, Tue 24 Nov, at 15:00 CET?',
      'today most teams deploy from main, we still don’t. No action needed.',
      'the review is on Wed 25 Nov, 14:00 CET. Please bring the list of open orders.',
      'we ship on Saturdays. Could you add that to the page by Thu 26 Nov?',
      'we fixed the label queue this morning, there’s nothing for you to do',
    ],
    bad: [
      { text: 'can you approve PR #540 «today»?', fixed: 'can you approve PR #540 today, Mon 23 Nov?' },
      {
        text: 'Please send me the banner texts by «tomorrow».',
        fixed: 'Please send me the banner texts by tomorrow, Tue 24 Nov.',
      },
      {
        text: 'can we meet «tomorrow» at 15:00 CET about the budget?',
        fixed: 'can we meet tomorrow, Tue 24 Nov, at 15:00 CET about the budget?',
      },
      { text: 'can we talk about the query plan «in an hour»?' },
      { text: 'The demo has moved to «next Friday». Please tell Mara.' },
      { text: 'could you send me the list «by 5pm»?' },
      {
        text: 'could you restart the database by «Friday»?',
        fixed: 'could you restart the database by Friday, 27 Nov?',
      },
    ],
  },
});

const isClockOnly = ({ draft }: Reading, time: Time): boolean =>
  time.clock !== undefined &&
  !/\p{L}{3,}/u.test(
    (draft.text.slice(time.start, time.clock.start) + draft.text.slice(time.clock.end, time.end)).replace(
      /\b(?:before|until|till|around|about|after)\b/gi,
      '',
    ),
  );

/** Puts the date beside the words that mean it, where the reading knows which day that is. */
function fixesFor(reading: Reading, time: Time): Fix[] {
  const now = momentOf(reading.draft.now);
  const at = time.at === undefined ? undefined : momentOf(time.at);
  if (!now || !at) return [];
  const { text } = reading.draft;
  const { dateOrder } = reading.profile;
  const words = text.slice(time.start, time.end);
  const named = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i.test(words);
  const day = sayDay(at.day, now.day, dateOrder, named);
  if (isClockOnly(reading, time)) return [{ start: time.end, end: time.end, text: ` on ${day}`, label: `on ${day}` }];
  if (/\b(?:hours?|hrs?|minutes?|mins?)\b/i.test(words)) {
    if (at.minute === undefined) return [];
    const said = `${day}, ${sayClock(at.minute)} ${sayZone(reading.profile, now, at.day)}`;
    return [{ start: time.end, end: time.end, text: ` (${said})`, label: said }];
  }
  // The date goes to the words of the day, before a clock time that follows them.
  const head = time.clock && time.clock.start > time.start ? text.slice(time.start, time.clock.start) : words;
  const place = time.start + head.replace(/[\s,]*(?:\b(?:at|by|around|before)\b)?[\s,(]*$/i, '').length;
  if (place <= time.start) return [];
  const goesOn = /^\s*[\p{L}\p{N}@#]/u.test(text.slice(place, place + 8));
  return [{ start: place, end: place, text: `, ${day}${goesOn ? ',' : ''}`, label: day }];
}
