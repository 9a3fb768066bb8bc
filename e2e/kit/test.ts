// The `test` of the browser suites: one browser with the extension and one tab per worker, and a guard that nothing leaves.
import { test as base, type Page } from 'playwright/test';
import { installedFirefox } from '../../scripts/setup.mjs';
import { type Hands, openHands } from './hands.ts';
import { type Browser, close, goToOurs, type Lab, launch, leave } from './launch.ts';

/** What tests do to the extension from outside a page of a host. */
export type Extension = {
  /** Address of one of its pages: 'popup', 'options', 'practice'. */
  readonly address: (name: 'popup' | 'options' | 'practice') => string;
  /** The one of its pages that is always open, to do from there what only the extension can. */
  readonly ours: Page;
  /** Opens one of its pages in a tab, which is closed after the test. */
  readonly open: (name: 'popup' | 'options' | 'practice') => Promise<Page>;
  /** Writes settings as `storage.sync` holds them (differences from the defaults). Everything stored is cleared after the test. */
  readonly store: (items: Record<string, unknown>) => Promise<void>;
  /** Everything the extension has kept, by area. What a page has it keep is cleared after the test too. */
  readonly kept: () => Promise<Kept>;
};

type Kept = { readonly sync: Record<string, unknown>; readonly local: Record<string, unknown> };

type TestFixtures = {
  /** The browser the test is in. */
  readonly current: Lab;
  readonly extension: Extension;
  readonly firefoxOrSkip: undefined;
  readonly nothingLeaves: undefined;
  readonly nothingStaysOpen: undefined;
};
type WorkerFixtures = {
  readonly lab: Lab;
  /** The same browser without the extension, started when first asked for. */
  readonly plainLab: Lab;
  readonly startedHands: Hands;
};

type Storage = {
  readonly set: (items: unknown) => Promise<void>;
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly clear: () => Promise<void>;
};
declare const chrome: { readonly storage: { readonly sync: Storage; readonly local: Storage } };

/** The extension in `lab`, and what clears away all it has kept if a test had to do with that. */
function extensionIn(lab: Lab): Extension & { readonly clear: () => Promise<void> } {
  const address = (name: string) => `${lab.base}src/entries/${name}.html`;
  const { ours } = lab;
  if (!ours) throw new Error('The extension is not in this browser.');
  let touched = false;
  return {
    address,
    ours,
    open: async (name) => {
      const page = await lab.context.newPage();
      await goToOurs(page, address(name));
      touched = true;
      return page;
    },
    store: async (items) => {
      touched = true;
      await ours.evaluate((given) => chrome.storage.sync.set(given), items);
    },
    kept: () => {
      touched = true;
      return ours.evaluate(async () => ({
        sync: await chrome.storage.sync.get(null),
        local: await chrome.storage.local.get(null),
      }));
    },
    clear: async () => {
      if (!touched) return;
      // An open compose box might keep something yet.
      await leave(lab.tab);
      await ours.evaluate(async () => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.clear();
      });
    },
  };
}

/**
 * Playwright's `test` with the browsers of the kit beside its own. Each suite's `test` stems from this one and adds nothing that lasts longer than a test:
 * a worker goes from file to file with the browsers it has, and else would end and start anew.
 */
export const bareTest = base.extend<object, WorkerFixtures>({
  lab: [
    async ({ browserName }, use) => {
      const lab = await launch(browserName as Browser, true);
      await use(lab);
      await lab.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  plainLab: [
    async ({ browserName }, use) => {
      const lab = await launch(browserName as Browser, false);
      await use(lab);
      await lab.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  startedHands: [
    async ({ browserName }, use) => {
      const hands = await openHands(browserName as Browser);
      await use(hands);
      await hands.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Runs a test, and fails when meanwhile a request left the machine, or a page of a host refused something of ours. */
export async function watched({ outside, forbidden }: Lab, run: () => Promise<void>): Promise<void> {
  const before = outside.length;
  await run();
  base.expect(outside.slice(before), 'requests to the outside').toEqual([]);
  base.expect(forbidden.splice(0), 'refused by CSP or Trusted Types').toEqual([]);
}

export const test = bareTest.extend<TestFixtures>({
  current: async ({ lab }, use) => {
    await use(lab);
  },
  firefoxOrSkip: [
    async ({ browserName }, use, info) => {
      info.skip(browserName === 'firefox' && !installedFirefox(), 'Firefox is not installed.');
      await use(undefined);
    },
    { auto: true },
  ],
  context: async ({ current }, use) => {
    await use(current.context);
  },
  page: async ({ current }, use) => {
    await use(current.tab);
    await leave(current.tab);
  },
  nothingLeaves: [
    async ({ current }, use) => {
      await watched(current, () => use(undefined));
    },
    { auto: true },
  ],
  nothingStaysOpen: [
    async ({ current }, use) => {
      const before = new Set(current.context.pages());
      await use(undefined);
      for (const page of current.context.pages()) if (!before.has(page)) await close(page);
    },
    { auto: true },
  ],
  extension: async ({ lab }, use) => {
    const extension = extensionIn(lab);
    await use(extension);
    await extension.clear();
  },
});

type FreshFixtures = {
  /** What the person has set before the test begins, as `storage.sync` holds it. */
  readonly settings: Record<string, unknown> | undefined;
  readonly nothingStaysKept: undefined;
};

/** The same for tests that have the extension keep something: they begin with `settings`, and all that was kept is cleared after them. */
export const freshTest = test.extend<FreshFixtures>({
  settings: [undefined, { option: true }],
  nothingStaysKept: [
    async ({ extension, settings }, use) => {
      await extension.store(settings ?? {});
      await use(undefined);
    },
    { auto: true },
  ],
});

/** The same in the browser without the extension. */
export const plainTest = test.extend({
  current: async ({ plainLab }, use) => {
    await use(plainLab);
  },
});
export { expect } from 'playwright/test';
