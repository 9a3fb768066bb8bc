// There is an ask, and no time for it.
import { deadlineFor } from '../fixes/deadline.ts';
import { endOfWords, insert, sentenceAfter } from '../fixes/place.ts';
import type { Ask, Reading } from '../reading/reading.ts';
import { defineRule, type Examples, type Fix } from '../rule.ts';

/** "The list of 3 May", "the coach of 12 December": the day is the thing's, not the ask's. */
const ofSomething =
  /(?<![\w'])(?!(?:end|start|close|morning|evening|afternoon|night|week|noon|midday|course|beginning|middle|as|close of business) of|(?:days?|weeks?|fortnight|months?|hours?|years?|minutes?) from)[\w-]+ (?:of|dated|from)(?: the)? $/i;

/** "Starting with the payroll of 30 June": from then on. */
const fromThen = /\b(?:starting|beginning|effective)\b[^,;]*$/i;

export default defineRule({
  id: 'says-when',
  question: 'when',
  title: 'It says by when',
  why: 'Without a day, an ask is done last or dropped everything for. “No rush” is an answer too.',
  level: 'warn',
  weight: 10,
  options: {},
  messages: {
    never: 'No time is named. Say by when you need it, or that there is no rush.',
  },
  applies: ({ main, ping }) => main !== undefined && !ping && main.vagueness !== 'heads-up' && !main.inheritsTime,
  check: (reading) => {
    const { main, asks, times, subjectTime } = reading;
    if (!main || subjectTime) return [];
    const { text } = reading.draft;
    const named = asks.some(
      ({ times: own, condition }) =>
        condition ||
        own.some((index) => {
          const time = times[index];
          if (!time || time.use === 'past') return false;
          const before = text.slice(Math.max(0, time.start - 40), time.start);
          return !ofSomething.test(before) || fromThen.test(before);
        }),
    );
    if (named || times.some(({ kind }) => kind === 'release')) return [];
    return [{ start: main.start, end: main.end, message: 'never', fixes: fixesFor(reading, main) }];
  },
});

export const examples: Examples = {
  good: [
    'could you send me the floor plan of hall 3 by Wed 25 Nov, 12:00 CET?',
    'the hall is cool in December. Bring a blanket. No action needed otherwise.',
    'the mower finds its way home in the rain. Does the groundsman mind? There is nothing you need to prepare.',
    'the crate goes on the ship on Thu 26 Nov and it’s with you by Mon 30 Nov',
    'joke of the week: why did the baker leave? He needed more dough',
    'label printing in hall 3 failed twice and was repaired',
    {
      text: 'also add the two trainees, please',
      draft: {
        place: 'thread',
        earlier: [
          { who: 'me', at: '2026-11-23T09:40:00+01:00', text: '@bo please send me the list by Thu 26 Nov' },
          { who: 'Ida', at: '2026-11-23T09:50:00+01:00', text: 'Tom is on it too' },
        ],
      },
    },
    'how should we number the lockers? I’d go by floor. If you have nothing against it I order the plates on Thu 26 Nov.',
    'no rush: could you add me to the design folder?',
    'who knew that a stapler could jam twice a day',
    'dear scanner, please learn to staple',
    'the gutter needs clearing, Ivo does it on Thu 3 Dec',
    '‘Please Hold’ is the film of the month in room 2',
    'just whistle and I’ll fetch the ladder',
    'are you free on Thu 26 Nov at 14:00 CET for the budget review?',
    'can you restart the staging database before the go-live?',
    'please review #512 whenever suits you',
    'could you send the October hours asap?',
    'any thoughts on how we get the drivers to read the guide? It would be great to have something for the team day on Thu 22 April 2027.',
    'please fill in the sheet with the counts from the other day, by Fri 27 Nov',
    'did you get anywhere with the leak at bay 4? I have to tell Ana something before her visit on Thu 26 Nov.',
    'could you print the rota and put the plan on the door? all before the parents’ evening on Thu 26 Nov',
    'there is plum cake in the kitchen, please help yourselves',
    'yes, seat 14C is yours, the code is TK7QFD',
    'dry matter stood at 36 per cent for both plots',
    'lift A runs throughout and takes bicycles as well',
    'did the church confirm 12 chairs? I send the list off on Thu 26 Nov and your number has to be on it.',
    'Before the auditors come on Thu 26 Nov, please:\n- countersign the vouchers\n- lock the folder',
    'please deduct €85 a month, starting with the payroll of 30 Nov 2026',
    'what value should I enter for the mask? A figure in my inbox by Thu 26 Nov would save us a call.',
    {
      text: 'keep the old spelling throughout, please, the club has always used it',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T09:40:00+01:00', text: 'which spelling do you want?' }] },
    },
    {
      text: 'read and approved. it’s yours to merge',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T09:40:00+01:00', text: 'could you review #77 before 0.8?' }] },
    },
    'leave you have booked is converted by us, and nobody loses any. No action needed.',
  ],
  bad: [
    {
      text: '«Please send me the signed NDA.»',
      fixed: 'Please send me the signed NDA by Wed 25 Nov, 17:00 CET.',
    },
    {
      text: '«could you bump the memory limit of the labels worker to 1 GB?»',
      fixed: 'could you bump the memory limit of the labels worker to 1 GB by Wed 25 Nov, 17:00 CET?',
    },
    { text: '«could you try it once and tell me whether the lamp at the gate turns green?»' },
    { text: '«I hereby request a copy of the lease of Canal Street 4.»' },
    {
      text: '«and what is the code of the side gate?»',
      draft: { earlier: [{ who: 'me', at: '2026-11-23T09:40:00+01:00', text: 'which key is for the shed?' }] },
    },
    {
      text: 'Hi Anja,\n\n«could you send us five test accounts with the nurse role?» We need them to run the login tests.\n\nPia',
      draft: { medium: 'email', subject: 'Five nurse test accounts' },
      fixed:
        'Hi Anja,\n\ncould you send us five test accounts with the nurse role by Wed 25 Nov, 17:00 CET? We need them to run the login tests.\n\nPia',
    },
    { text: '«any joy with the quote for the gutter»' },
    {
      text: 'thanks, Thu 26 Nov suits us. «Please also tell us who holds the cellar key.»',
      draft: { earlier: [{ who: 'them', at: '2026-11-23T09:40:00+01:00', text: 'can we meet on Thu 26 Nov?' }] },
    },
    { text: '«could do with two more pairs of hands at the press»' },
    { text: '«can that parcel come from you»' },
    { text: '«what does the report of 3 May say about the gutter?»' },
    { text: '«which Node version does the worker image use?»' },
    {
      text: '«could you pick the tile for the spring fair», give me a price and say whether we keep the mill?',
    },
    { text: '«please send a plumber who knows the old pipes»' },
  ],
};

// Forms of an ask that can take "by <day>" at their end.
const takesTime =
  /^(?:@\S+[,:]? |\p{L}+[,:] )?(?:(?:can|could|would|will) you\b(?! (?:know|remember|say|prefer))|please\b|i need you to\b|pls\b)/iu;

function fixesFor(reading: Reading, main: Ask): Fix[] {
  const { text } = reading.draft;
  const sentence = reading.sentences[main.sentence];
  if (!sentence || sentence.item) return [];
  const by = deadlineFor(reading, 'two-days');
  const words = text.slice(main.start, main.end);
  const fixes: Fix[] = [sentenceAfter(text, sentence, 'No rush.')];
  if (!by) return fixes;
  const inPlace =
    takesTime.test(words) && words.length <= 160 && !/[,;(]| (?:because|so that|since|if|when) /.test(words);
  const timed = inPlace
    ? insert(endOfWords(text, main), ` by ${by}`)
    : sentenceAfter(text, sentence, `I need ${takesTime.test(words) ? 'it' : 'an answer'} by ${by}.`);
  return [timed, ...fixes];
}
