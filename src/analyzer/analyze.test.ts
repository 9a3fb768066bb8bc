// The one way through, as somebody who writes would notice it: when Send waits, what is muted, what the four lines say.
import { describe, expect, test } from 'vitest';
import { analyze, type Config, defaultConfig, type Mode } from './analyze.ts';
import type { Draft } from './draft.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const draft = (text: string, facts: Partial<Draft> = {}): Draft => ({
  text,
  medium: 'chat',
  place: 'direct',
  now: '2026-11-23T10:00:00+01:00',
  ...facts,
});
const config = (given: Partial<Config>): Config => ({ ...defaultConfig, ...given });
const stateOf = (id: string, of: Draft, given?: Partial<Config>) =>
  analyze(of, given && config(given)).checklist.find(({ rule }) => rule === id)?.state;

const vague = draft('can you check on the auth issue');
const late = draft('could you send me the floor plan of hall 3?');
const good = draft('could you send me the floor plan of hall 3 by Wed 25 Nov, 12:00 CET?');
const ping = draft('hey');

describe('Send waits', () => {
  const held = (of: Draft, mode: Mode) => analyze(of, config({ mode })).held;

  test('never in quiet', () =>
    expect([ping, vague, late, good].map((one) => held(one, 'quiet'))).toEqual([false, false, false, false]));
  test('in balanced for a ping and for a vague ask about something unknown, not for a missing day', () =>
    expect([ping, vague, late, good].map((one) => held(one, 'balanced'))).toEqual([true, true, false, false]));
  test('in strict for any warning', () =>
    expect([ping, vague, late, good].map((one) => held(one, 'strict'))).toEqual([true, true, true, false]));
  test('in balanced as the threshold says', () => {
    expect(analyze(vague).score).toBeLessThan(50);
    expect(analyze(late).score).toBeGreaterThanOrEqual(50);
    expect(analyze(vague, config({ threshold: 0 })).held).toBe(false);
    expect(analyze(late, config({ threshold: 100 })).held).toBe(true);
    expect(analyze(good, config({ threshold: 100 })).held).toBe(false);
  });
});

test('an acknowledgement is never judged, whatever the settings', () => {
  const rulesHolding = Object.fromEntries(rules.map(({ id }) => [id, { level: 'hold' as const }]));
  for (const text of ['thanks!', 'on it', '+1', '👍', 'done ✅']) {
    const result = analyze(draft(text), config({ mode: 'strict', rules: rulesHolding, threshold: 100 }));
    expect({ text, held: result.held, findings: result.findings }).toEqual({ text, held: false, findings: [] });
    expect(result.slots.map(({ gap }) => gap)).toEqual([false, false, false, false]);
  }
});

test('an empty draft has nothing to say', () => {
  const { verdict, score, held, findings, slots } = analyze(draft(' \n '));
  expect({ verdict, score, held, findings, slots }).toEqual({
    verdict: 'clear',
    score: 100,
    held: false,
    findings: [],
    slots: [],
  });
});

describe('levels', () => {
  test('off silences, a hint does not hold, the medium goes before the general level', () => {
    expect(stateOf('one-send', ping, { rules: { 'one-send': { level: 'off' } } })).toBe('n/a');
    expect(analyze(ping, config({ rules: { 'one-send': { level: 'hint' } } })).verdict).toBe('clear');
    expect(analyze(ping, config({ rules: { 'one-send': { level: 'hold', chat: 'warn' } } })).verdict).toBe('unclear');
    expect(analyze(ping, config({ rules: { 'one-send': { level: 'warn', email: 'off' } } })).verdict).toBe('unclear');
  });
  test('a finding that is milder than its rule stays milder', () => {
    const weekday = draft('could you restart the database by Friday? The disk alarm goes away with that.');
    expect(analyze(weekday).verdict).toBe('clear');
    expect(analyze(weekday, config({ rules: { 'dates-hold': { level: 'hold' } } })).held).toBe(false);
  });
});

test('a muted phrase is not flagged, the same words elsewhere are', () => {
  const text = 'could you bring the list to Tomorrow’s  Standup? I need it tomorrow at 9:00 CET.';
  const words = (mutedPhrases: readonly string[]) =>
    analyze(draft(text), config({ mutedPhrases }))
      .findings.filter(({ rule }) => rule === 'dates-hold')
      .map(({ start, end }) => text.slice(start, end).toLowerCase());
  expect(words(['tomorrow'])).toEqual([]);
  expect(words(["tomorrow's standup"])).toContain('tomorrow');
});

test('a rule that throws spoils its own line only', () => {
  const broken: Rule = {
    ...(rules[0] as Rule),
    id: 'broken',
    check: () => {
      throw new Error('out of luck');
    },
  };
  const result = analyze(ping, defaultConfig, [broken, ...rules]);
  expect(result.broken).toEqual([{ rule: 'broken', error: 'out of luck' }]);
  expect(result.checklist[0]).toMatchObject({ rule: 'broken', state: 'n/a', findings: [] });
  expect(result.verdict).toBe('hold');
});

test('what is underlined never overlaps, and the checklist still has it all', () => {
  const { findings, checklist } = analyze(
    draft('can you check on the auth issue when you get a chance? ASAP, by 3pm tomorrow'),
  );
  for (const [index, finding] of findings.entries()) {
    const next = findings[index + 1];
    if (next) expect(finding.end).toBeLessThanOrEqual(next.start);
  }
  expect(checklist.flatMap((line) => line.findings).length).toBeGreaterThanOrEqual(findings.length);
});

describe('the four lines', () => {
  const lines = (of: Draft) =>
    Object.fromEntries(
      analyze(of).slots.map(({ id, said, note, unsaid, gap }) => [id, { words: said ?? unsaid, note, gap }]),
    );

  test('say what is needed, by when, who and with what, in the draft’s own words', () => {
    const { needed, by, next } = lines(
      draft('@luca could you start the renewal by Fri 27 Nov, 12:00 CET? See OPS-311.', {
        place: 'channel',
        mentions: ['@luca'],
      }),
    );
    expect(needed?.words).toMatch(/^could you start the renewal/);
    expect(by).toMatchObject({ gap: false });
    expect(by?.words).toContain('Fri 27 Nov');
    expect(next).toMatchObject({ words: '@luca', gap: false });
  });
  test('say the date that a moving word means', () => {
    const { by } = lines(draft('could you send me the floor plan of hall 3 tomorrow?'));
    expect(by).toEqual({ words: 'tomorrow', note: 'Tue 24 Nov', gap: false });
  });
  test('say the ask’s own time, not that of something else', () => {
    const event = 'The client call is tomorrow at 3pm.';
    expect(lines(draft(`can you send me the offer when you get a chance? ${event}`)).by?.words).toBe(
      'when you get a chance',
    );
    expect(lines(draft(`can you send me the final offer? ${event}`)).by?.gap).toBe(true);
  });
  test('show a gap where something is missing', () => {
    const { by, with: open } = lines(vague);
    expect(by).toMatchObject({ words: 'not said', gap: true });
    expect(open?.gap).toBe(true);
    expect(open?.words).toContain('the auth issue');
  });
  test('show none where nothing is needed', () => {
    expect(
      Object.values(lines(draft('the export runs again since 09:40 CET. No action needed.'))).map(({ gap }) => gap),
    ).toEqual([false, false, false, false]);
  });
});
