// Whether we sit where we should on this page, and what the toolbar popup is told about it.
import { diagnose, isReached, searches } from '../hosts/doctor.ts';
import type { Composer, Host } from '../hosts/host.ts';
import type { TabState } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isOn } from './desk.ts';
import type { Session } from './session.ts';

/** What broke is ours, and nothing the page could tell. */
const broke =
  'Something of ours went wrong in a compose box here. What is written in it is sent as it is; reloading the page may help.';

/** What the popup shows of this tab. `current` is the draft the person is in; `missed` as in `watchPage`. */
export function tabState(
  host: Host,
  settings: Settings | undefined,
  sessions: readonly Session[],
  current: Session | undefined,
  missed: boolean,
): TabState {
  const enabled = settings !== undefined && isOn(host, settings);
  const shown = current ?? (sessions.length === 1 ? sessions[0] : undefined);
  const result = shown?.result();
  const { why, selectors } = diagnose(host, document);
  const reached = sessions.filter((session) => isReached(host, session.composer())).length;
  return {
    host: host.id,
    enabled,
    attached: enabled ? reached : 0,
    why: !enabled ? undefined : missed ? broke : reached === 0 || reached < sessions.length ? why : undefined,
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

/** Characters written into an editor that we don't reach before the toolbar says so. */
const enough = 30;

/** How much an input has written: what is pasted or dictated comes all at once. */
function writtenBy(event: Event): number {
  if (!(event instanceof InputEvent)) return 1;
  return event.data?.length ?? event.dataTransfer?.getData('text/plain').length ?? 1;
}

/**
 * Watches for writing into an editor that we don't reach: on a page where no compose box was found, or into one whose Send was not.
 * @param sessions the compose boxes we sit in now
 * @param tell called when absence becomes likely, and again when it is over
 */
export function watchAbsence(
  host: Host,
  sessions: () => readonly Session[],
  tell: (present: boolean) => void,
  signal: AbortSignal,
) {
  let written = 0;
  let told = true;
  let unreached: Composer | undefined;
  /** Where the last key went, if we were there: until the page is looked at again so are we. */
  let reached: HTMLElement | undefined;
  const say = (present: boolean) => {
    if (told !== present) tell(present);
    told = present;
  };
  const anyReached = () => sessions().some((session) => isReached(host, session.composer()));
  const onInput = (event: Event) => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof HTMLElement) || target === reached) return;
    if (!target.isContentEditable && !(target instanceof HTMLTextAreaElement)) return;
    if (target.closest(searches)) return;
    const composer = host.composerOf(target);
    if (composer ? isReached(host, composer) : anyReached()) {
      reached = target;
      return;
    }
    unreached = composer;
    written += writtenBy(event);
    if (written >= enough) say(false);
  };
  document.addEventListener('input', onInput, { capture: true, passive: true, signal });
  return {
    /** Called after each look at the page, with what `watchPage` says of it. */
    check(missed: boolean) {
      reached = undefined;
      if (missed) return say(false);
      if (unreached?.body.isConnected && !isReached(host, unreached)) return;
      unreached = undefined;
      if (!anyReached()) return;
      written = 0;
      say(true);
    },
  };
}
