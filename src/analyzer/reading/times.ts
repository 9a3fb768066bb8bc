// The times a draft names: where they stand, of which kind, what for, and as what instant.
import type { Draft, Profile, Span } from '../draft.ts';
import { phrases } from '../text/phrases.ts';
import { wallOf } from './clock.ts';
import type { Sentence, Time, TimeKind } from './reading.ts';
import { type Group, groupsOf, has, type Part, partOf } from './timegroups.ts';
import { placeBound } from './timeplaces.ts';
import { meantBy } from './timevalue.ts';
import { dayName } from './timewords.ts';

const namedDay = new RegExp(`^(?:${dayName})`);
const backwards = /\b(?:yesterday|ago|last|past|previous|earlier)\b/;

function kindOf(group: Group, text: string): TimeKind {
  if (has(group, 'release')) return 'release';
  if (has(group, 'iso', 'dated', 'numeric', 'ordinal', 'counted')) return 'absolute';
  if (has(group, 'recent')) return 'elastic';
  if (has(group, 'relativeDay', 'relativeSpan', 'relativeWeekday')) {
    return /^(?:in|within) (?:a (?:while|bit)|the (?:next|coming))/.test(text) ? 'elastic' : 'relative';
  }
  if (has(group, 'weekday', 'habit')) return 'weekday';
  if (has(group, 'week')) return backwards.test(text) ? 'relative' : 'elastic';
  if (has(group, 'clock')) return 'relative';
  return 'elastic';
}

const due =
  /(?:by|before|until|till|due|no later than|not later than|due by|due on|deadline(?: is|:)?|needed by|wanted by|latest|prior to|ahead of|within|due:)(?: the| this| around| about| approximately| end of| close of| noon| no later than)* $/;
const edge = /[,;:()]| - |--|(?<![\w'])(?:and|but|so|which|who|because|since|where|while|that)(?![\w'])/g;
const past =
  /(?<![\w'])(?:was|were|had|did|didn't|wasn't|went|got|said|told|sent|met|called|came|made|took|asked|saw|found|talked|spoke|spent|left|gave|heard|wrote|ran|broke|lost|began|knew|thought|bought|fell|rose|[a-z]{3,}ed)(?![\w'])(?! by\b)/;
const ahead =
  /(?<![\w'])(?:will|'ll|won't|going to|shall|should|would|can|could|may|might|must|has to|have to|needs? to|let's|please|plans? to|hope to|expect|is|are|am|be|being|isn't|aren't)(?![\w'])|'(?:ll|re|m|s)(?![\w'])/;
const strongPast = /(?<![\w'])(?:was|were|had|did|didn't|wasn't|said|told|met|went|asked|spoke|talked)(?![\w'])/;
const arranges =
  /(?<![\w'])(?:moved?|moving|rescheduled?|postponed?|pushed|scheduled|set|booked|planned|shifted|changed|confirmed|slated|due|cancell?ed)(?: \S+){0,4}? (?:to|for|on|at|until|till|from|in)?(?: the)? *$/;
const promises =
  /(?<![\w'])(?:(?:i|we|he|she|they|it|you)(?:'ll| will)|will|(?:i'm|i am|we're|we are) (?:going to|planning)|i can|i should|we should|i hope to|i plan|going to|we need|i need|must|has to|let's|should|would be (?:good|best|great|nice|helpful|useful|better|ideal))(?![\w'])/;

// "The number you used in October": the month of something done.
const wasIn =
  /(?<![\w'])(?:(?!scheduled|planned|booked|needed|expected|based|promised|need|feed|speed)[a-z]{2,}ed|was|were|had|paid|sent|made|got|took|did|ran|saw|met|wrote)(?: \w+)? (?:in|during|over|for) (?:the )?$/;

const presentThird =
  /(?<![\w'])(?:he|she|it|they|we|i|[a-z]+) (?:[a-z]+(?:es|ts|ks|ns|ls|ds|ps|ws|ys|ms|rs|gs)|go|come|leave|take|run|do|have)(?![\w])/;
const begins =
  /(?<![\w'])(?:starts?|begins?|meets?|takes place|happens|kicks off|resumes|continues|runs|moves|ends|call|meeting|review|demo|session|standup|workshop|interview|deadline|launch|release)(?![\w])/;

/** What of a sentence is looked at around a time, so that a sentence of a thousand times is no more work than a thousand sentences. */
const around = (sentence: Span, group: Span): Span => ({
  start: Math.max(sentence.start, group.start - 300),
  end: Math.min(sentence.end, group.end + 300),
});

/** The clause a time stands in; a clause without a verb takes the next one along. */
function clauseOf(folded: string, sentence: Span, group: Group): string {
  const near = around(sentence, group);
  const text = folded.slice(near.start, near.end);
  const [from, to] = [group.start - near.start, group.end - near.start];
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(edge)) {
    const at = match.index + match[0].length;
    if (at <= from) start = at;
    else if (match.index >= to) {
      const clause = text.slice(start, match.index);
      if (past.test(clause) || ahead.test(clause) || presentThird.test(clause) || /^\s*(?:i|we)\b/.test(clause)) {
        end = match.index;
        break;
      }
    }
  }
  return text.slice(start, end);
}

const nowadays = phrases([
  '(?:even|of|until|here|currently|as it is|as things are|still|exists?|existing|evolved|in use|practised|practiced) today',
  '(?:as|than) (?:it|they|we|things) (?:is|are|do|does|did|have|has|works?|stands?) today',
  "today,? (?:most|many|every|people|companies|it's common|we all)",
]);
const takes =
  /(?<![\w'])(?:is|are|can be|be|gets?|been) (?:only |usually |normally |then |now )?(?:[a-z]+ed|laid|done|built|made|cut|put|taught|kept|grown|baked|sewn|spun|eaten|written|learnt) $/;
/** Who said something, and the day they did is no matter. */
const reported =
  /(?<![\w'])(?:told|said|wrote|mentioned|informed|explained|promised|confirmed|announced|advised)(?: (?:me|us|to (?:me|us)|him|her|them|everyone|that))? $/;
const thenAndNow =
  /(?<![\w'])(?:(?:in|until|since|from|of|around) (?:the )?1\d\d\d(?:s)?|once|used to|formerly|originally|back then|in those days|(?:years|decades|centuries) ago|in the past|\d\dth century)(?![\w'])[^.?!\n]*[,;] (?:and |but )?$/;
/** "Today" that stands for nowadays. */
const ofThisAge = (group: Group, folded: string): boolean =>
  has(group, 'relativeDay') &&
  /today/.test(folded.slice(group.start, group.end)) &&
  (nowadays.test(folded.slice(Math.max(0, group.start - 20), group.end + 22)) ||
    /\(today\)/.test(folded.slice(group.start - 1, group.end + 1)) ||
    // "A mill in 1911, today it is a climbing hall".
    (thenAndNow.test(folded.slice(Math.max(0, group.start - 140), group.start)) &&
      /^,? (?:it|he|she|they|there|we|one|the [a-z]+)(?:'s|'re| [a-z]+)/.test(
        folded.slice(group.end, group.end + 40),
      )));

function useOf(group: Group, kind: TimeKind, folded: string, sentence: Sentence): Time['use'] {
  if (has(group, 'habit')) return 'habit';
  if (sentence.role === 'social' || sentence.role === 'signoff' || sentence.role === 'greeting') return 'background';
  if (has(group, 'recent')) return 'past';
  if (ofThisAge(group, folded)) return 'background';
  const asks = sentence.ask !== 'none';
  const before = folded.slice(Math.max(sentence.start, group.start - 40), group.start);
  const text = folded.slice(group.start, group.end);
  if (backwards.test(text) || /(?<![\w'])(?:since|as of|dated|back in) (?:the )?$/.test(before)) return 'past';
  if (/(?<![\w'])not (?:for |on )?$/.test(before)) return 'background';
  if (kind === 'elastic' && wasIn.test(before)) return 'past';
  if (kind === 'release') return 'deadline';
  // "For the first time in six years".
  if (
    /^in /.test(text) &&
    /(?<![\w'])(?:first|only|second|third|once|best|worst|[a-z]{3,}est)(?: [a-z]+){0,2} $/.test(before)
  )
    return 'background';
  // "The fair is only five weeks away": how far, not when.
  if (has(group, 'relativeSpan') && /(?:weeks?|months?) (?:away|hence)$/.test(text)) return 'background';
  const near = around(sentence, group);
  const whole = folded.slice(near.start, near.end);
  if (/^in the (?:morning|afternoon|evening)/.test(text) && !asks && !promises.test(whole)) return 'habit';
  if (kind === 'elastic' && !asks && !promises.test(whole) && !due.test(before)) return 'background';
  if (due.test(before) || /^(?:by|before|until|due) /.test(text)) return 'deadline';
  if (arranges.test(before)) return 'event';
  const clause = clauseOf(folded, sentence, group);
  if (past.test(clause) && (!ahead.test(clause) || strongPast.test(clause)))
    return asks && !strongPast.test(clause) ? 'deadline' : 'past';
  if (!asks && !ahead.test(clause)) {
    const onlyClock = group.parts.every(({ name }) => name === 'clock' || name === 'zone' || name === 'part');
    if (onlyClock && presentThird.test(clause) && !begins.test(clause)) return 'habit';
    if (
      has(group, 'relativeSpan') &&
      !/[a-z]s? /.test(
        clause.replace(text, '').replace(/(?<![\w'])(?:the|an?|with|of|in|on|at|for|to|and|first|[a-z]+-call) /g, ''),
      )
    )
      return 'background';
    if (sentence.item && has(group, 'relativeSpan') && !past.test(clause)) return 'background';
  }
  // "Is laid in six days": how long it takes, not when.
  if (!asks && has(group, 'relativeSpan') && /^in /.test(text) && takes.test(before) && !promises.test(clause))
    return 'background';
  // "Warm within ten minutes": how long it takes.
  if (!asks && has(group, 'relativeSpan') && /^within /.test(text) && !begins.test(clause) && !promises.test(clause))
    return 'background';
  return asks ? 'deadline' : 'event';
}

/** "USA Today", a book called 'Tomorrow, and Tomorrow': the name of something. */
const titled = (group: Group, original: string): boolean =>
  /^(?:Today|Tonight|Tomorrow|Yesterday)(?![\p{L}])/u.test(original.slice(group.start, group.end)) &&
  /(?:[\p{L}\d,'’] \p{Lu}{2,} |^\p{Lu}{2,} |["'‘“]|(?:Tomorrow|Today|Yesterday),? (?:and|or|&) )$/u.test(
    original.slice(Math.max(0, group.start - 24), group.start),
  );

const dated = (other: Group | undefined) => other !== undefined && has(other, 'dated', 'iso', 'numeric', 'ordinal');

/** Whether `dates-hold` may let it pass. `named`: the sentence has a link, an id or a date of its own, other than the deadline. */
function settledOf(
  kind: TimeKind,
  use: Time['use'],
  folded: string,
  groups: readonly Group[],
  index: number,
  named: boolean,
  social: boolean,
  asks: boolean,
): boolean {
  const group = groups[index];
  const words = group ? folded.slice(group.start, group.end) : '';
  if (!group || kind === 'absolute' || use === 'habit' || use === 'background' || social) return true;
  if (ofThisAge(group, folded)) return true;
  const bareClock = group.parts.every((part) => part.name === 'clock' || part.name === 'zone' || part.name === 'part');
  // "Compare yesterday's readings": which day's they are is what the reader needs.
  const looked = asks && /^'s /.test(folded.slice(group.end, group.end + 3));
  if (
    use === 'past' &&
    !looked &&
    // "In two weeks" of something past is how long it took.
    (named ||
      bareClock ||
      reported.test(folded.slice(Math.max(0, group.start - 40), group.start)) ||
      /^in (?!the )/.test(words) ||
      /\b(?:years?|spring|summer|autumn|winter|fall|decade|century)\b/.test(words))
  )
    return true;
  const next = groups[index + 1];
  const last = groups[index - 1];
  // "Our 14:00 CET call on 24 Nov".
  if (
    bareClock &&
    next &&
    dated(next) &&
    /^ [^.?!,;:\n]{1,24} (?:on|of) (?:the )?$/.test(folded.slice(group.end, next.start))
  )
    return true;
  if (next && dated(next) && /^[\s,(-]*(?:the |on |i\.?e\.?,? |that is,? )*$/.test(folded.slice(group.end, next.start)))
    return true;
  return (
    last !== undefined &&
    dated(last) &&
    (bareClock ? /^[^.?!]{0,60}$/ : /^[\s,(-]*$/).test(folded.slice(last.end, group.start))
  );
}

/** What stands after a clock time and says whose it is, beyond the zones known by name: "16:00 MYT", "3pm Lagos time". */
const zoneAfter =
  /^ ?\(?(?:(?!(?:AM|PM|OK|FYI|PLS|ASAP|EOD|COB|TBC|TBD|ETA|RSVP|NB|PS|ID|NO|ON|IN|AT|TO|BY|AND|OR|FOR|THE|WITH|IT|IS)(?![A-Za-z]))[A-Z]{2,5}(?![A-Za-z])(?! [A-Z]{2})|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? time(?![\w]))/u;

function clockOf(group: Group, use: Time['use'], folded: string, original: string): Time['clock'] {
  const iso = partOf(group, 'iso');
  const part = partOf(group, 'clock') ?? (iso && /t\d/.test(iso.text) ? iso : undefined);
  if (!part) return undefined;
  const zoned =
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

/** `work`, done when first asked for and then never again: most instants are never asked for. */
function once<A>(work: () => A): () => A {
  let done: { readonly value: A } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * All times of the judged sentences.
 * @param folded the draft's text as `fold` gives it.
 * @returns in text order, none overlapping.
 */
export function timesOf(draft: Draft, profile: Profile, folded: string, sentences: readonly Sentence[]): Time[] {
  const wall = wallOf(draft.now);
  const times: Time[] = [];
  // Whether the line above a list dates what the list tells by the clock.
  let heads = false;
  for (const sentence of sentences) {
    const text = sentence.folded;
    const groups = groupsOf(folded, draft.text, sentence);
    if (!sentence.item) heads = groups.some(dated) && /:\s*$/.test(text);
    if (groups.length === 0) continue;
    const named =
      /ꝗ{3}|#\d|\b[a-z]{2,6}-\d+|\bv?\d+\.\d+\.\d+/.test(text) ||
      groups.some((one) => dated(one) && !due.test(folded.slice(Math.max(sentence.start, one.start - 40), one.start)));
    groups.forEach((group, index) => {
      const kind = kindOf(group, folded.slice(group.start, group.end));
      const use = titled(group, draft.text) ? 'background' : useOf(group, kind, folded, sentence);
      const bareClock = group.parts.every(({ name }) => name === 'clock' || name === 'zone' || name === 'part');
      const clock = clockOf(group, use, text, draft.text);
      const parts = ofThisAge(group, folded) ? [] : moving(group);
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
          (heads && sentence.item && bareClock) ||
          settledOf(
            kind,
            use,
            folded,
            groups,
            index,
            named,
            sentence.role === 'social' || sentence.role === 'signoff',
            sentence.ask !== 'none',
          ),
        ...(bareClock ? { bareClock: true } : {}),
        ...(parts.length > 0 ? { moving: parts } : {}),
      });
    });
  }
  return times;
}

/** The words before those that move: "the end of" last week, "earlier" today. */
const leads =
  /^(?:(?:over|for|during|in|within|through|throughout) (?=the (?:(?:next|last|past) (?:week|month|quarter)(?! or )|coming))|(?:earlier|later|early|late|sometime|first thing|mid|over|(?:the )?(?:very )?[a-z]+(?: (?:half|part))? of) (?=this |next |last |to|2mor|tm|yest))/;
/** Too coarse to be listed: years, and some months ago. */
const coarse = /(?<![\w'])years(?![\w'])|(?<![\w'])year (?:or|ago|from)|months ago|past .*months/;

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
