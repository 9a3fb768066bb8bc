// Three drafts to try: what costs a day, what leaves too much open, and the same said well.
import { dayName } from '../days.ts';

export type Sample = {
  readonly to: 'mail' | 'chat';
  readonly name: string;
  readonly about: string;
  readonly subject?: string;
  readonly text: string;
};

/** @param now ISO 8601; the good draft names a day from it */
export const samplesAt = (now: string): readonly Sample[] => [
  { to: 'chat', name: 'A ping', about: 'Costs a day on each side', text: 'hey, quick question' },
  {
    to: 'mail',
    name: 'A vague ask',
    about: 'More gaps than lines',
    subject: 'Question',
    text: 'Hi Grace, can you check on the auth issue when you get a chance? The client call is tomorrow at 3pm, notes are attached.',
  },
  {
    to: 'mail',
    name: 'The same, for tomorrow',
    about: 'Nothing left to ask back',
    subject: 'Approve the sign-in fix (AUTH-212)',
    text: `Hi Grace, could you approve the fix in AUTH-212 by ${dayName(now, 2)}, 17:00 UTC? It goes out with the release that evening. If anything speaks against it, write it into the ticket and I take it from there.`,
  },
];
