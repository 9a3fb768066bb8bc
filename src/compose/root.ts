// The one element of ours in the page: `<tomorrows-reader>` on `<html>`, with an open shadow root for everything shown.

export type Root = {
  readonly shadow: ShadowRoot;
  /** Puts the element into the page, again if the page has taken it out. */
  readonly mount: () => void;
  /** Whether an event seen from the window happened in our own interface. */
  readonly owns: (event: Event) => boolean;
  /** Whether something of ours that matches has a box on the page. */
  readonly shows: (selector: string) => boolean;
  /** Gives the focus to the first of ours that matches. */
  readonly focus: (selector: string) => void;
  /** Whether the focus is in our own interface. */
  readonly focused: () => boolean;
};

const tag = 'tomorrows-reader';

/** What happens in our interface is not the host's: Slack takes keys wherever they come from, dialogs close on clicks outside. */
const kept = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['mouseover', 'mouseout', 'pointerover', 'pointerout', 'focusin', 'focusout', 'touchstart', 'touchend'],
];

/** Makes the element; `mount` shows it, `signal` removes it. An element left by a script that is gone is removed. */
export function createRoot(signal: AbortSignal): Root {
  for (const old of document.querySelectorAll(tag)) old.remove();
  const element = document.createElement(tag);
  const shadow = element.attachShadow({ mode: 'open' });
  // Unseen but for the extension's own sheet (entries/content.css): what outlives the extension isn't seen.
  const style = document.createElement('style');
  style.textContent = `${tag}{display:none}`;
  element.append(style);
  for (const type of kept)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    shadow,
    mount() {
      if (element.isConnected || signal.aborted) return;
      document.documentElement.append(element);
      // What was in the browser's top layer has left it with the element.
      for (const layer of shadow.querySelectorAll<HTMLElement>('[popover]')) layer.showPopover();
    },
    owns: (event) => event.target === element,
    shows: (selector) => [...shadow.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0),
    focus: (selector) => shadow.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    focused: () => document.activeElement === element,
  };
}
