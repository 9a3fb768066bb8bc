// The card under the pointer: comes after a short rest on marked words, goes when the pointer has left both words and card, or, once pressed, with the next press elsewhere. Takes no focus, no click.
import type { Marked } from './painter.ts';

const restMs = 220;
const leaveMs = 260;

export type Hover = {
  /** The pointer is on the card itself. */
  readonly enterCard: () => void;
  readonly leaveCard: () => void;
  /** Something on the card was pressed: what opened there is not gone because the card moved from under the pointer. */
  readonly pressCard: () => void;
  /** Something else was pressed. */
  readonly pressElsewhere: () => void;
  /** Takes the card away at once, as when the writer types on. */
  readonly dismiss: () => void;
  /** Shows a card from the keyboard; it stays until something else happens. */
  readonly pin: (mark: Marked) => void;
};

/**
 * Follows the pointer over `body`.
 * @param under the mark under a point
 * @param show called with the mark to show, or undefined to show none
 */
export function followPointer(
  body: HTMLElement,
  under: (x: number, y: number) => Marked | undefined,
  show: (mark: Marked | undefined) => void,
  signal: AbortSignal,
): Hover {
  let shown: Marked | undefined;
  let next: Marked | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let pressed = false;
  const become = (mark: Marked | undefined) => {
    clearTimeout(timer);
    timer = undefined;
    pressed = false;
    next = mark;
    if (shown === mark) return;
    shown = mark;
    show(mark);
  };
  const plan = (mark: Marked | undefined) => {
    if (pressed && !mark) return;
    if (mark?.finding === next?.finding && timer) return;
    clearTimeout(timer);
    timer = undefined;
    next = mark;
    if (mark?.finding !== shown?.finding) timer = setTimeout(() => become(mark), mark ? restMs : leaveMs);
  };
  let latest: PointerEvent;
  const onMove = (event: PointerEvent) => {
    if (event.buttons !== 0) return;
    // Where it came to rest counts: of the moves of one frame the last.
    latest = event;
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) plan(under(latest.clientX, latest.clientY));
    });
  };
  body.addEventListener('pointermove', onMove, { signal, passive: true });
  body.addEventListener('pointerleave', () => plan(undefined), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    enterCard: () => plan(shown),
    leaveCard: () => plan(undefined),
    pressCard: () => {
      become(shown);
      pressed = shown !== undefined;
    },
    pressElsewhere: () => {
      if (pressed) become(undefined);
    },
    dismiss: () => become(undefined),
    pin: become,
  };
}
