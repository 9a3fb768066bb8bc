// Things a draft says come with it: files, pictures, links, and whether they do.
import type { Draft } from '../draft.ts';
import { once } from '../text/once.ts';
import { allOf, type Hit, phrases } from '../text/phrases.ts';
import type { Enclosure, Sentence } from './reading.ts';

/** What is handed over whole, and never said in the sentences after it. */
const handed =
  '(?:docs?|documents?|decks?|slides|invoices?|contracts?|leases?|spreadsheets?|sheets?|forms?|files?|pdfs?|presentations?|scans?|certificates?|brochures?|flyers?|posters?|mock-?ups?|wireframes?|drawings?|sketch(?:es)?|blueprints?|floor plans?|receipts?|vouchers?|cvs?|resumes?|log files?|zips?|manuals?|leaflets?)';
/** What may as well be said in words. */
const worded = '(?:offers?|quotes?|drafts?|reports?|minutes)';
/** What is fenced in, or hangs on something: no paper. */
const grounds =
  '(?:gardens?|yards?|courtyards?|spaces?|areas?|balcon(?:y|ies)|porch|terrace|fields?|pastures?|rooms?|grounds|park|playground|pool|stables?|garages?|houses?|buildings?|bath(?:room)?s?|sheds?|flats?|cables?|hoses?|lids?|chains?|straps?|labels?|tags?|hooks?|brackets?)(?![\\w])';
const mail = '(?:e-?mail|mail|message)';
/** Nothing but signs up to the end of the line. */
const lineEnds = '(?=[^a-z0-9ꝗ\\n]*(?:\\n|$))';
const clips = '(?:screenshots?|screen ?grabs?|screencasts?|screen recordings?)';
const images = `(?:${clips}|photos?|pictures?|pics?|images?)`;
/** Not "the picture above the shelf". */
const nothingMore = '(?! (?:the|an?|my|our|your|to stay)(?![\\w]))';
const file = phrases([
  "(?:here's|here is|here are) (?:the|my|our|your|an?) (?:[a-z-]+ ){0,2}(?:floor plans?|drawings?|sketch(?:es)?|blueprints?|mock-?ups?|wireframes?|scans?) ?(?=:)",
  `(?:you(?:'ll| will| can)? find|here you find|find) (?:the|our|my|an?|both|all) (?:[a-z-]+ ){0,2}(?:${handed}|${worded})(?: (?:of|for|from|about) [^,.;:?!]{2,40})? (?:attached|enclosed)`,
  `(?:here's|here is|here are|this is) (?:the|my|our|your|an?) (?:(?!same|first|second|last|old|kind|sort)[a-z-]+ ){0,2}${handed}(?= *(?:[.,!;]|$|(?:from|of|for|with|you|we|they|he|she) ))(?!,? (?:is|are|was|were|i mean|we need|i need|that)(?![\\w]))`,
  `(?:here's|here is|here are) the (?:[a-z-]+ ){0,2}${worded}(?= *(?:[.,!;]|$|(?:from|for|you|we) ))(?![^.,:;!?]*[:\\d])(?!, *(?:[a-z]+ )?\\d)`,
  '(?:attaching|enclosing) (?:the|an?|my|our|both|two|three|your|all)',
  `attached to this ${mail}`,
  '(?:please )?(?:find|see) (?:\\S+ ){1,7}(?:attached|enclosed)',
  `(?:please |pls |kindly )?(?:find|see|check|open|read|review|look at|use) (?:the |my |our )?(?:attach(?:ed)?|enclosed|attachment|enclosure)(?! ${grounds})`,
  `(?:i've|i have|we've|i|we|have) (?:just |also )?(?:attached|enclosed)(?! (?:the |a |our |my )?${grounds})`,
  '(?:i|we) (?:also |hereby |herewith )?(?:attach|enclose)(?! [a-z]* ?(?:importance|value|weight|files?(?![\\w])))',
  '(?:is|are|comes|come) (?:attached|enclosed)',
  '(?:attached|enclosed) (?:is|are|you|please|find)',
  `(?:the|this|an?|my|our|these|both|two|three) (?:attached|enclosed)(?= [a-z])(?! (?:to|${grounds}))`,
  '(?:attached|enclosed) (?:the|a|an|file|doc|document|pdf|sheet|form|draft|report|letter|invoice|contract|proposal|deck|copy|version|spreadsheet|list|memo|slides|[a-z]+ (?:form|file|doc|draft|sheet|list|report))',
  '(?:see|in|as per|open|check) (?:the )?attach(?:ed|ments?)',
  // What something else has attached is there, not here: “PR 88 has the diff attached as a comment”.
  '(?<!has (?:the|an?|its|all|your|his|her|their) (?:[a-z]+ ){1,2})attached(?= *(?:[.,:;)(!]|$|(?:for|as|so|and|but|in case|here|again|fyi|if|with|is|are|contains?|shows?|needs?|has|have|lists?) ))',
  '(?<=\\()attached[^)]{0,40}',
  'herewith (?:(?:i|we|please) )?(?:send|sending|find|submit|attach|enclose|forward|share)(?:ed)?',
  '(?:i|we) (?:hereby|herewith) (?:send|submit|forward)',
  '(?:see|find|as per) (?:the )?annex(?:ed|ures?)?(?! (?:building|on|of))',
  '(?:encl|enclosures?)(?:\\.| ?:)(?= ?[:a-z0-9])',
  '(?:send|sending|find|forwarding|submitting) (?:you )?herewith',
  `with this ${mail} (?:(?:i|we) (?:send|attach|enclose|(?:'m|am|'re|are) sending)|you (?:receive|get))`,
  `(?:i|we|i'm|we're|i am|we are) (?:send|sending) (?:[^\\s.,!?]+ ){1,6}(?:(?:as|in) (?:an? |the )?attachment|with this ${mail})`,
  'the attachment (?:shows|contains|lists|explains|gives|covers)',
  `with this ${mail} (?:comes?|goes|go) (?:the|an?|my|our|both|two|three)`,
  'pfa',
]);
/** What the writer has sent without its file, and sends again. */
const again = phrases([
  '(?:this time|now) with (?:the |an? |my )?(?:right |correct |actual )?(?:attachments?|files?|pdf|document|link|enclosure)',
  'with (?:the|an?|my) (?:attachments?|file|files|pdf|document|link|enclosure) (?:this time|now)',
]);
const image = phrases([
  `(?:see|here's|here is|here are|cf\\.?) (?:the |this |these |my |a |some |two |three |attached )*${images}(?: (?:below|above|attached))?`,
  `(?:check|look at) (?:the |this |my |a |attached )*(?:${clips}|${images} (?:below|above|attached))`,
  `(?:check|look at) (?:this|these|my) ${images}`,
  `(?:in|on) (?:the |this |my |attached )*${clips}`,
  `(?:in|on) (?:the|this|these|my) ${images} (?:you (?:can )?see|you'll see|you will see|i marked|i circled)`,
  `(?:as|like) (?:you (?:can )?see|seen|shown|marked|circled) (?:in|on|from) (?:the|this|these|my) ${images}`,
  `(?:screenshots?|photos?|pictures?|pics?|images?|snaps?) (?:below|underneath|attached|above|here)${nothingMore}`,
  '(?<=^[^a-z]*)(?:screenshots?|photos?|pictures?|pics?|images?|snaps?) (?:attached|below|enclosed) (?:of|from|with|for)',
  `${images} (?:of|from) (?:[^\\s.,!?;:]+ ){1,4}(?:below|underneath)${nothingMore}`,
  `(?:in|on) (?:the|this|my) ${images}(?= *(?:👇|⬇))`,
  `(?<=(?:👇|⬇)[^a-z]{0,4})(?:the )?${images}`,
  `${images} *:${lineEnds}`,
  `(?<=\\()(?:see |cf\\.? )?(?:the )?${images}(?: below| attached)?(?=\\))`,
]);
// What comes as a link; a plan or a list may also follow the colon as text.
const shared =
  '(?:doc|docs|document|deck|sheet|pr|ticket|recording|board|file|folder|figma|page|spreadsheet|form|survey|poll|template|slides|video|photos?)s?';
const link = phrases([
  `(?:link|url)s? (?:is |are )?(?:below|attached|here|above|underneath)${nothingMore}`,
  '(?:link|url)s? (?:is|are|stands?) (?:at the (?:foot|bottom|end|top)|further down|in the (?:footer|last line))(?! of the (?:page|site|form|list|sheet|document|wiki))',
  '(?:is|are) linked (?:below|above|here|underneath)',
  '(?:link|url)s? (?:to|for) (?:[^\\s.,!?;:]+ ){1,5}(?:is |are )?(?:below|attached|here|above|underneath)(?= *(?:[.,:!;)]|$))',
  '(?:see|follow|click|use|open) (?:the |this )(?:link|url)(?: below)?',
  `(?:link|url) *:${lineEnds}`,
  '(?:find|download|watch|view|available|click) (?:(?!me|us|you)[^\\s.,!?:;]+ ){0,4}here(?= *(?:[:.,!]|$))',
  '(?:at|via|under|through|using|from|with|on|click|use|follow) (?:this|the following) (?:link|url)',
  "(?:here's|here is|here are) (?:the |my |a )?links?",
  `(?:here's|here is|here are) (?:the |my |our |a )(?:\\S+ ){0,3}${shared}(?: for [^:.,]{1,40}| of [^:.,]{1,40})?\\s*:`,
  `(?:the|my|our) (?:[a-z-]+ ){0,2}(?:${shared}|${handed}|${worded}) (?:is|are) here *:${lineEnds}`,
]);
/** Stands below only where something comes after it. */
const below = phrases([
  '(?:logs?|log file|(?:stack ?)?traces?|tracebacks?|outputs?|config|snippet|table|figures|transcript|agenda|minutes|invoice|summary|diff|patch|query|code|schedule|map|floor plan|form|recording|quote|contract|list|report|results|spec) (?:is |are )?(?:pasted |copied )?(?:below|underneath)(?! (?:the|an?|my|our|your|deck)(?![\\w]))',
  "(?:here's|here is|here are) (?:the|my|our|your) (?:[a-z-]+ ){0,2}(?:lists?|plans?|schedule|rota|agenda|notes|numbers|figures|menu|timetable|logs?|recordings?|videos?|clips?|map|code|details)(?=[^:.!?,\\dꝗ]{0,60}[:.!]? *$)",
  '(?:see|cf\\.?|as in) (?:the )?(?:[a-z]+ )?below(?= *(?:[.!)]|$))',
]);
/** In a mail, what is being sent comes with it. */
const sending = phrases([
  `(?:i'm|i am|we're|we are|am|are) (?:sending|forwarding) (?:(?:you|over|along) )+(?:the|my|our|an?|both) (?:[a-z-]+ ){0,2}(?:${handed}|${worded}|${images})(?![^.!?]*(?:tomorrow|tonight|later|next|soon|when|once|as soon|by (?:post|courier|mail|fax|hand)|on (?:mon|tue|wed|thu|fri|sat|sun)))`,
]);
/** "The photo you wanted, here it is." */
const hereItIs = phrases([`here (?:it is|they are)${lineEnds}`]);
const onHand = new RegExp(`(?<![\\w-])(?:${images}|${handed}|videos?|recordings?)(?![\\w-])`);
const promise =
  /(?:i'll|i will|we'll|will|going to|can|could you|to|you|let me|would|should|didn't|forgot to|not|n't|be|being|get|getting|have) (?:also |just |then )?$/;
// "Could you check the attached plan": the reader is to look, the writer has attached.
const toLook =
  /^(?:(?:please|pls|kindly) )?(?:find|see|check|open|read|review|look at|use|view|watch|download)(?![\w])/;
const askedTo =
  /(?:(?:can|could|would|will) you|you (?:can|may|will)|you'll) (?:(?:please|kindly|just|quickly|also) )*$/;
// Attached by somebody else, or some other time: said right before or right after.
const elsewhereBefore =
  /\b(?:was|were|had been|got|he|she|they|which|who|do|did|may|shall|if|when|where|empty|your|you|too|strings) (?:\w+ )?$|\b(?:as|that|which) (?:i |we )?$|\b(?:no|without|nothing|anything|any|missing|with (?:an?|the|its|his|her|their|your)) (?:[\w-]+ ){0,2}$/;
const otherTime =
  /^ (?:was|were|last|yesterday|earlier|in my (?:last|previous|earlier)|on (?:mon|tue|wed|thu|fri|sat|sun)|by (?:him|her|them|an?|the)|with (?:an? |two )?(?:screws?|tape|glue|bolts?|clips?|strings?|pins?|magnets?))\b/;
const sentBefore =
  /^,? (?:(?:that|which) )?(?:you|he|she|they|i|we)(?:'ve| have|'d| had)? (?:just )?(?:sent|posted|shared|attached|took|made|gave|got|mailed|showed|uploaded|put|pasted|forwarded|received)\b/;
/** "… in the ticket", "on the start page": that is where it is. */
const placed =
  /^(?: \d+| of (?:[a-z]+ ){1,2}[a-z]+)? (?:is |are )?(?:in|on|from|inside|behind|above|under|by|beside|next to|outside) (?!(?:the )?(?:attach|enclos)|this |case)(?:[a-z]{2,6}-\d|ꝗ|(?:the|our|your|my|his|her|their|its|that|an?|page|slide|jira|slack|teams|confluence|notion|sharepoint|dropbox|drive|github) ?)/;
/** "I attached the log to the ticket." */
const putOn =
  /^(?: [\w-]+){0,5} to (?:(?!the (?:e-?mail|mail|message))(?:the|our|your|my|his|her|its|an?|each|every|all)(?![\w])|[a-z]+-\d|ꝗ|#)/;
/** "Check that the form is attached", "if a file is attached": nothing is said to be there. */
const supposed =
  /(?:^|[,;:(] *|(?<![\w'])(?:please|and|but|so|then|or|because|that) )(?:if|when|whenever|whether|unless|once|until|make sure|making sure|ensure|check|be sure|see to it|remember|every|each|any|tickets?|mails?|e-?mails?|messages|is|are)(?![\w'])[^.,;:!?(]*$/;
const states = /^(?:is|are|comes?|have|attached(?! (?:is|are|you|please|find|the|an?)(?![\w])))(?![\w'])/;
/** Things that hang on others. */
const hardware =
  /(?<![\w'])(?:cameras?|cables?|hoses?|ropes?|hooks?|handles?|sensors?|trailers?|wheels?|brackets?|lids?|labels?|tags?|straps?|chains?|shelf|shelves|doors?|rails?|mirrors?|lamps?|ladders?|buttons?) (?:(?:is|are) )?$/;
/** "Send it again, this time with the attachment": the reader is to send. */
const toSend =
  /(?<![\w'])(?:you|please|pls|kindly)(?: (?:please|kindly|just|also|have to|need to))? (?:re-?send|send|forward|mail|attach|upload|share|post)(?![\w])/;
const sends = /(?:i'll|i will|we'll|will) (?:also |just |then )?(?:attach|send|share|post)/;
/** A picture or link pointed at, which may have come from above. */
const given = /^(?:in|on|as|like|see|use|open|follow|click) .*(?:(?:the|that) (?:[a-z]+ )?[a-z]+)(?: you.*)?$/;

const onHandAbove = /(?:screen|photo|pictur|pics?\b|image|attach|link|ꝗ|https?:|www\.)/;

type Kind = Enclosure['what'];
type Where = { readonly text: string; readonly hit: Hit; readonly above: string };

/** Whether the words say that something comes with this message now. */
function handsOver(what: Kind, { text, hit, above }: Where): boolean {
  const lead = text.slice(Math.max(0, hit.start - 160), hit.start);
  const before = lead.slice(-40);
  const after = text.slice(hit.end, hit.end + 60);
  // "Attached to the wall" is another sense.
  if (what === 'file' && /^ to\b(?! this (?:e-?mail|mail|message))/.test(after)) return false;
  if (before.endsWith('"') || sends.test(text) || sentBefore.test(after) || placed.test(after)) return false;
  if (what === 'file' && (otherTime.test(after) || (/attach/.test(hit.text) && putOn.test(after)))) return false;
  if (what !== 'file' && given.test(hit.text) && onHandAbove.test(above)) return false;
  if (states.test(hit.text) && (supposed.test(lead) || hardware.test(before))) return false;
  const asked = toLook.test(hit.text) && askedTo.test(before);
  if (asked) return true;
  const promised = promise.test(before) && !/(?:please|you|to|have) $/.test(before);
  return !promised && !elsewhereBefore.test(before);
}

/** Whether anything but the closing words stands below a sentence: text, a quote, code, a table. */
function follows(draft: Draft, sentences: readonly Sentence[], index: number): boolean {
  const next = sentences[index + 1];
  if (next && next.role !== 'signoff') return true;
  const closing = sentences.slice(index + 1);
  if (closing.some(({ role }) => role !== 'signoff')) return true;
  const said = closing.reduce((length, { start, end }) => length + draft.text.slice(start, end).trim().length, 0);
  const rest = draft.text.slice(sentences[index]?.end ?? 0).trim();
  return rest.replace(/^-- ?$/m, '').replace(/\s+/g, '').length > said + closing.length;
}

/** Enclosures spoken of in the judged sentences; `kept` when the page or the text shows one. */
export function enclosuresOf(draft: Draft, sentences: readonly Sentence[], hasLink: boolean): Enclosure[] {
  const found: Enclosure[] = [];
  const kept = (draft.attachments ?? 0) > 0 || hasLink;
  const above = once(() => (draft.earlier ?? []).map((one) => one.text.toLowerCase()).join('\n'));
  for (const [index, { folded: text, start: from }] of sentences.entries()) {
    if (
      !/attach|encl|screen|photo|pic|image|link|url|here|pfa|this |herewith|hereby|annex|sending|forwarding|below|underneath/.test(
        text,
      )
    )
      continue;
    for (const [what, pattern] of [
      ['image', image],
      ['link', link],
      ['file', file],
      ['file', toSend.test(text) ? undefined : again],
      ['file', draft.medium === 'email' ? sending : undefined],
      ['file', onHand.test(text) ? hereItIs : undefined],
      ['file', follows(draft, sentences, index) ? undefined : below],
    ] as const) {
      if (!pattern) continue;
      for (const hit of allOf(pattern, text)) {
        const start = from + hit.start;
        const end = from + hit.end;
        if (found.some((other) => start < other.end && end > other.start)) continue;
        if (handsOver(what, { text, hit, above: above() }))
          found.push({ start, end, text: draft.text.slice(start, end), what, kept });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
