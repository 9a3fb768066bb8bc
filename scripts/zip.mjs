// Zips a folder: for the stores, and for Firefox in the tests.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Writes every file below `folder` into the zip `file`; the same files give the same bytes. */
export function zip(folder, file) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const mtime = new Date(2000, 0, 1);
  const name = (path) => path.slice(folder.length + 1).replaceAll('\\', '/');
  writeFileSync(file, zipSync(Object.fromEntries(paths.map((path) => [name(path), [readFileSync(path), { mtime }]]))));
}
