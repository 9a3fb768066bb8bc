// `npm test`: lint, types, unit tests, build, browser tests. Its last line is "N passed, N failed".
// `npm test -- unit` or `npm test -- e2e [playwright arguments]` runs one part, `npm test -- every` each browser test on every surface.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, installedFirefox, root, run } from './setup.mjs';

const [asked, ...rest] = process.argv.slice(2);
const only = asked === 'every' ? undefined : asked;
// On every surface, also what one of each kind tells of (e2e/kit/surfaces.ts).
if (asked === 'every') process.env.EVERY = 'yes';
const cache = join(root, '.cache');
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const ok = run(command, args) === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Runs a test runner and adds its counts, read from the report it leaves; no report counts as one failure. */
function suite(name, args, report, counts, env = {}) {
  console.log(`\n— ${name}`);
  const file = join(cache, report);
  rmSync(file, { force: true });
  const code = run('npx', args, { env: { ...process.env, ...env } });
  const found = existsSync(file)
    ? counts(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && found.failed === 0) found.failed = 1;
  for (const key of Object.keys(total)) total[key] += found[key];
}

const unitCounts = (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests });
const e2eCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

ensureDependencies();
mkdirSync(cache, { recursive: true });
if (!only) {
  step('Lint and format', 'npx', ['biome', 'ci', '.']);
  step('Types', 'npx', ['tsc', '-p', '.']);
  step('Types of the analyzer, without the DOM', 'npx', ['tsc', '-p', 'src/analyzer']);
  step('Dead code and unused dependencies', 'npx', ['knip', '--no-progress']);
}
if (!only || only === 'unit') {
  const args = [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(cache, 'unit.json')}`,
  ];
  suite('Unit tests', [...args, ...(only ? rest : [])], 'unit.json', unitCounts);
}
if (!only || only === 'e2e') {
  process.env.CHROMIUM = await ensureChromium();
  if (!installedFirefox() && process.env.CI) {
    console.error('Firefox is missing: its tests count as failed in CI.');
    total.failed += 1;
  } else if (!installedFirefox()) {
    console.log('Firefox is missing: its tests are skipped.');
    total.skipped += 1;
  }
  const built = step('Build', 'node', ['scripts/build.mjs']);
  if (built) {
    suite(
      'Browser tests',
      ['playwright', 'test', '--reporter=list,json', ...(only ? rest : [])],
      'e2e.json',
      e2eCounts,
      { PLAYWRIGHT_JSON_OUTPUT_NAME: join(cache, 'e2e.json') },
    );
  }
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
