// What failed to show is tried again: an error of ours that has passed leaves nothing unsaid.

/** Long enough to cost nothing while it goes on failing. */
const laterMs = 2000;

/**
 * Makes of `work` something to call whenever it is due.
 * @param work does it and returns whether that worked; while it doesn't, it is called again every two seconds until `signal` ends
 */
export function untilDone(work: () => boolean, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    if (!signal.aborted && !work()) timer = setTimeout(now, laterMs);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return now;
}
