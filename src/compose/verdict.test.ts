// What goes, what waits, and what is the echo of a send.
import { expect, test } from 'vitest';
import { type Asked, grantPass, verdictOf } from './verdict.ts';

const asked: Asked = { kind: 'compose', muted: false, held: true, key: 'hey', pass: undefined, now: 1000 };

test('a draft the analysis would hold waits', () => {
  expect(verdictOf(asked)).toBe('hold');
});

test.each<[string, Partial<Asked>]>([
  ['a clear draft', { held: false }],
  ['a muted draft', { muted: true }],
  ['the edit of a message', { kind: 'edit' }],
])('%s goes', (_, part) => {
  expect(verdictOf({ ...asked, ...part })).toBe('go');
});

test('after “Send anyway” a second press at once is the same press, a later one goes unasked', () => {
  const pass = grantPass('hey', 1000, true);
  expect(verdictOf({ ...asked, pass, now: 1300 })).toBe('echo');
  expect(verdictOf({ ...asked, pass, now: 5000 })).toBe('go');
});

test('when the host did not take it, the next press goes at once', () => {
  expect(verdictOf({ ...asked, pass: grantPass('hey', 1000, false), now: 1001 })).toBe('go');
});

test('other words are asked about again, and so are the same after a while', () => {
  const pass = grantPass('hey', 1000, true);
  expect(verdictOf({ ...asked, pass, key: 'hey you', now: 1300 })).toBe('hold');
  expect(verdictOf({ ...asked, pass, now: 3_600_000 })).toBe('hold');
});
