// What gives its reader nothing to act on or keep, and what does although it is short.
import { describe, expect, test } from 'vitest';
import { type Draft, defaultProfile } from '../draft.ts';
import { read } from './read.ts';

const reading = (text: string, facts: Partial<Draft> = {}) =>
  read({ text, medium: 'chat', place: 'channel', now: '2026-11-23T10:00:00+01:00', ...facts }, defaultProfile);
const mail = { medium: 'email', place: 'reply' } as const;

describe('in a chat', () => {
  test.each([
    'because the shelf is too deep',
    'and the green ones too',
    'must have been the old cable',
    'yeah, I have no idea what that is',
    'not that I know of',
    'I don’t get it',
    '@mara https://example.org/shelves/4',
    '`(sum prices)`',
    '...especially on the upper shelf',
    'so you mean the left one?',
    'hm, does that mean anything?',
    'glad it helped!',
    'anyway, thanks for the tips :)',
    'that makes sense, good point',
    'which, on the old floor, would scratch it',
    'but it was the only one left',
    'ok I’ll try that, thanks',
    'that’s an interesting approach',
    '@ola this is just what I needed, thanks a lot',
  ])('a fragment: %s', (text) => expect(reading(text).fragment).toBe(true));

  test.each([
    'thanks Ben, that fixed it',
    'no, it is the grey cable behind the desk',
    'I’ll bring the keys tomorrow',
    'the scanner is free again',
    'see the notes on the whiteboard',
    'I filed it as a bug: https://example.org/bugs/7',
    'which printer are you using?',
    'have a lovely weekend',
    'but it also shows how slow the pump is',
    'the lift works, but it is slow',
  ])('something to keep: %s', (text) => expect(reading(text).fragment).toBe(false));
});

describe('in a mail', () => {
  test.each(['Ana Berg\nJon Field 555-0142\nMara Lund', 'One more: Jon Field in Oslo', 'ok'])(
    'a fragment: %j',
    (text) => expect(reading(text, mail).fragment).toBe(true),
  );
  test.each([
    'Looks good to me.',
    'Congratulations!',
    'please print',
    'Please see the enclosed.',
    'Drive up to Bergen early.',
    'Jon Field is going to chair on 4 May',
  ])('something to keep: %s', (text) => expect(reading(text, mail).fragment).toBe(false));
});

describe('acknowledgements', () => {
  test.each([
    'happy to hear that it works for you',
    'well, thanks for all the help!',
    'that would be great',
    'ah, exactly what I was looking for, thanks',
    'really appreciate it',
  ])('%s', (text) => expect(reading(text).kind).toBe('acknowledgement'));
  test.each([
    'glad it helped, can you send me the logs by Friday?',
    'that makes sense, but the lock is still broken',
    'thanks for the report, please add the date of the visit',
    'that would be great if you could bring the keys',
  ])('more than that: %s', (text) => expect(reading(text).kind).not.toBe('acknowledgement'));
});
