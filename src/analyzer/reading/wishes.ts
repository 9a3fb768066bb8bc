// Wishes told without asking for anything.
import { phrases } from '../text/phrases.ts';

const drink = '(?! (?:an? |some |another |more )?(?:coffee|tea|beer|drink|cake|wine|holiday|lunch|break|nap|snack)\\b)';
// A wish is for something to be there or to go; what the writer wants to do themselves is a plan.
const thing = `${drink}(?= (?:a|an|another|more|some|better|less|the|two|three|that|this|our|new|extra|to (?:have|see|get|be able)|if)(?![\\w']))`;
const nice = '(?:nice|great|good|cool|helpful|lovely|useful|handy|wonderful|fantastic|awesome|better|a dream)';
export const wish = phrases([
  '(?:i|we)(?: really| just| also| so| do| often| sometimes)? wish(?! (?:you|him|her|them|everyone|everybody|all) (?!had|could|would|were|did|knew)[a-z]+)',
  `(?<!(?:do|did|would|if|what|whatever|exactly what|all) )(?:i|we)(?: really| just| also| so)?(?:'d| would)?(?: so| really| just| very much| dearly)* (?:love|like|want|wanted|need|prefer|miss|could use|could do with|could really do with|could really use|could badly use|long for|dream of)${thing}`,
  `(?:i'd|we'd|i would|we would|would (?:both |all )?) ?(?:so |really |dearly )*(?:love|like|prefer|welcome) (?:a|an|another|more|some)${drink}`,
  `(?:it would|it'd|would) be (?:so |really |very |much |even )?${nice} (?:to have|if)(?! (?:you|we) (?:could|can|would)\\b)`,
  `(?<=^(?:(?:and|also|so|but|honestly|personally|maybe),? )?(?:a|an|another|some|more|better|fewer) [^.?!,]{2,60} )would (?:be (?:so |really |very |such |much )*(?:${nice}|an? [a-z]+)|help|make [a-z ]{2,30} easier)`,
  '(?:my|our) (?:dream|wish|biggest wish|big wish) (?:is|would be)',
  "(?:if only|wouldn't it be)",
]);
