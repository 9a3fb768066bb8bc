// A clock time says nothing to a reader in another zone.
import { momentOf, sayZone } from '../fixes/say.ts';
import type { Reading, Time } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

export default defineRule({
  id: 'time-zone',
  question: 'when',
  title: 'Clock times say whose clock',
  why: '“3pm” is nine hours apart between Berlin and San Francisco. Three letters settle it.',
  level: 'hint',
  weight: 2,
  options: {},
  messages: {
    bare: '“{word}” is a different moment in another place. Add the zone.',
  },
  applies: ({ profile, kind, ping }) => !profile.readersShareZone && kind !== 'acknowledgement' && !ping,
  check: (reading) =>
    reading.times.flatMap((time) => {
      const { clock, use } = time;
      if (!clock || clock.zoned || !clock.fixesInstant || use === 'habit') return [];
      const { start, end } = clock;
      return [
        {
          start,
          end,
          message: 'bare',
          data: { word: reading.draft.text.slice(start, end) },
          fixes: fixesFor(reading, time),
        },
      ];
    }),
});

export const examples: Examples = {
  good: [
    'can you join the call on Thu 26 Nov at 3pm CET?',
    'the window is Sat 28 Nov, 06:00–06:20 UTC. No action needed.',
    'at noon she goes through the list, every day',
    'the boiler in your flat is serviced on Thu 26 Nov, between 9:00 and 11:00. Nothing for you to do.',
    'no action needed: from Mon 30 Nov the second milk run leaves dock 7 at 04:50 instead of 05:15',
    'could you export the images as 16:9 and 4:5 by Mon 7 Dec?',
    'can you join on Thu 26 Nov at 16:00 MYT?',
    'can you join on Thu 26 Nov at 3pm Lagos time?',
    'your ferry leaves Bodø on Tue 24 Nov at 17:45',
    'the museum closes at 18:00 on Thu 26 Nov',
    'doors open at 19:00 on Thu 26 Nov',
    'can you join on Thu 26 Nov at 16:00? (all times CET)',
    'check-in opens at 15:00 on Thu 26 Nov',
    'we run 22.11 on staging since the upgrade. No action needed.',
  ],
  bad: [
    { text: 'FYI the vote closes on Thu 26 Nov at «18:00»' },
    { text: 'can you join on Thu 26 Nov at «half past four»?' },
    { text: 'the maintenance window opens on Thu 26 Nov at «22:00»' },
    {
      text: 'can you join the Acme call on Thu 26 Nov at «3pm»?',
      fixed: 'can you join the Acme call on Thu 26 Nov at 3pm CET?',
    },
    {
      text: 'please send us the price list by Fri 4 Dec, «17:00».',
      fixed: 'please send us the price list by Fri 4 Dec, 17:00 CET.',
    },
    {
      text: 'no action needed: the database moves on Sun 17 Jan 2027, «22:30 to 23:15».',
      draft: { place: 'channel' },
      fixed: 'no action needed: the database moves on Sun 17 Jan 2027, 22:30 to 23:15 CET.',
    },
    {
      text: 'Could you send the texts by Wed 25 Nov, «noon»?',
      fixed: 'Could you send the texts by Wed 25 Nov, noon CET?',
    },
  ],
};

function fixesFor(reading: Reading, time: Time): Fix[] {
  const now = momentOf(reading.draft.now);
  if (!now || !time.clock) return [];
  const zone = sayZone(reading.profile, now, (time.at === undefined ? undefined : momentOf(time.at))?.day ?? now.day);
  return [{ start: time.clock.end, end: time.clock.end, text: ` ${zone}`, label: zone }];
}
