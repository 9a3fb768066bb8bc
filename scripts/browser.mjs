// Opens a browser with the unpacked extension in it, without automation, so that people can sign in as usual.
import { spawn } from 'node:child_process';

/** Flags that keep a test or demo browser from calling home; `--no-sandbox` only as root, where Chromium refuses to start without it. */
export const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Starts the browser and loads the extension over the debugging pipe: branded Chrome no longer honours `--load-extension`.
 * Takes the executable's path, a profile directory, the built extension's directory, the addresses to open and the extension's page that opens after an install
 * (and is opened here when it doesn't, as in a profile that has had the extension before).
 * Resolves when the browser has closed; rejects with a clear sentence when the extension can't be loaded.
 */
export function openWithExtension({ executable, profile, extension, addresses, firstPage }) {
  const args = [
    ...quietFlags,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    'about:blank',
  ];
  const browser = spawn(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  let sent = 0;
  const send = (method, params) => browser.stdio[3].write(`${JSON.stringify({ id: ++sent, method, params })}\0`);
  const loading = 1;
  let blank;
  let welcomed = false;
  /** The empty tab the browser starts with goes as soon as there is another. */
  const onPage = ({ targetId, type, url }) => {
    if (type !== 'page') return;
    welcomed ||= url.endsWith(firstPage);
    if (url === 'about:blank') blank = targetId;
    else if (blank && url) {
      send('Target.closeTarget', { targetId: blank });
      blank = undefined;
    }
  };
  return new Promise((resolve, reject) => {
    let unread = '';
    browser.stdio[4].on('data', (chunk) => {
      const messages = (unread + chunk).split('\0');
      unread = messages.pop();
      for (const { id, error, result, params } of messages.map((m) => JSON.parse(m))) {
        if (params?.targetInfo) onPage(params.targetInfo);
        if (id !== loading) continue;
        if (error) reject(new Error(`The browser did not load the extension: ${error.message}`));
        else {
          for (const url of addresses) send('Target.createTarget', { url });
          const welcome = () =>
            welcomed || send('Target.createTarget', { url: `chrome-extension://${result.id}/${firstPage}` });
          setTimeout(welcome, 3000).unref();
        }
      }
    });
    browser.on('error', (error) => reject(new Error(`The browser could not be started: ${error.message}`)));
    browser.on('exit', resolve);
    send('Extensions.loadUnpacked', { path: extension });
    send('Target.setDiscoverTargets', { discover: true });
  });
}
