// What kind of message a draft is: what it puts to its readers, or that it only tells or cheers.
import { describe, expect, test } from 'vitest';
import { defaultProfile } from '../draft.ts';
import { read } from './read.ts';
import type { MessageKind } from './reading.ts';

const now = '2026-11-23T10:00:00+01:00';
const kindOf = (text: string, medium: 'email' | 'chat', subject = 'Cold store'): MessageKind =>
  read(
    { text, medium, place: medium === 'chat' ? 'channel' : 'new', now, ...(medium === 'email' ? { subject } : {}) },
    defaultProfile,
  ).kind;

describe('a mail', () => {
  test.each<[MessageKind, string]>([
    ['decision', 'I suggest we keep the old supplier for the cold store. Is that okay with you?'],
    ['decision', 'I would like to move the stocktake to March. What do you think?'],
    ['decision', 'Shall we order the second freezer?'],
    ['decision', 'Does Thursday at ten work for you?'],
    ['decision', 'I need your approval for the second freezer.'],
    ['decision', 'We have decided to close the cold store in June.'],
    ['decision', 'The revised floor plan looks good to me.'],
    ['decision', 'Unfortunately we are not interested in the offer.'],
    ['decision', 'They won’t sell below 300. I’m inclined to walk. You?'],
    ['decision', 'Keep the old supplier. Are you both ok with this?'],
    ['decision', 'We enjoyed the visit, but have chosen a store nearer to the port.'],
    ['decision', 'Would people be up for a stocktake on Wed 25 Nov?'],
    ['discussion', 'How do we get people to shut the door of the cold store?'],
    ['discussion', 'Do you think there is a chance of keeping the lease?'],
    ['discussion', 'The rent doubles in March. How hard do we want to push?'],
    ['discussion', "Let's talk about the cold store."],
    ['discussion', 'We need to discuss the rent. Please read page four.'],
    ['discussion', 'How should we handle the two broken freezers?'],
    ['discussion', 'I think the walls are the weak point of the whole store.'],
    ['request', 'Please send me the rent for the cold store.'],
    ['request', 'Who has the keys to the cold store?'],
    ['request', 'I would like to talk with you about the cold store. Please call me.'],
    ['request', 'If the plan meets with your approval, please sign page four.'],
    ['discussion', 'Is there a reason we can’t stay in the old hall?'],
    ['discussion', 'Here is a first draft of our answer. I’d appreciate everyone’s thoughts.'],
    ['request', 'The expenses for my trip to the fair are past due. Could you ask Accounts before my vacation?'],
    ['request', 'Could you read page nine of the lease? I think we should tell the board before the mayor does.'],
    ['info', 'Jo is leaving us after eleven years. There will be cake at the gate on Thu 26 Nov. All are welcome.'],
    ['info', 'The freezers came on Monday and stand in hall 2.'],
    ['info', 'Heads up: the power is off on Sunday.'],
    ['info', 'A third party runs the cold store.'],
    ['social', 'Mum says the cake and the champagne are on her. Shall I bring the kids?'],
    ['social', 'Great job on the stocktake!'],
    ['social', 'You made the whole team smile. Please scratch the cat from all of us. Thank you for being there.'],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text, 'email')).toBe(kind);
  });
});

test('a subject of life outside work', () => {
  expect(kindOf('You don’t look a day over 50.\n\nYour sister', 'email', 'Happy birthday')).toBe('social');
});

describe('a chat message', () => {
  test.each<[MessageKind, string]>([
    ['decision', 'should the sign say open or closed on sundays? i lean to closed'],
    ['decision', 'what if we just move the freezer?'],
    ['discussion', 'what about magnets?'],
    ['request', 'how are you using the scanner?'],
    ['info', 'I think the scanner reads both codes'],
    ['info', 'I would take the drum scanner for this'],
    ['info', "thanks; I'll order the seals"],
    ['social', 'anyone up for pizza after the stocktake?'],
    ['social', 'thx Mateus, it printed'],
    ['social', 'I have to tell you this one. The fridge engineer came, and the fridge was a wardrobe.'],
    ['social', 'It made my whole week. I laughed until the forklift stopped.'],
    ['request', 'you’ll love this: the wardrobe is cold. Can you send me its number?'],
    ['acknowledgement', 'ok thanks'],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text, 'chat')).toBe(kind);
  });
});
