// Where a sentence's own words begin, after greetings, mentions, names and openers.
import { sureVerbs } from './verbs.ts';

const lead =
  /^(?:(?:@[\w.-]+|<@\w+>)[,:]?|(?:hi|hello|hey|dear|good morning|morning|good afternoon|hiya)(?: +[\w.-]+){0,2} *[,!:-]+|(?:and|but|so|also|or|well|ok|okay|then|now|oh|ah|hmm+|hm|hum|um|uh|yes|yeah|yea|ya|yep|yup|nah|no(?! rush)|again|anyway|anyways|btw|by the way|first of all|(?:first|second|third|next)(?! time)|firstly|secondly|finally|lastly|p\.?s\.?|ps|one more thing|(?:no rush|not urgent)(?: at all)?|fyi|urgent|important|reminder|just a reminder|(?:(?:one|another|the|my|real|actual|main|last|next|quick|small|simple|dumb|stupid|silly|basic|naive|newbie) )*question|sorry|thanks|thank you|thx|ty|great|in addition|additionally|furthermore|meanwhile|therefore|thus|otherwise|in the meantime|for now|alternatively|if so|if not(?= *[,:])|if possible|however|actually|basically|guys|all|everyone|folks|team|hopefully|perhaps|maybe|just|kindly|simply|still|wait|because|since|sure|right|alright|cool|agreed|interesting|besides|plus|instead|too|\d{1,2}[.)]|[a-h]\)|[*_~"'(•>.-]+)[,:;!.?]* *[-–]*)(?= |$|[*_"'(]) */;

/** Capitalised first words that are no name although a comma follows further on ("Add Mona, Peggy and Rob"). */
const notNames = new RegExp(
  `^(?:${[...sureVerbs].filter((verb) => !/^(?:mark|drew|bill|pat|will|rob|sue|grant|frank|chase|skip)$/.test(verb)).join('|')}) [a-z]`,
);

const nameCalled =
  /^(?:\p{Lu}[\p{L}\w'.-]+(?:(?: and | & |, |\/| )\p{Lu}[\p{L}\w'.-]+){0,3}) ?(?:,|:|--?(?= ))\s*|^\p{Lu}\p{Ll}+ (?=(?:what|how|why)(?:'s| [a-z]+)? (?:is|are|was|were|do|does|did|can|will|would|should|has|have) )/u;

/** How far a name and its comma reach at the start of a text; 0 where none is called. */
function nameLength(folded: string, original: string): number {
  if (!/^\p{Lu}/u.test(original) || notNames.test(folded)) return 0;
  return nameCalled.exec(original.replace(/[–—]/g, '-'))?.[0].length ?? 0;
}

/** How far the openers of a sentence ("Hi Sam,", "@ada", "also", a name and a comma) reach. */
export function leadEnd(folded: string, original: string): number {
  let at = 0;
  for (let turns = 0; turns < 6; turns++) {
    const rest = folded.slice(at, at + 160);
    const opener = lead.exec(rest);
    const name = opener || turns > 2 ? 0 : nameLength(rest, original.slice(at, at + 160));
    if (opener) at += opener[0].length;
    else if (name > 0) at += name;
    else break;
  }
  return at;
}

const call =
  /^(?:(?:<?@[\w.-]+>?)[,:]?|(?:hi|hello|hey|dear|good morning|morning|good afternoon|hiya)(?: +[\w.-]+){0,2} *[,!:-]+|(?:no rush|not urgent(?: at all)?|fyi|urgent|important|reminder|p\.?s\.?)[,:;!]*|[-*•>(]+) +/;

/** How far greetings, mentions and names reach before the ask's own words begin. */
export function callEnd(folded: string, original: string): number {
  let at = 0;
  for (let turns = 0; turns < 6; turns++) {
    const rest = folded.slice(at, at + 120);
    const opener = call.exec(rest);
    const name = opener || turns > 2 ? 0 : nameLength(rest, original.slice(at, at + 120));
    if (opener) at += opener[0].length;
    else if (name > 0) at += name;
    else break;
  }
  return at;
}
