// What a draft leans on: which stretches stay open to tomorrow's reader, and which are settled.
import { describe, expect, test } from 'vitest';
import { type Draft, defaultProfile } from '../draft.ts';
import { read } from './read.ts';
import { referencesOf } from './references.ts';

const chat = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  medium: 'chat',
  place: 'channel',
  now: '2026-11-23T10:00:00+01:00',
  ...more,
});
const mail = (subject: string, text: string): Draft => chat(text, { medium: 'email', place: 'new', subject });
const openIn = (draft: Draft): string[] =>
  read(draft, defaultProfile)
    .references.filter(({ resolved, slight }) => !resolved && !slight)
    .map(({ text }) => text);
const slightIn = (draft: Draft): string[] =>
  read(draft, defaultProfile)
    .references.filter(({ slight }) => slight)
    .map(({ text }) => text);

describe('stays open', () => {
  test.each<[string, Draft, string[]]>([
    ['an opening "it"', chat('it crashes again on the second till'), ['it']],
    ['"it" after a thank-you to somebody', chat('thx Mateus, it printed'), ['it']],
    ['an opening "this one"', chat('this one still has the old rate, please correct it by Fri 27 Nov'), ['this one']],
    ['"they" that nobody is', chat('have they signed?'), ['they']],
    ['"that" as an object', chat('ok, I will do that after lunch'), ['that']],
    ['"that" after "think"', chat('I think that needs another coat of paint'), ['that']],
    ['"this" in a mail whose subject is about more', mail('Spring catalogue', 'How do we handle this?'), ['this']],
    ['"this" with a noun', mail('Autumn fair', 'This date suits me.'), ['This date']],
    ['"that" with a noun', chat('that printer jams on thick paper'), ['that printer']],
    ['one of many matters', chat('@wren did you get anywhere with the login issue?'), ['the login issue']],
    ['one of many papers', mail('Following up', 'Please send me the form by Friday.'), ['the form']],
    ['what an outsider wrote', chat("could you forward the customer's email to me?"), ["the customer's email"]],
    ['the writer’s own mail', chat('did you see my mail?'), ['my mail']],
    ['the writer’s own, of another day', chat('can someone answer my question from yesterday?'), ['my question']],
    [
      'whom one has met',
      chat('please send me the contract of the supplier whom we met at the fair'),
      ['the supplier whom we met at the'],
    ],
    ['a past occasion', chat('please undo the change we talked about'), ['the change we talked about']],
    [
      'what somebody did last year',
      chat('could you invite the baker we had last year?'),
      ['the baker we had last year'],
    ],
    ['what somebody thought of it', chat('please cut the verse the choir hated'), ['the verse the choir hated']],
    ['"as discussed" and no more', chat('as discussed, please go ahead'), ['as discussed']],
    ['one out of several', chat('the latest one'), ['the latest one']],
    ['one out of two, told by what no reader sees', chat('no, the other one - with the handle'), ['the other one']],
    ['"it", which "they" only acted on', chat('they dropped it in spring iirc'), ['it']],
    ['"it" of somebody else’s doing', chat('Ola mended it, luckily'), ['it']],
    ['"that" after "looks like"', chat('looks like that’s a leak in the roof, not in the pipe'), ['that']],
    ['"that" before "up"', chat('@maelle could you write that up for the board?'), ['that']],
    ['an opening "it" and its measure', chat('it’s 3 cm too short. Could you saw a new shelf?'), ['it']],
  ])('%s', (_, draft, wanted) => {
    expect(openIn(draft)).toEqual(wanted);
  });
});

describe('is settled', () => {
  test.each<[string, Draft]>([
    ['by a thing before it', chat('the label printer is on. can you test it before the shift?')],
    ['by a bare noun before it', chat('export fails when it has more than ten rows')],
    ['by people before them', chat('the drivers are here, can you let them in?')],
    ['by coming with the message', mail('', 'Call me when you get this.')],
    ['by what follows it', mail('', 'I hate to bring this up, but the hall needs a head count.')],
    ['by the subject that is asked about', mail('Fair in Linz', 'Is this worth going to?')],
    ['by the subject that is worked on', mail('Rent case', 'Is there any chance of settling this?')],
    ['by thanks that stand alone', chat('@ola thanks, that did it!')],
    ['by those whose counsel it was', mail('', 'I spoke with their counsel and they have agreed to all of it.')],
    ['by being enclosed', mail('Crates', 'Attached is the list we talked about. Could you price it?')],
    ['by the person they speak for', mail('', 'Ruth had no changes other than the cap, which they want at 15.')],
    ['by what is named with a number', chat('2.4 goes out on Wed 25 Nov and has the fix in it')],
    ['by what it is contrasted with', chat('please send the full report, I mean the real thing')],
    ['by the subject', mail('Signed lease for bay 6', 'Could you send it to me?')],
    ['by the noun in the subject', mail('Invoice 4471 from Penfold', 'Please pay the invoice by Tue 24 Nov.')],
    ['by an id', chat('can you close the login ticket, OPS-311?')],
    ['by a complement', chat('can you send me the report on the cold store?')],
    ['by what was told', chat('Two pallets arrived broken in Leeds. Can you look into this?')],
    ['by a link', chat('could you check the form? https://forms.acme.example/returns')],
    ['by what comes after', chat('this is how we count: full boxes first')],
    ['by the two just named', chat('I’d ask Ida Moe or Per Lund, the former knows the boats, the latter the harbour')],
    ['by its number', chat('did the order 14 lamps leave on Fri 27 Nov?')],
    ['by the story that comes after', chat('you’ll love this. A goat walked into the bakery and ate the price list.')],
    ['by the message itself', mail('Roof repair', 'This closes the repair of the roof. The scaffold is gone.')],
    ['by the same sentence', chat('if the scanner beeps twice, that means the box is full')],
    [
      'by the conversation above',
      chat('it is on your desk', { earlier: [{ who: 'them', text: 'where is the signed lease?' }] }),
    ],
    [
      'by a file that comes along',
      chat('what do you think of this?', { medium: 'email', place: 'new', subject: 'Logo', attachments: 1 }),
    ],
    ['restated after "as discussed"', chat('as discussed, we keep the old price list until 1 February 2027')],
  ])('%s', (_, draft) => {
    expect(openIn(draft)).toEqual([]);
  });
});

describe('stays open, but nothing turns on it', () => {
  test.each<[string, Draft, string[]]>([
    ['"that" with what was done to it', chat('which version of Kelvo is that checked against?'), ['that']],
    ['"this" that is asked about', chat('is this written down anywhere?'), ['this']],
    ['what somebody pasted above', chat('right, the bit you pasted looks fine to me'), ['the bit you pasted']],
    ['a pull request of two letters', chat('the PR is up'), ['the PR']],
    ['a bare thing', chat('the gasket is made of cork'), ['the gasket']],
    ['a bare thing at the end', chat('mostly about cleaning the nozzle'), ['the nozzle']],
    ['one of several, its noun left out', chat('no, take the other drill'), ['the other drill']],
    ['one of a list unseen', chat('ok for the second pump'), ['the second pump']],
    ['some of what was counted elsewhere', chat('which of the two did you take?'), ['of the two']],
    ['a sum named elsewhere', mail('Copper', 'Does the 12,500 include delivery?'), ['the 12,500']],
    ['"the same"', chat('yes, the same goes for the night shift'), ['the same']],
    ['what should stand below', mail('Floor plan', 'My corrections are marked below.'), ['marked below']],
    ['a bare thing that is moved', chat('then put the gasket into hall 2'), ['the gasket']],
    ['"it" after people only', chat('the fitters found a way to open it'), ['it']],
    ['"the same" with its thing', chat('same noise again'), ['same noise']],
    [
      'what is mentioned below',
      mail('Floor plan', 'I would not touch the wall mentioned below.'),
      ['the wall mentioned below'],
    ],
    ['a remark and no more', chat("it's possible, but not cheap"), ['it']],
  ])('%s', (_, draft, wanted) => {
    expect(slightIn(draft)).toEqual(wanted);
    expect(openIn(draft)).toEqual([]);
  });
});

test('with an open pointer, the next thing named by "this" is shown', () => {
  const draft = chat('have they tried this valve?');
  expect(openIn(draft)).toEqual(['they']);
  expect(slightIn(draft)).toEqual(['this valve']);
});

describe('does not even lean', () => {
  test.each<[string, Draft]>([
    ['on standing things', chat('the office is closed on Monday')],
    ['on what it names before', chat('the valve for hall 2 is here; the valve needs a seal')],
    ['on what it tells of', chat('the price of the cork seal is up')],
    ['on what is below', mail('Floor plan', `See the list below:\n\n${'- a wall moves by one metre\n'.repeat(9)}`)],
    ['where others have spoken', chat('the gasket is cork', { earlier: [{ who: 'them', text: 'what is it?' }] })],
  ])('%s', (_, draft) => {
    expect([...openIn(draft), ...slightIn(draft)]).toEqual([]);
  });
});

describe('is no reference', () => {
  test.each([
    'it would be great to meet in person',
    'it looks like rain',
    'is it possible to book the small room?',
    'got it, thanks',
    "it's been a while",
    "that's great news",
    'I hope that everybody gets home safely',
    'the box that stands by the door is empty',
    'we open late this week',
    'are those in the canteen on time?',
    'sorry if this mail reached you twice',
    'that was the third parcel with a dent since May',
    'this is everything I know about the hall',
    'we have grown to 34 this term',
  ])('%s', (text) => {
    expect(openIn(chat(text))).toEqual([]);
  });
});

test('what is past the first two is left to the person', () => {
  const many = 'can you close the login issue, the till bug, the scanner ticket and the label problem?';
  expect(openIn(chat(many))).toEqual(['the login issue', 'the till bug']);
});

test('spans lie inside the text, in order, apart, whatever the text', () => {
  const odd = [
    'it '.repeat(300),
    'the x issue'.repeat(200),
    '\ud800 it that\udc00',
    'this\u202e that',
    '"'.repeat(500),
  ];
  for (const text of odd) {
    const found = read(chat(text), defaultProfile).references;
    let last = 0;
    for (const { start, end, text: said } of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(said).toBe(text.slice(start, end));
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }
});

test('nothing said leans on nothing', () => {
  expect(referencesOf(chat(''), '', [], '', '')).toEqual([]);
});
