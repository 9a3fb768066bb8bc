// Whether a text alone gives its reader nothing to act on or keep.
import { acknowledges } from './openings.ts';
import type { Ask } from './reading.ts';
import { contentWords, tells } from './reference-words.ts';

/** Words before what a sentence says: calls, moods, joints. */
const leading =
  /^(?:(?:@[\w.-]+|and|but|so|or|also|yeah|yep|yes|no|nope|oh|ooh|ah|ahh|hm+|hmm+|um+|uh|well|ok|okay|right|just|oops|anyways?|sorry|lol|haha|true|sure|ya|yea)(?![\w'])[\s,.!:;…-]*)+/;
/** Verbs that begin a sentence whose subject stands in a message above. */
const subjectless =
  /^(?:requires?|seems?|thought|needs?|works|worked|looks|sounds|makes?|means|depends|feels|guess|was|were|is|isn't|wasn't|does|doesn't|did|didn't|gets?|got|had|should be|could be|would be|might be|must be|may be|might have|must have|could have|should have|can't be|will (?:find|see|try)|same|than|kind of|sort of|not|none|especially|particularly|except|apparently not|probably not|maybe not|no idea|no clue|dunno|beats me)(?![\w])/;
/** A clause that hangs on a message above. */
const hanging =
  /^(?:(?:because|cuz|cause|since|which|although|though|unless|so that|then|than|and then|or else|whereas|meaning|as in) [^,]*$|which, )/;
/** A remark on a thing named above, with a joint before it. */
const added =
  /^(?:but|and|so|or|though) (?:then |also )?(?:it|that|this|they|those|these)(?:'s|'re| is| are| was| were| isn't| aren't| wasn't| doesn't| does| works?| looks?| seems?)(?![\w'])/;
/** An instruction, however short. */
const instructs = /^(?:please|pls|see|find|note) /;
const finite =
  /(?<![\w'])(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|have|has|had|need|want|know|see|get|got|go|make|work|use|mean|any|please|[a-z]{3,}(?:ed|n't)|[a-z]+'(?:s|re|ll|m|ve))(?![\w])/;
const joined =
  /^(?:and|or|plus|then|but|also|one more|another(?: one)?|as well as|including|e\.?g\.?|i\.?e\.?)(?![\w'])/;
/** Somebody will do it, or it has a time: that is something to keep. */
const undertakes =
  /(?<![\w'])(?:will|shall|should|can|could|would|may|must|gonna|going to|let's|today|tomorrow|tonight|soon|later)(?![\w'])|'ll(?![\w])|\d/;
/** "I don't know", "it depends", "that's it": a clause of pronouns, whose sense stands above. */
const pronouns = /^(?:i|we|it|that|this|they|he|she|you|there|those|these)(?:'s|'m|'re|'ve|'d)?(?![\w'])/;
/** That a thing is approved, done or wished for is worth keeping in a mail, where a nod in a chat is not. */
const tidings =
  /(?<![\w'])(?:congrat\w*|approved?|agreed?|confirmed|(?:looks|sounds) (?:good|great|fine|ok|okay)|lgtm|works for me|fine (?:with|by) (?:me|us)|done|received)(?![\w'])/;
const thanks = /(?<![\w'])th(?:an)?(?:ks|x)(?![\w])/;
/** Thanks with how it went. */
const outcome =
  /(?<![\w'])(?:it|that|this)(?: (?:all|now|really|just))? (?:worked|works|fixed|solved|did (?:it|the)|compiles|runs|resolved)(?![\w])/;

/** A thing and what it is: that is something to keep. */
const saysOf =
  /^(?!(?:it|that|this|they|he|she|what|who|there|i|we|you)(?:'s)?(?![\w])).* (?:is|are|was|were|isn't|aren't|needs|has|have|will)(?![\w])/;

const wordsOf = (text: string) => (text === '' ? [] : text.split(/\s+/, 18));
/** Only inline code or a link, with at most a word beside it. */
const solidAlone = (words: readonly string[]) => words.length <= 2 && words.some((word) => /ꝗ{2}/.test(word));

/** Whether a sentence that asks nothing says nothing either. */
function empty(sentence: string, chat: boolean): boolean {
  if (acknowledges(sentence)) return true;
  const text = sentence.replace(leading, '').trim();
  const words = wordsOf(text);
  if (words.length === 0) return true;
  if (words.length <= (/^which, /.test(text) ? 15 : 12) && !/\?\s*$/.test(text) && hanging.test(text)) return true;
  if (words.length > 10) return false;
  if (instructs.test(text)) return false;
  if (solidAlone(words)) return true;
  if (/^(?:\.\.|…)/.test(sentence)) return true;
  if (words.length > 9) return false;
  if (/ꝗ{8}/.test(text)) return false;
  if (subjectless.test(text)) return words.length <= 7;
  if (/:$/.test(text) || (joined.test(sentence) && !finite.test(text) && !pronouns.test(text))) return true;
  if (chat && added.test(sentence)) return tells(text) <= 2;
  // "This is just what I needed, thanks".
  if (chat && thanks.test(text) && pronouns.test(text) && tells(text) <= 1) return true;
  if (chat && pronouns.test(text) && !undertakes.test(text) && tells(text) === 0) return true;
  if (pronouns.test(text) && tells(text) > 0) return words.length <= 3;
  return words.length <= 4 && !saysOf.test(text);
}

/** A question of a chat that asks about something only the messages above name. */
function emptyQuestion(sentence: string, open: boolean): boolean {
  if (!/\?\s*$/.test(sentence)) return false;
  const text = sentence.replace(leading, '').trim();
  const { length } = wordsOf(text);
  if (length <= 6 && /^(?:(?:do |did )?you mean|meaning|as in|like|such as)(?![\w])/.test(text)) return true;
  if (length <= 5 && !finite.test(text)) return true;
  if (length <= 8 && tells(text) === 0) return true;
  return length <= 7 && (contentWords(text).size <= 1 || (open && contentWords(text).size <= 3));
}

/** Names and numbers alone, as on a slip of paper: no line of it says a thing. `raw` is as written. */
function roster(bare: readonly string[], raw: string): boolean {
  const folded = bare.join(' ');
  const words = raw.split(/[\s,;:()-]+/).filter(Boolean);
  if (words.length > 40 || finite.test(folded) || /(?<![\w'])(?:going|trying|due) to /.test(folded)) return false;
  // Several lines may hold a word or two of what they are about.
  const share = bare.length > 2 ? 0.8 : 1;
  const named = words.filter((word) => /^[\p{Lu}\p{N}&@]/u.test(word) || word.length <= 2).length;
  return named >= share * words.length;
}

/** `bare` are the folded sentences without greetings, sign-offs and emoji, `raw` all of it as written; `open`: it leans on something that can't be resolved. */
export function isFragment(text: {
  readonly pinged: boolean;
  readonly acknowledgement: boolean;
  readonly bare: readonly string[];
  readonly raw: string;
  readonly social: boolean;
  readonly chat: boolean;
  readonly asks: readonly Ask[];
  readonly open: boolean;
}): boolean {
  const { bare, asks, chat } = text;
  const whole = bare.join(' ').trim();
  if (text.pinged) return true;
  if (outcome.test(whole) || (!chat && tidings.test(whole))) return false;
  // Good wishes are whole as they are.
  if (text.social) return false;
  if (text.acknowledgement || whole === '') return true;
  if (asks.length > 0)
    return (
      chat &&
      bare.length <= 2 &&
      bare.every((one) => emptyQuestion(one, text.open) || (!/\?/.test(one) && empty(one, chat)))
    );
  if (!chat && roster(bare, text.raw)) return true;
  if (wordsOf(whole).length > 16) return false;
  return bare.every((sentence) => empty(sentence.trim(), chat));
}
