// What a draft leans on: definite things, "this", "it", "as discussed", and whether its reader can tell which.
import type { Draft } from '../draft.ts';
import { allOf, phrases } from '../text/phrases.ts';
import type { Reference, Sentence } from './reading.ts';
import { leadEnd } from './speech.ts';

/** Things of which a workplace has many whatever stands before the noun: "the auth issue" does not say which. */
const always =
  '(?:issues?|bugs?|tickets?|problems?|questions?|requests?|e-?mails?|mails?|messages?|notes?|ideas?|comments?|thing|things|stuff|cases?|incidents?|fix|guys?)';
/** Things that a word before the noun does settle: "the invoice" fails, "the Bramble invoice" passes. */
const bare =
  '(?:docs?|documents?|files?|prs?|pull requests?|reports?|invoices?|contracts?|proposals?|spreadsheets?|sheets?|decks?|slides|presentations?|drafts?|changes?|tasks?|deals?|numbers|branch|commits?|version|screenshots?|links?|designs?|mockups?|plans?|scripts?|quer(?:y|ies)|customers?|clients?|agreements?|confirm(?:ation)?s?|letters?|memos?|forms?|communications?|articles?|trades?|transactions?|lists?|quotes?|recordings?|outages?|alerts?|errors?|orders?|string|items?)';
const settling = "[a-z][\\w'&-]*";

const definite = phrases([
  `(?:the|that|those) (?:${settling} ){0,2}${always}`,
  `(?:the|that|those) ${bare}`,
  '(?:that|those) (?!is|was|are|were|the|you|we|i|he|she|they|it|a|an)[a-z]+ (?:docs?|documents?|files?|prs?|reports?|invoices?|contracts?|sheets?|decks?|drafts?|deals?|links?|scripts?|letters?|forms?|lists?)',
  '(?:the|that) (?:most recent|other|old|new|newer|older|last|latest|first|second|previous|same|next|original) ones?',
  "(?:the|my|his|her|their|our|that|this) (?:client|customer|supplier|vendor|boss|guy)'s (?:e-?mails?|messages?|questions?|requests?|docs?|documents?|comments?|proposals?|ideas?|reports?|notes?|issues?|bugs?)",
]);
const modified = new RegExp(`^the ${settling} (?:issues?|problems?|bugs?|questions?|requests?|ideas?)$`);
const shown = phrases([
  '(?:this|that|these|those) (?!is|was|are|were|the|you|we|i|he|she|they|it|a|an|will|would|can|could|should|may|might|has|have|had|does|did|means?|works?|looks?|seems?|sounds?|makes?|one|and|or|but|to|in|on|for|with|as|at|by|of|if|so|too|all|not|be|just|really|also|still|because|out|up|down|off|over|from|there|here|when|please|way|time|year|week|month|morning|afternoon|evening|night|weekend|quarter|summer|winter|spring|fall|point|day|days|end|extent|monday|tuesday|wednesday|thursday|friday|saturday|sunday|coming|past|kind|sort|type|much|many|far|long|happens?|happened|gets?|goes|takes?|helps?|needs?|being|been|get|got|go|went|shows?|says?|said|gives?|having|happening|into|after|before|through|since|until|about)(?:[a-z][\\w-]*)',
]);
const discussed = phrases([
  "(?:as|like|per|from|what|the \\w+|things|stuff) (?:i |we |you |was |he |she |they |our |my |your )?(?:'ve |have |had )?(?:just )?(?:discussed|agreed(?: on)?|mentioned|talked about|spoke about|spoken about|said before|agreed upon)(?: (?:yesterday|earlier|before|last \\w+|on \\w+|in the \\w+))?",
  '(?:as per|following|further to) (?:our|your|my) (?:conversation|discussion|call|chat|talk|meeting|email|e-mail|message|last \\w+|earlier \\w+|phone call|request)',
]);
const occasion = phrases([
  'the (?:[a-z-]+ ){0,2}(?:guy|person|man|woman|lady|people|thing|doc|document|idea|changes?|stuff|email|file|one|numbers|plan|list|sheet|slides) (?:from (?:last|the other|yesterday|before|our)|(?:that |which )?(?:we|you|i) (?:talked|spoke|discussed|mentioned|met|saw|agreed|looked at|went over|went through|had|used last|did last))(?: (?:last|the other|about|on|yesterday|earlier|before|in)(?: \\w+)?)?',
  '(?:the other day|same as (?:before|last time)|like last time|as last time|the usual(?= ?(?:[.,!?]|$)))',
]);

const pronoun = /(?<![\w'-])(it's|its|it|this|that's|that|they're|they've|they|them|these|those)(?![\w-])/g;
/** What follows "it" when it stands for nothing. */
const expletive =
  /^(?:'s| is| was| would be| will be| might be| may be|'d be| has been| seems| looks| appears| turns| sounds| would appear| must be| could be)(?: not| also| really| very| so| too| just| quite| pretty| always| still| probably| critical)* ?(?:been |be )?(?:great|good|nice|hard|easy|important|critical|possible|impossible|likely|unlikely|clear|true|best|better|time|that time|helpful|useful|necessary|worth|interesting|appropriate|difficult|fun|funny|amazing|sad|ok|okay|fine|prudent|customary|usual|safe|fair|kind|correct|correct to|wonderful|a pleasure|my pleasure|lovely|been|like|as though|as if|that|to me|from|out|up to|late|early|cold|hot|raining|snowing|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/;
const idiomBefore =
  /(?:believe|make|call|take|how's|how is|appreciate|get|put|play|so be|that's|worth|hold|forget|dig|nailed|made|find|think|keep|as|who|when|what time is|leave|say|have|keep) $/;
const idiomAfter = /^(?: or not| easy| a day| up$| clear| go$)/;
const introduces =
  /^(?:'s| is| was| looks like| seems like| will be| would be| are| were) (?:(?:probably|just|basically|really|only|also|likely|simply|mostly) )*(?:a|an|the|my|our|your|his|her|what|how|why|where|who|to |in (?:response|reply|regard|reference)|about|from|for|regarding|not (?:a|the|what)|one|another|all|it|so)(?![\w])/;
const comment =
  /^(?:'s| is| was| would be| will be| sounds| looks| makes| works| should be| seems| all| explains)(?: (?:a|an|really|very|so|pretty|quite|too|all|just|not|totally|also|perfectly|sense|kind of))* ?(?:good|great|fine|ok|okay|right|true|correct|nice|cool|awesome|too bad|interesting|weird|strange|fair|funny|bad|sad|what|why|how|point|idea|thing|all|it|cute|amazing|sense|helpful|perfect|exactly|wonderful|terrible|unfortunate|enough|a shame|the (?:thing|problem|point|case|idea|way|spirit)|for me|major|big|life|news|not)(?![\w])/;
/** "that" which joins clauses rather than points. */
const points =
  /^ ?(?:$|[.,!?;:)^]|(?:is|was|are|were|will|would|can|could|should|may|might|has|have|had|does|did|doesn't|didn't|isn't|wasn't|won't|can't|means?|works?|worked|looks?|seems?|sounds?|makes?|helps?|happens?|apply|applies|needs?|goes|as soon|for (?:me|you|us|now)|too|again|yet|now|today|tomorrow|and|but|so|or|if|when|because|with|by|in|on|at|that)(?![\w]))/;
const pointsBefore =
  /(?:^|[.,;:!?(-] *|\b(?:do|did|does|doing|done|about|of|for|with|on|to|like|see|try|fix|use|want|get|have|from|in|after|before|by|and|but|so|or|yeah|yes|no|ok|oh|ya|yep|because|if|is|why|make|made|need|than|since|think|handle) )$/;

/** What follows a thing that is named alone; any other word makes a compound of it ("the design team"). */
const mayFollow =
  /^(?: *$| *[.,!?;:)"'-]| (?:by|on|in|at|to|for|from|with|of|and|or|but|so|if|when|before|after|until|as|is|was|are|were|isn't|wasn't|aren't|has|have|had|hasn't|does|doesn't|did|didn't|do|don't|will|won't|would|can|can't|could|should|may|might|needs?|looks?|seems?|works?|again|still|today|tomorrow|now|yet|too|please|asap|soon|back|over|about|that|which|who|we|you|i|he|she|it|they|up|out|off|because|since|this|next|there|here|ready|once|than|then|also|instead|first|later|yesterday|says?|went|got|goes|being|anyway|either|myself|under|between|below|above|attached|regarding|re|where|ꝗ+|#)(?![\w]))/;

/** Where "that" points at a thing rather than joins clauses. */
const pointing =
  /(?:^|[.,;:(] *|\b(?:for|on|in|with|of|about|at|from|to|send|use|see|fix|get|give|me|us|check|by|and|but|review|read|approve|merge|open|have|got|is|was|like|need|want|make|do) )$/;

const stop = new Set(
  'the a an of to in on for and or is are was were be this that these those it i we you he she they my our your with at by from as not no do does did have has had will would can could should just so if then than there here what which who how when where why about all any some one'.split(
    ' ',
  ),
);

/** Content words of a text, for telling whether a thing has been named before. */
export function contentWords(folded: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of folded.matchAll(/[a-z][a-z'-]{2,}|pr|\d{3,}/g)) {
    if (!stop.has(word)) words.add(word.replace(/(?:'s|s)$/, ''));
  }
  return words;
}

/** Something that an "it" further on can stand for: a noun with its determiner, a link, code, an id, a name inside a sentence. */
const thing =
  /(?<![\w'])(?:the|an?|my|your|our|his|her|their|some|any|all|no|each|every|another|\d+) (?!few\b|little\b|lot\b|bit\b|while\b|moment\b|minute\b|way\b|same\b|day\b|other day\b|meantime\b|[a-z]+ly\b)(?:[a-z+#]{1,2} )?[a-z]{3,}|ꝗ{2,}|#\d|\b[a-z]+-\d+/;
const nameInside = /(?<=[a-z,] )(?!I\b|I'|Thanks|Hi|Ok)[A-Z][\w&]{2,}/;

const idNear = /^[^.?!\n]{0,50}?(?:#\d+|ꝗ{4,}|\b[a-z]{2,6}-\d+\b|"|\d{3,})/;
const tellsWhich =
  /^,? ?(?:of|for|in|on|about|from|that|which|who|you|we|i|he|she|it|they|with|to|at|below|above|attached|by(?! (?:mon|tue|wed|thu|fri|sat|sun|\d|to|next|the|eod|cob|end|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|close|lunch|mid))|named|called|regarding|re|where|when|between|against|under|whose|is that|[a-z]+ing|[a-z]+ed|:|\(|"|-)(?![\w])/;

/**
 * References of the judged sentences.
 * @param above folded text of the conversation above; @param subject the folded subject.
 * @returns in text order. `resolved` says whether the reader can tell which.
 */
export function referencesOf(
  draft: Draft,
  folded: string,
  sentences: readonly Sentence[],
  subject: string,
  above: string,
): Reference[] {
  const bodies = sentences.filter((one) => one.role !== 'greeting' && one.role !== 'signoff' && one.role !== 'social');
  const known = contentWords(`${subject}\n${above}`);
  const talked = above.trim() !== '';
  const references: Reference[] = [];
  const put = (start: number, end: number, kind: Reference['kind'], resolved: boolean) => {
    if (references.some((other) => start < other.end && end > other.start)) return;
    references.push({ start, end, text: draft.text.slice(start, end), kind, resolved });
  };
  let things = false;
  let loose = false;
  bodies.forEach((sentence, order) => {
    const text = folded.slice(sentence.start, sentence.end);
    const asks = sentence.ask !== 'none';
    const turns = asks || (bodies.length <= 2 && text.length < 240);
    const introduced = (words: string) => {
      const content = [...contentWords(words)];
      return content.length > 0 && content.every((word) => known.has(word));
    };
    for (const hit of allOf(occasion, text))
      put(
        sentence.start + hit.start,
        sentence.start + hit.end,
        'past-occasion',
        talked || !turns || idNear.test(text.slice(hit.end)),
      );
    for (const hit of allOf(discussed, text)) {
      const rest = text.length - hit.text.length;
      put(
        sentence.start + hit.start,
        sentence.start + hit.end,
        'as-discussed',
        rest > 40 || talked || bodies.length > 1,
      );
    }
    for (const hit of allOf(definite, text)) {
      const after = text.slice(hit.end);
      const compound = !mayFollow.test(after);
      const which =
        compound ||
        idNear.test(after) ||
        tellsWhich.test(after) ||
        /ꝗ|\d|#|\b(?:first|second|third)\b/.test(hit.text) ||
        /^ [A-Z]/.test(draft.text.slice(sentence.start + hit.end));
      const early = order < 3 && modified.test(hit.text);
      put(
        sentence.start + hit.start,
        sentence.start + hit.end,
        /^th(?:at|ose)/.test(hit.text) ? 'demonstrative' : 'definite',
        introduced(hit.text) || which || !(turns || early) || (talked && !/^that /.test(hit.text)),
      );
    }
    const opening = leadEnd(text, draft.text.slice(sentence.start, sentence.end));
    if (order < 3) {
      for (const hit of allOf(shown, text)) {
        const noun = hit.text.replace(/^\S+ +/, '');
        const lead = text.slice(0, hit.start);
        if (
          /^th(?:at|ose)/.test(hit.text) &&
          (!pointing.test(lead) || /^[A-Z]/.test(draft.text.slice(sentence.start + hit.end - noun.length)))
        )
          continue;
        if (noun.length < 3) continue;
        for (const word of contentWords(lead)) known.add(word);
        const itself =
          /^(?:e-?mail|message|note|mail|channel|thread|letter)$/.test(noun) &&
          /(?:receive|received|get|got|read|reading|send|sending|writing|seen?|seeing|ignore|in|to|of|for) $/.test(
            text.slice(0, hit.start),
          );

        const which =
          idNear.test(text.slice(hit.end, hit.end + 30)) ||
          /^(?: [a-z]+)? ?(?:of|:|below|attached|above|that|which|from|in which)(?![\w])/.test(text.slice(hit.end));
        put(
          sentence.start + hit.start,
          sentence.start + hit.end,
          'demonstrative',
          itself ||
            which ||
            known.has(noun.replace(/s$/, '')) ||
            introduced(noun) ||
            talked ||
            (things && order > 1 && !/^(?:guys?|people|things?|person)$/.test(noun)),
        );
      }
    }
    if (order < 2 && !loose && !references.some((one) => !one.resolved && one.kind === 'demonstrative')) {
      for (const match of text.matchAll(pronoun)) {
        const word = match[1] ?? '';
        const before = text.slice(0, match.index);
        const stem = /^(?:it|that|they)/.exec(word)?.[0] ?? word;
        const after = text.slice(match.index + stem.length);
        if (
          /^(?:it|its|it's)$/.test(word) &&
          (expletive.test(after) || idiomBefore.test(before) || idiomAfter.test(after))
        )
          continue;
        if (/^th(?:at|is|ese|ose)/.test(word)) {
          if (/^(?:this|these|those|that)$/.test(word) && !points.test(after)) {
            if (word !== 'this' || /^ [a-z]/.test(after)) continue;
          }
          if (/^that/.test(word) && (comment.test(after) || !pointsBefore.test(before))) continue;
          if (word === 'this' && comment.test(after)) continue;
          if (word === 'this' && introduces.test(after)) {
            loose = true;
            break;
          }
        }
        const named =
          thing.test(before) ||
          nameInside.test(
            draft.text.slice(
              Math.min(sentence.start + opening, sentence.start + match.index),
              sentence.start + match.index,
            ),
          );
        const situation = /^this/.test(word);
        const resolved =
          talked ||
          things ||
          (named && !situation) ||
          (!situation && !/^they|^them/.test(word) && contentWords(subject).size > 0) ||
          (situation && order > 0) ||
          (draft.attachments ?? 0) > 0 ||
          /^[^.?!]{0,30}ꝗ{4}/.test(after);
        put(
          sentence.start + match.index,
          sentence.start +
            match.index +
            (stem.length < word.length && stem !== 'it'
              ? stem.length
              : stem === 'it' && word === "it's"
                ? 2
                : word.length),
          'pronoun',
          resolved,
        );
        loose = true;
        break;
      }
    }
    for (const word of contentWords(text)) known.add(word);
    things ||= thing.test(text) || nameInside.test(draft.text.slice(sentence.start + opening, sentence.end));
  });
  return references.sort((a, b) => a.start - b.start);
}
