// Breaks functions of the browser in our own world of a page, by the extension's own way into a tab, and counts what they throw.
import type { Page } from 'playwright/test';
import { test as base } from './test.ts';

type Extension = {
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number }[]> };
  readonly scripting: {
    readonly executeScript: (what: object) => Promise<readonly { readonly result: readonly number[] }[]>;
  };
};
declare const chrome: Extension;

/** Returns for each function how often it has thrown so far. */
type Change = (page: Page, what: readonly string[]) => Promise<readonly number[]>;

/** The kit's `test` with `ours`: what makes functions of the browser throw in our own world. */
export const test = base.extend<{ readonly ours: { readonly spoil: Change; readonly mend: Change } }>({
  /** Makes functions throw in our world of `page`, and whole again, from a page of the extension. */
  ours: async ({ extension }, use) => {
    const change = (spoils: boolean) => (page: Page, what: readonly string[]) =>
      extension.ours.evaluate(
        async ([url, paths, spoils]) => {
          const [tab] = await chrome.tabs.query({ url });
          const swap = (paths: readonly string[], spoils: boolean) =>
            paths.map((path) => {
              const names = path.replace('globalThis.', '').split('.');
              const last = names.pop() ?? '';
              const holder = names.reduce<object>((at, name) => Reflect.get(at, name), globalThis);
              const now = Reflect.get(holder, last);
              const broken = function (this: unknown, ...given: unknown[]) {
                if (broken.spoils) {
                  broken.thrown += 1;
                  throw new Error('broken for the test');
                }
                return Reflect.apply(now, this ?? globalThis, given);
              };
              broken.spoils = true;
              broken.thrown = 0;
              if (spoils) Reflect.set(holder, last, broken);
              else now.spoils = false;
              return spoils ? 0 : now.thrown;
            });
          const [done] = await chrome.scripting.executeScript({
            target: { tabId: tab?.id },
            func: swap,
            args: [paths, spoils],
          });
          return done?.result ?? [];
        },
        [`${new URL(page.url()).origin}/*`, what, spoils] as const,
      );
    await use({ spoil: change(true), mend: change(false) });
  },
});
