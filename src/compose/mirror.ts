// Underlines for a textarea: an unseen copy of its text laid over it in our own shadow root, with lines under the marked words.
import { autoUpdate } from '@floating-ui/dom';
import type { Finding } from '../analyzer/rule.ts';
import type { PageText } from '../hosts/host.ts';
import { type Painter, rectUnder } from './painter.ts';
import { stroke } from './strokes.ts';

/** What decides where a textarea breaks its lines. */
const copied = [
  ...['direction', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant', 'fontKerning'],
  ...['fontFeatureSettings', 'letterSpacing', 'lineHeight', 'overflowWrap', 'tabSize', 'textAlign', 'textIndent'],
  ...['textTransform', 'whiteSpace', 'wordBreak', 'wordSpacing', 'paddingTop', 'paddingRight', 'paddingBottom'],
  'paddingLeft',
] as const;

/** The part of the viewport in which `element` can be seen: what its scrolling ancestors leave of it. */
function seenPart(element: Element): { top: number; right: number; bottom: number; left: number } {
  let { top, right, bottom, left } = element.getBoundingClientRect();
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const rect = box.getBoundingClientRect();
    top = Math.max(top, rect.top);
    bottom = Math.min(bottom, rect.bottom);
    left = Math.max(left, rect.left);
    right = Math.min(right, rect.right);
  }
  return { top, right, bottom, left };
}

/** Marks over one textarea. The copy holds the draft's text in our shadow root only, and goes with `signal`. */
export function createMirror(shadow: ShadowRoot, area: HTMLTextAreaElement, signal: AbortSignal): Painter {
  const frame = document.createElement('div');
  const copy = document.createElement('div');
  frame.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'fixed', overflow: 'hidden', pointerEvents: 'none', zIndex: '2147483000' });
  Object.assign(copy.style, { position: 'absolute', top: '0', left: '0', boxSizing: 'border-box' });
  Object.assign(copy.style, { color: 'transparent', userSelect: 'none' });
  frame.append(copy);
  let marked: { readonly finding: Finding; readonly word: HTMLElement }[] = [];
  let follow: (() => void) | undefined;

  const place = () => {
    const rect = area.getBoundingClientRect();
    const seen = seenPart(area);
    const style = getComputedStyle(area);
    for (const name of copied) copy.style[name] = style[name];
    const top = rect.top + area.clientTop;
    const left = rect.left + area.clientLeft;
    Object.assign(frame.style, {
      top: `${top}px`,
      left: `${left}px`,
      width: `${area.clientWidth}px`,
      height: `${area.clientHeight}px`,
      clipPath: `inset(${Math.max(0, seen.top - top)}px 0 ${Math.max(0, top + area.clientHeight - seen.bottom)}px 0)`,
    });
    copy.style.width = `${area.clientWidth}px`;
    copy.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  };
  const rest = () => {
    follow?.();
    follow = undefined;
    frame.remove();
    copy.replaceChildren();
    marked = [];
  };
  area.addEventListener('scroll', () => follow && place(), { signal, passive: true });
  signal.addEventListener('abort', rest, { once: true });

  return {
    paint({ text }: PageText, findings: readonly Finding[]) {
      if (findings.length === 0) return rest();
      let done = 0;
      marked = [];
      const parts: (string | HTMLElement)[] = [];
      for (const finding of findings) {
        if (finding.start < done || finding.end <= finding.start) continue;
        const word = document.createElement('span');
        word.style.textDecoration = stroke(finding.level);
        word.textContent = text.slice(finding.start, finding.end);
        parts.push(text.slice(done, finding.start), word);
        marked.push({ finding, word });
        done = finding.end;
      }
      copy.replaceChildren(...parts, text.slice(done));
      shadow.append(frame);
      follow ??= autoUpdate(area, frame, place);
      place();
    },
    under(x, y) {
      const mark = marked.find(({ word }) => rectUnder(word.getClientRects(), x, y));
      return mark && { finding: mark.finding, at: mark.word };
    },
    placeOf: (finding) => marked.find((mark) => mark.finding === finding)?.word,
  };
}
