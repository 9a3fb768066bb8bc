// The five floors: reads every import and compares it with the table of who may import whom.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = import.meta.dirname;
const mayImport: Record<string, readonly string[]> = {
  analyzer: [],
  shared: ['analyzer'],
  hosts: ['analyzer'],
  ui: ['analyzer', 'shared'],
  compose: ['analyzer', 'shared', 'hosts', 'ui'],
  entries: ['analyzer', 'shared', 'hosts', 'ui', 'compose'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
const floorOf = (path: string) => relative(src, path).split('/')[0]!;

test('imports only go downwards', () => {
  const wrong: string[] = [];
  for (const file of files.filter((f) => f.includes('/') && !/\.test\.tsx?$/.test(f))) {
    const path = join(src, file);
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const from = floorOf(path);
      const to = floorOf(join(dirname(path), target!));
      if (from !== to && !mayImport[from]?.includes(to)) wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every floor is in the table', () => {
  expect([...new Set(files.filter((f) => f.includes('/')).map((f) => f.split('/')[0]))].sort()).toEqual(
    Object.keys(mayImport).sort(),
  );
});
