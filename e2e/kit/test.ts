// The `test` of the browser suites: one browser with the extension per worker, a new tab per test, and a guard that nothing leaves.
import { test as base, type Page } from 'playwright/test';
import { installedFirefox } from '../../scripts/setup.mjs';
import { type Browser, type Lab, launch } from './launch.ts';

/** What tests do to the extension from outside a page of a host. */
export type Extension = {
  /** Address of one of its pages: 'popup', 'options', 'practice'. */
  readonly address: (name: 'popup' | 'options' | 'practice') => string;
  /** Opens one of its pages in a tab. */
  readonly open: (name: 'popup' | 'options' | 'practice') => Promise<Page>;
  /** Writes settings as `storage.sync` holds them (differences from the defaults). Everything stored is cleared after the test. */
  readonly store: (items: Record<string, unknown>) => Promise<void>;
  /** Everything the extension has kept, by area. What a page has it keep is cleared after the test too. */
  readonly kept: () => Promise<Kept>;
};

type Kept = { readonly sync: Record<string, unknown>; readonly local: Record<string, unknown> };

type TestFixtures = {
  readonly extension: Extension;
  readonly firefoxOrSkip: undefined;
  readonly nothingLeaves: undefined;
};
type WorkerFixtures = {
  readonly lab: Lab;
  /** The same browser without the extension, started when first asked for. */
  readonly plainLab: Lab;
};

/** Runs `work` in a page of the extension that is closed afterwards. */
async function inExtension<A>(lab: Lab, work: (page: Page) => Promise<A>): Promise<A> {
  const page = await lab.context.newPage();
  try {
    await page.goto(`${lab.base}src/entries/options.html`, { waitUntil: 'commit' });
    return await work(page);
  } finally {
    await page.close();
  }
}

type Storage = {
  readonly set: (items: unknown) => Promise<void>;
  readonly get: (keys: null) => Promise<Record<string, unknown>>;
  readonly clear: () => Promise<void>;
};
declare const chrome: { readonly storage: { readonly sync: Storage; readonly local: Storage } };

/** The extension in `lab`, and what clears away all it has kept if a test had to do with that. */
function extensionIn(lab: Lab): Extension & { readonly clear: () => Promise<void> } {
  const address = (name: string) => `${lab.base}src/entries/${name}.html`;
  let touched = false;
  return {
    address,
    open: async (name) => {
      const page = await lab.context.newPage();
      await page.goto(address(name), { waitUntil: 'commit' });
      touched = true;
      return page;
    },
    store: async (items) => {
      touched = true;
      await inExtension(lab, (page) => page.evaluate((given) => chrome.storage.sync.set(given), items));
    },
    kept: () => {
      touched = true;
      return inExtension(lab, (page) =>
        page.evaluate(async () => ({
          sync: await chrome.storage.sync.get(null),
          local: await chrome.storage.local.get(null),
        })),
      );
    },
    clear: async () => {
      if (!touched) return;
      await inExtension(lab, (page) =>
        page.evaluate(async () => {
          await chrome.storage.sync.clear();
          await chrome.storage.local.clear();
        }),
      );
    },
  };
}

const expectNothingLeft = async ({ outside }: Lab, use: (nothing: undefined) => Promise<void>) => {
  const before = outside.length;
  await use(undefined);
  base.expect(outside.slice(before), 'requests to the outside').toEqual([]);
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
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
  firefoxOrSkip: [
    async ({ browserName }, use, info) => {
      info.skip(browserName === 'firefox' && !installedFirefox(), 'Firefox is not installed.');
      await use(undefined);
    },
    { auto: true },
  ],
  context: async ({ lab }, use) => {
    await use(lab.context);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  nothingLeaves: [
    async ({ lab }, use) => {
      await expectNothingLeft(lab, use);
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
  /** What the person has set before the browser starts, as `storage.sync` holds it. In Firefox it comes as a policy: a test can't write there. */
  readonly settings: Record<string, unknown> | undefined;
  readonly fresh: Lab;
};

/** The same in a browser of its own, for tests that have the extension keep something: in Firefox nothing but its end clears that. */
export const freshTest = test.extend<FreshFixtures>({
  settings: [undefined, { option: true }],
  fresh: [
    async ({ browserName, settings }, use) => {
      const lab = await launch(browserName as Browser, true, browserName === 'firefox' ? settings : undefined);
      if (browserName === 'chromium' && settings) await extensionIn(lab).store(settings);
      await use(lab);
      await lab.close();
    },
    { timeout: 120_000 },
  ],
  context: async ({ fresh }, use) => {
    await use(fresh.context);
  },
  extension: async ({ fresh }, use) => {
    await use(extensionIn(fresh));
  },
  nothingLeaves: async ({ fresh }, use) => {
    await expectNothingLeft(fresh, use);
  },
});

/** The same without the extension: `lab` is the plain browser. */
export const plainTest = test.extend<object, WorkerFixtures>({
  lab: [
    async ({ plainLab }, use) => {
      await use(plainLab);
    },
    { scope: 'worker' },
  ],
});
export { expect } from 'playwright/test';
