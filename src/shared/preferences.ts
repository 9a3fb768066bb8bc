// What a person can tune, declared once: type, default, repair, form control and policy schema follow from here. Pure; storage is settings.ts.
import * as v from 'valibot';
import { type Config, defaultConfig, type Mode, type RuleConfig } from '../analyzer/analyze.ts';
import { defaultProfile, type Profile } from '../analyzer/draft.ts';
import type { OptionSpec } from '../analyzer/options.ts';
import type { Level, Rule } from '../analyzer/rule.ts';
import { rules as allRules } from '../analyzer/rules/index.ts';

/** General settings, rule settings and muted phrases, whole and repaired. `locked` names what a policy has set (see `lockOf…`). */
export type Settings = Profile & {
  readonly mode: Mode;
  readonly threshold: number;
  readonly underlines: boolean;
  readonly sites: { readonly gmail: boolean; readonly slack: boolean };
  /** Differences from each rule's own declaration only; policy and person merged. */
  readonly rules: Readonly<Record<string, RuleConfig>>;
  readonly mutedPhrases: readonly string[];
  readonly locked: readonly string[];
};

/** The kinds a rule's option can have, and three that only general settings need. `zone` is an IANA name, '' = this computer's. */
export type Spec =
  | OptionSpec
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly default: string;
      readonly choices: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'time'; readonly label: string; readonly default: string }
  | { readonly kind: 'zone'; readonly label: string; readonly default: string };
type Described = Spec & { readonly group: 'send' | 'me' | 'where'; readonly help?: string };

export const levels = { off: 'Off', hint: 'Hint', warn: 'Warn', hold: 'Hold' } as const satisfies Record<Level, string>;

export const general = {
  mode: {
    kind: 'choice',
    group: 'send',
    label: 'When you press Send',
    default: defaultConfig.mode,
    choices: {
      quiet: 'Quiet: never waits',
      balanced: 'Balanced: waits when the reader would be stuck',
      strict: 'Strict: waits on every warning',
    },
    help: 'Waiting means the checklist opens and “Send anyway” is one press away.',
  },
  threshold: {
    kind: 'number',
    group: 'send',
    label: 'Balanced waits under a score of',
    default: defaultConfig.threshold,
    min: 0,
    max: 100,
    step: 5,
    help: 'A clear message scores 100; each thing the reader would miss takes some away.',
  },
  underlines: { kind: 'flag', group: 'send', label: 'Underline words while I write', default: true },
  dayStart: { kind: 'time', group: 'me', label: 'My working day starts', default: defaultProfile.dayStart },
  dayEnd: {
    kind: 'time',
    group: 'me',
    label: 'My working day ends',
    default: defaultProfile.dayEnd,
    help: 'Suggested times fall inside it; “EOD” becomes this hour.',
  },
  zone: { kind: 'zone', group: 'me', label: 'My time zone', default: '' },
  readersShareZone: {
    kind: 'flag',
    group: 'me',
    label: 'My readers are all in my time zone',
    default: defaultProfile.readersShareZone,
    help: 'Then a clock time needs no zone beside it.',
  },
  dateOrder: {
    kind: 'choice',
    group: 'me',
    label: 'I write 3/4 for',
    default: defaultProfile.dateOrder,
    choices: { 'day-month': '3 April', 'month-day': 'March 4' },
  },
  cadence: {
    kind: 'text',
    group: 'me',
    label: 'When I answer',
    default: defaultProfile.cadence,
    help: 'Offered once to somebody who writes in bursts, such as “I answer messages at 10:00 and 16:00 CET.”',
  },
  urgentChannel: {
    kind: 'text',
    group: 'me',
    label: 'The faster way to reach me',
    default: defaultProfile.urgentChannel,
    help: 'Offered when something is urgent, such as “Call me on +31 6 1234 5678.”',
  },
  gmail: { kind: 'flag', group: 'where', label: 'Gmail', default: true },
  slack: { kind: 'flag', group: 'where', label: 'Slack', default: true },
} as const satisfies Record<string, Described>;

export type GeneralKey = keyof typeof general;
type ValueOf<S> = S extends { kind: 'choice'; choices: infer C }
  ? keyof C & string
  : S extends { kind: 'number' }
    ? number
    : S extends { kind: 'flag' }
      ? boolean
      : string;
export type General = { readonly [K in GeneralKey]: ValueOf<(typeof general)[K]> };
export const generalKeys = Object.keys(general) as GeneralKey[];

/** What is kept: differences from the defaults. The same shape is a policy, and an exported file. */
export type Stored = {
  readonly general: Partial<General>;
  readonly rules: Readonly<Record<string, RuleConfig>>;
  readonly mutedPhrases?: readonly string[];
};

const isZone = (zone: string) => {
  try {
    return zone === '' || Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};
const words = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => [...new Set(list.flatMap((word) => (typeof word === 'string' ? word.trim() || [] : [])))]),
);

/** The check a value of this kind has to pass. */
function schemaOf(spec: Spec): v.GenericSchema<unknown, unknown> {
  switch (spec.kind) {
    case 'number':
      return v.pipe(v.number(), v.finite(), v.minValue(spec.min), v.maxValue(spec.max));
    case 'flag':
      return v.boolean();
    case 'words':
      return words;
    case 'text':
      return v.pipe(v.string(), v.maxLength(500));
    case 'choice':
      return v.picklist(Object.keys(spec.choices));
    case 'time':
      return v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
    case 'zone':
      return v.pipe(v.string(), v.check(isZone));
  }
}

const level = v.picklist(Object.keys(levels) as Level[]);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Keeps the values that pass their own check; the names of those that don't go to `dropped`. Unknown names are dropped silently (another version's). */
function repairValues(specs: Readonly<Record<string, Spec>>, from: unknown, dropped: (name: string) => void) {
  const given = objectOf(from);
  return Object.fromEntries(
    Object.entries(specs).flatMap(([name, spec]) => {
      if (!Object.hasOwn(given, name) || given[name] === undefined) return [];
      const result = v.safeParse(schemaOf(spec), given[name]);
      if (!result.success) dropped(name);
      return result.success ? [[name, result.output]] : [];
    }),
  );
}

function repairRule(rule: Rule, from: unknown, dropped: (name: string) => void): RuleConfig {
  const given = objectOf(from);
  const kept: Record<string, unknown> = {};
  for (const name of ['level', 'email', 'chat']) {
    if (given[name] === undefined) continue;
    if (v.is(level, given[name])) kept[name] = given[name];
    else dropped(`${rule.id}.${name}`);
  }
  const options = repairValues(rule.options, given.options, (name) => dropped(`${rule.id}.${name}`));
  return (Object.keys(options).length > 0 ? { ...kept, options } : kept) as RuleConfig;
}

/**
 * Anything at all → what of it is good. Each bad value is left out alone and named in `dropped`; never throws.
 * @param from parsed JSON in the shape of `Stored`
 */
export function repair(from: unknown, rules: readonly Rule[] = allRules): Stored & { readonly dropped: string[] } {
  const given = objectOf(from);
  const dropped: string[] = [];
  const drop = (name: string) => void dropped.push(name);
  const ruleItems = objectOf(given.rules);
  const phrases = v.safeParse(words, given.mutedPhrases);
  if (given.mutedPhrases !== undefined && !phrases.success) drop('mutedPhrases');
  return {
    general: repairValues(general, given.general, drop) as Partial<General>,
    rules: Object.fromEntries(
      rules
        .filter((rule) => Object.hasOwn(ruleItems, rule.id))
        .map((rule) => [rule.id, repairRule(rule, ruleItems[rule.id], drop)] as const)
        .filter(([, config]) => Object.keys(config).length > 0),
    ),
    ...(phrases.success ? { mutedPhrases: phrases.output } : {}),
    dropped,
  };
}

/** The name under which a locked value is listed in `Settings.locked`. */
export const lockOf = (id: string, part: 'level' | 'email' | 'chat' | `options.${string}`) => `${id}.${part}`;

function locksOf(policy: Stored): string[] {
  return [
    ...Object.keys(policy.general),
    ...Object.entries(policy.rules).flatMap(([id, config]) => [
      ...(['level', 'email', 'chat'] as const).filter((part) => config[part]).map((part) => lockOf(id, part)),
      ...Object.keys(config.options ?? {}).map((name) => lockOf(id, `options.${name}`)),
    ]),
    ...(policy.mutedPhrases ? ['mutedPhrases'] : []),
  ];
}

/** A rule's level set by policy also overrules the person's own levels for one medium. */
function mergeRule(person: RuleConfig = {}, policy: RuleConfig = {}): RuleConfig {
  const own = policy.level ? { options: person.options } : person;
  const options = { ...person.options, ...policy.options };
  const { options: _, ...merged } = { ...own, ...policy };
  return Object.keys(options).length > 0 ? { ...merged, options } : merged;
}

/** Policy over person over default, key by key. */
export function settle(person: Stored, policy: Stored): Settings {
  const defaults = Object.fromEntries(generalKeys.map((key) => [key, general[key].default]));
  const { gmail, slack, zone, ...rest } = { ...defaults, ...person.general, ...policy.general } as General;
  const ids = new Set([...Object.keys(person.rules), ...Object.keys(policy.rules)]);
  return {
    ...rest,
    ...(zone ? { zone } : {}),
    sites: { gmail, slack },
    rules: Object.fromEntries([...ids].map((id) => [id, mergeRule(person.rules[id], policy.rules[id])])),
    mutedPhrases: [...new Set([...(policy.mutedPhrases ?? []), ...(person.mutedPhrases ?? [])])],
    locked: locksOf(policy),
  };
}

const nothing: Stored = { general: {}, rules: {} };
export const defaultSettings: Settings = settle(nothing, nothing);

/** The general settings of a whole `Settings`, flat as they are declared. */
export function generalOf({ sites, zone = '', ...settings }: Settings): General {
  const flat = { ...settings, ...sites, zone };
  return Object.fromEntries(generalKeys.map((key) => [key, flat[key]])) as General;
}

/** A rule's configuration without what merely repeats its declaration. */
export function differences(rule: Rule, config: RuleConfig): RuleConfig {
  const main = config.level ?? rule.level;
  const options = Object.fromEntries(
    Object.entries(config.options ?? {}).filter(
      ([name, value]) => rule.options[name] && !same(value, rule.options[name].default),
    ),
  );
  return {
    ...(main === rule.level ? {} : { level: main }),
    ...(config.email && config.email !== main ? { email: config.email } : {}),
    ...(config.chat && config.chat !== main ? { chat: config.chat } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the analyzer needs of the settings. An unset zone is this computer's. */
export function toConfig(settings: Settings): Config {
  const { mode, threshold, rules, mutedPhrases, dayStart, dayEnd, readersShareZone, dateOrder } = settings;
  const { zone, cadence, urgentChannel } = settings;
  const profile = { zone, zoneHere, dayStart, dayEnd, readersShareZone, dateOrder, cadence, urgentChannel };
  return { mode, threshold, rules, mutedPhrases, profile };
}
