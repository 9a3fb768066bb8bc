// It says urgent, and the reader has neither a time nor a faster way to reach the writer.
import { lastOfBody, sentenceAfter } from '../fixes/place.ts';
import { defineRule, type Examples } from '../rule.ts';

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
  applies: ({ kind, urgency, subjectUrgency, nothingNeeded }) =>
    kind !== 'acknowledgement' && (urgency.length > 0 || subjectUrgency !== undefined) && !nothingNeeded,
  check: (reading) => {
    const { urgency, subjectUrgency, subjectTime, urgentWay, asks, times, deadline, draft, profile } = reading;
    const [first] = urgency;
    const due = [...asks.flatMap((ask) => ask.times), ...(deadline.time === undefined ? [] : [deadline.time])];
    const dated = subjectTime?.kind === 'absolute' || due.some((index) => times[index]?.kind === 'absolute');
    if (urgentWay || dated) return [];
    const last = lastOfBody(reading);
    const fixes =
      profile.urgentChannel.trim() && last
        ? [sentenceAfter(draft.text, last, closed(profile.urgentChannel.trim()))]
        : [];
    const { start, end } = first ?? { start: 0, end: 0 };
    const word = first ? draft.text.slice(start, end) : (subjectUrgency ?? '');
    return [{ start, end, message: 'open', data: { word }, fixes }];
  },
});

export const examples: Examples = {
  good: [
    'I’m blocked on OPS-270. Could you send me the API key by Tue 24 Nov, 12:00 CET?',
    'blocking: the label endpoint returns 500. Please roll back v3.8.1 by Mon 23 Nov 15:30 UTC; call me at +49 30 555 0134 if you can’t.',
    'the health check now uses a non-blocking read. No action needed.',
    'approved, two remarks inline, neither of them blocking. No action needed.',
    'not urgent at all: could you pick a logo by Fri 4 Dec?',
    'standup\n- finished OPS-240\n- no blockers',
    'the soil in blocks 1 and 2 is better, and level in the other four. No action needed.',
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
};

const closed = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
