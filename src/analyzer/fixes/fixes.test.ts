// How a fix writes dates and times, and where it puts its words.
import { describe, expect, test } from 'vitest';
import { type Draft, defaultProfile, type Profile } from '../draft.ts';
import { read } from '../reading/read.ts';
import { dayOf, deadlineFor, type Reach } from './deadline.ts';
import { sentenceAfter } from './place.ts';
import { momentOf, sayDay, sayZone, workdayAfter } from './say.ts';

const reading = (now: string, profile: Partial<Profile> = {}) => {
  const draft: Draft = { text: 'could you send it?', medium: 'chat', place: 'direct', now };
  return read(draft, { ...defaultProfile, ...profile });
};

describe('a proposed time', () => {
  const monday = '2026-11-23T10:00:00+01:00';
  test.each<[Reach, string]>([
    ['next-day', 'Tue 24 Nov, 17:00 UTC+1'],
    ['two-days', 'Wed 25 Nov, 17:00 UTC+1'],
    ['this-week', 'Fri 27 Nov, 17:00 UTC+1'],
    ['next-week', 'Fri 4 Dec, 17:00 UTC+1'],
  ])('from a Monday, %s', (reach, words) => expect(deadlineFor(reading(monday), reach)).toBe(words));

  test.each<[Reach, string]>([
    ['next-day', 'Mon 30 Nov'],
    ['two-days', 'Tue 1 Dec'],
    ['this-week', 'Mon 30 Nov'],
    ['next-week', 'Fri 4 Dec'],
  ])('from a Friday, over the weekend, %s', (reach, words) =>
    expect(dayOf(reading('2026-11-27T16:00:00+01:00'), reach)).toBe(words),
  );

  test.each<[string, string]>([
    ['2026-11-28T16:00:00+01:00', 'Fri 4 Dec'],
    ['2026-11-29T16:00:00+01:00', 'Fri 4 Dec'],
  ])('on the weekend “next week” is the one that begins (%s)', (now, words) =>
    expect(dayOf(reading(now), 'next-week')).toBe(words),
  );

  test('follows the writer’s day, zone and order', () => {
    const profile = { zone: 'America/New_York', dayEnd: '18:30', dateOrder: 'month-day' as const };
    expect(deadlineFor(reading('2026-11-23T10:00:00-05:00', profile), 'next-day')).toBe('Tue Nov 24, 18:30 EST');
  });
  test('leaves the zone out where readers share it', () =>
    expect(deadlineFor(reading(monday, { readersShareZone: true }), 'next-day')).toBe('Tue 24 Nov, 17:00'));
  test('is not proposed when the time of writing is unknown', () =>
    expect(deadlineFor(reading('some time'), 'next-day')).toBeUndefined());
});

describe('dates and zones', () => {
  const day = (iso: string) => momentOf(iso)?.day ?? Number.NaN;

  test('name the year only when it is another one', () => {
    expect(sayDay(day('2027-01-05'), day('2026-12-30'), 'day-month')).toBe('Tue 5 Jan 2027');
    expect(sayDay(day('2027-01-05'), day('2026-12-30'), 'month-day')).toBe('Tue Jan 5, 2027');
    expect(sayDay(day('2026-12-31'), day('2026-12-30'), 'day-month', true)).toBe('31 Dec');
  });
  test.each([
    ['Europe/Berlin', '2026-11-24', 'CET'],
    ['Europe/Berlin', '2026-07-01', 'CEST'],
    ['Europe/London', '2026-11-24', 'GMT'],
    ['America/Los_Angeles', '2026-11-24', 'PST'],
    ['Asia/Kolkata', '2026-11-24', 'IST'],
    ['Australia/Sydney', '2026-11-24', 'AEDT'],
    ['Asia/Tokyo', '2026-11-24', 'UTC+9'],
    ['UTC', '2026-11-24', 'UTC'],
  ])('%s on %s is %s', (zone, date, name) =>
    expect(sayZone({ ...defaultProfile, zone }, { day: day(date), offset: 0 }, day(date))).toBe(name),
  );
  test.each([
    [60, 'UTC+1'],
    [330, 'UTC+5:30'],
    [-210, 'UTC-3:30'],
    [0, 'UTC'],
  ])('an offset of %i minutes without a known zone is %s', (offset, name) => {
    expect(sayZone(defaultProfile, { day: 0, offset }, 0)).toBe(name);
    expect(sayZone({ ...defaultProfile, zone: 'Nowhere/Land' }, { day: 0, offset }, 0)).toBe(name);
  });
  test('a moment is read with its offset, and nothing else is', () => {
    expect(momentOf('2026-11-23T17:05:00-03:30')).toEqual({ day: day('2026-11-23'), minute: 1025, offset: -210 });
    expect(momentOf('23.11.2026')).toBeUndefined();
  });
  test('working days skip Saturday and Sunday', () =>
    expect(sayDay(workdayAfter(day('2026-11-27'), 6), day('2026-11-27'), 'day-month')).toBe('Mon 7 Dec'));
});

test.each([
  ['could you send it', 'could you send it. No rush.'],
  ['could you send it?', 'could you send it? No rush.'],
  ['could you send it 🙏', 'could you send it 🙏 No rush.'],
  ['could you send it (the list)', 'could you send it (the list). No rush.'],
  ['could you send it…  ', 'could you send it… No rush.'],
])('a sentence after “%s” is set apart', (text, whole) => {
  const fix = sentenceAfter(text, { start: 0, end: text.length }, 'No rush.');
  expect((text.slice(0, fix.start) + fix.text + text.slice(fix.end)).trimEnd()).toBe(whole);
});
