// "It", "they", "this", "that book": words that point, and whether anything stands before them that they can point at.
import { matchesOf } from '../text/matches.ts';
import {
  addNouns,
  alone,
  announced,
  contentWords,
  deictic,
  expletive,
  expletiveAsked,
  happens,
  idiomAfter,
  idiomBefore,
  introduces,
  judgedAlone,
  type Nouns,
  names,
  nounsIn,
  onlyMe,
  passing,
  remark,
  saysWhatItIs,
  tells,
  timed,
} from './reference-words.ts';

/** What a reader has met before a place in the draft. */
export type Before = {
  /** Words of the subject, the conversation and the draft so far. */
  readonly known: { readonly has: (word: string) => boolean };
  readonly talked: boolean;
  readonly titled: boolean;
  /** The draft brings something: a file, quoted text. */
  readonly carries: boolean;
  /** The subject names something by number. */
  readonly numbered: boolean;
  /** The subject has a name or a number of something. */
  readonly named: () => boolean;
  /** Content words of the draft so far: how much has been told that "this" can sum up. */
  readonly told: number;
  readonly nouns: Nouns;
  /** The sentence is all there is. */
  readonly lone: boolean;
};

export type Pointer = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'pronoun' | 'demonstrative';
  readonly resolved: boolean;
  readonly slight?: boolean;
};

const pointer = /(?<![\w'@/.:-])(it|they|them|this|these|those|that)(?![\w-])/g;
/** So many telling words before, and "this" or "that" has something to sum up. */
const enough = 3;
/** In a sentence or a clause of its own just before, less will do for a bare one. */
const sentence = 2;
/** More pointers than this in one sentence, and it is about something. */
const most = 6;

/** The first thing a sentence points at that its reader can't tell, and with it the next thing it names by "this"; or else the first it points at. */
export function pointersOf(text: string, cased: string, before: Before): Pointer[] {
  let turns = 0;
  let first: Pointer | undefined;
  let open: Pointer | undefined;
  for (const match of matchesOf(pointer, text)) {
    if (++turns > most) break;
    const word = match[1] ?? '';
    const at: At = {
      lead: text.slice(0, match.index),
      near: text.slice(Math.max(0, match.index - 48), match.index),
      after: text.slice(match.index + word.length),
      leadCased: cased.slice(0, match.index),
      cased: cased.slice(match.index, match.index + word.length),
      afterCased: cased.slice(match.index + word.length, match.index + word.length + 8),
    };
    const found =
      word === 'it' ? itOf(at, before) : /^the[ym]$/.test(word) ? theyOf(at, before) : thisOf(word, at, before);
    if (found === undefined) continue;
    if (found === 'introduces') break;
    const { more, ...how } = found;
    const one = { start: match.index, end: match.index + word.length + more, ...how };
    // "They dropped it": what was dropped matters more than who.
    if (open && word === 'it' && !one.resolved && text.startsWith('the', open.start)) open = one;
    if (open && !one.resolved && more > 0) return [open, { ...one, slight: true }];
    if (!one.resolved) open ??= one;
    first ??= one;
  }
  const only = open ?? first;
  return only ? [only] : [];
}

/** What stands round a pointer: all before it, the last of that, all after it; and with its capitals. */
type At = {
  readonly lead: string;
  readonly near: string;
  readonly after: string;
  readonly leadCased: string;
  readonly afterCased: string;
  readonly cased: string;
};
/** `more` is the length of the noun after "this". */
type Found = Pick<Pointer, 'kind' | 'resolved' | 'slight'> & { readonly more: number };

const thanking = /(?<![\w'])th(?:an)?(?:ks|x)(?![\w])/;
/** A remark on what stands above, when it is all that is said. */
const onlyRemarks = (lead: string, after: string, { lone, talked }: Before): Found | undefined =>
  lone && !talked && nounsIn(lead).one === 0 && !thanking.test(lead) && !thanking.test(after)
    ? { more: 0, kind: 'pronoun', resolved: false, slight: true }
    : undefined;

const asksBefore = /(?:^|[^\w'])(?:is|was|would|will|could|does|did|might|should|isn't|wasn't|wouldn't|if) $/;

/** "Ola mended it": who did it is not it. */
const didIt = /^(?:(?!and |or |of |in |on |with |for )[@\w.'-]+ ){1,3}[a-z]+ed $/;

/** "Got something for you, will send it over." */
const something =
  /(?<![\w'])(?:got|have|has|found|need|want|made|bought|wrote|saw|sent|is|there's) (?:\w+ )?(?:something|anything)(?![\w'])/;
/** "Why is it always the week before the audit that …": a sentence turned round. */
const cleft =
  /^ (?:(?:always|only|just|usually|never|really|not) )*(?:the|my|our|your|a|an|me|him|her|us|them|you|@)[^.?!]{0,80} (?:that|who|when)(?![\w])/;
/** "It's broken by design (the new statue)". */
const added = /^[^.?!(]{0,120}\((?:the|our|my|a|an|this|i mean) [a-z]/;
const weekday =
  /^ (?:(?:on|at|for|by) )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|\d)/;

function itOf({ lead, near, after, cased }: At, before: Before): Found | undefined {
  if (cased === 'IT' || (/(?:^|[^\w'])make $/.test(near) && weekday.test(after))) return undefined;
  if (asksBefore.test(near) && (cleft.test(after) || onlyMe.test(after))) return undefined;
  if (something.test(lead) || added.test(after)) return { more: 0, kind: 'pronoun', resolved: true };
  if (judgedAlone.test(after)) return onlyRemarks(lead, after, before);
  if (expletive.test(after) || (asksBefore.test(near) && expletiveAsked.test(after))) return undefined;
  if (idiomBefore.test(near) && idiomAfter.test(after)) return undefined;
  const nouns = didIt.test(lead) ? before.nouns : addNouns(before.nouns, nounsIn(lead));
  const given = before.talked || before.titled || before.carries;
  // Of several things, or of people, nobody says "it"; but what counts as such is a guess.
  const slight = !given && nouns.one > 0 && nouns.one <= nouns.several + nouns.people;
  return { more: 0, kind: 'pronoun', resolved: (given || nouns.one > 0) && !slight, ...(slight ? { slight } : {}) };
}

/** What only people do. */
const agentive =
  /^(?:'ve|'d|'ll)?(?: (?:have|had|will|would|are|were|also|just|then|still|now|do|did|don't|didn't))* (?:say|said|saying|want|wanted|think|thought|refer|need to|agree|agreed|ask|asked|told|tell|promised?|confirm|confirmed|decided?|called|claim|claimed|mentioned|graduate|work|worked|been saying|going to|plan|planned|handled|meant)(?![\w])/;
const opening = /^[^a-z]*(?:(?:and|but|so|yes|no|yeah|ok|well|i mean|i think|do|did|have|are|what have|what if) ?)?$/;

/** "They're digging up the road": whoever it is. */
const roundabout =
  /^(?:'re| are) (?!asking|saying|waiting|going|telling|complaining|calling|being|having|getting)[a-z]+ing (?:up )?the (?![^.?!]*(?:you|your|please|pls)(?![\w]))/;

function theyOf({ lead, near, after, leadCased }: At, before: Before): Found {
  const nouns = addNouns(before.nouns, nounsIn(lead, leadCased));
  const doing = agentive.test(after);
  if (roundabout.test(after)) return { more: 0, kind: 'pronoun', resolved: true };
  const opens = lead.length === near.length && opening.test(near);
  const settled = nouns.people > 0 || nouns.one > 7 || (!doing && (nouns.several > 0 || nouns.one > 2));
  return {
    more: 0,
    kind: 'pronoun',
    resolved: before.talked || before.named() || settled || (before.titled && !opens && !doing),
  };
}

const clause = /^.*(?:[.,;:(]|(?<![\w'])(?:but|and|so|because|if|when|while|although|though|since|as)(?![\w']))/s;
const invertedBefore = /(?:^|[^\w'])(?:is|was|are|were|isn't|wasn't|aren't) $/;
const invertedAfter = /^ (?:a|an|the|your|my|our|what|how|where|why)(?![\w'])/;
/** In a mail with a subject: "is this …?", "settling this". */
const ofSubject = /^[^a-z]*(?:is|was) $|(?<![\w'])[a-z]{3,}(?:ed|ing) $/;
/** "Call me when you get this." */
const received =
  /(?<![\w'])(?:when|once|if|after|until|unless|before|by the time) (?:you|they|he|she)(?:'ve)? (?:get|got|see|seen|read|receive|hear)s? $/;
/** "I hate to bring this up, but …" */
const cataphoric = /^(?: up| again)?,? but (?:\S+ ){4}/;
/** "Is this written down anywhere?" */
const invertedAux = /(?:^|[^\w'])(?:is|was|isn't|wasn't|has|gets?|got) $/;
const participle =
  /^ (?:[a-z]+ly )?(?:[a-z]{3,}(?:ed|ing)|known|written|done|broken)(?: (?:down|up|out|off))?(?: (?:[a-z]*where|yet|already|in|into|on|by|at|to|with|for|from|against|or|and|now|so)(?![\w])| ?[.,?]| ?$)/;
/** "This breaks": one thing in -s is a verb, but for a few nouns. */
const verbAfter = /^ (?!news|series|lens)[a-z]+[^su']s(?![\w'-])/;
const ends = /^ ?(?:$|[.,!?;:)^*~"]|-|:\w+:|ꝗ)/;
/** "This: …", "this page ꝗꝗꝗ", "this might help: …": what is pointed at comes after. */
const shows = /^ ?:|^(?: is| one| link| page| file)? ?ꝗ{4}|^[^.?!:]{0,60}:\s*(?:$|\n|ꝗ)/;
const linkEnds = /^[^.?!:]{0,160}ꝗ{12,}[.!?]?$/;

/** "How cool is that?" */
const howThat = /(?<![\w'])how [a-z]+ (?:is|was) $/;
/** "That was the school on the phone." */
const calls = /^(?:'s| is| was) [^.?!]{1,50} (?:on the (?:phone|line)|at the door|calling|ringing)(?![\w])/;
/** "… on Thursday, does that work for you?" */
const suits = /^ (?:work|suit|fit|sound|do|help)(?:s)?(?: you| for you| good| ok)?(?! with)(?![\w])/;
const when = /(?<![\w])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![\w])|\d/;
/** "Could be this heavy". */
const degree = /(?<![\w'])(?:be|been|being|so|get|gets|got|feel|felt|feels|look|looked|taste|tastes) $/;
const adjectiveEnds = /^ [a-z]+(?: ?[.,?!]| ?$| (?:to|for|when|if|after|before|again|already)(?![\w]))/;

function thisOf(word: string, at: At, before: Before): Found | 'introduces' | undefined {
  const { lead, near, after } = at;
  const that = word === 'that' || word === 'those';
  const one = word === 'this' || word === 'that';
  const told = before.told + tells(clause.exec(lead)?.[0] ?? '');
  const settled = before.talked || before.carries || told >= enough;
  // "I leave at noon, please call before that."
  if (word === 'that' && timed.test(near) && happens.test(lead.slice(-200))) return undefined;
  const end = ends.test(after);
  const inverted = invertedBefore.test(near) && invertedAfter.test(after);
  if (that && (howThat.test(near) || calls.test(after) || (suits.test(after) && when.test(lead)))) return undefined;
  if (one && degree.test(near) && adjectiveEnds.test(after)) return undefined;
  if (word === 'this' && /^ (?:finds|reaches) (?:you|everyone|all)(?![\w])/.test(after)) return undefined;
  if (word === 'this' && announced.test(after)) return 'introduces';
  if (/^th(?:is|at)$/.test(word) && saysWhatItIs.test(after)) return 'introduces';
  if (word === 'this' && ((end && received.test(near)) || cataphoric.test(after))) return 'introduces';
  const asked = one && invertedAux.test(near) && participle.test(after);
  if (!end && !inverted && !asked && !(one && verbAfter.test(after)) && !alone.test(after))
    return thisThing(that, at, before, settled);
  if (
    before.told === 0 &&
    !that &&
    ((saysOfItself.test(after) && opens.test(lead)) || (end && !before.lone && forward.test(lead)))
  )
    return 'introduces';
  if (shows.test(after) || (!that && linkEnds.test(after))) return 'introduces';
  if (remark.test(after)) return onlyRemarks(lead, after, before);
  if (that && !points(word, at, end, inverted)) return undefined;
  if (!that && (introduces.test(after) || (one && /^(?:'s| is) [A-Z]/.test(at.afterCased)))) return 'introduces';
  if (before.titled && word === 'this' && ofSubject.test(near)) return { more: 0, kind: 'pronoun', resolved: true };
  if (settled || before.told >= sentence || (/, $/.test(near) && told >= sentence)) {
    const barely = !before.talked && !before.carries && told <= enough && before.told <= sentence;
    return { more: 0, kind: 'pronoun', resolved: !barely, ...(barely ? { slight: true } : {}) };
  }
  return { more: 0, kind: 'pronoun', resolved: false, ...(asked ? { slight: true } : {}) };
}

/** "This closes the enquiry": the message itself. */
const saysOfItself =
  /^ (?:(?:just |only |also )?(?:closes|concludes|confirms|ends|opens|wraps up|sums up|summari[sz]es|acknowledges|announces|serves|goes (?:out )?to)) (?:the|our|my|your|a|an|that|as|up|all|every)/;
const opens = /^\W*(?:(?:and|so|well|hello|hi|dear)\W+)?$/;
/** "You'll like this." and then the story. */
const forward =
  /^\W*(?:[a-z]+,? )?(?:(?:you|i|we)(?:'ll|'re| will|'ve| have)?(?: (?:have |got |going |need |want |(?:don't )?know what )*to)?(?: never| not)? |just |please |now )?(?:like|love|enjoy|hear|believe|imagine|picture|get|guess|consider|know|read|tell(?: you)?|share|laugh at|make of|do|try) $/;

/** Before a "that" that opens a clause: after a noun it would only join. */
const opensThat =
  /(?:^|[.,;:!?(*>-] *|(?<![\w'])(?:yeah|yes|no|ok|okay|oh|ya|yep|right|well|and|but|so|or|if|because|since|when|why|how|maybe|perhaps|think|guess|guessing|guessed|suppose|believe|sure|hope|thanks|thx|does|did|do|is|was|will|would|could|should|can|also|(?:seems|looks|sounds|feels) like|@[\w.-]+) )$/;
const objectThat =
  /(?<![\w'])(?:do|does|did|doing|done|about|of|with|on|like|see|saw|seen|try|tried|trying|fix|fixed|fixing|use|used|using|want|wanted|get|got|make|made|need|change|changed|handle|add|added|check|checked|avoid|support|implement|send|share|review|merge|read|test|tested|improve|solve|explain|move|remove|delete|update|keep|prevent|allow|know|for|from|to|by|in|after|before|than|into|over|through|at|without|give) $/;
const finiteAfter =
  /^(?:'s| (?:is|was|are|were|will|would|can|could|should|has|have|had|may|might|means|works)(?![\w]))/;
const idiomThat =
  /(?:thanks|thank you|thx|sorry|congrats|glad|happy)(?: so much| a lot)? (?:for|about) $|\b(?:at|(?<!(?:seems|looks|sounds|feels) )like|all|so|just) $/;

/** "The problem is that the lift …" */
const saysThat = /(?<![\w'])(?:the|my|our|a|one) (?:[a-z]+ ){0,2}[a-z]+ (?:is|was) $/;

/** Whether a bare "that" or "those" points at a thing rather than joins clauses. */
function points(word: string, { lead, near, after }: At, end: boolean, inverted: boolean): boolean {
  if (saysThat.test(near) || (/(?:know|read|see|saw|explain) $/.test(near) && verbAfter.test(after))) return false;
  if (idiomThat.test(near) || /^ (?:of|said)(?![\w])/.test(after)) return false;
  if (word === 'those' && /^ (?:in|on|at|with|from|who)(?![\w])/.test(after)) return false;
  if (
    inverted ||
    (invertedAux.test(near) && participle.test(after)) ||
    (end && lead !== '') ||
    /^ (?:up|down|back|off|out(?! of))(?![\w])/.test(after)
  )
    return true;
  return opensThat.test(near) || (!finiteAfter.test(after) && objectThat.test(near));
}

const thingAfter = new RegExp(`^ +((?:${passing} +)?)([a-z][\\w'-]*[a-z])(?![\\w-])`);
const thatBefore =
  /(?:^[^a-z]*|[.;:!?(] *|(?<![\w'])(?:for|on|in|with|of|about|at|from|to|by|into|after|before|send|sent|share|use|using|see|saw|fix|get|got|give|me|us|check|review|read|approve|merge|open|have|is|was|like|love|need|want|make|made|do|find|found|bring|finish|move|update|close|implement|understand|and|but|so|because|if|when|maybe|yeah|yes|no) )$/;
const seesItself =
  /(?:receiv\w+|got|get|gets|getting|read|reading|send\w*|sent|writing|write|wrote|see|seen|seeing|ignore|delete|forward\w*|reply\w*|respond\w*|error|via|with|in|to|of|by|sorry for|thanks for) $/;
/** A message that speaks of itself. */
const selfSaying =
  /^ (?:finds|found|reach(?:es|ed)|is (?:to|intended|for|about|confidential)|was sent|may contain|contains|and any)(?![\w])/;
const saysWhich =
  /^ ?(?::|(?:of|below|attached|above|that|which|in which|from)(?![\w']))|^[^.?!\n]{0,30}?(?:#\d+|ꝗ{4,}|\b[a-z]{2,6}-\d+\b|"|\d{3,})/;
const finite = /^ [a-z]+(?:[^su']s|ed)(?![\w'-])/;
/** "This library", "that book". */
function thisThing(that: boolean, { lead, near, after }: At, before: Before, settled: boolean): Found | undefined {
  const match = thingAfter.exec(after);
  const noun = match?.[2] ?? '';
  if (!match || noun.length < 3 || deictic.test(noun) || !names(noun) || /(?:ly|ed|'s|'re|'ve|'ll|n't)$/.test(noun))
    return undefined;
  const rest = after.slice(match[0].length);
  if (
    that &&
    (!thatBefore.test(near) ||
      /[^s]s$/.test(noun) ||
      !(ends.test(rest) || alone.test(rest) || (!/[a-zꝗ]/.test(near) && finite.test(rest))))
  )
    return undefined;
  if (/^(?:e-?mail|mail|message|note|letter)$/.test(noun) && (seesItself.test(near) || selfSaying.test(rest)))
    return undefined;
  const [stem = noun] = contentWords(noun);
  const named = before.known.has(stem) || contentWords(lead).has(stem) || before.numbered;
  return { more: match[0].length, kind: 'demonstrative', resolved: settled || named || saysWhich.test(rest) };
}
