// Starts everything of ours on one page: gate first and at once, the rest when settings are there.
import type { Config } from '../analyzer/analyze.ts';
import type { Composer, Host } from '../hosts/host.ts';
import { loadSettings, type Settings, toConfig, watchSettings } from '../shared/settings.ts';
import { tellPresence } from './background-link.ts';
import type { Desk } from './desk.ts';
import { openGate } from './gate.ts';
import { createGuard, type Guard } from './guard.ts';
import { createInk } from './highlights.ts';
import { warmUp } from './judge.ts';
import { createMemory } from './memory.ts';
import { notices } from './notices.ts';
import { answerPopup } from './port.ts';
import { tabState, watchAbsence } from './presence.ts';
import { createRoot } from './root.ts';
import { openSession } from './session.ts';
import { watchPage } from './watch.ts';

/**
 * Sits in every compose box of `host` on this page until `signal` ends.
 * Call it synchronously at document start: its listeners come before the page's own. Until settings are loaded every message goes.
 * @param retire ends what `signal` stands for; called when the extension is no longer there
 */
export function startSessions(host: Host, signal: AbortSignal, retire: () => void): void {
  const guard = createGuard();
  const root = createRoot(signal);
  let judging: { readonly settings: Settings; readonly config: Config } | undefined;

  const gate = openGate(
    host,
    root,
    {
      sessionOf: (target, asking) => judging && sessions.of(target, asking),
      all: () => sessions.all(),
      retire,
      trouble: () => current()?.notify(notices.broke),
    },
    guard,
    signal,
  );
  const refreshAll = () => {
    for (const session of sessions.all()) session.refresh();
    popup.changed();
  };
  const memory = createMemory(refreshAll, signal);
  let left: { readonly text: string } | undefined;
  const desk: Desk = {
    host,
    root,
    guard,
    ink: createInk(signal),
    memory,
    settings: () => judging,
    changed: () => popup.changed(),
    leaveBehind(text) {
      const other = current();
      if (other) other.notify(text);
      else left = { text };
    },
    leftBehind() {
      const notice = left;
      left = undefined;
      return notice;
    },
    released: gate.release,
  };
  const open = (composer: Composer, end: AbortSignal) => openSession(desk, composer, end);
  const absence = watchAbsence(host, () => sessions.all(), tellPresence, signal);
  let warm = false;
  let missed = false;
  const onScan = (now: boolean) => {
    missed = now;
    if (sessions.all().length > 0) root.mount();
    if (sessions.all().length > 0 && judging && !warm) {
      warm = true;
      whenIdle(warmUp(judging.config), guard, signal);
    }
    absence.check(missed);
    popup.changed();
  };
  const sessions = watchPage(host, guard, open, onScan, signal);
  const current = () => sessions.last() ?? sessions.all().at(-1);
  const popup = answerPopup(
    host,
    () => tabState(host, judging?.settings, sessions.all(), current(), missed),
    () => current()?.openAtCaret(),
    signal,
  );

  const use = (settings: Settings) => {
    if (signal.aborted) return;
    judging = { settings, config: toConfig(settings) };
    sessions.scan();
    refreshAll();
  };
  const load = () => void loadSettings().then(use);
  load();
  watchSettings(use, signal);
  // A page brought back from the cache has missed what changed meanwhile.
  const comeBack = () => {
    memory.refresh();
    load();
  };
  window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
}

/** Takes the steps in order, one whenever the page is idle, so that none is felt. */
function whenIdle([step, ...rest]: readonly (() => void)[], guard: Guard, signal: AbortSignal): void {
  if (!step) return;
  const take = () => {
    if (signal.aborted) return;
    guard('warming up', step, undefined);
    whenIdle(rest, guard, signal);
  };
  requestIdleCallback(take, { timeout: 1000 });
}
