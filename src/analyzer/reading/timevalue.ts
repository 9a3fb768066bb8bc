// The day or instant a time means, by chrono, from the writer's wall clock and never the machine's.
import type { Profile } from '../draft.ts';
import { parseDates } from './chrono.ts';
import { addDays, dayText, instantOf, momentText, type Wall } from './clock.ts';
import { type Group, has, partOf } from './timegroups.ts';
import { dayMeant } from './timewords.ts';

const spelled: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
};

/** "in 3 business days": chrono does not know working days. */
function businessDays(text: string, wall: Wall): string | undefined {
  const match = /(\w+) (?:business|working) days?/.exec(text);
  if (!match || /ago|last|past/.test(text)) return undefined;
  const days = spelled[match[1] ?? ''] ?? Number(match[1]);
  return Number.isFinite(days) && days > 0 ? dayText(addDays(wall.ms, days, true)) : undefined;
}

/** "24/11", "11/24", "24.11." as an ISO day, by the writer's order of day and month where both could be. */
function numericDay(text: string, wall: Wall, profile: Profile): string | undefined {
  const bits = text.split(/[/.-]/).filter(Boolean).map(Number);
  let [a = 0, b = 0] = bits;
  const dotted = text.includes('.');
  if ((!dotted && profile.dateOrder === 'month-day' && a <= 12) || b > 12) [a, b] = [b, a];
  if (a < 1 || a > 31 || b < 1 || b > 12) return undefined;
  const given = bits[2];
  let year = given === undefined ? new Date(wall.ms).getUTCFullYear() : given < 100 ? 2000 + given : given;
  if (given === undefined && Date.UTC(year, b - 1, a) < wall.ms - 100 * 86_400_000) year++;
  return dayText(Date.UTC(year, b - 1, a));
}

/** "the 3rd": this month's, or the next one's when that is over. */
function ordinalDay(text: string, wall: Wall): string {
  const day = Number(/\d+/.exec(text)?.[0]);
  const now = new Date(wall.ms);
  const shift = day < now.getUTCDate() ? 1 : 0;
  return dayText(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, day));
}

const dayEnd =
  /\b(?:e\.?o\.?[db]\b\.?|c\.?o\.?b\b\.?|(?:the )?end of (?:the |my |your |our )?(?:business )?day|close of business)/;

/**
 * The day or instant a group means (`over`: it lies behind the writer): "YYYY-MM-DD", or "YYYY-MM-DDTHH:MM±HH:MM" with the writer's offset. Undefined where chrono reads none.
 */
export function meantBy(group: Group, folded: string, wall: Wall, profile: Profile, over: boolean): string | undefined {
  let text = folded
    .slice(group.start, group.end)
    .replace(/[(),]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/'s\b/g, ' ')
    .replace(dayEnd, ` at ${profile.dayEnd} `)
    .replace(/ +/g, ' ')
    .trim();
  if (has(group, 'counted')) return undefined;
  // A clock in words leaves open which half of the day: the day alone is sure.
  const worded = partOf(group, 'clock')?.text ?? '';
  if (/^[a-z]/.test(worded) && !/^(?:noon|midnight)/.test(worded)) text = text.replace(worded, ' ').trim();
  const working = businessDays(text, wall);
  if (working) return working;
  const numeric = partOf(group, 'numeric');
  if (numeric) {
    const day = numericDay(numeric.text, wall, profile);
    if (!day) return undefined;
    text = text.replace(numeric.text, day);
  }
  const nth = has(group, 'dated', 'iso') ? undefined : partOf(group, 'ordinal');
  if (nth) text = `${ordinalDay(nth.text, wall)} ${text.replace(/.*\d+\S*/, '')}`;
  text = text
    .replace(/\w+/g, (word) => dayMeant.get(word) ?? word)
    .replace(/\bweds\b/g, 'wed')
    .replace(/^(?:at )?(noon|midnight)/, 'today at $1');
  const back = over || /\b(?:last|past|ago|yesterday)\b/.test(text);
  const result = parseDates(text, { instant: instantOf(wall), timezone: wall.offset }, { forwardDate: !back })[0];
  if (!result) return undefined;
  const { start } = result;
  const [y, mo, d, h] = [start.get('year'), start.get('month'), start.get('day'), start.get('hour')];
  if (y === null || mo === null || d === null) return undefined;
  const clocked = start.isCertain('hour') && (has(group, 'clock', 'iso', 'end') || /hour|min|hr/.test(text));
  if (!clocked || h === null) return dayText(Date.UTC(y, mo - 1, d));
  const zone = start.isCertain('timezoneOffset') ? (start.get('timezoneOffset') ?? wall.offset) : wall.offset;
  return momentText(Date.UTC(y, mo - 1, d, h, start.get('minute') ?? 0) + (wall.offset - zone) * 60_000, wall.zone);
}
