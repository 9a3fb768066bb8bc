// The time of a draft's next step: of all times it names the one that what is asked, promised or announced turns on.
import { phrases } from '../text/phrases.ts';
import type { Ask, Deadline, Sentence, Time } from './reading.ts';

const requests = /\b(?:(?:can|could|would|will|shall|should) (?:you|we|i|someone|anyone|somebody)|please|pls)\b/;
/** "The week of the 15th", "in a month or so": no day, whatever day it counts from. */
const weekOf = /(?<![\w'])(?:the weeks? of|weeks? (?:beginning|starting|commencing|ending)) (?:the )?$/;
const roughly = /^(?:with)?in .*(?:months?|quarters?|years?)(?![\w])| or (?:so|two|three)(?![\w])/;
/** "Can't do the 5th": the time that it will not be. */
const declined =
  /(?:n't|cannot|can not|unable to|not able to) (?:do|make|attend|manage|come)(?: it)?(?: on| for| in)?(?: the)? $/;
/** "Extending the contract through March 31", "here is the curve for today": of the thing, not of what is to be done with it. */
const content =
  /(?<![\w'])(?:(?:not|n't)(?: going to)? be ready for|(?:extend|renew|prolong|lengthen)(?:s|ed|ing)? [^,;:]{0,60}(?:through|thru|to|until|till)|^\W*(?:attached|enclosed|here|below)(?: below)?(?:'s| is| are)(?! .*(?:need|please|due)) [^,;:]{1,60} (?:for|from|of)) (?:the )?$/;
/** "As soon as it comes through I'll let you know": what the writer does then. */
const afterwards = phrases([
  "(?:as soon as|once|until|after) [^.?!]{0,120}, ?(?:i|we|he|she|they|[a-z]+)(?:'ll| will| (?:intend|plan|expect|promise)s? to)",
  "(?:(?:i|we|he|she|they)(?:'ll| will)|(?:intend|plan|promise)(?:s|ed)? to) [^.?!]{0,120} (?:as soon as|once|until) (?!again|more|and|or)[a-z]+",
]);

const specific = ({ kind }: Time): boolean => kind === 'absolute' || kind === 'relative' || kind === 'weekday';

/** @param folded the draft's text as `fold` gives it. */
export function deadlineOf(
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  times: readonly Time[],
  main: Ask | undefined,
): Deadline {
  // What stands before the day itself, whichever of these words the time takes along.
  const before = ({ start, end }: Time) => {
    const joints = /^(?:(?:of|for|on|from|through|the) )*/.exec(folded.slice(start, end))?.[0].length ?? 0;
    return (
      folded
        .slice(Math.max(0, start - 90), start + joints)
        .split(/[.?!\n]/)
        .at(-1) ?? ''
    );
  };
  const exact = (time: Time) => specific(time) && !weekOf.test(before(time)) && !roughly.test(time.text);
  const usable = times
    .map((time, index) => ({ time, index }))
    .filter(({ time: { use, kind } }) => (use === 'deadline' || use === 'event') && kind !== 'release')
    .filter(({ time }) => !content.test(before(time)));
  const meant = usable.filter(({ time }) => !declined.test(before(time)));

  const own = new Set(main?.times);
  const tied = meant.filter(({ index }) => own.has(index));
  const pick =
    tied.find(({ time }) => exact(time)) ?? meant.find(({ time }) => exact(time)) ?? tied[0] ?? meant[0] ?? usable[0];
  if (pick) {
    const { time, index } = pick;
    return {
      strength: exact(time) ? 'specific' : 'vague',
      time: index,
      text: time.text,
      get at() {
        return time.at;
      },
    };
  }
  const { condition } = main ?? {};
  if (!condition)
    return {
      strength: sentences.some(
        ({ ask, role, folded }) => ask === 'none' && role !== 'social' && afterwards.test(folded),
      )
        ? 'vague'
        : 'none',
    };
  // "Why does it stop when the door opens?": when it happens, not by when an answer is wanted.
  const when = text.slice(condition.start, condition.end);
  const wonders =
    (/\?\s*$/.test(main?.text ?? '') && !requests.test((main?.text ?? '').toLowerCase())) ||
    /^when .*\b(?:will|would|should)\b/i.test(when);
  return wonders ? { strength: 'none' } : { strength: 'vague', text: when };
}
