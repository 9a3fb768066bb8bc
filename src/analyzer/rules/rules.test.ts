// One contract for every rule: its examples hold, its messages are shown, its fixes cure, and odd input harms nothing.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, type ChecklistLine, defaultConfig, type Result } from '../analyze.ts';
import type { Draft } from '../draft.ts';
import { type BadExample, type Finding, questions, type Rule } from '../rule.ts';
import { exampleConfig, exampleDraft, exampleProfile, unmark } from './example.ts';
import { examplesOf } from './examples.ts';
import { rules } from './index.ts';

const lineOf = (rule: Rule, result: Result): ChecklistLine => {
  const line = result.checklist.find(({ rule: id }) => id === rule.id);
  if (!line) throw new Error(`no line for ${rule.id}`);
  return line;
};
const marked = (text: string, findings: readonly Finding[]) => findings.map(({ start, end }) => text.slice(start, end));

test('each file is a rule, each rule is in the checklist once, and questions keep together', () => {
  const files = readdirSync(import.meta.dirname)
    .filter(
      (file) =>
        file.endsWith('.ts') && !file.endsWith('.test.ts') && !['index.ts', 'example.ts', 'examples.ts'].includes(file),
    )
    .map((file) => file.slice(0, -3));
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  const order = rules.map(({ question }) => Object.keys(questions).indexOf(question));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = examplesOf(rule);

  test('has examples of both, four of each at least', () => {
    expect(good.length).toBeGreaterThanOrEqual(4);
    expect(bad.length).toBeGreaterThanOrEqual(4);
  });

  test.each(good.map((example) => [typeof example === 'string' ? example : example.text, example] as const))(
    'stays silent: %s',
    (_, example) => {
      const line = lineOf(rule, analyze(exampleDraft(example), exampleConfig(rule, example)));
      expect(line.findings.map(({ message }) => message)).toEqual([]);
      expect(line.state).not.toBe('fail');
    },
  );

  test.each(bad.map((example) => [example.text, example] as const))('speaks up: %s', (text, example) => {
    const draft = exampleDraft(example);
    const { findings, state } = lineOf(rule, analyze(draft, exampleConfig(rule, example)));
    expect(state).toBe('fail');
    const { spans } = unmark(text);
    if (spans.length > 0) {
      expect(marked(draft.text, findings)).toEqual(spans.map(({ start, end }) => draft.text.slice(start, end)));
      expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
    }
    for (const { message } of findings) expect(message).not.toMatch(/[{}]|“”|undefined/);
  });

  test('shows each of its messages in an example', () => {
    const shown = new Set(bad.flatMap((example) => messagesOf(rule, example)));
    const never = Object.entries(rule.messages).filter(([, text]) => ![...shown].some((one) => couldBe(text, one)));
    expect(never).toEqual([]);
  });

  const fixed = bad.flatMap((example) => {
    const draft = exampleDraft(example);
    const { findings } = lineOf(rule, analyze(draft, exampleConfig(rule, example)));
    return findings.flatMap((finding) =>
      finding.fixes.map((fix) => [fix.label, { example, draft, finding, fix }] as const),
    );
  });
  if (fixed.length > 0) {
    test.each(fixed)('its fix cures: %s', (_, { example, draft, finding, fix }) => {
      const text = draft.text.slice(0, fix.start) + fix.text + draft.text.slice(fix.end);
      const after = lineOf(rule, analyze({ ...draft, text }, exampleConfig(rule, example)));
      const end = Math.max(finding.end, fix.end) + fix.text.length - (fix.end - fix.start);
      const still = after.findings.filter((one) => one.start <= end && one.end >= Math.min(finding.start, fix.start));
      expect({ text, still: marked(text, still) }).toEqual({ text, still: [] });
    });
  }

  for (const example of bad.filter(({ fixed }) => fixed !== undefined)) {
    test(`first fix gives: ${example.fixed}`, () => {
      const draft = exampleDraft(example);
      const [fix] = lineOf(rule, analyze(draft, exampleConfig(rule, example))).findings.flatMap(({ fixes }) => fixes);
      expect(fix && draft.text.slice(0, fix.start) + fix.text + draft.text.slice(fix.end)).toBe(example.fixed);
    });
  }

  test('speaks kindly: short, no blame, no exclamation mark', () => {
    for (const text of [rule.title, rule.why, ...Object.values(rule.messages)]) {
      expect(text).not.toMatch(/!|\b(?:error|must|wrong|should|invalid|fail)/i);
      expect(text.match(/[.?](?:\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
    }
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

function messagesOf(rule: Rule, example: BadExample): string[] {
  return lineOf(rule, analyze(exampleDraft(example), exampleConfig(rule, example))).findings.map(
    ({ message }) => message,
  );
}

/** Whether a shown sentence comes from a message with its words filled in. */
const couldBe = (message: string, shown: string): boolean => {
  const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(shown);
};

describe('any input', () => {
  const odd = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          ...[
            'can you',
            'tomorrow',
            'ASAP',
            '?',
            '!',
            '\n',
            '\n\n',
            '- ',
            '> ',
            '```',
            '`',
            'the auth issue',
            'attached',
            '@ada',
          ],
          ...[
            '3pm',
            'by',
            'Friday',
            'thoughts',
            'hey',
            'שלום עולם',
            'مرحبا',
            '\ud800',
            '\udc00',
            '\u202e',
            '\0',
            '…',
            ' ',
            '🙏',
          ],
          ...[
            'we should',
            'urgent',
            'see the link below',
            'how should we handle this',
            'next week',
            'ok',
            'İ',
            'please',
            ',',
          ],
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );
  const draft: fc.Arbitrary<Draft> = fc.record(
    {
      text: odd,
      medium: fc.constantFrom('email', 'chat'),
      place: fc.constantFrom('new', 'reply', 'forward', 'channel', 'direct', 'thread'),
      now: fc.constantFrom('2026-11-23T10:00:00+01:00', '2026-02-28T23:59:00-11:00', 'not a time', ''),
      subject: odd,
      recipients: fc.nat(9),
      attachments: fc.nat(2),
      mentions: fc.constant(['@ada']),
      earlier: fc.array(
        fc.record({
          who: fc.constantFrom('me', 'them', 'Ada'),
          at: fc.constantFrom('2026-11-23T09:59:30+01:00', 'x'),
          text: odd,
        }),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ['text', 'medium', 'place', 'now'] },
  );
  const config = {
    ...defaultConfig,
    profile: exampleProfile,
    rules: { 'own-phrases': { options: { words: ['a', '(', '\\', 'asap'] } } },
  };

  test('spans and fixes lie inside the text, no rule throws, none both passes and finds', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const result = analyze(one, config);
        expect(result.broken).toEqual([]);
        for (const { findings, state } of result.checklist) {
          expect(state === 'fail').toBe(findings.length > 0);
          for (const { start, end, fixes } of findings) {
            for (const span of [{ start, end }, ...fixes]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.start).toBeLessThanOrEqual(span.end);
              expect(span.end).toBeLessThanOrEqual(one.text.length);
            }
          }
        }
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        if (result.verdict === 'clear') expect(result.held).toBe(false);
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
