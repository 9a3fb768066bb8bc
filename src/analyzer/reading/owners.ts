// Who is to do an ask: the reader, somebody named, a group, everyone, or nobody in particular.
import type { Draft, Span } from '../draft.ts';
import { firstOf, phrases } from '../text/phrases.ts';
import type { Owner, Sentence } from './reading.ts';

/** Whoever it may be, called on to do it; not "whether somebody has been there". */
const whoever = phrases([
  "(?:someone|somebody|anyone|anybody|any one of (?:us|you)|one of (?:us|you))(?! (?:has|had|else(?:'s)?|who|was|is|were|from|told|said|asked|did|made|left|took|wrote)(?![\\w]))",
  'any volunteers?|(?<!(?:more|the|our|my|your|their|new|enough|get|find|of|many|all|as|these|those) )volunteers?(?! (?:was|were|are|had|have|who|from|in|at)(?![\\w]))|who (?:can|could|wants|would like|is able|has time|here|will|takes|might|fancies)',
]);
/** "We" and the passive, which name nobody either unless the reader was asked before. */
const impersonal = phrases([
  "(?:can|could|shall|should|do|don't|how do|how should|how can|what do|what should|would|will) we",
  "we (?:should|need to|must|ought to|have to|could|'ve got to)(?: really| probably| also| just)?",
  "(?:let's|lets)(?! (?:the|a|an|it|this|that|you|me|him|her|them|people|users)\\b)",
  '(?:needs?|has|have|ought|should|must|will have) (?:to )?be (?:\\w+ed|done|sent|set|made|put|paid|run|cut|built|written|taken|given|seen|told|brought)',
  'it (?:is|would be) (?:requested|asked|desired|hoped|expected|recommended) that|(?:is|are) to (?:be [a-z]+|get|go|come|stay)|(?<!(?:i|we|you|he|she|they) (?:still |really |just |also )?)(?:has|have|needs?|must) (?:to )?(?:go|come|get|move|stay)',
  'it would be (?:great|good|nice) (?:if|to)',
  '(?:needs?|wants?|could do with|could use) [a-z]{3,}ing',
]);
const everyone = phrases([
  "everyone|everybody|all of you|(?:each|every one|every single one) of you|you (?:two|three|four)|you all|y'all|please all|both of you|the two of you|you both|each of us|all of us|(?<=(?:please|pls|kindly|can|could|will|would) )both|both (?=please)|you lot|the (?:two|three|four) of you",
]);
const teamWord =
  '(?:(?:the )?(?:design|dev|development|backend|frontend|front-end|back-end|qa|ops|infra|platform|data|security|legal|finance|sales|support|marketing|product|hr|it|mobile|web|release|on-?call|accounting|billing|content|research|[a-z]{3,12}) (?:team|crew|guild|folks|people|group|squad|leads?|owners?|reviewers?|dept|department))';
const teamAsked = new RegExp(
  `(?<![\\w'])(?:(${teamWord})(?:[,:]| - | (?:needs? to|should|must|to|please|can you|could you))|(?:can|could|would|will|should|(?:someone|somebody|anyone|anybody) (?:from|in|on|of|at)(?! (?:the )?(?:this|that|our|your|my|whole|entire|same|other) )) (${teamWord}))`,
);
/** Those of one trade or task, called or obliged as such: "drivers, please …", "every steward must …", "members are asked to …", "whoever parked the van …". */
const groupAsked =
  /^\W*(?:to |attention )?((?:all|every(?:one|body)|those|anyone|anybody|whoever|any of you) (?:of you )?(?:who|that|with|in|on|from|at|living|parking|working) [^:?!.]{2,60}?)(?::| -) *(?:please|pls|kindly|[a-z]+ )|^\W*(?:dear |hi |hey )?((?!thanks|guys|folks|friends|mates|lads|colleagues|always|sometimes|besides|perhaps|yes|news|others)[a-z-]+s(?<!(?:sometim|otherwis|pleas)es)|(?:[a-z-]+ )?(?:shift|desk|kitchen|reception|bar|board|committee|staff|office|lab|ward|choir|bench))(?: ?[,:] *| (?=(?:please|pls|kindly)(?![\w])))(?:please|pls|kindly|(?:can|could|would|will) you|[a-z]+ (?:the|your|all|it|in)(?![\w']))|^\W*(?:(?:so|and|also|then) )?(?:would|could|can|will) the ((?:[a-z]+ ){0,2}(?:[a-z-]{2,}(?:ers?|ors?|ists?|ians?|men|women|people|crew|team|choir|staff|office|desk|nurses|guides|parents|cooks|chefs|interns|hosts|ushers|stewards|guards|nights?|clerks?))) (?!be(?![\w]))[a-z]+|(?<![\w'])((?:all|every|each) (?:the |our )?(?!(?:of|time|times|day|week|year|other)(?![\w']))[a-z-]+(?: [a-z-]+)?|(?!always|this|news)[a-z-]{3,}s) (?:please (?!be(?![\w]))[a-z]+ |(?:(?:is|are) (?:kindly |hereby |also )*(?:asked|requested|reminded|urged|expected)|must|(?:need|have|are|has|is) to|needs to|should) (?:to )?(?:send|sign|bring|register|return|hand|submit|report|reply|fill|confirm|wear|leave|use|book|collect|complete|contact|let|make|pay|park|check|lock|show|pick|take|give|tell|enter|log|clean|switch|turn|read|vote|attend|call|keep|put|write|order|close))(?![\w'])|^\W*((?!thanks|news|always|sometimes|this|guys|lights|things)(?:[a-z-]+ )?[a-z-]{3,}s) (?!is|are|was|were|has|have|had|do|can|will|please|need|must)(?:[a-z]+) (?:the|their|your|it|them|in|out|up) [^?]{2,160}(?<![\w'])please\W*$|(?<![\w'])(whoever(?:'s| [a-z]+)(?<!can|has|wants|gets|sees|fancies|feels) [^,.;:?!]{2,40})/;
/** "rosa can you …": a name in small letters. */
const calledSmall =
  /^\W*(?:(?:hey|hi|ok|and|so|also|but) )*(?!(?:and|also|but|so|then|please|pls|hey|hello|good|morning|afternoon|evening|folks|guys|all|everyone|everybody|team|people|channel|anyone|someone|somebody|anybody|there|again|maybe|perhaps|quick|question|now|btw|today|tomorrow|tonight|next|first|second|last|finally|lastly|otherwise|meanwhile|actually|thanks|sorry|yes|yeah|yep|sure|okay|well|still|once|when|where|what|how|why|which|who|until|after|before|instead|else|besides|urgent|important|reminder|fyi|request|here|soon|later|just|kindly|alternatively|or|if|that|this|it|they|[a-z]+day)(?![\w'-]))(\p{Ll}{3,}),? (?:can|could|would|will) (?:you|u)(?! (?:all|guys|both)(?![\w']))/u;

/** A quick look whether a sentence can name a team. */
const teamHint = /team|crew|guild|folks|people|group|squad|lead|owner|reviewer|dep/;
const notNames = new Set(
  'If When Once Also So And But Please Thanks Yes No Ok Okay After Before Since As Then Hi Hey Hello Well For In On Today Tomorrow We You They He She It This That The Can Could Would Will What Who How There Someone Anyone Everyone Which Where Why Do Does Did Is Are Was Should May Might Let Just Note Reminder Quick Urgent URGENT FYI Attached Here By At From To Of All Guys Team Folks Dear Sorry First Second Finally Next Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Mon Tue Wed Thu Fri Sat Sun'.split(
    ' ',
  ),
);

/** "Could somebody ask Franz?", "could one of you bring it?": nobody is called on, whoever is named further on; "someone from the design team" is called. */
const anyoneAsked =
  /^\W*(?:(?:and|so|also|but|or|hi|hey|hello|please|pls|all|folks|team|guys)[, ]+)*(?:(?:can|could|would|will|may|might|does|do|did|has|have|is) +)?((?:someone|somebody|anyone|anybody|one of (?:us|you)|any of you))(?! (?:from|in|on|at|of|else|who) )(?![\w'])/;

const mentioned = /<?@(?!here\b|channel\b|everyone\b|all\b|team\b)[\w.-]*\w>?/;
const called =
  /^(?:[Hh]i |[Hh]ey |[Aa]nd |[Aa]lso |[Ss]o |[Bb]ut |(?:[Tt]his (?:one )?is )?[Ff]or |[Oo]ver to you,? )?(\p{Lu}[\p{L}\w'-]+(?:(?: and | & |, |\/)\p{Lu}[\p{L}\w'-]+)*)(?:[,:]| -+ | [–—] |\?)/u;
/** "Can you see to it, Franz?" */
const calledLast = /(?:,| please) (\p{Lu}[\p{L}\w'-]+) ?[?!.]*$/u;
const speaksTo = /(?<![\w'])(?:you|please)(?![\w'])/;
/** A name at the end is looked for in so many characters, so that a sentence of any length is one look. */
const tail = 40;
const named =
  /(?<!(?<![\w'])(?:in|at|of|from|for|to|near|by|on|the|with|into|outside|behind) )(?<!\p{L})(\p{Lu}\p{Ll}+),? (?:can|could|would|will|should|needs to|has to|must|please)\b|\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill|[Ss]hould|[Aa]sk|[Hh]ave|[Ww]ant|[Nn]eed) (\p{Lu}\p{Ll}+)(?!\p{L})/u;

/** The clause speaks to its reader from the start: a "we have to" further on is a reason. */
const addressed = /^(?:(?:and|so|also|then|but) )?(?:please|pls|kindly|(?:can|could|would|will) you)(?![\w])/;

/**
 * Who an ask falls to.
 * @param span the asking clause; @param before sentences above it, whose mention or name reaches down to an ask that names nobody;
 * @param after the sentence below it: in a list that it announces, each line may call its own.
 */
export function ownerOf(
  draft: Draft,
  sentence: Sentence,
  folded: string,
  span: Span,
  before: readonly Sentence[],
  after?: Sentence,
): Owner {
  const whole = sentence.folded;
  const clause = folded.slice(span.start, span.end);
  const original = sentence.text;
  const owner = (kind: Owner['kind'], start: number, end: number): Owner => ({
    kind,
    text: draft.text.slice(start, end),
    span: { start, end },
  });
  const inSentence = (kind: Owner['kind'], at: number, length: number) =>
    owner(kind, sentence.start + at, sentence.start + at + length);

  const mention = mentioned.exec(original);
  if (mention) return inSentence('named', mention.index, mention[0].length);
  const all = firstOf(everyone, whole);
  if (all) return inSentence('everyone', all.start, all.text.length);
  const asked = anyoneAsked.exec(clause);
  if (asked?.[1]) {
    const at = span.start - sentence.start + asked[0].length - asked[1].length;
    return inSentence('nobody', at, asked[1].length);
  }
  const team = teamHint.test(whole) ? teamAsked.exec(whole) : null;
  const teamText = team?.[1] ?? team?.[2];
  if (team && teamText) return inSentence('group', team.index + team[0].indexOf(teamText), teamText.length);
  const vocative = called.exec(original)?.[1];
  if (vocative && !notNames.has(vocative)) return inSentence('named', original.indexOf(vocative), vocative.length);
  const last = speaksTo.test(whole) ? calledLast.exec(original.slice(-tail))?.[1] : undefined;
  if (last && !notNames.has(last)) return inSentence('named', original.lastIndexOf(last), last.length);
  const several = groupAsked.exec(whole);
  const those = several?.slice(1).find((one) => one !== undefined);
  if (several && those) return inSentence('group', several.index + several[0].indexOf(those), those.length);
  const small = calledSmall.exec(whole);
  if (small?.[1]) return inSentence('named', small[0].indexOf(small[1]), small[1].length);
  const name = named.exec(original);
  const who = name?.[1] ?? name?.[2];
  if (name && who && !notNames.has(who)) return inSentence('named', name.index + name[0].indexOf(who), who.length);
  for (const person of draft.people ?? []) {
    const first = person.split(/[\s,]/)[0] ?? '';
    const at = first.length > 1 ? original.indexOf(first) : -1;
    if (at >= 0 && /^,? ?(?:can|could|would|will|please|[,:?]|$)/.test(original.slice(at + first.length)))
      return inSentence('named', at, first.length);
  }
  const lined = after?.item && whole.endsWith(':') ? called.exec(after.text)?.[1] : undefined;
  if (after && lined && !notNames.has(lined))
    return owner(
      'named',
      after.start + after.text.indexOf(lined),
      after.start + after.text.indexOf(lined) + lined.length,
    );
  const anyone = firstOf(whoever, clause) ?? firstOf(whoever, whole);
  const none =
    anyone ?? (addressed.test(clause) ? undefined : (firstOf(impersonal, clause) ?? firstOf(impersonal, whole)));
  // "@rosa the hall is booked. Can we print?": "we" are the one called and the writer.
  const calledAbove = before.slice(-3).some(({ text }) => mentioned.test(text));
  if (none && (anyone || !calledAbove)) {
    const at = whole.indexOf(none.text);
    return inSentence('nobody', at, none.text.length);
  }
  // An ask in a list, or after the sentence that calls somebody, falls to the one called.
  for (let i = before.length - 1; i >= 0; i--) {
    const above = before[i];
    if (!above || above.role === 'greeting') continue;
    const { text } = above;
    const one = mentioned.exec(text);
    if (one) return owner('named', above.start + one.index, above.start + one.index + one[0].length);
    const leads = sentence.item && !above.item;
    const line = leads ? called.exec(text)?.[1] : undefined;
    if (line && !notNames.has(line))
      return owner('named', above.start + text.indexOf(line), above.start + text.indexOf(line) + line.length);
    const group = leads ? firstOf(everyone, above.folded) : undefined;
    if (group) return owner('everyone', above.start + group.start, above.start + group.end);
    if (leads || before.length - i > 6) break;
  }
  return { kind: 'reader' };
}
