// The times a draft names: where they stand, of which kind, what for, and as what instant.
import type { Draft, Profile, Span } from '../draft.ts';
import { once } from '../text/once.ts';
import { dayText, type Wall, wallOf } from './clock.ts';
import { ofThisAge } from './nowadays.ts';
import type { Sentence, Time, TimeKind } from './reading.ts';
import { type Group, groupsOf, has, type Part, partOf } from './timegroups.ts';
import { namedByClock, placeBound } from './timeplaces.ts';
import { backwards, dated, due, isBareClock, meal, settledOf, useOf } from './timeuse.ts';
import { meantBy } from './timevalue.ts';
import { dayName, zone } from './timewords.ts';

/** Until when: "by", "before the tender closes on". */
const limits = new RegExp(`${due.source}|(?<![\\w'])(?:by|before|until|till|ahead of) [^,.;:?!]{2,50} $`);
const namedDay = new RegExp(`^(?:${dayName})`);

function kindOf(group: Group, text: string): TimeKind {
  if (has(group, 'release')) return 'release';
  if (has(group, 'iso', 'dated', 'numeric', 'ordinal', 'counted')) return 'absolute';
  if (has(group, 'recent')) return 'elastic';
  if (has(group, 'relativeDay', 'relativeSpan', 'relativeWeekday')) {
    return /^(?:in|within) (?:a (?:while|bit)|the (?:next|coming)(?!.*(?:hour|hr|min)))/.test(text)
      ? 'elastic'
      : 'relative';
  }
  if (has(group, 'weekday', 'habit')) return 'weekday';
  if (has(group, 'week')) return backwards.test(text) ? 'relative' : 'elastic';
  if (has(group, 'clock') || meal.test(text) || /(?:today|tomorrow)$/.test(text)) return 'relative';
  return 'elastic';
}

/** "USA Today", a book called 'Tomorrow, and Tomorrow': the name of something. */
const titled = (group: Group, original: string): boolean =>
  /^(?:Today|Tonight|Tomorrow|Yesterday)(?![\p{L}])/u.test(original.slice(group.start, group.end)) &&
  /(?:[\p{L}\d,'’] \p{Lu}{2,} |^\p{Lu}{2,} |["'‘“]|(?:Tomorrow|Today|Tonight|Yesterday),? (?:(?:and|or|&) )?)$/u.test(
    original.slice(Math.max(0, group.start - 24), group.start),
  );

/** What stands after a clock time and says whose it is, beyond the zones known by name: "16:00 MYT", "3pm Lagos time". */
const zoneAfter =
  /^ ?\(?(?:(?!(?:AM|PM|OK|FYI|PLS|ASAP|EOD|COB|TBC|TBD|ETA|RSVP|NB|PS|ID|NO|ON|IN|AT|TO|BY|AND|OR|FOR|THE|WITH|IT|IS)(?![A-Za-z]))[A-Z]{2,5}(?![A-Za-z])(?! [A-Z]{2})|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? time(?![\w]))/u;

/** "All times UTC", "times in CET", "all UTC": one zone for every clock of the draft. */
const zoneForAll =
  /(?<![\w'])(?:all|(?:all )?(?:the )?(?:times|hours|clocks))(?:,? (?:are|is|given|shown|in|below|above|here|of it|times))*:? ([A-Z]{3,5}|[A-Z][a-z]+(?: [A-Z][a-z]+)? time)(?![\w])/i;
const oneZone = new RegExp(`^(?:${zone}|[a-z ]+ time)$`);
const saysZone = (folded: string): boolean => oneZone.test(zoneForAll.exec(folded)?.[1] ?? '');

function clockOf(group: Group, use: Time['use'], folded: string, original: string, zonedAll: boolean): Time['clock'] {
  const iso = partOf(group, 'iso');
  const part = partOf(group, 'clock') ?? (iso && /t\d/.test(iso.text) ? iso : undefined);
  if (!part) return undefined;
  const zoned =
    zonedAll ||
    has(group, 'zone') ||
    zoneAfter.test(original.slice(part.end, part.end + 40)) ||
    (part.name === 'iso' && /(?:z|[+-]\d\d:?\d\d)$/.test(part.text));
  return {
    start: part.start,
    end: part.end,
    zoned,
    fixesInstant: use !== 'habit' && use !== 'past' && !placeBound(folded),
  };
}

/** "On Sat 13 Feb, as planned, at one": an hour of that day. */
const dayBeside = (group: Group, near: readonly (Group | undefined)[]): boolean =>
  near.some((one) => one && dated(one) && one.end > group.start - 60 && one.start < group.end + 60);

/** "On Monday evenings at seven": an hour of what recurs. */
const besideHabit = (group: Group, near: readonly (Group | undefined)[], folded: string): boolean =>
  near.some((one) => {
    if (!one || !has(one, 'habit')) return false;
    const { start, end } = one;
    const between = folded.slice(Math.min(end, group.end), Math.max(start, group.start));
    return between.length < 40 && !/[,;.?!]/.test(between);
  });

/** Whether a date with its year lies behind the writer. One that something is due by has the wrong year instead. */
function isOver(group: Group, kind: TimeKind, folded: string, wall: Wall, profile: Profile): boolean {
  if (kind !== 'absolute' || due.test(folded.slice(Math.max(0, group.start - 40), group.start))) return false;
  const text = folded.slice(group.start, group.end);
  const years = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text);
  if (!years) return false;
  const now = dayText(wall.ms);
  if (years[0] > now.slice(0, 4)) return false;
  // Of several days the first says little about the last.
  if (
    years[0] === now.slice(0, 4) &&
    /\d ?(?:-|to|and|&|or|until|till) ?(?:[a-z]+ )?\d/.test(text.replace(/\d{4}-\d\d-\d\d/, ''))
  )
    return false;
  return years[0] < now.slice(0, 4) || (meantBy(group, folded, wall, profile, true) ?? now) < now;
}

/**
 * All times of the judged sentences.
 * @param folded the draft's text as `fold` gives it.
 * @returns in text order, none overlapping.
 */
export function timesOf(draft: Draft, profile: Profile, folded: string, sentences: readonly Sentence[]): Time[] {
  const wall = wallOf(draft.now);
  const times: Time[] = [];
  // Whether the line above a list, or above lines of clock times, dates what they tell by the clock.
  let heads = false;
  // Clock times said with their day, which a later one repeats, and whether any day was named at all.
  const clocksDated = new Set<string>();
  let dayNamed = false;
  const zonedAll = once(() => saysZone(folded));
  for (const sentence of sentences) {
    const text = sentence.folded;
    const groups = groupsOf(folded, draft.text, sentence);
    const listed = sentence.item || (heads && draft.text[sentence.start - 1] === '\n' && groups.some(isBareClock));
    if (!listed) heads = groups.some(dated) && /:\s*$|(?<![\w'])all (?:times|on|for)(?![\w'])/.test(text);
    if (groups.length === 0) continue;
    const named = once(
      () =>
        /ꝗ{3}|#\d|\b[a-z]{2,6}-\d+|\bv?\d+\.\d+\.\d+/.test(text) ||
        groups.some(
          (one) => dated(one) && !limits.test(folded.slice(Math.max(sentence.start, one.start - 60), one.start)),
        ),
    );
    groups.forEach((group, index) => {
      const kind = kindOf(group, folded.slice(group.start, group.end));
      const bareClock = isBareClock(group);
      const near = [groups[index - 1], groups[index + 1]];
      const use = titled(group, draft.text)
        ? 'background'
        : bareClock && (besideHabit(group, near, folded) || namedByClock.test(folded.slice(group.end, group.end + 40)))
          ? 'habit'
          : isOver(group, kind, folded, wall, profile)
            ? 'past'
            : useOf(group, kind, folded, sentence, dayBeside(group, near));
      const clock = clockOf(group, use, text, draft.text, zonedAll());
      // "Within an hour we had …": how long it took.
      const lasted = use === 'past' && /^(?:with)?in (?!the )/.test(folded.slice(group.start, group.start + 12));
      const parts = lasted || ofThisAge(group, folded) ? [] : moving(group);
      const hour = partOf(group, 'clock')?.text ?? '';
      if (hour !== '' && dated(group)) clocksDated.add(hour);
      // An hour that was spoken of above is of the day that was spoken of.
      const above = () =>
        draft.earlier?.some((one) => one.text.includes(draft.text.slice(group.start, group.end))) ?? false;
      const follows = bareClock && ((dayNamed && sentence.ask === 'none') || clocksDated.has(hour) || above());
      const instant = once(() => meantBy(group, folded, wall, profile, use === 'past'));
      const valued = kind !== 'elastic' && kind !== 'release' && use !== 'habit';
      times.push({
        start: group.start,
        end: group.end,
        text: draft.text.slice(group.start, group.end),
        kind,
        get at() {
          return valued ? instant() : undefined;
        },
        ...(clock ? { clock } : {}),
        use,
        settled:
          follows || (heads && listed && bareClock) || settledOf(kind, use, folded, groups, index, named, sentence),
        ...(bareClock ? { bareClock: true } : {}),
        ...(parts.length > 0 ? { moving: parts } : {}),
      });
    });
    dayNamed ||= groups.some(dated);
  }
  return times;
}

/** The words before those that move: "the end of" last week, "earlier" today. */
const leads =
  /^(?:(?:over|for|during|in|within|through|throughout) (?=the (?:(?:next|last|past) (?:week|month|quarter)(?! or )|coming))|(?:earlier|later|early|late|sometime|first thing|mid|over|(?:the )?(?:very )?[a-z]+(?: (?:half|part))? of) (?=this |next |last |to|2mor|tm|yest))/;
/** Too coarse to be listed: years, and some months ago. */
const coarse = /(?<![\w'])years(?![\w'])|(?<![\w'])year (?:or|ago|from)|months ago|past .*months|after$/;

/** The parts of a time that mean another day to another reader, without clock times and times of day: what LABELS-like lists want. */
function moving(group: Group): { start: number; end: number; kind: 'relative' | 'weekday' }[] {
  const beside = has(group, 'iso', 'dated', 'numeric', 'ordinal');
  return group.parts.flatMap((part: Part): { start: number; end: number; kind: 'relative' | 'weekday' }[] => {
    const start = part.start + (leads.exec(part.text)?.[0].length ?? 0);
    switch (part.name) {
      case 'weekday': {
        const length = /^[a-z]+/.exec(part.text)?.[0].length ?? part.text.length;
        return beside ? [] : [{ start, end: start + length, kind: 'weekday' }];
      }
      case 'relativeDay': {
        const core = namedDay.exec(part.text.slice(start - part.start));
        return [{ start, end: core ? start + core[0].length : part.end, kind: 'relative' }];
      }
      case 'end':
        if (/today|tomorrow/.test(part.text))
          return [{ start: part.end - (/\w+$/.exec(part.text)?.[0].length ?? 0), end: part.end, kind: 'relative' }];
        return /(?:week|month)$/.test(part.text) ? [{ start, end: part.end, kind: 'relative' }] : [];
      case 'counted':
        return /receipt/.test(part.text) ? [{ start, end: part.end, kind: 'relative' }] : [];
      case 'relativeSpan':
      case 'week':
        return coarse.test(part.text) ? [] : [{ start, end: part.end, kind: 'relative' }];
      case 'relativeWeekday':
      case 'recent':
        return [{ start, end: part.end, kind: 'relative' }];
      default:
        return [];
    }
  });
}

/** A date as the command line prints it. */
export type NamedDate = Span & {
  readonly text: string;
  readonly kind: 'absolute' | 'relative' | 'weekday' | 'elastic';
  readonly at?: string;
};

/**
 * The dates of a reading for printing: what moves with its reader stands alone ("tomorrow" of "tomorrow at 3pm"), a week that moves ("next week") counts as
 * relative, and a bare clock time, a recurring day or "no rush" is no date.
 */
export function datesOf(reading: {
  readonly draft: { readonly text: string };
  readonly times: readonly Time[];
}): NamedDate[] {
  return reading.times.flatMap((time): NamedDate[] => {
    if (time.kind === 'release' || time.bareClock || time.use === 'habit') return [];
    const at = time.at ? { at: time.at } : {};
    const parts = (time.moving ?? []).map(({ start, end, kind }) => ({
      start,
      end,
      text: reading.draft.text.slice(start, end),
      kind,
      ...at,
    }));
    if (parts.length > 0 && time.kind !== 'absolute') return parts;
    // Years and a few months move with nobody's day.
    const kind = parts.length === 0 && time.kind === 'relative' ? 'elastic' : time.kind;
    return [...parts, { start: time.start, end: time.end, text: time.text, kind, ...at }];
  });
}
