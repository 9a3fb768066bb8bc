// Serves the harness of the face at an address of its own, bundled once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { build } from 'vite';

const folder = import.meta.dirname;
const origin = 'http://face.test';
let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry: join(folder, 'harness.tsx'), formats: ['iife'], name: 'harness' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The harness could not be bundled.');
  return output.output[0].code;
}

/** Opens the harness in the state that `query` names; see harness.tsx. */
export async function openFace(page: Page, query: string): Promise<void> {
  script ??= bundle();
  const code = await script;
  const html = readFileSync(join(folder, 'harness.html'), 'utf8').replace(
    /<script.*<\/script>/,
    '<script src="/harness.js"></script>',
  );
  await page.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(`${origin}/?${query}`);
}
