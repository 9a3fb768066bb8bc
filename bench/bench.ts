// Speed and size, as ratios and bytes: `npm run bench`. Ends with 1 when a budget is passed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
// @ts-expect-error A plain script without types.
import { ensureChromium } from '../scripts/setup.mjs';
import { floorSource } from './floor.ts';

const root = join(import.meta.dirname, '..');

/** What must hold. Bytes are gzipped. `pass` is the time of a whole analysis over the time of the floor, both in one run. */
const budgets = { contentBytes: 140_000, passOverFloor: 10, growth: 7 };

type Row = { readonly what: string; readonly value: number; readonly budget: number };

function contentBytes(): number {
  const folder = join(root, 'dist/chrome/src/entries');
  return readdirSync(folder)
    .filter((name) => name.startsWith('content'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}

/** The drafts of the evaluation rows, joined to about `words` words. */
function textOf(words: number): string {
  const rows = readFileSync(join(root, 'bench/corpus/drafts.jsonl'), 'utf8').trim().split('\n');
  const all = rows.map((row) => (JSON.parse(row) as { text: string }).text).join('\n\n');
  const tokens = `${all}\n\n${all}`.split(/(?<=\s)(?=\S)/);
  return tokens.slice(0, words).join('');
}

async function analyzerSource(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: join(root, 'src/analyzer/analyze.ts'), formats: ['iife'], name: 'analyzer' },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error('The analyzer could not be bundled.');
  return first.output[0].code;
}

/** Runs inside the page. Medians in milliseconds of a whole pass and of the floor, alternating so that both meet the same noise. */
function measure([text, rounds]: [string, number]): { pass: number; floor: number } {
  const page = globalThis as unknown as { analyzer: { analyze: (d: object) => object }; floor: (t: string) => number };
  const draft = (i: number) => ({
    text: `${text} ${i}`,
    medium: 'email',
    place: 'new',
    now: '2026-11-23T10:00:00+01:00',
  });
  const times = { pass: [] as number[], floor: [] as number[] };
  for (let i = 0; i < rounds; i++) {
    const a = performance.now();
    page.analyzer.analyze(draft(i));
    const b = performance.now();
    // The floor alone is near the clock's grain, so ten of it are timed together.
    for (let k = 0; k < 10; k++) page.floor(`${text} ${i} ${k}`);
    const c = performance.now();
    times.pass.push(b - a);
    times.floor.push((c - b) / 10);
  }
  const median = (list: number[]) => list.sort((x, y) => x - y)[list.length >> 1] ?? 0;
  return { pass: median(times.pass.slice(20)), floor: median(times.floor.slice(20)) };
}

async function speed(): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await analyzerSource() });
    await page.addScriptTag({ content: floorSource });
    const small = await page.evaluate(measure, [textOf(1000), 220] as [string, number]);
    const large = await page.evaluate(measure, [textOf(5000), 80] as [string, number]);
    console.log(`1,000 words: ${small.pass.toFixed(2)} ms a pass, floor ${small.floor.toFixed(3)} ms`);
    console.log(`5,000 words: ${large.pass.toFixed(2)} ms a pass, floor ${large.floor.toFixed(3)} ms`);
    return [
      { what: 'pass over floor, 1,000 words', value: small.pass / small.floor, budget: budgets.passOverFloor },
      { what: 'pass of 5,000 over pass of 1,000 words', value: large.pass / small.pass, budget: budgets.growth },
    ];
  } finally {
    await browser.close();
  }
}

/** Prints the rows and returns the exit code. */
export async function main(): Promise<number> {
  const rows: Row[] = [{ what: 'content script, gzipped bytes', value: contentBytes(), budget: budgets.contentBytes }];
  rows.push(...(await speed()));
  for (const { what, value, budget } of rows) {
    const shown = value > 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
    console.log(`${value <= budget ? '✓' : '✗'} ${what}: ${shown} (budget ${budget.toLocaleString('en')})`);
  }
  return rows.every(({ value, budget }) => value <= budget) ? 0 : 1;
}
