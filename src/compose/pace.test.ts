// Reading is never a burden on writing: the dearer it is, the longer the wait.
import { expect, test } from 'vitest';
import { costAfter, waitAfter } from './pace.ts';

test('a cheap reading follows soon, a dear one later, none later than a second and a half', () => {
  expect(waitAfter(0.5)).toBeLessThan(250);
  expect(waitAfter(10)).toBeGreaterThan(waitAfter(2));
  expect(waitAfter(10_000)).toBe(1500);
});

test('reading takes only a small share of the time, whatever it costs', () => {
  for (const cost of [1, 5, 20, 30]) expect(cost / waitAfter(cost)).toBeLessThan(0.05);
});

test('one slow reading is remembered for a while', () => {
  const after = costAfter(1, 30);
  expect(after).toBe(30);
  expect(costAfter(after, 1)).toBeGreaterThan(20);
});
