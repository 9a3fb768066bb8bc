// What is judged at all: a draft a person can have written, and nothing so long that judging it could delay a message.
import { expect, test } from 'vitest';
import { defaultConfig } from '../analyzer/analyze.ts';
import type { Composer, Host } from '../hosts/host.ts';
import { practice } from '../hosts/practice.ts';
import { look } from './judge.ts';

const lookAt = (text: string) => {
  const host: Host = {
    ...practice,
    read: () => ({ text, marks: [], pieces: [] }),
    facts: () => ({ place: 'direct', attachments: 0 }),
    earlier: () => [],
    conversation: () => undefined,
  };
  return look(host, { medium: 'chat' } as Composer, defaultConfig, () => false).result;
};

test('a ping is judged', () => expect(lookAt('hey, quick question')?.held).toBe(true));

test('a long report is judged', () => {
  const report = 'The export ran again last night and all rows arrived. '.repeat(700);
  expect(lookAt(`Could you look at this? ${report}`)).toBeDefined();
});

test('what nobody writes by hand is not, so that Send never waits for it', () => {
  expect(lookAt(`hey ${'3pm tomorrow '.repeat(20_000)}`)).toBeUndefined();
});
