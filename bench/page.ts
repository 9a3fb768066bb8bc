// What we cost a page: `npm run bench:page`. The same fixture pages in Chromium with the extension and without, by turns; ends with 1 when a budget is passed.
import type { CDPSession, Page } from 'playwright';
import setUp from '../e2e/kit/global-setup.ts';
import { type Compose, enter, openHost, put } from '../e2e/kit/host.ts';
import { type Lab, launch } from '../e2e/kit/launch.ts';

/**
 * What must hold. `idle` and `typing` are ratios of the page's whole main-thread time with us to that without; both sides get a grain added, so that nothing over
 * nothing is 1. `longTasks` are tasks over 50 ms that 200 keys have more with us than without: none
 * on a machine at rest, one or two where a task has to wait for its turn.
 */
const budgets = { idleTasks: 1.5, idleScript: 1.5, typing: 3, longTasks: 4 };
const grainMs = 20;

const idleMs = 10_000;
const rounds = 3;
/** About what somebody types a second. */
const keyMs = 90;
/** Longer than the pause after which a draft is read, so that reading falls into the typing too. */
const pauseMs = 350;

const draft = 'Hi Ada, could you have a look at the auth issue asap? I need it for the review tomorrow, see attached.';
const sentences = [
  'Could you approve the budget in #512 by tomorrow?',
  'The nightly export failed again and the numbers look off.',
  'I will send the signed contract next week.',
  'Let me know what you think about the Lyon office.',
];

type Cost = { readonly tasks: number; readonly script: number; readonly long: number };

/** Main-thread milliseconds and long tasks of `page` while `work` runs. */
async function costOf(page: Page, work: () => Promise<void>): Promise<Cost> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const now = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
    return { tasks: of('TaskDuration'), script: of('ScriptDuration') };
  };
  await page.evaluate(() => {
    const seen = { long: 0 };
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      seen.long += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const before = await now();
  await work();
  const after = await now();
  const long = await page.evaluate(() => (window as unknown as { longTasks: { long: number } }).longTasks.long);
  await devtools.detach();
  return { tasks: after.tasks - before.tasks, script: after.script - before.script, long };
}

const wait = (page: Page, ms: number) => page.waitForTimeout(ms);

/** Three Gmail windows with a draft in each, and nothing happens. */
async function idle(page: Page): Promise<Cost> {
  const compose = await openHost(page, 'gmail', 'several');
  const boxes = page.locator('.M9');
  for (let at = 0; at < 3; at += 1) {
    const holder = boxes.nth(at);
    await put({ ...compose, holder, body: holder.locator('[g_editable=true]') }, draft);
  }
  // All that follows a change has come to rest: reading, the host's saving, the quiet voice for screen readers.
  await wait(page, 4000);
  return costOf(page, () => wait(page, idleMs));
}

async function writeSentences({ page }: Compose): Promise<void> {
  for (const sentence of sentences) {
    for (const word of sentence.split(/(?<= )/)) {
      await page.keyboard.type(word, { delay: keyMs });
    }
    await wait(page, pauseMs);
    await page.keyboard.type(' ');
  }
}

/** Four sentences typed at a person's pace. */
async function typing(page: Page): Promise<Cost> {
  const compose = await openHost(page, 'slack', 'channel');
  await enter(compose);
  // The first look at a page is done ahead and is no key's cost.
  await wait(page, 3000);
  return costOf(page, () => writeSentences(compose));
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;

/** Both browsers by turns, so that they meet the same noise; medians over the rounds. */
async function compare(labs: readonly [Lab, Lab], measure: (page: Page) => Promise<Cost>) {
  const costs: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const side of [0, 1] as const) {
      const page = await labs[side].context.newPage();
      costs[side].push(await measure(page));
      const here = await page.locator('tomorrows-reader').count();
      if (here !== 1 - side) throw new Error('The extension is not where it should be.');
      await page.close();
    }
  }
  const of = (side: 0 | 1, what: keyof Cost) => median(costs[side].map((cost) => cost[what]));
  const ratio = (what: keyof Cost) => (of(0, what) + grainMs) / (of(1, what) + grainMs);
  return { of, ratio };
}

type Row = { readonly what: string; readonly value: number; readonly budget: number; readonly detail: string };

async function rows(labs: readonly [Lab, Lab]): Promise<Row[]> {
  const still = await compare(labs, idle);
  const busy = await compare(labs, typing);
  const keys = sentences.join(' ').length + 1;
  const ms = (value: number) => value.toFixed(1);
  return [
    {
      what: 'idle with three compose boxes: tasks',
      value: still.ratio('tasks'),
      budget: budgets.idleTasks,
      detail: `${ms(still.of(0, 'tasks'))} ms with, ${ms(still.of(1, 'tasks'))} ms without, in ${idleMs / 1000} s`,
    },
    {
      what: 'idle with three compose boxes: script',
      value: still.ratio('script'),
      budget: budgets.idleScript,
      detail: `${ms(still.of(0, 'script'))} ms with, ${ms(still.of(1, 'script'))} ms without`,
    },
    {
      what: 'typing: tasks',
      value: busy.ratio('tasks'),
      budget: budgets.typing,
      detail: `${ms(busy.of(0, 'tasks') / keys)} ms a key with, ${ms(busy.of(1, 'tasks') / keys)} ms without`,
    },
    {
      what: 'typing: long tasks added',
      value: busy.of(0, 'long') - busy.of(1, 'long'),
      budget: budgets.longTasks,
      detail: `${busy.of(0, 'long')} with, ${busy.of(1, 'long')} without, in ${keys} keys`,
    },
  ];
}

/** Prints the rows; 1 when one is over its budget. */
export async function main(): Promise<number> {
  const clear = await setUp();
  const labs = [await launch('chromium', true), await launch('chromium', false)] as const;
  try {
    const all = await rows(labs);
    for (const { what, value, budget, detail } of all) {
      console.log(
        `${value <= budget ? 'ok  ' : 'OVER'} ${what.padEnd(40)} ${value.toFixed(2)} of ${budget}   (${detail})`,
      );
    }
    return all.every(({ value, budget }) => value <= budget) ? 0 : 1;
  } finally {
    for (const lab of labs) await lab.close();
    clear();
  }
}
