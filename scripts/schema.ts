// Writes public/managed-schema.json from the declarations: `node scripts/run.mjs scripts/schema.ts`.
import { writeFileSync } from 'node:fs';
import { managedSchema } from '../src/shared/schema.ts';

export function main(): number {
  writeFileSync('public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
  return 0;
}
