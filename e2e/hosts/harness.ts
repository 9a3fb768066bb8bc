// Puts the hosts into a page served at the host's own address, so that they are tried in real browsers without the extension.
import type { Page } from 'playwright/test';
import { build } from 'vite';
import { installedFirefox } from '../../scripts/setup.mjs';
import type { Options } from '../fixtures/options.ts';
import { addressOf, routeHosts } from '../fixtures/serve.ts';
import { bareTest } from '../kit/test.ts';
import type * as bundle from './bundle.ts';

declare global {
  interface Window {
    readonly host: typeof bundle;
  }
}

let script: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('./bundle.ts', import.meta.url).pathname, formats: ['iife'], name: 'host' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The hosts could not be bundled.');
  return output.output[0].code;
}

/** Opens `html` as the page at `url`, with the hosts as `window.host`. */
export type Open = (url: string, html: string) => Promise<Page>;

/** Opens a fixture page as the whole product sees it, with the hosts as `window.host`. */
export type Visit = (options: Options) => Promise<Page>;

export const test = bareTest.extend<{ open: Open; visit: Visit; present: undefined }>({
  present: [
    async ({ browserName }, use, testInfo) => {
      testInfo.skip(browserName === 'firefox' && !installedFirefox(), 'Firefox is not installed here.');
      await use(undefined);
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    script ??= bundled();
    const code = await script;
    await use(async (url, html) => {
      await page.unrouteAll();
      await page.route(`${new URL(url).origin}/**`, (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}` })
          : route.abort(),
      );
      await page.goto(url);
      await page.evaluate(`${code};window.host = host;`);
      return page;
    });
  },
  visit: async ({ page, context }, use) => {
    script ??= bundled();
    const code = await script;
    const built = process.env.E2E_DIR;
    if (!built) throw new Error('The global set-up has not run.');
    await routeHosts(context, built, () => {});
    await use(async (options) => {
      await page.goto(addressOf(options));
      await page.evaluate(`${code};window.host = host;`);
      return page;
    });
  },
});
export { expect } from 'playwright/test';
