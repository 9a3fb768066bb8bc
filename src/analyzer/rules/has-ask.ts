// A problem or a wish is told, and the reader is left to guess what to do with it.

import type { Span } from '../draft.ts';
import { deadlineFor } from '../fixes/deadline.ts';
import { lastOfBody, sentenceAfter, tellsAtLength } from '../fixes/place.ts';
import type { Reading } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

export default defineRule({
  id: 'has-ask',
  question: 'needed',
  title: 'It says what to do about it',
  why: 'A reader who only learns that something is off has to guess whether to fix it, answer it or just know it.',
  level: 'warn',
  weight: 18,
  options: {},
  messages: {
    open: 'This tells what is the matter, and leaves open what they are to do. Ask for one thing, or say that nothing is needed.',
  },
  applies: ({ kind, asks, ping, nothingNeeded }) =>
    kind !== 'acknowledgement' && asks.length === 0 && !ping && !nothingNeeded,
  check: (reading) => {
    const { text } = reading.draft;
    // What is called urgent wants something done, whatever it tells: “Urgent: …”.
    const called = reading.urgency.find(({ end }) => /^ ?[:!,–—-]/.test(text.slice(end, end + 2)));
    const problem = called ?? reading.problems[0];
    // A long report that tells of a problem is for `next-step`; what leads to a list is told by the list.
    if (!problem || /:\s*$/.test(text.slice(problem.start, problem.end)) || reading.nextStep || tellsAtLength(reading))
      return [];
    return [{ start: problem.start, end: problem.end, message: 'open', fixes: fixesFor(reading, problem) }];
  },
});

export const examples: Examples = {
  good: [
    'the nightly export failed again (OPS-311). Could you restart it by Tue 24 Nov, 12:00 CET?',
    'the build is red, that was my change. I’m reverting it.',
    'FYI: the numbers in tab “October” look off, I’m already checking with finance',
    'the radiator in room 4 is leaking, I’ve called the plumber',
    'the lift was out on 20 Nov 2026 and works again',
    'I’m late, start without me',
    'the hall floor was oiled twice by mistake. Nobody needs to touch it any more.',
    'the office won’t open on Monday',
    'that sounds like a plan',
    'the garden keeps growing',
    'the new rate won’t affect the old contracts',
    'the gate was stuck all morning. Nothing for the rest of you to do.',
    'the coffee machine on floor 2 is broken, nobody needs to reply',
    {
      text: 'Hi all,\n\nthe phone line was down from 09:00 to 10:00 UTC on 20 Nov 2026.\n\nBo',
      draft: { medium: 'email', recipients: 6, subject: 'Phone line: no action for you' },
    },
    'the tests are green again',
    'I’d love a coffee, thanks',
    'we wish you a good start',
    'I’m not worried about the date',
    'the empty boxes are in the yard',
    'the search index lags by about an hour since the upgrade. No action needed.',
    'I lost my umbrella at the fair, and she broke the club record twice',
    'the price drops in January, and our neighbour drops in for tea',
    'the wind chime hangs by the gate and the kettle went off again',
    'the form that failed last week works now',
    'the sync drops drafts older than a year, by design',
    'the lemon cake went wrong 😂',
    'the chapter on what broke in the mill is a good read',
    'I clicked on the wrong tab and bought eleven buckets',
    'what to do when a valve is stuck: wiki.acme.example/valves',
    'the breaker opens after five failed starts',
    'Cora is ill, so the tour is off. I’ve moved it to Wed 2 Dec.',
    'known: the map is blank on old tablets, Ada has a patch',
    'no worries about the late file, mine was late too',
    'the lost scarf has turned up behind the till',
    'the children are still in the pool',
    'both vans are back, Ada is extending the lease',
    'scrap in May: 0.4%, limit 1%',
    'the saw is off on Tuesdays. That’s why the counter shows a gap.',
    'thank you for your kind words. We wish you all the best for your studies.\n\nThe team of the guest house',
    'the chiller threw alarm E7 and runs. Mirko orders a new relay, nobody else has to lift a finger.',
  ],
  bad: [
    {
      text: '«the numbers in the Q3 sheet look off»',
      fixed:
        'the numbers in the Q3 sheet look off. Could you tell me by Wed 25 Nov, 17:00 CET what you can do about it?',
    },
    { text: '«the build is red again 😩»', draft: { place: 'channel' } },
    {
      text: 'Hi Jo,\n\n«the checkout page has been really slow since 18 November 2026.»\n\nIlse',
      draft: { medium: 'email', subject: 'Checkout page is slow' },
      fixed:
        'Hi Jo,\n\nthe checkout page has been really slow since 18 November 2026. Could you tell me by Wed 25 Nov, 17:00 CET what you can do about it?\n\nIlse',
    },
    { text: '«I really wish we had a dark mode in the admin panel.»' },
    { text: '«the login on the tablet doesn’t work for me»' },
    { text: '«the radiator in room 4 is leaking»' },
    { text: '«the scanner jams on every second page»' },
    { text: '«we ran out of gloves on ward 3»' },
    { text: '«order 4411 arrived with two cracked panes»' },
    { text: '«nobody can log in on the kiosk»' },
    { text: '«the tap in hall 2 is broken and I’ve heard nothing from you»' },
    { text: '«there’s water on the floor of the cellar»' },
    { text: '«we have received only three of the five boxes»' },
    { text: '«half of the guides still ask where the new route begins»' },
    { text: '«tank 2 takes 40 litres, the label says 55»' },
    { text: '«the shutter over the north window drops again and again»' },
    { text: '«our members would love a bench by the court»' },
    { text: '«the intranet form asks the tenants twice for the same number»' },
    { text: '«the oven in the school kitchen has been at 90 °C since 20 Nov 2026»' },
    { text: '«the plates have a blue rim, whereas we ordered plain white ones»' },
    { text: '«room 2 still has no captions»' },
    { text: 'I finished episode 3. «The video of episode 4 has no sound in the second half»' },
    { text: '«the side gate stays open all night and nobody feels responsible»' },
    { text: '«I could do with a bigger screen»' },
    { text: '«a dark mode would be great»' },
    { text: '«the lamp over the east gate has gone»' },
    { text: '«the kiosk prints the old surnames, two complaints since 20 Nov 2026»' },
    { text: '«the cold store was at 9 °C when I came in, third night running»' },
    { text: '«the lid of the freezer wouldnt come off»' },
    { text: '«the app keeps logging me out»' },
    { text: '«the fan in hall 3 sounds like a tractor»' },
    { text: '«the flyer went out with the old prices still in it»' },
    { text: '«there is a gap where the seal should be»' },
    { text: '«the gate stood open all night, for the third time this week»' },
    { text: '«Ida can’t get into the booking portal»' },
    {
      text: '«I wish we had the programme in braille too»',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T09:20:00+01:00', text: 'here is the final programme' }] },
    },
    { text: 'both shops would love a bigger clock over the till' },
    { text: '«URGENT»!! the ticket machine in hall 3 plays a film to the visitors' },
    { text: 'the pump in bay 2 has been giving low-flow alarms since 7 May 2027, although the line is free' },
    { text: 'the timetable shows two boats on 12 December 2026 that don’t exist' },
    { text: '«the crates from Arles arrive with crushed lids since Mon 16 Nov»' },
    { text: '«it would be lovely if the booking page could take vouchers.» Nine guests had one in October.' },
    { text: '«the pump in hall 2 drops to 1.8 bar every night»' },
    { text: '«the fridge in room 3 shows 11 °C since 20 Nov»' },
    { text: '«walk-in 2 is sitting at 9 degrees again»' },
    { text: '«tiles in bathroom 304 are lifting at the door»' },
    { text: '«i’m still getting the old price on my phone»' },
  ],
};

/** To one reader a question that fits any problem, early enough to be seen; else, and where nothing is urgent, that nothing is needed. */
function fixesFor(reading: Reading, problem: Span): Fix[] {
  const { draft, several, urgency, sentences } = reading;
  const told = sentences.find(({ end }) => end >= problem.end) ?? problem;
  const last = lastOfBody(reading) ?? told;
  const by = several === false ? deadlineFor(reading, 'two-days') : undefined;
  const question = by ? [sentenceAfter(draft.text, told, `Could you tell me by ${by} what you can do about it?`)] : [];
  return urgency.length > 0 ? question : [...question, sentenceAfter(draft.text, last, 'No action needed.')];
}
