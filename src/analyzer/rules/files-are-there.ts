// It speaks of a file, a picture or a link that isn't with it.
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'files-are-there',
  question: 'everything',
  title: 'What it speaks of is with it',
  why: 'A missing file costs a whole day: they ask for it tomorrow, and get it the day after.',
  level: 'hold',
  weight: 60,
  options: {},
  messages: {
    file: '“{word}”, but there is no file on this message.',
    image: '“{word}”, but there is no picture on this message.',
    link: '“{word}”, but there is no link in this message.',
  },
  applies: ({ kind, enclosures }) => kind !== 'acknowledgement' && enclosures.length > 0,
  check: ({ enclosures, draft }) =>
    enclosures
      // Whether files are attached is known only where the page shows it.
      .filter(({ kept, what }) => !kept && (what === 'link' || draft.attachments !== undefined))
      .map(({ start, end, what }) => ({ start, end, message: what, data: { word: draft.text.slice(start, end) } })),
  examples: {
    good: [
      {
        text: 'attached is the draft of the contract. Please confirm page 3 by Wed 25 Nov.',
        draft: { attachments: 1 },
      },
      'I’ll attach the log as soon as the run is through',
      'here’s the board: https://board.acme.example/retro, please add your points by Thu 26 Nov',
      'the poster is attached to the wall of the kitchen',
      {
        text: 'got your attachment, thanks. Nothing left to do on your side.',
        draft: { medium: 'email', place: 'reply', subject: 'Re: Price list' },
      },
    ],
    bad: [
      {
        text: 'Hi Ana,\n\n«I have attached» the log of the last run. Could you send it to Acme by Wed 25 Nov?\n\nBo',
        draft: { medium: 'email', subject: 'Log for Acme: please send it on by Wed 25 Nov' },
      },
      { text: 'still looks wrong on my end, «see screenshot»' },
      { text: '«here’s the link» to the retro board, could you add your points by Thu 26 Nov?' },
      {
        text: 'Hi Ana,\n\n«please find attached» the signed NDA. Nothing else is needed from you.\n\nBo',
        draft: { medium: 'email', subject: 'Signed NDA' },
      },
    ],
  },
});
