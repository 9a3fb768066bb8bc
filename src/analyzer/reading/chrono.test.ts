// What chrono reads sparingly is what it reads with everything tried.
import { parse } from 'chrono-node/en';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDates } from './chrono.ts';

const words =
  'in within for about at by on the a an half few several couple of one two three ten twelve 1 3 17 2026 12:00 9:30 pm am days day weeks week hours hour h hrs minutes min months mon mo quarter year y d w s sec ago before earlier later from now today tomorrow tonight yesterday morning noon midnight this next last past after monday fri friday january jan feb march may june sept october dec 3rd second 24th twenty-fifth 2026-12-01 12/24 24.12. end eom + - , and 5d 2h30m utc cet'.split(
    ' ',
  );
const reference = { instant: new Date('2026-11-23T09:00:00Z'), timezone: 60 };

test('any words of time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (said, forwardDate) => {
        const text = said.join(' ');
        const told = (read: typeof parse) =>
          read(text, reference, { forwardDate }).map(({ index, text, start, end }) => [
            index,
            text,
            start.date(),
            end?.date(),
          ]);
        expect(told(parseDates)).toEqual(told(parse));
      },
    ),
    { numRuns: 2000 },
  );
});
