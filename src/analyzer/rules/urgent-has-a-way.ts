// It says urgent, and the reader has neither a time nor a faster way to reach the writer.
import { lastOfBody, sentenceAfter } from '../fixes/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'urgent-has-a-way',
  question: 'talk',
  title: 'Urgent has a faster way',
  why: 'If it can’t wait for an answer, say until when it can, or how to reach you sooner.',
  level: 'hint',
  weight: 2,
  options: {},
  messages: {
    open: '“{word}”, but no time by which it turns critical and no faster way to reach you. Add one of them.',
  },
  applies: ({ kind, urgency, nothingNeeded }) => kind !== 'acknowledgement' && urgency.length > 0 && !nothingNeeded,
  check: (reading) => {
    const { urgency, urgentWay, asks, times, deadline, draft, profile } = reading;
    const [first] = urgency;
    const due = [...asks.flatMap((ask) => ask.times), ...(deadline.time === undefined ? [] : [deadline.time])];
    if (!first || urgentWay || due.some((index) => times[index]?.kind === 'absolute')) return [];
    const last = lastOfBody(reading);
    const fixes =
      profile.urgentChannel.trim() && last
        ? [sentenceAfter(draft.text, last, closed(profile.urgentChannel.trim()))]
        : [];
    return [
      {
        start: first.start,
        end: first.end,
        message: 'open',
        data: { word: draft.text.slice(first.start, first.end) },
        fixes,
      },
    ];
  },
  examples: {
    good: [
      'I’m blocked on OPS-270. Could you send me the API key by Tue 24 Nov, 12:00 CET?',
      'blocking: the label endpoint returns 500. Please roll back v3.8.1 by Mon 23 Nov 15:30 UTC; call me at +49 30 555 0134 if you can’t.',
      'the health check now uses a non-blocking read. No action needed.',
      'not urgent at all: could you pick a logo by Fri 4 Dec?',
      'standup\n- finished OPS-240\n- no blockers',
    ],
    bad: [
      {
        text: 'I’m «blocked» on OPS-270. Could you send me the API key of the customs service?',
        fixed:
          'I’m blocked on OPS-270. Could you send me the API key of the customs service? If it is urgent, call me at +49 30 555 0134.',
      },
      { text: 'could you raise the upload limit to 50 MB? It’s a «blocker» for release 5.0.' },
      {
        text: '«URGENT» @jon please roll back v3.8.1, nobody can print labels',
        draft: { place: 'channel', mentions: ['@jon'] },
      },
      { text: '«production is down», could you restart the gateway?' },
    ],
  },
});

const closed = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
