// What marking words means for a session, whether its text is rich (highlights) or plain (mirror).
import type { Finding } from '../analyzer/rule.ts';
import type { PageText } from '../hosts/host.ts';
import type { Place } from '../ui/face.ts';

export type Marked = { readonly finding: Finding; readonly at: Place };

export type Painter = {
  /** Marks exactly these findings, taking away what was marked. Touches nothing in the editor. */
  readonly paint: (page: PageText, findings: readonly Finding[]) => void;
  /** The mark under a point of the viewport. */
  readonly under: (x: number, y: number) => Marked | undefined;
  /** Where a finding stands, if it is marked. */
  readonly placeOf: (finding: Finding) => Place | undefined;
};

/** Whether a point lies in one of some rectangles. */
export function rectUnder(rects: Iterable<DOMRect>, x: number, y: number): DOMRect | undefined {
  for (const rect of rects) if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return rect;
  return undefined;
}
