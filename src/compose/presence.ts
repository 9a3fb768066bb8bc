// Whether we sit where we should on this page, and what the toolbar popup is told about it.
import { diagnose } from '../hosts/doctor.ts';
import type { Host } from '../hosts/host.ts';
import type { TabState } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isOn } from './desk.ts';
import type { Session } from './session.ts';

/** What the popup shows of this tab. `current` is the draft the person is in. */
export function tabState(
  host: Host,
  settings: Settings | undefined,
  sessions: readonly Session[],
  current: Session | undefined,
): TabState {
  const enabled = settings !== undefined && isOn(host, settings);
  const shown = current ?? (sessions.length === 1 ? sessions[0] : undefined);
  const result = shown?.result();
  const { why, selectors } = diagnose(host, document);
  return {
    host: host.id,
    enabled,
    attached: enabled ? sessions.length : 0,
    why: enabled && sessions.length === 0 ? why : undefined,
    draft: result &&
      shown && {
        surface: shown.composer().surface,
        slots: result.slots,
        checklist: result.checklist,
        verdict: result.verdict,
        score: result.score,
      },
    quiet: enabled ? shown?.quiet() : undefined,
    doctor: selectors,
  };
}

/** Keys typed into an editor we don't know before the toolbar says so. */
const enough = 30;

/**
 * Watches for typing into an editor on a page where no compose box was found.
 * @param attached how many compose boxes we sit in now
 * @param tell called when absence becomes likely, and again when it is over
 */
export function watchAbsence(attached: () => number, tell: (present: boolean) => void, signal: AbortSignal) {
  let typed = 0;
  let told = true;
  const say = (present: boolean) => {
    if (told !== present) tell(present);
    told = present;
  };
  const onInput = (event: Event) => {
    const { target } = event;
    if (!event.isTrusted || attached() > 0 || !(target instanceof HTMLElement)) return;
    if (!target.isContentEditable && !(target instanceof HTMLTextAreaElement)) return;
    if (target.closest('[role=combobox], [role=searchbox], [role=search]')) return;
    typed += 1;
    if (typed >= enough) say(false);
  };
  document.addEventListener('input', onInput, { capture: true, passive: true, signal });
  return {
    /** Called after each look at the page. */
    check() {
      if (attached() === 0) return;
      typed = 0;
      say(true);
    },
  };
}
