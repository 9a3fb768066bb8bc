// The toolbar popup: the checklist of the draft you are in, live; whether we are in this tab at all; a box for any other text.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabState } from '../shared/messages.ts';
import { saveGeneral, toConfig } from '../shared/settings.ts';
import { Checklist } from '../ui/checklist.tsx';
import { Mark, Sun } from '../ui/icons.tsx';
import { QuietView } from '../ui/quiet.tsx';
import { Switch } from '../ui/switch.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { TryBox } from '../ui/try-box.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { type Tab, useTab } from '../ui/use-tab.ts';

const siteNames = { gmail: 'Gmail', slack: 'Slack', practice: 'the practice page' } as const;

const openOptions = () => void browser.runtime.openOptionsPage().then(() => window.close());

function Popup() {
  const settings = useSettings();
  const tab = useTab();
  const [chosen, setChosen] = useState<'tab' | 'any'>();
  if (!settings || !(tab.state || tab.why)) return null;
  const { state } = tab;
  const view = chosen ?? (state || tab.ours || tab.keptOut === 'all' ? 'tab' : 'any');
  return (
    <>
      <header class="top">
        <span class="sun">
          <Sun size={22} />
        </span>
        <h1>Tomorrow’s Reader</h1>
        <Tabs label="What to read" tabs={{ tab: 'This tab', any: 'Any text' }} selected={view} onSelect={setChosen} />
      </header>
      {view === 'tab' ? <ThisTab tab={tab} sites={settings.sites} locked={settings.locked} /> : null}
      <div class="any" hidden={view !== 'any'}>
        <TryBox
          config={toConfig(settings)}
          label="Read this as tomorrow’s reader"
          placeholder="Paste or write a message. It stays here."
        />
      </div>
      <footer class="bottom">
        <Link to={browser.runtime.getURL('src/entries/practice.html')}>Practice</Link>
        <button type="button" class="ghost" onClick={openOptions}>
          Rules and settings
        </button>
      </footer>
    </>
  );
}

const Link = ({ to, children }: { to: string; children: string }) => (
  <a class="ghost" href={to} target="_blank" rel="noreferrer">
    {children}
  </a>
);

type ThisTabProps = {
  readonly tab: Tab;
  readonly sites: { readonly gmail: boolean; readonly slack: boolean };
  readonly locked: readonly string[];
};

function ThisTab({ tab, sites, locked }: ThisTabProps) {
  const { state } = tab;
  if (!state) return <Silent tab={tab} />;
  const site = state.host === 'practice' ? undefined : state.host;
  const on = site === undefined || sites[site];
  return (
    <>
      <div class="site">
        <Status {...statusOf(state, on)} />
        {site && (
          <Switch
            label={`Read along in ${siteNames[site]}`}
            on={on}
            disabled={locked.includes(site)}
            onChange={(value) => void saveGeneral(site, value)}
          />
        )}
      </div>
      {on && state.draft && (
        <div class="answer">
          <Checklist slots={state.draft.slots} checklist={state.draft.checklist} />
        </div>
      )}
      {on && state.quiet && <QuietView quiet={state.quiet} onOpenOptions={openOptions} />}
      {on && state.attached > 0 && !state.draft && !state.quiet && (
        <p class="empty">Click into a message you are writing, and it is read here.</p>
      )}
      <Doctor state={state} outline={tab.outline} />
    </>
  );
}

/** Over a tab from which nothing answers. */
const Silent = ({ tab: { why, letIn } }: { tab: Tab }) => (
  <div class="site">
    <Status attached={false} title="Not attached here" why={why} />
    {letIn && (
      <button type="button" class="button" onClick={letIn}>
        Let it in
      </button>
    )}
  </div>
);

function statusOf(state: TabState, on: boolean) {
  const where = siteNames[state.host];
  if (!on) return { attached: false, title: `Off in ${where}`, why: 'Nothing is read there until you turn it on.' };
  if (state.attached === 0) return { attached: false, title: 'Not attached here', why: state.why };
  if (state.why) return { attached: false, title: 'Not attached to every compose box here', why: state.why };
  return {
    attached: true,
    title: `Attached to ${state.attached} compose box${state.attached === 1 ? '' : 'es'}`,
    why: `in ${where}`,
  };
}

type StatusProps = { readonly attached: boolean; readonly title: string; readonly why?: string | undefined };

const Status = ({ attached, title, why }: StatusProps) => (
  <div class="status" role="status">
    <Mark level={attached ? 'fine' : 'hint'} />
    <p>
      <b>{title}</b>
      {why && <small>{why}</small>}
    </p>
  </div>
);

/** What the selectors found; for the day a host changes its pages. */
function Doctor({ state, outline }: { state: TabState; outline: Tab['outline'] }) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    const text = await outline();
    if (!text) return setCopied('This tab did not answer. Reload it and try again.');
    const put = navigator.clipboard.writeText(text);
    setCopied(
      await put.then(
        () => 'Copied: tags and roles only, no words and no names.',
        () => 'The browser did not let it be copied. Press once more.',
      ),
    );
  };
  return (
    <details class="doctor">
      <summary>What it finds on this page</summary>
      <table>
        <tbody>
          {state.doctor.map((part) => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td>{part.matched ? <code>{part.matched}</code> : <span class="none">nothing</span>}</td>
              <td class="count">{part.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={() => void copy()}>
        Copy a censored outline
      </button>
      <p class="small" role="status">
        {copied ?? 'To paste into a report when something here is not found.'}
      </p>
    </details>
  );
}

const app = document.getElementById('app');
if (app) render(<Popup />, app);
