// It informs at some length, and the reader doesn't know whether something follows from it.
import { bodyWords, lastOfBody, sentenceAfter, tellsAtLength } from '../fixes/place.ts';
import { defineRule, type Examples } from '../rule.ts';

const longTalk = 100;

export default defineRule({
  id: 'next-step',
  question: 'next',
  title: 'It says what happens next',
  why: 'After a long report the reader asks “and what do I do with it?”. “Nothing to do for you” is a good last line.',
  level: 'hint',
  weight: 2,
  options: {
    words: { kind: 'number', label: 'From how many words on', default: 60, min: 10, max: 1000, step: 10 },
  },
  messages: {
    open: 'This informs and doesn’t say what happens next. Say who does what, or that nothing is needed.',
  },
  applies: (reading) => {
    const { kind, asks, ping, nothingNeeded, tale } = reading;
    // What goes on for so long is no small talk, unless it is a story.
    const chats = kind === 'social' && (tale || bodyWords(reading) < longTalk);
    return asks.length === 0 && !ping && !nothingNeeded && kind !== 'acknowledgement' && !chats;
  },
  check: (reading, { words }) => {
    const { nextStep, draft } = reading;
    const last = lastOfBody(reading);
    if (nextStep || !last) return [];
    // A problem told in short is for `has-ask`.
    if (bodyWords(reading) < words || (reading.problems.length > 0 && !tellsAtLength(reading))) return [];
    const end = last.start + draft.text.slice(last.start, last.end).trimEnd().length;
    return [{ start: last.start, end, message: 'open', fixes: [sentenceAfter(draft.text, last, 'No action needed.')] }];
  },
});

export const examples: Examples = {
  good: [
    'the pilot numbers are in: https://data.acme.example/pilot',
    {
      text: 'we have changed how releases work. Until now every merge to main went to staging at once, and production followed when one of us pressed the button. From version 3.9 on, staging gets one build per night, and production gets the build that has been on staging for two nights without an error. Hotfixes still go out directly. The details are on https://wiki.acme.example/releases. Nothing to do for you.',
      draft: { place: 'channel' },
    },
    {
      text: 'I’m leaving on 31 March 2027. I have enjoyed working with you and your team for three years, and I’m proud of what the portal has become. My successor is Joel Aguirre. He has run the IT of our Springfield clinics since 2021, knows the portal well and was in the steering call on 10 December 2026. I’ll introduce you to him on Tue 1 Dec, in a call of half an hour.',
      draft: { medium: 'email', subject: 'Change of contact' },
    },
    {
      text: 'The vote is in: 9 for the oak, 2 for the ash. I place the order for the floor on Wed 25 Nov.',
      draft: { place: 'channel' },
      options: { words: 10 },
    },
    'done, the certificate is renewed until 30 Nov 2027',
    {
      text: 'Minutes of the stocktake.\n\nAgreed\n- the cold store stays open on Sundays\n- hall 2 gets a second door\n\nWho does what\n- Ole asks the builder\n- Ida paints the lines',
      draft: { medium: 'email', recipients: 4, subject: 'Stocktake: minutes' },
      options: { words: 10 },
    },
    {
      text: 'funny story: I counted the pallets and had one too many. I counted again, the same. Behind the last one sat the cat of the neighbour, on a pallet of her own, as if she had been delivered.',
      draft: { place: 'channel' },
      options: { words: 20 },
    },
  ],
  bad: [
    {
      text: 'we have changed how releases work. Until now every merge to main went to staging at once, and production followed when one of us pressed the button. From version 3.9 on, staging gets one build per night, and production gets the build that has been on staging for two nights without an error. Hotfixes still go out directly. «The details are on https://wiki.acme.example/releases.»',
      draft: { place: 'channel' },
      fixed:
        'we have changed how releases work. Until now every merge to main went to staging at once, and production followed when one of us pressed the button. From version 3.9 on, staging gets one build per night, and production gets the build that has been on staging for two nights without an error. Hotfixes still go out directly. The details are on https://wiki.acme.example/releases. No action needed.',
    },
    {
      text: 'Dear Anja,\n\nI’m leaving Acme on 31 March 2027. I have enjoyed working with you and your team for three years, and I’m proud of what the portal has become.\n\nMy successor is Joel Aguirre. He has run the IT of our Springfield clinics since 2021, knows the portal well and was in the steering call on 10 December 2026. «He is in the Springfield office and travels to Worcester once a month.»\n\nWarm regards\nBo',
      draft: { medium: 'email', subject: 'Change of contact at Acme' },
    },
    {
      text: '412 patients registered in the first two weeks of the pilot. 371 of them finished the questionnaire, 29 gave up on the insurance page, 12 never opened the mail. Average time was 6 min 40 s on the phone and 5 min 10 s on the kiosk. «Worcester beats Springfield in every number except the kiosk, where the queue in the morning is longer than anybody had thought before.»',
      draft: { place: 'channel' },
    },
    {
      text: 'The office kitchen is finished. «There are two new coffee machines and a bigger fridge.»',
      draft: { place: 'channel' },
      options: { words: 10 },
    },
  ],
};
