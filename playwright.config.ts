// The browser tests: every spec in Chromium and in Firefox, most with the built extension on fixture pages at the real addresses.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { quietFlags } from './scripts/browser.mjs';
import { installedChromium, installedFirefox } from './scripts/setup.mjs';

// A missing Firefox is a visible skip where people work (the kit says so for each test), and a failure in CI.
if (!installedFirefox() && process.env.CI) throw new Error('Firefox is missing, and in CI it is needed.');

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/kit/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One for each core: with two the browsers wait for each other, and little is won. Over four, they want more room than many a machine has.
  workers: Math.min(Math.max(availableParallelism(), 2), 4),
  retries: 0,
  // Generous, so that a busy machine makes a run slow and not red; a test takes a second or two.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: 'test-results/e2e',
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: installedChromium(), args: [...quietFlags] },
      },
    },
    {
      name: 'firefox',
      // What Firefox or its driver can't do; each says why.
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: installedFirefox() },
      },
    },
  ],
});
