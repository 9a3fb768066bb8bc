// What every host asks of a page: elements by a selector list, what is shown or out of use, a click as a person makes it, dark or light, never a throw.
import type { Host, SelectorEntry } from './host.ts';

/** The first element under `root` that matches, tried entry by entry: newest first. */
export function find<E extends Element = HTMLElement>(root: ParentNode, entry: SelectorEntry): E | undefined {
  for (const selector of entry.any) {
    const element = root.querySelector<E>(selector);
    if (element) return element;
  }
  return undefined;
}

/** All elements of the first selector of the entry that matches anything. */
export function findAll<E extends Element = HTMLElement>(root: ParentNode, entry: SelectorEntry): E[] {
  for (const selector of entry.any) {
    const elements = [...root.querySelectorAll<E>(selector)];
    if (elements.length > 0) return elements;
  }
  return [];
}

/** All elements that match any selector of the entry: while a site tests a change, old and new stand on one page. */
export function findEvery<E extends Element = HTMLElement>(root: ParentNode, entry: SelectorEntry): E[] {
  return [...root.querySelectorAll<E>(entry.any.join(','))];
}

/** `element` or its nearest ancestor that matches any selector of the entry. */
export function closest<E extends Element = HTMLElement>(element: Element, entry: SelectorEntry): E | undefined {
  return element.closest<E>(entry.any.join(',')) ?? undefined;
}

export function matches(element: Element, entry: SelectorEntry): boolean {
  return element.matches(entry.any.join(','));
}

/** Whether the element has a box on the page now: false for a minimised composer. */
export function hasBox(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** A control that says it is out of use. */
export function isDisabled(element: Element): boolean {
  return element.getAttribute('aria-disabled') === 'true' || element.hasAttribute('disabled');
}

/** Whether a key press belongs to an input method that is still composing. Safari and old Chrome say so by keyCode 229 alone. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Clicks as a person does, with real coordinates: Gmail's menus look up what was hit by where it was hit. */
export function press(element: HTMLElement): void {
  const at = { bubbles: true, cancelable: true, composed: true, button: 0, ...middleOf(element) };
  const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1, detail: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', { ...at, detail: 1 }));
  element.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
}

/** Nothing when it can't be measured: a click without coordinates is better than a message that stays. */
const middleOf = calmly<[HTMLElement], { clientX?: number; clientY?: number }>({}, (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
});

/** Whether the page is dark behind `element`: by the first painted background above it, else by the colour of its text. */
export function isDarkAround(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = colour(getComputedStyle(at).backgroundColor);
    if (background && background.alpha > 0.5) return background.luminance < 0.45;
  }
  const text = colour(getComputedStyle(element).color);
  return text !== undefined && text.luminance > 0.6;
}

function colour(css: string): { alpha: number; luminance: number } | undefined {
  const unit = css.startsWith('rgb') ? 255 : css.startsWith('color(srgb ') ? 1 : undefined;
  const [red, green, blue, alpha = 1] = (css.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (unit === undefined || red === undefined || green === undefined || blue === undefined) return undefined;
  return { alpha, luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / unit };
}

/** An instant as ISO 8601 with the offset of this machine's clock at that instant. */
export function isoAt(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return undefined;
  const offset = -date.getTimezoneOffset();
  const size = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `ask`, with `otherwise` in place of an exception: a page we misread must not stop a message. */
function calmly<Args extends unknown[], Answer>(
  otherwise: Answer,
  ask: (...args: Args) => Answer,
  trouble: () => void = () => {},
): (...args: Args) => Answer {
  return (...args) => {
    try {
      return ask(...args);
    } catch {
      trouble();
      return otherwise;
    }
  };
}

/** A host whose every answer is the empty one where it would throw. Reading the text alone may throw: no text is no judgement, and the message goes. */
export const calmHost = (host: Omit<Host, 'telling'>, trouble?: () => void): Host => ({
  ...host,
  composers: calmly([], host.composers, trouble),
  composerOf: calmly(undefined, host.composerOf, trouble),
  facts: calmly({}, host.facts, trouble),
  earlier: calmly([], host.earlier, trouble),
  conversation: calmly(undefined, host.conversation, trouble),
  sendControl: calmly(undefined, host.sendControl, trouble),
  isSendKey: calmly(false, host.isSendKey, trouble),
  resend: calmly(false, host.resend, trouble),
  anchor: calmly(undefined, host.anchor, trouble),
  dark: calmly(false, host.dark, trouble),
  telling: (tell) => calmHost(host, tell),
});
