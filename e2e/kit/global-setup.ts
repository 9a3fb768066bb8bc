// Once per run: takes a copy of the built extensions, so that a later build can't pull them away, and bundles the fixture pages' scripts.
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/setup.mjs';
import { zip } from '../../scripts/zip.mjs';

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled.`);
  return output.output[0].code;
}

/** Leaves `chrome/`, `firefox.xpi`, `gmail.js` and `slack.js` in a folder named by `E2E_DIR`; returns what clears it away. */
export default async function setUp(): Promise<() => void> {
  const dist = resolve(root, process.env.DIST ?? 'dist');
  if (!existsSync(join(dist, 'chrome/manifest.json')) || !existsSync(join(dist, 'firefox/manifest.json'))) {
    throw new Error('The extension is not built. Run `npm run build` first.');
  }
  const dir = mkdtempSync(join(tmpdir(), 'tomorrows-reader-e2e-'));
  process.env.E2E_DIR = dir;
  cpSync(join(dist, 'chrome'), join(dir, 'chrome'), { recursive: true });
  zip(join(dist, 'firefox'), join(dir, 'firefox.xpi'));
  for (const host of ['gmail', 'slack']) {
    writeFileSync(join(dir, `${host}.js`), await bundle(join(root, `e2e/fixtures/${host}/page.ts`)));
  }
  return () => rmSync(dir, { recursive: true, force: true });
}
