// The third message in two minutes: the two before it can be put into this one.
import { expect, test } from 'vitest';
import { analyze, defaultConfig } from '../analyzer/analyze.ts';
import type { Draft, Earlier } from '../analyzer/draft.ts';
import { withBurstHelp } from './burst.ts';

const draft = (earlier: readonly Earlier[]): Draft => ({
  text: 'and the printer driver is fine, it’s the font that is missing',
  medium: 'chat',
  place: 'direct',
  earlier,
  now: '2026-11-23T10:00:00+01:00',
});
const at = (seconds: number) => `2026-11-23T09:59:${seconds}+01:00`;
const helped = (earlier: readonly Earlier[]) => withBurstHelp(analyze(draft(earlier), defaultConfig), defaultConfig);
const fixesOf = (earlier: readonly Earlier[]) =>
  helped(earlier)
    .findings.find(({ rule }) => rule === 'no-burst')
    ?.fixes.map(({ text }) => text);

test('puts the writer’s last messages in front, each as a sentence', () => {
  const burst = [
    { who: 'Luca', at: at(10), text: 'yes?' },
    { who: 'me', at: at(20), text: 'hi Luca' },
    { who: 'me', at: at(30), text: 'so I looked at the\nempty labels (OPS-268)' },
  ];
  expect(fixesOf(burst)).toEqual(['hi Luca. so I looked at the empty labels (OPS-268) ']);
});

test('leaves what was said before the burst where it is', () => {
  const burst = [
    { who: 'me', at: '2026-11-23T09:40:00+01:00', text: 'the old printer goes on Friday' },
    { who: 'me', at: at(20), text: 'one' },
    { who: 'me', at: at(30), text: 'two' },
  ];
  expect(fixesOf(burst)).toEqual(['one. two. ']);
});

test('offers nothing where there is no burst', () => {
  expect(fixesOf([{ who: 'Luca', at: at(10), text: 'yes?' }])).toBeUndefined();
});

test('the checklist shows the same help', () => {
  const burst = [
    { who: 'me', at: at(20), text: 'one' },
    { who: 'me', at: at(30), text: 'two' },
  ];
  const line = helped(burst).checklist.find(({ rule }) => rule === 'no-burst');
  expect(line?.findings[0]?.fixes.map(({ label }) => label)).toEqual(['Copy my last messages into this draft']);
});
