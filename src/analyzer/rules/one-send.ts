// A greeting or the announcement of a message to come is no message yet.
import type { Ping } from '../reading/reading.ts';
import { defineRule } from '../rule.ts';

const messageFor = {
  greeting: 'greeting',
  presence: 'presence',
  announcement: 'announcement',
  'asks-to-ask': 'announcement',
} as const satisfies Record<Ping['kind'], string>;

export default defineRule({
  id: 'one-send',
  question: 'needed',
  title: 'The message is all here',
  why: '“Hey” costs a day: they answer it tomorrow, and read your question the day after.',
  level: 'hold',
  weight: 60,
  options: {},
  messages: {
    greeting: '“{word}” alone gives them nothing to act on. Say what it is about in the same message.',
    presence: '“{word}” can only be answered with “yes”, tomorrow. Ask the question itself.',
    announcement: '“{word}” announces a question that isn’t here yet. Put it into this message.',
  },
  applies: ({ kind }) => kind !== 'acknowledgement',
  check: ({ ping, sentences, draft }) => {
    if (!ping) return [];
    // The greeting is all there is, or what follows it is what counts.
    const said = sentences.filter(({ role }) => role !== 'greeting' && role !== 'signoff' && role !== 'social');
    const start = said[0]?.start ?? ping.start;
    const end = said.at(-1)?.end ?? ping.end;
    return [{ start, end, message: messageFor[ping.kind], data: { word: draft.text.slice(start, end) } }];
  },
  examples: {
    good: [
      'hey Sam, which of the two logos do you want on the badge, the round or the wide one? I need it by Thu 26 Nov.',
      'please call me about the lease renewal before Fri 27 Nov, +49 30 555 0134',
      { text: 'good morning all ☕', draft: { place: 'channel' } },
      'quick question: does the export keep the column order? I need to know before the demo on Thu 26 Nov.',
      'thanks!',
    ],
    bad: [
      { text: '«hey»' },
      { text: '«hi Sam»' },
      { text: '«quick question»' },
      { text: '«you there?»' },
      { text: '«can I ask you something?»' },
      { text: '«got a minute?»' },
      {
        text: 'Hi Nadia,\n\n«I have a question about the lease. I will write more later.»\n\nBest\nOwen',
        draft: { medium: 'email', subject: 'Lease' },
      },
    ],
  },
});
