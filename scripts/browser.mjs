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
 * Takes the executable's path, a profile directory, the built extension's directory and a function from extension id to the addresses to open.
 * Resolves when the browser has closed; rejects with a clear sentence when the extension can't be loaded.
 */
export function openWithExtension({ executable, profile, extension, addresses }) {
  const args = [
    ...quietFlags,
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    'about:blank',
  ];
  const browser = spawn(executable, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const send = (id, method, params) => browser.stdio[3].write(`${JSON.stringify({ id, method, params })}\0`);
  return new Promise((resolve, reject) => {
    let unread = '';
    browser.stdio[4].on('data', (chunk) => {
      const messages = (unread + chunk).split('\0');
      unread = messages.pop();
      const loaded = messages.map((m) => JSON.parse(m)).find((m) => m.id === 1);
      if (loaded?.error) reject(new Error(`The browser did not load the extension: ${loaded.error.message}`));
      else if (loaded) {
        for (const [i, url] of addresses(loaded.result.id).entries()) send(i + 2, 'Target.createTarget', { url });
      }
    });
    browser.on('error', (error) => reject(new Error(`The browser could not be started: ${error.message}`)));
    browser.on('exit', resolve);
    send(1, 'Extensions.loadUnpacked', { path: extension });
  });
}
