// The host specs alone, in both browsers: `npx playwright test -c e2e/hosts`.
import { existsSync } from 'node:fs';
import { defineConfig, devices } from 'playwright/test';

const chromium = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'line',
  outputDir: '../../test-results/hosts',
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: { executablePath: chromium, args: ['--no-sandbox'] } },
    },
    {
      name: 'firefox',
      use: { ...devices['Desktop Firefox'], channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
    },
  ],
});
