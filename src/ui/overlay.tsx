// What one compose box shows: badge, checklist, hover card and a quiet voice for screen readers, all inside our shadow root.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Badge, lookOf } from './badge.tsx';
import { Card } from './card.tsx';
import css from './face.css?inline';
import type { CreateFace, FaceEvents, FaceState, Place } from './face.ts';
import { Popover } from './popover.tsx';

/** How long a state has to last before it is spoken; typing passes through many. */
const speakAfter = 1500;

/** Paints a compose box's state under `root` until `signal` aborts. One style element serves all faces of a root. */
export const createFace: CreateFace = (root, events, signal) => {
  if (!root.querySelector('style[data-face]')) {
    const style = document.createElement('style');
    style.dataset.face = '';
    style.textContent = css;
    root.append(style);
  }
  let mount = document.createElement('div');
  root.append(mount);
  let byKeyboard = false;
  /** Whether what stands there was painted to its end. */
  let whole = true;
  const onToggle = (keyboard: boolean) => {
    byKeyboard = keyboard;
    events.onToggle();
  };
  const takeDown = () => {
    const old = mount;
    old.remove();
    render(null, old);
  };
  /** What is half painted can't be painted over. */
  const beginAnew = () => {
    const next = document.createElement('div');
    root.append(next);
    try {
      takeDown();
    } finally {
      mount = next;
    }
  };
  const paint = (state: FaceState) => {
    if (!whole) beginAnew();
    whole = false;
    mount.className = state.dark ? 'face dark' : 'face';
    render(<Overlay state={state} events={events} byKeyboard={byKeyboard} onToggle={onToggle} />, mount);
    whole = true;
    if (state.popover === 'closed') byKeyboard = false;
  };
  signal.addEventListener('abort', takeDown, { once: true });
  return {
    update: (state) => {
      if (!signal.aborted) paint(state);
    },
  };
};

type Props = {
  readonly state: FaceState;
  readonly events: FaceEvents;
  readonly byKeyboard: boolean;
  readonly onToggle: (byKeyboard: boolean) => void;
};

function Overlay({ state, events, byKeyboard, onToggle }: Props) {
  const { anchor, popover, card } = state;
  return (
    <>
      <Voice say={popover === 'closed' ? lookOf(state).say : ''} />
      {anchor && <Badge state={state} anchor={anchor} onToggle={onToggle} />}
      {popover !== 'closed' && (
        <Popover
          key={popover}
          state={state}
          events={events}
          reference={state.around ?? anchor ?? corner}
          byKeyboard={byKeyboard}
        />
      )}
      {card && (
        <Card
          key={`${card.finding.rule} ${card.finding.start}`}
          finding={card.finding}
          at={card.at}
          send={anchor}
          text={state.result?.reading.draft.text ?? ''}
          unnamed={state.unnamed}
          events={events}
        />
      )}
    </>
  );
}

/** The lower right of the window. */
const corner: Place = {
  getBoundingClientRect: () => new DOMRect(innerWidth - 24, innerHeight - 24, 0, 0),
};

/** Says what changed about the draft once it has stayed so for a moment; nothing at the start and nothing twice. */
function Voice({ say }: { say: string }) {
  const [heard, setHeard] = useState({ said: say, first: true });
  useEffect(() => {
    if (!say || say === heard.said) return;
    const timer = setTimeout(() => setHeard({ said: say, first: false }), speakAfter);
    return () => clearTimeout(timer);
  }, [say, heard.said]);
  return (
    <div class="heard" role="status" aria-live="polite">
      {heard.first ? '' : `Tomorrow's Reader: ${heard.said}`}
    </div>
  );
}
