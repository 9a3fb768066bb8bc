// Finds compose boxes as they come and go, and keeps one session for each body. Cheap: a look after the page has changed, at most a few a second.
import type { Composer, Host } from '../hosts/host.ts';
import { hasBox } from '../hosts/page.ts';
import type { Guard } from './guard.ts';
import type { Session } from './session.ts';

export type Sessions = {
  /** The session an element belongs to, opened now if the page has only just shown its compose box; `asking` instead of the host where who asks wants to hear of failures. */
  readonly of: (target: Element, asking?: Host) => Session | undefined;
  readonly all: () => Session[];
  /** The one the person was last in, if it is still there. */
  readonly last: () => Session | undefined;
  /** Looks at the whole page now. */
  readonly scan: () => void;
};

type Open = { readonly session: Session; readonly end: AbortController };

/** A page that changes all the time is looked at this often. */
const scanMs = 300;

/**
 * Watches the page until `signal` ends.
 * @param open starts a session
 * @param onScan called after each look; `missed` = there was a compose box that we could not get into
 */
export function watchPage(
  host: Host,
  guard: Guard,
  open: (composer: Composer, signal: AbortSignal) => Session,
  onScan: (missed: boolean) => void,
  signal: AbortSignal,
): Sessions {
  const sessions = new Map<HTMLElement, Open>();
  let lastIn: Session | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // A body that goes out of sight may have given way to another (plain text), without a node come or gone.
  const sight = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => !isIntersecting) && soon());
  const close = (body: HTMLElement, { session, end }: Open) => {
    sessions.delete(body);
    sight.unobserve(body);
    if (lastIn === session) lastIn = undefined;
    end.abort();
  };
  /** The other body of the same message hands over to `composer`. */
  const replace = ({ element, body }: Composer) => {
    for (const [other, open] of sessions) {
      if (other !== body && open.session.composer().element === element && !hasBox(other)) close(other, open);
    }
  };

  const attach = (composer: Composer): Session | undefined => {
    const known = sessions.get(composer.body);
    if (known) {
      known.session.adopt(composer);
      return known.session;
    }
    if (signal.aborted) return undefined;
    const end = new AbortController();
    const session = guard('opening', () => open(composer, AbortSignal.any([signal, end.signal])), undefined);
    if (!session) {
      end.abort();
      return undefined;
    }
    guard('handing over', () => replace(composer), undefined);
    sessions.set(composer.body, { session, end });
    sight.observe(composer.body);
    return session;
  };

  const scan = () => {
    clearTimeout(timer);
    timer = undefined;
    // A node that is only being moved is back before this runs.
    for (const [body, open] of sessions) if (!body.isConnected) close(body, open);
    let missed = false;
    for (const composer of guard('looking', () => host.composers(document), [])) missed = !attach(composer) || missed;
    onScan(missed);
  };
  const soon = () => {
    if (timer === undefined && !signal.aborted) timer = setTimeout(scan, scanMs);
  };

  const of = (target: Element, asking = host) => {
    const composer = guard('looking', () => asking.composerOf(target), undefined);
    return composer && attach(composer);
  };
  const enter = (event: Event) => {
    const session = event.target instanceof Element ? of(event.target) : undefined;
    if (session) lastIn = session;
  };

  const changes = new MutationObserver(soon);
  changes.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', scan, { signal });
  document.addEventListener('focusin', enter, { capture: true, signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      changes.disconnect();
      sight.disconnect();
      sessions.clear();
    },
    { once: true },
  );
  return { of, all: () => [...sessions.values()].map(({ session }) => session), last: () => lastIn, scan };
}
