// `npm run package`: builds, then zips dist/chrome and dist/firefox for the stores.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root, run } from './setup.mjs';

ensureDependencies();
if (run('node', ['scripts/build.mjs']) !== 0) process.exit(1);
const { zip } = await import('./zip.mjs');
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
for (const browser of ['chrome', 'firefox']) {
  const file = join(root, 'dist', `tomorrows-reader-${version}-${browser}.zip`);
  zip(join(root, 'dist', browser), file);
  console.log(`• ${file}`);
}
