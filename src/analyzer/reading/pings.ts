// Messages that are all opening: "you there?", "can I ask you something?", "I'll write later". Read piece by piece: one piece that says something, and it is none.
import { beginning } from '../text/beginning.ts';
import { opensEmpty } from './empties.ts';
import type { Ping } from './reading.ts';

/** A class to look for where a piece begins. Only short drafts are looked at, so the classes stay out of the words every sentence is looked up by. */
const opening = (list: readonly string[]) => beginning(list, (one) => `(?:${one.replaceAll(' ?', ' *')})(?![\\w'])`);

// A size says nothing yet, nor do "important" and "personal".
const sizes =
  '(?:quick|small|short|little|tiny|brief|stupid|dumb|silly|simple|random|big|huge|urgent|private|personal|important|other|more|further)';
const some = '(?:an?|one|another|one more|some|a few|a couple of|a bit of|two|three|several|2|3)';
const nouns =
  '(?:questions?|qs?|requests?|favou?rs?|things?|doubts?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|asks?|(?:piece|bit) of news|idea|topics?|points?|matters?)';
const something = '(?:something|sth|smth|smt|one thing|two things|a thing|some things|a few things|a couple of things)';
const matter = `(?:${some} (?:${sizes} )*${nouns}|(?:${sizes} )+${nouns}|${something})`;
/** What it is about. What follows is looked at: it may be the question itself. */
const about = '(?: (?:about|on|regarding|re|concerning|to do with|related to|relating to) [^?.!:;,\\n]{1,80})?';
const person =
  '(?:you|u|ya|you guys|you all|(?:somebody|someone|anyone|anybody)(?: (?:from|in|of|on) (?:the )?[a-z-]+(?: team| department| dept| desk| shift| crew| office| side)?)?)';
const now =
  '(?: (?:right now|now|at the moment|today|yet|already|this (?:morning|afternoon|evening)|currently|for (?:me|us)|at some point|some ?time|later(?: on)?))*';
const moment =
  '(?:(?:a|one|two|five|ten|some|2|3|5|10|your|a bit of|a few|a couple of) )?(?:free |spare |quick |short )?(?:min(?:ute)?s?|sec(?:ond)?s?|mom(?:ent)?s?|mo|time|bit|while)';
const toTalk =
  '(?: (?:for (?:me|us)|(?:for|to have) a (?:quick |short )?(?:chat|call|word|question|talk)|to (?:talk|chat|spare|speak|call)|of your time|with you))*';
const mayI =
  '(?:(?:can|could|may|might) (?:i|we)|(?:is it|would it be) (?:ok|okay|alright|all right|fine|possible) if i|(?:do you |would you |you )?mind if i)(?: just| quickly| maybe| please| briefly)*';
const wish =
  "(?:i|we|i'd|we'd|i've|we've|just|have|got|need|want|wanted|would like)(?: (?:just|have|had|got|need|needed|want|wanted|would|also|still|only|like|love|really|quickly))*(?: to)?";

const presence = opening([
  `(?:do |are |r |is )?${person} (?:still |already |maybe |also |back )?(?:there|around|here|online|awake|up|free|available|about|busy|reachable|home|at (?:your desk|work|the office|home)|in the office|on slack|on teams|in(?: here)?|(?<=still )on)${now}`,
  `(?:available|busy|free|online|awake|reachable|still (?:there|awake|up|around|online))${now}(?= *\\?)`,
  `(?:may|can|could|might) (?:i|we) (?:know|ask) (?:if|whether) you(?:'re| are) (?:still |maybe |also )?(?:free|available|around|there|online|in|at your desk)${now}`,
  'knock knock|ping|poke|still there|hello+|hey+(?= *\\?)|hi+(?= *\\?)',
  `(?:do |have |would |might )?(?:you|u|ya) (?:have |got |have got )(?:maybe )?${moment}${toTalk}${now}`,
  `(?:have (?:you|u) got|got|gotta|got a) (?:maybe )?${moment}${toTalk}${now}`,
  `(?:can|could|would) (?:you|u) (?:talk|chat|speak|spare (?:me )?${moment}|give me ${moment})${toTalk}${now}`,
  '(?:(?:is|would|will) (?:now|this|it)(?: be)?|now) (?:an? )?(?:good|bad|ok|okay|alright|convenient|right|better) (?:time|moment)(?: for you| to (?:talk|chat|call))?(?= *\\?)',
  `${mayI} (?:bother|disturb|trouble|interrupt|steal|borrow|grab|take|have)(?: (?:you|u|${moment}))?(?: for ${moment})?${toTalk}`,
]);
const asksToAsk = opening([
  `${mayI} ask(?: (?:you|u))?(?: ${matter})?${about}`,
  `${mayI} (?:bother|bug|trouble|disturb) (?:you|u) (?:with|about) (?:${matter}|(?:an?|some) [a-z]+ (?:questions?|matter|thing|problem|request))`,
  `${mayI} (?:run|pass) ${something} (?:by|past) you`,
  `${mayI} (?:pick your brains?|get your (?:opinion|view|advice|thoughts|help|input|take) on ${something}|have a (?:quick )?word(?: with you)?)${about}`,
  `${wish} (?:ask(?: (?:you|u))?(?: for)? ${matter}|ask (?:you|u)|run ${something} (?:by|past) you|pick your brains?)${about}`,
  `(?:can|could|would|will) (?:you|u)(?: please| maybe)? (?:do (?:me|us) ${matter}|help me(?: out)?(?: quickly)?(?: with ${something})?|help with ${something}|answer (?:me )?${matter})`,
  `(?:(?:i|we) )?(?:could use|need|could do with|would need)(?: your| some| a bit of)*(?: quick)? (?:help|advice|assistance)(?: (?:with|on|about) ${something})?(?: from you)?`,
  '(?:(?:i|we) )?need (?:some )?(?:information|info)(?: from you)?',
  `let me ask (?:you )?${something}`,
  `${matter} (?:is|was) there(?: from (?:my|our) side)?|(?:one|some|an?|${sizes}) (?:${sizes} )?help (?:is )?(?:needed|required)(?: from (?:you|your side))?`,
  `permission to (?:bother|disturb|bug|trouble|interrupt|pester|speak|ask|borrow|steal)(?: (?:you|u))?(?: (?:with|about|for) (?:${something}|${matter}|${moment}))?`,
  `(?:i|we|i've|we've|i'm|have|got)(?: (?:just|also|still|only|have|had|got|need|am having|having))*(?: ${matter}| questions| a (?:small |little )?problem)(?: (?:for|to) you| to (?:ask|discuss with|share with|clarify with|raise with|go through with|talk through with)(?: you)?)?${about}(?: for you)?`,
  `there(?:'s| is| are)(?: just| also| still)? ${matter}(?: (?:for|to) you| to ask(?: you)?)?${about}`,
  "(?:(?:i|i have|i have got|i've got|have|got) )?(?:just )?(?:(?:an?|one) )?(?:quick|small|little|short) one(?: for you)?(?: (?:about|on|regarding|re) [^?.!:;,\\n]{1,80})?|(?:quick|small|little) (?:problem|issue)",
]);
const announcement = opening([
  `(?:there's|there is|i have|i've) (?:${something}|${matter}) (?:that )?(?:i|we)(?:'d| would) (?:rather|sooner|like to|love to|prefer to) (?:(?:run|bounce|put|take) (?:it )?(?:past|by|off|to|up with)|discuss with|talk (?:over|through) with|tell|ask|check with|clear with) you(?: (?:than|before|first|instead of) [^.?!,;]{2,40})?`,
  `(?:just |also )?(?:question|q|request|favou?r|doubt)(?: for you)?${about}`,
  `(?:just |only |also )?${matter}(?: (?:for|to) you| to ask(?: you)?| from me)?${about}(?: for you)?`,
  `(?:there's|there is|i have|we have|i've|we've|i've got|we've got|have|got|i got) (?:${something}|${matter}|(?:some )?news) ?(?:(?:important|urgent|big|great|good|bad|exciting|interesting|new|else) ?)?(?:(?:(?:that |which )?(?:i|we)(?:'d| would| want| need| have| wanted)(?: like| love)* to|to) (?:tell|show|share|ask|discuss|talk about|raise|run (?:by|past)|bring up|mention|clarify|bring|put)(?: (?:with |to |before )?(?:you|u|your attention))?| ?for you)?${about}`,
  `${wish} (?:(?:talk|speak|chat)(?: (?:to|with) you)? about|discuss|tell(?: you)?|show(?: you)?) ${something}(?: with you)?${about}`,
  '(?:(?:i|we) )?(?:need|want|would like) to (?:talk|speak|chat)(?: (?:to|with) you)?',
  "guess what|you (?:won't|will not|wouldn't) believe (?:this|it|what (?:just )?happened|what i'm about to [a-z ]{2,20})|hear me out",
  '(?:wall of text|long (?:message|mail|one|text)|rant|favou?r|question|request|news|story)(?: is)? (?:incoming|inbound|coming(?: up| your way)?|ahead|following)',
  '(?:an?|the|my) (?:much )?(?:long|longer|proper|separate|full|fuller|detailed) (?:e-?mail|mail|message|note|letter|write-up)(?: (?:about|on|regarding|with) [^?.!:;,\\n]{1,60}?)? (?:follows|is (?:on its way|coming|to come)|comes (?:soon|later|shortly|tomorrow)|(?:will|to) follow)',
  `(?:i |we |i've |i have )?(?:have |got |have got )?(?:some|a few|a couple of|several|two|three) (?:thoughts|points|remarks|comments|ideas)${about.replace('about|', 'about|on|')}`,
]);
/** What comes before, between or after, and says nothing: greetings, excuses, promises to write. */
const lead = opening([
  'sorry(?: again)?(?: (?:to|for) (?:bother|disturb|interrupt|trouble|bug|ping)(?:ing)?(?: (?:you|u))?(?: (?:again|with this|so (?:late|early|often)|now))?)?',
  '(?:i )?hate to (?:bother|disturb|bug) you|excuse me|pardon me',
  "(?:if|when|whenever|once) you(?:'re| are| have| get| find)?(?: a)?(?: free)? (?:back|free|there|around|sec|second|minute|min|moment|time|chance|online|in|available)|if (?:i may|possible|(?:that's|that is|it's|it is) (?:ok|okay|possible|alright)|you (?:don't mind|can|could))",
  "(?:it's |i'm )?(?:just )?me(?: again)?|(?:i )?(?:hope|trust) (?:you|all|this|everything|things|the|it|your)[^.!?\\n]{0,100}|how are you(?: doing)?(?: today)?|how's it going",
  '(?:please|pls|plz|thanks|thank you|thx|so|um+|uh+|hm+|well|ok|okay|and|but|oh|just|actually|btw|also|quickly|real quick|maybe|by any chance)',
  "(?:(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to)|will|shall|let me|going to)(?: (?:then|just|also|quickly))* )?(?:write|send|tell|put|explain|say|follow up|ping|message|e-?mail|mail|dm|text|get back|come back|give|share|elaborate|describe|type|be back|be in touch|call|fill you in|let you know)(?: (?:to )?you)?(?: (?:an?|the|my) (?:[a-z]+ ){0,2}(?:e-?mail|mail|message|note|summary))?(?: (?:again|more|details|the details|all details|all the details|the rest|it|all|everything|the question|the whole thing|about it|with (?:(?:the |more |all |all the )?details|everything)|at length|at greater length|back|up|that|properly|in full))*(?: (?:later(?: on)?|soon|shortly|then|tomorrow|separately|below|in detail|today|tonight|in (?:a|my|the|one|another) (?:[a-z]+ )?[a-z]+|after [a-z]+(?: [a-z]+)?|(?:when|once|as soon as) i(?:'m| am| get| have)? [^.?!,:;\\n]{2,40}))*",
  "(?:(?:more|the|all|an?|my) )?(?:details|more|rest|explanation|(?:(?:proper|long|longer|separate|full|fuller|detailed) )?(?:e-?mail|mail|message|note|letter|write-up))(?: (?:about|on|regarding|with) [^?.!:;,\\n]{1,60}?)? (?:will |to )?(?:follows?|come|coming|later|soon|below|tomorrow)?(?: ?(?:later|soon|shortly|tomorrow|(?:when|once|as soon as) (?:i|we)(?:'m|'re| am| are| get| have)? [^.?!,:;\\n]{2,40}|in (?:a|my|the|another) (?:[a-z]+ )?(?:e-?mail|mail|message|minute|moment|bit|call)))?",
  '(?:one|just a|a|give me a|wait a) (?:sec|second|moment|minute|min)|hold on|typing|bear with me|wait',
  "(?:it|this|that)(?:'?s| is) (?:just |only |all )*(?:about|regarding|re|concerning|to do with) [^?.!:;,\\n]{1,80}|(?:(?:it|this|that) )?(?:has|is) (?:something )?to do with [^?.!:;,\\n]{1,80}",
  "(?:i |we )?(?:only |just )?(?:want(?:ed)?|thought i'd have) you (?:to be (?:prepared|warned|ready|aware)(?: (?:for|of) (?:it|that|this))?|to know(?: (?:it|that|already|in advance|beforehand))?)|(?:be prepared|brace yourself|you have been warned)",
]);
/** Words that begin to say something and so are no name after a greeting ("hey can you …"). */
const noName =
  "(?!(?:can|could|would|will|shall|should|do|does|did|is|are|was|were|am|i|i'm|we|you|u|he|she|they|it|it's|the|an?|my|your|our|this|that|what|what's|when|where|who|how|why|which|please|pls|plz|any|need|want|have|has|got|just|quick|sorry|to|for|on|in|at|of|from|with|not|no|yes|thanks|thank|see|send|check|look|fix|let|small|little|another|short|tiny|thing|things|favou?r|gotta|got|sec|here|here's|there's|any|some|one|question|if|so|but|because|about|re)(?![\\p{L}\\w']))";
/** A name after a greeting, as a pattern. */
export const name = `${noName}[\\p{L}\\w'.-]+`;
const mention = /^<?@[\p{L}\w.-]+>?/u;
const hail =
  /^(?:ma'am|madam|sir|hi+|hello+|hey+|heya|hiya|yo|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings(?: of the day)?|howdy|ol[aá]|hola|oi(?: oi)?|ahoy|salaa?m|selam|kia ora|habari|sawubona|privet|cze[sś][cć]|marhaba|bonjour|hallo|ciao|hej|servus|namaste|moin|szia|selamat (?:pagi|siang|sore|malam)|bom dia|boa (?:tarde|noite)|buenos d[ií]as|buenas tardes|buongiorno|guten (?:morgen|tag|abend)|gr[uü]ezi|dzie[nń] dobry|j[oó] napot|kumusta)(?: (?:there|again|all|team|everyone|both|folks|guys|sir|madam))?(?![\w'])/;
const nameAfter = new RegExp(
  `^(?!(?:free|busy|available|around|online|awake)(?![\\p{L}\\w]))${name}(?:(?: ${name}){1,2}(?= *[,!]))?`,
  'u',
);
/** "Nora, …": only as the first word of all. */
const called = new RegExp(
  `^(?:(?:comrade|brother|sister|uncle|aunt(?:ie|y)?|mr|mrs|ms|dr|prof|professor|chef|captain|coach|father|rev|nurse|officer|sergeant|councillor) )?${name}(?: (?:selam|merhaba|salam|salaam|bonjour|hola|ciao|salut|hi|hello|san|sir|madam|ji|bhai))?(?= *[,!])`,
  'u',
);
/** "It's Marta from the front desk": who writes. */
const introduces =
  /^(?:it's|this is|i'm|i am|my name is) (?!(?:the|a|an|about|for|just|on|not|in|my|your|our|that|it|only|so|too|all)(?![\p{L}\w]))[\p{L}\w'.-]+(?: [\p{L}\w'.-]+)?(?: (?:from|of|at) [^,.!?:;\n]{1,40}| here| again)?(?= *(?:[,.!?;:]|$))/u;

/** What follows "about" is the question itself after all. */
const tells =
  /(?<![\w'])(?:(?:do|does|did|is|are|was|were|can|could|should|shall|will|would|has|have|may) (?:it|we|i|you|they|he|she|the|this|that|there|an?|any|someone|anyone|my|our|your)|by (?:mon|tue|wed|thu|fri|sat|sun|\d|tomorrow))(?![\w])|ꝗ/;
const separators = /^[\s,.!?;:…*~_"'()-]+/;
const ends = /^\s*(?:[,.!?;:…)(-]|$)/;
const goesOn =
  /^ +(?:please|pls|plz|thanks|thx|when you|if you|real quick|quickly|and|but|sorry|maybe|by any chance|then)(?![\w])/;

/** Longer openings are left alone. */
const longest = 320;
const mostPieces = 12;

type Kind = Ping['kind'];
type Piece = { readonly kind: Kind | 'lead' | 'hail'; readonly length: number };

const classes: readonly (readonly [Kind | 'lead', typeof presence])[] = [
  ['presence', presence],
  ['asks-to-ask', asksToAsk],
  ['announcement', announcement],
  ['lead', lead],
];

function pieceAt(rest: string, first: boolean, hailed: boolean): Piece | undefined {
  for (const [kind, pattern] of classes) {
    const said = pattern(rest);
    if (said === undefined || tells.test(said.slice(said.search(/ (?:about|on|regarding|re|concerning|to) |$/))))
      continue;
    // "Quick question: does it …" goes on after its colon, and what stands there has to be a piece too.
    const after = rest.slice(said.length);
    if (ends.test(after) || goesOn.test(after) || kind === 'lead') return { kind, length: said.length };
  }
  const greeting = (mention.exec(rest) ?? hail.exec(rest) ?? introduces.exec(rest))?.[0];
  if (greeting !== undefined) return { kind: 'hail', length: greeting.length };
  const named = (hailed ? nameAfter : first ? called : undefined)?.exec(rest)?.[0];
  return named === undefined ? undefined : { kind: 'lead', length: named.length };
}

/**
 * What a folded text without emoji opens, when it does nothing else.
 * @returns the kind of the first piece that opens; 'lead' where all of it leads up to something; undefined where anything is said.
 */
export function opensOnly(text: string): Kind | 'lead' | undefined {
  if (text.length > longest) return undefined;
  let rest = text;
  let kind: Kind | undefined;
  let hailed = false;
  for (let turn = 0; turn <= mostPieces; turn++) {
    rest = rest.replace(separators, '');
    if (rest === '') return kind ?? 'lead';
    const piece = pieceAt(rest, turn === 0, hailed);
    if (!piece) return hailed || turn > 0 ? (opensEmpty(rest) ?? opensEmpty(text)) : opensEmpty(text);
    rest = rest.slice(piece.length);
    hailed = piece.kind === 'hail';
    if (piece.kind !== 'lead' && piece.kind !== 'hail') kind ??= piece.kind;
  }
  return undefined;
}
