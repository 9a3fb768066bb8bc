// The one clock: the writer's wall time as the analyzer wants it.

/**
 * ISO 8601 with offset, to the minute, such as "2026-11-23T10:00:00+01:00".
 * @param zone IANA name; this computer's zone when absent or unknown
 * @param at the instant; now unless given
 */
export function wallClock(zone?: string, at = new Date()): string {
  return (zone && clockOf(zone, at)) || ownClock(at);
}

const two = (value: number) => String(value).padStart(2, '0');

/** This computer's own clock, without the loading of zones, which takes as long as all else of a first judgement. */
function ownClock(at: Date): string {
  const ahead = -at.getTimezoneOffset();
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  const wall = new Date(at.getTime() + ahead * 60_000);
  return `${wall.toISOString().slice(0, 19)}${offset}`;
}

function clockOf(zone: string, at: Date): string | undefined {
  const options = { hourCycle: 'h23', timeZoneName: 'longOffset' } as const;
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { ...options, ...digits, timeZone: zone });
  } catch {
    return undefined;
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const offset = parts.timeZoneName?.replace(/^GMT/, '').slice(0, 6) || '+00:00';
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}${offset.replace('−', '-')}`;
}
