// What a rule is: one file that says what it looks for, why, in which words, and shows examples of both.
import type { Draft, Span } from './draft.ts';
import type { OptionSpecs, OptionValues } from './options.ts';
import type { Reading } from './reading/reading.ts';

export const questions = {
  needed: 'What is needed?',
  when: 'By when?',
  next: 'What do I do next?',
  everything: 'Do I have everything?',
  talk: 'How do we talk?',
} as const;
export type Question = keyof typeof questions;

export type Level = 'off' | 'hint' | 'warn' | 'hold';
export type FindingLevel = Exclude<Level, 'off'>;

/** One ranged edit: `draft.text` from `start` to `end` becomes `text`. The label shows the words it puts in. */
export type Fix = Span & { readonly label: string; readonly text: string };

/** What a check returns: where, which message, with which words in it; `level` only when milder than the rule's. */
export type Problem<Message extends string = string> = Span & {
  readonly message: Message;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly level?: FindingLevel;
  readonly fixes?: readonly Fix[];
};

/** A problem after the level and the words are settled. `message` is the sentence the person sees. */
export type Finding = Span & {
  readonly rule: string;
  readonly question: Question;
  readonly level: FindingLevel;
  readonly message: string;
  readonly fixes: readonly Fix[];
};

/** Facts of an example that differ from a plain one-to-one chat message on Mon 23 Nov 2026, 10:00 +01:00. */
export type ExampleDraft = Partial<Omit<Draft, 'text'>>;

/** `«…»` in a bad example marks exactly what is flagged; without marks only that the rule fails is claimed. `fixed` is the text after the first fix. */
export type BadExample = {
  readonly text: string;
  readonly draft?: ExampleDraft;
  readonly options?: Record<string, unknown>;
  readonly fixed?: string;
};
export type GoodExample =
  | string
  | { readonly text: string; readonly draft?: ExampleDraft; readonly options?: Record<string, unknown> };

/** Shown on the options page and held by the contract test; each rule's file exports its own. */
export type Examples = { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] };

export type Rule<S extends OptionSpecs = OptionSpecs, M extends string = string> = {
  /** File name = storage key = anchor. */
  readonly id: string;
  readonly question: Question;
  /** The good state, as a title. */
  readonly title: string;
  /** Why tomorrow's reader cares; one or two short sentences. */
  readonly why: string;
  readonly level: Level;
  /** Points taken from the score of 100 when it fails at its own level. */
  readonly weight: number;
  readonly options: S;
  /** The sentences a person can see; `{name}` is filled from a problem's data. */
  readonly messages: Readonly<Record<M, string>>;
  /** Whether the rule has anything to say about this reading. */
  readonly applies: (reading: Reading, options: OptionValues<S>) => boolean;
  /** Pure, linear in the text; spans inside the text. */
  readonly check: (reading: Reading, options: OptionValues<S>) => readonly Problem<M>[];
};

/** Declares a rule; its option and message types follow from the declaration. */
export function defineRule<const S extends OptionSpecs, const M extends string>(rule: Rule<S, M>): Rule {
  return rule as unknown as Rule;
}
