// Counts, ratios and their bootstrap intervals.

/** What one row adds: hits, false alarms, misses; for a plain share, `hit` of `of`. */
export type Count = { readonly tp: number; readonly fp: number; readonly fn: number };
export const none: Count = { tp: 0, fp: 0, fn: 0 };

const total = (counts: readonly Count[]): Count => {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const count of counts) {
    tp += count.tp;
    fp += count.fp;
    fn += count.fn;
  }
  return { tp, fp, fn };
};
const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

export const precision = (counts: readonly Count[]): number => {
  const { tp, fp } = total(counts);
  return ratio(tp, tp + fp);
};
export const recall = (counts: readonly Count[]): number => {
  const { tp, fn } = total(counts);
  return ratio(tp, tp + fn);
};
export const f1 = (counts: readonly Count[]): number => {
  const { tp, fp, fn } = total(counts);
  return ratio(2 * tp, 2 * tp + fp + fn);
};
/** The share of rows that are true. */
export const share = (rows: readonly boolean[]): number => ratio(rows.filter(Boolean).length, rows.length);

/** A count for a yes/no judgement. */
export const yesNo = (predicted: boolean, wanted: boolean): Count => ({
  tp: predicted && wanted ? 1 : 0,
  fp: predicted && !wanted ? 1 : 0,
  fn: !predicted && wanted ? 1 : 0,
});

/** A small seeded generator (mulberry32), so that intervals come out the same on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Estimate = { readonly value: number; readonly low: number; readonly high: number; readonly n: number };

/** A measure with its 95 % interval, by resampling rows 1,000 times (percentile bootstrap). */
export function estimate<T>(rows: readonly T[], measure: (rows: readonly T[]) => number): Estimate {
  const random = generator(20261122);
  const values: number[] = [];
  for (let turn = 0; turn < 1000; turn++) {
    const sample = rows.map(() => rows[Math.floor(random() * rows.length)] as T);
    const value = measure(sample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (p: number) => values[Math.min(values.length - 1, Math.floor(p * values.length))] ?? Number.NaN;
  return { value: measure(rows), low: at(0.025), high: at(0.975), n: rows.length };
}
