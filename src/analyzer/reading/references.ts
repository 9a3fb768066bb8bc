// What a draft leans on: definite things, "this", "it", "as discussed", and whether its reader can tell which.
import type { Draft } from '../draft.ts';
import { allOf, phrases } from '../text/phrases.ts';
import type { Reference, Sentence } from './reading.ts';

/** Nouns of which a workplace has many, so that "the X" alone does not say which. */
const many =
  '(?:issue|bug|doc|docs|document|file|files|ticket|pr|prs|pull request|report|email|e-mail|mail|message|invoice|contract|proposal|spreadsheet|sheet|deck|slides|presentation|draft|change|changes|fix|error|problem|request|meeting|call|project|task|deal|deals|thing|things|stuff|numbers|branch|commit|test|tests|version|screenshot|link|design|mockup|question|questions|idea|plan|feature|migration|script|query|customer|client|agreement|confirm|confirmation|letter|memo|form|attachment|person|guy|article|trade|transaction|document|documents|comment|comments|note|notes|one|ones|item|items|list|order|quote|page|photo|picture|image|recording|incident|outage|alert|warning)';

const definite = phrases([
  `(?:the|that|those|this|these) (?:[a-z][\\w'-]* ){0,2}${many}`,
  "[a-z]+'s (?:email|e-mail|mail|message|question|request|doc|document|comment|proposal|idea|report|note|issue|bug)",
]);
const discussed = phrases([
  "(?:as|like|per|from|what|the \\w+|things|changes|stuff) (?:i |we |you |was |he |she |they |our |my |your )?(?:'ve |have |had )?(?:just )?(?:discussed|agreed(?: on)?|mentioned|talked about|spoke about|spoken about|said|agreed upon)(?: (?:yesterday|earlier|before|last \\w+|on \\w+|in the \\w+))?",
  '(?:per|as per|following|further to|regarding|re) (?:our|your|my) (?:conversation|discussion|call|chat|talk|meeting|email|e-mail|message|last \\w+|earlier \\w+|phone call|request)',
]);
const occasion = phrases([
  'the (?:[a-z-]+ ){0,2}(?:guy|person|man|woman|lady|people|thing|doc|document|idea|changes?|stuff|email|file|one|numbers|plan) (?:from|we|you|i|that we|that you) (?:last|the other|talked|spoke|discussed|mentioned|met|saw|sent|agreed|had|showed|wanted)(?: \\w+){0,2}',
  '(?:the|that) (?:other day|last time|same as (?:before|last time)|usual(?: one| place| way)?)',
]);
const opener =
  /^(?:(?:and|but|so|also|ok|okay|well|hi|hey|hello|yes|no|oh|still|yeah|hmm+|ah|sorry|thanks|@\S+)[,!.]? +){0,3}(it|this|that|they|these|those|he|she|them|its|it's|that's|this is|they're)(?![\w-])/;
const demonstrative = phrases(['(?:this|that|these|those|it|them|they)']);

const stop = new Set(
  'the a an of to in on for and or is are was were be this that these those it i we you he she they my our your with at by from as not no do does did have has had will would can could should just so if then than there here what which who how when where why about all any some one'.split(
    ' ',
  ),
);

/** Content words of a text, for telling whether a thing has been named before. */
export function contentWords(folded: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of folded.matchAll(/[a-z][a-z'-]{2,}|\d{3,}/g))
    if (!stop.has(word)) words.add(word.replace(/(?:'s|s)$/, ''));
  return words;
}

const idAfter = /^[^.?!\n]{0,40}(?:#\d+|ꝗ{4,}|\b[a-z]{2,6}-\d+\b|\bof \d|\bfrom \d|"|\d{2,})/;

/**
 * References of the judged sentences.
 * @param above folded text of the subject and of the conversation above.
 */
export function referencesOf(draft: Draft, folded: string, sentences: readonly Sentence[], above: string): Reference[] {
  const known = contentWords(above);
  const references: Reference[] = [];
  const put = (start: number, end: number, kind: Reference['kind'], resolved: boolean) => {
    if (references.some((other) => start < other.end && end > other.start)) return;
    references.push({ start, end, text: draft.text.slice(start, end), kind, resolved });
  };
  const bodies = sentences.filter((sentence) => sentence.role !== 'greeting' && sentence.role !== 'signoff');
  const anyAbove = above.trim() !== '' && (draft.earlier?.length ?? 0) > 0;
  bodies.forEach((sentence, order) => {
    const text = folded.slice(sentence.start, sentence.end);
    const earlierText = folded.slice(0, sentence.start);
    for (const hit of allOf(occasion, text))
      put(sentence.start + hit.start, sentence.start + hit.end, 'past-occasion', false);
    for (const hit of allOf(discussed, text))
      put(
        sentence.start + hit.start,
        sentence.start + hit.end,
        'as-discussed',
        text.length - hit.text.length > 40 || anyAbove,
      );
    for (const hit of allOf(definite, text)) {
      const words = [...contentWords(hit.text)];
      const introduced =
        words.length > 0 && words.every((word) => known.has(word) || contentWords(earlierText).has(word));
      const named =
        idAfter.test(text.slice(hit.end)) ||
        /ꝗ|\d|#/.test(hit.text) ||
        /^(?: (?:of|for|in|on|about|from|that|which|you|we|i|with|to|at|below|above|attached|by|named|called|-)\b)/.test(
          text.slice(hit.end),
        );
      put(
        sentence.start + hit.start,
        sentence.start + hit.end,
        /^(?:that|those|this|these)/.test(hit.text) ? 'demonstrative' : 'definite',
        introduced || named,
      );
    }
    if (order === 0) {
      const hit = opener.exec(text);
      if (hit?.[1]) {
        const start = sentence.start + hit[0].length - hit[1].length;
        const expletive =
          /^(?:it|it's|this|that|that's)(?:'s| is| was| would| will)? (?:would be|is (?:possible|time|hard|easy|important|great|nice|good to)|seems|looks like|turns out|appears|been)/.test(
            text.slice(start - sentence.start),
          );
        put(start, start + hit[1].length, 'pronoun', anyAbove || expletive);
      }
    }
  });
  void demonstrative;
  return references.sort((a, b) => a.start - b.start);
}
