// Runs a TypeScript file of this repository under Node: `node scripts/run.mjs FILE [ARGS…]`.
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
