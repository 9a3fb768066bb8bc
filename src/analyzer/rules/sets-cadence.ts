// The other side writes in bursts or pings; one sentence on when answers come ends that.
import { lastOfBody, sentenceAfter } from '../fixes/place.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'sets-cadence',
  question: 'talk',
  title: 'They know when you answer',
  why: 'Who knows that you answer at 10:00 and 16:00 doesn’t ping in between.',
  level: 'hint',
  weight: 2,
  options: {},
  messages: {
    pinged: 'They ask whether you are there. Say once when you answer messages.',
    burst: 'They write in bursts. Say once when you answer messages.',
  },
  applies: ({ kind, draft }) => kind !== 'acknowledgement' && draft.earlier !== undefined,
  check: (reading) => {
    const { pace, cadence, cadenceSaid, draft, profile } = reading;
    if (!pace || cadence || cadenceSaid) return [];
    const last = lastOfBody(reading);
    const fixes = profile.cadence.trim() && last ? [sentenceAfter(draft.text, last, profile.cadence.trim())] : [];
    return [{ start: 0, end: 0, message: pace === 'ping' ? 'pinged' : 'burst', fixes }];
  },
});

export const examples: Examples = {
  good: [
    {
      text: 'order 88213 was refunded on 20 Nov 2026. Nothing left to do for you.',
      draft: {
        earlier: [
          {
            who: 'me',
            at: '2026-11-20T10:00:00+01:00',
            text: 'Morning, I answer messages here every workday at 10:00 and 16:00 CET.',
          },
          { who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'did the refund for 88213 go out' },
          { who: 'them', at: '2026-11-23T08:24:00+01:00', text: '??' },
        ],
      },
    },
    {
      text: 'yes, since Fri 20 Nov',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'is the import running again?' }] },
    },
    {
      text: 'the import runs again. I answer messages at 10:00 and 16:00 CET.',
      draft: {
        earlier: [
          { who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'is the import running again?' },
          { who: 'them', at: '2026-11-23T08:40:00+01:00', text: 'hello?' },
        ],
      },
    },
    {
      text: 'the import runs again',
      draft: {
        earlier: [
          { who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'hello from Venlo! is the import running again?' },
        ],
      },
    },
  ],
  bad: [
    {
      text: 'the exam is on Thu 26 Nov at 09:30 CET',
      draft: {
        earlier: [
          { who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'when is the exam?' },
          { who: 'them', at: '2026-11-23T09:20:00+01:00', text: 'Hello?? Is anybody there?' },
        ],
      },
    },
    {
      text: 'the import runs again',
      draft: {
        earlier: [
          { who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'is the import running again?' },
          { who: 'them', at: '2026-11-23T08:40:00+01:00', text: 'hello?' },
          { who: 'them', at: '2026-11-23T08:44:00+01:00', text: 'you there?' },
        ],
      },
      fixed: 'the import runs again. I answer messages at 10:00 and 16:00 CET.',
    },
    {
      text: 'Hi Max,\n\nOPS-258 is fixed in version 3.8.4, nothing else to do.\n\nBo',
      draft: {
        medium: 'email',
        place: 'reply',
        subject: 'Re: OPS-258',
        earlier: [
          { who: 'them', at: '2026-11-20T11:30:00+01:00', text: 'Hi Bo, any news on OPS-258?' },
          { who: 'them', at: '2026-11-20T11:48:00+01:00', text: 'Hello?? Did you get my mail?' },
        ],
      },
      fixed:
        'Hi Max,\n\nOPS-258 is fixed in version 3.8.4, nothing else to do. I answer messages at 10:00 and 16:00 CET.\n\nBo',
    },
    {
      text: 'yes, the refund of £18.00 went out on 20 Nov 2026',
      draft: {
        earlier: [
          { who: 'them', at: '2026-11-23T08:20:00+01:00', text: 'did the refund for 90117 go out' },
          { who: 'them', at: '2026-11-23T09:20:00+01:00', text: '??' },
        ],
      },
    },
    {
      text: '1) yes, 2) no, 3) that one is in OPS-140 already',
      draft: {
        earlier: [
          { who: 'them', at: '2026-11-23T09:02:05+01:00', text: 'does the new login work with badges' },
          { who: 'them', at: '2026-11-23T09:02:41+01:00', text: 'and is it the same on the kiosk?' },
          { who: 'them', at: '2026-11-23T09:03:02+01:00', text: 'oh and the logout button is missing on the phone' },
        ],
      },
    },
  ],
};
