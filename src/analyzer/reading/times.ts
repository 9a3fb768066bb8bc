// The times a draft names: where they stand, of which kind, and as what instant.
import { parse } from 'chrono-node/en';
import type { Draft, Profile, Span } from '../draft.ts';
import { addDays, dayText, instantOf, momentText, type Wall, wallOf } from './clock.ts';
import type { Sentence, Time, TimeKind } from './reading.ts';
import { type ComponentName, component, componentNames, timeHint } from './timewords.ts';

type Part = Span & { readonly name: ComponentName; readonly text: string };
type Group = Span & { readonly parts: readonly Part[] };

const joint =
  /^(?:[ ,(]*|[ ,]*(?:at|on|of|the|by|before|around|about|from|between|in|or|no later than|until|till|-|to|and|@|approx\.?)[ ,(]*(?:the )?)$/;
const shortDay = /^(?:mon|tue|wed|sat|sun)$/;

/** False alarms of the grammar: numbers that are no times, months that are words. */
function stands(part: Part, folded: string, original: string): boolean {
  const before = folded.slice(Math.max(0, part.start - 14), part.start);
  const after = folded.slice(part.end, part.end + 14);
  const text = part.text;
  switch (part.name) {
    case 'weekday': {
      const word = text.replace(/[^a-z].*$/, '');
      if (shortDay.test(word))
        return /^[A-Z]/.test(original.slice(part.start)) || /(?:on|by|next|this|until|before) $/.test(before);
      return true;
    }
    case 'numeric':
      if (/^(?:24\/7|9\/11|50\/50)/.test(text)) return false;
      if (/^\d{1,2}\/\d{1,2}$/.test(text)) {
        const [a = 0, b = 0] = text.split('/').map(Number);
        if (Math.min(a, b) < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12) return false;
        if (/^(?: of| inch|"|'| cup| done|%| stars?| mile| page)/.test(after)) return false;
        return (
          a > 12 ||
          b > 12 ||
          /(?:by|on|before|until|till|due|from|since|after|for|of|and|for|the|dated|\(|day,?|-|to|between|through|effective|starting|beginning) ?$/.test(
            before,
          ) ||
          !/^(?:1\/[2348]|2\/3|3\/4)$/.test(text)
        );
      }
      if (/^\d{1,2}\.\d{1,2}\.$/.test(text)) return /(?:by|on|before|until|till|due|from|the|am|bis) $/.test(before);
      return true;
    case 'clock':
      return !/(?:version|ratio|v|aspect|scale|chapter|verse|odds|page) ?$/.test(before);
    case 'zone':
      return false;
    case 'part':
      return false;
    case 'coarse':
      if (/\bmay$/.test(text)) return /^May/.test(original.slice(part.end - 3));
      if (/\bmar$|\bsun$/.test(text)) return /^[A-Z]/.test(original.slice(part.end - 3));
      if (/\b(?:fall|spring)$/.test(text))
        return /(?:in|by|until|before|during) the/.test(text) || /^[A-Z]/.test(original.slice(part.end - 4));
      if (/\d{4}$/.test(text) && !/[a-z]{3,}.*[a-z]{3,} /.test(text))
        return /^(?:by|until|before|end of|by the end of)/.test(text);
      return true;
    case 'asap':
      if (/^soon/.test(text))
        return !/(?:as|too|how|no|very|so|until|none too|get well) $/.test(before) || /how soon $/.test(before);
      if (/^urgent/.test(text))
        return (
          !/(?:not|nothing|non-?|isn't|no|less|n't|how|if|if it's|very important|at all) (?:at all |that |so |very )?$/.test(
            before,
          ) && !/^[ -](?:channel|line|care|queue|label|phone)/.test(after)
        );
      if (/^quickly/.test(text)) return !/(?:very|how|more|too|so) $/.test(before);
      if (/^immediately/.test(text))
        return !/^ (?:after|before|following|prior|above|below|preceding|adjacent|available)/.test(after);
      return true;
    case 'press':
      return !(/^(?:eventually|at some point|sometime)/.test(text) && false);
    case 'week':
      return !/^(?:next|last|this) time/.test(text);
    case 'dated':
      return !(
        /^may \d/.test(text) &&
        !/^M/.test(original.slice(part.start)) &&
        /(?:you|we|i|it|they|he|she|this|that|which) $/.test(before)
      );
    default:
      return true;
  }
}

/** Finds the components in one sentence and joins neighbours ("Thu 26 Nov at 3pm CET") to groups. Offsets are into the folded text. */
function groupsOf(folded: string, original: string, from: number, to: number): Group[] {
  const slice = folded.slice(from, to);
  const groups: { start: number; end: number; parts: Part[] }[] = [];
  for (const match of slice.matchAll(component)) {
    const name = componentNames.find((one) => match.groups?.[one] !== undefined);
    if (!name) continue;
    const part: Part = { name, start: from + match.index, end: from + match.index + match[0].length, text: match[0] };
    const last = groups.at(-1);
    const gap = last ? folded.slice(last.end, part.start) : '';
    const near = last !== undefined && joint.test(gap.replace(/[)]/g, ' '));
    const lastPart = last?.parts.at(-1);
    const single = (one: ComponentName) => !['asap', 'release', 'press', 'coarse', 'habit'].includes(one);
    if (name === 'zone' || name === 'part') {
      if (
        near &&
        last &&
        lastPart &&
        single(lastPart.name) &&
        (name === 'part' || last.parts.some((one) => one.name === 'clock' || one.name === 'end' || one.name === 'iso'))
      ) {
        last.parts.push(part);
        last.end = part.end;
      }
      continue;
    }
    if (!stands(part, folded, original)) continue;
    const list = /(?:\bor\b|\band\b)/.test(gap);
    const sameKind = last?.parts.some((one) => one.name === name) ?? false;
    const bothRelative = last?.parts.some((one) => /^relative/.test(one.name)) && /^relative/.test(name);
    if (
      near &&
      last &&
      lastPart &&
      single(name) &&
      single(lastPart.name) &&
      (name === 'clock' ? !list || sameKind : !list && !sameKind && !bothRelative)
    ) {
      last.parts.push(part);
      last.end = part.end;
    } else groups.push({ start: part.start, end: part.end, parts: [part] });
  }
  return groups;
}

const has = (group: Group, ...names: readonly ComponentName[]) => group.parts.some((part) => names.includes(part.name));
const partOf = (group: Group, name: ComponentName) => group.parts.find((part) => part.name === name);

function kindOf(group: Group, folded: string): TimeKind {
  if (has(group, 'release')) return 'release';
  if (has(group, 'iso', 'dated', 'numeric', 'ordinal')) return 'absolute';
  if (has(group, 'relativeDay', 'relativeSpan', 'relativeWeekday')) return 'relative';
  if (has(group, 'weekday', 'habit')) return 'weekday';
  if (has(group, 'week'))
    return /\b(?:last|past|previous|before last)\b/.test(folded.slice(group.start, group.end)) ? 'relative' : 'elastic';
  if (has(group, 'clock')) return 'relative';
  return 'elastic';
}

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

/** The day or instant a group means, by chrono, from the writer's wall clock. */
function meantBy(group: Group, folded: string, wall: Wall, profile: Profile): string | undefined {
  let text = folded
    .slice(group.start, group.end)
    .replace(/[(),]/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/ +/g, ' ');
  const working = businessDays(text, wall);
  if (working) return working;
  const numeric = partOf(group, 'numeric');
  if (numeric) {
    const bits = numeric.text.split(/[/.-]/).filter(Boolean).map(Number);
    let [a = 0, b = 0] = bits;
    const dotted = numeric.text.includes('.');
    if ((!dotted && profile.dateOrder === 'month-day' && a <= 12) || b > 12) [a, b] = [b, a];
    if (a < 1 || a > 31 || b < 1 || b > 12) return undefined;
    const now = new Date(wall.ms);
    const given = bits[2];
    let year = given === undefined ? now.getUTCFullYear() : given < 100 ? 2000 + given : given;
    if (given === undefined && Date.UTC(year, b - 1, a) < wall.ms - 100 * 86_400_000) year++;
    text = text.replace(numeric.text, `${year}-${String(b).padStart(2, '0')}-${String(a).padStart(2, '0')}`);
  }
  const ordinal = partOf(group, 'ordinal');
  if (ordinal) {
    const dayNumber = Number(/\d+/.exec(ordinal.text)?.[0]);
    const now = new Date(wall.ms);
    const shift = dayNumber < now.getUTCDate() ? 1 : 0;
    const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + shift, dayNumber));
    text = `${dayText(at.getTime())} ${text.replace(/.*\d+\S*/, '')}`;
  }
  text = text.replace(/\bt(?:mrw|mr|omorow|ommorow|ommorrow|omarrow|omm)\b/g, 'tomorrow').replace(/\bweds\b/g, 'wed');
  if (/^at noon|^noon|^midnight/.test(text)) text = `today at ${text}`;
  const result = parse(
    text,
    { instant: instantOf(wall), timezone: wall.offset },
    { forwardDate: !/\b(?:last|past|ago|yesterday)\b/.test(text) },
  )[0];
  if (!result) return undefined;
  const known = result.start;
  const [y, mo, d, h, mi] = [
    known.get('year'),
    known.get('month'),
    known.get('day'),
    known.get('hour'),
    known.get('minute'),
  ];
  if (y === null || mo === null || d === null) return undefined;
  const clocked = known.isCertain('hour') && (has(group, 'clock', 'iso') || /hour|min|hr/.test(text));
  if (!clocked || h === null) return dayText(Date.UTC(y, mo - 1, d));
  const zone = known.isCertain('timezoneOffset') ? (known.get('timezoneOffset') ?? wall.offset) : wall.offset;
  return momentText(Date.UTC(y, mo - 1, d, h, mi ?? 0) + (wall.offset - zone) * 60_000, wall.zone);
}

const duePreposition =
  /(?:by|before|until|till|due|no later than|not later than|due by|due on|deadline(?: is|:)?|needed by|wanted by|latest|prior to|ahead of|within|due:) (?:the |this |around |about |approximately )?$/;
const pastWords =
  /\b(?:was|were|had|did|went|got|said|told|sent|met|called|came|made|took|asked|saw|found|talked|spoke|received|started|moved|fixed|agreed|failed|stopped|happened|forwarded|signed|[a-z]{3,}ed)\b/;

function useOf(
  group: Group,
  kind: TimeKind,
  folded: string,
  sentence: { start: number; end: number; asks: boolean },
): Time['use'] {
  if (has(group, 'habit')) return 'habit';
  const before = folded.slice(Math.max(sentence.start, group.start - 30), group.start);
  const text = folded.slice(group.start, group.end);
  if (
    /\b(?:yesterday|ago|last|past|previous)\b|since /.test(text) ||
    (/\b(?:since|as of|dated|from) (?:the )?$/.test(before) && !sentence.asks)
  )
    return 'past';
  if (duePreposition.test(before) || kind === 'release' || /^(?:by|before|until)/.test(text)) return 'deadline';
  if (sentence.asks) return 'deadline';
  const whole = folded.slice(sentence.start, sentence.end);
  if (
    pastWords.test(whole) &&
    !/\b(?:will|'ll|going to|shall|is|are|can|has to|have to|need|should|would|expires|starts|moves|change)\b/.test(
      whole,
    )
  )
    return 'past';
  return 'event';
}

const idiom =
  /^(?:'s (?:reader|show|world|standards?|market|environment|age|generation|children)| show| and age| is another day)/;
const nowadays =
  /\b(?:even|as of|of|until|here|nowadays|currently) (?:today)$|^(?:today),? (?:most|many|every|people|companies|it's common)/;

/** Whether `dates-hold` may let it pass. */
function settledOf(
  group: Group,
  kind: TimeKind,
  use: Time['use'],
  folded: string,
  groups: readonly Group[],
  index: number,
): boolean {
  if (kind === 'absolute') return true;
  const after = folded.slice(group.end, group.end + 24);
  const text = folded.slice(group.start, group.end);
  if (idiom.test(after)) return true;
  if (/today/.test(text) && nowadays.test(folded.slice(Math.max(0, group.start - 12), group.end + 20))) return true;
  if (use === 'habit') return true;
  const next = groups[index + 1];
  const last = groups[index - 1];
  const dated = (other: Group | undefined) => other !== undefined && has(other, 'dated', 'iso', 'numeric', 'ordinal');
  if (next && dated(next) && /^[\s,(-]*(?:the |on |i\.?e\.?,? |that is,? )*$/.test(folded.slice(group.end, next.start)))
    return true;
  if (last && dated(last) && /^[\s,(-]*$/.test(folded.slice(last.end, group.start))) return true;
  return false;
}

/**
 * All times of the judged sentences.
 * @param folded the draft's text as `fold` gives it. @returns in text order, none overlapping.
 */
export function timesOf(draft: Draft, profile: Profile, folded: string, sentences: readonly Sentence[]): Time[] {
  const wall = wallOf(draft.now);
  const times: Time[] = [];
  for (const sentence of sentences) {
    if (!timeHint.test(folded.slice(sentence.start, sentence.end))) continue;
    const groups = groupsOf(folded, draft.text, sentence.start, sentence.end);
    groups.forEach((group, index) => {
      const kind = kindOf(group, folded);
      const use = useOf(group, kind, folded, {
        start: sentence.start,
        end: sentence.end,
        asks: sentence.ask !== 'none',
      });
      const clockPart =
        partOf(group, 'clock') ??
        (has(group, 'iso') && /t\d/.test(group.parts[0]?.text ?? '') ? partOf(group, 'iso') : undefined);
      const at =
        kind === 'elastic' || kind === 'release' || use === 'habit' ? undefined : meantBy(group, folded, wall, profile);
      times.push({
        start: group.start,
        end: group.end,
        text: draft.text.slice(group.start, group.end),
        kind,
        ...(at ? { at } : {}),
        ...(clockPart
          ? {
              clock: {
                start: clockPart.start,
                end: clockPart.end,
                zoned:
                  has(group, 'zone') || /(?:z|[+-]\d\d:?\d\d)$/.test(clockPart.name === 'iso' ? clockPart.text : ''),
                fixesInstant: use !== 'habit' && use !== 'past',
              },
            }
          : {}),
        use,
        settled: settledOf(group, kind, use, folded, groups, index),
        ...(group.parts.every((part) => part.name === 'clock' || part.name === 'zone' || part.name === 'part')
          ? { bareClock: true }
          : {}),
        ...(kind === 'elastic' && has(group, 'week') ? { moves: true } : {}),
      });
    });
  }
  return times;
}

/** A date as the command line prints it. */
export type NamedDate = Span & {
  readonly text: string;
  readonly kind: 'absolute' | 'relative' | 'weekday' | 'elastic';
  readonly at?: string;
};

/**
 * The dates of a reading for printing. A week that moves with its reader ("next week") counts as relative here, a bare clock time is no date, and "no rush" neither.
 */
export function datesOf(reading: { readonly times: readonly Time[] }): NamedDate[] {
  return reading.times.flatMap((time): NamedDate[] => {
    if (time.kind === 'release' || time.bareClock) return [];
    const kind = time.moves ? 'relative' : time.kind;
    return [{ start: time.start, end: time.end, text: time.text, kind, ...(time.at ? { at: time.at } : {}) }];
  });
}
