// What a draft leans on: definite things, "this", "it", "as discussed", and whether its reader can tell which.
import type { Draft } from '../draft.ts';
import { matchesOf } from '../text/matches.ts';
import { once } from '../text/once.ts';
import { allOf, type Hit, type Phrases, phrases } from '../text/phrases.ts';
import type { Reference, Sentence } from './reading.ts';
import { anchors, coldOf } from './reference-cold.ts';
import { type Before, pointersOf } from './reference-pointers.ts';
import {
  addNouns,
  amount,
  aside,
  bareAfter,
  carried,
  contentWords,
  countedOff,
  discussed,
  goAhead,
  id,
  idNear,
  inPassing,
  leansOn,
  leftOut,
  loosely,
  matter,
  noNouns,
  nounsIn,
  occasion,
  opening,
  outsider,
  ownNumber,
  paper,
  saysWho,
  shownAbove,
  tells,
  tellsThat,
  tellsWhich,
  thanks,
  underneath,
  withId,
  wordsOf,
} from './reference-words.ts';

export { contentWords } from './reference-words.ts';

const settling = "(?!th(?:is|ese|ose|e) |(?:real|right|wrong|main|whole|best|only|sure) thing(?![\\w]))[a-z][\\w'&-]*";
/** Not "the ticket shop", "the contract number": the noun goes on. */
const alone =
  '(?! (?:numbers?|no|booths?|barriers?|dates?|names?|titles?|templates?|terms|types?|formats?|sizes?|box|heads?|shops?|desks?|office|counter|price|machine|hall|system|queue|book|form|list|fix|stud[a-z]+|tools?|apps?|features?|buttons?|icons?|folders?|archives?|servers?|pages?|sections?|viewers?|editors?|printers?|scanners?|readers?|trackers?|fields?|columns?|headers?|rooms?|generators?|services?|software|plugins?|bots?|functions?|widgets?|dialogs?|traffic|exchange|thread)(?![a-z]))';
const matters = phrases([
  `(?:the|my|our) ${settling} ${matter}${alone}`,
  `(?:that|those) (?:${settling} )?${matter}${alone}`,
]);
const papers = phrases([
  `(?:the|that|those) ${paper}${alone}`,
  '(?:the|that|those) (?:thing|things|stuff)(?= *(?:[.,!?;)]|$|(?:for|from|with|by|to|on|at|before|asap|please|today|tomorrow|again|too|back|over)(?![\\w])))',
  `(?:the|that) (?:bug|ticket|incident|request|complaint|order|case)${alone}`,
  `(?:the|that|my|our|his|her|their) (?:[a-z]+ )?${outsider}'s (?:${paper}|${matter}|feedback)`,
  'my (?:last |previous )?(?:e-?mail|mail|message|note|request|question)',
]);
/** People of whom a workplace has many: "did the supplier answer?". */
const outsiders = phrases([
  "(?:the|that) (?:supplier|vendor|client|customer|contractor|applicant|candidate|tenant|patient|guest|caller|lawyer|agency|dealer|buyer|seller|donor|sponsor|partner|consultant)(?!'s|s'| [a-z]*(?:team|list|portal|survey|account|number|base|service|side|data|file|record|form|meeting|area|room|desk))",
]);
const ones = phrases([
  '(?:the|that) (?:most recent|other|old|new|newer|older|last|latest|first|second|previous|same|next|original|red|blue|green|black|white|big|small|bigger|smaller) (?:ones?|(?:two|three)(?! [a-z]+s(?![\\w])))',
  'the (?:former|latter)',
]);

type Scene = Before & {
  /** How many sentences that tell something came before. */
  readonly order: number;
  readonly asks: boolean;
  /** Something is asked anywhere in the draft. */
  readonly asking: boolean;
  /** It is the only sentence of a mail, which makes it the point. */
  readonly brief: boolean;
  readonly chat: boolean;
  /** It has one or two sentences. */
  readonly short: boolean;
  /** Nothing stands under the sentence that "below" could mean. */
  readonly ends: boolean;
  /** Papers are at hand anywhere in the draft: a link, a file, something attached or below. */
  readonly papers: boolean;
  /** The subject or a sentence before names something. */
  readonly anchored: () => boolean;
  /** How much the whole draft tells. */
  readonly weight: () => number;
  /** The draft or its subject names something by an id. */
  readonly ids: () => boolean;
};
type Found = Pick<Reference, 'start' | 'end' | 'kind' | 'resolved' | 'slight'>;
const moved = (one: Found, by: number): Found => ({ ...one, start: by + one.start, end: by + one.end });

/** Fewer characters than this after a sentence are no list that it speaks of. */
const under = 160;
/** Past so many sentences a pronoun has something to stand for. */
const early = 3;

/**
 * References of the judged sentences.
 * @param subject the folded subject; @param above the folded conversation above.
 * @returns in text order. `resolved` says whether the reader can tell which. Of those who can't be told only the first two stay open,
 * for who is told these can tell the rest. Linear in the text.
 */
export function referencesOf(
  draft: Draft,
  folded: string,
  sentences: readonly Sentence[],
  subject: string,
  above: string,
): Reference[] {
  const bodies = sentences.filter((one) => one.role !== 'greeting' && one.role !== 'signoff' && one.role !== 'social');
  const known = wordsOf(`${subject}\n${above}`);
  const brings =
    (draft.attachments ?? 0) > 0 ||
    draft.text.includes('```') ||
    (draft.medium === 'email' && draft.marks?.some(({ kind }) => kind === 'quote') === true);
  const named = once(() => anchors(draft.subject ?? ''));
  /** What is known before each sentence, kept up to date from one to the next. */
  const scene: { -readonly [K in keyof Scene]: Scene[K] } = {
    known,
    talked: above.trim() !== '',
    titled: contentWords(subject).size > 0,
    numbered: /\d{4,}|[a-z]-\d+/.test(subject),
    papers: brings || carried.test(folded),
    ids: once(() => id.test(`${subject} ${folded}`)),
    lone: bodies.length === 1,
    asking: bodies.some(({ ask }) => ask !== 'none'),
    brief: bodies.length === 1 && draft.medium === 'email',
    chat: draft.medium === 'chat',
    short: bodies.length < 3,
    anchored: named,
    named,
    weight: once(() => bodies.reduce((sum, one) => sum + tells(one.folded), 0)),
    carries: brings,
    told: 0,
    nouns: noNouns,
    order: 0,
    asks: false,
    ends: false,
  };
  const close = bodies.at(-1)?.end ?? 0;
  let pointed = false;
  const found: Found[] = [];
  for (const { start, end, ask, folded: text, text: cased } of bodies) {
    scene.asks = ask !== 'none';
    scene.ends = !brings && close - end < under;
    const here = namedIn(text, scene);
    here.push(...coldOf(text, scene));
    if (scene.order < early && !scene.talked) here.push(...slightIn(text, scene));
    const pointers: readonly Found[] = pointed || scene.order >= early ? [] : pointersOf(text, cased, scene);
    here.push(...pointers);
    pointed ||= pointers.some(({ resolved, slight }) => !resolved && !slight);
    for (const one of apart(here)) found.push(moved(one, start));

    known.add(text);
    if (scene.order >= early) continue;
    const polite = thanks.test(text) && contentWords(text).size < 5;
    const before = scene.anchored;
    scene.anchored = once(() => before() || anchors(cased));
    scene.carries ||= carried.test(text);
    scene.nouns = addNouns(scene.nouns, nounsIn(text, cased));
    if (polite) continue;
    scene.told += tells(text);
    scene.order++;
  }
  return quietly(found).map((one) => ({ ...one, text: draft.text.slice(one.start, one.end) }));
}

/** Definite things, things of a past occasion and "as discussed" in one sentence. */
function namedIn(text: string, scene: Scene): Found[] {
  const after = (hit: Hit) => text.slice(hit.end, hit.end + 80);
  const pointing = (hit: Hit) => /^th(?:at|ose)/.test(hit.text);
  const numbered = (hit: Hit) => /ꝗ|\d|#/.test(hit.text) || idNear.test(after(hit));
  const told = (hit: Hit) =>
    numbered(hit) || ownNumber.test(after(hit)) || (pointing(hit) ? tellsThat : tellsWhich).test(after(hit));
  const known = (hit: Hit) => [...contentWords(hit.text)].some((one) => scene.known.has(one));
  const find = (pattern: Phrases, kind: Reference['kind'] | undefined, resolved: (hit: Hit) => boolean): Found[] =>
    allOf(pattern, text).map((hit) => ({
      start: hit.start,
      end: hit.end,
      kind: kind ?? (pointing(hit) ? 'demonstrative' : 'definite'),
      resolved: resolved(hit),
    }));
  const { asks, order, talked } = scene;
  const nounBefore = (hit: Hit) =>
    scene.nouns.one > 0 || nounsIn(text.slice(Math.max(0, hit.start - 200), hit.start)).one > 0;
  return [
    ...find(
      occasion,
      'past-occasion',
      (hit) =>
        talked ||
        !(asks || scene.lone || (scene.asking && order === 0)) ||
        numbered(hit) ||
        brought.test(text.slice(0, hit.start)),
    ),
    ...find(discussed, 'as-discussed', (hit) => {
      const open = /^(?:what|things|stuff)/.test(hit.text)
        ? scene.lone || (asks && order < 2)
        : goAhead.test(text) || (asks && loosely.test(text));
      return !open || talked || scene.papers || numbered(hit);
    }),
    ...find(matters, undefined, (hit) => !asks || (order >= early && !/^my/.test(hit.text)) || known(hit) || told(hit)),
    ...find(papers, undefined, (hit) => {
      const opens = order === 0 && scene.asking && opening.test(text.slice(0, hit.start)) && !scene.anchored();
      const turns = (asks || scene.brief || opens) && order < (pointing(hit) ? 2 : early);
      if (
        inPassing.test(text.slice(Math.max(0, hit.start - 16), hit.start)) ||
        aside.test(text.slice(Math.max(0, hit.start - 80), hit.start))
      )
        return true;
      if (withId.test(hit.text) && scene.ids()) return true;
      // "That email from the bank" is one of many from there.
      const oneOfMany =
        (/^that .*(?:mail|message|letter|note)$/.test(hit.text) && /^ from (?:the|our|my|your) /.test(after(hit))) ||
        (/ (?:things?|stuff)$/.test(hit.text) && !tellsThat.test(after(hit)));
      return !turns || scene.papers || talked || known(hit) || (oneOfMany ? numbered(hit) : told(hit));
    }),
    ...find(outsiders, 'definite', (hit) => {
      return (
        !asks ||
        order > 0 ||
        scene.papers ||
        talked ||
        known(hit) ||
        numbered(hit) ||
        saysWho.test(after(hit)) ||
        nounBefore(hit)
      );
    }),
    ...find(ones, 'definite', (hit) => {
      const pair = /(?:former|latter)$/.test(hit.text);
      if (pair && tells(text.slice(Math.max(0, hit.start - 200), hit.start)) > 2) return true;
      return talked || scene.told > 3 || (told(hit) && !/^ ?[-:]/.test(after(hit))) || (!pair && nounBefore(hit));
    }),
  ];
}

/** "I don't have the keys": whichever they are. */
const denied = /(?:n't|dont|doesnt|not|never) (?:[a-z]+ ){1,2}$/;
const bare = /(?<![\w'-])the (?:error )?([a-z]{3,}|prs?)(?![\w'-])/g;
/** "Attached is the list we talked about." */
const brought = /(?<![\w'])(?:attached|enclosed|here|below)(?:'s| is| are|:)? *$/;

/** What a message leans on without turning on it. */
function slightIn(text: string, scene: Scene): Found[] {
  const open = (hit: { start: number; end: number }): Found => ({
    start: hit.start,
    end: hit.end,
    kind: 'definite',
    resolved: false,
    slight: true,
  });
  const found: Found[] = scene.ends ? allOf(underneath, text).map(open) : [];
  if (scene.order === 0 && !scene.papers)
    found.push(
      ...allOf(amount, text)
        .filter((hit) => ![...contentWords(hit.text)].some((one) => scene.known.has(one)))
        .map(open),
    );
  if (!(scene.chat || scene.brief) || !scene.short || scene.order > 1 || scene.papers) return found;
  const first = (hit: Hit) => scene.nouns.one + nounsIn(text.slice(0, hit.start)).one === 0;
  found.push(...allOf(shownAbove, text).map(open), ...allOf(leftOut, text).filter(first).map(open));
  const few = (hit: Hit) => scene.nouns.one + nounsIn(text.slice(0, hit.start)).one < 2;
  found.push(...allOf(countedOff, text).filter(few).map(open));
  if (scene.order > 0) return found;
  for (const match of matchesOf(bare, text)) {
    const [whole, noun = ''] = match;
    const end = match.index + whole.length;
    const [stem = noun] = contentWords(noun);
    if (
      scene.known.has(stem) ||
      text.slice(0, match.index).includes(stem) ||
      !leansOn(noun) ||
      denied.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
      !bareAfter.test(text.slice(end, end + 16))
    )
      continue;
    found.push(open({ start: match.index, end }));
  }
  return found;
}

/** In text order; where two overlap, the open one is kept, else the first. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (last.resolved && !one.resolved) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Leaves the first two open ones open, and of the slight ones the first where nothing else is open. */
function quietly(found: readonly Found[]): Found[] {
  let open = 0;
  let slight = found.filter((one) => !one.resolved && !one.slight).length > 1 ? 1 : 0;
  return found.flatMap((one) => {
    if (one.slight) return slight++ < 1 ? [one] : [];
    return one.resolved || open++ < 2 ? [one] : [{ ...one, resolved: true }];
  });
}
