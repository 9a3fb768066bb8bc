// A browser that runs without the extension, and hands that put it in, take it out, switch it off and on while tabs are open.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Page } from 'playwright/test';
import { allow, endBackground, install, manage, openEngineRoom } from './engine-room.ts';
import { type Browser, close, firefoxId, goToOurs, type Lab, launch, leave, turnTo } from './launch.ts';

export type Hands = {
  readonly lab: Lab;
  /** Puts the extension in, over the one that is there if there is one: an update. */
  readonly install: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly turn: (on: boolean) => Promise<void>;
  /** Keeps it out of every page, as the browser's own switch does, or lets it in again. */
  readonly letIn: (on: boolean) => Promise<void>;
  /** Ends the background worker as the browser does when it needs the room. */
  readonly endWorker: () => Promise<void>;
  /** Comes to `page` from another tab. */
  readonly turnTo: (page: Page) => Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  readonly openOurs: (name: 'options' | 'popup') => Promise<Page>;
  /** Takes the extension out if it is in, and leaves the one tab empty. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The hands that differ from browser to browser. */
type Own = Pick<Hands, 'lab' | 'install' | 'remove' | 'turn' | 'letIn' | 'endWorker' | 'close'> & {
  readonly base: () => string;
  /** The browser's own page that extensions are managed from, once it is open. It is kept. */
  readonly manager: () => Page | undefined;
};

/** Starts `browser` without the extension. Pages are kept for “Back” as in everyday use. */
export async function openHands(browser: Browser): Promise<Hands> {
  const own = browser === 'chromium' ? await chromiumHands() : await firefoxHands();
  const { lab } = own;
  let isIn = false;
  return {
    ...own,
    turnTo: (page) => turnTo(lab, page),
    install: async () => {
      await own.install();
      isIn = true;
    },
    remove: async () => {
      await own.remove();
      isIn = false;
    },
    openOurs: async (name) => {
      const page = await lab.context.newPage();
      await goToOurs(page, `${own.base()}src/entries/${name}.html`);
      return page;
    },
    clear: async () => {
      // Some of them may have gone with the version they were of.
      const kept: readonly (Page | undefined)[] = [lab.tab, own.manager()];
      for (const page of lab.context.pages()) if (!kept.includes(page)) await close(page).catch(() => undefined);
      if (isIn) await own.remove();
      isIn = false;
      await leave(lab.tab);
    },
  };
}

const built = () => {
  if (!process.env.E2E_DIR) throw new Error('The global set-up has not run.');
  return process.env.E2E_DIR;
};

type Management = { readonly setEnabled: (id: string, on: boolean) => Promise<void> };
type Configuration = { readonly extensionId: string; readonly hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' };
type Developer = { readonly updateExtensionConfiguration: (update: Configuration) => Promise<void> };
declare const chrome: { readonly management: Management; readonly developerPrivate: Developer };

async function chromiumHands(): Promise<Own> {
  const lab = await launch('chromium', false, undefined, {
    args: ['--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  // A copy of its own, since loading it again from the same folder is an update.
  const path = join(lab.profile, '../extension');
  cpSync(join(built(), 'chrome'), path, { recursive: true });
  const browser = lab.context.browser();
  if (!browser) throw new Error('The browser is not to be had.');
  const devtools: CDPSession = await browser.newBrowserCDPSession();
  // Young commands, which the types don't know yet.
  const send = devtools.send.bind(devtools) as unknown as (name: string, given?: object) => Promise<{ id: string }>;
  let id = '';
  let manager: Page | undefined;
  const managing = async () => {
    if (!manager || manager.isClosed()) {
      manager = await lab.context.newPage();
      await manager.goto('chrome://extensions');
    }
    return manager;
  };
  return {
    lab,
    base: () => `chrome-extension://${id}/`,
    manager: () => manager,
    install: async () => {
      ({ id } = await send('Extensions.loadUnpacked', { path }));
    },
    remove: async () => {
      await send('Extensions.uninstall', { id });
    },
    turn: async (on) => {
      const page = await managing();
      await page.evaluate(([which, wanted]) => chrome.management.setEnabled(which, wanted), [id, on] as const);
    },
    letIn: async (on) => {
      const page = await managing();
      const update = { extensionId: id, hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK' } as const;
      await page.evaluate((wanted) => chrome.developerPrivate.updateExtensionConfiguration(wanted), update);
    },
    endWorker: async () => {
      const page = await lab.context.newPage();
      await page.goto('chrome://serviceworker-internals');
      await expect(page.getByText('Running Status:')).toBeVisible();
      const stop = page.getByRole('button', { name: 'Stop' });
      if (await stop.isVisible()) await stop.click();
      await expect(page.getByText('Running Status: STOPPED')).toBeVisible();
      await page.close();
    },
    close: lab.close,
  };
}

async function firefoxHands(): Promise<Own> {
  const lab = await launch('firefox', false, undefined, {
    firefoxUserPrefs: {
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The browser's own question can't be answered from a page: what was asked for by a real press is given.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  let opened: Page | undefined;
  const room = async () => {
    if (!opened || opened.isClosed()) opened = await openEngineRoom(lab.context);
    return opened;
  };
  return {
    lab,
    base: () => lab.base,
    manager: () => opened,
    install: async () => install(await room(), join(built(), 'firefox.xpi')),
    remove: async () => manage(await room(), firefoxId, 'uninstall'),
    turn: async (on) => manage(await room(), firefoxId, on ? 'enable' : 'disable'),
    letIn: async (on) => allow(await room(), firefoxId, on),
    endWorker: async () => expect(await endBackground(await room(), firefoxId)).toBe('stopped'),
    close: lab.close,
  };
}
