// Things a draft says come with it: files, pictures, links, and whether they do.
import type { Draft } from '../draft.ts';
import { allOf, phrases } from '../text/phrases.ts';
import type { Enclosure, Sentence } from './reading.ts';

const file = phrases([
  '(?:please )?(?:find|see|check|open|read|review|look at) (?:the |my |our )?(?:attached|enclosed|attachment)(?: \\w+)?',
  "(?:i've|i have|we've|i|we|have) (?:just )?(?:attached|enclosed)",
  '(?:is|are) (?:attached|enclosed)(?! to)',
  '(?:the )?attached (?:is|are|the|a|an|you|please|find|file|doc|document|pdf|sheet|form|draft|report|letter|invoice|contract|proposal|deck|copy|version|spreadsheet|list|memo|slides|[a-z]+ (?:form|file|doc|draft|sheet|list|report))',
  '(?:see|in|as per|open|check) (?:the )?attach(?:ed|ment)',
  'attached(?= ?[.,:;)(]|$)',
  '\\(attached[^)]{0,40}\\)',
]);
const image = phrases([
  "(?:see|in|check|look at|here's|here is|cf\\.?|on) (?:the |this |my |attached |a |this )*(?:screenshots?|screen ?grab|screencast|photo|picture|image|screen recording)(?: (?:below|above|attached))?",
  '(?:screenshots?|photo|picture|image) (?:below|attached|above|here)',
]);
const link = phrases([
  '(?:link|url)s? (?:is |are )?(?:below|attached|here|above)',
  '(?:see|follow|click|use|open) (?:the |this )(?:link|url)(?: below)?',
  "(?:here's|here is|here are) (?:the |my |a )?links?(?: \\S+){0,6}",
  "(?:here's|here is|here are) (?:the |my |our |a )(?:\\S+ ){0,3}(?:doc|docs|document|deck|sheet|pr|ticket|recording|board|file|figma|page|spreadsheet|draft)s? ?:",
]);
const promise =
  /(?:i'll|i will|we'll|will|going to|can|could you|please|to|you|let me|would|should|didn't|forgot to|not|n't) (?:also |just |then )?$/;
const elsewhere =
  /\b(?:was|were|had been|got|your|last (?:week|month|year|time)|yesterday|previous|earlier|he|she|they|attached to (?:the|a|an|my|it|our)|you attached|you sent|empty)\b/;

/** Enclosures spoken of in the judged sentences; `kept` when the page or the text shows one. */
export function enclosuresOf(
  draft: Draft,
  folded: string,
  sentences: readonly Sentence[],
  hasLink: boolean,
): Enclosure[] {
  const found: Enclosure[] = [];
  const files = draft.attachments ?? 0;
  for (const sentence of sentences) {
    const text = folded.slice(sentence.start, sentence.end);
    if (!/attach|enclos|screen|photo|picture|image|link|url|here/.test(text)) continue;
    for (const [what, pattern] of [
      ['image', image],
      ['link', link],
      ['file', file],
    ] as const) {
      for (const hit of allOf(pattern, text)) {
        const start = sentence.start + hit.start;
        const end = sentence.start + hit.end;
        if (found.some((other) => start < other.end && end > other.start)) continue;
        const before = text.slice(0, hit.start);
        if (
          (promise.test(before) && !/(?:please|you|to) $/.test(before)) ||
          /attached to\b/.test(text.slice(hit.start)) ||
          elsewhere.test(text)
        )
          continue;
        if (/(?:i'll|i will|we'll|will) (?:also |just |then )?(?:attach|send|share|post)/.test(text)) continue;
        const kept = what === 'link' ? hasLink : files > 0 || hasLink;
        found.push({ start, end, text: draft.text.slice(start, end), what, kept });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
