// The one clock: the writer's wall time as the analyzer wants it.

/**
 * ISO 8601 with offset, to the minute, such as "2026-11-23T10:00:00+01:00".
 * @param zone IANA name; this computer's zone when absent or unknown
 * @param at the instant; now unless given
 */
export function wallClock(zone?: string, at = new Date()): string {
  const options = { hourCycle: 'h23', timeZoneName: 'longOffset' } as const;
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const parts = Object.fromEntries(
    formatFor(zone, { ...options, ...digits })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const offset = parts.timeZoneName?.replace(/^GMT/, '').slice(0, 6) || '+00:00';
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}${offset.replace('−', '-')}`;
}

function formatFor(zone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
