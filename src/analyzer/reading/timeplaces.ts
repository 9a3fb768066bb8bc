// Clock times that belong to a place: a departure, a shop, a house. They are read on the clock that hangs there, whoever reads them.
import type { Span } from '../draft.ts';

const carrier =
  '(?:train|flight|plane|ferry|bus|coach|(?:milk|delivery|mail|night) run|lorr(?:y|ie)|truck|boat|ship|tram|shuttle|metro|sleeper|connection|zug|catamaran|cable car|gondola)s?';
const travels =
  '(?:leaves?|departs?|arrives?|lands?|goes|takes off|boards?|boarding|sails?|gets (?:in|to)|pulls (?:in|out)|docks?|calls at|is at|stops at|left|departed|arrived|landed|departure|arrival)';
const premises =
  '(?:shops?|stores?|caf[eé]s?|restaurants?|museum|librar(?:y|ies)|pool|gym|reception|front desk|canteen|cafeteria|bar|pub|pharmacy|clinic|surgery|practice|post office|bank|town hall|gates?|market|stalls?|venue|building|warehouse|depot|yard|hotel|hostel|guest ?house|house|bakery|garage|workshop|lab|kiosk|box office|cinema|theatre|church|chapel|school|nursery|playground|park|garden|cellar|laundry|kitchen|counter|office|campus|tills?|doors?)';
const opens =
  "(?:opens?|closes?|shuts?|locks? up|(?:is|are|'s|stays?|remains?|will be|will stay) (?:only |still |now )?(?:open(?:ed)?|closed?|shut|locked|unlocked|staffed|manned|lit))";

const bound = new RegExp(
  `(?<![\\w'])(?:${carrier}(?![\\w']).{0,60}?(?<![\\w'])${travels}|doors?:?(?: at)? \\d|here (?:at|in) (?:the|our) ${premises}|${premises}(?: [^.!?]{1,24})? ${opens}|check-?(?:in|out) (?:opens?|closes?|is|from|until|by|at|starts?|ends?)|(?:opening|office|visiting|quiet|business) (?:hours|times)|quiet (?:time|hours)|(?:breakfast|lunch|dinner|supper|tea) (?:is|will be) (?:served |ready )?(?:from|at|between|until)|(?:sunrise|sunset|high tide|low tide|curfew|lights out|last orders|last entry)|(?:in|to|at) your (?:flat|house|apartment|home|room|street|building))(?![\\w'])`,
);

/** A house's hours and the first and last rides of a day: the same every day, where no day is named. */
const daily = new RegExp(
  `(?<![\\w'])(?:(?:first|last) ${carrier}(?![\\w']).{0,40}?(?<![\\w'])${travels}|${premises}(?: [^.!?]{1,24})? (?!will)${opens}|check-?(?:in|out)(?: (?:at|in) .{2,40}?)? (?:opens?|closes?|is|from|until|by|starts?|ends?)|(?:opening|office|visiting|quiet|business) (?:hours|times)|(?:breakfast|lunch|dinner|supper|tea) (?:is|from|until) (?:served |ready )?(?:from|at|between|until|\\d)|(?:curfew|lights out|last orders|last entry))(?![\\w])`,
);

/** Whether a folded clause says when a place is open. */
export const houseHours = (clause: string): boolean => daily.test(clause);

/** "The 17:42 train": a ride is called by its hour. */
export const namedByClock = new RegExp(
  `^ (?:(?:(?:to|from|for) \\w+ )?(?:[a-z]+ )?${carrier}(?![\\w])|(?:to|from) [a-z][\\w'-]+ (?:runs?|leaves?|departs?|goes|stops|arrives?|calls at|gets in|will run|is (?:late|cancelled|delayed|full))(?![\\w]))`,
);

/** Whether a folded sentence speaks of when something happens at its own place. */
export const placeBound = (folded: string): boolean => bound.test(folded.slice(0, 2000));

/**
 * Whether a clock time says an hour again for another town: "12:00 UTC, which is 08:00 in Halifax, 13:00 in Lyon".
 * @param before what stands before it, folded.
 */
export const saidAgain = (original: string, { start, end }: Span, before: string): boolean =>
  /^ in \p{Lu}\p{L}/u.test(original.slice(end, end + 8)) &&
  (/(?:which is|that is|that's|i\.e\.|=|\() ?$/.test(before) ||
    /\d(?: ?[ap]m)? in \p{Lu}[\p{L}' -]+(?:,| and|, and) $/u.test(original.slice(Math.max(0, start - 36), start)));
