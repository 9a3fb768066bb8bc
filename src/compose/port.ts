// The toolbar popup's line to this tab, and the keyboard command that opens the checklist.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Host } from '../hosts/host.ts';
import { outline } from '../hosts/outline.ts';
import { type FromTab, popupPort, type TabState, type ToTab } from '../shared/messages.ts';

/** Several changes within this are told as one. */
const tellMs = 120;

/**
 * Answers the popup, and keeps it up to date while it is open; costs nothing while it is closed.
 * @param state what to tell it now
 * @param openChecklist the keyboard command came
 */
export function answerPopup(host: Host, state: () => TabState, openChecklist: () => void, signal: AbortSignal) {
  const watching = new Set<Runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const post = (port: Runtime.Port, message: FromTab) => {
    try {
      port.postMessage(message);
    } catch {
      watching.delete(port);
    }
  };
  const tell = () => {
    timer = undefined;
    if (signal.aborted) return;
    const message: FromTab = { type: 'state', state: state() };
    for (const port of watching) post(port, message);
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== popupPort) return;
    port.onDisconnect.addListener(() => void watching.delete(port));
    port.onMessage.addListener((message) => {
      if ((message as ToTab).type === 'outline') return post(port, { type: 'outline', text: outline(host, document) });
      watching.add(port);
      tell();
    });
  };
  const onMessage = (message: unknown) => {
    if ((message as { type?: string } | null)?.type === 'open-checklist') openChecklist();
  };
  // Kept by name: in a content script that outlives its extension `browser.runtime` may be gone.
  const { onConnect: connected, onMessage: messaged } = browser.runtime;
  connected.addListener(onConnect);
  messaged.addListener(onMessage as Parameters<typeof messaged.addListener>[0]);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      connected.removeListener(onConnect);
      messaged.removeListener(onMessage as Parameters<typeof messaged.addListener>[0]);
    },
    { once: true },
  );
  return {
    changed() {
      if (watching.size > 0) timer ??= setTimeout(tell, tellMs);
    },
  };
}
