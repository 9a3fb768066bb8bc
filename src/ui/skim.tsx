// The skim view: the lock screen tomorrow morning, and what is left of the draft for somebody who only skims.
import type { Result } from '../analyzer/analyze.ts';
import type { Span } from '../analyzer/draft.ts';
import type { Reading } from '../analyzer/reading/reading.ts';
import { dayName } from './days.ts';

const previewLength = 130;
const sentencesShown = 14;

export function Skim({ result }: { result: Result }) {
  const { reading } = result;
  const { draft } = reading;
  const preview = draft.text.replace(/\s+/g, ' ').trim();
  const sender = draft.medium === 'chat' ? 'You' : draft.subject?.trim() || '(no subject)';
  return (
    <div class="skim">
      <p class="small">On their phone, {dayName(draft.now, 1)}, 08:10</p>
      <div class="lock">
        <b dir="auto">{sender}</b>
        <span dir="auto">
          {preview.length > previewLength ? `${preview.slice(0, previewLength).trimEnd()}…` : preview}
        </span>
      </div>
      <p class="small">What a skimmer keeps</p>
      <Kept reading={reading} />
    </div>
  );
}

function Kept({ reading }: { reading: Reading }) {
  const shown = reading.sentences.slice(0, sentencesShown);
  const kept = keptSpans(reading);
  return (
    <p class="kept own" dir="auto">
      {shown.map((sentence) => (
        <SentenceParts key={sentence.start} within={sentence} kept={kept} text={reading.draft.text} />
      ))}
      {reading.sentences.length > sentencesShown && <span class="dim">…</span>}
    </p>
  );
}

type Kept = Span & { readonly later?: string };

/** Asks, and times that are no background; a time that moves with the reader says where it will have moved to. */
function keptSpans(reading: Reading): Kept[] {
  const times = reading.times
    .filter((time) => time.use === 'deadline' || time.use === 'event')
    .map((time) => ({
      start: time.start,
      end: time.end,
      ...(time.kind === 'relative' && !time.settled && time.at ? { later: dayName(time.at, 1) } : {}),
    }));
  const asks = reading.asks.filter((ask) => !times.some((time) => time.later && overlap(time, ask)));
  const split = reading.asks.filter((ask) => !asks.includes(ask)).flatMap((ask) => cut(ask, times));
  return [...asks, ...split, ...times.filter((time) => time.later || !asks.some((ask) => overlap(time, ask)))].sort(
    (a, b) => a.start - b.start,
  );
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** `span` without `holes`. */
function cut(span: Span, holes: readonly Span[]): Span[] {
  let left: Span[] = [{ start: span.start, end: span.end }];
  for (const hole of holes)
    left = left.flatMap((part) =>
      overlap(part, hole)
        ? [
            { start: part.start, end: hole.start },
            { start: hole.end, end: part.end },
          ]
        : [part],
    );
  return left.filter(({ start, end }) => start < end);
}

function SentenceParts({ within, kept, text }: { within: Span; kept: readonly Kept[]; text: string }) {
  const inside = kept.filter((span) => overlap(span, within));
  const parts = [];
  const rest = inside.length > 0 ? undefined : 'dim';
  let at = within.start;
  for (const span of inside) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, within.end);
    if (start > at) parts.push(<span class={rest}>{text.slice(at, start)}</span>);
    if (end > start)
      parts.push(
        <em>
          {text.slice(start, end)}
          {span.later && <span class="later"> → reads as {span.later}</span>}
        </em>,
      );
    at = Math.max(at, end);
  }
  if (at < within.end) parts.push(<span class={rest}>{text.slice(at, within.end)}</span>);
  return <>{parts} </>;
}
