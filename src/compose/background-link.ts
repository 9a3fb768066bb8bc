// What a page asks of the background worker. A worker that is away or an extension just updated is no reason to fail.
import browser from 'webextension-polyfill';
import type { ToBackground } from '../shared/messages.ts';

function tell(message: ToBackground): void {
  try {
    void browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // The extension has been updated or removed under us.
  }
}

/** Opens the options page, which a content script can't do itself. */
export const openOptions = () => tell({ type: 'open-options' });

/** Says whether this tab has the compose boxes it should have, for the toolbar icon. */
export const tellPresence = (present: boolean) => tell({ type: 'presence', present });

/** Whether our extension is still there: false in a content script that has outlived an update. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
