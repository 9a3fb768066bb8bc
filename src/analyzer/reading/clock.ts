// Calendar arithmetic on the writer's wall clock, without the machine's clock or zone.

/** A wall clock: milliseconds as if it were UTC, and the offset from UTC in minutes. */
export type Wall = { readonly ms: number; readonly offset: number; readonly zone: string };

const day = 86_400_000;

/** Reads `Draft.now` (ISO 8601 with offset); a text that isn't one is read as the start of 2000, so that nothing throws. */
export function wallOf(now: string): Wall {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(
    now.trim(),
  );
  if (!match) return { ms: Date.UTC(2000, 0, 1, 9), offset: 0, zone: '+00:00' };
  const [, y, mo, d, h = '9', mi = '0', s = '0', raw = 'Z'] = match;
  const zone = raw.toUpperCase() === 'Z' ? '+00:00' : raw.includes(':') ? raw : `${raw.slice(0, 3)}:${raw.slice(3)}`;
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  return { ms: Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s)), offset, zone };
}

/** The instant a wall clock stands at, as a Date. */
export const instantOf = (wall: Wall): Date => new Date(wall.ms - wall.offset * 60_000);

/** "YYYY-MM-DD" of a wall clock. */
export const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** "YYYY-MM-DDTHH:MM±HH:MM" of a wall clock with the writer's offset. */
export const momentText = (ms: number, zone: string): string => `${new Date(ms).toISOString().slice(0, 16)}${zone}`;

/** `count` days on; with `business` Saturdays and Sundays are not counted. */
export function addDays(ms: number, count: number, business = false): number {
  if (!business) return ms + count * day;
  let at = ms;
  for (let left = Math.min(count, 400); left > 0; ) {
    at += day;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}
