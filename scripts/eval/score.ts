// Runs the analyzer over a corpus and says, row by row, what it got right.

import { analyze, defaultConfig, type Result } from '../../src/analyzer/analyze.ts';
import { type Draft, defaultProfile } from '../../src/analyzer/draft.ts';
import { read } from '../../src/analyzer/reading/read.ts';
import type { Reading } from '../../src/analyzer/reading/reading.ts';
import { datesOf } from '../../src/analyzer/reading/times.ts';
import { draftOf as draftOfRow } from '../../src/entries/cli/row.ts';
import type { DraftRow, MessageRow, SentenceRow } from './corpus.ts';
import { type Count, none, yesNo } from './measures.ts';

/** The sentences and messages have no clock of their own that matters; any fixed one will do. */
const now = '2026-11-23T10:00:00+01:00';

export type SentenceScore = { readonly row: SentenceRow; readonly ask: boolean; readonly count: Count };

export function scoreSentence(row: SentenceRow, medium: 'email' | 'chat'): SentenceScore {
  const place = medium === 'email' ? ('new' as const) : ('channel' as const);
  const reading = read({ text: row.text, medium, place, now }, defaultProfile);
  const ask = reading.sentences.some((sentence) => sentence.ask !== 'none');
  return { row, ask, count: yesNo(ask, row.label === 'ask') };
}

const draftOf = (row: MessageRow): Draft => ({
  text: row.text,
  medium: row.medium,
  place:
    row.medium === 'chat'
      ? 'channel'
      : /^\s*(?:re|aw):/i.test(row.subject ?? '')
        ? 'reply'
        : /^\s*fwd?:/i.test(row.subject ?? '')
          ? 'forward'
          : 'new',
  ...(row.subject === undefined ? {} : { subject: row.subject }),
  now,
});

/** Where the row's own sentences lie in its text. */
function spansOf(row: MessageRow): { start: number; end: number }[] {
  let from = 0;
  return (row.sentences ?? []).map((sentence) => {
    const at = row.text.indexOf(sentence, from);
    if (at < 0) return { start: from, end: from };
    from = at + sentence.length;
    return { start: at, end: from };
  });
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();

/** Exact substrings, as sets, case and punctuation aside. */
function exactly(
  predicted: readonly string[],
  wanted: readonly string[],
): Count & { extra: string[]; missed: string[] } {
  const left = [...new Set(wanted.map(letters))];
  const extra: string[] = [];
  let tp = 0;
  for (const one of new Set(predicted.map(letters))) {
    const at = left.indexOf(letters(one));
    if (at >= 0) {
      left.splice(at, 1);
      tp++;
    } else extra.push(one);
  }
  return { tp, fp: extra.length, fn: left.length, extra, missed: left };
}

/** Substrings that share a word with the wanted one count as the same. */
function overlapping(
  predicted: readonly string[],
  wanted: readonly string[],
): Count & { extra: string[]; missed: string[] } {
  const left = [...wanted];
  const extra: string[] = [];
  let tp = 0;
  for (const one of predicted) {
    const words = new Set(letters(one).split(' '));
    const at = left.findIndex((other) =>
      letters(other)
        .split(' ')
        .some((word) => words.has(word) && (!/^(?:the|of|a|an)$/.test(word) || words.size === 1)),
    );
    if (at >= 0) {
      left.splice(at, 1);
      tp++;
    } else extra.push(one);
  }
  return { tp, fp: extra.length, fn: left.length, extra, missed: left };
}

export type MessageScore = {
  readonly row: MessageRow;
  readonly reading: Reading;
  readonly present: Count;
  readonly strength: boolean;
  /** Undefined where no ask is wanted. */
  readonly mainSentence?: boolean;
  readonly deadline: boolean;
  readonly dates: ReturnType<typeof exactly>;
  readonly fragment: Count;
  readonly references: ReturnType<typeof overlapping>;
  readonly kind: boolean;
};

/** LABELS.md has five kinds; an acknowledgement is social talk there, and a fragment has the kind of what it goes on with. */
const kindsOf = (reading: Reading): readonly string[] =>
  reading.kind === 'acknowledgement' ? ['social'] : reading.kind === 'fragment' ? ['info'] : [reading.kind];

export function scoreMessage(row: MessageRow): MessageScore | undefined {
  const { labels } = row;
  if (!labels) return undefined;
  const reading = read(draftOf(row), defaultProfile);
  const spans = spansOf(row);
  const wanted = labels.askSentence === null ? undefined : spans[labels.askSentence];
  const main = reading.main;
  const mainAt = main ? spans.findIndex((span) => main.start < span.end && main.end > span.start) : -1;
  return {
    row,
    reading,
    present: yesNo(main !== undefined, labels.ask !== 'none'),
    strength: (main?.strength ?? 'none') === labels.ask,
    ...(wanted ? { mainSentence: mainAt === labels.askSentence } : {}),
    deadline: reading.deadline.strength === labels.deadline,
    dates: exactly(
      datesOf(reading)
        .filter((date) => date.kind === 'relative' || date.kind === 'weekday')
        .map((date) => date.text),
      [...labels.relativeDates, ...labels.weekdays],
    ),
    fragment: yesNo(reading.fragment, labels.fragment),
    references: overlapping(
      reading.references.filter((one) => !one.resolved).map((one) => one.text),
      labels.unresolvedReference,
    ),
    kind: kindsOf(reading).includes(labels.kind),
  };
}

export type Noise = { readonly row: MessageRow; readonly result: Result };

export const scoreNoise = (row: MessageRow): Noise => ({ row, result: analyze(draftOf(row), defaultConfig) });

export type DraftScore = {
  readonly row: DraftRow;
  readonly result: Result;
  /** By rule: what failed and had to, failed and need not, passed and should not have. */
  readonly byRule: ReadonlyMap<string, Count>;
  readonly count: Count;
  readonly verdict: boolean;
  readonly falseAlarms: readonly string[];
  readonly missed: readonly string[];
};

export function scoreDraft(row: DraftRow): DraftScore {
  const { must, may, verdict } = row;
  const { draft, config } = draftOfRow(row, row.now);
  const result = analyze(draft, config);
  const failed = result.checklist.filter((line) => line.state === 'fail').map((line) => line.rule);
  const byRule = new Map<string, Count>();
  for (const rule of new Set([...failed, ...must])) {
    if (may.includes(rule)) continue;
    byRule.set(rule, yesNo(failed.includes(rule), must.includes(rule)));
  }
  const counts = [...byRule.values()];
  const count = counts.reduce((sum, one) => ({ tp: sum.tp + one.tp, fp: sum.fp + one.fp, fn: sum.fn + one.fn }), none);
  return {
    row,
    result,
    byRule,
    count,
    verdict: result.verdict === verdict,
    falseAlarms: failed.filter((rule) => !must.includes(rule) && !may.includes(rule)),
    missed: must.filter((rule) => !failed.includes(rule)),
  };
}
