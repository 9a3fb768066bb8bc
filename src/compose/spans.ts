// Spans of the draft's text: where they stand in the page, and how little of one an edit has to touch.
import type { Span } from '../analyzer/draft.ts';
import { toRange } from '../hosts/dom.ts';
import type { PageText } from '../hosts/host.ts';

/** The Range a span came from, without line ends at its edges; undefined when nothing of it stands in the page. */
export function rangeOf({ text, pieces }: PageText, { start, end }: Span): Range | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? toRange(pieces, { start: from, end: to }) : undefined;
}

/** The Range of a span that lies inside one Text node, which is all an editor can be trusted with; undefined when it doesn't. */
export function rangeInText({ pieces }: PageText, span: Span): Range | undefined {
  const range = toRange(pieces, span);
  const single =
    range && range.startContainer === range.endContainer && range.startContainer.nodeType === Node.TEXT_NODE;
  return single ? range : undefined;
}

const splitsPair = (text: string, at: number) => /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));

/** Cuts what an edit leaves as it is off both its ends, so that as little as possible is touched. Never cuts a surrogate pair. */
export function tighten(text: string, edit: Span & { readonly text: string }): Span & { readonly text: string } {
  const old = text.slice(edit.start, edit.end);
  const most = Math.min(old.length, edit.text.length);
  let tail = 0;
  while (tail < most && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
  if (splitsPair(old, old.length - tail) || splitsPair(edit.text, edit.text.length - tail)) tail--;
  let head = 0;
  while (head < most - tail && old[head] === edit.text[head]) head++;
  if (splitsPair(old, head) || splitsPair(edit.text, head)) head--;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}
