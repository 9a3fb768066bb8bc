// The host specs alone, without a build: `npx playwright test -c e2e/hosts`.
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'line',
  outputDir: '../../test-results/hosts',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
});
