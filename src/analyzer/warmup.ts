// What a first judgement has to do once on a page, ahead of it and in short steps.
import { analyze, type Config } from './analyze.ts';
import { preparations } from './text/places.ts';

/** Each compiles patterns that the ones before it don't: most begin with a word that many phrases begin with. */
const commonplaces = ['Hi', 'Thoughts', 'Could', 'you', 'send it', 'the file', 'on Monday', 'by 17:00 UTC'];

/** Steps that load words and compile patterns, to be taken in order, each when there is time. `now` as in a draft. */
export function warmUps(config: Config, now: () => string): readonly (() => void)[] {
  const facts = { medium: 'email', place: 'new', subject: 'Hi', earlier: [] } as const;
  return [
    ...preparations,
    ...commonplaces.map((text) => () => {
      analyze({ ...facts, text, now: now() }, config);
    }),
  ];
}
