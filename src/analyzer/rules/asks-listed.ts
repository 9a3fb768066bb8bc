// Three or more asks in running text: the last ones get lost.
import type { Ask, Reading } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

/** What the writer would choose, and when the answer is wanted: parts of one question, no further ones. */
const besides =
  /^(?:and |so |but )?(?:(?:i|we)(?:['’]d| would) (?:go for|go with|take|pick|choose|opt for|prefer|vote for|keep)(?![\w])|(?:please )?(?:tell (?:me|us)|let (?:me|us) know|answer|reply)(?= (?:by|before|until)(?![\w])|[,.;!]|$))/i;

export default defineRule({
  id: 'asks-listed',
  question: 'next',
  title: 'Several asks are a list',
  why: 'Of four asks in one sentence, two get done. A list can be ticked off.',
  level: 'hint',
  weight: 2,
  options: {
    asks: { kind: 'number', label: 'From how many asks on', default: 3, min: 2, max: 10 },
  },
  messages: {
    running: '{number} asks stand in running text. In a list none gets lost.',
  },
  applies: ({ asks, ping }) => asks.length > 0 && !ping,
  check: (reading, { asks: from }) => {
    const running = reading.asks.filter(
      ({ sentence, vagueness, text }) =>
        !reading.sentences[sentence]?.item && vagueness !== 'heads-up' && !besides.test(text),
    );
    const last = running[from - 1];
    if (!last) return [];
    const fix = asList(reading, running);
    return [
      {
        start: last.start,
        end: last.end,
        message: 'running',
        data: { number: running.length },
        fixes: fix ? [fix] : [],
      },
    ];
  },
});

export const examples: Examples = {
  good: [
    '@noor three things for the release, all by Wed 9 Dec 12:00 UTC:\n1. tag v4.2.0\n2. attach the SBOM to REL-120\n3. post the checksum here',
    'could you rebase PR #522 and squash the fixups by Wed 25 Nov?',
    'could you tag v4.2.0 by Wed 25 Nov? It fixes the login, the export and the search.',
    'I’ll tag the release, attach the SBOM and post the checksum. No action needed.',
    'shall we print 1,500 or 2,000? I’d go for 2,000, the price drops to £2.11. Please tell me by Wed 25 Nov, 12:00 CET.',
    'As agreed on the phone, please take out clause 4 and send me the new PDF by Wed 25 Nov.',
  ],
  bad: [
    {
      text: 'could you rebase PR #522, squash the fixups, and «deploy it to staging?» all before Wed 25 Nov 12:00 CET',
    },
    {
      text: 'Hi Ana,\n\ncould you swap the photo on the start page? Please make the phone number clickable. «And can you tell me which font the footer has by Thu 26 Nov?»\n\nBo',
      draft: { medium: 'email', subject: 'Start page' },
    },
    {
      text: 'please send us the price list, confirm the opening hours, and «upload the press photos to https://assets.acme.example by Thu 10 Dec.»',
    },
    {
      text: 'Ola, before the fair on Thu 26 Nov the posters want folding, then the banner has to go up, and please «get the keys from the porter»',
    },
    {
      text: 'For the two guests I’d ask you to book a room, get their badges printed and please also «find out if the bus runs on Sun 29 Nov.»',
    },
    {
      text: 'before the visit on Thu 26 Nov please print the agenda, let Mr. Odu know the room, and «grab the projector from hall 2.»',
    },
    {
      text: 'can you order twelve SIM cards, tell me who trains the night shift, and «send me the floor plan by Mon 30 Nov?»',
    },
    {
      text: 'Could you tell me whether you’d take the second hall, what you’d charge a day, and who could open it?',
    },
  ],
};

/** The asks of one sentence, "could you A, B, and C?", as a list under their common opening; undefined where the sentence is built otherwise. */
function asList({ draft, sentences }: Reading, asks: readonly Ask[]): Fix | undefined {
  const [first] = asks;
  const sentence = first && sentences[first.sentence];
  if (!first || !sentence || asks.some((ask) => ask.sentence !== first.sentence)) return undefined;
  const { text } = draft;
  const opening = /^(?:could you(?: please)?|can you(?: please)?|would you|please) /i.exec(
    text.slice(first.start, first.end),
  )?.[0];
  if (!opening || sentence.text.includes('\n')) return undefined;
  const gaps = asks.slice(1).map((ask, index) => text.slice(asks[index]?.end ?? 0, ask.start));
  if (!gaps.every((gap) => /^(?:\s*,)?\s*(?:and )?(?:then )?$/.test(gap))) return undefined;
  const last = asks[asks.length - 1] as Ask;
  const items = asks
    .map((ask, index) => text.slice(index === 0 ? ask.start + opening.length : ask.start, ask.end))
    .map((item) => item.replace(/[\s,?.!]+$/, '').replace(/^and (?:then )?/, ''));
  // A time at the end of the last one is the time of all.
  const shared = / (by|before) (?:\w+ )?\d{1,2} [^,]{3,30}$/.exec(items[items.length - 1] ?? '')?.[0] ?? '';
  items[items.length - 1] = (items[items.length - 1] ?? '').slice(0, -shared.length || undefined);
  const rest = /^[?.!]?([^\S\n]*)(?=(\S?))/.exec(text.slice(last.end));
  const goesOn = rest?.[2] ? '\n' : '';
  const list = items.map((item) => `- ${item}`).join('\n');
  const end = last.end + (rest?.[0].length ?? 0);
  const head = `${opening.trim()}${shared ? `,${shared}` : ''}:`;
  return { start: first.start, end, text: `${head}\n${list}${goesOn}`, label: `${head} - ${items[0]} …` };
}
