// What tomorrow's reader gets, in four lines and the draft's own words: Needed, By, Next, With.
import type { Slot } from './analyze.ts';
import type { Span } from './draft.ts';
import { endOfWords } from './fixes/place.ts';
import { momentOf, sayClock, sayDay, sayZone } from './fixes/say.ts';
import type { Reading } from './reading/reading.ts';

/** The four lines, in order; none for a draft that says nothing to a reader (empty). */
export function slotsOf(reading: Reading): Slot[] {
  return [neededSlot(reading), bySlot(reading), nextSlot(reading), withSlot(reading)];
}

const longest = 140;

/** The words of a stretch on one line, cut at a word when long. */
function quote({ draft }: Reading, { start, end }: Span): string {
  const line = draft.text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

const isSmallTalk = ({ kind, problems }: Reading): boolean =>
  kind === 'acknowledgement' || (kind === 'social' && problems.length === 0);

function neededSlot(reading: Reading): Slot {
  const { main, nothingNeeded, problems, ping, asks } = reading;
  const slot = { id: 'needed', label: 'Needed' } as const;
  if (main) {
    const more = asks.length - 1;
    const note = more > 0 ? { note: more === 1 ? 'and one more' : `and ${more} more` } : {};
    return { ...slot, said: quote(reading, main), ...note, unsaid: '', gap: false };
  }
  if (isSmallTalk(reading)) return { ...slot, unsaid: 'nothing to do', gap: false };
  if (nothingNeeded && nothingNeeded.end > nothingNeeded.start)
    return { ...slot, said: quote(reading, nothingNeeded), unsaid: '', gap: false };
  if (nothingNeeded) return { ...slot, unsaid: 'nothing to do', gap: false };
  if (problems.length > 0 || ping) return { ...slot, unsaid: 'not said', gap: true };
  return { ...slot, unsaid: 'nothing asked', gap: false };
}

function bySlot(reading: Reading): Slot {
  const { main, deadline, times, ping } = reading;
  const slot = { id: 'by', label: 'By' } as const;
  const own = (main?.times ?? []).flatMap((index) => times[index] ?? []);
  const asks = main !== undefined && main.vagueness !== 'heads-up';
  // A time elsewhere in the text is not when the ask is due.
  const other = asks || deadline.time === undefined ? undefined : times[deadline.time];
  const time = own.find(({ at }) => at !== undefined) ?? own[0] ?? other;
  if (time) {
    const at = time.kind === 'absolute' || time.at === undefined ? undefined : sayInstant(reading, time.at);
    const said = quote(reading, { start: time.start, end: endOfWords(reading.draft.text, time) });
    const note = at ? { note: at } : {};
    return { ...slot, said, ...note, unsaid: '', gap: false };
  }
  if (main?.condition) return { ...slot, said: quote(reading, main.condition), unsaid: '', gap: false };
  if (asks || ping) return { ...slot, unsaid: 'not said', gap: true };
  return { ...slot, unsaid: 'nothing due', gap: false };
}

/** "Tue 24 Nov", or with a clock time "Tue 24 Nov, 17:00 CET". */
function sayInstant({ draft, profile }: Reading, at: string): string | undefined {
  const now = momentOf(draft.now);
  const moment = momentOf(at);
  if (!now || !moment) return undefined;
  const day = sayDay(moment.day, now.day, profile.dateOrder);
  return moment.minute === undefined ? day : `${day}, ${sayClock(moment.minute)} ${sayZone(profile, now, moment.day)}`;
}

function nextSlot(reading: Reading): Slot {
  const { main, nextStep, nothingNeeded, draft, several, ping, problems } = reading;
  const slot = { id: 'next', label: 'Next' } as const;
  if (main) {
    const { kind, text } = main.owner;
    if ((kind === 'named' || kind === 'group' || kind === 'everyone') && text) {
      return { ...slot, said: text.trim(), note: 'does it', unsaid: '', gap: false };
    }
    if (several && main.vagueness !== 'heads-up' && !main.continues)
      return { ...slot, unsaid: 'not said who', gap: true };
    const [name] = draft.people ?? [];
    return { ...slot, unsaid: `${name ?? 'they'} ${name ? 'takes' : 'take'} it from here`, gap: false };
  }
  if (nextStep) {
    const sentence = reading.sentences.find(({ end }) => end >= nextStep.end);
    const end = Math.max(nextStep.end, endOfWords(draft.text, sentence ?? nextStep));
    return { ...slot, said: quote(reading, { start: nextStep.start, end }), unsaid: '', gap: false };
  }
  if (nothingNeeded || isSmallTalk(reading)) return { ...slot, unsaid: 'nothing to do', gap: false };
  return problems.length > 0 || ping
    ? { ...slot, unsaid: 'not said', gap: true }
    : { ...slot, unsaid: 'nothing to do', gap: false };
}

function withSlot(reading: Reading): Slot {
  const { references, enclosures, sources = [], draft } = reading;
  const slot = { id: 'with', label: 'With' } as const;
  const files = draft.attachments ?? 0;
  const missing = enclosures.find(({ kept }) => !kept);
  const open = references.find(({ resolved, slight }) => !resolved && !slight);
  const slight = references.find((one) => one.slight);
  const shown = sources
    .slice(0, 2)
    .map((span) => quote(reading, span))
    .join(', ');
  const attached = files === 0 ? '' : files === 1 ? 'one file' : `${files} files`;
  if (!isSmallTalk(reading)) {
    if (missing) return { ...slot, unsaid: missing.what === 'link' ? 'no link' : 'no file', gap: true };
    if (open) return { ...slot, unsaid: `not said which “${quote(reading, open)}”`, gap: true };
  }
  if (shown) return { ...slot, said: shown, ...(attached ? { note: attached } : {}), unsaid: '', gap: false };
  if (slight && !attached && !isSmallTalk(reading))
    return { ...slot, unsaid: `leans on “${quote(reading, slight)}”`, gap: false };
  return { ...slot, unsaid: attached || 'nothing to follow', gap: false };
}
