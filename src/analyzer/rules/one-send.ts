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
      'could i ask you for a review of PR 512?',
      'can I borrow the projector on Fri 27 Nov?',
      'can I ask you to send the list?',
      'Can I ask for your help with invoice 4411?',
      'hey can you send the list',
      'can we ask the landlord to fix the lift?',
      'I have two questions: which node version, and which region?',
      'do you have a minute on Thu 26 Nov at 14:00 CET for the budget?',
      'quick question: does the export keep the order?',
      'are you free on Thu 26 Nov at 14:00 CET?',
      'I have a question about our VPN: why is port 443 closed?',
      'hi all, the lift is out of service',
      'good morning!! the build is green',
      'can I ask why the invoice is 200 higher?',
      'could we borrow five minutes of the standup for the roadmap?',
      'who is there on Friday?',
      'is anyone around who knows Terraform?',
      'one more thing: the logo is old',
      'hi i need the list',
      'hello the site is down',
      'hey what time is it',
      'hi quick fix in the footer',
      'hey any news',
      'hi team the build is red',
      'good morning can you call me',
      'hey jo can you send it',
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
      { text: '«can i ask you something about the clarion rollout?»' },
      { text: '«can I ask you a quick question?»' },
      { text: '«could I bother you for a minute?»' },
      { text: '«question for you»' },
      { text: '«got a sec?»' },
      { text: '«Hello??»' },
      { text: '«ping»' },
      { text: '«you around?»' },
      { text: '«can I pick your brain on the migration?»' },
      { text: '«hello hello, quick q for you»' },
      { text: '«Good morning Bart»' },
      { text: '«I have a question about our VPN.»' },
      { text: '«hey, do you have a minute?»' },
      { text: '«mind if I ask something?»' },
      { text: '«hi, got a question regarding the lease»' },
      { text: '«hi there»' },
      { text: '«Hello Mr. de Wit»' },
      { text: '«hey @ada @grace»' },
      { text: '«Dear Anna Maria»' },
      { text: '«good morning team»' },
      { text: '«hi all and happy monday»' },
    ],
  },
});
