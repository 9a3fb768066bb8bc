// Everything a person can tune: declared once; type, default, repair and storage follow from the declaration.
import { type Config, defaultConfig, type Mode, type RuleConfig } from '../analyzer/analyze.ts';
import type { Profile } from '../analyzer/draft.ts';

/** General settings, rule settings and muted phrases, whole and repaired. `locked` names what a policy has set. */
export type Settings = Profile & {
  readonly mode: Mode;
  readonly threshold: number;
  readonly underlines: boolean;
  readonly sites: { readonly gmail: boolean; readonly slack: boolean };
  readonly rules: Readonly<Record<string, RuleConfig>>;
  readonly mutedPhrases: readonly string[];
  readonly locked: readonly string[];
};

/** What the analyzer needs of the settings. */
export function toConfig(settings: Settings): Config {
  const { mode, threshold, rules, mutedPhrases, ...profile } = settings;
  return { ...defaultConfig, mode, threshold, rules, mutedPhrases, profile };
}
