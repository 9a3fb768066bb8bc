// Several people read it, and the ask is to nobody in particular.
import type { Ask } from '../reading/reading.ts';
import { defineRule, type Examples } from '../rule.ts';

const whoever = /\b(?:some|any)(?:one|body)\b/i;
// Words that stand for a person and name none.
const nobodys = /\b(?:some(?:one|body)|any(?:one|body)|we|us|folks|here|channel)\b/i;
// Who keeps silent agrees, whoever it is; and an instruction for a case is for whom it befalls.
const byDefault =
  /\b(?:if|unless) (?:nobody|no ?one|none of you|any(?:one|body)|some(?:one|body)) (?:here )?(?:objects?|minds?|disagrees?|speaks up|protests?|is against|has objections)\b/i;
// So many readers know that each of them is meant.
const crowd = 10;
const standing =
  /^(?:when(?:ever)?|in case of|if you(?! (?:can|could|have|get|want|like|would|don't mind|are free|are able)\b)) /;

export default defineRule({
  id: 'names-owner',
  question: 'next',
  title: 'It says who',
  why: 'What “someone” is to do, everyone leaves to the others.',
  level: 'warn',
  weight: 6,
  options: {},
  messages: {
    nobody: '“{word}” is nobody in particular, and several people read this. Name one.',
    you: 'Several people read this, and each may think another is meant. Name the one who is to do it.',
    passive: 'This doesn’t say who is to do it, and several people read it. Name one.',
  },
  applies: ({ several, asks, ping }) => several === true && asks.length > 0 && !ping,
  check: ({ asks, main, draft, sentences }) => {
    if (byDefault.test(draft.text)) return [];
    // Who is asked the main thing is meant by "you" and "we" as well; "someone" stays someone.
    const named = main !== undefined && main.owner.kind !== 'nobody' && main.owner.kind !== 'reader';
    const unnamed = ({ kind, text = '' }: Ask['owner']) =>
      named ? kind === 'nobody' && whoever.test(text) : kind === 'nobody' || kind === 'reader';
    const open = asks.find(
      ({ owner, continues, vagueness, sentence }) =>
        unnamed(owner) &&
        !continues &&
        vagueness !== 'heads-up' &&
        !(owner.kind === 'reader' && (draft.recipients ?? 0) >= crowd) &&
        !(owner.kind === 'reader' && standing.test(sentences[sentence]?.folded ?? '')),
    );
    if (!open) return [];
    const span = open.owner.span;
    const word = span && draft.text.slice(span.start, span.end);
    const message = open.owner.kind === 'reader' ? 'you' : word && nobodys.test(word) ? 'nobody' : 'passive';
    const { start, end } = span ?? open;
    return [{ start, end, message, data: { word: word ?? '' } }];
  },
});

export const examples: Examples = {
  good: [
    {
      text: '@luca can you restart the staging db before the demo on Thu 26 Nov?',
      draft: { place: 'channel', mentions: ['@luca'] },
    },
    {
      text: 'When the bell rings, please leave by the east stairs and wait at the oak.',
      draft: { place: 'channel' },
    },
    {
      text: 'I propose we hold the tasting on Thu 3 Dec. If nobody objects by Mon 30 Nov, 12:00 CET, I book the room.',
      draft: { place: 'channel' },
    },
    { text: 'the vote on the outing is in: Delft it is!', draft: { place: 'channel' } },
    { text: 'can you restart the staging db before the demo on Thu 26 Nov?' },
    {
      text: 'everyone: please enter your November hours by Tue 1 Dec 12:00 UTC',
      draft: { place: 'channel' },
    },
    {
      text: 'Hi Helen, hi Jonas,\n\nHelen: please send me the card numbers by Tue 1 Dec.\nJonas: please run the refund script by Tue 8 Dec.\n\nBo',
      draft: { medium: 'email', recipients: 2, subject: 'Gift-card test: two tasks, due 1 and 8 Dec' },
    },
    {
      text: '@luca please move the stock by Thu 26 Nov. After that we have to bin it.',
      draft: { place: 'channel', mentions: ['@luca'] },
    },
    { text: 'we have asked whether somebody has explained the scan', draft: { place: 'channel' } },
    { text: 'the design team, could you pick the icon by Wed 25 Nov?', draft: { place: 'channel' } },
    {
      text: 'Dear members,\n\nplease send your vote on the new press by Fri 4 Dec.\n\nIda',
      draft: { medium: 'email', recipients: 31, subject: 'Vote on the new press by Fri 4 Dec' },
    },
    {
      text: 'Hi all,\n\nplease have these done by Fri 4 Dec:\n\n- Bo: count the crates\n- Ana: label the shelves\n\nIda',
      draft: { medium: 'email', recipients: 3, subject: 'Stocktaking: who does what by Fri 4 Dec' },
    },
    { text: 'parents, please sign the slip by Fri 27 Nov, 18:00 CET', draft: { place: 'channel' } },
    { text: 'ruth can you lock the gate by Fri 27 Nov, 18:00 CET?', draft: { place: 'channel' } },
    {
      text: '@ruth the new lock is in. Shall we paint the gate by Fri 4 Dec?',
      draft: { place: 'channel', mentions: ['@ruth'] },
    },
    { text: 'could you lock the gate by Fri 27 Nov, 18:00 CET, Ruth?', draft: { place: 'channel' } },
    { text: 'every one of you please sign the hut book by Fri 27 Nov, 18:00 CET', draft: { place: 'channel' } },
    { text: 'Would the night porters park the beds along the north wall by Thu 26 Nov?', draft: { place: 'channel' } },
    { text: 'night shift please log the pressure until Fri 27 Nov, 18:00 CET', draft: { place: 'channel' } },
  ],
  bad: [
    {
      text: 'can «someone» restart the staging db before the demo on Thu 26 Nov?',
      draft: { place: 'channel' },
    },
    { text: 'the grit box really «needs filling» before Thu 26 Nov', draft: { place: 'channel' } },
    { text: 'the old paint «has to come» off the gate before Fri 4 Dec', draft: { place: 'channel' } },
    { text: '«who can» take the keys on Thu 26 Nov?', draft: { place: 'channel' } },
    { text: 'can «anyone» review #512 by Wed 25 Nov?', draft: { place: 'channel' } },
    {
      text: 'Hi both,\n\nthe safety form «needs to be signed» before Fri 11 Dec.\n\nBo',
      draft: { medium: 'email', recipients: 4, subject: 'Safety form, due Fri 11 Dec' },
    },
    {
      text: 'Hi all,\n\n«could you send me the floor plan by Wed 25 Nov?»\n\nBo',
      draft: { medium: 'email', recipients: 3, subject: 'Floor plan of hall 3' },
    },
    { text: '«we should» turn off the old press before the visit on 15 March', draft: { place: 'channel' } },
    { text: 'the boat in Volos «needs to be painted» before Sun 6 Dec', draft: { place: 'channel' } },
  ],
};
