// What a mail's subject says of time and hurry: it is read with the text, and asks for it.
import type { Draft, Profile } from '../draft.ts';
import { fold, solids } from '../text/fold.ts';
import type { Reading, Sentence } from './reading.ts';
import { urgencyIn } from './statements.ts';
import { timesOf } from './times.ts';

// A month or a season in a subject is what it is about; only these press.
const presses = /urgent|asap|a\.s\.a\.p|immediate|right away|eod|cob|end of (?:the )?day|soon/;

/** The time that the subject sets ("needed by Fri 4 Dec", "URGENT") and its words of hurry; nothing where there is no subject. */
export function subjectOf(draft: Draft, profile: Profile): Pick<Reading, 'subjectTime' | 'subjectUrgency'> {
  const { subject = '' } = draft;
  if (subject.trim() === '') return {};
  const folded = fold(subject, solids(subject));
  const only: Sentence = {
    start: 0,
    end: subject.length,
    text: subject,
    folded,
    block: 0,
    item: false,
    role: 'body',
    ask: 'none',
  };
  const time = timesOf({ ...draft, text: subject, marks: [] }, profile, folded, [only]).find(
    ({ kind, use, start, end }) =>
      kind === 'release' || (kind === 'elastic' ? presses.test(folded.slice(start, end)) : use === 'deadline'),
  );
  const [hurry] = urgencyIn(folded);
  return {
    ...(time ? { subjectTime: { text: time.text, kind: time.kind, ...(time.at ? { at: time.at } : {}) } } : {}),
    ...(hurry ? { subjectUrgency: subject.slice(hurry.start, hurry.end) } : {}),
  };
}
