// The page about the rules says what the rules say, and a new rule begins as one file and its line.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frontReadme, rulesReadme } from '../../../scripts/rules-readme.ts';

const root = join(import.meta.dirname, '../../..');

test('the pages about the rules are what npm run docs:rules writes', () => {
  expect(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')).toBe(rulesReadme());
  const front = readFileSync(join(root, 'README.md'), 'utf8');
  expect(front).toContain('(src/analyzer/rules/README.md#');
  expect(front).toBe(frontReadme(front));
});

test('npm run new:rule writes a rule and puts it into the checklist, once', () => {
  const copy = mkdtempSync(join(tmpdir(), 'rule-'));
  for (const path of ['scripts/new-rule.mjs', 'src/analyzer/rules/index.ts', 'src/analyzer/rules/examples.ts'])
    cpSync(join(root, path), join(copy, path));
  const begin = () =>
    execFileSync(process.execPath, [join(copy, 'scripts/new-rule.mjs'), 'names-place'], { stdio: 'pipe' });
  begin();
  expect(readFileSync(join(copy, 'src/analyzer/rules/names-place.ts'), 'utf8')).toContain("id: 'names-place'");
  const index = readFileSync(join(copy, 'src/analyzer/rules/index.ts'), 'utf8');
  expect(index.match(/import namesPlace from '.\/names-place.ts';\n/g)).toHaveLength(1);
  expect(index).toMatch(/ {2}namesPlace,\n\];\n$/);
  const examples = readFileSync(join(copy, 'src/analyzer/rules/examples.ts'), 'utf8');
  expect(examples.match(/import \{ examples as namesPlace \} from '.\/names-place.ts';\n/g)).toHaveLength(1);
  expect(examples).toMatch(/ {2}'names-place': namesPlace,\n\};\n/);
  expect(begin).toThrow();
});
