// The third message in two minutes: three rings on their side, and the sense in pieces.
import type { Draft } from '../draft.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'no-burst',
  question: 'talk',
  title: 'One message, not five',
  why: 'Each piece rings on their side, and tomorrow the pieces lie between those of others.',
  level: 'warn',
  weight: 6,
  options: {
    count: { kind: 'number', label: 'Your messages before this one', default: 2, min: 1, max: 10 },
    minutes: { kind: 'number', label: 'Within how many minutes', default: 2, min: 1, max: 30 },
  },
  messages: {
    burst: 'This is message {number} in a row. Put the next thoughts into one, or edit the last.',
  },
  applies: ({ kind, draft }) => kind !== 'acknowledgement' && draft.earlier !== undefined,
  check: ({ draft }, { count, minutes }) => {
    const row = ownRow(draft, minutes);
    return row >= count ? [{ start: 0, end: 0, message: 'burst', data: { number: row + 1 } }] : [];
  },
});

export const examples: Examples = {
  good: [
    {
      text: 'and the second number is 318',
      draft: { earlier: burst(['402 on the 16th', 'and 331 on the 17th'], 7) },
    },
    {
      text: 'could you add it to the image by Wed 25 Nov?',
      draft: { earlier: burst(['the label image builds again']) },
    },
    {
      text: 'then I’ll add it',
      draft: {
        earlier: [
          ...burst(['the label image builds again']),
          { who: 'them', at: '2026-11-23T09:59:30+01:00', text: 'but ghostscript is missing' },
        ],
      },
    },
    { text: 'thanks!!', draft: { earlier: burst(['ah nice', 'that was fast']) } },
    { text: 'haha yes that one', draft: { earlier: burst(['the song with the whistle?', 'from the boat?']) } },
  ],
  bad: [
    {
      text: 'and the printer driver is fine, it’s the font that is missing',
      draft: { earlier: burst(['hi Luca', 'so I looked at the empty labels (OPS-268)']) },
    },
    { text: 'are you around?', draft: { earlier: burst(['hey Tom', 'good morning']) } },
    {
      text: '@noor can you add it to `Dockerfile` by Wed 25 Nov 12:00 CET?',
      draft: {
        place: 'channel',
        mentions: ['@noor'],
        earlier: burst(['so the labels image builds again', 'but it lacks the ghostscript package']),
      },
    },
    {
      text: 'and one more: the logo is old, I’ll swap it',
      draft: { earlier: burst(['the footer is done']) },
      options: { count: 1 },
    },
  ],
};

/** How many messages of the writer's own stand right above, in a row, within the minutes before now. */
export function ownRow({ earlier = [], now }: Draft, minutes: number): number {
  const since = Date.parse(now) - minutes * 60_000;
  let row = 0;
  for (const { who, at } of earlier.toReversed()) {
    if (who !== 'me' || at === undefined || !(Date.parse(at) >= since)) break;
    row += 1;
  }
  return row;
}

/** Messages of the writer's own, the last of them `ago` minutes before the example's now, twenty seconds apart. */
function burst(texts: readonly string[], ago = 0.5) {
  const last = Date.parse('2026-11-23T10:00:00+01:00') - ago * 60_000;
  return texts.map((text, index) => ({
    who: 'me',
    at: new Date(last - (texts.length - 1 - index) * 20_000).toISOString(),
    text,
  }));
}
