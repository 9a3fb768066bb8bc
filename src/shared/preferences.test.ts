// Settings are repaired one value at a time, and a policy goes over the person's own, key by key.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineRule } from '../analyzer/rule.ts';
import { differences, generalOf, lockOf, repair, settle, toConfig } from './preferences.ts';

const rule = defineRule({
  id: 'sample',
  question: 'when',
  title: 'Sample',
  why: 'Sample.',
  level: 'warn',
  weight: 5,
  options: {
    words: { kind: 'words', label: 'Words', default: ['soon'] },
    count: { kind: 'number', label: 'Count', default: 2, min: 1, max: 5 },
    strict: { kind: 'flag', label: 'Strict', default: false },
  },
  messages: {},
  applies: () => true,
  check: () => [],
});
const repaired = (from: unknown) => repair(from, [rule]);
const nothing = { general: {}, rules: {} };

describe('repair', () => {
  test('keeps the good values beside a bad one, and names the bad one', () => {
    const { general, rules, mutedPhrases, dropped } = repaired({
      general: { mode: 'loud', threshold: 40, zone: 'Nowhere/At_All', dayEnd: '18:30' },
      rules: {
        sample: { level: 'hold', chat: 'shout', options: { count: 99, words: ['ASAP', 7, ' '], strict: true } },
      },
      mutedPhrases: ['eod'],
    });
    expect(general).toEqual({ threshold: 40, dayEnd: '18:30' });
    expect(rules).toEqual({ sample: { level: 'hold', options: { words: ['ASAP'], strict: true } } });
    expect(mutedPhrases).toEqual(['eod']);
    expect(dropped.toSorted()).toEqual(['mode', 'sample.chat', 'sample.count', 'zone']);
  });

  test('leaves out rules and names it does not know', () => {
    expect(repaired({ rules: { gone: { level: 'off' } }, general: { colour: 'red' } })).toEqual({
      ...nothing,
      dropped: [],
    });
  });

  test('takes anything at all without throwing, and its own result unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (general, config) => {
        const { dropped: _, ...once } = repaired({ general, rules: { sample: config }, mutedPhrases: general });
        const { dropped, ...twice } = repaired(once);
        expect(twice).toEqual(once);
        expect(dropped).toEqual([]);
      }),
    );
  });
});

describe('settle', () => {
  const person = repaired({
    general: { mode: 'quiet', threshold: 30 },
    rules: { sample: { level: 'off', chat: 'hint', options: { count: 3, strict: true } } },
    mutedPhrases: ['eod'],
  });

  test('a policy goes over the person’s own key by key, and says what it locks', () => {
    const policy = repaired({
      general: { mode: 'strict' },
      rules: { sample: { options: { count: 5 } } },
      mutedPhrases: ['asap'],
    });
    const settings = settle(person, policy);
    expect(settings.mode).toBe('strict');
    expect(settings.threshold).toBe(30);
    expect(settings.rules.sample).toEqual({ level: 'off', chat: 'hint', options: { count: 5, strict: true } });
    expect(settings.mutedPhrases.toSorted()).toEqual(['asap', 'eod']);
    expect(settings.locked.toSorted()).toEqual(['mode', 'mutedPhrases', lockOf('sample', 'options.count')].toSorted());
  });

  test('a level set by policy is not got round by the person’s level for one medium', () => {
    const settings = settle(person, repaired({ rules: { sample: { level: 'warn' } } }));
    expect(settings.rules.sample).toEqual({ level: 'warn', options: { count: 3, strict: true } });
  });

  test('without anything stored everything is at its default, and the zone is the computer’s', () => {
    const settings = settle(nothing, nothing);
    expect(settings.mode).toBe('balanced');
    expect(settings.zone).toBeUndefined();
    expect(generalOf(settings).zone).toBe('');
    expect(toConfig(settings).profile.zone).toBeUndefined();
    expect(toConfig(settings).profile.zoneHere?.()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});

describe('differences', () => {
  test('what repeats the declaration is not kept', () => {
    expect(differences(rule, { level: 'warn', email: 'warn', options: { words: ['soon'], count: 2 } })).toEqual({});
  });

  test('what differs is kept', () => {
    const config = { level: 'hint', chat: 'warn', options: { words: [], count: 4 } } as const;
    expect(differences(rule, { ...config, email: 'hint' })).toEqual(config);
  });
});
