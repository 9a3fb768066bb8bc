// The concrete time a fix proposes instead of none or an elastic one.
import type { Reading } from '../reading/reading.ts';
import { momentOf, sayDay, sayZone, weekdayOf, workdayAfter } from './say.ts';

/** How far away the proposed time is: the next working day, the one after it, the end of this week or of the next one. */
export type Reach = 'next-day' | 'two-days' | 'this-week' | 'next-week';

/** "Tue 24 Nov, 17:00 CET": the end of the writer's working day, without the zone where readers share it. Undefined when the draft's `now` can't be read. */
export function deadlineFor(reading: Reading, reach: Reach): string | undefined {
  const now = momentOf(reading.draft.now);
  if (!now) return undefined;
  const day = dayFor(now.day, reach);
  const { dateOrder, dayEnd, readersShareZone } = reading.profile;
  const zone = readersShareZone ? '' : ` ${sayZone(reading.profile, now, day)}`;
  return `${sayDay(day, now.day, dateOrder)}, ${dayEnd}${zone}`;
}

/** "Tue 24 Nov", the day alone. */
export function dayOf(reading: Reading, reach: Reach): string | undefined {
  const now = momentOf(reading.draft.now);
  return now && sayDay(dayFor(now.day, reach), now.day, reading.profile.dateOrder);
}

function dayFor(today: number, reach: Reach): number {
  if (reach === 'next-day') return workdayAfter(today, 1);
  if (reach === 'two-days') return workdayAfter(today, 2);
  const friday = today + ((5 - weekdayOf(today) + 7) % 7);
  if (reach === 'this-week') return friday > today ? friday : workdayAfter(today, 1);
  return weekdayOf(today) % 6 === 0 ? friday : friday + 7;
}
