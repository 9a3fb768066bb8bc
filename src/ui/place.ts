// Where our parts stand: the badge in the row of Send without covering a control, the checklist beside what is being written.
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  type Middleware,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Place } from './face.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };
export type Spot = { readonly x: number; readonly y: number; readonly compact: boolean };

const gap = 6;
const controls =
  'button, a[href], input, select, textarea, [role=button], [role=textbox], [role=combobox], [role=link], [role=checkbox], [contenteditable=true]';

/**
 * The free place in a row nearest to the anchor, first to its left.
 * @param taken what must stay visible; only what reaches into the row counts
 * @returns the left edge, or undefined when `width` fits nowhere
 */
function freeInRow(row: Box, width: number, anchor: Box, taken: readonly Box[]): number | undefined {
  const blocks = taken
    .filter((box) => box.top < row.bottom && box.bottom > row.top && box.right > row.left && box.left < row.right)
    .sort((a, b) => a.left - b.left);
  const starts: number[] = [];
  let from = row.left;
  for (const block of [...blocks, { left: row.right + gap, right: row.right, top: 0, bottom: 0 }]) {
    const to = block.left - gap;
    // Of a free stretch we take the end that is nearer to Send.
    if (to - from >= width) starts.push(from >= anchor.left ? from : to - width);
    from = Math.max(from, block.right + gap);
  }
  const distance = (x: number) => (x < anchor.left ? anchor.left - x - width : x - anchor.right);
  return starts.sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Where the badge goes: in the row of Send, there with its number only, else in a row above Send.
 * @param sizes in CSS pixels, of the whole badge and of the one with only its number
 * @param taken the controls around; `editable` may be covered at its very bottom when nothing else is left
 */
export function badgeSpot(
  anchor: Box,
  around: Box,
  sizes: { readonly full: Size; readonly compact: Size },
  taken: readonly Box[],
  editable: readonly Box[],
): Spot {
  const { full, compact } = sizes;
  const rowAt = (top: number, { height }: Size): Box => ({
    left: around.left + gap,
    right: around.right - gap,
    top,
    bottom: top + height,
  });
  const middle = (anchor.top + anchor.bottom) / 2;
  const tries = [
    { size: full, top: middle - full.height / 2, taken: [...taken, ...editable] },
    { size: compact, top: middle - compact.height / 2, taken: [...taken, ...editable] },
    { size: full, top: anchor.top - gap - full.height, taken },
    { size: compact, top: anchor.top - gap - compact.height, taken },
  ];
  for (const { size, top, taken } of tries) {
    const x = freeInRow(rowAt(top, size), size.width, anchor, [...taken, anchor]);
    if (x !== undefined) return { x, y: top, compact: size === compact };
  }
  return { x: Math.max(anchor.left - compact.width - gap, gap), y: middle - compact.height / 2, compact: true };
}

/** The rectangles of what must not be covered in the compose box, and of where the writing is. */
export function obstacles(around: Element | undefined): { taken: Box[]; editable: Box[] } {
  const taken: Box[] = [];
  const editable: Box[] = [];
  for (const element of around?.querySelectorAll(controls) ?? []) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    (element.matches('textarea, [contenteditable=true], [role=textbox]') ? editable : taken).push(box);
  }
  return { taken, editable };
}

/** Whether what the badge belongs to can be seen at all. */
export function isShown(anchor: Place): boolean {
  const { width, height } = anchor.getBoundingClientRect();
  return width > 0 && height > 0 && (anchor.contextElement?.checkVisibility({ visibilityProperty: true }) ?? true);
}

/** Follows `reference` as it moves, calling at most once a frame; stops when `signal` aborts. */
export function follow(reference: Place, floating: HTMLElement, place: () => void, signal: AbortSignal): void {
  let waiting = false;
  const once = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) place();
    });
  };
  const stop = autoUpdate(reference as VirtualElement, floating, once);
  signal.addEventListener('abort', stop, { once: true });
}

const margin = 8;
const smallest = 260;

/** Puts a card or the checklist at the first of `placements` where it fits, and says how tall it may be. */
export async function putBeside(
  reference: Place,
  floating: HTMLElement,
  [first = 'top-end', ...others]: readonly Placement[],
  extra: readonly Middleware[] = [],
): Promise<void> {
  const { x, y, middlewareData } = await computePosition(reference as VirtualElement, floating, {
    strategy: 'fixed',
    placement: first,
    middleware: [
      offset(margin),
      flip({ fallbackPlacements: others, padding: margin }),
      shift({ padding: margin, crossAxis: true }),
      size({
        padding: margin,
        apply: ({ availableHeight, availableWidth }) => {
          floating.style.setProperty('--room', `${Math.max(smallest, Math.floor(availableHeight))}px`);
          floating.style.setProperty('--breadth', `${Math.max(smallest, Math.floor(availableWidth))}px`);
        },
      }),
      hide(),
      ...extra,
    ],
  });
  floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  floating.classList.toggle('away', Boolean(middlewareData.hide?.referenceHidden));
}

/** Beside a tall compose box, above a low one, so that the words stay in sight. */
export function placementsFor(around: Place, anchor: Place | undefined): Placement[] {
  const box = around.getBoundingClientRect();
  const send = anchor?.getBoundingClientRect() ?? box;
  const nearLeft = send.left + send.right < box.left + box.right;
  const sides: Placement[] = nearLeft ? ['left-end', 'right-end'] : ['right-end', 'left-end'];
  return box.height > 240 ? [...sides, 'top-end', 'bottom-end'] : ['top-end', ...sides, 'bottom-end'];
}
