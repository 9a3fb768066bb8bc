// How long to wait after a key before reading the draft: short while reading is cheap, longer as it costs more.

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
