// Where the writer's caret and view are, kept while we look elsewhere and given back as they were.
import { fromPoint, toRange } from '../hosts/dom.ts';
import type { PageText } from '../hosts/host.ts';
import type { Root } from './root.ts';

/** Gives back what was kept. */
export type Restore = () => void;

/** Remembers the selection in `body`; the result puts focus and selection back, without scrolling. */
function keepCaret(body: HTMLElement): Restore {
  if (body instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = body;
    return () => {
      body.focus({ preventScroll: true });
      body.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return () => {
    body.focus({ preventScroll: true });
    if (!anchorNode || !focusNode || !body.contains(anchorNode) || !body.contains(focusNode)) return;
    document
      .getSelection()
      ?.setBaseAndExtent(
        anchorNode,
        Math.min(anchorOffset ?? 0, lengthOf(anchorNode)),
        focusNode,
        Math.min(focusOffset ?? 0, lengthOf(focusNode)),
      );
  };
}

/** Where the writer was when our own interface took the focus, for as long as `signal` lasts. */
export function keepWriter(root: Root, body: () => HTMLElement, signal: AbortSignal) {
  let giveBack: Restore = () => {};
  const restore = () => giveBack();
  return {
    remember() {
      if (!root.focused()) giveBack = keepCaret(body());
    },
    restore,
    /** A click elsewhere may have been on nothing in particular: then the caret goes back to the draft, if `wanted` still. */
    restoreAfterClick(wanted: () => boolean) {
      const settle = () => {
        const lost = root.focused() || document.activeElement === document.body;
        if (lost && wanted() && document.getSelection()?.isCollapsed !== false) restore();
      };
      window.addEventListener('click', () => setTimeout(settle), { once: true, capture: true, signal });
    },
  };
}

const lengthOf = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length);

/** Where a selection begins and where the caret is, as offsets in the draft's text: equal when nothing is selected, the second less when it was made backwards. */
export type Selected = readonly [anchor: number, caret: number];

/** What is selected in the draft; undefined when the caret is elsewhere. */
export function selectedIn(body: HTMLElement, page: PageText): Selected | undefined {
  if (body instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = body;
    return selectionDirection === 'backward' ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd];
  }
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {};
  const at = (node: Node | null | undefined, offset: number) =>
    node && body.contains(node) ? fromPoint(page.pieces, node, offset) : undefined;
  const caret = at(focusNode, focusOffset);
  return caret === undefined ? undefined : [at(anchorNode, anchorOffset) ?? caret, caret];
}

/** The caret as an offset in the draft's text; undefined when it is elsewhere. */
export const caretOffset = (body: HTMLElement, page: PageText): number | undefined => selectedIn(body, page)?.[1];

/** Remembers a caret that stands in no words, as in an empty line, by its place among the nodes: an editor may renew them. Undefined when it is elsewhere. */
export function keepEmptyLine(body: HTMLElement): Restore | undefined {
  const { focusNode, focusOffset = 0 } = document.getSelection() ?? {};
  if (!focusNode || !body.contains(focusNode)) return undefined;
  const path: number[] = [];
  for (let node: Node = focusNode; node !== body && node.parentNode; node = node.parentNode) {
    path.unshift(Array.prototype.indexOf.call(node.parentNode.childNodes, node));
  }
  return () => {
    const node = path.reduce<Node | undefined>((at, index) => at?.childNodes[index], body);
    if (node) document.getSelection()?.collapse(node, Math.min(focusOffset, lengthOf(node)));
  };
}

/** Selects from `anchor` to `caret` of the draft's text, which may be backwards. False when the page has no place for it. */
export function select(body: HTMLElement, page: PageText, ...[anchor, caret]: Selected): boolean {
  const [start, end] = [Math.min(anchor, caret), Math.max(anchor, caret)];
  if (body instanceof HTMLTextAreaElement) {
    body.setSelectionRange(start, end, caret < anchor ? 'backward' : 'none');
    return true;
  }
  const range = toRange(page.pieces, { start, end });
  if (!range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = document.getSelection();
  if (caret < anchor) selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Remembers how far the window and everything around `element` is scrolled. */
export function keepScroll(element: Element): Restore {
  const boxes: [Element, number, number][] = [];
  for (let box: Element | null = element; box; box = box.parentElement)
    boxes.push([box, box.scrollLeft, box.scrollTop]);
  const { scrollX, scrollY } = window;
  return () => {
    for (const [box, left, top] of boxes) {
      if (box.scrollTop !== top) box.scrollTop = top;
      if (box.scrollLeft !== left) box.scrollLeft = left;
    }
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo(scrollX, scrollY);
  };
}
