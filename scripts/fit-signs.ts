// Fits the weights of the weak signs (src/analyzer/reading/signs.ts) on the rows of bench/corpus: `npm run fit:signs`. Prints them in the file's order.
import { analyze } from '../src/analyzer/analyze.ts';
import type { Draft } from '../src/analyzer/draft.ts';
import { signsIn } from '../src/analyzer/reading/signs.ts';
import { corpusFrom, type DraftRow, half } from './eval/corpus.ts';

/** Signs as ones and zeros, and whether the message leaves something open. */
type Row = { readonly signs: readonly number[]; readonly open: boolean };

const steps = 4000;
const rate = 0.5;
/** Keeps weights small that few rows speak for. */
const ridge = 0.004;
/** A false alarm costs more than a miss: it is told where this likelihood is passed. */
const sure = 0.8;
const folds = 5;
const longest = 60;

/** A row as the signs see it; undefined where they are not asked. */
function rowOf({ must, may, verdict: _, askText: __, id: ___, ...draft }: DraftRow): Row | undefined {
  const { asks, ping, kind, nothingNeeded, nextStep, tale, sentences } = analyze(draft as Draft).reading;
  const body = sentences.filter(({ role, ask }) => role === 'body' && ask === 'none').map(({ folded }) => folded);
  const text = body.join('\n').trim();
  const asked = asks.length === 0 && !ping && kind === 'info' && !nothingNeeded && !nextStep && !tale;
  const signs = asked && text.split(/\s+/).length <= longest ? signsIn(text) : undefined;
  if (!signs || may.includes('has-ask')) return undefined;
  return { signs: signs.map(Number), open: must.includes('has-ask') };
}

const scoreOf = (weights: readonly number[], { signs }: Row): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at + 1] ?? 0), weights[0] ?? 0);

/** Logistic regression by plain gradient descent from zero: the same rows give the same weights. The first is the constant. */
function fitted(rows: readonly Row[]): number[] {
  const weights = Array.from({ length: (rows[0]?.signs.length ?? 0) + 1 }, () => 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    for (const row of rows) {
      const miss = (1 / (1 + Math.exp(-scoreOf(weights, row))) - Number(row.open)) / rows.length;
      slope[0] = (slope[0] ?? 0) + miss;
      row.signs.forEach((sign, at) => {
        if (sign) slope[at + 1] = (slope[at + 1] ?? 0) + miss;
      });
    }
    slope.forEach((by, at) => {
      weights[at] = (weights[at] ?? 0) - rate * by;
    });
  }
  return weights;
}

/** Prints the cross-validated precision and recall, the threshold and the weights in tenths; returns the exit code. */
export function main(): number {
  const rows = ['bench/corpus', 'bench/corpus/wide']
    .flatMap((folder, wide) => {
      const { drafts } = corpusFrom(folder);
      return wide ? half(drafts, 'a') : drafts;
    })
    .flatMap((row) => rowOf(row) ?? []);
  const margin = Math.log(sure / (1 - sure));
  let [hits, told, open] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitted(rows.filter((_, at) => at % folds !== fold));
    for (const row of rows.filter((_, at) => at % folds === fold)) {
      const tells = scoreOf(weights, row) >= margin;
      hits += Number(tells && row.open);
      told += Number(tells);
      open += Number(row.open);
    }
  }
  const [constant = 0, ...weights] = fitted(rows);
  console.log(`${rows.length} rows, ${open} open; ${folds}-fold: precision ${hits / told}, recall ${hits / open}`);
  console.log(`enough ${Math.round(10 * (margin - constant))}`);
  console.log(weights.map((weight) => Math.round(10 * weight)).join(' '));
  return 0;
}
