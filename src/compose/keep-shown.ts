// What failed to show is tried again: an error of ours that has passed leaves nothing unsaid.
import type { Host } from '../hosts/host.ts';
import type { Desk } from './desk.ts';
import { runs } from './guard.ts';

/** Long enough to cost nothing while it goes on failing. */
const laterMs = 2000;

/**
 * Makes of `paint` something to call whenever there is something new to show; one that fails is repeated every two seconds until `signal` ends.
 * @param paint is given the host to ask: an answer the page could not give is a failure too, since without Send there is no badge
 */
export function keepShown({ host, guard }: Desk, paint: (asking: Host) => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let blind = false;
  const asking = host.telling(() => {
    blind = true;
  });
  const show = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    blind = false;
    const ran = runs(guard, 'face', () => paint(asking));
    if (!ran || blind) timer = setTimeout(show, laterMs);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return show;
}
