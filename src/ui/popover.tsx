// The checklist in its frame: a dialog beside the compose box, opened by the person or held by the gate.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../analyzer/analyze.ts';
import { Checklist } from './checklist.tsx';
import { dayName } from './days.ts';
import type { FaceEvents, FaceState, Place } from './face.ts';
import { Close, Mark, Sun, Tune } from './icons.tsx';
import { Layer } from './layer.tsx';
import { elementOf, follow, putBeside } from './place.ts';
import { QuietView } from './quiet.tsx';
import { Skim } from './skim.tsx';
import { Tabs } from './tabs.tsx';

type View = 'check' | 'skim';
type Props = {
  readonly state: FaceState;
  readonly events: FaceEvents;
  /** Where to stand when neither compose box nor Send is on the page. */
  readonly reference: Place;
  /** Opened with the keyboard, so the focus comes along; a held checklist always takes it. */
  readonly byKeyboard: boolean;
};

export function Popover({ state, events, reference, byKeyboard }: Props) {
  const held = state.popover === 'held';
  const dialog = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>('check');
  const id = useId();
  const close = held ? events.onKeepEditing : events.onClose;
  const around = state.around ?? reference;
  const said = state.notice ?? state.remark;
  useFocus(dialog, held, byKeyboard);
  const place = (layer: HTMLElement, signal: AbortSignal) =>
    follow(around, layer, () => putBeside(around, state.anchor ?? reference, layer), signal);
  return (
    <Layer class="layer" place={place} watch={[elementOf(around) ?? around]}>
      <div
        ref={dialog}
        class={held ? 'card popover held' : 'card popover'}
        role="dialog"
        aria-label="Read as tomorrow's reader"
        aria-describedby={held ? `${id}-held` : undefined}
        tabIndex={-1}
        onKeyDown={(event) => onKey(event, dialog.current, close)}
      >
        <Header result={state.result} view={view} onView={setView} onClose={close} onOptions={events.onOpenOptions} />
        <div class="scroll" role="tabpanel" aria-label={view === 'check' ? 'Check' : 'Skim'}>
          {said && <p class="remark">{said}</p>}
          {state.quiet && (
            <QuietView quiet={state.quiet} onOpenOptions={events.onOpenOptions} onUnmute={events.onUnmute} />
          )}
          {state.result ? (
            <Body view={view} result={state.result} unnamed={state.unnamed} events={events} />
          ) : (
            !state.quiet && <Empty />
          )}
        </div>
        {held && <Held id={`${id}-held`} state={state} events={events} />}
      </div>
    </Layer>
  );
}

type HeaderProps = {
  readonly result: Result | undefined;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onClose: () => void;
  readonly onOptions: () => void;
};

function Header({ result, view, onView, onClose, onOptions }: HeaderProps) {
  return (
    <header>
      <span class="sun">
        <Sun size={20} />
      </span>
      <h2>
        Tomorrow’s reader
        {result && <small>{dayName(result.reading.draft.now, 1)}</small>}
      </h2>
      {result && (
        <Tabs label="How to look at it" tabs={{ check: 'Check', skim: 'Skim' }} selected={view} onSelect={onView} />
      )}
      <button type="button" class="icon" aria-label="Rules and settings" title="Rules and settings" onClick={onOptions}>
        <Tune />
      </button>
      <button type="button" class="icon" aria-label="Close" title="Close (Esc)" onClick={onClose}>
        <Close />
      </button>
    </header>
  );
}

type BodyProps = {
  readonly view: View;
  readonly result: Result;
  readonly unnamed: boolean | undefined;
  readonly events: FaceEvents;
};

function Body({ view, result, unnamed, events }: BodyProps) {
  if (view === 'skim') return <Skim result={result} />;
  const { slots, checklist, reading } = result;
  return (
    <Checklist
      slots={slots}
      checklist={checklist}
      text={reading.draft.text}
      onFix={events.onFix}
      onMute={events.onMute}
      onGoTo={events.onGoTo}
      unnamed={unnamed}
    />
  );
}

const Empty = () => <p class="empty">Start writing. What tomorrow’s reader gets from it appears here.</p>;

/** In the order of Tab "Keep editing" comes first; "Send anyway" is one Tab away. */
function Held({ id, state, events }: { id: string; state: FaceState; events: FaceEvents }) {
  const { findings = [] } = state.result ?? {};
  const why = findings.find((finding) => finding.level === 'hold')?.message;
  return (
    <footer>
      <p class="note" id={id}>
        <Mark level="hold" />
        <span>
          <b>Not sent yet</b>
          {/* With two findings or fewer the reason stands just above. */}
          {findings.length > 2 && <span class="why">{why ?? 'They would have to ask back, and lose a day.'}</span>}
        </span>
      </p>
      <div class="answers">
        <button type="button" class="button primary" data-keep onClick={events.onKeepEditing}>
          Keep editing
        </button>
        {/* The second half of a double click on Send is no second yes. */}
        <button type="button" class="button" onClick={(event) => event.detail < 2 && events.onSendAnyway()}>
          Send anyway
        </button>
      </div>
    </footer>
  );
}

const tabbable = 'button, [href], summary, [tabindex="0"]';

function onKey(event: KeyboardEvent, dialog: HTMLElement | null, close: () => void) {
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  }
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.altKey);
  // The key that was meant for Send, still down or pressed as a shortcut, answers nothing here.
  if (sends || (event.repeat && (event.key === 'Enter' || event.key === ' '))) event.preventDefault();
  if (event.key === 'Tab' && dialog) stayInside(event, dialog);
}

/** Our parts stand at the end of the page, so leaving by Tab would lead out of it: the order goes round instead. */
function stayInside(event: KeyboardEvent, dialog: HTMLElement) {
  const stops = [...dialog.querySelectorAll<HTMLElement>(tabbable)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
  );
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Takes the focus when held or opened by key, and gives it back on closing if it is still here. */
function useFocus(dialog: { readonly current: HTMLElement | null }, held: boolean, byKeyboard: boolean) {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !(held || byKeyboard)) return;
    const root = element.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement ?? document.activeElement;
    (element.querySelector<HTMLElement>('[data-keep]') ?? element).focus({ preventScroll: true });
    return () => {
      const inside = root.activeElement === null || element.contains(root.activeElement);
      if (inside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [held]);
}
