// Which conversations stay quiet, and where the writer has told when they answer. Kept on this machine, by salted hash only.
import browser from 'webextension-polyfill';
import { log } from './log.ts';
import { readAll, watchStorage } from './storage.ts';

type Mark = 'muted' | 'cadence';

/** Random per install; without it the hash of a known address could be looked up. */
async function salt(): Promise<string> {
  const { salt } = await browser.storage.local.get('salt');
  if (typeof salt === 'string') return salt;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  await browser.storage.local.set({ salt: hex(bytes) });
  // Another tab may have been as quick: whichever was kept is everybody's.
  return (await browser.storage.local.get('salt')).salt as string;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function keyOf(mark: Mark, conversation: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${await salt()}\n${conversation}`);
  return `${mark}:${hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))}`;
}

async function has(mark: Mark, conversation: string): Promise<boolean> {
  try {
    const key = await keyOf(mark, conversation);
    return key in (await browser.storage.local.get(key));
  } catch (problem) {
    log('reading mutes', problem);
    return false;
  }
}

async function put(mark: Mark, conversation: string): Promise<void> {
  try {
    await browser.storage.local.set({ [await keyOf(mark, conversation)]: true });
  } catch (problem) {
    log('keeping a mute', problem);
  }
}

const keysOf = async (...marks: Mark[]) =>
  Object.keys(await readAll('local')).filter((key) => marks.some((mark) => key.startsWith(`${mark}:`)));

/**
 * Whether this conversation stays quiet. Never rejects.
 * @param conversation a name that is the same tomorrow, with its host in it
 */
export const isMuted = (conversation: string): Promise<boolean> => has('muted', conversation);
export const mute = (conversation: string): Promise<void> => put('muted', conversation);
export const countMuted = async (): Promise<number> => (await keysOf('muted')).length;
export const unmuteAll = async (): Promise<void> => browser.storage.local.remove(await keysOf('muted'));

/** Whether the writer has already said in this conversation when they answer, or has seen the hint to. Never rejects. */
export const cadenceTold = (conversation: string): Promise<boolean> => has('cadence', conversation);
export const rememberCadence = (conversation: string): Promise<void> => put('cadence', conversation);

/** Forgets every conversation, and the salt with them. */
export const forgetAll = async (): Promise<void> =>
  browser.storage.local.remove([...(await keysOf('muted', 'cadence')), 'salt']);

/** Calls back after any change here, so that an unmute in the options reaches open tabs. */
export const watchMutes = (onChange: () => void, signal: AbortSignal): void =>
  watchStorage(['local'], onChange, signal);
