// The floor of any text checker: split into words and sentences and look for sixty phrases once. The yardstick for speed.

const phrases = [
  ...['as soon as possible', 'let me know', 'get back to', 'in the loop', 'touch base', 'circle back', 'take a look'],
  ...['at the moment', 'in order to', 'due to the fact', 'for the time being', 'in the event', 'with regard to'],
  ...['kind regards', 'best wishes', 'thank you', 'looking forward', 'please find', 'feel free', 'do not hesitate'],
  ...['would you mind', 'could you', 'can you', 'will you', 'shall we', 'do you', 'is there', 'are there', 'have you'],
  ...['i think', 'i believe', 'i suggest', 'i propose', 'we should', 'we need', 'we could', 'you should', 'you need'],
  ...['by the way', 'for example', 'in fact', 'of course', 'as well', 'no rush', 'no worries', 'heads up', 'just so'],
  ...['right now', 'these days', 'last week', 'next week', 'this week', 'end of day', 'by then', 'until then'],
  ...['first of all', 'in the end', 'on top of', 'at least'],
];

/** Source of a page function `floor(text)` that returns how much it found, so that no work can be dropped. */
export const floorSource = `
const floorPhrases = /\\b(?:${phrases.join('|')})\\b/gi;
function floor(text) {
  let found = 0;
  for (const _ of text.matchAll(/[\\p{L}\\p{N}'’-]+/gu)) found += 1;
  for (const _ of text.matchAll(/[^.!?\\n]+[.!?\\n]*/g)) found += 1;
  for (const _ of text.matchAll(floorPhrases)) found += 1;
  return found;
}
`;
