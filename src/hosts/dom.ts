// Reads a compose box as text with a map back to the page: DOM → PageText, span → Range, caret → offset.
import type { Mark, MarkKind, Span } from '../analyzer/draft.ts';
import type { PageText, Piece } from './host.ts';

/**
 * What a host knows of an element inside a message. `skip`: nobody reads it. `unit`: read as one thing with this text (emoji, mention).
 * `kind`: what the text in it is. Undefined: nothing special.
 */
export type Sight = { readonly skip?: boolean; readonly unit?: string; readonly kind?: MarkKind } | undefined;

/**
 * How a host writes text. `spaces` 'kept' is `white-space: pre-wrap`. `paragraphs` 'gap' when a `<p>` has room around it (mail), 'line' when it is only a line
 * (Slack). `see` is asked once for every element, so it must be cheap.
 */
export type Habits = {
  readonly spaces: 'kept' | 'collapsed';
  readonly paragraphs: 'line' | 'gap';
  readonly see: (element: Element) => Sight;
};

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE ' +
    'SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'SVG', 'svg']);
const kindByTag: Readonly<Record<string, MarkKind>> = {
  A: 'link',
  CODE: 'code',
  TT: 'code',
  PRE: 'code',
  LI: 'list-item',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
};
/** Kinds whose neighbouring lines are one thing: a code block is one element a line in Slack. */
const joined = new Set<MarkKind>(['code', 'quote', 'signature']);

type Building = { start: number; end: number; node: Node; whole: boolean; from: number };
type Pen = {
  readonly habits: Habits;
  readonly atMost: number;
  readonly chunks: string[];
  readonly pieces: Building[];
  readonly marks: { kind: MarkKind; start: number; end: number }[];
  length: number;
  /** Line ends owed before the next character. */
  owed: number;
  /** Whether the current line has anything on it. */
  open: boolean;
  /** Whether the last character is a space that swallows those after it. */
  spaced: boolean;
};

/**
 * The text of `root` as a reader sees it: one '\n' a line, leading and trailing empty lines dropped, no-break spaces as spaces, U+FEFF and U+200B left out.
 * Linear in the size of the DOM; reads no layout. Begins no node beyond `atMost` characters: for messages above, whose ends nobody waits for.
 */
export function readPage(root: Element, habits: Habits, atMost = Number.POSITIVE_INFINITY): PageText {
  const pen: Pen = {
    habits,
    atMost,
    chunks: [],
    pieces: [],
    marks: [],
    length: 0,
    owed: 0,
    open: false,
    spaced: false,
  };
  for (let child = root.firstChild; child; child = child.nextSibling) readNode(pen, child, habits.spaces === 'kept');
  const marks: Mark[] = pen.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: pen.chunks.join(''), marks, pieces: pen.pieces };
}

/** Not `instanceof`: nodes of a frame or of the page's own world have another `Text`. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function readNode(pen: Pen, node: Node, kept: boolean): void {
  if (pen.length >= pen.atMost) return;
  if (isText(node)) readText(pen, node, kept);
  else if (node.nodeType === Node.ELEMENT_NODE) readElement(pen, node as Element, kept);
}

function readElement(pen: Pen, element: Element, kept: boolean): void {
  const tag = element.tagName;
  if (tag === 'BR') {
    pen.owed += 1;
    pen.open = false;
    return;
  }
  if (unread.has(tag)) return;
  const display = displayOf(element);
  const sight = pen.habits.see(element);
  if (sight?.skip || display === 'none' || element.hasAttribute('hidden')) return;
  if (sight?.unit !== undefined) {
    const before = pen.pieces.length;
    if (sight.unit !== '') write(pen, element, 0, sight.unit, true);
    markSince(pen, before, sight.kind);
    return;
  }
  const block = blocks.has(tag) && !display?.startsWith('inline');
  const gap = tag === 'P' && pen.habits.paragraphs === 'gap';
  if (block) endLine(pen, gap);
  const before = pen.pieces.length;
  const keptInside = kept || tag === 'PRE';
  for (let child = element.firstChild; child; child = child.nextSibling) readNode(pen, child, keptInside);
  markSince(pen, before, sight ? sight.kind : element.hasAttribute('href') || tag !== 'A' ? kindByTag[tag] : undefined);
  if (block) endLine(pen, gap);
}

/** The inline `display` only: asking for the computed one would make the page lay itself out at every key. */
function displayOf(element: Element): string | undefined {
  const style = element.getAttribute('style');
  return style?.includes('display') ? /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() : undefined;
}

function endLine(pen: Pen, gap: boolean): void {
  if (pen.open) pen.owed += 1;
  pen.open = false;
  if (gap) pen.owed = Math.max(pen.owed, 2);
}

function markSince(pen: Pen, before: number, kind: MarkKind | undefined): void {
  const first = pen.pieces[before];
  const last = pen.pieces.at(-1);
  if (!kind || !first || !last) return;
  const previous = pen.marks.at(-1);
  // Nothing but line ends between the two: the piece before this stretch is the last of that mark.
  const goesOn = previous?.kind === kind && joined.has(kind) && pen.pieces[before - 1]?.end === previous.end;
  if (previous && goesOn) previous.end = last.end;
  else pen.marks.push({ kind, start: first.start, end: last.end });
}

const oddSpaces = /[\u200b\ufeff]+|[ \t\r\n\f]{2,}|[\t\r\n\f]/g;
const zeroWidth = /[\u200b\ufeff]+/g;

function readText(pen: Pen, node: Text, kept: boolean): void {
  const { data } = node;
  let from = 0;
  if (!kept && (!pen.open || pen.spaced)) {
    while (from < data.length && ' \t\r\n\f'.includes(data.charAt(from))) from += 1;
  }
  const odd = kept ? zeroWidth : oddSpaces;
  odd.lastIndex = from;
  for (let match = odd.exec(data); match; match = odd.exec(data)) {
    const invisible = match[0].charCodeAt(0) === 0x200b || match[0].charCodeAt(0) === 0xfeff;
    write(pen, node, from, data.slice(from, match.index), false);
    from = match.index + match[0].length;
    if (!invisible && pen.open) write(pen, node, match.index, ' ', false);
  }
  write(pen, node, from, data.slice(from), false);
  if (kept) pen.spaced = false;
}

function write(pen: Pen, node: Node, from: number, text: string, whole: boolean): void {
  if (text === '') return;
  if (pen.owed > 0) {
    // Empty lines above the first words say nothing and would only get in the way of marking a whole draft.
    if (pen.length > 0) {
      pen.chunks.push('\n'.repeat(pen.owed));
      pen.length += pen.owed;
    }
    pen.owed = 0;
  }
  const start = pen.length;
  pen.chunks.push(text.replaceAll('\u00a0', ' '));
  pen.length += text.length;
  pen.open = true;
  pen.spaced = text.endsWith(' ') && !whole;
  const last = pen.pieces.at(-1);
  const goesOn =
    last && !whole && last.node === node && last.end === start && last.from + (last.end - last.start) === from;
  if (goesOn) last.end = pen.length;
  else pen.pieces.push({ start, end: pen.length, node, whole, from });
}

/**
 * The Range of a span of `PageText.text`. An empty span gives a collapsed Range.
 * Undefined when an end falls on a line end or inside a unit, or when the page has changed since it was read.
 */
export function toRange(pieces: readonly Piece[], span: Span): Range | undefined {
  const first = span.start === span.end ? pieceTouching(pieces, span.start) : pieceAt(pieces, span.start);
  const last = span.start === span.end ? first : pieceAt(pieces, span.end - 1);
  const document = first?.node.ownerDocument;
  if (!first || !last || !document || span.end < span.start) return undefined;
  const range = document.createRange();
  const fits = setEdge(range, 'start', first, span.start) && setEdge(range, 'end', last, span.end);
  return fits ? range : undefined;
}

function setEdge(range: Range, edge: 'start' | 'end', piece: Piece, at: number): boolean {
  const { node } = piece;
  if (!node.isConnected) return false;
  if (piece.whole) {
    if (at !== piece.start && at !== piece.end) return false;
    const before = at === piece.start;
    if (edge === 'start') before ? range.setStartBefore(node) : range.setStartAfter(node);
    else before ? range.setEndBefore(node) : range.setEndAfter(node);
    return true;
  }
  const offset = (piece.from ?? 0) + at - piece.start;
  if (!isText(node) || offset > node.length) return false;
  if (edge === 'start') range.setStart(node, offset);
  else range.setEnd(node, offset);
  return true;
}

/** The piece that holds the character at `at`. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (at < piece.start) high = middle - 1;
    else if (at >= piece.end) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** The piece an insertion at `at` would go on with: the one that ends there, else the one that begins there. */
function pieceTouching(pieces: readonly Piece[], at: number): Piece | undefined {
  const before = at > 0 ? pieceAt(pieces, at - 1) : undefined;
  return before && !before.whole ? before : (pieceAt(pieces, at) ?? before);
}

/** Where a DOM point (a caret, a hit under the pointer) stands in the text; undefined when it is in no piece. */
export function fromPoint(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  if (isText(node)) {
    let nearest: number | undefined;
    for (const piece of pieces) {
      if (piece.whole ? piece.node.contains(node) : piece.node === node) {
        if (piece.whole) return piece.start;
        const from = piece.from ?? 0;
        nearest = piece.start + Math.min(Math.max(offset - from, 0), piece.end - piece.start);
        if (offset <= from + piece.end - piece.start) return nearest;
      }
    }
    return nearest;
  }
  const next = node.childNodes[offset];
  let end: number | undefined;
  for (const piece of pieces) {
    if (piece.whole && piece.node.contains(node)) return piece.start;
    if (next && (next.contains(piece.node) || follows(next, piece.node)))
      return node.contains(piece.node) ? piece.start : end;
    if (node.contains(piece.node)) end = piece.end;
  }
  return end;
}

function follows(reference: Node, node: Node): boolean {
  return (reference.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
