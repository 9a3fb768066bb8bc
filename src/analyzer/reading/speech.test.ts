// What a sentence alone asks: tables of modern workplace sentences.
import { describe, expect, test } from 'vitest';
import { fold, solids } from '../text/fold.ts';
import { speechOf } from './speech.ts';

const hear = (text: string, chat = false) => speechOf(fold(text, solids(text)), text, chat);
const explicit = [
  'Could you send me the rota for week 12?',
  'pls restart the label printer',
  'Bea, can one of you open the gate at six.',
  'I need your signature on the lease by Monday.',
  'We would like to have the kick-off on 3 March.',
  'Let me know whether the crane is booked.',
  'If the courier hasn’t come by noon, ring the depot.',
  'I’m out all week, just call Joris.',
  'You should follow up with the landlord.',
  'All tutors must hand in their grades by Friday.',
  'We should cancel the second delivery.',
  'How about Tuesday at ten?',
  'I was wondering if you could swap shifts with Imre.',
  'Ngozi would like the figures on one slide.',
  'The client wants to know why the invoice is higher.',
  'Thanks in advance for taking the minutes.',
  'Still waiting for the purchase order from your side.',
  'Your comments on clause 8, please.',
  'has anyone seen the spare badge',
  'is there a way to export the roster as pdf',
  'Don’t forget to lock the lab.',
  'The form needs to be signed before the visit.',
  'Any chance you could join at nine?',
  'It would help a lot if somebody could be on site.',
  'Just checking in to see if you had time to price the kitchen.',
  'Please let me know by Tuesday if you have any comments.',
  'can you take a look at #498 and tell me whether it can lose a job?',
  'I would cut the second paragraph of the flyer.',
  'It would be wise to ask the roofer for a second quote.',
  'Ms Okafor would love to meet before the audit.',
  'Laminate the bed cards before the ward round.',
  'Call Benedikt about the loading bay.',
  'All visitor badges must be returned to the porter.',
  'Anyone interested in the night shift should contact Ottilie.',
  'Please see that the skips are emptied.',
  'It is essential that everyone signs the fire plan.',
  'I will order the blue tiles if that is fine with everyone.',
  'Sorry to press - any chance the plumber can come on Monday?',
];
const none = [
  'Let me know if you have any questions.',
  'Please don’t hesitate to call me if anything is unclear.',
  'If you need more copies, just ask.',
  'Please find attached the signed lease.',
  'I’ll send the counts later.',
  'I can take a look tomorrow.',
  'Happy to walk you through it.',
  'How are you?',
  'Hope you had a good weekend!',
  'See you on Thursday.',
  'Wednesday works for me.',
  'He asked me to tell the supplier.',
  'They have to let us know by then.',
  'You should have it by now.',
  'We should be fine until Friday.',
  'Thanks for the quick fix.',
  'Looking forward to the move.',
  'Who would have guessed?',
  'Call me old-fashioned, but I print the rota.',
  'No action needed.',
  'there’s nothing you need to do',
  'The meeting has moved to room 4.',
  'DO NOT DISTRIBUTE - CONFIDENTIAL',
  '“Are you the new nurse?” she asked.',
  'Is this seat taken?” he whispered to the conductor.',
  'Let me know if you don’t receive the keys, and I will send a second set.',
  'Let me know if you would like me to bring the projector.',
  'Contact the front desk for further information.',
  'The first-run? check and the dry-run? check are slow.',
  'Cleaning of hall 2: Petra or ??',
  'It is the usual idiom for checking whether the tank is empty.',
  'I was just curious about the colour.',
  'See the second page.',
  'The sign on the door says “please ring twice”.',
  'Can you say “overtime”?',
  'Makes sense.',
];
const vague: [string, string, string][] = [
  ['thoughts?', 'opinion', 'thoughts?'],
  ['Let me know what you think.', 'opinion', 'let me know what you think'],
  ['any news?', 'opinion', 'any news?'],
  ['Please advise.', 'advise', 'please advise'],
  ['can you take a look at the draft?', 'look', 'take a look'],
  ['Could you check on the boiler?', 'look', 'could you check on'],
  ['heads up: the gate is closed on Monday', 'heads-up', 'heads up'],
  ['how should we handle the late parcels?', 'open-question', 'how should we handle'],
  ['What do you think about the new rota?', 'open-question', 'what do you think about the'],
  ['What do you make of the offer?', 'opinion', 'what do you make of'],
  ['help?', 'opinion', 'help?'],
];

describe('a sentence alone', () => {
  test.each(explicit)('asks plainly: %s', (text) => expect(hear(text)).toMatchObject({ ask: 'explicit' }));
  test.each(none)('does not ask: %s', (text) => expect(hear(text)).toMatchObject({ ask: 'none' }));
  test.each(vague)('asks vaguely: %s', (text, vagueness, words) => {
    const heard = hear(text);
    expect(heard).toMatchObject({ ask: 'vague', vagueness });
    expect(text.toLowerCase().slice(heard.cue?.start, heard.cue?.end)).toBe(words);
  });
});

describe('in a chat', () => {
  test.each(['use `map` instead of the loop', 'you should open a ticket for that', 'try a fresh install'])(
    'advice: %s',
    (text) => expect(hear(text, true).ask).toBe('none'),
  );
  test.each(['send me the log', 'you need to rotate the key by friday', '@imre restart the worker'])(
    'an ask: %s',
    (text) => expect(hear(text, true).ask).toBe('explicit'),
  );
});
