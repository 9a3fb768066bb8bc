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
};

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

type Storage = { readonly set: (items: unknown) => Promise<void>; readonly clear: () => Promise<void> };
declare const chrome: { readonly storage: { readonly sync: Storage; readonly local: Storage } };

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
  page: async ({ lab }, use) => {
    const page = await lab.context.newPage();
    await use(page);
    await page.close();
  },
  nothingLeaves: [
    async ({ lab }, use) => {
      const before = lab.outside.length;
      await use(undefined);
      base.expect(lab.outside.slice(before), 'requests to the outside').toEqual([]);
    },
    { auto: true },
  ],
  extension: async ({ lab }, use) => {
    const address = (name: string) => `${lab.base}src/entries/${name}.html`;
    let touched = false;
    await use({
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
    });
    if (!touched) return;
    await inExtension(lab, (page) =>
      page.evaluate(async () => {
        await chrome.storage.sync.clear();
        await chrome.storage.local.clear();
      }),
    );
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
