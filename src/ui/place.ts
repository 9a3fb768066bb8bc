// Where our parts stand: the badge in the row of Send without covering a control, the checklist beside what is being written.
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  type Middleware,
  offset,
  type Placement,
  platform,
  shift,
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

/** The element a place is or moves with. */
export const elementOf = (place: Place): Element | undefined =>
  place instanceof Element ? place : place.contextElement;

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

/** Whether a menu or list that the page has opened reaches into `box`: what the person is choosing from comes first. */
export function isUnderMenu(box: Box): boolean {
  return [...document.querySelectorAll('[role=menu], [role=listbox]')].some((menu) => {
    const { left, top, right, bottom } = menu.getBoundingClientRect();
    const meets = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    return meets && menu.checkVisibility({ visibilityProperty: true });
  });
}

/** Whether what the badge belongs to can be seen at all. */
export function isShown(anchor: Place): boolean {
  const { width, height } = anchor.getBoundingClientRect();
  return width > 0 && height > 0 && (elementOf(anchor)?.checkVisibility({ visibilityProperty: true }) ?? true);
}

const menuFadeMs = 250;

/**
 * Places now and as `reference` moves, at most once a frame; stops when `signal` aborts.
 * What can't be placed is marked `unplaced`, and the style sheet hides it where it could lie over Send.
 */
export function follow(
  reference: Place,
  floating: HTMLElement,
  place: () => void | Promise<void>,
  signal: AbortSignal,
): void {
  let waiting = false;
  const settle = async () => {
    try {
      await place();
      floating.classList.remove('unplaced');
    } catch {
      floating.classList.add('unplaced');
    }
  };
  const once = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) void settle();
    });
  };
  void settle();
  // A click or a key may have opened a menu of the page, now or when it has faded in.
  const afterOpening = () => {
    once();
    setTimeout(once, menuFadeMs);
  };
  for (const type of ['click', 'focusin'])
    window.addEventListener(type, afterOpening, { capture: true, passive: true, signal });
  try {
    signal.addEventListener('abort', autoUpdate(reference as VirtualElement, floating, once), { once: true });
  } catch {
    floating.classList.add('unplaced');
  }
}

const margin = 8;
const dialog = { width: 392, height: 360 };

/** A card that would lie over Send goes above its words, or, without room there, to the side of Send. */
const clearOf = (send: Place | undefined): Middleware => ({
  name: 'clearOfSend',
  fn({ x, y, placement, rects: { reference, floating } }) {
    if (!send) return {};
    const { left, top, right, bottom } = send.getBoundingClientRect();
    const over = x < right && left < x + floating.width && y < bottom && top < y + floating.height;
    if (!over) return {};
    const roomAbove = reference.y - 2 * margin >= floating.height;
    if (placement === 'bottom-start' && roomAbove) return { reset: { placement: 'top-start' } };
    const beside = right + margin;
    return { x: beside + floating.width + margin <= innerWidth ? beside : left - margin - floating.width };
  },
});

/** What a menu opened in a card adds to its height at most, in CSS pixels. */
const menuHeight = 92;

/** A card's size with its menu, so that it stays where it is when the menu opens. */
const withMenu: typeof platform = {
  ...platform,
  async getDimensions(card) {
    const { width, height } = await platform.getDimensions(card);
    return { width, height: height + spare(card) };
  },
};
const spare = (card: Element) => (card.querySelector('[aria-expanded=false]') ? menuHeight : 0);

/** Puts a card at `reference`, below it or where there is room, and clear of Send, in each case with its menu open too. */
export async function putAt(reference: Place, floating: HTMLElement, send: Place | undefined): Promise<void> {
  const { x, y, placement, middlewareData } = await computePosition(reference as VirtualElement, floating, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: withMenu,
    middleware: [offset(margin), flip({ padding: margin }), shift({ padding: margin }), clearOf(send), hide()],
  });
  move(floating, x, placement.startsWith('top') ? y + spare(floating) : y);
  floating.classList.toggle('away', Boolean(middlewareData.hide?.referenceHidden));
}

/** Puts the checklist beside or above the compose box, so that the words stay in sight; over it only where nothing else is left. */
export async function putBeside(around: Place, anchor: Place, floating: HTMLElement): Promise<void> {
  const side = sideFor(around, anchor);
  const box = around.getBoundingClientRect();
  const tallest = side === 'top-end' ? box.top : side === 'bottom-end' ? innerHeight - box.bottom : innerHeight;
  floating.style.setProperty('--room', `${Math.floor(tallest - 2 * margin)}px`);
  const { x, y } = await computePosition((side ? around : anchor) as VirtualElement, floating, {
    strategy: 'fixed',
    placement: side ?? 'top-end',
    middleware: [offset(margin), shift({ padding: margin, crossAxis: true })],
  });
  move(floating, x, y);
}

/** The side with room for a checklist: of a tall box first the one nearer to Send, of a low one above. */
function sideFor(around: Place, anchor: Place): Placement | undefined {
  const box = around.getBoundingClientRect();
  const send = anchor.getBoundingClientRect();
  const wide = (room: number) => room >= dialog.width + 2 * margin && innerHeight >= dialog.height;
  const tall = (room: number) => room >= dialog.height + 2 * margin;
  const room = {
    'left-end': wide(box.left),
    'right-end': wide(innerWidth - box.right),
    'top-end': tall(box.top),
    'bottom-end': tall(innerHeight - box.bottom),
  };
  const sides = ['left-end', 'right-end'] as const;
  const nearer = send.left + send.right < box.left + box.right ? sides : sides.toReversed();
  const order = box.height > 240 ? [...nearer, 'top-end' as const] : ['top-end' as const, ...nearer];
  return [...order, 'bottom-end' as const].find((side) => room[side]);
}

function move(floating: HTMLElement, x: number, y: number) {
  floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
