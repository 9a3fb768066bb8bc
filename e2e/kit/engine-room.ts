// Firefox's own engine room: a page of the browser's, where what is evaluated may do all that the browser may. What Chromium's driver offers by itself is done from here.
import type { BrowserContext, Page } from 'playwright/test';
import { goToOurs } from './launch.ts';

/** Opens the engine room, which lets the driver in since the profile has `xpinstall.signatures.required` off, in a window of its own; `page.bringToFront()` leads back to another. */
export async function openEngineRoom(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await goToOurs(page, 'about:config');
  // A new window comes to the front by itself, some time: not after another has been brought there.
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus(), undefined, { timeout: 10_000 });
  return page;
}

type Addon = {
  readonly enable: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
};
type Modules = {
  readonly AddonManager: {
    readonly getAddonByID: (id: string) => Promise<Addon>;
    readonly installTemporaryAddon: (file: object) => Promise<Addon>;
  };
  readonly FileUtils: { readonly File: new (path: string) => object };
};
declare const ChromeUtils: { readonly importESModule: (address: string) => Modules };
declare const WebExtensionPolicy: {
  readonly getByID: (id: string) => {
    readonly extension: { readonly terminateBackground: () => Promise<void>; readonly backgroundState: string };
  };
};

/** Puts in the extension packed at `path`, over the one that is there if there is one, until the browser ends. */
export const install = (room: Page, path: string): Promise<void> =>
  room.evaluate(async (from) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    await AddonManager.installTemporaryAddon(new FileUtils.File(from));
  }, path);

/** Takes the extension out, switches it off, or on. */
export const manage = (room: Page, id: string, what: keyof Addon): Promise<void> =>
  room.evaluate(
    async ([which, doing]) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(which))[doing]();
    },
    [id, what] as const,
  );

type Permissions = { readonly origins: readonly string[]; readonly permissions: readonly string[] };
type Change = (id: string, what: Permissions, extension: object) => Promise<void>;

/** Gives an extension its way into the pages of its manifest, or takes it, as the switches among its permissions do. */
export const allow = (room: Page, id: string, on: boolean): Promise<void> =>
  room.evaluate(
    async ([which, letIn]) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      ) as unknown as { readonly ExtensionPermissions: { readonly add: Change; readonly remove: Change } };
      const { extension } = WebExtensionPolicy.getByID(which) as unknown as {
        readonly extension: { readonly manifest: { readonly host_permissions: readonly string[] } };
      };
      const what = { origins: extension.manifest.host_permissions, permissions: [] };
      await ExtensionPermissions[letIn ? 'add' : 'remove'](which, what, extension);
    },
    [id, on] as const,
  );

/** Ends the background page of an extension, as the browser does when it was idle for a while; returns its state. */
export const endBackground = (room: Page, id: string): Promise<string> =>
  room.evaluate(async (which) => {
    const { extension } = WebExtensionPolicy.getByID(which);
    await extension.terminateBackground();
    return extension.backgroundState;
  }, id);

type Sandbox = { readonly principal: unknown };
declare const Cu: {
  readonly Sandbox: new (principal: unknown, options: object) => Sandbox;
  readonly evalInSandbox: (source: string, sandbox: Sandbox) => Promise<string>;
};

/** Asks for `address` from no page at all, as a background does; returns what came of it. */
export const askFromNowhere = (room: Page, address: string): Promise<string> =>
  room.evaluate((url) => {
    const world = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {
      wantGlobalProperties: ['fetch'],
    });
    return Cu.evalInSandbox(`fetch(${JSON.stringify(url)}).then(() => 'answered', () => 'refused')`, world);
  }, address);

type Report = (process: string, path: string, kind: number, units: number, amount: number) => void;
type Reporters = {
  readonly minimizeMemoryUsage: (done: () => void) => void;
  readonly getReports: (each: Report, data: null, done: () => void, doneData: null, anonymous: boolean) => void;
};
declare const Cc: Record<
  string,
  { readonly getService: (what: unknown) => Reporters; readonly createInstance: (what: unknown) => InputMethod }
>;
declare const Ci: { readonly nsIMemoryReporterManager: unknown; readonly nsITextInputProcessor: unknown };

/** What a page holds: how many listeners, its nodes with those no longer in the page (Chromium: a count; Firefox: bytes), and bytes of the scripts' objects. */
export type Held = { readonly listeners: number; readonly nodes: number; readonly objects: number };

/**
 * What the window at `address` holds after a thorough clean-up, as about:memory shows it, with the objects of the extension's script in it,
 * which stand in a realm of their own. A node that is kept for a listener weighs 400 bytes or more.
 */
export const measureWindow = (room: Page, address: string): Promise<Held> =>
  room.evaluate(async (wanted) => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
    const held = { listeners: 0, nodes: 0, objects: 0 };
    const name = wanted.replaceAll('/', '\\');
    const ofWindow = `/window(${name})/`;
    const ofScript = `/realm([Expanded Principal [${name}, `;
    const each: Report = (_process, path, _kind, _units, amount) => {
      if (path.includes(ofScript) && path.includes('/classes/')) held.objects += amount;
      const [, part] = path.split(ofWindow);
      if (!part) return;
      if (part === 'dom/event-listeners') held.listeners += amount;
      else if (/^dom\/.*nodes$/.test(part)) held.nodes += amount;
      else if (/^js-realm\(.*\)\/classes\//.test(part)) held.objects += amount;
    };
    await new Promise<void>((done) => manager?.minimizeMemoryUsage(done));
    await new Promise<void>((done) => manager?.getReports(each, null, done, null, false));
    return held;
  }, address);

type InputMethod = {
  readonly ATTR_RAW_CLAUSE: number;
  readonly beginInputTransactionForTests: (window: Window) => boolean;
  readonly setPendingCompositionString: (text: string) => void;
  readonly appendClauseToPendingComposition: (length: number, kind: number) => void;
  readonly setCaretInPendingComposition: (at: number) => void;
  readonly flushPendingComposition: () => boolean;
  readonly commitComposition: (key: KeyboardEvent) => void;
};
type BrowserWindow = Window &
  typeof globalThis & { readonly gBrowser: { readonly selectedBrowser: { readonly currentURI: { spec: string } } } };
declare const Services: {
  readonly scriptSecurityManager: { readonly getSystemPrincipal: () => unknown };
  readonly wm: { readonly getEnumerator: (type: 'navigator:browser') => Iterable<BrowserWindow> };
};

/** Composes by a real input method where the caret is, in the window at `address`: shows each of `steps` in turn and takes the last by Enter. */
export const composeIn = (room: Page, address: string, steps: readonly string[]): Promise<void> =>
  room.evaluate(
    ([wanted, texts]) => {
      const all = [...Services.wm.getEnumerator('navigator:browser')];
      const window = all.find(({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === wanted);
      const method = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      if (!window || !method?.beginInputTransactionForTests(window))
        throw new Error('The window can not be written in.');
      for (const text of texts) {
        method.setPendingCompositionString(text);
        method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(text.length);
        method.flushPendingComposition();
      }
      method.commitComposition(new window.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 }));
    },
    [address, steps] as const,
  );
