// Dispatching on first words finds what trying every phrase everywhere finds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingsOf } from './openings.ts';
import { allOf, firstOf, phrases } from './phrases.ts';

const lists = [
  ['(?:please )?(?:find|see) attached', 'call me(?: back)?', "(?:i'd|we'd) like", 'no (?:rush|hurry)'],
  ['take (?:a |another )?look', "what(?:'s| is) your take", 'heads[ -]?up', "don't (?:forget|hesitate)"],
  ['(?:any )?(?:thoughts|news) ?\\?', 'hm+', 'as soon as (?:possible|you can)', '(?<=by )noon'],
];
const naive = (list: readonly string[]) =>
  new RegExp(
    `(?<![\\w'@])(?:${list.map((one) => one.replaceAll(' ?', ' *').replace(/ (?!\*)/g, ' +')).join('|')})(?![\\w])`,
    'g',
  );
const words = fc.constantFrom(
  ..."please find see attached call me back i'd we'd like no rush hurry take a another look what's what is your heads up heads-up don't forget hesitate any thoughts news ? thoughts? hmm hmmm as soon possible you can by noon @call , .".split(
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

test.each([
  ['call me', ['call']],
  ['(?:please |pls )?(?:find|see) it', ['please', 'pls', 'find', 'see']],
  ["i(?:'d| would) like", ["i'd", 'i']],
  ['e-?mails?', ['e', 'email', 'emails']],
  ['(?<!not )urgent(?:ly)?', ['urgent', 'urgently']],
])('%s begins with %j', (phrase, opening) =>
  expect([...(openingsOf(phrase)?.keys() ?? [])].sort()).toEqual([...opening].sort()),
);

test('a phrase that can begin with any word says so', () => expect(openingsOf('[a-z]+ me')).toBeUndefined());

test.each([
  ['not (?:happy|sure about)', 'not', ['happy', 'sure']],
  ["(?:i|we)(?:'ll| will)(?: then| also)? (?!be )[a-z]+", 'i', ['will']],
  ['so ?far', 'so', ['far']],
  ['a(?: b)* c', 'a', ['b', 'c']],
  ["i(?:'d| also)* go", "i'd", ['also', 'go']],
  ['(?:e-?mails?|ask) to', 'emails', ['to']],
  ['by (?:the )?\\d{1,2}(?:st|nd)', 'by', ['0', 'the']],
])('%s goes on after “%s” with one of %j', (phrase, word, words) =>
  expect([...(openingsOf(phrase)?.get(word) ?? [])].sort()).toEqual(words),
);

test.each(['hello', 'no (?:more )?\\w+', 'hello,? you'])('anything can come after the first word of %s', (phrase) =>
  expect([...(openingsOf(phrase)?.values() ?? [])]).toEqual([undefined]),
);
