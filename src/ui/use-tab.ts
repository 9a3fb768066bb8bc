// What the popup knows of the tab it was opened over: one port, plain data, nothing kept.
import { useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import { askFor, keptOutOf, wanted } from '../shared/access.ts';
import { type FromTab, popupPort, type TabState, type ToTab } from '../shared/messages.ts';

/** `why` says in a sentence what there is to know while nothing answers from the tab. */
export type Tab = {
  readonly state?: TabState;
  readonly why?: string;
  /** It is a tab of a host, where we should be. */
  readonly ours?: boolean;
  /** The browser keeps us out of all hosts' pages, or of some. */
  readonly keptOut?: 'all' | 'some';
  /** Asks the person to let us into them; in answer to a press only. */
  readonly letIn?: () => void;
  /** Asks the tab for its outline without words; resolves to undefined when nobody answers. */
  readonly outline: () => Promise<string | undefined>;
};

const elsewhere = 'It reads along in Gmail and in Slack in the browser. Any other text can go into the box.';
const shutOut = (origins: readonly string[]) =>
  `The browser keeps it out of ${origins.map((origin) => new URL(origin.replace('/*', '/')).host).join(' and ')}. Nothing is read there until it is let in.`;
const notYet = 'This tab was open before. Reload it once, and it reads along.';
const noAnswer = 2000;

export function useTab(): Tab {
  const [known, setKnown] = useState<Pick<Tab, 'state' | 'why' | 'ours' | 'keptOut' | 'letIn'>>({});
  const port = useRef<Runtime.Port>(undefined);
  const heard = useRef<((text: string) => void) | undefined>(undefined);
  useEffect(() => {
    let open = true;
    void Promise.all([activeTab(), keptOutOf()]).then(([tab, out]) => {
      if (!open) return;
      const ours = /^https:\/\/(mail\.google|app\.slack)\.com\//.test(tab?.url ?? '');
      const silent = ours || out.length === 0 ? { ours, why: ours ? notYet : elsewhere } : barred(out);
      if (tab?.id === undefined) return setKnown(silent);
      const connected = browser.tabs.connect(tab.id, { name: popupPort });
      port.current = connected;
      connected.onMessage.addListener((message) => {
        const said = message as FromTab;
        if (said.type === 'state') setKnown({ state: said.state });
        else heard.current?.(said.text);
      });
      connected.onDisconnect.addListener(() => setKnown(silent));
      connected.postMessage({ type: 'watch' } satisfies ToTab);
    });
    return () => {
      open = false;
      port.current?.disconnect();
    };
  }, []);
  const outline = () =>
    new Promise<string | undefined>((resolve) => {
      heard.current = resolve;
      setTimeout(() => resolve(undefined), noAnswer);
      port.current?.postMessage({ type: 'outline' } satisfies ToTab);
    });
  return { ...known, outline };
}

/** Of a page we are kept out of, no address is told: it may be this one. */
const barred = (out: readonly string[]): Pick<Tab, 'why' | 'keptOut' | 'letIn'> => ({
  why: shutOut(out),
  keptOut: out.length === wanted().length ? 'all' : 'some',
  letIn: () => void askFor(out).then((given) => given && window.close()),
});

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];
