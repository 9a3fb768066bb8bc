// When the draft is read after a change: soon while reading is cheap, later as it costs more.

const least = 180;
const most = 1500;
/** Reading may take at most about this share of the writer's time. */
const share = 20;

/**
 * Milliseconds from the last change to the next reading.
 * @param cost what the last reading took, in milliseconds
 */
export function waitAfter(cost: number): number {
  return Math.min(most, Math.max(least, least + cost * share));
}

/** The next estimate of the cost. One slow pass (the first, a busy machine) says little; several in a row are believed. */
export function costAfter(estimate: number, measured: number): number {
  const believed = Math.min(measured, estimate * 3 + 5);
  return (estimate + believed) / 2;
}

/**
 * Reads now, or soon after the last of several changes.
 * @param signal ends all waiting
 */
export function keepPace(read: () => void, signal: AbortSignal) {
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    const from = performance.now();
    read();
    cost = costAfter(cost, performance.now() - from);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, waitAfter(cost));
    },
  };
}
