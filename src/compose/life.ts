// One of us per page: guards against a second injection, and takes over from a script whose extension was updated under it.
import { isAlive } from './background-link.ts';

const handOver = 'tomorrows-reader:hand-over';
const mark = Symbol.for('tomorrows-reader');
type World = typeof globalThis & { [mark]?: AbortController };

/** Said with every end: the error a browser else makes up for it holds on to all that was running, for as long as the mark stands. */
const over = 'over';

/**
 * Starts unless one of us is alive here already.
 * Scripts of one installed version share a world the page can't reach, so the mark is on it; one that outlived its extension is in another world and is told by
 * an event, which only such a one heeds: the page can't switch a living one off.
 */
export function live(start: (signal: AbortSignal, retire: () => void) => void): void {
  const world = globalThis as World;
  if (world[mark] && !world[mark].signal.aborted && isAlive()) return;
  world[mark]?.abort(over);
  document.dispatchEvent(new Event(handOver));
  const end = new AbortController();
  world[mark] = end;
  const heed = () => {
    if (!isAlive()) end.abort(over);
  };
  document.addEventListener(handOver, heed, { signal: end.signal });
  // Who has removed us elsewhere and comes back to this tab finds nothing of us, without a first gesture (gate.ts).
  document.addEventListener('visibilitychange', heed, { signal: end.signal });
  window.addEventListener('focus', heed, { signal: end.signal });
  start(end.signal, () => end.abort(over));
}
