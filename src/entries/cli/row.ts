// One line of JSON in, one draft and its settings out; one result as the line that answers it.
import * as v from 'valibot';
import { analyze, type Config, defaultConfig, type Result, type RuleConfig } from '../../analyzer/analyze.ts';
import type { Draft, Medium, Place } from '../../analyzer/draft.ts';
import { type AnyOptionValue, fits } from '../../analyzer/options.ts';
import { datesOf } from '../../analyzer/reading/times.ts';
import type { Rule } from '../../analyzer/rule.ts';
import { rules } from '../../analyzer/rules/index.ts';

export const media = ['email', 'chat'] as const satisfies readonly Medium[];
export const places = ['new', 'reply', 'forward', 'channel', 'direct', 'thread'] as const satisfies readonly Place[];

const isoWithOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const nowHelp = 'now: give the time with its offset, such as 2026-11-23T10:00:00+01:00';
const count = (name: string) =>
  v.pipe(
    v.number(`${name}: give a number`),
    v.integer(`${name}: give a whole number`),
    v.minValue(0, `${name}: give 0 or more`),
  );
const text = (name: string) => v.string(`${name}: give a text`);

/** A time with offset that names a real moment. */
export const timeSchema = v.pipe(
  v.string(nowHelp),
  v.regex(isoWithOffset, nowHelp),
  v.check((time) => !Number.isNaN(Date.parse(time)), nowHelp),
);

const earlierSchema = v.object(
  { who: text('earlier.who'), at: v.nullish(text('earlier.at')), text: text('earlier.text') },
  'earlier: give a list of {who, at, text}',
);
const rowSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'id: give each line an id'),
    text: text('text'),
    medium: v.picklist(media, 'medium: write "email" or "chat"'),
    place: v.nullish(v.picklist(places, `place: write one of ${places.join(', ')}`)),
    subject: v.nullish(text('subject')),
    recipients: v.nullish(count('recipients')),
    people: v.nullish(v.array(text('people'), 'people: give a list of names')),
    mentions: v.nullish(v.array(text('mentions'), 'mentions: give a list of texts'), undefined),
    attachments: v.nullish(count('attachments')),
    earlier: v.nullish(v.array(earlierSchema, 'earlier: give a list of {who, at, text}')),
    now: v.nullish(timeSchema),
    options: v.nullish(v.record(v.string(), v.unknown(), 'options: give {RULE: value}')),
  },
  'a line is one JSON object: {id, medium, place, text, now, …}',
);

/** A sentence for the person who made the line. */
class RowProblem extends Error {}

/** What a page would know where the line doesn't say it: a mail of its own, a chat with one person. */
export const placeFor = (medium: Medium): Place => (medium === 'email' ? 'new' : 'direct');

/**
 * @param value one parsed line
 * @param now the writer's time for a line that has none
 * @throws {RowProblem} that says what to change
 */
export function draftOf(
  value: unknown,
  now: string,
): { readonly id: string | number; readonly draft: Draft; readonly config: Config } {
  // A list passes for an object with every key missing.
  const parsed = v.safeParse(rowSchema, Array.isArray(value) ? undefined : value);
  if (!parsed.success) throw new RowProblem([...new Set(parsed.issues.map(sayIssue))].join('; '));
  const { id, options, earlier, ...facts } = parsed.output;
  const draft: Draft = {
    ...withoutNulls(facts),
    text: facts.text,
    medium: facts.medium,
    place: facts.place ?? placeFor(facts.medium),
    now: facts.now ?? now,
    ...(earlier ? { earlier: earlier.map(({ who, at, text }) => ({ who, text, ...(at ? { at } : {}) })) } : {}),
  };
  return { id, draft, config: { ...defaultConfig, rules: ruleConfigs(options ?? {}) } };
}

// A key that is missing altogether gets the library's own words; ours name what to write.
function sayIssue(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue);
  if (issue.received !== 'undefined' || !key) return issue.message;
  return `${key}: it is missing from this line`;
}

function withoutNulls<T extends object>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** `{RULE: […]}` sets the rule's list of words, `{RULE: {option: value}}` its options. */
function ruleConfigs(options: Readonly<Record<string, unknown>>): Record<string, RuleConfig> {
  return Object.fromEntries(
    Object.entries(options).map(([id, value]) => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule) throw new RowProblem(`options: there is no rule “${id}”`);
      return [id, { options: optionsOf(rule, value) }];
    }),
  );
}

function optionsOf(rule: Rule, value: unknown): Record<string, AnyOptionValue> {
  const words = Object.keys(rule.options).find((name) => rule.options[name]?.kind === 'words');
  const given = Array.isArray(value) && words ? { [words]: value } : value;
  const names = Object.keys(rule.options).join(', ') || 'none';
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new RowProblem(`options.${rule.id}: give an object; its options are ${names}`);
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, one]) => {
      const spec = rule.options[name];
      if (!spec) throw new RowProblem(`options.${rule.id}: there is no option “${name}”; its options are ${names}`);
      if (!fits(spec, one))
        throw new RowProblem(`options.${rule.id}.${name}: this value is not of kind ${spec.kind} or out of bounds`);
      return [name, one];
    }),
  );
}

/** The result as one plain object, for `--jsonl` and `--json`. */
export function answerOf(id: string | number, result: Result): object {
  const { reading, verdict, score, held, checklist } = result;
  return {
    id,
    verdict,
    score,
    held,
    reading: {
      kind: reading.kind,
      asks: reading.asks.map(({ start, end, text, strength, main }) => ({ start, end, text, strength, main })),
      deadline: { strength: reading.deadline.strength, text: reading.deadline.text, at: reading.deadline.at },
      dates: datesOf(reading),
      references: reading.references.map(({ start, end, text, resolved }) => ({ start, end, text, resolved })),
      fragment: reading.fragment,
    },
    sentences: reading.sentences.map(({ start, end, text, ask }) => ({ start, end, text, ask })),
    checklist: checklist.map(({ rule, question, level, state, findings }) => ({
      rule,
      question,
      level,
      state,
      findings: findings.map(({ level: own, start, end, message, fixes }) => ({
        level: own,
        start,
        end,
        message,
        fixes,
      })),
    })),
  };
}

/** The answer to one line of text; a bad line is answered with `{id, error}` and never throws. */
export function answerLine(
  line: string,
  number: number,
  now: string,
): { readonly answer: object; readonly held: boolean } {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    const row = draftOf(value, now);
    const result = analyze(row.draft, row.config);
    return { answer: answerOf(row.id, result), held: result.held };
  } catch (problem) {
    return { answer: { id, error: sayProblem(problem, number) }, held: false };
  }
}

function sayProblem(problem: unknown, number: number): string {
  if (problem instanceof RowProblem) return `Line ${number}: ${problem.message}.`;
  if (problem instanceof SyntaxError) return `Line ${number} is not JSON; write one JSON object on each line.`;
  return `Line ${number} could not be checked: ${problem instanceof Error ? problem.message : String(problem)}.`;
}
