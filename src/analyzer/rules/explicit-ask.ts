// The main ask is an ask in form only: "thoughts?", "can you check on X?".
import { deadlineFor } from '../fixes/deadline.ts';
import { endOfWords, insert, replace } from '../fixes/place.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

const polite = /^(?:(?:can|could|would|will) you )?(?:please |quickly |maybe )*(?=\S)/i;

const messageFor = { opinion: 'opinion', look: 'look', help: 'help', 'heads-up': 'headsUp', advise: 'advise' } as const;

export default defineRule({
  id: 'explicit-ask',
  question: 'needed',
  title: 'The ask says what would answer it',
  why: '“Thoughts?” can’t be finished. A particular question gets a particular answer.',
  level: 'warn',
  weight: 22,
  options: {},
  messages: {
    opinion: '“{word}” can be answered with anything. Ask what you need decided or told.',
    look: '“{word}” leaves open what to look for. Say what you need decided or found out.',
    help: '“{word}” leaves open what they are to do. Ask for the one thing you need done.',
    headsUp: '“{word}” doesn’t say whether they need to do something. Say what, or that nothing is needed.',
    advise: '“{word}” leaves the question to them. Ask the one thing you need to know.',
  },
  applies: ({ main, ping }) => main !== undefined && !ping,
  check: (reading) => {
    const { main, draft } = reading;
    if (main?.strength !== 'vague' || !main.vagueness || main.vagueness === 'open-question') return [];
    // "Heads up" asks nothing where the rest says that nothing is needed.
    if (main.vagueness === 'heads-up' && reading.nothingNeeded) return [];
    const cue = main.cue ?? main;
    // "Can you check on": the form is fine, what is open begins after it.
    const lead = main.vagueness === 'look' ? polite.exec(draft.text.slice(cue.start, cue.end))?.[0].length : 0;
    const start = cue.start + (lead ?? 0);
    const { end } = cue;
    const data = { word: draft.text.slice(start, end).trim() };
    return [{ start, end, message: messageFor[main.vagueness], data, fixes: fixesFor(reading, main) }];
  },
});

export const examples: Examples = {
  good: [
    'could you approve PR #512 by Tue 24 Nov, 17:00 CET?',
    'can you take a look at PR #498 and tell me whether the retry can lose a job? By Wed 25 Nov is fine.',
    'did you get anywhere with OPS-311? I need a yes or no before the call on Thu 26 Nov.',
    'heads up, no action needed: the sandbox keys change on 1 Dec 2026',
    'Heads-up: the VPN is down on Sun 29 Nov, 02:00–04:00 UTC. No action required.',
    'I’d drop IE mode from the kiosk build. Do you see any issue with that by Wed 25 Nov?',
    'let me know if you have any questions',
    'could you please advise by Fri 27 Nov whether the quay is free on Mon 7 Dec?',
    'thanks for your comments. Could you sign page 4 by Thu 26 Nov?',
    'please go through the essay and mark what is too long, by Thu 26 Nov',
    'can you help me carry the harp on Thu 26 Nov at 10:00 CET?',
    'I have two seats left on Thu 26 Nov, row 3 or row 9. Let me know by Wed 25 Nov.',
    {
      text: 'sure, in A4 or in A5?',
      draft: {
        place: 'thread',
        earlier: [{ who: 'them', at: '2026-11-23T09:20:00+01:00', text: 'can you print the song sheets?' }],
      },
    },
    'could you look into the gateway log and restart it by Thu 26 Nov, 13:00 CET?',
  ],
  bad: [
    { text: 'here is the new empty state: https://design.example/f/77ab «thoughts?»' },
    { text: 'I’d take the red one. «any views?»' },
    {
      text: 'I’d drop IE mode from the kiosk build, it costs us two days per release. «Thoughts?»',
      fixed:
        'I’d drop IE mode from the kiosk build, it costs us two days per release. Do you see any issue with it by Wed 25 Nov?',
    },
    {
      text: 'can you «take a look» at PR #498?',
      fixed: 'can you take a look at PR #498 and tell me whether …?',
    },
    { text: 'Can you «check on» the Meyer invoice?' },
    {
      text: '«heads up»: the sandbox keys change on 1 Dec 2026',
      fixed: 'FYI, no action needed: the sandbox keys change on 1 Dec 2026',
    },
    { text: 'The supplier can’t deliver before 11 January 2027. «Please advise».' },
    { text: 'Attached is the draft of the contract. «Let me know what you think»!', draft: { attachments: 1 } },
    { text: 'The second draft of the leaflet is at https://x.example/2. «I would be happy to hear your opinion».' },
    { text: '«thoughts on the shop sign?»' },
    { text: 'Could you «give the floor plan another look»?' },
    { text: 'Chapter 2 is at https://x.example/2. I should be «curious to hear how it strikes» you.' },
    { text: '@noor «any news?»', draft: { place: 'channel', mentions: ['@noor'] } },
    { text: 'can you «let me know about Daniel»?' },
    { text: 'could you «give me a hand» with the harvest supper before Fri 4 Dec?' },
    { text: 'can you «do something about» the draught in the reading room?' },
    { text: 'the tide tables for the ferry are at https://x.example/tides, «feedback please»' },
    { text: 'please «go through my essay»' },
    { text: 'We drop the second matinee and add a late show. «Let me know by Fri 27 Nov».' },
    { text: 'would you mind «having a read» of https://docs.example/plan-b by Fri 27 Nov?' },
    { text: 'for the price list in OPS-14 we «need your input».' },
  ],
};

function fixesFor(reading: Reading, ask: Ask): Fix[] {
  const { draft, proposals, sentences } = reading;
  const sentence = sentences[ask.sentence];
  if (!sentence) return [];
  if (ask.vagueness === 'heads-up' && ask.cue) return [replace(ask.cue, 'FYI, no action needed')];
  // "thoughts?" after a proposal becomes the closed question; both have to be sentences of their own.
  if (ask.vagueness === 'opinion' && proposals.some(({ end }) => end <= sentence.start)) {
    const by = deadlineFor(reading, 'two-days');
    const whole = sentence.text.trim().length <= ask.text.trim().length + 1;
    if (by && whole)
      return [replace(trimmed(draft.text, sentence), `Do you see any issue with it by ${by.split(',')[0]}?`)];
  }
  const isRequest = /^\W*(?:(?:@|#)?\p{L}+,? )?(?:can|could|would|will) you /iu.test(sentence.text);
  if (ask.vagueness === 'look' && isRequest && ask.times.length === 0 && !ask.condition) {
    return [insert(endOfWords(draft.text, ask), ' and tell me whether …')];
  }
  return [];
}

function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
