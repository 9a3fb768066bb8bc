// The wall clock of a zone, with the offset it has at that moment.
import { expect, test, vi } from 'vitest';
import { wallClock } from './clock.ts';

const at = new Date('2026-07-01T22:30:15Z');

test.each([
  ['UTC', '2026-07-01T22:30:15+00:00'],
  ['Europe/Amsterdam', '2026-07-02T00:30:15+02:00'],
  ['Asia/Kolkata', '2026-07-02T04:00:15+05:30'],
  ['America/St_Johns', '2026-07-01T20:00:15-02:30'],
])('%s', (zone, expected) => {
  expect(wallClock(zone, at)).toBe(expected);
});

test('an unknown zone is this computer’s', () => {
  expect(wallClock('Nowhere/At_All', at)).toBe(wallClock(undefined, at));
});

test.each(['UTC', 'Europe/Amsterdam', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Kiritimati'])(
  'a computer in %s tells the time of that zone, summer and winter',
  (zone) => {
    vi.stubEnv('TZ', zone);
    for (const day of [at, new Date('2026-12-31T22:59:59.999Z'), new Date('2026-10-25T00:59:00Z')])
      expect(wallClock(undefined, day)).toBe(wallClock(zone, day));
    vi.unstubAllEnvs();
  },
);
