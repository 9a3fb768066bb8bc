// The written corpus agrees with itself: rows parse, spans are in the text, dates fall on the weekdays they name, every rule has examples.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusFrom } from '../../scripts/eval/corpus.ts';

const holdLevel = ['one-send', 'files-are-there'];
const hintLevel = [
  'time-zone',
  'asks-listed',
  'next-step',
  'skimmable',
  'sets-cadence',
  'urgent-has-a-way',
  'own-phrases',
];
const warnLevel = [
  'has-ask',
  'explicit-ask',
  'ask-first',
  'proposes',
  'says-when',
  'exact-time',
  'dates-hold',
  'names-owner',
  'references-resolve',
  'subject-tells',
  'no-burst',
];
const rules = [...holdLevel, ...warnLevel, ...hintLevel];

const corpus = corpusFrom(dirname(fileURLToPath(import.meta.url)));
const { messages, drafts } = corpus;
const sentences = [...corpus.sentences, ...corpus.chat];

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dated = new RegExp(`\\b(${days.join('|')})[a-z]*,? (\\d{1,2}) (${months.join('|')})[a-z]*(?: (20\\d\\d))?`, 'gi');

/** The "Tue 24 Nov" of a text that is no Tuesday; without a year, the one nearest to `now` is meant. */
function wrongWeekdays(text: string, now: string): string[] {
  const from = Date.parse(now);
  return [...text.matchAll(dated)]
    .filter(([, day = '', date, month = '', year]) => {
      const on = (y: number) => Date.UTC(y, months.indexOf(month.toLowerCase()), Number(date));
      const thisYear = new Date(from).getUTCFullYear();
      const [nearest = 0] = (year ? [on(Number(year))] : [thisYear - 1, thisYear, thisYear + 1].map(on)).sort(
        (a, b) => Math.abs(a - from) - Math.abs(b - from),
      );
      return days[new Date(nearest).getUTCDay()] !== day.toLowerCase();
    })
    .map(([whole]) => whole);
}

/** What the findings that have to be there make of the draft, at the levels of the balanced default. */
function verdictOf(must: readonly string[]): string {
  if (must.some((rule) => holdLevel.includes(rule))) return 'hold';
  return must.some((rule) => warnLevel.includes(rule)) ? 'unclear' : 'clear';
}

describe('the written corpus', () => {
  it('has no row twice', () => {
    for (const rows of [sentences, messages, drafts]) {
      expect(rows.length).toBeGreaterThan(50);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
    }
  });

  it('labels only what stands in the text', () => {
    for (const { id, text, sentences: parts = [], labels } of messages) {
      if (!labels) throw new Error(`${id} has no labels`);
      const { ask, askSentence, relativeDates, weekdays, unresolvedReference } = labels;
      expect({ id, none: ask === 'none' }).toEqual({ id, none: askSentence === null });
      if (askSentence !== null) expect(parts[askSentence], id).toBeTruthy();
      for (const part of [...parts, ...relativeDates, ...weekdays, ...unresolvedReference])
        expect(text, id).toContain(part);
    }
    for (const { id, text, askText, mentions = [] } of drafts)
      for (const part of [askText ?? '', ...mentions]) expect(text, id).toContain(part);
  });

  it('names the right weekday beside every date', () => {
    const wrong = [
      ...messages.map((row) => ({ ...row, now: row.date ?? '' })),
      ...drafts,
      ...drafts.flatMap((row) => (row.earlier ?? []).map((above) => ({ text: above.text, now: above.at ?? row.now }))),
    ].flatMap((row) => wrongWeekdays(`${'subject' in row ? row.subject : ''}\n${row.text}`, row.now));
    expect(wrong).toEqual([]);
  });

  it('judges each draft once per rule, and its verdict follows', () => {
    for (const { id, must, may, verdict } of drafts) {
      expect(
        [...must, ...may].filter((rule, at, all) => !rules.includes(rule) || all.indexOf(rule) !== at),
        id,
      ).toEqual([]);
      expect({ id, verdict }).toEqual({ id, verdict: verdictOf(must) });
    }
  });

  it('tells of earlier messages in their order', () => {
    for (const { id, earlier = [], now } of drafts) {
      const times = [...earlier.map((above) => Date.parse(above.at ?? now)), Date.parse(now)];
      expect(times, id).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('has five or more examples of every rule and 55 or more good drafts', () => {
    for (const rule of rules) expect(drafts.filter((row) => row.must.includes(rule)).length, rule).toBeGreaterThan(4);
    expect(drafts.filter((row) => row.must.length === 0).length).toBeGreaterThan(54);
  });
});
