// Dispatching on first words finds what trying every phrase everywhere finds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined } from './patterns.ts';
import { allOf, firstOf, phrases } from './phrases.ts';
import { tailOf } from './tails.ts';
import { spell, treeOf } from './tree.ts';

const lists = [
  ['(?:please )?(?:find|see) attached', 'call me(?: back)?', "(?:i'd|we'd) like", 'no (?:rush|hurry)'],
  ['take (?:a |another )?look', "what(?:'s| is) your take", 'heads[ -]?up', "don't (?:forget|hesitate)"],
  ['(?:any )?(?:thoughts|news) ?\\?', 'hm+', 'as soon as (?:possible|you can)', '(?<=by )noon'],
  // With parts that can be anything, and plain words behind them.
  [
    'your [^.,]{2,30} (?:needs?|could use) (?:another )?look',
    'any (?:[a-z]+ ){0,2}(?:e-?mails?|news)',
    'as \\S+ (?:as )?(?:you )?can',
  ],
];
const naive = (list: readonly string[]) =>
  new RegExp(
    `(?<![\\w'@])(?:${list.map((one) => one.replaceAll(' ?', ' *').replace(/ (?!\*)/g, ' +')).join('|')})(?![\\w])`,
    'g',
  );
const words = fc.constantFrom(
  ..."please find see attached call me back i'd we'd like no rush hurry take a another look what's what is your heads up heads-up don't forget hesitate any thoughts news ? thoughts? hmm hmmm as soon possible you can by noon @call needs need could use another look look… look's email e-mails … , .".split(
    ' ',
  ),
);

describe('a class', () => {
  test.each(lists.map((list) => [list]))('hits where the plain alternation hits: %j', (list) => {
    const pattern = phrases(list);
    const plain = naive(list);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (tokens) => {
        const text = tokens.join(' ');
        expect(allOf(pattern, text).map(({ start, end }) => [start, end])).toEqual(
          Array.from(text.matchAll(plain), (hit) => [hit.index, hit.index + hit[0].length]),
        );
      }),
    );
  });
  test('anchored at the start hits nowhere else', () => {
    const pattern = phrases(['ok', 'thanks'], 'start');
    expect(firstOf(pattern, 'thanks a lot')?.text).toBe('thanks');
    expect(firstOf(pattern, 'a lot of thanks')).toBeUndefined();
  });
  test('finds its phrases in a text that others were looked for in before', () => {
    expect(phrases(['hello']).test('hmmm')).toBe(false);
    expect(phrases(['hm+']).test('hmmm')).toBe(true);
  });
  test('a mention is no phrase', () => expect(phrases(['team']).test('@team hello')).toBe(false));
});

/** The ways that the beginning of a text can be, as they are written. */
const beginning = (patterns: readonly string[], text: string) => {
  const word = /^[a-z0-9']+/.exec(text)?.[0] ?? '';
  const head = word.indexOf("'");
  return (
    treeOf(joined(patterns), (ways) => ways.map(({ source }) => source)).at(
      spell(text, new Uint8Array()),
      0,
      head,
      word.length,
    ) ?? []
  );
};

test.each([
  [
    '(?:please |pls )?(?:find|see) it',
    ['please see it', 'pls find it', 'find it', 'see  it'],
    ['see at', 'please it', 'finds it'],
  ],
  ["i(?:'d| would) like", ["i'd like", 'i would like'], ["i'm like", 'i like', 'i wouldlike']],
  ['e-?mails?', ['e-mail', 'email', 'emails', "email's"], ['mail', 'emailed']],
  ['(?<!not )urgent(?:ly)?', ['urgent', 'urgently'], ['urgency']],
  [
    "(?:i|we)(?:'ll| will)(?: then| also)* (?!be )[a-z]+",
    ["i'll go", 'we will then also then go'],
    ["i've to", 'we wil'],
  ],
  ['so ?far', ['so far', 'sofar', 'so   far'], ['so fat']],
  ['by (?:the )?[1-9]\\d?(?:st|nd)', ['by the 2nd', 'by 21st'], ['by two', 'by the second']],
  ['(?:hm+|a(?:ha)+)', ['hm', 'hmmmm', 'ahaha'], ['hi', 'ah']],
  ['a{2,3}h, b', ['aah, b'], ['ah, c']],
])('%s can be the beginning of %j, not of %j', (pattern, texts, others) => {
  for (const text of texts) expect([text, beginning([pattern], text)]).toEqual([text, [expect.any(String)]]);
  for (const text of others) expect([text, beginning([pattern], text)]).toEqual([text, []]);
});

test('of several patterns those in their order that the text can be, by the alternatives they are', () =>
  expect(beginning(['no (?:more )?\\w+', 'yes|(?:no|no way)', 'not'], 'no way out')).toEqual([
    'no (?:more )?\\w+',
    'no',
    'no way',
  ]));

test.each(['[a-z]+ me', '(?:no )?', ', but', '\\w*ly'])('%s can begin with any word, and that is told', (pattern) =>
  expect(() => beginning(['no', pattern], 'no')).toThrow(`“${pattern}” can begin with any word`),
);

test('what goes on for longer than letters are followed is found all the same', () => {
  const very = phrases(['(?:very )+good(?! )']);
  expect(very.test(`${'very '.repeat(500)}bad`)).toBe(false);
  expect(very.test(`${'very '.repeat(500)}good`)).toBe(true);
});

test.each([
  ['the [^.]{2,50} should (?:really )?be (?!done)[a-z]+', 'should (?:really )?be (?!done)[a-z]+'],
  ['(?:the|that) (?:[a-z-]+ ){0,2}(?:guy|e-?mail)', '(?:guy|e-?mail)'],
  ['a [a-z]+ (?:that |which )?(?:we|i) saw', '(?:that |which )?(?:we|i) saw'],
  // What is spelled out all the way, what need not stand there, what can begin with anything or with no letter.
  ['please (?:do|see)', undefined],
  ['the [a-z]+(?: of it)?', undefined],
  ['the [a-z]+ ?of', undefined],
  ['the [a-z]+ \\w+ly', undefined],
  ["the [a-z]+ (?:'s|is)", undefined],
  ['the [a-z]+ (?:(?:so )? on|off)', undefined],
])('%s cannot do without %s', (pattern, tail) => expect(tailOf(joined([pattern]), 0)).toBe(tail));
