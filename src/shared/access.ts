// Whether the browser lets us into the hosts' pages: a person or a policy may keep us out of them.
import browser from 'webextension-polyfill';

/** The match patterns of the hosts' pages, as the manifest asks for them. */
export const wanted = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Those of them that the browser keeps us out of. */
export async function keptOutOf(): Promise<readonly string[]> {
  const kept = await Promise.all(
    wanted().map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? [] : [origin])),
  );
  return kept.flat();
}

/** Asks the person to let us in; only in answer to a press of theirs. */
export const askFor = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });
