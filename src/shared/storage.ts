// The browser's storage as settings need it: reads never fail, writes say in a sentence why they could not be kept.
import browser from 'webextension-polyfill';
import { log } from './log.ts';

/** What came of saving: `problem` is a sentence for the person, absent when all is kept. */
export type Saved = { readonly problem?: string };
export type Items = Readonly<Record<string, unknown>>;

/** storage.sync keeps 8,192 bytes an item, name included. */
const bytesPerItem = 8192;

/** Everything in one area; empty when it can't be read (no policy, an extension just updated). */
export async function readAll(area: 'sync' | 'local' | 'managed'): Promise<Items> {
  try {
    return await browser.storage[area].get(null);
  } catch (problem) {
    // Firefox says so when no policy is installed, which is the usual case.
    if (area !== 'managed') log(`reading ${area} storage`, problem);
    return {};
  }
}

/** Writes items of `sync`; an `undefined` one is removed. Too long an item: nothing is written. */
export async function writeSync(items: Items): Promise<Saved> {
  const encoder = new TextEncoder();
  const keep = Object.entries(items).filter(([, value]) => value !== undefined);
  const tooLong = keep.some(([key, value]) => encoder.encode(key + JSON.stringify(value)).length > bytesPerItem);
  if (tooLong) return { problem: 'This list is too long to keep in your browser account. Please shorten it a little.' };
  try {
    await browser.storage.sync.set(Object.fromEntries(keep));
    await browser.storage.sync.remove(Object.keys(items).filter((key) => items[key] === undefined));
    return {};
  } catch (problem) {
    log('saving settings', problem);
    return { problem: 'Your browser did not keep this change. Please try again in a minute.' };
  }
}

/** Calls back after a change in one of the areas, until `signal` aborts. */
export function watchStorage(areas: readonly string[], onChange: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (areas.includes(area)) onChange();
  };
  // Kept by name: in a content script that outlives its extension `browser.storage` is gone.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
