// `npm start`: builds the extension and opens a browser with it, the practice page, and Gmail and Slack where they are reachable.
// Without a display it checks a sample draft on the practice page, prints the checklist and leaves a picture.
import { lookup } from 'node:dns/promises';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, root } from './setup.mjs';

const extension = join(root, 'dist/chrome');
const cache = join(root, '.cache');
const practicePage = 'src/entries/practice.html';
const say = (text) => console.log(`• ${text}`);

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function reachable(host) {
  const late = new Promise((resolve) => setTimeout(resolve, 3000, false).unref());
  return Promise.race([late, lookup(host).then(Boolean, () => false)]);
}

async function withDisplay(executable) {
  const { openWithExtension } = await import('./browser.mjs');
  const hosts = [];
  for (const [name, url] of [
    ['Gmail', 'https://mail.google.com/'],
    ['Slack', 'https://app.slack.com/client'],
  ]) {
    if (await reachable(new URL(url).host)) hosts.push(url);
    else say(`${name} is not reachable from here, so its tab is left out.`);
  }
  say('Opening the browser. Its profile is kept in .cache/profile; close the window to end.');
  const profile = join(cache, 'profile');
  await openWithExtension({ executable, profile, extension, addresses: hosts, firstPage: practicePage });
}

/** Types a sample draft on the practice page as a person would and prints what the checklist says. */
async function withoutDisplay(executable) {
  say('There is no display here, so the browser runs unseen and checks a sample draft on the practice page.');
  const { chromium } = await import('playwright');
  const { quietFlags } = await import('./browser.mjs');
  const profile = join(cache, 'headless-profile');
  rmSync(profile, { recursive: true, force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: true,
    viewport: { width: 1280, height: 1000 },
    args: [...quietFlags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    const page = await context.newPage();
    await page.goto(new URL(`/${practicePage}`, worker.url()).href);
    await page.locator('[data-composer="chat"] [data-body]').click();
    await page.keyboard.type(
      'can you check on the auth issue when you get a chance? The client call is tomorrow at 3pm',
    );
    await page.getByRole('button', { name: /^Tomorrow's Reader: \d/ }).click();
    const dialog = page.getByRole('dialog', { name: "Read as tomorrow's reader" });
    await dialog.waitFor();
    console.log(`\n${(await dialog.innerText()).replace(/\n{2,}/g, '\n')}\n`);
    const picture = join(cache, 'practice.png');
    await page.screenshot({ path: picture, animations: 'disabled' });
    say('A picture of the page is in .cache/practice.png.');
  } finally {
    await context.close();
  }
}

ensureDependencies();
mkdirSync(cache, { recursive: true });
const executable = await ensureChromium();
say('Building dist/chrome …');
const { build } = await import('vite');
await build({ root, mode: 'chrome', logLevel: 'warn' });
await (hasDisplay() ? withDisplay(executable) : withoutDisplay(executable));
