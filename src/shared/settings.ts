// A person's settings: load, watch, save, take away and bring back. Declarations and repair stand in preferences.ts.
import type { RuleConfig } from '../analyzer/analyze.ts';
import { rules } from '../analyzer/rules/index.ts';
import { log } from './log.ts';
import {
  defaultSettings,
  differences,
  type General,
  type GeneralKey,
  general,
  generalKeys,
  lockOf,
  repair,
  type Settings,
  type Stored,
  settle,
} from './preferences.ts';
import { type Items, readAll, type Saved, watchStorage, writeSync } from './storage.ts';

export { type Settings, toConfig } from './preferences.ts';

const ruleKey = (id: string) => `rule:${id}`;
const ruleItemsOf = (items: Items) =>
  Object.fromEntries(rules.filter(({ id }) => ruleKey(id) in items).map(({ id }) => [id, items[ruleKey(id)]]));
const fromItems = (items: Items) =>
  repair({ general: items.general, rules: ruleItemsOf(items), mutedPhrases: items['muted-phrases'] });
const toItems = (stored: Stored): Items => ({
  general: Object.keys(stored.general).length > 0 ? stored.general : undefined,
  'muted-phrases': stored.mutedPhrases?.length ? stored.mutedPhrases : undefined,
  ...Object.fromEntries(
    rules.map(({ id }) => [ruleKey(id), Object.keys(stored.rules[id] ?? {}).length > 0 ? stored.rules[id] : undefined]),
  ),
});

const readPerson = async (): Promise<Stored> => fromItems(await readAll('sync'));
const readPolicy = async (): Promise<Stored> => repair(await readAll('managed'));

/** One writer at a time over all pages of the extension, so that two quick changes do not undo each other. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('tomorrows-reader/settings', work);

/** Just after the browser has started, Chromium can take seconds to say whether there is a policy. */
const patience = 300;
const nothing: Stored = { general: {}, rules: {} };
const policyInTime = () =>
  Promise.race([readPolicy(), new Promise<Stored>((resolve) => setTimeout(() => resolve(nothing), patience))]);

/** Policy over person over default. Never rejects: what can't be read, or a policy not in time, is left out. */
export async function loadSettings(): Promise<Settings> {
  try {
    const [person, policy] = await Promise.all([readPerson(), policyInTime()]);
    return settle(person, policy);
  } catch (problem) {
    log('loading settings', problem);
    return defaultSettings;
  }
}

/** Calls back with the whole settings after each change, anywhere, until `signal` aborts; at first only for a policy that came late. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  const reload = async () => {
    const turn = ++latest;
    const settings = await loadSettings();
    // A slower, older read must not overwrite a newer one.
    if (turn === latest && !signal.aborted) onChange(settings);
  };
  watchStorage(['sync', 'managed'], () => void reload(), signal);
  const since = performance.now();
  void readPolicy().then(() => {
    if (performance.now() - since > patience) void reload();
  });
}

/** Keeps one general setting; a value equal to the default is forgotten. */
export function saveGeneral<K extends GeneralKey>(key: K, value: General[K]): Promise<Saved> {
  return alone(async () => {
    const { general: kept } = await readPerson();
    const next = Object.fromEntries(
      generalKeys.flatMap((name) => {
        const wanted = name === key ? value : kept[name];
        return wanted === undefined || wanted === general[name].default ? [] : [[name, wanted]];
      }),
    );
    return writeSync({ general: Object.keys(next).length > 0 ? next : undefined });
  });
}

/** Keeps one rule's whole configuration; what repeats the rule's declaration is forgotten, what a policy locks stays as it was. */
export function saveRule(id: string, config: RuleConfig): Promise<Saved> {
  return alone(async () => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) return { problem: 'There is no such rule in this version.' };
    const [person, policy] = await Promise.all([readPerson(), readPolicy()]);
    const { locked } = settle(nothing, policy);
    const before = person.rules[id] ?? {};
    const mine = <T>(lock: string, given: T, kept: T) => (locked.includes(lock) ? kept : given);
    const names = Object.keys(rule.options);
    const options = Object.fromEntries(
      names
        .map(
          (name) =>
            [name, mine(lockOf(id, `options.${name}`), config.options?.[name], before.options?.[name])] as const,
        )
        .filter(([, value]) => value !== undefined),
    ) as RuleConfig['options'];
    const next = differences(rule, {
      level: mine(lockOf(id, 'level'), config.level, before.level),
      email: mine(lockOf(id, 'email'), config.email, before.email),
      chat: mine(lockOf(id, 'chat'), config.chat, before.chat),
      options,
    });
    return writeSync({ [ruleKey(id)]: Object.keys(next).length > 0 ? next : undefined });
  });
}

/** Turns a rule off everywhere, keeping its options. */
export async function muteRule(id: string): Promise<Saved> {
  const { rules: configs } = await readPerson();
  return saveRule(id, { options: configs[id]?.options, level: 'off' });
}

/** Keeps the list of phrases that are never flagged, in place of the last. */
export function savePhrases(phrases: readonly string[]): Promise<Saved> {
  return alone(() => writeSync({ 'muted-phrases': phrases.length > 0 ? [...new Set(phrases)] : undefined }));
}

/** Adds one phrase to those that are never flagged. */
export function mutePhrase(phrase: string): Promise<Saved> {
  return alone(async () => {
    const { mutedPhrases = [] } = await readPerson();
    return writeSync({ 'muted-phrases': [...new Set([...mutedPhrases, phrase.trim().toLowerCase()])] });
  });
}

/** Everything back to the defaults. */
export function resetAll(): Promise<Saved> {
  return alone(() => writeSync(toItems(nothing)));
}

/** The person's own settings as the text of a file. */
export async function exportSettings(): Promise<string> {
  const { general, rules: configs, mutedPhrases } = await readPerson();
  return `${JSON.stringify({ "Tomorrow's Reader": 1, general, rules: configs, mutedPhrases }, null, 2)}\n`;
}

/** Replaces the person's settings by those of a file. What is not understood is left out and counted in `leftOut`. */
export async function importSettings(text: string): Promise<Saved & { readonly leftOut: number }> {
  const file = parse(text);
  if (!file) {
    return { problem: 'This file has no settings of Tomorrow’s Reader in it. Nothing was changed.', leftOut: 0 };
  }
  const { dropped, ...stored } = repair(file);
  return { ...(await alone(() => writeSync(toItems(stored)))), leftOut: dropped.length };
}

function parse(text: string): object | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' && file !== null && "Tomorrow's Reader" in file ? file : undefined;
  } catch {
    return undefined;
  }
}
