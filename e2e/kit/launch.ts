// Starts a real browser with the built extension (or without it, for comparison) and a proxy that lets nothing out and notes who asked.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox, type Page } from 'playwright/test';
import { quietFlags } from '../../scripts/browser.mjs';
import { installedChromium, installedFirefox } from '../../scripts/setup.mjs';
import { routeHosts } from '../fixtures/serve.ts';

export type Browser = 'chromium' | 'firefox';

/**
 * A running browser. `tab` is the one the tests use in turn, since in Firefox every page is a window and costs more than most tests;
 * `base` is the address of the extension's pages, and `ours` is one of them that stays open and does nothing by itself: what is done to the
 * extension from outside a page of a host is done from there. `outside` holds every address asked for that is not a fixture's,
 * `forbidden` all that a page's own rules (CSP, Trusted Types) have refused in it.
 */
export type Lab = {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly tab: Page;
  readonly base: string;
  readonly ours: Page | undefined;
  readonly outside: string[];
  readonly forbidden: string[];
  readonly profile: string;
  /** The folder that what a page saves goes to. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
};

/** Our id in Firefox. */
export const firefoxId = 'tomorrows-reader@extension';
const firefoxUuid = '5f0a3c1e-2b4d-4c6f-8a91-7e2d1b3c4d5e';

/** What the browsers ask for by themselves, whatever is installed in them: updates, lists, experiments, codecs. */
const ownErrands =
  /^(?:(?:accounts|mail)\.google\.com|redirector\.gvt1\.com|app\.slack\.com|(?:[\w-]+\.)+(?:googleapis\.com|mozilla\.(?:com|net|org)|firefox\.com|getpocket\.com|openh264\.org))(?::443)?$/;

async function startProxy(outside: string[]) {
  const note = (host: string) => {
    if (!ownErrands.test(host)) outside.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** What each page tells of when its rules refuse something, whoever in it has tried. */
async function noteForbidden(context: BrowserContext, forbidden: string[]): Promise<void> {
  const sign = 'refused by the rules of the page:';
  context.on('console', (message) => {
    if (message.text().startsWith(sign)) forbidden.push(message.text());
  });
  await context.addInitScript((start) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      // The Slack fixture's own pictures of people, which come from nowhere.
      if (blockedURI.startsWith('https://ca.slack-edge.com/')) return;
      console.info(start, effectiveDirective, blockedURI, sample, sourceFile);
    });
  }, sign);
}

/** What a browser is started with beyond the usual. */
export type Extra = {
  readonly args?: string[];
  readonly ignoreDefaultArgs?: string[];
  readonly firefoxUserPrefs?: Record<string, string | number | boolean>;
};

const common = { headless: true, viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Berlin' };

async function startChromium(dir: string, proxy: string, extension: string | undefined, extra: Extra) {
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    ...common,
    downloadsPath: join(dir, 'downloads'),
    executablePath: installedChromium(),
    proxy: { server: proxy },
    ignoreDefaultArgs: extra.ignoreDefaultArgs,
    args: [
      ...quietFlags,
      '--disable-quic',
      ...(extra.args ?? []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  if (!extension) return { context, base: '' };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, base: new URL('/', worker.url()).href };
}

/** What a policy of an organisation would hold for us, where Firefox looks for it in a home directory. */
function writePolicy(home: string, data: object) {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: firefoxId, description: 'Policy', type: 'storage', data };
  writeFileSync(join(folder, `${firefoxId}.json`), JSON.stringify(manifest));
}

async function startFirefox(
  dir: string,
  proxy: string,
  extension: string | undefined,
  extra: Extra,
  policy: object | undefined,
) {
  const profile = join(dir, 'profile');
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  if (extension) cpSync(extension, join(profile, `extensions/${firefoxId}.xpi`));
  if (policy) writePolicy(dir, policy);
  const context = await firefox.launchPersistentContext(profile, {
    ...common,
    downloadsPath: join(dir, 'downloads'),
    ...(policy ? { env: { ...process.env, HOME: dir } } : {}),
    channel: 'moz-firefox',
    executablePath: installedFirefox(),
    proxy: { server: proxy },
    ignoreHTTPSErrors: true,
    args: ['--remote-allow-system-access', ...(extra.args ?? [])],
    firefoxUserPrefs: {
      ...extra.firefoxUserPrefs,
      // The driver gives Firefox its proxy for http alone.
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': Number(new URL(proxy).port),
      'xpinstall.signatures.required': false,
      // What it does beside each page and nobody here looks at.
      'browser.sessionstore.interval': 3_600_000,
      'browser.translations.enable': false,
      'dom.ipc.processPrelaunch.enabled': false,
      'places.history.enabled': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
    },
  });
  return { context, base: `moz-extension://${firefoxUuid}/` };
}

/** Goes to an empty page. Coming from the extension's own, Firefox may let a second such navigation overtake the first: either will do. */
async function empty(page: Page): Promise<void> {
  await page.goto('about:blank').catch((problem: unknown) => {
    if (!String(problem).includes('interrupted by another navigation to "about:blank"')) throw problem;
  });
}

/** Leaves the page in `tab`, with the pointer where no page has anything, so that the next test finds nothing of this one. */
export async function leave(tab: Page): Promise<void> {
  await empty(tab);
  await tab.mouse.move(0, 0);
}

/**
 * Goes to a page of the extension at `url` in `page`. Firefox tells its driver nothing of such a page before the first gesture on it,
 * so that any look at it would wait for ever: the pointer moves.
 */
export async function goToOurs(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.mouse.move(0, 0);
}

/** Turns to the tab `page` from another, as a person would: it has lost the focus, and has it again. */
export async function turnTo({ browser, context }: Pick<Lab, 'browser' | 'context'>, page: Page): Promise<void> {
  if (browser === 'firefox') return page.bringToFront();
  // Else the driver makes every tab believe that it has the focus.
  const view = await context.newCDPSession(page);
  await view.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.bringToFront();
  const other = await context.newPage();
  await other.bringToFront();
  await page.bringToFront();
  await view.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await view.detach();
  await other.close();
}

/** Closes `page`, which may be one of the extension's: of their closing Firefox tells nothing either, so it is left first. */
export async function close(page: Page): Promise<void> {
  await empty(page);
  await page.close();
}

const inhabited = new WeakSet<BrowserContext>();

/** Whether the extension was in the browser of `context` from its start. */
export const hasExtension = (context: BrowserContext): boolean => inhabited.has(context);

/** Starts `browser` with a fresh profile; `withExtension` false gives the page as it is without us. A `policy` is for Firefox only. */
export async function launch(
  browser: Browser,
  withExtension: boolean,
  policy?: object,
  extra: Extra = {},
): Promise<Lab> {
  const built = process.env.E2E_DIR;
  if (!built) throw new Error('The global set-up has not run.');
  const dir = mkdtempSync(join(tmpdir(), 'tomorrows-reader-profile-'));
  const outside: string[] = [];
  const forbidden: string[] = [];
  const proxy = await startProxy(outside);
  const start = browser === 'chromium' ? startChromium : startFirefox;
  const extension = join(built, browser === 'chromium' ? 'chrome' : 'firefox.xpi');
  const { context, base } = await start(dir, proxy.address, withExtension ? extension : undefined, extra, policy);
  if (withExtension) inhabited.add(context);
  await routeHosts(context, built, (url) => outside.push(url));
  await noteForbidden(context, forbidden);
  const ours = withExtension ? await context.newPage() : undefined;
  if (ours) await goToOurs(ours, `${base}manifest.json`);
  return {
    browser,
    context,
    tab: await context.newPage(),
    base,
    ours,
    outside,
    forbidden,
    profile: join(dir, 'profile'),
    downloads: join(dir, 'downloads'),
    close: async () => {
      await context.close();
      proxy.server.closeAllConnections();
      proxy.server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
