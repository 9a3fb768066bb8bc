// "Today" that stands for nowadays: "most mills today", "once a barn, today it is a school".
import { phrases } from '../text/phrases.ts';
import { type Group, has } from './timegroups.ts';

const nowadays = phrases([
  '(?:most|many|few) [a-z]+ today',
  '(?:most|many|few) (?:[a-z-]+ ){1,2}(?!are|were|have|has|had|will|can|could|should|must|may|might|left|came|went|stayed|called|asked)[a-z]+ (?:(?:by|in|with|at|from|on|for|to) )?(?:[a-z-]+ ){0,2}today',
  '(?:the way|how) (?:we|you|they|it|this|things|people) (?:[a-z]+ ){1,2}today',
  '(?:even|of|until|here|currently|as it is|as things are|still|exists?|existing|evolved|in use|practised|practiced) today',
  '(?:as|than) (?:it|they|we|things) (?:is|are|do|does|did|have|has|works?|stands?) today',
  '(?:what|as|where) (?:you|we|they|it|things) (?:have|has|do|does|use|uses|pay|get|are|is|stands?|looks?) today(?! (?:at|to|for)(?![\\w]))',
  '(?:what|which|that|whom) (?:we|people|they|you|everybody|one) today (?:call|know|use|take|see|think|name)',
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|\\d+(?:nd|rd|th)) time today',
  "today,? (?:most|many|every|people|companies|it's common|we all)",
]);
const thenAndNow =
  /(?<![\w'])(?:(?:in|until|since|from|of|around) (?:the )?1\d\d\d(?:s)?|once|used to|formerly|originally|back then|in those days|(?:years|decades|centuries) ago|in the past|\d\dth century)(?![\w'])[^.?!\n]*[,;] (?:and |but )?$/;
/** "When I came in 1986 we weighed by hand. Today a sensor does it": a sentence for each. */
const thenNow = /(?<![\w'])(?:in|until|since|from) (?:the )?1\d\d\d(?:s)?(?![\w'])[^?!\n]*[.] (?:and |but )?$/;
/** "Today" that stands for nowadays. */
export const ofThisAge = (group: Group, folded: string): boolean =>
  has(group, 'relativeDay') &&
  /today/.test(folded.slice(group.start, group.end)) &&
  (nowadays.test(folded.slice(Math.max(0, group.start - 44), group.end + 22)) ||
    /\(today\)/.test(folded.slice(group.start - 1, group.end + 1)) ||
    // "A mill in 1911, today it is a climbing hall".
    (thenAndNow.test(folded.slice(Math.max(0, group.start - 140), group.start)) &&
      /^,? (?:it|he|she|they|there|we|one|the [a-z]+)(?:'s|'re| [a-z]+)/.test(
        folded.slice(group.end, group.end + 40),
      )) ||
    (thenNow.test(folded.slice(Math.max(0, group.start - 140), group.start)) &&
      /^,? (?:an?|one) [a-z]+ [a-z]+s /.test(folded.slice(group.end, group.end + 40))));
