// Days as the reader will name them.

// Spelled out here: this is on every page from its start, and to load the formats of a language takes longer than all else of ours.
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * "Tue 24 Nov": the calendar day of an ISO date or date-time, moved by `shift` days. The offset is left aside on purpose: it is the
 * writer's own calendar that counts.
 */
export function dayName(iso: string, shift = 0): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + shift);
  if (Number.isNaN(day.getTime())) return '';
  return `${weekdays[day.getUTCDay()]} ${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
}
