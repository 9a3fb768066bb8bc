// Times as the reader of another day meets them. Now is Monday 23 November 2026, 10:00 in Berlin.
import { describe, expect, test } from 'vitest';
import { type Draft, defaultProfile, type Profile } from '../draft.ts';
import { read } from './read.ts';
import { datesOf } from './times.ts';

const draft = (text: string, facts: Partial<Draft> = {}): Draft => ({
  text,
  medium: 'chat',
  place: 'direct',
  now: '2026-11-23T10:00:00+01:00',
  ...facts,
});
const first = (text: string, profile: Partial<Profile> = {}) =>
  read(draft(text), { ...defaultProfile, ...profile }).times[0];

describe('the day or instant meant', () => {
  test.each([
    ['send it by Wed 25 Nov', 'absolute', '2026-11-25'],
    ['send it by Wed 25 Nov, 17:00 CET', 'absolute', '2026-11-25T17:00+01:00'],
    ['send it by 25 Nov 12:00 UTC', 'absolute', '2026-11-25T13:00+01:00'],
    ['send it by the 3rd', 'absolute', '2026-12-03'],
    ['send it by 2027-01-14', 'absolute', '2027-01-14'],
    ['can you do it tomorrow?', 'relative', '2026-11-24'],
    ['can you call at 3pm?', 'relative', '2026-11-23T15:00+01:00'],
    ['can we talk in an hour?', 'relative', '2026-11-23T11:00+01:00'],
    ['please reply within 3 business days', 'relative', '2026-11-26'],
    ['please send it by EOD Friday PT', 'weekday', '2026-11-28T02:00+01:00'],
    ['please send it by Friday', 'weekday', '2026-11-27'],
    ['please send it next Friday', 'relative', '2026-12-04'],
    ['can you come at half past four tomorrow?', 'relative', '2026-11-24'],
    ['can you come on Thu 26 Nov at ten to nine?', 'absolute', '2026-11-26'],
    ['you get it at seven in the evening on Thu 26 Nov', 'absolute', '2026-11-26'],
    ['please be there no later than 5:00 p.m. EST on Thursday, 26 November', 'absolute', '2026-11-26T23:00+01:00'],
  ])('%s', (text, kind, at) => expect(first(text)).toMatchObject({ kind, at }));
  test('24/11 and 11/24 are one day; 3/4 is as the writer writes dates', () => {
    expect(first('due by 24/11')?.at).toBe('2026-11-24');
    expect(first('due by 11/24')?.at).toBe('2026-11-24');
    expect(first('due by 3/4')?.at).toBe('2027-04-03');
    expect(first('due by 3/4', { dateOrder: 'month-day' })?.at).toBe('2027-03-04');
  });
});

describe('kinds', () => {
  test.each([
    ['could you send it ASAP?', 'elastic'],
    ['could you send it by EOD?', 'elastic'],
    ['could you send it next week?', 'elastic'],
    ['could you send it when you get a chance?', 'elastic'],
    ['could you send it if a spare hour turns up?', 'elastic'],
    ['when things settle down, could you send it?', 'elastic'],
    ['once the dust has settled, could you send it?', 'elastic'],
    ['could you send it over the next while?', 'elastic'],
    ['could you sign it before six?', 'relative'],
    ['could you sign it after lunch?', 'relative'],
    ['no rush: could you send it?', 'release'],
    ['could you send it whenever suits you?', 'release'],
  ])('%s', (text, kind) => expect(first(text)?.kind).toBe(kind));
});

test.each([
  'it may rain',
  'give me a sec',
  'there are 3 of them',
  'version 22.11 is out',
  'export it as 16:9 and 4:5',
  'we work 24/7',
  'he sat on the sun deck',
  'prices rise by five to ten percent',
  'the crowd grew by six',
  'the record stands at 5.',
  'I keep it at 2, dashboard below',
  'he slept half the night, half past caring',
  'close anything past 60 days',
  'it’s not urgent at all, as tomorrow’s reader knows',
])('no time to speak of: %s', (text) =>
  expect(read(draft(text), defaultProfile).times.filter(({ kind }) => kind !== 'release')).toEqual([]),
);

describe('what a time is for', () => {
  test.each([
    ['could you reply by Friday?', 'deadline'],
    ['the call starts at 3pm on Friday', 'event'],
    ['the review has moved to next Friday', 'event'],
    ['we fixed it yesterday', 'past'],
    ['the team meets on Tuesdays', 'habit'],
    ['at noon she goes through the list', 'habit'],
    ['how do you seat the guests who come before ten?', 'habit'],
    ['Ida’s team put it on the shelf this afternoon', 'past'],
    ['she told him he’d hear from us this afternoon', 'event'],
    ['I’ve seen three of these this month, could you write it up?', 'past'],
    ['let’s drop the 7:30 call', 'background'],
    ['she takes two pills after lunch', 'background'],
    ['fares go up in May', 'event'],
    ['he says yes to most things before ten in the morning', 'habit'],
    ['the invoice from 10/3 is with you', 'past'],
    ['the hall is open till five and not a minute longer', 'deadline'],
    ['please return it no later than Friday', 'deadline'],
    ['I want a yes or no before my 2pm with Ola', 'deadline'],
    ['my aim is to paint the hall some time next week', 'event'],
    ['see you on Monday', 'background'],
    ['third time today that the gate is stuck', 'background'],
    ['the van comes once, early in the morning', 'habit'],
    ['a panel which she can make from the old one in about one day', 'background'],
  ])('%s', (text, use) => expect(first(text)?.use).toBe(use));
});

describe('the deadline of a message', () => {
  test.each([
    ['could you sign it by Friday?', 'specific'],
    ['could you sign it soon?', 'vague'],
    ['could you sign it?', 'none'],
    ['the lease ended last Friday', 'none'],
    ['could you send your prompt answer?', 'vague'],
    ['please answer within two days of the visit', 'vague'],
    ['could you count them before the fair opens?', 'vague'],
    ['why does it stop when the door opens?', 'none'],
    ['when did we start to count the crates', 'none'],
    ['please send it by Wed 25 Nov to the baker we had last year', 'specific'],
    ['it has to reach the baker we had last year by Fri 27 Nov, could you send it?', 'specific'],
    ['please let Ola know when the samples will be sent', 'none'],
    ['I put the list into stock-6-20-26.pdf', 'none'],
    ['the fitting moves to the week of the 15th', 'vague'],
    ['the fitting moves to the 15th and the week after is free', 'specific'],
    ['could we make it the week after?', 'vague'],
    ['I will have the tiles in a month or so', 'vague'],
    ['can’t do the 5th. shall we take the week after?', 'vague'],
    ['I can’t make the 2:00, start without me', 'specific'],
    ['please draft a letter extending the lease through 31 March', 'none'],
    ['here is the rota for today', 'none'],
    ['twelve orders, all done between 3/9 and 22/9', 'none'],
    ['they short paid us because of the price on the 14th and 15th', 'none'],
    ['the lease was signed on 3/14/97, and again on 11/30/99', 'none'],
    ['I will be in Graz on the 18th and call you then', 'specific'],
    ['As of Friday your old key no longer opens the gate.', 'specific'],
    ['once the glue is dry, I’ll hang it', 'vague'],
    ['I don’t want this slipping into next quarter', 'vague'],
    ['we have two names and expect to make an offer shortly', 'vague'],
    ['I would sooner not sign it', 'none'],
    ['Call me when you get this.', 'vague'],
    ['when the seed invoice lands in the inbox pls forward it', 'vague'],
    ['let’s drop it from the list and bring it back in September', 'vague'],
    ['We closed. The money moved at 2:15.', 'none'],
  ])('%s', (text, strength) => expect(read(draft(text), defaultProfile).deadline.strength).toBe(strength));
});

test('printed dates: what moves stands alone, a clock time and a habit are none', () => {
  const dates = (text: string) =>
    datesOf(read(draft(text), defaultProfile)).map(({ text: words, kind }) => `${words}: ${kind}`);
  expect(dates('can you call tomorrow afternoon?')).toEqual(['tomorrow: relative']);
  expect(dates('can you call next week, at 3pm?')).toEqual(['next week: relative']);
  expect(dates('could you join on Friday morning?')).toEqual(['Friday: weekday']);
  expect(dates('could you join at 3pm? we meet every Monday')).toEqual([]);
  expect(dates('could you join on Thu 26 Nov?')).toEqual(['Thu 26 Nov: absolute']);
});

describe('printed dates: the words that move, and only those', () => {
  test.each([
    ['the figures came in at the end of last week', ['last week']],
    ['I’ll be in Graz early next week', ['next week']],
    ['the lease runs until the end of this month', ['this month']],
    ['earlier today the lift stood still', ['today']],
    ['you get the plan by the end of the week', ['the end of the week']],
    ['later in the week there will be a second round', ['later in the week']],
    ['we met Ola the other day', ['the other day']],
    ['the hall will be painted in the coming weeks', ['the coming weeks']],
    ['the hall will be painted over the next two weeks', ['over the next two weeks']],
    ['the fair is only six weeks away', ['six weeks away']],
    ['the boiler was changed two or three weeks ago', ['two or three weeks ago']],
    ['you have it in a week or so', ['in a week or so']],
    ['we were on site last June', ['last June']],
    ['please sign within ten days of receipt of this letter', ['within ten days of receipt of this letter']],
    ['she is away for the next week', ['the next week']],
    ['both rooms are taken the next couple of weekends', ['the next couple of weekends']],
    ['the yard floods again this summer', ['this summer']],
    ['sales doubled over the past 14 months', []],
    ['the gate as it is (today) lets anybody in', []],
    ['refunds are paid within 14 days of the return', []],
    ['the fire drill is on the first Tuesday of every month', []],
    ['October is the last month of the trial', []],
    ['the shop is closed on Good Friday', []],
    ['he joined several years ago', []],
    ['can you do it wensday or thrusday?', ['wensday', 'thrusday']],
    ['pls send it til wed', ['wed']],
    ['the sun sat low', []],
    ['within an hour we had ten answers', []],
    ['our overnight jobs ran', []],
    ['put it in the freezer overnight', []],
    ['ten years ago today this was a field', []],
    ['by Mon 30 Nov, or a line saying so on that same Monday', []],
    ['the workshop has room in the last two weeks of August', []],
  ])('%s', (text, wanted) =>
    expect(
      datesOf(read(draft(text), defaultProfile))
        .filter(({ kind }) => kind === 'relative' || kind === 'weekday')
        .map(({ text: words }) => words),
    ).toEqual(wanted),
  );
});

test('a slip of the pen is the day meant', () => {
  expect(first('can you send it tommorow?')?.at).toBe('2026-11-24');
  expect(first('can you send it by wensday?')?.at).toBe('2026-11-25');
});

test('the machine’s own zone changes nothing', () => {
  const zone = process.env.TZ;
  const texts = [
    'send it by tomorrow 3pm',
    'by EOD Friday PT',
    'in two hours',
    'next Friday at noon',
    'by the 3rd',
    'this afternoon',
  ];
  const all = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'].map((TZ) => {
    process.env.TZ = TZ;
    return JSON.stringify(texts.map((text) => read(draft(text), defaultProfile).times));
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(all).size).toBe(1);
});
