// What a draft opens with as if its reader had been there: "both are fine", "he said yes", "number 3 looks best", "the valve you replaced".
import { allOf, type Hit, phrases } from '../text/phrases.ts';
import { idNear, type Nouns, names, nounsIn } from './reference-words.ts';

/** Happenings, papers and goods of which a workplace has many; a word before the noun or after it tells which. */
const many = `(?:${[
  'payments? refunds? transfers? transactions? bills? receipts? vouchers? quotations? estimates? bids? claims? permits? licen[cs]es? certificate statements? amendments? addendum',
  'shipments? consignments? parcels? packages? deliver(?:y|ies) orders? bookings? reservations? appointments? viewings? interviews? flights? meetings? calls?',
  'incidents? accidents? disputes? complaints? crash(?:es)? exceptions? errors? alerts? warnings? outages? bugs? defects? faults? issues? problems? cases? requests? questions?',
  'corrections? changes? edits? adjustments? revisions? submissions? applications? decisions? reviews? experiments? specimens? results analys[ie]s calculations? measurements? datasets?',
  'paragraphs? passages? essays? manuscripts? leaflets? flyers? clips? tracks? templates? designs? layouts? drawings? sketch(?:es)? patch(?:es)? hotfix branch(?:es)? commits? migrations? query queries scripts? fix',
  'passwords? passcode favou?rs? guy man woman lady couple students? pupils? applicants? tenants? patients? visitors? interns? things?',
]
  .join(' ')
  .replaceAll(' ', '|')})`;
const cases = phrases([`(?:the|that) ${many}`]);
/** A noun ends here: no other noun follows that it belongs to. */
const nounEnds =
  /^ *(?:$|[.,!?;)]|(?:is|are|was|were|has|have|had|isn't|wasn't|hasn't|will|won't|would|can|can't|could|should|must|did|didn't|does|doesn't|needs?|goes|still|again|asap|please|pls|today|tomorrow|by|before|to|back|into|out|and|so|now|too|yet|soon|once|when|if|because|as|not|got|came|went|gone|come|been|made|sent|paid|left|through|off|up|down|over|here|there|ready|late|[a-z]+ed)(?![\w']))/;
/** "The parcel to Leeds", "the claim by the roofer" say which; "to me", "by Friday" don't. */
const saysWhich =
  /^ (?:to|by) (?!(?:me|us|him|her|them|you|be|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:end|\d)|noon|end|today|tomorrow|eod)|[a-z]+ (?:it|them|him|her|the)(?![\w]))/;

/** "The problem is that …" */
const saysSo =
  /^ (?:is|was|are)(?: now| just| simply)? (?:that|to|whether|how|what|why|yours?|ours|mine|an?|the|\d)(?![\w])/;
/** "Under the contract", "more of the orders than legal", "in the meeting". */
const inPassing = /(?<![\w'])(?:under|per|of|after|before|during|until|since|in|at|on|from) $/;
/** Past so many telling words a draft says itself what it is about. */
const telling = 12;
/** One of several that stand nowhere: "both are fine", "the one in Leeds", "treat the rest the same way". */
const picks = phrases([
  '(?:both|either|neither|all three|all four|none of them|some of them|most of them|two of them|one of them|which of them)(?= (?:are|is|were|was|works?|looks?|would|will|can|could|have|has|needs?|fits?|ok|okay|fine|sounds?|of (?:them|those|these))(?![\\w]))',
  "the (?:two|three|four)(?= (?:are|were|have|need|aren't|can|should|must|go|around|round|over|back|again)(?![\\w]))",
  'the (?:first|second|third|fourth|last|other|left|right|former|latter|[a-z]{3,6}er) (?:options?|versions?|variants?|designs?|drafts?|choices?|proposals?|offers?|quotes?|ideas?|candidates?|models?|colou?rs?|layouts?)(?! (?:of|for|from|in) )',
  '(?:another one|(?:one|two|three|a few|some) more(?: of (?:them|those|these))?)(?= ?(?:$|[.,!?;)]|(?:please|pls|by|before|for)(?![\\w])))',
  'do (?:so|the same|likewise)(?= ?(?:$|[.,!?;)]|(?:please|pls|by|before|for|with|on|again)(?![\\w])))',
  '(?:number|no\\.?|nr\\.?|option|variant|design|choice|proposal) (?:\\d{1,2}|[a-f]|one|two|three|four)(?= (?:looks|works|wins|sounds|reads|fits|suits|seems|please|pls|for me|it is|then|is (?:best|better|nicer?|fine|perfect|good|great|my|the (?:best|better|nicer|one|clear)))(?![\\w]))',
  'this one(?= (?:still |also )?(?:is|has|had|was|needs?|looks?|seems?|must|should|goes|came|went)(?![\\w]))',
  'the ones?(?= (?:in|on|with|without|from|at|near|behind|you|we|i) [a-z])',
  'the rest(?= ?(?:$|[.,!?;)]|(?:the same|like|as|in|by|is|are|can|could|should|goes|needs?|to|on|please|before|before)(?![\\w])))',
  'the same(?: way| again)?(?= ?(?:$|[.,!?;)]))',
]);
/** "He said yes!", "so she wants it earlier". */
const person =
  /^\W*(?:(?:ok|okay|so|and|but|well|yes|no|hey|btw|now|also|finally|sorry|oh)[ ,!]+)*(?:(he|she)(?:'s|'d|'ll)? (?!who(?![\w]))[a-z]|(?:(?:can|could|would|will|did|have|please|pls|should|you|we|i|kindly|just|ever|to|back|already|not|don't)[ ,]+)+[a-z]+ (?:(?:to|with|from|for) )?(him|her)(?![\w]))/;
/** "The valve you replaced is leaking." */
const madeByYou = phrases([
  "the [a-z-]+ (?:that |which )?you (?:(?:just|recently|kindly) )?(?:replaced|repaired|installed|delivered|supplied|sold us|mounted|shipped|fitted|serviced)(?= ?(?:[.,!?]|$|(?:us|is|are|was|has|have|had|does|do|did|still|keeps?|doesn't|isn't|don't|aren't|[a-z]+s)(?![\\w])))",
]);
const joins = /(?:(?:^|[^\w'])(?:is|are|was|were|be|been|'re|'s|as|like|not)|[-:,]) $/;

/** What wants something without asking. */
const wants = /(?<![\w'])(?:go ahead|unless (?:you|i)|please|pls)(?![\w])/;
/** What has been met before a sentence, as far as a cold opening needs it. */
export type Cold = {
  readonly known: { readonly has: (word: string) => boolean };
  readonly talked: boolean;
  readonly titled: boolean;
  /** The subject or an earlier sentence has a name or a number of something. */
  readonly anchored: () => boolean;
  readonly order: number;
  readonly asks: boolean;
  readonly asking: boolean;
  readonly papers: boolean;
  readonly nouns: Nouns;
  /** How much the whole draft tells. */
  readonly weight: () => number;
};
type Open = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'definite' | 'pronoun';
  readonly resolved: false;
};

/** The cold openings of a sentence. */
export function coldOf(text: string, scene: Cold): Open[] {
  const numbered = (hit: Hit) => idNear.test(text.slice(hit.end, hit.end + 80));
  if (scene.talked || scene.order > 1 || !(scene.asking || wants.test(text))) return [];
  const open = (kind: Open['kind'], { start, end }: Pick<Hit, 'start' | 'end'>): Open => ({
    start,
    end,
    kind,
    resolved: false,
  });
  const nothing = ({ start }: Hit) => scene.nouns.one + nounsIn(text.slice(0, start)).one === 0;
  const found: Open[] = [];
  for (const hit of allOf(cases, text)) {
    const after = text.slice(hit.end, hit.end + 80);
    const noun = hit.text.slice(hit.text.indexOf(' ') + 1);
    if (scene.anchored() || scene.papers || !(scene.asks || scene.order === 0) || scene.weight() > telling) continue;
    if (inPassing.test(text.slice(Math.max(0, hit.start - 24), hit.start)) || saysSo.test(after)) continue;
    if (!nounEnds.test(after) || saysWhich.test(after) || numbered(hit) || scene.known.has(noun.replace(/s$/, '')))
      continue;
    found.push(open('definite', hit));
  }
  for (const hit of allOf(madeByYou, text)) if (!scene.papers && !numbered(hit)) found.push(open('definite', hit));
  if (scene.titled || scene.papers) return found;
  for (const hit of allOf(picks, text))
    if (nothing(hit) && !joins.test(text.slice(0, hit.start))) found.push(open('definite', hit));
  const he = scene.order === 0 && scene.nouns.one === 0 ? person.exec(text) : null;
  const who = he?.[1] ?? he?.[2];
  if (he && who) {
    const start = he.index + (he[1] ? he[0].search(/s?he(?:'|\s)/) : he[0].length - who.length);
    found.push(open('pronoun', { start, end: start + who.length }));
  }
  return found;
}

const dated =
  /(?<![\w])\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|(?<![\w])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:,? \d{4})?|\d{4}-\d\d-\d\d|(?<![\w])(?:19|20)\d\d(?![\w])|\d{1,2}[:.]\d\d/gi;
const calendar =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|re|fw|fwd|i|i'[a-z]+|[a-z]?[ap]m|[a-z]{2,4}t|utc|q[1-4]|asap)/i;

/** Whether a text names something: a number that is no date, or a word with a capital inside a sentence that has small ones. */
export function anchors(text: string): boolean {
  const bare = text.replace(dated, ' ');
  if (/\d|ꝗ/.test(bare)) return true;
  const inside = bare.match(/(?<=[a-z,;:] )[A-Z][\w'’-]*/g) ?? [];
  const small = bare.match(/(?<![\w'’])[a-z]{3,}/g)?.filter(names).length ?? 0;
  return small > 0 && inside.some((word) => !calendar.test(word));
}
