// Finds the times of a sentence: components of the grammar, their false alarms dropped, neighbours joined ("Thu 26 Nov at 3pm CET").
import type { Span } from '../draft.ts';
import type { Sentence } from './reading.ts';
import { saidAgain } from './timeplaces.ts';
import { type ComponentName, componentsIn } from './timewords.ts';

export type Part = Span & { readonly name: ComponentName; readonly text: string };
export type Group = Span & { readonly parts: readonly Part[] };

const joint =
  /^(?:[ ,(]*|[ ,]*(?:at|on|of|the|by|before|around|about|from|between|in|or|no later than|until|till|-|to|and|@|approx\.?)(?: (?:exactly|precisely|roughly|around|about))?[ ,(]*(?:the )?)$/;
/** What leads to an hour said as a bare number, and what to one that shows itself: "10 to 11", "1730", "5p". */
const hourLead =
  /^[ ,]*(?:at|by|before|until|till|from|between|around|about|after|@|no later than)(?: (?:exactly|precisely|about|around|roughly))? $/;
const plainHour = /^(?:\d{1,2}|[a-z]+)$/;
/** "Drawn at 1:50", "dilute it 1:20": one part to so many. */
const ratioed =
  /(?:draw[ns]?|drawings?|scales?|plot(?:ted)?|print(?:ed)?|dilut[a-z]+|mix(?:ed|es|ing)?|ratio|odds|model|plan|map) [^.?!]{0,30}$/;
/** What leads to a time, where "1:20" may be one part to twenty. */
const clockLead =
  /(?:^|(?<![\w'])(?:at|by|before|until|till|from|around|about|after|between|to|since|[a-z]*day|tomorrow|tonight),?|[@(,-]|\d) $/;
const recording =
  /^ (?:in|of|into|on) (?:the |your |this |my |our |that )?(?:[a-z]+ )?(?:video|clip|recording|track|file|song|podcast|episode|film|movie|reel|cut|edit|mix|audio|footage|tape|take|trailer|stream)(?![\w])/;
const shortDay = /^(?:mon|wed|sat|sun)$/;
/** "The last week of the trial", "my next week": one of a row, which does not move with its reader. */
const oneOfARow = /(?<![\w'])(?:the|an?|my|our|your|his|her|its|their|that|those|whose|no|any|every|each) $/;
/** "Good Friday" and other titles; "the first Tuesday of the month". */
const titledDay =
  /(?<![\w'])(?:(?:easter|christmas|whit) [a-z]+|cyber monday|(?:good|black|casual) friday|(?:fat|super|shrove) tuesday|ash wednesday|(?:holy|maundy) thursday|palm sunday)$/;
const nthDay = /(?<![\w'])(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th) $/;
/** "The spring blend": made for it. */
const season =
  /^ (?:[a-z]{2,}ing|blend|menu|collection|sales?|term|campaign|edition|catalogue|issue|fair|festival|party|season|trip|tour|break|schedule|timetable|line|range|concert|show|meeting|conference|school|holidays?)(?![\w])/;
/** Components that stand alone. */
const loners: ReadonlySet<ComponentName> = new Set(['asap', 'release', 'press', 'coarse', 'habit']);

function slashed(text: string, before: string, after: string): boolean {
  if (/^(?:24\/7|9\/11|50\/50)/.test(text)) return false;
  if (/^\d{1,2}\.\d{1,2}\.$/.test(text))
    return /(?<![\w'])(?:by|on|before|until|till|due|from|the|am|bis) $/.test(before);
  if (!/^\d{1,2}\/\d{1,2}$/.test(text)) return true;
  const [a = 0, b = 0] = text.split('/').map(Number);
  if (Math.min(a, b) < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12) return false;
  if (/^(?: of| inch|"|'| cup| done|%| stars?| mile| page)/.test(after)) return false;
  const led =
    /(?:(?<![\w'])(?:by|on|before|until|till|due|from|since|after|for|of|and|dated|to|through|effective|starting|beginning)|\(|day,?|-) ?$/;
  return a > 12 || b > 12 || led.test(before) || !/^(?:1\/[2348]|2\/3|3\/4)$/.test(text);
}

/** False alarms of the grammar: numbers that are no times, months and days that are words. */
function stands(part: Part, folded: string, original: string): boolean {
  const before = folded.slice(Math.max(0, part.start - 18), part.start);
  const after = folded.slice(part.end, part.end + 16);
  const { text } = part;
  const capital = (at: number) => /^\p{Lu}/u.test(original.slice(at, at + 2));
  // "Gone in 20 minutes flat": how quickly.
  if (/^ flat(?![\w])/.test(after) && /^in /.test(text)) return false;
  switch (part.name) {
    case 'weekday': {
      // A song: "Friday I'm in Love".
      if (/"$/.test(before) && capital(part.start) && /^ [^"]{1,60}"/.test(folded.slice(part.end, part.end + 64)))
        return false;
      // The one just named.
      if (/(?:that|this|the) same $/.test(before)) return false;
      const word = /^[a-z]+/.exec(text)?.[0] ?? '';
      if (titledDay.test(before + word) && capital(part.start)) return false;
      if (nthDay.test(before) && /^ (?:of|in|each|every) /.test(after)) return false;
      // "(Thursday Poets)", "the Sunday Herald".
      if (
        /(?:\(|(?<![\w'])(?:the|our) )$/.test(before) &&
        capital(part.start) &&
        /^ \p{Lu}\p{Ll}{2,}/u.test(original.slice(part.end, part.end + 4))
      )
        return false;
      if (!shortDay.test(word)) return true;
      return (
        capital(part.start) ||
        /(?<![\w'])(?:on|by|next|this|until|till|til|before|after|since|for|from|due|or|and|last|every|to) $/.test(
          before,
        ) ||
        /^ (?:morning|afternoon|evening|night|at \d|\d{1,2}(?:[:.]\d\d)? ?[ap]m)/.test(after)
      );
    }
    case 'numeric':
      // The day in a file's name.
      if (/^\.(?:docx?|xlsx?|pptx?|pdf|txt|csv|zip|png|jpe?g|md|log)(?![\w])/.test(after)) return false;
      return slashed(text, before, after);
    case 'clock':
      if (saidAgain(original, part, before)) return false;
      // "Grew by six", "stands at 4.": how much, not when.
      if (
        /^(?:[a-z]+|\d+)$/.test(text) &&
        /(?:(?:ed|cut|up|down|rose|fell|grew|grown|grow|more|less|fewer|short|multiply|divide|reduce|raise|increase|off|then) by|(?:stand|sit|stay|remain|hold|keep|kept|leave|left|set|run|peak|cap|price|sell|trade|bid|offer|quote|value|aged?)(?:s|ed|ing)?(?: [a-z]+)? at) $/.test(
          before,
        )
      )
        return false;
      // "A click at 0:41": a place in a recording.
      if (/^0:\d\d$/.test(text) || (/^[\d:]+$/.test(text) && recording.test(folded.slice(part.end, part.end + 40))))
        return false;
      if (
        /^1:\d\d$/.test(text) &&
        (!clockLead.test(before) || ratioed.test(folded.slice(Math.max(0, part.start - 50), part.start)))
      )
        return false;
      // "Ran it in 3:42", "won 3:12", "flat 7", "tables of 3 by 6".
      if (
        /^[\d:]+$/.test(text) &&
        /(?:(?<![\w'])(?:in|won|lost|beat|drew|took|took him|took her|lasted)|[a-z]at) $/.test(before) &&
        !/(?<![\w'])at $/.test(before)
      )
        return false;
      // "Midnight Blue", "Ms Noon": a name.
      if (
        /^(?:noon|mid)/.test(text) &&
        capital(part.start) &&
        (/^ (?:\p{Lu}|is |was )/u.test(original.slice(part.end, part.end + 4)) ||
          /\p{Lu}[\p{L}.]+ $/u.test(original.slice(Math.max(0, part.start - 18), part.start)))
      )
        return false;
      if (
        /^mid/.test(text) &&
        /^ (?:blue|black|green|oil|snack|sun|mass|run|feast|meal|heat|break)(?![\w])/.test(after)
      )
        return false;
      return !/(?<![\w'])(?:version|ratio|v|aspect|scale|chapter|verse|odds|page|score|luke|mark|john|matthew|psalms?|romans|acts|genesis|exodus|isaiah) ?$/.test(
        before,
      );
    case 'zone':
    case 'part':
    case 'hour':
      return false;
    case 'counted':
      // "Within two days of the visit": tied to the visit, and no day of its own.
      return /receipt/.test(text);
    case 'week':
      // "Anything past 60 days": older than that.
      if (/^past \d/.test(text)) return false;
      return !(/^(?:last|next|past|coming|following|upcoming|previous) \S+$/.test(text) && oneOfARow.test(before));
    case 'relativeDay':
      // "Panel 4 of Tomorrow's Harvest".
      if (
        capital(part.start) &&
        /[a-z] $/.test(before) &&
        /^(?:['’]s)? \p{Lu}\p{Ll}/u.test(original.slice(part.end, part.end + 6))
      )
        return false;
      if (/^last/.test(text) && oneOfARow.test(before)) return false;
      // "Ten years ago today": an anniversary.
      if (/(?:years?|months?|weeks?|decades?) ago $/.test(before)) return false;
      // Where one sleeps, or what runs every night.
      if (
        text === 'overnight' &&
        (/(?:in|into|on|under|soak|leave|keep|let|chill|rest|dry|charge) (?:(?:the|an?|my|your|our) )?[a-z]+ $/.test(
          before,
        ) ||
          /(?:stay(?:s|ed|ing)?|sleep(?:s|ing)?|an|the|all|our|every|these|those|kept|parked|parking|left|stored) $/.test(
            before,
          ) ||
          /^ (?:stays?|train|bus|flight|ferry|shipping|delivery|parking|guests?|mail|courier|trip|success|bag)(?![\w])/.test(
            after,
          ))
      )
        return false;
      // A title in quotation marks: "Today at Larkfield".
      if (/"$/.test(before) && capital(part.start) && /^[^"]{1,60}"/.test(folded.slice(part.end, part.end + 64)))
        return false;
      // The end of a name: "Villages Today".
      if (capital(part.start) && /\p{Lu}\p{Ll}+ $/u.test(original.slice(Math.max(0, part.start - 18), part.start)))
        return false;
      return !(
        /(?<![\w'])(?:like there's|like there is|there is|there's) no $/.test(before) ||
        /^(?:'s (?:readers?|show|world|standards?|market|environment|age|generation|children|kids|youth|parents|customers|users)| show\b| is another day)/.test(
          after,
        )
      );
    case 'coarse':
      if (/\bmay\b/.test(text)) return /M(?:ay|AY)/.test(original.slice(part.start, part.end));
      if (/\b(?:mar|sun|dec|jan)$/.test(text)) return capital(part.end - 3);
      if (
        /(?:fall|spring|winter|summer)$/.test(text) &&
        season.test(after) &&
        !/(?:before|by|until|till|after) $/.test(before)
      )
        return false;
      if (/(?:fall|spring|winter|summer)$/.test(text)) return /^the /.test(text) || capital(part.end - 4);
      return !(
        /(?:for|during|after|over|or) $/.test(before) && !/week-?end|holidays|christmas|easter|thanksgiving/.test(text)
      );
    case 'asap':
      if (/^ASAP \p{Lu}\p{Ll}/u.test(original.slice(part.start, part.end + 4))) return false;
      if (
        / /.test(text) &&
        /(?:thanks|thank you|appreciated?) for (?:your|the|an?) $/.test(
          folded.slice(Math.max(0, part.start - 24), part.start),
        )
      )
        return false;
      if (/^soon/.test(text))
        return !/(?:as|too|how|no|very|so|until|none too|get well|see you|would|'d) $/.test(before);
      if (/^urgent/.test(text))
        return (
          !/(?:not|nothing|non-?|isn't|no|less|n't|how|if|if it's|at all) (?:at all |that |so |very )?$/.test(before) &&
          !/^[ -](?:channel|line|care|queue|label|phone|calls?|need)/.test(after)
        );
      if (/^quickly/.test(text)) return !/(?:very|how|more|too|so|to|as) $/.test(before);
      if (/^immediately/.test(text))
        return !/^ (?:after|before|following|prior|above|below|preceding|adjacent|available)/.test(after);
      if (/^at once/.test(text)) return !/(?:all|both|everything|time|to \w+) $/.test(before);
      // "Not time-critical", "a non-urgent case".
      if (/^time/.test(text))
        return !/(?:not|n't|non-?|hardly|never|no longer) (?:at all |that |so |very )?$/.test(before);
      if (/^stat$/.test(text)) return !/(?<![\w'])(?:an?|the|that|each|every|key|of|one) $/.test(before);
      return true;
    case 'press':
      return !/^time /.test(text);
    case 'dated':
      return !(/^may \d/.test(text) && !capital(part.start));
    case 'relativeSpan':
      return !(
        (/^in (?:a|one) (?:bit|second)$/.test(text) &&
          /^ (?:of|more|[a-z]+ (?:time|language|step|attempt))/.test(after)) ||
        /^in (?:a|one) second time/.test(text)
      );
    default:
      return true;
  }
}

/** No time has more parts than this ("Mon 23 Nov 2026, 22:30 to 23:15 CET"). */
const mostParts = 8;

type Growing = { start: number; end: number; parts: Part[] };

function joins(last: Growing, part: Part, gap: string): boolean {
  if (!joint.test(gap.replaceAll(')', ' '))) return false;
  const lastPart = last.parts.at(-1);
  if (last.parts.length >= mostParts || !lastPart || loners.has(lastPart.name) || loners.has(part.name)) return false;
  // "The guy we had last year, by Fri 24 Sept".
  if (/(?:by|before|until|till)/.test(gap) && /(?<![\w'])(?:last|ago|yesterday|other)(?![\w'])/.test(lastPart.text))
    return false;
  const named: readonly ComponentName[] = ['dated', 'iso', 'numeric', 'ordinal'];
  // "The preview of 14 January by tomorrow".
  if (
    /(?:by|before|until|till)/.test(gap) &&
    /^relative|^weekday/.test(part.name) &&
    last.parts.some((one) => named.includes(one.name))
  )
    return false;
  const has = (...names: readonly ComponentName[]) => last.parts.some((one) => names.includes(one.name));
  if (part.name === 'part') return /^ *(?:in the )?$/.test(gap) && has('clock', 'weekday', 'relativeDay', 'dated');
  if (part.name === 'zone') return has('clock', 'end', 'iso');
  if (part.name === 'hour') {
    if (!/^(?:dated|iso|numeric|ordinal|weekday|relative)/.test(lastPart.name)) return false;
    // "18 June 1815" is a year.
    if (/^\d{4}$/.test(part.text) && /^ $/.test(gap)) return has('weekday', 'relativeDay', 'iso');
    return hourLead.test(gap) || (!plainHour.test(part.text) && /^,? $/.test(gap));
  }
  const list = /\b(?:or|and)\b/.test(gap);
  const again = has(part.name);
  if (part.name === 'clock') return !list || again;
  const moving = (name: ComponentName) => /^relative/.test(name);
  return !list && !again && !(moving(part.name) && last.parts.some((one) => moving(one.name)));
}

/** The times of a sentence, in order, as offsets into the folded text. */
export function groupsOf(folded: string, original: string, sentence: Sentence): Group[] {
  const groups: Growing[] = [];
  const { start: from, folded: text } = sentence;
  for (const { name, start: at, end } of componentsIn(text)) {
    const part: Part = { name, start: from + at, end: from + end, text: text.slice(at, end) };
    const last = groups.at(-1);
    const joined = last !== undefined && joins(last, part, folded.slice(last.end, part.start));
    const joinsOnly = name === 'zone' || name === 'part' || name === 'hour';
    if (!joinsOnly && !stands(part, folded, original)) continue;
    if (joined && last) {
      // The number of an hour is one beside its day.
      last.parts.push(name === 'hour' ? { ...part, name: 'clock' } : part);
      last.end = part.end;
    } else if (!joinsOnly) groups.push({ start: part.start, end: part.end, parts: [part] });
  }
  for (const group of groups) {
    // "(Fri" joined to a day: take the closing bracket along.
    const open = folded.slice(group.start, group.end);
    if (open.includes('(') && !open.includes(')') && folded[group.end] === ')') group.end++;
  }
  return groups;
}

/** Whether a time has a component of one of these kinds. */
export const has = (group: Group, ...names: readonly ComponentName[]): boolean =>
  group.parts.some((part) => names.includes(part.name));
export const partOf = (group: Group, name: ComponentName): Part | undefined =>
  group.parts.find((part) => part.name === name);
