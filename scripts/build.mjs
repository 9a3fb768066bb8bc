// Builds dist/chrome, dist/firefox and dist/cli.mjs; `node scripts/build.mjs chrome` builds one of them.
import { build } from 'vite';

const modes = process.argv.slice(2);
for (const mode of modes.length > 0 ? modes : ['chrome', 'firefox', 'cli']) await build({ mode, logLevel: 'warn' });
