// Greetings, sign-offs, social openings, acknowledgements and pings: the parts of a message nobody acts on.
import { phrases } from '../text/phrases.ts';
import { name, opensOnly } from './pings.ts';
import type { Ping, Sentence } from './reading.ts';
import { speechOf } from './speech.ts';

const mention = '(?:<?@[\\w.-]+>?)';
const mentions = new RegExp(mention, 'g');
const greetingLine = new RegExp(
  `^(?:to whom it may concern|(?:hi+|hello+|hey+|heya|hiya|yo|dear|respected|esteemed|dearest|howdy|hallo|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|gm|greetings|hi there|hello there|hey there|salut|sup|hej|bonjour|hola|ol[aá]|ciao|servus|moin|namaste|ahoy|kia ora|t[eē]n[aā] koe|habari|sawubona|molo|privet|cze[sś][cć]|dobr[yý] den|selam|marhaba|annyeong|xin ch[aà]o|oi(?: oi)?|aloha|jambo|salaa?m(?: alaikum)?|as+ala+mu? ?'?alaikum|good day|g'day|shalom|merhaba|grüezi|grüß gott|buongiorno|buenos d[ií]as|guten (?:tag|morgen))(?: (?:you (?:all|both|lot|two|three|four|five)|@?${name}(?:,? ?(?:and|&|hi)? ?@?${name}){0,4}))?|@?${name}(?: @?${name}){0,3},$|${mention}(?:,? ${mention}){0,5}|(?:all|team|everyone|folks|guys),?)[\\s,!.:;)\\-]*(?:\\p{Extended_Pictographic}|:[a-z_+0-9-]+:|[\\s!.,\u200d\ufe0f])*$`,
  'u',
);
const signoff = new RegExp(
  `^(?:-{1,2} ?)?(?:(?:(?:kind|best|warm|warmest|many|with|all|my|our|kindest|friendly|sincere|sunny|good|cordial|collegial|and|the|great|much|deep|lots|of) )*(?:regards|wishes|greetings|best|affection|love|thanks|gratitude|hugs|respect)(?: from [^.?!]{2,30})?|best|cheers|thanks|thank you|thx|ty|many thanks|thanks (?:so|very) much|thank you (?:so|very) much|thanks a (?:lot|million|bunch|ton)|thanks again|thank you again|thanks in advance|thank you in advance|sincerely|yours(?: sincerely| truly| faithfully)?|love|take care|br|rgds|kr|[lv]g|m[fv]g|mvh|cdt|sds|abs|cordially|cordialement|(?:un |muchos )?saludos?|(?:the|your) (?:[a-z-]+ ){0,3}(?:team|office|crew|board|committee)(?: (?:of|at|from) [^.?!]{2,40})?|abrazos?|bises|(?:(?:liebe|viele|beste|herzliche|schöne) )?grüße|grüsse|groet(?:jes|en)|pozdrawiam|hilsen|atenciosamente|respectfully|talk soon|ciao|much appreciated|xx?|tia)(?:[ ,]+(?:all|both|everyone|guys|again|in advance|so much|a lot|for your help|for your time|@?${name}(?: @?${name})?))?[\\s,.!;)-]*(?:\\p{Extended_Pictographic}|:[a-z_+0-9-]+:|[\\s!.,\u200d\ufe0f]|:\\)|;\\))*$`,
  'u',
);
const social = phrases([
  '(?:i )?(?:hope|trust) (?:you|your|all|everyone|everything|this(?: (?:e-?mail|message|note|letter|mail))? finds|things|the|that you)(?: \\S+){0,5} (?:well|great|good|fine|nice|lovely|weekend|holidays?|vacation|trip|safe|enjoy|enjoyed|fun|better|feeling|sleep)',
  "(?:how are you(?! (?!doing|feeling|holding|keeping|getting|coping)[a-z]+ing)|how's it going|how is it going|how are things|how have you been|how's everything|what's up|how was your (?:weekend|holiday|holidays|vacation|trip|day|evening|morning|night|week|flight|journey|summer|break|christmas|easter|commute)|did you have a (?:good|nice) (?:weekend|time|holiday))",
  "(?:hope|trust)(?: that)? [^.?!,]{2,40} (?:(?:weren't|wasn't|aren't|isn't|not)(?: been)? too|(?:was|were|went) (?:not |all |very )*(?:well|good|nice|lovely|great|fine|okay|ok|fun|smooth\\w*|safe\\w*|calm|quiet))",
  '(?:have|enjoy) (?:a|your|the)(?: \\w+)? (?:weekend|day|trip|rest|holidays?|vacation|evening|one|time|week|lunch)',
  'happy (?:birthday|new year|holidays|easter|friday|monday|anniversary|thanksgiving)',
  '(?:good morning|good night|merry christmas|congratulations|congrats|welcome (?:to|back|aboard)|well done|nice work|great job|great work|good luck|get well soon|cheers to)',
  '(?:nice|good|great|lovely) (?:to (?:meet|see|hear from|talk to)|meeting|seeing|talking to|hearing from) you',
  "(?:see|talk to|catch) (?:you|ya|u|y'all) (?:then|soon|later|tomorrow|there|on|at|next|monday|tuesday|wednesday|thursday|friday|all)",
  'long time no see',
]);

const ackWords = phrases(
  [
    "(?:ok+|okay|k|kk|yes|yep|yeah|yup|ya|no|nope|nah|sure|sure thing|right|alright|fine|cool|nice|great|perfect|awesome|excellent|super|wonderful|fantastic|sweet|amazing|brilliant|done|got it|gotcha|on it|will do|noted|understood|roger|ack|agreed|same|same here|(?:that|this|the same) one|that's (?:it|the one)|true|exactly|indeed|correct|sounds good|sounds great|looks good|lgtm|makes sense|makes total sense|good point|good idea|good to know|fair enough|fair point|i see|ah|oh|aha|ah ok|oh ok|oh nice|hm+|hmm+|mm+|uh|huh|wow|ha(?:ha)+|hehe|lol|rofl|lmao|xd|thanks|thank you|thx|thanks a lot|thanks so much|thank you so much|thanks again|many thanks|ty|tysm|cheers|np|no problem|no worries|nw|you're welcome|welcome|yw|my pleasure|please do|go ahead|congrats|congratulations|me too|absolutely|definitely|of course|certainly|for sure|good|all good|works for me|works|fixed|merged|shipped|deployed|approved|approved|confirmed|received|copy that|copy|nice one|well done|good luck|sorry|my bad|oops|whoops|damn|interesting|hmm ok|never ?mind|nvm|yay|woo+|whoa|neat|bye|later|brb|afk|gm|gn)",
  ],
  'start',
);

/** Thanks, joy and regret at what somebody said or did, and nods at it. */
const courtesy = phrases(
  [
    "(?:(?:i'm|i am|we're|so|really|very) ){0,3}(?:happy|glad|pleased|delighted|good|nice|great|sorry) (?:to (?:hear|know|see|help)|(?:it|that|this|you|i could|we could)(?:'s|'re)? (?:helped|worked|help|works|liked?|sorted))(?: [\\w'-]+){0,5}",
    '(?:thanks|thank you|thx|ty|many thanks|cheers)(?: (?:so much|very much|a lot|again|all|both|everyone|man|guys)){0,2} for (?:the|your|all the|all your|that|this|those|these|everything|all)(?: [a-z]+){0,3}',
    '(?:(?:i|we|much|really|very) ){0,3}appreciated?(?: (?:it|that|this|the help|your help|all the help|you))?',
    "(?:that|this|it)(?:'s| is| was| sounds| looks| would be|'d be| should be| must be)?(?: (?:really|very|so|pretty|quite|all|just|too|a bit|kind of|totally|super))?(?: an?(?: really| very| pretty)?)? (?:great|good|awesome|cool|nice|perfect|fantastic|amazing|right|true|correct|fair|interesting|neat|weird|strange|odd|funny|sad|crazy|sweet|brilliant|excellent|wonderful|helpful|unfortunate|understandable|impressive|hilarious)(?: (?:idea|point|news|one|stuff|find|question|approach|thing|way|thought|observation|catch|article|read|link|trick|solution|suggestion|project|to know|to hear))?",
    '(?:that|this|it|which) (?:makes?|made) (?:total |perfect |complete |a lot of |more )?sense|makes? (?:total |perfect |complete |a lot of )?sense|(?:that|this|it) (?:should|would|might|will|could) (?:work|do|help)|understandable|(?:good|great|nice|fair|excellent) (?:point|idea|call|catch|find|to know|enough)',
    "(?:i'll|i will|let me|gonna|i'm going to|will) (?:just |definitely |certainly )?(?:try|check|do|test|use|read|look (?:at|into)|(?:take|have) a look at|give) (?:it|that|this|them)(?: (?:out|up|now|too|a (?:try|shot|go|look|read|spin|whirl)))?",
    '(?:exactly|just|precisely) what (?:i|we) (?:needed|need|wanted|want|was looking for|were looking for|meant|thought)',
  ],
  'start',
);
const softening = /^(?:anyways?|well|so|and|but|yeah|right|ah|oh|again|also|ok)[\s,.!]+/;

const pictures =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}]|:[a-z][a-z0-9_+-]*:|[:;]-?[)(dpo/|]|<3|\^\^|¯\\_\(ツ\)_\/¯)/giu;

/** A folded text without emoji and the like. */
export const withoutPictures = (folded: string): string =>
  (/[^\x20-\x7e]|[:;<^]/.test(folded) ? folded.replace(pictures, ' ') : folded).replace(/ {2,}/g, ' ').trim();

// Words of a greeting that are no name, so that what is left of "hi parcel arrived" is seen.
const ofGreetings =
  /(?<![\p{L}'])(?:h(?:i+|ello+|ey+|eya|iya|owdy|allo)|yo|dear|good|morning|afternoon|evening|day|gm|greetings|salut|sup|there|all|you|two|three|four|five|lot|team|every(?:one|body)|both|folks|guys|and|again|happy|(?:mon|tues|wednes|thurs|fri|satur|sun)day|m(?:r|rs|s|x)|dr|prof|sir|madam|de|van|von|der|den|la|le|al)(?![\p{L}'])/giu;

/** Whether what follows a greeting is no name: two words or more, none with a capital. */
function namesNobody(original: string): boolean {
  const rest = original.replace(mentions, ' ').replace(pictures, ' ').replace(ofGreetings, ' ');
  return !/\p{Lu}/u.test(rest) && (rest.match(/\p{L}+/gu)?.length ?? 0) > 1;
}

const pings = (kind: ReturnType<typeof opensOnly>): kind is Ping['kind'] => kind !== undefined && kind !== 'lead';

/** The role a sentence plays, before the conversation is looked at. `position` is its place among the judged sentences. */
export function roleOf(folded: string, original: string, position: number, last: boolean): Sentence['role'] {
  const text = folded.length > 240 ? '' : folded.trim();
  if (text === '') return 'body';
  if (position < 2 && greetingLine.test(text) && !namesNobody(original)) return 'greeting';
  if (
    signoff.test(text) ||
    (last &&
      /^(?:-{1,2} ?)?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(original.trim()) &&
      !ackWords.test(text) &&
      speechOf(folded, original).ask === 'none' &&
      position > 0)
  )
    return 'signoff';
  if (social.test(text)) return pings(opensOnly(withoutPictures(text))) ? 'body' : 'social';
  if (!/[a-z]/.test(text)) return 'filler';
  // "Volunteers!", "Great news!"
  if (position === 0 && !last && /^[a-z]+(?: [a-z]+)?!$/.test(text) && speechOf(folded, original).ask === 'none')
    return 'filler';
  return 'body';
}

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

/** A draft of more sentences says something. */
const mostBodies = 5;

/** The whole draft as a ping, if it is one. `bodies` are the folded sentences that are not greeting or sign-off. */
export function pingKind(bodies: readonly string[], greeted: boolean, toChannel: boolean): Ping['kind'] | undefined {
  if (bodies.length > mostBodies) return undefined;
  const texts = bodies.map(withoutPictures).filter((text) => text !== '');
  if (texts.length === 0) return greeted && !toChannel ? 'greeting' : undefined;
  const kinds = texts.map(opensOnly);
  if (kinds.includes(undefined)) return undefined;
  return kinds.find(pings);
}
