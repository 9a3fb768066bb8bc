// Questions: with and without their mark, inverted, as tags, and answered at once.

export const questionStart =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't|ain't) (?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|a|an|any|anyone|anybody|someone|somebody|everyone|your|my|our|his|her|their|ya|y'all|people|folks)(?![\w'])/;
export const whStart =
  /^(?:who|whom|whose|what|what's|where|where's|when|when's|why|how|how's|which|who's|how many|how much)(?![\w])/;
export const whInverted =
  /^(?:who|whom|whose|what|where|when|why|how|which)(?: (?!it\b|that\b|made\b|i\b|we\b|you\b|they\b|he\b|she\b|most\b|really\b)[\w'-]+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|shall|have|has|had|am|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|isn't|aren't|wasn't|shouldn't|haven't|hasn't) (?:i|you|u|we|he|she|it|they|there|this|that|these|those|the|a|an|any|your|my|our|his|her|their|people)(?![\w'])|^(?!what's (?:left|missing|new|more|said|written|inside) (?:over )?(?:goes|is|are|was|comes?|stays?|can|will|must|should|needs?|gets?|has|have|makes?)(?![\w]))(?:who's|what's|where's|when's|how's|why not|how come)(?![\w'])|^who (?:can|could|will|wants|knows|has|is|of (?:you|us)|here|else)(?![\w'])/;
/** Questions that leave out their verb's subject, and calls to whoever reads. "Somebody has the key" asks, "somebody has moved it" tells. */
export const openCall =
  /^(?!some(?:one|body) (?:has|have|had) (?!to(?![\w])|an? |the |any |some |time|room|space))(?:any(?:one|body)|some(?:one|body)|has anyone|does anyone)(?: \w+)? (?:know|knows|fancy|up for|interested|have|has|able|got|using|willing|tried|available|want|wants|seen|used|else|familiar|here (?:know|have|use)|around|please|can|could|to)(?![\w])|^(?:any (?:chance|idea|ideas|word|luck|way|news|update|updates|reason|suggestions?|recommendations?|advice|pointers?|thoughts?|volunteers?|objections?|takers|interest|guidance)(?![\w])(?!.{0,30} (?:is|are|was|were|will|would) ))|^what if (?:i|we|you|the|it|they|there|my|your)(?![\w])|^(?:you|u|ya) got (?:a |any |some |\d+ |time|room|space|the )|^(?:hows|whats|wheres|whens|whos|whys) |^(?:want to (?:come|join|go|meet|grab|try|see|have|get|do|play|eat|catch|chat|talk|pair|hop)|wanna|care to|ready (?:to|for)|up for|you (?:coming|going|free|available|around|there|in|up for|want|ready)|u (?:coming|going|free|there|around)|still on for|interested in|okay to|ok to|possible to|mind if)(?![\w])/;
/** "Someone has to open the yard": asked of whoever reads. Not "somebody must have …", a guess, nor "somebody give you a medal", a joke. */
export const duty =
  /^(?:some(?:one|body)|one of (?:us|you)) (?:must|has to|needs to|should|ought to|had better) (?!have(?![\w])|be (?:an?|the|very|so|really)(?![\w])|know|think|(?:give|buy|tell|get|hug|marry|promote|knight) (?:you|him|her|them|me|us|this|that)(?![\w]))[a-z]+/;

/** Without its mark, after what it is about: "back to the rack, has anyone measured the noise". */
export const trailing =
  /, (?:so |and |but )?(?:(?:did|has|does|is|can|could|would|will) (?:anyone|anybody|someone|somebody|any of you)|(?:did|have|do|are|can|could|would|will) (?:you|u)) (?!are|can|could|will|would|have|know,)[a-z]+[^,?]*$|, but (?:is|are|can|could|do|does|did|has|have|will|would|should) (?:the|i|we|it|there|this|that|any|my|your|our) [a-z]+ [^,?]*$|^(?:if|when|after|once) [^?]{3,100}? (?:what|where|how|why|who|which)(?: [\w-]+){0,2} (?:does|do|is|are|did|should|can|will|would) (?:the|i|we|it|you|they|an?|this|that)(?![\w])/;

/** "Is that all right?": closes a proposal that stands in another sentence. */
export const tag =
  /^(?:(?:so|and|ok|is|are|does|would|will|do)(?: |, ))*(?:you|that|this|it|everyone|everybody|all)?(?: all| both| guys)? ?(?:be )?(?:true|correct|right|so|the case|ok|okay|all right|alright|fine|good|happy|agree|works?|acceptable|make sense|sound good|clear)(?: (?:with|for|to) (?:you|that|this|it|everyone|all|you all))*(?: (?:with|for) (?:you|that|this|it))? ?\?*$/;
/** The writer answers at once: "And what did they do? They sent the same pump." */
export const answered = /\? +(?:they|he|she|nothing|simple|because|easy|exactly|well)(?![\w])[^?]*$/;
export const inverted = (body: string) =>
  questionStart.test(body) ||
  whStart.test(body) ||
  openCall.test(body) ||
  duty.test(body) ||
  /(?:^|[,;:] +| - |(?<![\w'])(?:but|and|so|or) )(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|may|have|has|had|who|what|when|where|why|how|which|isn't|aren't|don't|doesn't|can't|won't|any (?:chance|way|idea|objections?|reason))(?![\w])/.test(
    body,
  );

/** A statement with a question mark after it. */
export const statement =
  /^(?:i|we|it|this|that|he|she|they|the) (?!(?:is|are|was|do|did|can|will|would|should|could|has|have) (?:you|it|there)\b)[a-z']+(?![\w])/;

/** "Isn't that the filter?": the writer thinks so. */
export const leaning =
  /^(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|haven't|hasn't|shouldn't|wouldn't) (?!you(?![\w'])|anyone|anybody|someone)[a-z]/;
/** "`flush --all`, maybe?": a guess at an answer. */
export const guess =
  /^ꝗ+,? *(?:maybe|perhaps|probably|i think|i guess) *\?+$|^(?:maybe|perhaps) (?:try|turn|use|check|set|run|add|bump|pin|upgrade|downgrade|restart|switch|disable|enable|clear|delete|remove|increase) [^?]*\?+$|^you (?:could|can|might|may)(?: (?:also|always|just|maybe|possibly|probably|even|perhaps))+ [^?]*\?+$/;
