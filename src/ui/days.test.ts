// Days are named by the writer's own calendar.
import { expect, test } from 'vitest';
import { dayName } from './days.ts';

test('the day after is the next one, over a month’s end too', () => {
  expect(dayName('2026-11-23T10:00:00+01:00', 1)).toBe('Tue 24 Nov');
  expect(dayName('2026-11-30', 1)).toBe('Tue 1 Dec');
});

test('late in the evening it is still the writer’s day, whatever the offset', () => {
  expect(dayName('2026-11-23T23:30:00-08:00')).toBe('Mon 23 Nov');
});

test('what is no date has no name', () => {
  expect(dayName('soon')).toBe('');
});

test('all days of a year are named as in British English', () => {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  for (let day = 0; day < 365; day++)
    expect(dayName('2026-01-01', day)).toBe(format.format(Date.UTC(2026, 0, 1 + day)).replace(',', ''));
});
