// Reading is never a burden on writing: the dearer it is, the longer the wait.
import { expect, test } from 'vitest';
import { costAfter, waitAfter } from './pace.ts';

test('a cheap reading follows soon, a dear one later, none later than a second and a half', () => {
  expect(waitAfter(0.5)).toBeLessThan(250);
  expect(waitAfter(10)).toBeGreaterThan(waitAfter(2));
  expect(waitAfter(10_000)).toBe(1500);
});

test('reading takes only a small share of the time, whatever it costs', () => {
  for (const cost of [1, 5, 20, 30]) expect(cost / waitAfter(cost)).toBeLessThan(0.06);
});

const costOf = (...passes: number[]) => passes.reduce(costAfter, 1);

test('one slow pass among quick ones makes nobody wait', () => {
  expect(waitAfter(costOf(1, 200, 1))).toBeLessThan(300);
});

test('several slow passes in a row are believed, and forgotten when it is quick again', () => {
  expect(waitAfter(costOf(40, 40, 40, 40))).toBeGreaterThan(600);
  expect(waitAfter(costOf(40, 40, 40, 40, 1, 1, 1, 1))).toBeLessThan(300);
});
