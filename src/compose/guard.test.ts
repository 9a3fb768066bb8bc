// An error of ours becomes an answer, and is said once.
import { expect, test } from 'vitest';
import { createGuard, runs } from './guard.ts';

const fail = () => {
  throw new Error('broken');
};

test('a throw gives the fallback and is said once per unit', () => {
  const said: string[] = [];
  const guard = createGuard((name) => said.push(name));
  expect(guard<string>('reading', fail, 'go')).toBe('go');
  expect(guard<string>('reading', fail, 'go')).toBe('go');
  expect(runs(guard, 'face', fail)).toBe(false);
  expect(said).toEqual(['reading', 'face']);
});

test('work that succeeds gives its own answer', () => {
  const guard = createGuard(() => undefined);
  expect(guard('reading', () => 7, 0)).toBe(7);
});
