// Sentences made only of words that say nothing ("hi again, may I borrow your brain for a sec?"), and what of them opens a message to come.
import type { Ping } from './reading.ts';

/** Words that carry no matter of their own; a message of nothing else gives nothing to act on. */
const empty = new Set(
  // The small words.
  (
    "i i'm i'd i'll i've im ive id ill me my we we'd we'll we've us our you u you're ur your yours ya he she a an the this that these those it it's its is are am was be been there there's here " +
    'do does have has had haven got gotten get gonna gotta wanna can could may might will would shall should must to too of for on in at with by from up out over about and & or but so if when whenever once while as than then ok okay ' +
    // When, how much, how.
    'just only also really very quite still already again now rn soon later shortly today afterwards meanwhile moment moments mo min mins minute minutes sec secs second seconds bit while time quick quickly short shortly small little tiny brief briefly wee big huge one two three few couple some another more other further else first ' +
    // What stands in for a matter.
    'something sth smth smt thing things question questions q qs query queries enquiry doubt doubts favour favor favours favors request requests matter matters point points word words news announcement message msg note communication issue subject topic idea ' +
    // What is done with it.
    'ask asking asked tell telling talk speak say raise mention bring put run pass pick borrow steal grab pinch bother bothering bug bugging disturb disturbing trouble troubling interrupt interrupting brain brains mind ear ears eyes wisdom expertise want wanted need needed like liked love wish hope trust ' +
    'hang hold wait typing drafting writing write send sending come coming follow follows reach reaches stay staying tuned collect collecting gather gathering sort thoughts prepare preparing ' +
    // Courtesies and fillers.
    'sorry apologies pardon excuse please pls plz kindly hey hi hello well um umm uh hmm oh ah actually btw anyway way maybe perhaps possible possibly chance any all right alright fine convenient free available around online awake busy ' +
    'important urgent private personal delicate sensitive serious silly stupid dumb daft random weird strange exciting separate separately privately details detail rest explain elaborate give back put which desk sir madam boss mate folks friend'
  ).split(' '),
);

/** "It's about the contracts": what a message to come is about gives nothing yet; what of it may be the question itself is left. */
const topic =
  / ?(?:(?:it's|it is|this is|that's|its) (?:just |only |all )?)?(?<![\w'])(?:about|regarding|re|concerning|with regards? to|to do with|for the) (?!(?:whether|how|what|when|where|who|which|why|if|it|this|that|your|time|you|me|by)(?![\w']))[^,.;:!?\n]{1,60}/;
const askedOf =
  /(?<![\w'])(?:status|state|progress|dates?|times?|price|costs?|availability|can|could|do|does|is|are|was|were|has|have|should|will|would|not|no|by)(?![\w'])/;

const stands =
  '(?:something|sth|smth|smt|things?|questions?|qs?|quer(?:y|ies)|enquiry|doubts?|favou?rs?|requests?|matters?|points?|words?|news|announcement|message|note|communication|issue|topic|idea|follow ?up)';
/** A matter the writer has or wants to ask about. */
const asks = new RegExp(
  `(?<![\\w'])(?:i|i'm|i'd|i've|ive|we|we'd|we've|got|gotta|have|need|needed|want|wanted|wanna|there's|there is|there are|let me|mind if i|if i|to)(?: [a-z']+){0,6}? (?:${stands}|ask|ask you|bother|bug|disturb|trouble|interrupt|borrow|pick|steal|grab)(?![\\w'])|^(?:just |only |so |and |well |actually |also )*(?:an? |one |another )?(?:(?:quick|small|little|short|tiny|brief|wee|silly|stupid|dumb|daft|random|other|further|more|urgent|important|delicate|personal|private|weird|strange) )*(?:${stands}|one)(?: (?:for|to) (?:you|u|us))?$|(?:sorry|apologies) (?:to|for) (?:bother|bug|disturb|interrupt|troubl)`,
);
/** Whether the other is there. */
const presence =
  /(?<![\w'])(?:you|u|ya|you're)(?: (?:still|already|maybe|there|around|here))* (?:in|there|here|around|free|available|about|online|awake|busy|up)(?: (?:now|rn|today|at all|again|for (?:an?|two|me) [a-z]+))*$|(?<![\w'])(?:have|got|spare|give me)(?: [a-z']+){0,4} (?:moment|mo|min|mins|minutes?|secs?|seconds?|time)(?![\w'])(?! (?:to|on|at)(?! (?:talk|speak|ask)))/;
/** That something will come. */
const comes =
  /(?<![\w'])(?:news|announcement|message|communication|something|sth|smth|more|details|rest|one)(?: [a-z']+){0,6} (?:coming|comes?|follows?|reach(?:es)?|tuned|soon|shortly|later|write|separately)(?![\w'])|(?:hang|hold) on|stay tuned|(?:typing|drafting|collect|gather|sort)(?: [a-z']+){0,3} (?:something|smth|sth|it|thoughts)/;

/** "Good point", "thanks for the favour", "do you need something?" are no openings. */
const others =
  /(?<![\w'])(?:you (?:need|want|wanted|had|said|asked|mind if you)|do you have (?:any|another)|(?:it|that|this) (?:was|would|could|can|will)|for (?:later|today)|(?:the|that|this|your|my) (?:question|point|request|message|issue|topic|idea|matter|news|thing)(?! (?:is|i)(?![\w'])))(?![\w'])/;

/** So many words at most are an opening. */
const longest = 24;

/**
 * What a folded sentence without emoji opens, when all its words say nothing.
 * @returns 'lead' for empty words that open nothing by themselves; undefined where anything is said.
 */
export function opensEmpty(text: string): Ping['kind'] | 'lead' | undefined {
  const about = topic.exec(text);
  const told = about !== null && !askedOf.test(about[0]);
  const rest = told ? text.replace(about[0], ' ') : text;
  const words = rest.match(/[\p{L}\p{N}'&]+/gu) ?? [];
  if (words.length > longest || !words.every((word) => empty.has(word))) return undefined;
  const said = words.join(' ');
  if (others.test(said)) return undefined;
  if (!told && text.includes('?') && presence.test(said)) return 'presence';
  if (asks.test(said)) return 'asks-to-ask';
  return comes.test(said) ? 'announcement' : 'lead';
}
