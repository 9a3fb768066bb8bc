// The reading as a whole: what the reader takes away, and that any text at all has one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, defaultProfile } from '../draft.ts';
import { read } from './read.ts';

const draft = (text: string, facts: Partial<Draft> = {}): Draft => ({
  text,
  medium: 'chat',
  place: 'direct',
  now: '2026-11-23T10:00:00+01:00',
  ...facts,
});
const reading = (text: string, facts?: Partial<Draft>) => read(draft(text, facts), defaultProfile);

describe('the main ask', () => {
  test.each([
    ['The lift is stuck again. Could you call Otis?', 'Could you call Otis?'],
    ['Hi Ana,\n\nI’d go with the grey tiles. Thoughts?\n\nJo', 'Thoughts?'],
    ['@imre please reboot the router, then let me know', 'please reboot the router, then let me know'],
    ['here’s the board, could you add your points?', 'could you add your points?'],
    ['could you tag the build, upload the notes and post the link?', 'could you tag the build'],
    ['thinking of dropping the old scanner so that we can finally use the new labels\nthoughts?', 'thoughts?'],
    [
      'I need to know from you whether the tapes were copied. Please do not discuss this with the drivers.',
      'I need to know from you whether the tapes were copied.',
    ],
    ['Three things for the move, please:\n- book the van\n- order boxes', 'book the van'],
    [
      'Is it the plate? I don’t think so. Could you send me the report of March?',
      'Could you send me the report of March?',
    ],
    ['does it follow links (I think no). would you take a patch for that?', 'would you take a patch for that?'],
    [
      'is there a reason it fails? anyway the actual question: can I pin it?',
      'anyway the actual question: can I pin it?',
    ],
    [
      'is it me? anyway the actual question: can I pin the size from the env',
      'anyway the actual question: can I pin the size from the env',
    ],
    ['did I want it split? I did. what we would want is a line in the log', 'what we would want is a line in the log'],
    ['Will Kim drive? What I need from you is the key.', 'What I need from you is the key.'],
    ['Who looks after the pump? Ottokar, until May. Could you tell him?', 'Could you tell him?'],
    ['When is the party? Sat 17 July 2027.', undefined],
    ['heads up: the server moves on Sat 17 July 2027. no need to do anything on your side', undefined],
    ['When can you send it? Ada needs it.', 'When can you send it?'],
    ['Who can take this? Urgent.', 'Who can take this?'],
  ])('%j', (text, main) => expect(reading(text).main?.text).toBe(main));
  test('three instructions in one sentence are three asks', () =>
    expect(reading('could you tag the build, upload the notes and post the link?').asks).toHaveLength(3));
});

test.each([
  'rehearsal on Thu 26 Nov 2026, 18:00 CET, main hall. everyone in scene 3, please bring your shoes',
  'could you change the spacing? before the handover on Thu 26 Nov is early enough',
  'could you mark the three? I’d like to have them by Thu 26 Nov',
])('a time in another sentence is the ask’s: %s', (text) => expect(reading(text).main?.times).toHaveLength(1));

describe('who is to do it', () => {
  test.each([
    ['can someone reboot the router?', 'nobody', 'someone'],
    ['the form needs to be signed', 'nobody', 'needs to be signed'],
    ['@imre can you reboot it?', 'named', '@imre'],
    ['Imre, can you reboot the router?', 'named', 'Imre'],
    ['the night team, could you log the hours?', 'group', 'the night team'],
    ['everyone: please log your hours', 'everyone', 'everyone'],
    ['could you log the hours?', 'reader', undefined],
    ['@imre the router hangs again. please reboot it', 'named', '@imre'],
    ['Łukasz, could you log the hours?', 'named', 'Łukasz'],
    ['Inês can you log the hours?', 'named', 'Inês'],
    ['could you log the hours, Björn?', 'named', 'Björn'],
    ['to all who park in row C: please log your hours', 'group', 'all who park in row C'],
  ])('%s', (text, kind, words) => {
    const owner = reading(text, { place: 'channel' }).main?.owner;
    expect([owner?.kind, owner?.text]).toEqual([kind, words]);
  });
});

describe('the conversation above', () => {
  const earlier = [{ who: 'them', at: '2026-11-23T09:58:00+01:00', text: 'how do I reset the scanner?' }];
  test('an answer asks nothing, advice included', () => {
    const answer = reading('hold the red button, then log in again', { earlier });
    expect([answer.answers, answer.asks]).toEqual([true, []]);
  });
  test('an answer after an excuse, to a question without its mark', () =>
    expect(
      reading('Sorry about that! Hold the red button and log in again.', {
        earlier: [{ who: 'them', at: '2026-11-23T09:58:00+01:00', text: 'the scanner is dead, how do i reset it' }],
      }).asks,
    ).toEqual([]));
  test('a new ask after the answer is one', () =>
    expect(reading('hold the red button. Could you order a spare one?', { earlier }).main?.text).toBe(
      'Could you order a spare one?',
    ));
  test('a burst and a ping of the other side are seen', () => {
    const say = (text: string, second: number) => ({ who: 'them', at: `2026-11-23T09:58:${second}+01:00`, text });
    expect(reading('yes', { earlier: [say('hi', 10), say('so the scanner', 20), say('it hangs', 30)] }).pace).toBe(
      'burst',
    );
    expect(reading('yes', { earlier: [say('is it fixed?', 10), say('??', 30)] }).pace).toBe('ping');
    expect(reading('yes', { earlier }).pace).toBeUndefined();
  });
});

describe('a whole draft that gives nothing', () => {
  test.each([
    ['hey', 'greeting'],
    ['you there?', 'presence'],
    ['quick question', 'announcement'],
    ['can I ask you something?', 'asks-to-ask'],
    ['Good afternoon sir, I am having one doubt', 'asks-to-ask'],
    ['hi Ruth, got a quick one for you', 'asks-to-ask'],
    ['Greetings of the day. I am having one doubt regarding my parcel. I will explain in detail.', 'asks-to-ask'],
    ['Hi Jo,\n\ndo you have a minute?\n\nThanks\nAna', 'presence'],
    ['morning Inês! got a sec?', 'presence'],
    ['@jo have you got five minutes for me at some point?', 'presence'],
    ['got a sec? has to do with the press', 'presence'],
    ['hi! It’s Inês from the mill. got a sec?', 'presence'],
    [
      'I hope the tour treats you kindly! There’s something I’d like to raise with you. More when I’m back home.',
      'announcement',
    ],
    ['a longer mail about the boxes follows, I only wanted you to be prepared for it', 'announcement'],
    ['there’s something about the contract that I’d like to ask you. I’ll put it in a separate mail', 'asks-to-ask'],
  ])('%j', (text, kind) => expect(reading(text).ping?.kind).toBe(kind));
  test.each(['please call me', 'hey, the lift works again', 'thanks!', 'quick one: is hall B free on Friday?'])(
    'no ping: %s',
    (text) => expect(reading(text).ping).toBeUndefined(),
  );
  test.each(['thanks!', 'ok, will do', '+1', '👍', 'done :tada:', 'got it, thanks @ada'])(
    'an acknowledgement: %s',
    (text) => expect(reading(text).kind).toBe('acknowledgement'),
  );
});

/** Every span of a reading, wherever it stands in it. */
function spansOf(value: unknown, into: { start: number; end: number }[] = []): { start: number; end: number }[] {
  if (Array.isArray(value)) for (const one of value) spansOf(one, into);
  else if (value && typeof value === 'object') {
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') into.push({ start, end });
    for (const [key, one] of Object.entries(value)) if (key !== 'draft' && key !== 'profile') spansOf(one, into);
  }
  return into;
}

describe('any text has a reading', () => {
  const bits = fc.constantFrom(
    'could you',
    'please',
    '@ada',
    'tomorrow',
    '3pm',
    '24/11',
    'by EOD',
    'Fri 27 Nov',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '```',
    '`x`',
    '**A**',
    'https://x.example/?a=b',
    '?',
    '!',
    '...',
    ',',
    '"',
    '(',
    ')',
    '\ud800',
    '\u202e',
    '\u0000',
    'İ',
    'ß',
    '👩‍🚒',
    'שלום',
    'thoughts',
    'let me know',
    'the issue',
    'this',
    'it',
    'and',
    'if you',
    '--\n',
    '\t',
    '’',
    '9:30-10',
    ' ',
    '  ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(bits, { maxLength: 60 }).map((all) => all.join(' ')),
    fc.array(bits, { maxLength: 60 }).map((all) => all.join('')),
  );
  test('spans lie inside it, are not empty, sentences come in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('email', 'chat'), (one, medium) => {
        const result = read(
          draft(one, {
            medium: medium as Draft['medium'],
            subject: one.slice(0, 40),
            earlier: [{ who: 'them', text: one }],
          }),
          defaultProfile,
        );
        for (const { start, end } of spansOf(result)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(one.length);
        }
        for (let i = 1; i < result.sentences.length; i++) {
          expect(result.sentences[i]?.start).toBeGreaterThanOrEqual(result.sentences[i - 1]?.end ?? 0);
        }
        for (const ask of result.asks) expect(ask.text).toBe(one.slice(ask.start, ask.end));
        for (const time of result.times) expect(time.text).toBe(one.slice(time.start, time.end));
      }),
      { numRuns: 300 },
    );
  });
  test('and the same one twice', () => {
    const one = draft('Hi Jo,\n\ncould you send it by tomorrow 3pm? Thoughts?');
    expect(JSON.stringify(read(one, defaultProfile))).toBe(JSON.stringify(read(one, defaultProfile)));
  });
});
