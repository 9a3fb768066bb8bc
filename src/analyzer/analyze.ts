// The one way through: draft → reading → rules → checklist, verdict and score.
import { defaultProfile, type Profile } from './draft.ts';
import type { AnyOptionValues } from './options.ts';
import type { Reading } from './reading/reading.ts';
import type { Finding, Level, Question } from './rule.ts';

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
