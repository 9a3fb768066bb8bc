// The background worker: first steps after install, our place in tabs that are already open, the keyboard command, the toolbar icon. Keeps nothing.
import browser, { type Runtime } from 'webextension-polyfill';
import { keptOutOf, wanted } from '../shared/access.ts';
import { log } from '../shared/log.ts';
import type { OpenChecklist, ToBackground } from '../shared/messages.ts';

const practicePage = 'src/entries/practice.html';
const name = browser.i18n.getMessage('name');

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(practicePage) });
});

/**
 * Once after an install, an update or being switched on again (which no event tells; but what is kept for the session is then gone):
 * Chromium leaves open tabs with the old script, or with none. Firefox puts the new one in by itself.
 */
async function joinOpenTabs(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  if ((await browser.storage.session.get('joined')).joined) return;
  await browser.storage.session.set({ joined: true });
  await join(wanted());
}

/** Puts our script into the open tabs of these pages; where it is already, it sees to it that there is one of it. */
async function join(pages: readonly string[]): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  for (const { id, discarded } of await browser.tabs.query({ url: [...pages] })) {
    if (id === undefined || discarded) continue;
    const target = { tabId: id };
    const files = script.js;
    await browser.scripting
      .insertCSS({ target, files: script.css ?? [] })
      .then(() => browser.scripting.executeScript({ target, files }))
      .catch((problem: unknown) => log('joining an open tab', problem));
  }
}

void joinOpenTabs().catch((problem: unknown) => log('joining open tabs', problem));

/** Who keeps us out of every host's pages meets nothing of ours there: the icon says so on every tab. */
async function showAccess(): Promise<void> {
  const out = (await keptOutOf()).length === wanted().length;
  await mark(out ? `${name}: kept out of Gmail and Slack. Press to see why.` : undefined);
}

const look = () => void showAccess().catch((problem: unknown) => log('looking whether we are let in', problem));
look();
browser.permissions.onRemoved.addListener(look);
browser.permissions.onAdded.addListener(({ origins }) => {
  look();
  // The browser itself puts our script only into what is opened from now on.
  if (origins?.length) void join(origins).catch((problem: unknown) => log('joining open tabs', problem));
});

browser.commands.onCommand.addListener((command) => {
  if (command === 'open-checklist') void openChecklist();
});

async function openChecklist(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: OpenChecklist = { type: 'open-checklist' };
  // A tab without us has nobody to answer.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const told = message as ToBackground;
  if (told.type === 'open-options') void browser.runtime.openOptionsPage();
  if (told.type === 'presence' && sender.tab?.id !== undefined) void showPresence(sender.tab.id, told.present);
  return undefined;
});

/** A page that should have a compose box we know, and hasn't, is said so on the icon: never silently absent. */
const showPresence = (tabId: number, present: boolean) =>
  mark(present ? undefined : `${name}: not attached here. Press to see why.`, tabId);

/** A question mark on the icon, and why; neither without a reason. On one tab or, without `tabId`, on every one. */
async function mark(why: string | undefined, tabId?: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b4541a' });
  await browser.action.setBadgeText({ tabId, text: why ? '?' : '' });
  await browser.action.setTitle({ tabId, title: why ?? name });
}
