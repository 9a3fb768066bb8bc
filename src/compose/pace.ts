// How long to wait after a key before reading the draft: short while reading is cheap, longer as it costs more.

const least = 180;
const most = 1500;
/** Reading may take at most about this share of the writer's time. */
const share = 40;

/**
 * Milliseconds from the last change to the next reading.
 * @param cost what the last reading took, in milliseconds
 */
export function waitAfter(cost: number): number {
  return Math.min(most, Math.max(least, least + cost * share));
}

/** The next estimate of the cost: quick to rise, slow to fall, so one lucky pass doesn't bring the lag back. */
export function costAfter(estimate: number, measured: number): number {
  return measured > estimate ? measured : estimate * 0.8 + measured * 0.2;
}
