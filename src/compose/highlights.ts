// Underlines in rich editors by the CSS Custom Highlight API: ranges only, never an element or attribute in the draft.
import type { Finding, FindingLevel } from '../analyzer/rule.ts';
import type { PageText } from '../hosts/host.ts';
import type { Painter } from './painter.ts';
import { rectUnder } from './painter.ts';
import { rangeOf } from './spans.ts';
import { highlightName, levels } from './strokes.ts';

/** The page's three highlights, shared by all its compose boxes. */
export type Ink = {
  readonly add: (level: FindingLevel, range: Range) => void;
  readonly remove: (level: FindingLevel, range: Range) => void;
  /** Registers the highlights again, in case the page has cleared the registry. */
  readonly keep: () => void;
};

/** Registers the three highlights until `signal` ends. */
export function createInk(signal: AbortSignal): Ink {
  const inks = new Map(levels.map((level) => [level, new Highlight()]));
  for (const [priority, level] of levels.entries()) inks.get(level)!.priority = priority;
  const keep = () => {
    for (const [level, ink] of inks) CSS.highlights.set(highlightName(level), ink);
  };
  keep();
  signal.addEventListener('abort', () => levels.forEach((level) => void CSS.highlights.delete(highlightName(level))), {
    once: true,
  });
  return {
    add: (level, range) => void inks.get(level)!.add(range),
    remove: (level, range) => void inks.get(level)!.delete(range),
    keep,
  };
}

/** Up to this many marks all are painted; above it only those in sight, since thousands of ranges drop frames. */
const most = 120;

function inSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > -innerHeight / 2 && top < innerHeight * 1.5;
}

/** Marks in one rich editor. */
export function createHighlighter(ink: Ink, signal: AbortSignal): Painter {
  let marked: { readonly finding: Finding; readonly range: Range }[] = [];
  const clear = () => {
    for (const { finding, range } of marked) ink.remove(finding.level, range);
    marked = [];
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    paint(page: PageText, findings: readonly Finding[]) {
      clear();
      ink.keep();
      for (const finding of findings) {
        const range = rangeOf(page, finding);
        if (!range || (findings.length > most && !inSight(range))) continue;
        marked.push({ finding, range });
        ink.add(finding.level, range);
      }
    },
    under(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      if (!caret) return undefined;
      for (const { finding, range } of marked) {
        if (!range.isPointInRange(caret.offsetNode, caret.offset)) continue;
        const line = rectUnder(range.getClientRects(), x, y);
        if (line) return { finding, at: lineOf(range, y) };
      }
      return undefined;
    },
    placeOf(finding) {
      const range = marked.find((mark) => mark.finding === finding)?.range;
      return range && placeAt(range);
    },
  };
}

const placeAt = (range: Range) => ({
  getBoundingClientRect: () => range.getBoundingClientRect(),
  contextElement: range.startContainer.parentElement ?? undefined,
});

/** The line of a wrapped mark that the pointer is on, still right after the page has scrolled. */
function lineOf(range: Range, y: number) {
  const index = [...range.getClientRects()].findIndex((rect) => y >= rect.top && y <= rect.bottom);
  return {
    ...placeAt(range),
    getBoundingClientRect: () => range.getClientRects()[index] ?? range.getBoundingClientRect(),
  };
}
