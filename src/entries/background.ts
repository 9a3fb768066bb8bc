// The background worker: first steps after install, our place in tabs that are already open, the keyboard command, the toolbar icon. Keeps nothing.
import browser, { type Runtime } from 'webextension-polyfill';
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
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.js) return;
  for (const { id, discarded } of await browser.tabs.query({ url: script.matches })) {
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
async function showPresence(tabId: number, present: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b4541a' });
  await browser.action.setBadgeText({ tabId, text: present ? '' : '?' });
  const title = present ? name : `${name}: not attached here. Press to see why.`;
  await browser.action.setTitle({ tabId, title });
}
