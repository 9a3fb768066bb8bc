// Example results for looking at the face: written by hand, so that a picture changes only when the face does.
import type { ChecklistLine, Result, Slot } from '../../src/analyzer/analyze.ts';
import { defaultProfile } from '../../src/analyzer/draft.ts';
import type { Reading } from '../../src/analyzer/reading/reading.ts';
import type { Finding, FindingLevel, Level, Question } from '../../src/analyzer/rule.ts';

const text =
  'Hi Grace, can you check on the auth issue when you get a chance? The client call is tomorrow at 3pm, notes are attached.';

const titles: readonly (readonly [string, Question, string, Level])[] = [
  ['one-send', 'needed', 'It can be answered as it is', 'hold'],
  ['explicit-ask', 'needed', 'The ask is plain', 'warn'],
  ['ask-first', 'needed', 'The ask comes first', 'warn'],
  ['exact-time', 'when', 'The time is a time', 'warn'],
  ['dates-hold', 'when', 'Dates hold until tomorrow', 'warn'],
  ['time-zone', 'when', 'A clock time has its zone', 'hint'],
  ['names-owner', 'next', 'It says who', 'warn'],
  ['files-are-there', 'everything', 'What it speaks of is here', 'hold'],
  ['references-resolve', 'everything', 'What it leans on can be found', 'warn'],
  ['sets-cadence', 'talk', 'They know when you answer', 'hint'],
];

function finding(
  rule: string,
  level: FindingLevel,
  words: string,
  message: string,
  fixes: readonly string[] = [],
): Finding {
  const start = text.indexOf(words);
  const question = titles.find(([id]) => id === rule)?.[1] ?? 'needed';
  return {
    rule,
    question,
    level,
    start,
    end: start + words.length,
    message,
    fixes: fixes.map((label) => ({ start, end: start + words.length, label, text: label })),
  };
}

const all = {
  check: finding(
    'explicit-ask',
    'warn',
    'check on',
    '“check on” leaves open what to look for. Say what you need decided or found out.',
    ['“Could you tell me whether … ?”'],
  ),
  chance: finding(
    'exact-time',
    'warn',
    'when you get a chance',
    '“when you get a chance” is a different day for each of you. Name the day.',
    ['by Wed 25 Nov, 17:00 CET', 'no rush'],
  ),
  tomorrow: finding(
    'dates-hold',
    'warn',
    'tomorrow',
    '“tomorrow” will be another day when they read it. Put the date beside it.',
    ['tomorrow, Tue 24 Nov,'],
  ),
  clock: finding('time-zone', 'hint', '3pm', '“3pm” is another hour where they are. Put the zone beside it.', [
    '3pm CET',
  ]),
  file: finding('files-are-there', 'hold', 'attached', '“attached”, but there is no file on this message.'),
  issue: finding(
    'references-resolve',
    'warn',
    'the auth issue',
    '“the auth issue” could be any of several. A link, an id or a name tells which.',
  ),
  long: finding(
    'ask-first',
    'warn',
    text,
    'What you need stands in sentence 4. Put it first, the background after it.',
    [
      'Could you look through the failed sign-ins of last Friday and tell me whether the new certificate is the cause, by Wed 25 Nov, 17:00 CET?',
    ],
  ),
};

const slots: readonly Slot[] = [
  { id: 'needed', label: 'Needed', said: 'can you check on the auth issue', unsaid: 'not said', gap: false },
  { id: 'by', label: 'By', unsaid: 'not said', gap: true },
  { id: 'next', label: 'Next', said: 'Grace', note: 'looks, then answers here', unsaid: 'not said', gap: false },
  { id: 'with', label: 'With', unsaid: 'nothing to follow', gap: true },
];
const clearSlots: readonly Slot[] = [
  { id: 'needed', label: 'Needed', said: 'could you approve the budget in FIN-203', unsaid: 'not said', gap: false },
  {
    id: 'by',
    label: 'By',
    said: 'by Wed 25 Nov, 17:00 CET',
    note: 'the day after they read it',
    unsaid: 'not said',
    gap: false,
  },
  { id: 'next', label: 'Next', said: 'Grace', unsaid: 'not said', gap: false },
  { id: 'with', label: 'With', unsaid: 'nothing needed', gap: false },
];

function resultOf(findings: readonly Finding[], verdict: Result['verdict'], over: Partial<Result> = {}): Result {
  const checklist: ChecklistLine[] = titles.map(([rule, question, title, level]) => {
    const own = findings.filter((found) => found.rule === rule);
    return { rule, question, title, level, state: own.length > 0 ? 'fail' : 'pass', findings: own };
  });
  const sentences = [...text.matchAll(/[^.?]+[.?]\s*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    text: match[0].trimEnd(),
    block: 0,
    item: false,
    role: 'body' as const,
    ask: 'none' as const,
  }));
  const start = text.indexOf('can you');
  const ask = { start, end: text.indexOf(' when'), text: 'can you check on the auth issue' };
  const at = text.indexOf('tomorrow');
  const reading = {
    draft: { text, medium: 'email', place: 'new', subject: 'Re: Q4 launch plan', now: '2026-11-23T10:00:00+01:00' },
    profile: defaultProfile,
    sentences,
    asks: [ask],
    times: [
      { start: at, end: at + 8, text: 'tomorrow', kind: 'relative', at: '2026-11-24', use: 'event', settled: false },
    ],
  } as unknown as Reading;
  return { reading, slots, checklist, findings, verdict, score: 40, held: verdict === 'hold', broken: [], ...over };
}

export const examples = {
  clear: resultOf([], 'clear', { slots: clearSlots, score: 100 }),
  hints: resultOf([all.clock], 'clear', { slots: clearSlots }),
  warn: resultOf([all.check, all.chance, all.issue], 'unclear'),
  hold: resultOf([all.check, all.chance, all.file, all.issue], 'hold'),
  long: resultOf(Object.values(all), 'hold'),
} as const satisfies Record<string, Result>;
