// The policy schema in the package is the one the declarations give.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { managedSchema } from './schema.ts';

test('public/managed-schema.json is current (else: node scripts/run.mjs scripts/schema.ts)', () => {
  expect(JSON.parse(readFileSync('public/managed-schema.json', 'utf8'))).toEqual(managedSchema());
});
