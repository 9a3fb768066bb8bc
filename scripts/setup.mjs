// What a fresh machine lacks: dependencies from the lockfile, and a browser. Says what it does.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const say = (text) => console.log(`• ${text}`);

/** Runs a command with its output shown. Returns its exit code (127 when it can't be started). */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  return done.status ?? 127;
}

/** The packages of a lockfile as `path → version`; optional ones (other platforms' binaries) are left out. */
function locked(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path, p]) => path && !p.optional && !p.link);
}

function dependenciesStale() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const have = new Map(locked(installed).map(([path, p]) => [path, p.version]));
  return locked(join(root, 'package-lock.json')).some(([path, p]) => have.get(path) !== p.version);
}

/** Installs `node_modules` from the lockfile when it is missing or stale. Exits with a clear sentence when that fails. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old for this. Please install Node 20.19 or newer.`);
    process.exit(2);
  }
  if (!dependenciesStale()) return;
  say('Installing the dependencies from package-lock.json …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    console.error(
      'The dependencies could not be installed. Check the network or the npm settings, then run this again.',
    );
    process.exit(2);
  }
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find((file) => existsSync(file));

const chromiums = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((dir) => [
      join(dir, 'Chromium/Application/chrome.exe'),
      join(dir, 'Google/Chrome/Application/chrome.exe'),
      join(dir, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};
const firefoxes = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')],
};

const firstOf = (names = []) => names.map((n) => (n.includes('/') ? existsSync(n) && n : onPath(n))).find(Boolean);

/** Path of an installed Chromium, Chrome or Edge (`CHROMIUM` in the environment wins), or undefined. */
export const installedChromium = () => process.env.CHROMIUM || firstOf(chromiums[process.platform]);
/** Path of an installed Firefox (`FIREFOX` in the environment wins), or undefined. */
export const installedFirefox = () => process.env.FIREFOX || firstOf(firefoxes[process.platform]);

const isDebian = () => existsSync('/etc/debian_version') && Boolean(onPath('apt-get'));

/** Installs a Debian package; asks for root by sudo when there is one. Returns whether it worked. */
function aptInstall(name) {
  const asRoot = process.getuid?.() === 0 ? [] : onPath('sudo') ? ['sudo', '-n'] : undefined;
  if (!asRoot) return false;
  say(`Installing Debian's ${name} package …`);
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-qq', '-y', ...args];
    return run(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  return (apt('install', name) === 0 || (apt('update') === 0 && apt('install', name) === 0)) && Boolean(onPath(name));
}

/** Path of a Chromium: an installed one, else Playwright's own, else Debian's package. Exits with a clear sentence when none can be had. */
export async function ensureChromium() {
  const installed = installedChromium();
  if (installed) return installed;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  // Debian's package comes before Playwright's download: it is kept current by the system and needs no further host.
  if (isDebian() && aptInstall('chromium')) return onPath('chromium');
  say("Installing Playwright's Chromium …");
  if (run('npx', ['playwright', 'install', 'chromium']) === 0 && existsSync(own)) return own;
  console.error(
    'No browser was found. Install Chromium, Chrome or Edge, or set CHROMIUM to the path of one, then run this again.',
  );
  process.exit(2);
}
