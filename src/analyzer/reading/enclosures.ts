// Things a draft says come with it: files, pictures, links, and whether they do.
import type { Draft } from '../draft.ts';
import { allOf, phrases } from '../text/phrases.ts';
import type { Enclosure, Sentence } from './reading.ts';

/** What is handed over whole, and never said in the sentences after it. */
const handed =
  '(?:docs?|documents?|decks?|slides|invoices?|contracts?|leases?|spreadsheets?|sheets?|forms?|files?|pdfs?|presentations?|scans?|certificates?|brochures?|flyers?|posters?|mock-?ups?|wireframes?|drawings?|sketch(?:es)?|blueprints?|floor plans?|offers?|quotes?|drafts?|reports?|receipts?|vouchers?|cvs?|resumes?|minutes|log files?|zips?|manuals?|leaflets?)';
/** What is enclosed by a fence. */
const grounds =
  '(?:gardens?|yards?|courtyards?|spaces?|areas?|balcon(?:y|ies)|porch|terrace|fields?|pastures?|rooms?|grounds|park|playground|pool|stables?)(?![\\\\w])';
const file = phrases([
  `(?:here's|here is|here are|this is) (?:the|my|our|your|an?) (?:(?!same|first|second|last|old|kind|sort)[a-z-]+ ){0,2}${handed}(?= *(?:[.,!;]|$|(?:from|of|for|with|you|we|they|he|she) ))(?!,? (?:is|are|was|were|i mean|we need|i need|that)(?![\\w]))`,
  '(?:attaching|enclosing) (?:the|an?|my|our|both|two|three|your|all)',
  'attached to this (?:e-?mail|mail|message)',
  '(?:please )?(?:find|see) (?:\\S+ ){1,7}(?:attached|enclosed)',
  '(?:please )?(?:find|see|check|open|read|review|look at|use) (?:the |my |our )?(?:attached|enclosed|attachment)',
  `(?:i've|i have|we've|i|we|have) (?:just |also )?(?:attached|enclosed)(?! (?:the |a |our |my )?${grounds})`,
  '(?:is|are|comes|come) (?:attached|enclosed)',
  '(?:attached|enclosed) (?:is|are|you|please|find)',
  `(?:the|this|an?|my|our|these|both|two|three) (?:attached|enclosed)(?= [a-z])(?! ${grounds})`,
  '(?:attached|enclosed) (?:the|a|an|file|doc|document|pdf|sheet|form|draft|report|letter|invoice|contract|proposal|deck|copy|version|spreadsheet|list|memo|slides|[a-z]+ (?:form|file|doc|draft|sheet|list|report))',
  '(?:see|in|as per|open|check|as an?) (?:the )?attach(?:ed|ment|ments)',
  'attached(?=\\s*(?:[.,:;)(]|$))',
  '(?<=\\()attached[^)]{0,40}',
  'pfa',
]);
const image = phrases([
  "(?:see|check|look at|here's|here is|cf\\.?) (?:the |this |my |a |attached )*(?:screenshots?|screen ?grab|screencast|photos?|pictures?|pics?|images?|screen recording)(?: (?:below|above|attached))?",
  '(?:in|on) (?:the |this |my |attached )*(?:screenshots?|screen ?grab|screencast|screen recording)',
  '(?:screenshots?|photo|picture|image) (?:below|attached|above|here)',
]);
// What comes as a link; a plan or a list may also follow the colon as text.
const shared =
  '(?:doc|docs|document|deck|sheet|pr|ticket|recording|board|file|folder|figma|page|spreadsheet|form|survey|poll|template|slides|video|photos?)s?';
const link = phrases([
  '(?:link|url)s? (?:is |are )?(?:below|attached|here|above)',
  '(?:see|follow|click|use|open) (?:the |this )(?:link|url)(?: below)?',
  "(?:here's|here is|here are) (?:the |my |a )?links?",
  `(?:here's|here is|here are) (?:the |my |our |a )(?:\\S+ ){0,3}${shared}(?: for [^:.,]{1,40}| of [^:.,]{1,40})?\\s*:`,
]);
/** Stands below only where something comes after it. */
const below = phrases([
  '(?:logs?|log file|(?:stack ?)?traces?|tracebacks?|outputs?|config|snippet|table|figures|transcript|agenda|minutes|invoice|summary|diff|patch|query|code|schedule|map|floor plan|form|recording|quote|contract|list|report|results|spec) (?:is |are )?(?:below|underneath)',
  '(?:see|cf\\.?|as in) (?:the )?(?:[a-z]+ )?below(?= *(?:[.!)]|$))',
]);
const promise =
  /(?:i'll|i will|we'll|will|going to|can|could you|to|you|let me|would|should|didn't|forgot to|not|n't|be|being|get|getting|have) (?:also |just |then )?$/;
// "Could you check the attached plan": the reader is to look, the writer has attached.
const toLook = /^(?:please )?(?:find|see|check|open|read|review|look at|use)(?![\w])/;
const askedTo = /(?:can|could|would|will) you (?:(?:please|kindly|just|quickly|also) )*$/;
// Attached by somebody else, or some other time: said right before or right after.
const elsewhereBefore =
  /\b(?:was|were|had been|got|he|she|they|which|who|empty|your|you|too|strings) (?:\w+ )?$|\b(?:as|that|which) (?:i |we )?$/;
const elsewhereAfter =
  /^ (?:was|were|last|yesterday|earlier|in my (?:last|previous|earlier)|on (?:mon|tue|wed|thu|fri|sat|sun)|by (?:him|her|them))\b/;

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
  const files = draft.attachments ?? 0;
  for (const [index, sentence] of sentences.entries()) {
    const text = sentence.folded;
    if (!/attach|enclos|screen|photo|pic|image|link|url|here|pfa|this is|below|underneath/.test(text)) continue;
    for (const [what, pattern] of [
      ['image', image],
      ['link', link],
      ['file', file],
      ['file', follows(draft, sentences, index) ? undefined : below],
    ] as const) {
      if (!pattern) continue;
      for (const hit of allOf(pattern, text)) {
        const start = sentence.start + hit.start;
        const end = sentence.start + hit.end;
        if (found.some((other) => start < other.end && end > other.start)) continue;
        const before = text.slice(Math.max(0, hit.start - 40), hit.start);
        const after = text.slice(hit.end, hit.end + 40);
        // "Attached to the wall" is another sense.
        if (what === 'file' && /^ to\b(?! this (?:e-?mail|mail|message))/.test(after)) continue;
        const asked = toLook.test(hit.text) && askedTo.test(before);
        const promised = !asked && promise.test(before) && !/(?:please|you|to|have) $/.test(before);
        if (promised || (!asked && elsewhereBefore.test(before))) continue;
        if (what === 'file' && elsewhereAfter.test(after)) continue;
        if (/(?:i'll|i will|we'll|will) (?:also |just |then )?(?:attach|send|share|post)/.test(text)) continue;
        const kept = files > 0 || hasLink;
        found.push({ start, end, text: draft.text.slice(start, end), what, kept });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
