// Page → Draft → Result, on a fresh read every time.
import { analyze, type Config, type Result } from '../analyzer/analyze.ts';
import type { Draft } from '../analyzer/draft.ts';
import { warmUps } from '../analyzer/warmup.ts';
import type { Composer, Host, PageText } from '../hosts/host.ts';
import { wallClock } from '../shared/clock.ts';
import { gathersBurst, withBurstHelp } from './burst.ts';

/** One look at a compose box. `result` is absent when nothing is written yet. `key` names the draft's words and subject. */
export type Look = {
  readonly page: PageText;
  readonly draft: Draft;
  readonly key: string;
  readonly conversation?: string;
  readonly result?: Result;
};

/** Where the page doesn't show the place, the one that the fewest rules speak about. */
const quietPlace = { email: 'reply', chat: 'direct' } as const;

/** Reads the compose box and its surroundings as they are now. */
function readDraft(host: Host, composer: Composer, zone: string | undefined): Omit<Look, 'result'> {
  const page = host.read(composer);
  const facts = host.facts(composer);
  const medium = composer.medium ?? host.medium;
  const draft: Draft = {
    ...facts,
    text: page.text,
    marks: page.marks,
    medium,
    place: facts.place ?? quietPlace[medium],
    earlier: host.earlier(composer),
    now: wallClock(zone),
  };
  return {
    page,
    draft,
    key: JSON.stringify([draft.subject ?? '', draft.text]),
    conversation: host.conversation(composer),
  };
}

/** Longer than anything written by hand (some 8,000 words): a pasted log is let be, so that Send never waits for it. Characters. */
const longest = 50_000;

/** Reads and judges. `told` = the writer has already said in this conversation when answers come. */
export function look(host: Host, composer: Composer, config: Config, told: (conversation?: string) => boolean): Look {
  const read = readDraft(host, composer, config.profile.zone);
  if (read.draft.text.trim() === '' || read.draft.text.length > longest) return read;
  const settled = [
    ...(told(read.conversation) ? ['sets-cadence'] : []),
    ...(gathersBurst(read.draft, config) ? ['no-burst'] : []),
  ];
  const result = analyze(read.draft, without(settled, config));
  return { ...read, result: withBurstHelp(result, config) };
}

/** The same configuration with some rules off: what they would say has been dealt with. */
function without(rules: readonly string[], config: Config): Config {
  if (rules.length === 0) return config;
  return { ...config, rules: { ...config.rules, ...Object.fromEntries(rules.map((id) => [id, { level: 'off' }])) } };
}

/** The first judgement of a page loads words and compiles patterns. Done ahead and in short steps, it falls neither on a key nor on Send. */
export const warmUp = (config: Config) => warmUps(config, () => wallClock(config.profile.zone));
