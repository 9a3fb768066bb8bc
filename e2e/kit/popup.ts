// The toolbar popup over a tab of a host, and the icon: opened as the toolbar does, read and pressed from another page of the extension.
import { expect, type Page } from 'playwright/test';

type Extension = {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number; readonly windowId: number }[]>;
  };
  readonly action: {
    readonly openPopup: (where: object) => Promise<void>;
    readonly getBadgeText: (of: object) => Promise<string>;
    readonly getTitle: (of: object) => Promise<string>;
  };
  readonly extension: { readonly getViews: (of: { readonly type: 'popup' }) => Window[] };
};
declare const chrome: Extension;

/** A popup that opens at all is there by then. */
const patience = { timeout: 4000 };

export type Popup = {
  /** All that can be read in it; empty while it is closed. */
  readonly text: () => Promise<string>;
  /** Presses what says `name`, in words or to who can't see it. */
  readonly press: (name: string) => Promise<void>;
};

/** Closes the popup, whatever it was opened over. */
export async function closePopups(ours: Page): Promise<void> {
  const closed = () =>
    ours.evaluate(() => {
      const views = chrome.extension.getViews({ type: 'popup' });
      for (const view of views) view.close();
      return views.length;
    });
  await expect.poll(closed).toBe(0);
}

/**
 * Opens the popup over the host in `page`.
 * @param ours another page of the extension
 */
export async function openPopupOver(page: Page, ours: Page): Promise<Popup> {
  // Firefox opens none while another is open.
  await closePopups(ours);
  await page.bringToFront();
  const host = await page.evaluate(() => `${location.origin}/*`);
  const press = () =>
    ours.evaluate(async (url) => {
      // No address is told of a page that the extension is kept out of: it is the one in front.
      const known = await chrome.tabs.query({ url });
      const [tab] = known.length > 0 ? known : await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (!tab) throw new Error('No tab of a host is open.');
      await chrome.action.openPopup({ windowId: tab.windowId });
    }, host);
  // Firefox opens none while a panel of its own (that something was installed) is still closing: a person presses again.
  await expect(async () => {
    await press();
    await expect.poll(() => ours.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length), patience).toBe(1);
  }).toPass({ timeout: 20_000 });
  return {
    text: () => ours.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? ''),
    press: (name) =>
      ours.evaluate((wanted) => {
        const [popup] = chrome.extension.getViews({ type: 'popup' });
        const parts = [...(popup?.document.querySelectorAll<HTMLElement>('button, summary') ?? [])];
        parts.find((part) => [part.textContent, part.ariaLabel].includes(wanted))?.click();
      }, name),
  };
}

/** What the toolbar shows for each tab of a host: the sign on the icon and what is said of it. */
export const icons = (ours: Page, host: string): Promise<string[][]> =>
  ours.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({ url: address });
    return Promise.all(
      tabs.map(({ id }) =>
        Promise.all([chrome.action.getBadgeText({ tabId: id }), chrome.action.getTitle({ tabId: id })]),
      ),
    );
  }, `https://${host}/*`);
