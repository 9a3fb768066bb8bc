// Days as the reader will name them.

const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/**
 * "Tue 24 Nov": the calendar day of an ISO date or date-time, moved by `shift` days. The offset is left aside on purpose: it is the
 * writer's own calendar that counts.
 */
export function dayName(iso: string, shift = 0): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + shift);
  return Number.isNaN(day.getTime()) ? '' : format.format(day).replace(',', '');
}
