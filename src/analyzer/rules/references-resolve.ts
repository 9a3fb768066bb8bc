// It leans on something the reader can't make out from the draft, its subject or the conversation above.
import type { Reference } from '../reading/reading.ts';
import { defineRule, type Examples } from '../rule.ts';

const messageFor = {
  definite: 'which',
  demonstrative: 'which',
  'past-occasion': 'which',
  pronoun: 'pronoun',
  'as-discussed': 'discussed',
} as const satisfies Record<Reference['kind'], string>;

export default defineRule({
  id: 'references-resolve',
  question: 'everything',
  title: 'They can tell which one',
  why: '“The auth issue” is one of five to somebody else. A link, an id or a name tells which.',
  level: 'warn',
  weight: 22,
  options: {
    words: { kind: 'words', label: 'Things your readers know (“the roadmap”)', default: [] },
  },
  messages: {
    which: '“{word}” could be any of several. A link, an id or a name tells which.',
    pronoun: '“{word}” points at something that isn’t here. Name it once.',
    discussed: '“{word}” isn’t in front of them tomorrow. Say again what it was, in one sentence.',
  },
  applies: ({ kind, ping, problems }) =>
    kind !== 'acknowledgement' && (kind !== 'social' || problems.length > 0) && !ping,
  check: ({ references, draft }, { words }) => {
    const known = new Set(words.map(plain));
    // What an answer points at stands above it; where the page doesn't show that, nothing is claimed.
    const blind = (draft.place === 'reply' || draft.place === 'thread') && !draft.earlier?.length;
    return references
      .filter(({ resolved, slight, text }) => !resolved && !slight && !known.has(plain(text)))
      .filter(({ kind }) => !blind || kind === 'definite' || kind === 'past-occasion')
      .slice(0, 3)
      .map(({ start, end, kind }) => ({
        start,
        end,
        message: messageFor[kind],
        data: { word: draft.text.slice(start, end) },
      }));
  },
});

export const examples: Examples = {
  good: [
    'could you approve the fix in AUTH-212 by Tue 24 Nov, 17:00 UTC? If anything speaks against it, write it into the ticket.',
    'If it isn’t too much trouble, could you leave the ladder in hall 3 before Thu 26 Nov, 9:00 CET?',
    '@noor did you get anywhere with the auth issue (OPS-311)? I need to know by Wed 25 Nov.',
    'could you send me https://docs.acme.example/plan as PDF by Wed 25 Nov?',
    { text: 'the build is red, I’m on it', draft: { place: 'channel' } },
    'could you tell the landlord about the lift by Wed 25 Nov?',
    'the customer in booth 5 wants 40 euros back, could you pay it out by Wed 25 Nov?',
    'can you send me the booking number of lot 7 by Wed 25 Nov, the gate wants it on the sheet',
    'as discussed, we keep the old endpoints until 1 Feb 2027. No action needed.',
    {
      text: 'yes, it is in your inbox since 10:02 CET',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T09:58:00+01:00', text: 'did you send the March invoice?' }] },
    },
    {
      text: 'could you fix the roadmap typo by Wed 25 Nov?',
      options: { words: ['the roadmap typo'] },
    },
    'could you ask Ana for the contract number by Fri 27 Nov?',
    'please pay invoice 5521 by Fri 27 Nov. The payment has to name the customer number.',
    'could you make it Thursday instead?',
    'how cool is that, we won the cup!',
    'the rest of the form is fine, please sign page 3 of OPS-12 by Fri 27 Nov',
    'could you empty the letter box of hall 3 and oil the door of the ticket shop by Fri 27 Nov?',
    'this is urgent for us: the label of lot 77 has the wrong year. Please correct it by Tue 24 Nov, 12:00 CET.',
    'please take the Etruscan poster down by Fri 27 Nov, it still has the old ticket price',
  ],
  bad: [
    { text: 'did you get anywhere with «the auth issue»?' },
    { text: 'please send me «that doc» by Wed 25 Nov, 12:00 CET' },
    { text: '«as discussed», please go ahead' },
    { text: '«this» is still broken on my phone, could you fix it by Thu 26 Nov?' },
    { text: 'could you forward me «the client’s email» by Wed 25 Nov?' },
    { text: 'has «the client» signed? I need to know by Wed 25 Nov' },
    { text: 'please use «the wording we spoke about» by Wed 25 Nov' },
    { text: 'can you ask «that guy from last year» about the trees before 1 Dec 2026?' },
    { text: 'please answer «that email» from the bank by Wed 25 Nov' },
    { text: 'please bring «the thing» for the inspector on Wed 25 Nov' },
    { text: 'did you fix «the bug»? I need to know by Wed 25 Nov' },
    { text: '«both» are ok, please book by Fri 27 Nov' },
    { text: '«option b» looks nicer, please print it by Fri 27 Nov' },
    { text: 'could you call «him» back by Fri 27 Nov?' },
    { text: 'please confirm «the booking» by Fri 27 Nov' },
    { text: '«the pump you delivered» is making noise. please send someone by Fri 27 Nov' },
    { text: 'could you book «that van we rented», for Fri 27 Nov?' },
    { text: '«as agreed on» the phone i need the corrected list by Thu 26 Nov' },
    { text: 'please send Ada «the corrections from our chat in the corridor» by Thu 26 Nov' },
  ],
};

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();
