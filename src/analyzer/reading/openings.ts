// Greetings, sign-offs, social openings, acknowledgements and pings: the parts of a message nobody acts on.
import { phrases } from '../text/phrases.ts';
import type { Ping, Sentence } from './reading.ts';
import { speechOf } from './speech.ts';

const mention = '(?:<?@[\\w.-]+>?)';
// A name after a greeting: any word but those that begin to say something ("hey can you …").
const name =
  "(?:@?(?!(?:can|could|would|will|shall|should|do|does|did|is|are|was|were|am|i|i'm|we|you|u|he|she|they|it|the|an?|my|your|our|this|that|what|what's|when|where|who|how|why|which|please|pls|plz|any|need|want|have|has|got|just|quick|sorry|to|for|on|in|at|of|from|with|not|no|yes|thanks|thank|see|send|check|look|fix|let|here|here's|there's|any|some|one|question|if|so|but|because|about|re)\\b)[\\w'.-]+)";
const greetingLine = new RegExp(
  `^(?:(?:hi+|hello+|hey+|heya|hiya|yo|dear|howdy|hallo|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|gm|greetings|hi there|hello there|hey there|salut|sup)(?: ${name}(?:,? ?(?:and|&|hi)? ?${name}){0,4})?|${mention}(?:,? ${mention}){0,5}|(?:all|team|everyone|folks|guys),?)[\\s,!.:;)\\-]*(?:\\p{Extended_Pictographic}|:[a-z_+0-9-]+:|[\\s!.,\u200d\ufe0f])*$`,
  'u',
);
const signoff = new RegExp(
  `^(?:-{1,2} ?)?(?:(?:(?:kind|best|warm|warmest|many|with|all|my|kindest|with kind|with best) )*(?:regards|wishes|greetings|best)|best|cheers|thanks|thank you|thx|ty|many thanks|thanks (?:so|very) much|thank you (?:so|very) much|thanks a (?:lot|million|bunch|ton)|thanks again|thank you again|thanks in advance|thank you in advance|sincerely|yours(?: sincerely| truly| faithfully)?|love|take care|br|rgds|kr|cordially|respectfully|talk soon|ciao|much appreciated|xx?|tia)(?:[ ,]+(?:all|both|everyone|guys|again|in advance|so much|a lot|for your help|for your time|${name}(?: ${name})?))?[\\s,.!;)-]*(?:\\p{Extended_Pictographic}|:[a-z_+0-9-]+:|[\\s!.,\u200d\ufe0f]|:\\)|;\\))*$`,
  'u',
);
const social = phrases([
  '(?:i )?(?:hope|trust) (?:you|your|all|everyone|everything|this (?:e-?mail|message|note) finds|things|the|that you)(?: \\S+){0,5} (?:well|great|good|fine|nice|lovely|weekend|holidays?|vacation|trip|safe|enjoy|enjoyed|fun|better|feeling|sleep)',
  "(?:how are you|how's it going|how is it going|how are things|how have you been|how's everything|what's up|how was your (?:weekend|holiday|holidays|vacation|trip|day|evening)|did you have a (?:good|nice) (?:weekend|time|holiday))",
  '(?:have|enjoy) (?:a|your|the)(?: \\w+)? (?:weekend|day|trip|rest|holidays?|vacation|evening|one|time|week|lunch)',
  'happy (?:birthday|new year|holidays|easter|friday|monday|anniversary|thanksgiving)',
  '(?:good morning|good night|merry christmas|congratulations|congrats|welcome (?:to|back|aboard)|well done|nice work|great job|great work|good luck|get well soon|cheers to)',
  '(?:nice|good|great|lovely) (?:to (?:meet|see|hear from|talk to)|meeting|seeing|talking to|hearing from) you',
  "(?:see|talk to|catch) (?:you|ya|u|y'all) (?:then|soon|later|tomorrow|there|on|at|next|monday|tuesday|wednesday|thursday|friday|all)",
  'long time no see',
]);

const ackWords = phrases(
  [
    "(?:ok+|okay|k|kk|yes|yep|yeah|yup|ya|no|nope|nah|sure|sure thing|right|alright|fine|cool|nice|great|perfect|awesome|excellent|super|wonderful|fantastic|sweet|amazing|brilliant|done|got it|gotcha|on it|will do|noted|understood|roger|ack|agreed|same|same here|true|exactly|indeed|correct|sounds good|sounds great|looks good|lgtm|makes sense|makes total sense|good point|good idea|good to know|fair enough|fair point|i see|ah|oh|aha|ah ok|oh ok|oh nice|hm+|hmm+|mm+|uh|huh|wow|ha(?:ha)+|hehe|lol|rofl|lmao|xd|thanks|thank you|thx|thanks a lot|thanks so much|thank you so much|thanks again|many thanks|ty|tysm|cheers|np|no problem|no worries|nw|you're welcome|welcome|yw|my pleasure|please do|go ahead|congrats|congratulations|me too|absolutely|definitely|of course|certainly|for sure|good|all good|works for me|works|fixed|merged|shipped|deployed|approved|approved|confirmed|received|copy|copy that|nice one|well done|good luck|sorry|my bad|oops|whoops|damn|interesting|hmm ok|never ?mind|nvm|yay|woo+|whoa|neat|bye|later|brb|afk|gm|gn)",
  ],
  'start',
);

/** Thanks, joy and regret at what somebody said or did, and nods at it. */
const courtesy = phrases(
  [
    "(?:(?:i'm|i am|we're|so|really|very) ){0,3}(?:happy|glad|pleased|delighted|good|nice|great|sorry) (?:to (?:hear|know|see|help)|(?:it|that|this|you|i could|we could)(?:'s|'re)? (?:helped|worked|help|works|liked?|sorted))(?: [\\w'-]+){0,5}",
    '(?:thanks|thank you|thx|ty|many thanks|cheers)(?: (?:so much|very much|a lot|again|all|both|everyone|man|guys)){0,2} for (?:the|your|all the|all your|that|this|those|these|everything|all)(?: [a-z]+){0,3}',
    '(?:(?:i|we|much|really|very) ){0,3}appreciated?(?: (?:it|that|this|the help|your help|all the help|you))?',
    "(?:that|this|it)(?:'s| is| was| sounds| looks| would be|'d be| should be| must be)?(?: (?:really|very|so|pretty|quite|all|just|too|a bit|kind of|totally|super))?(?: a)? (?:great|good|awesome|cool|nice|perfect|fantastic|amazing|right|true|correct|fair|interesting|neat|weird|strange|odd|funny|sad|crazy|sweet|brilliant|excellent|wonderful|helpful|unfortunate|understandable|impressive|hilarious)(?: (?:idea|point|news|one|stuff|to know|to hear))?",
    '(?:that|this|it|which) (?:makes?|made) (?:total |perfect |complete |a lot of |more )?sense|makes? (?:total |perfect |complete |a lot of )?sense|(?:that|this|it) (?:should|would|might|will|could) (?:work|do|help)|understandable|(?:good|great|nice|fair|excellent) (?:point|idea|call|catch|find|to know|enough)',
    '(?:exactly|just|precisely) what (?:i|we) (?:needed|need|wanted|want|was looking for|were looking for|meant|thought)',
  ],
  'start',
);
const softening = /^(?:anyways?|well|so|and|but|yeah|right|ah|oh|again|also|ok)[\s,.!]+/;

const presence =
  /^(?:are )?(?:you|u) (?:still )?(?:in (?:the office|today|yet)|at (?:your desk|work|the office))(?: (?:today|now|yet|this (?:morning|afternoon)))?\s*[?!.]*$|^(?:are )?(?:you|u|anyone|anybody|somebody|someone) (?:there|around|here|online|awake|up|free|available|about)(?: (?:right )?now)?\s*[?!.]*$|^(?:ping|poke|knock knock|hello+|\?+|hey+\?+|still there|you there|u there)[?!.\s]*$|^(?:do you have|have you got|got|you got|u got|you have) (?:a |some |five |5 |2 |two |ten )?(?:min(?:ute)?s?|sec(?:ond)?s?|moment|mo|time|bit)(?: (?:for me|to (?:talk|chat|spare)|today|now|right now|for a (?:quick )?(?:chat|call|question)))?\s*[?!.]*$|^are you (?:free|available|around|busy)\s*[?!.]*$/;
const asksToAsk =
  /(?:^|[,;] )(?:can|could|may|might) (?:i|we) (?:just |quickly )?(?:ask(?: you)?(?: (?:something|sth|a (?:quick |small |short |little )?(?:question|q|favou?r|thing)|one (?:more )?(?:question|thing)|two (?:questions|things)|(?:a )?few (?:questions|things)|some questions|a couple of questions))?(?: (?:about|on|regarding|re)\b[^?.!:\n]{0,80})?|bother you(?: for a (?:sec|second|minute|moment|bit))?|borrow (?:you|(?:five|two|ten|5|2|10) min(?:ute)?s|a minute|a moment|some of your time)(?: of your time)?|pick your brain(?: (?:about|on|regarding|re)\b[^?.!:\n]{0,80})?|trouble you)\s*[?!.]*$|^(?:i )?(?:just )?(?:need|want|wanted|have|would like|'d like) to ask you(?: (?:something|sth|a (?:quick |small |short |little )?(?:question|q|favou?r|thing)|one (?:more )?(?:question|thing)|two (?:questions|things)|(?:a )?few (?:questions|things)|some questions|a couple of questions))?(?: (?:about|on|regarding|re)\b[^?.!:\n]{0,80})?[.!?\s]*$|^(?:i have|i've got|i've|got|have|there's|just) (?:a|one|another|some|a few|a couple of|two)? ?(?:quick |small |little |short )*(?:questions?|thing|favou?r)(?: (?:for you|to ask|about|on|regarding|re)\b[^?.!:\n]{0,80})?[?!.\s]*$|^(?:mind if i ask|is it ok(?:ay)? if i ask|quick one)[^?.!:\n]{0,60}[?!.\s]*$|^(?:need|i need|could use) (?:your |some )?(?:help|advice)(?: with (?:something|smth|sth))?[.!?\s]*$/;
const announces =
  /^(?:(?:just )?(?:a |one )?(?:quick|small|short|little|tiny|stupid|dumb|silly|simple|random) (?:question|q|one|thing|favou?r)|question|q)(?: (?:for you|about|on|re|regarding)\b[^?.!:\n]{0,60})?\s*[?!.:]*$|(?:i(?:'ll| will)|will|let me) (?:write|send|tell you|explain|say|follow up|ping you|message|get back)(?: you)? (?:more|details|the details|the rest|it all)(?: \w+){0,3}[.!\s]*$|^(?:need|want|would like) to (?:talk|speak|chat|discuss something)(?: (?:to|with) you)?[.!?\s]*$|^(?:i have|i've got|have|got) (?:something|some news|news)(?: (?:important|urgent|big|great|good|bad|exciting|interesting|new))?(?: (?:to (?:tell|show|share|ask|discuss)(?: (?:with )?you)?|for you))?(?:(?: about| on| regarding)[^.?!,\n]{1,60}|[^.?!,\n]{0,20})(?:, (?:i'll |will |let me )?(?:write|tell|send|explain|say|call)[^.?!,\n]{0,40})?[.!\s]*$/;
const pictures =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}]|:[a-z][a-z0-9_+-]*:|[:;]-?[)(dpo/|]|<3|\^\^|¯\\_\(ツ\)_\/¯)/giu;

/** A folded text without emoji and the like. */
export const withoutPictures = (folded: string): string =>
  (/[^\x20-\x7e]|[:;<^]/.test(folded) ? folded.replace(pictures, ' ') : folded).replace(/ {2,}/g, ' ').trim();

/** The role a sentence plays, before the conversation is looked at. `position` is its place among the judged sentences. */
export function roleOf(folded: string, original: string, position: number, last: boolean): Sentence['role'] {
  const text = folded.length > 240 ? '' : folded.trim();
  if (text === '') return 'body';
  if (position < 2 && greetingLine.test(text)) return 'greeting';
  if (
    signoff.test(text) ||
    (last &&
      /^(?:-{1,2} ?)?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(original.trim()) &&
      !ackWords.test(text) &&
      speechOf(folded, original).ask === 'none' &&
      position > 0)
  )
    return 'signoff';
  if (social.test(text)) return 'social';
  if (!/[a-z]/.test(text)) return 'filler';
  return 'body';
}

const mentions = new RegExp(mention, 'g');

/** Whether a folded sentence only acknowledges. */
export function acknowledges(folded: string): boolean {
  if (folded.length > 160) return false;
  let rest = withoutPictures(folded.slice(0, 240)).replace(mentions, ' ').trim();
  const asks = rest.includes('?');
  for (let turns = 0; turns < 6; turns++) {
    rest = rest.replace(/^(?:[\s,.!:;~*_…-]|[+-]1\b|\+\+)+/, '');
    if (rest === '') return true;
    const hit = (asks ? null : courtesy.exec(rest)) ?? ackWords.exec(rest) ?? (asks ? null : softening.exec(rest));
    if (!hit) break;
    rest = rest.slice(hit[0].length);
  }
  rest = rest.replace(/^[\s,.!:;-]+|[\s,.!:;-]+$/g, '');
  return (
    rest === '' ||
    (/^(?:(?:for|so|very|much|a|lot|the|that|this|it|again|all|both|man|dude|mate|team|everyone|guys|[a-z]+) ?){1,4}$/.test(
      rest,
    ) &&
      /^(?:thanks|thank you|thx|cheers|got it|will do|ok|okay|great|sounds good|noted)/.test(withoutPictures(folded)) &&
      rest.split(' ').length <= 3)
  );
}

const howdy =
  /how are you|how's it going|how is it going|how are things|how have you been|what's up|how's everything|\bhope (?:you|all|everything|this)/;

/** Whether a folded social sentence opens a message ("hello Bart, how are you?") and so greets. */
export const greets = (folded: string): boolean => howdy.test(folded);

// A line of a signature: nothing but names, titles, numbers and addresses.
const nameWord = /^[\p{Lu}\p{N}@+(&|,.·•–-]/u;

/** Whether a line after the closing words belongs to the signature. `raw` is as written. */
export const signs = (raw: string): boolean => {
  const words = raw.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    !raw.includes('?') &&
    words.every((word) => nameWord.test(word) || word.length <= 3 || word.includes('@'))
  );
};

/** "Hey Sam," and the like before the words that count. */
const hail = new RegExp(
  `^(?:(?:hi|hey|hello|good morning|morning)(?: (?!i |we |are |can |could |do |did |you )[\\w'.-]+)?[,!.]+ +|(?:hi|hey|hello|sorry|so|ok|yo|um|hmm)(?: there)?[ ,!.-]+|${mention}[,: ]*)+`,
);

/** The whole draft as a ping, if it is one. `bodies` are the folded sentences that are not greeting or sign-off. */
export function pingKind(bodies: readonly string[], greeted: boolean, toChannel: boolean): Ping['kind'] | undefined {
  const texts: string[] = [];
  for (const body of bodies) {
    const text = withoutPictures(body).replace(hail, '');
    if (text !== '') texts.push(text);
    if (texts.length > 3) return undefined;
  }
  if (texts.length === 0) return greeted && !toChannel ? 'greeting' : undefined;
  const kinds = texts.map((text): Ping['kind'] | undefined => {
    if (presence.test(text)) return 'presence';
    if (asksToAsk.test(text)) return 'asks-to-ask';
    if (announces.test(text)) return 'announcement';
    return undefined;
  });
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}
