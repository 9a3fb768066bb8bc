// How a fix writes a date, a time and a zone: "Tue 24 Nov, 17:00 CET".
import type { Profile } from '../draft.ts';

/** A wall-clock moment as the writer sees it. `day` counts whole days since 1970-01-01, `minute` those since midnight, `offset` is minutes ahead of UTC. */
export type Moment = { readonly day: number; readonly minute?: number; readonly offset?: number };

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const dayMs = 86_400_000;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** ISO 8601, a day or an instant with offset, as its own wall clock; undefined when it is neither. */
export function momentOf(text: string): Moment | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year, month, date, hour, minute, zone] = found;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayMs;
  if (!Number.isInteger(day)) return undefined;
  if (hour === undefined || minute === undefined) return { day };
  return { day, minute: Number(hour) * 60 + Number(minute), ...(zone ? { offset: offsetOf(zone) } : {}) };
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The working day (Monday to Friday) that is `count` of them after `day`. */
export function workdayAfter(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (weekdayOf(at) % 6 !== 0) left -= 1;
  }
  return at;
}

/** "Tue 24 Nov", "Tue Nov 24" where the month goes first; with the year when it is another than that of `today`. `bare` leaves the weekday out. */
export function sayDay(day: number, today: number, order: Profile['dateOrder'], bare = false): string {
  const date = new Date(day * dayMs);
  const month = months[date.getUTCMonth()];
  const number = date.getUTCDate();
  const said = order === 'month-day' ? `${month} ${number}` : `${number} ${month}`;
  const year = date.getUTCFullYear();
  const yearSaid =
    year === new Date(today * dayMs).getUTCFullYear() ? '' : `${order === 'month-day' ? ',' : ''} ${year}`;
  return `${bare ? '' : `${weekdays[weekdayOf(day)]} `}${said}${yearSaid}`;
}

/** "17:05". */
export const sayClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * The writer's zone as people write it: "CET", "EST", else "UTC+5:30". Known zones come from `profile` on that day; without one the offset of `now` is said.
 */
export function sayZone(profile: Profile, now: Moment, day: number): string {
  const zone = profile.zone ?? profile.zoneHere?.();
  return (zone && named(zone, day)) || sayOffset(now.offset ?? 0);
}

// Each locale abbreviates the zones of its own region only; the first that has a name for this one wins.
const regions = ['en-GB', 'en-US', 'en-AU', 'en-IN', 'en-NZ', 'en-ZA'] as const;

// Formatters are slow to make, and a draft asks for the same days at every key; what is kept is small and never changes.
const names = new Map<string, string | undefined>();

function named(zone: string, day: number): string | undefined {
  const key = `${zone} ${day}`;
  if (!names.has(key)) {
    if (names.size >= 100) names.clear();
    names.set(key, nameFor(zone, day));
  }
  return names.get(key);
}

function nameFor(zone: string, day: number): string | undefined {
  const noon = new Date(day * dayMs + dayMs / 2);
  try {
    let offset: string | undefined;
    for (const region of regions) {
      const parts = new Intl.DateTimeFormat(region, { timeZone: zone, timeZoneName: 'short' }).formatToParts(noon);
      const name = parts.find((part) => part.type === 'timeZoneName')?.value;
      if (name && /^[A-Z]{2,5}$/.test(name)) return name;
      offset ??= name?.replace(/^GMT/, 'UTC').replace('−', '-');
    }
    return offset;
  } catch {
    return undefined; // a zone this runtime does not know
  }
}

function sayOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
