// The one way through: draft → reading → rules → checklist, verdict and score.
import { type Draft, defaultProfile, type Profile, type Span } from './draft.ts';
import { type AnyOptionValues, valuesOf } from './options.ts';
import { read } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import type { Finding, FindingLevel, Level, Problem, Question, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { heldBy, scoreOf, verdictOf } from './score.ts';
import { slotsOf } from './slots.ts';
import { fold } from './text/fold.ts';
import { forgetTexts } from './text/places.ts';

export type Mode = 'quiet' | 'balanced' | 'strict';
export type Verdict = 'clear' | 'unclear' | 'hold';
/** `email` and `chat` are levels for one medium, over `level`. */
export type RuleConfig = {
  readonly level?: Level;
  readonly email?: Level;
  readonly chat?: Level;
  readonly options?: AnyOptionValues;
};

/** How to judge. Rules not named run at their own level with their own defaults. `muted` phrases are never flagged. */
export type Config = {
  readonly mode: Mode;
  /** In balanced mode a score under this holds. 0-100. */
  readonly threshold: number;
  readonly rules: Readonly<Record<string, RuleConfig>>;
  readonly profile: Profile;
  readonly mutedPhrases: readonly string[];
};
export const defaultConfig: Config = {
  mode: 'balanced',
  threshold: 50,
  rules: {},
  profile: defaultProfile,
  mutedPhrases: [],
};

export type ChecklistLine = {
  readonly rule: string;
  readonly question: Question;
  readonly title: string;
  readonly level: Level;
  readonly state: 'pass' | 'fail' | 'n/a';
  readonly findings: readonly Finding[];
};
export type Slot = {
  readonly id: 'needed' | 'by' | 'next' | 'with';
  readonly label: string;
  /** The draft's own words, or absent: "not said". */
  readonly said?: string;
  /** Ours, small: the absolute time meant, who it falls to. */
  readonly note?: string;
  /** Our words when nothing is said ("not said", "nothing to do"); `gap` false when the absence is fine (an acknowledgement). */
  readonly unsaid: string;
  readonly gap: boolean;
};

export type Result = {
  readonly reading: Reading;
  /** The four lines "What tomorrow's reader gets". */
  readonly slots: readonly Slot[];
  readonly checklist: readonly ChecklistLine[];
  /** All findings, in text order, overlaps settled: what is underlined. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** 0-100. */
  readonly score: number;
  /** Whether Send waits for a second yes under `config.mode`. */
  readonly held: boolean;
  /** Rules that threw, with the sentence of the error; they spoil their own line only. */
  readonly broken: readonly { readonly rule: string; readonly error: string }[];
};

/**
 * Reads a draft as tomorrow's reader and judges it. Pure and synchronous; any text gives a result, in time linear in its length.
 * @param config how to judge; the balanced defaults without it
 * @param rules the rules to judge by, in the order of the checklist
 * @returns every rule has its line; an acknowledgement or an empty draft is clear, with every line `n/a`
 */
export function analyze(draft: Draft, config: Config = defaultConfig, rules: readonly Rule[] = allRules): Result {
  try {
    return resultOf(draft, config, rules);
  } finally {
    forgetTexts();
  }
}

function resultOf(draft: Draft, config: Config, rules: readonly Rule[]): Result {
  const reading = read(draft, config.profile);
  const broken: { rule: string; error: string }[] = [];
  const muted = mutedSpans(draft.text, config.mutedPhrases);
  const judged = draft.text.trim() !== '' && reading.kind !== 'acknowledgement';
  const checklist = rules.map((rule): ChecklistLine => {
    const level = levelOf(rule, config, draft);
    const line = { rule: rule.id, question: rule.question, title: rule.title, level };
    if (!judged || level === 'off') return { ...line, state: 'n/a', findings: [] };
    try {
      const findings = judge(rule, level, reading, config);
      const shown = findings?.filter((finding) => !muted.some((span) => lies(finding, span)));
      return { ...line, state: !shown ? 'n/a' : shown.length > 0 ? 'fail' : 'pass', findings: shown ?? [] };
    } catch (problem) {
      broken.push({ rule: rule.id, error: problem instanceof Error ? problem.message : String(problem) });
      return { ...line, state: 'n/a', findings: [] };
    }
  });
  const all = checklist.flatMap(({ findings }) => findings);
  const verdict = verdictOf(all);
  const score = scoreOf(checklist, rules);
  return {
    reading,
    slots: draft.text.trim() === '' ? [] : slotsOf(reading),
    checklist,
    findings: settle(all),
    verdict,
    score,
    held: heldBy(config, verdict, score),
    broken,
  };
}

function levelOf(rule: Rule, { rules }: Config, { medium }: Draft): Level {
  const given = rules[rule.id];
  return given?.[medium] ?? given?.level ?? rule.level;
}

/** What a rule finds, or undefined where it has nothing to say. */
function judge(rule: Rule, level: FindingLevel, reading: Reading, config: Config): Finding[] | undefined {
  const options = valuesOf(rule.options, config.rules[rule.id]?.options);
  if (!rule.applies(reading, options)) return undefined;
  return rule.check(reading, options).map((problem) => ({
    rule: rule.id,
    question: rule.question,
    level: milder(level, problem.level),
    message: sayMessage(rule, problem),
    start: problem.start,
    end: problem.end,
    fixes: problem.fixes ?? [],
  }));
}

const rank: Readonly<Record<FindingLevel, number>> = { hint: 0, warn: 1, hold: 2 };

const milder = (level: FindingLevel, own: FindingLevel = level): FindingLevel =>
  rank[own] < rank[level] ? own : level;

const longestWord = 60;

/** The sentence of a problem with its words filled in; long words are cut. */
function sayMessage(rule: Rule, { message, data = {} }: Problem): string {
  return (rule.messages[message] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(data[name] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return value.length <= longestWord ? value : `${value.slice(0, longestWord).replace(/\s+\S*$/, '')} …`;
  });
}

/** Where muted phrases stand in the text, whatever their capitals. */
function mutedSpans(text: string, phrases: readonly string[]): Span[] {
  const folded = phrases.length > 0 ? fold(text, []) : '';
  return phrases.flatMap((phrase) => {
    const wanted = fold(phrase.trim(), []);
    const found: Span[] = [];
    if (wanted === '') return found;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      found.push({ start: at, end: at + wanted.length });
    }
    return found;
  });
}

const lies = (inner: Span, outer: Span): boolean =>
  inner.end > inner.start && inner.start >= outer.start && inner.end <= outer.end;

/** Of findings that overlap the graver stays, of equals the narrower: it says more exactly where. In text order. */
function settle(findings: readonly Finding[]): Finding[] {
  const placed = findings.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Finding[] = [];
  for (const finding of placed) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (outweighs(finding, last)) kept[kept.length - 1] = finding;
  }
  // What has no words of its own (the subject, a burst) stands at the beginning.
  return [...findings.filter(({ start, end }) => end === start), ...kept];
}

const outweighs = (one: Finding, other: Finding): boolean =>
  rank[one.level] - rank[other.level] > 0 ||
  (one.level === other.level && one.end - one.start < other.end - other.start);
