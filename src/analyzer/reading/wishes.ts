// Wishes told without asking for anything.
import { phrases } from '../text/phrases.ts';

const drink =
  '(?! (?:an? |some |another |more )?(?:coffee|tea|beer|drink|cake|wine|holiday|lunch|break|nap|snack|yes|answer|reply|decision|word|confirmation|response|call|chat|hand)\\b)';
// A wish is for something to be there or to go; what the writer wants to do themselves is a plan.
const thing = `${drink}(?= (?:a|an|another|more|some|better|less|the|two|three|that|this|our|new|extra|to (?:have|see|get|be able)|if)(?![\\w']))`;
const nice =
  '(?:(?:much |far |a lot |way )?(?:nicer|easier|better|simpler|quicker|faster|friendlier|safer|clearer|fairer)|nice|great|good|cool|helpful|lovely|useful|handy|wonderful|fantastic|awesome|a dream|an? (?:[a-z]+ )?(?:relief|help|blessing|improvement|godsend|treat|plus))';
export const wish = phrases([
  '(?:i|we)(?: really| just| also| so| do| often| sometimes)? wish(?! (?:you|him|her|them|everyone|everybody|all) (?!had|could|would|were|did|knew)[a-z]+)',
  `(?<!(?:do|did|would|if|what|whatever|exactly what|all) )(?:i|we)(?: really| just| also| so)?(?:'d| would)?(?: so| really| just| very much| dearly)* (?:love|like|want|wanted|need|prefer|(?<!(?:'d|would) )miss|could use|could do with|could really do with|could really use|could badly use|long for|dream of)${thing}`,
  `(?:i'd|we'd|i would|we would|would (?:both |all )?) ?(?:so |really |dearly )*(?:love|like|prefer|welcome) (?:a|an|another|more|some)${drink}`,
  `(?:it would|it'd|would) be (?:so |such |really |very |much |even )*${nice} (?:to have|if)(?! (?:you|we) (?:could|can|would)\\b)`,
  `(?<=^(?:(?:and|also|so|but|honestly|personally|maybe),? )?(?:a|an|another|some|more|better|fewer) [^.?!,]{2,60} )would (?:be (?:so |really |very |such |much )*(?:${nice}|an? [a-z]+)|help|make [a-z ]{2,30} easier)`,
  "(?:i|we)(?:'d| would)(?: really| so)? (?:love|like|prefer) it if(?! (?:you|u|some(?:one|body)|any(?:one|body)|one of you|we)(?![\\w']))",
  '(?:my|our) (?:dream|wish|biggest wish|big wish) (?:is|would be)',
  "(?:if only|wouldn't it be|imagine if)",
  "(?:would|could|'d) (?:just |happily )?(?:kill|die) for(?! (?:a |some )?(?:coffee|tea|cake|beer|holiday|nap|you|her|him))|give (?:anything|a lot|my (?:left|right) [a-z]+) (?:for|to have)",
  '(?<!(?:^|[^a-z])(?:i|we|you|he|she) )would (?:much |so much |far )?(?:rather|sooner) (?:have|see|get|be able|keep|use)',
  "(?:(?:we|i|it|that|they|people|customers|everyone)(?:'d| would)|would) (?!be |like|love|you|suit|help)[a-z]+ [^.?!,]{3,60} if (?:we|the|our|there|it|they|someone|somebody|people) (?:[a-z-]+ ){0,3}(?:had|were|was|could|took|did|got|came|gave|showed|let|told|knew|[a-z]{2,}ed)",
  "(?:pity|shame|too bad)(?: that)? (?:there|we|our|the|one|nobody|it) (?:[a-z]+ ){0,3}(?:can't|cannot|doesn't|don't|isn't|aren't|has no|have no|is no|never)",
  'there (?:really |just )?(?:should|ought to) be (?:a|an|some|more) (?!reason|problem|issue|few)[a-z]+',
  "(?:what|the (?:one|only) thing) (?:we|i)(?: really| still|'re| are| am)? (?:miss|missing|lack|lacking) (?:is|are)",
]);
