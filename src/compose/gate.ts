// Every way to send comes through here, before the page sees it, and is decided in the same task. In doubt it goes.
import type { Host } from '../hosts/host.ts';
import { isAlive } from './background-link.ts';
import { type Guard, runs } from './guard.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import type { Verdict } from './verdict.ts';

export type Crew = {
  /** The session of a composer, opened if the page has only just shown it; `asking` is whom to ask about the page. */
  readonly sessionOf: (target: Element, asking: Host) => Session | undefined;
  readonly all: () => Iterable<Session>;
  /** Something of ours failed on the way of a message, which went. */
  readonly trouble: () => void;
  /** Ends everything of ours: the extension is no longer there. */
  readonly retire: () => void;
};

export type Gate = {
  /** Keys that are down now belong to a decision already made. */
  readonly release: () => void;
};

/** Where on the way from press to click a held gesture is: all of it stays ours until the next one begins. */
const pointerEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

const begins: readonly string[] = ['pointerdown', 'mousedown', 'click'];

const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Listens at the window's capture phase; called synchronously at document start, so that it comes before the page's own listeners. */
export function openGate(calm: Host, root: Root, crew: Crew, guard: Guard, signal: AbortSignal): Gate {
  /** Keys down now, and those of them that nobody may hear before they are let go. */
  const down = new Set<string>();
  const ours = new Set<string>();
  /** The verdict of the pointer gesture under way. */
  let gesture: Verdict | undefined;
  /** On this page a plain Enter was seen to make a new line (a preference no page shows). */
  let enterIsNewline = false;
  /** The page could not be asked what this gesture is, so it went unread. */
  let blind = false;
  const host = calm.telling(() => {
    blind = true;
  });

  const decide = (target: Element): Verdict | undefined => {
    const control = host.sendControl(target);
    return control && (crew.sessionOf(control.element, host)?.ask(control.how) ?? 'go');
  };

  function onPointer(event: MouseEvent): void {
    if (event.type === 'pointerdown') gesture = undefined;
    if (root.owns(event) || !(event.target instanceof Element)) return;
    if (event.type === 'pointerdown') closeOthers(event.target);
    // A finger on Send may be the start of a scroll: a tap is told by its mousedown.
    const scrolls = event.type === 'pointerdown' && (event as PointerEvent).pointerType === 'touch';
    if (gesture === undefined && begins.includes(event.type) && event.button === 0 && !scrolls) {
      gesture = decide(event.target);
    }
    if (gesture === 'hold' || gesture === 'echo') swallow(event);
    if (event.type === 'click') gesture = undefined;
  }

  function closeOthers(target: Element): void {
    const control = host.sendControl(target);
    // A click that is no send has left nothing unread.
    const session = crew.sessionOf(control?.element ?? target, calm);
    const except = control && session;
    for (const session of crew.all()) {
      session.pressElsewhere();
      if (session !== except && session.phase().kind !== 'closed') session.take({ kind: 'outside' });
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    gesture = undefined;
    if (ours.has(event.code)) {
      if (event.repeat) {
        swallow(event);
        return;
      }
      ours.delete(event.code);
    }
    down.add(event.code);
    const waiting = [...crew.all()].find((session) => session.phase().kind !== 'closed');
    if (waiting && event.key === 'Escape') {
      ours.add(event.code);
      swallow(event);
      waiting.take({ kind: 'keep' });
      return;
    }
    if (root.owns(event)) {
      if (waiting && writes(event)) waiting.take({ kind: 'keep' });
      return;
    }
    if (event.target instanceof Element) onSendKey(event, event.target);
  }

  function onSendKey(event: KeyboardEvent, target: Element): void {
    const control = event.key === 'Enter' || event.key === ' ' ? host.sendControl(target) : undefined;
    if (!control && event.key !== 'Enter') return;
    const session = crew.sessionOf(control?.element ?? target, host);
    if (!session || (!control && !host.isSendKey(event, session.composer()))) return;
    const plain = !control && isPlainEnter(event);
    const verdict = plain && enterIsNewline ? 'go' : session.ask(control?.how ?? 'send');
    if (verdict !== 'go') {
      ours.add(event.code);
      swallow(event);
    } else if (plain) {
      learn(session);
    }
  }

  /** Looks, once the page has acted, whether a plain Enter made a new line or sent. */
  function learn(session: Session): void {
    const { body } = session.composer();
    const words = () => host.read(session.composer()).text.replace(/\s+/g, '');
    const before = { words: words(), lines: linesOf(body) };
    const compare = () => {
      if (!body.isConnected) return;
      const after = words();
      if (after === '') enterIsNewline = false;
      else if (after === before.words && linesOf(body) > before.lines) enterIsNewline = true;
    };
    setTimeout(() => guard('enter', compare, undefined));
  }

  function onKeyUp(event: KeyboardEvent): void {
    down.delete(event.code);
    if (ours.delete(event.code)) swallow(event);
  }

  const handle =
    <E extends Event>(work: (event: E) => void) =>
    (event: E) => {
      if (!event.isTrusted || signal.aborted) return;
      if (!isAlive()) {
        // A key pressed in our face is none for the editor, which has the focus as soon as we have gone.
        if (root.owns(event)) swallow(event);
        crew.retire();
        return;
      }
      blind = false;
      const ran = runs(guard, 'gate', () => work(event));
      if (!ran || (blind && !event.defaultPrevented)) crew.trouble();
    };
  const listen = () => {
    const options = { capture: true, signal };
    for (const type of pointerEvents) window.addEventListener(type, pointer, options);
    window.addEventListener('keydown', keyDown, options);
    window.addEventListener('keyup', keyUp, options);
    window.addEventListener('blur', blur, options);
  };
  const pointer = handle(onPointer);
  const keyDown = handle(onKeyDown);
  const keyUp = handle(onKeyUp);
  const blur = handle((event) => {
    if (event.target === window) down.clear();
  });
  listen();
  // A page that writes itself anew (`document.open`) takes the listeners of its window away; adding them twice adds them once.
  document.addEventListener('DOMContentLoaded', listen, { signal });
  return {
    release() {
      for (const code of down) ours.add(code);
    },
  };
}

/** A key that writes something, pressed while our popover has the focus: the writer goes on with the draft. */
function writes(event: KeyboardEvent): boolean {
  const onField =
    event.composedPath()[0] instanceof Element &&
    (event.composedPath()[0] as Element).matches('input, select, textarea');
  return !onField && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** How many lines an editor shows, empty ones too. */
function linesOf(body: HTMLElement): number {
  if (body instanceof HTMLTextAreaElement) return body.value.split('\n').length;
  return body.querySelectorAll('p, div, li, br').length;
}
