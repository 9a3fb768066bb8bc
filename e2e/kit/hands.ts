// A browser that runs without the extension, and hands that put it in, take it out, switch it off and on while tabs are open.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type CDPSession, expect, type Page } from 'playwright/test';
import { type Browser, close, goToOurs, type Lab, launch, leave } from './launch.ts';

export type Hands = {
  readonly lab: Lab;
  /** Puts the extension in, over the one that is there if there is one: an update. */
  readonly install: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Chromium only: the driver of Firefox has no way to. */
  readonly turn: (on: boolean) => Promise<void>;
  /** Ends the background worker as the browser does when it needs the room. Chromium only. */
  readonly endWorker: () => Promise<void>;
  /** Comes to `page` from another tab. */
  readonly turnTo: (page: Page) => Promise<void>;
  /** Opens the options in a tab of their own. */
  readonly openOptions: () => Promise<Page>;
  /** Takes the extension out if it is in, and leaves the one tab empty. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The hands that differ from browser to browser. */
type Own = Pick<Hands, 'lab' | 'install' | 'remove' | 'turn' | 'endWorker' | 'turnTo' | 'close'> & {
  readonly base: () => string;
};

/** Starts `browser` without the extension. Pages are kept for “Back” as in everyday use. */
export async function openHands(browser: Browser): Promise<Hands> {
  const own = browser === 'chromium' ? await chromiumHands() : await firefoxHands();
  const { lab } = own;
  let isIn = false;
  return {
    ...own,
    install: async () => {
      await own.install();
      isIn = true;
    },
    remove: async () => {
      await own.remove();
      isIn = false;
    },
    openOptions: async () => {
      const page = await lab.context.newPage();
      await goToOurs(page, `${own.base()}src/entries/options.html`);
      return page;
    },
    clear: async () => {
      // Some of them may have gone with the version they were of.
      for (const page of lab.context.pages()) if (page !== lab.tab) await close(page).catch(() => undefined);
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
declare const chrome: { readonly management: Management };

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
  return {
    lab,
    base: () => `chrome-extension://${id}/`,
    install: async () => {
      ({ id } = await send('Extensions.loadUnpacked', { path }));
    },
    remove: async () => {
      await send('Extensions.uninstall', { id });
    },
    turn: async (on) => {
      if (!manager || manager.isClosed()) {
        manager = await lab.context.newPage();
        await manager.goto('chrome://extensions');
      }
      await manager.evaluate(([which, wanted]) => chrome.management.setEnabled(which, wanted), [id, on] as const);
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
    turnTo: async (page) => {
      // Else the driver makes every tab believe that it has the focus.
      const view = await lab.context.newCDPSession(page);
      await view.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      await page.bringToFront();
      const other = await lab.context.newPage();
      await other.bringToFront();
      await page.bringToFront();
      await view.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await view.detach();
      await other.close();
    },
    close: lab.close,
  };
}

/** Firefox's older remote protocol, which can install: `length:[0, id, command, parameters]`, answered by `length:[1, id, problem, result]`. */
async function marionette(profile: string) {
  const file = join(profile, 'MarionetteActivePort');
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 50));
  const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
  const waiting = new Map<number, (answer: readonly [number, number, object | null, unknown]) => void>();
  let unread = Buffer.alloc(0);
  let sent = 0;
  const greeted = new Promise<void>((resolve) => waiting.set(0, () => resolve()));
  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (colon < 0 || unread.length < end) return;
      const answer = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      waiting.get(Array.isArray(answer) ? answer[1] : 0)?.(answer);
    }
  });
  await greeted;
  return {
    send: async (command: string, parameters: object) => {
      sent += 1;
      const text = JSON.stringify([0, sent, command, parameters]);
      const [, , problem] = await new Promise<readonly [number, number, object | null, unknown]>((resolve) => {
        waiting.set(sent, resolve);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
      if (problem) throw new Error(`${command}: ${JSON.stringify(problem)}`);
    },
    end: () => socket.destroy(),
  };
}

async function firefoxHands(): Promise<Own> {
  const lab = await launch('firefox', false, undefined, {
    args: ['--marionette'],
    firefoxUserPrefs: { 'marionette.port': 0, 'extensions.webextensions.keepUuidOnUninstall': true },
  });
  const line = await marionette(lab.profile);
  const cannot = () => Promise.reject(new Error("The driver of Firefox can't."));
  return {
    lab,
    base: () => lab.base,
    install: () => line.send('Addon:Install', { path: join(built(), 'firefox.xpi'), temporary: true }),
    remove: () => line.send('Addon:Uninstall', { id: 'tomorrows-reader@extension' }),
    turn: cannot,
    endWorker: cannot,
    turnTo: (page) => page.bringToFront(),
    close: async () => {
      line.end();
      await lab.close();
    },
  };
}
