// One compose box from opened to closed: reads after a pause, marks, keeps the face up to date, answers the gate.
import type { Result } from '../analyzer/analyze.ts';
import type { Composer, Host, PageText, SendHow } from '../hosts/host.ts';
import type { Quiet } from '../shared/messages.ts';
import type { FaceEvents, FaceState } from '../ui/face.ts';
import { createFace } from '../ui/overlay.tsx';
import { answerFindings } from './answers.ts';
import { openOptions } from './background-link.ts';
import { caretOffset, keepWriter } from './caret.ts';
import { type Desk, isOn } from './desk.ts';
import { createHighlighter } from './highlights.ts';
import { followPointer } from './hover.ts';
import { type Look, look } from './judge.ts';
import { keepShown } from './keep-shown.ts';
import { createMirror } from './mirror.ts';
import { notices, placed } from './notices.ts';
import { keepPace } from './pace.ts';
import type { Marked } from './painter.ts';
import { closed, type Phase, type Step, step } from './phase.ts';
import { answerSends } from './sending.ts';
import type { Verdict } from './verdict.ts';

export type Session = {
  readonly composer: () => Composer;
  /** The host has drawn new surroundings around the same body. */
  readonly adopt: (composer: Composer) => void;
  /** Look again now: settings or mutes have changed. */
  readonly refresh: () => void;
  /** Whether a send gesture goes; a hold opens the checklist before this returns. */
  readonly ask: (how: SendHow) => Verdict;
  readonly take: (event: Step) => void;
  readonly phase: () => Phase;
  /** One short sentence for the person, until the draft changes. */
  readonly notify: (notice: string) => void;
  /** The page was pressed outside of what is ours. */
  readonly pressElsewhere: () => void;
  /** The keyboard's way in: the card of the marked words at the caret, else the checklist. */
  readonly openAtCaret: () => void;
  /** What the last look said; undefined when the draft is empty or muted. */
  readonly result: () => Result | undefined;
  /** What the person wants nothing said about; undefined when all is read as usual. */
  readonly quiet: () => Quiet | undefined;
};

/** `key` names the draft that it is about; absent until that has been read, empty when that draft has gone. */
type Notice = { readonly text: string; readonly key?: string | undefined };
const isOfUnread = (notice: Notice | undefined) => notice?.text === notices.broke || notice?.text === notices.missed;

const nothing: PageText = { text: '', marks: [], pieces: [] };

/** Opens a session on one compose box; ending `signal` takes away everything of ours around it. */
export function openSession(desk: Desk, first: Composer, signal: AbortSignal): Session {
  const { host, root, guard } = desk;
  let composer = first;
  let last: Look | undefined;
  let phase: Phase = closed;
  let card: Marked | undefined;
  let notice: Notice | undefined = desk.leftBehind();
  let mutedDraft = false;
  /** The person wants this draft looked at although its conversation is muted. */
  let askedFor = false;
  const writer = keepWriter(root, () => composer.body, signal);

  const painter =
    first.body instanceof HTMLTextAreaElement
      ? createMirror(root.shadow, first.body, signal)
      : createHighlighter(desk.ink, signal);
  const hover = followPointer(
    first.body,
    (x, y) => guard('hover', () => painter.under(x, y), undefined),
    (mark) => {
      card = mark;
      show();
    },
    signal,
  );

  const told = (conversation?: string) => desk.memory.of(conversation).cadenceTold;
  const quiet = (): Quiet | undefined => {
    if (!askedFor && desk.memory.of(last?.conversation).muted) return 'conversation';
    return mutedDraft ? 'draft' : undefined;
  };
  const result = () => (quiet() ? undefined : last?.result);
  /** The settings, where they have us at work here. */
  const set = () => {
    const now = desk.settings();
    return now && isOn(host, now.settings) ? now : undefined;
  };

  /** Reads and judges as things stand; the draft's own mutes end with the draft. */
  function see(): void {
    const config = set()?.config;
    last = config && look(host, composer, config, told);
    if (!last) {
      phase = closed;
      return;
    }
    const key = notice?.key ?? last.key;
    // That a message went unread is still to be seen when its box is empty again.
    const stays = isOfUnread(notice) && !last.result;
    notice = notice && (key === last.key || stays) ? { ...notice, key } : undefined;
    if (last.result) return;
    endDraft();
    if (phase.kind === 'held') phase = closed;
  }

  /** What was said of this draft goes with it; the same words typed again are a new one. */
  function endDraft(): void {
    mutedDraft = false;
    askedFor = false;
    if (notice) notice = { ...notice, key: '' };
    sends.forget();
  }

  const show = keepShown(desk, (asking) => face.update(state(asking)), signal);

  function state(asking: Host): FaceState {
    return {
      // An edit is only marked: it is never held, and has a badge where there is something to say.
      anchor: set() && (composer.kind !== 'edit' || notice) ? asking.anchor(composer) : undefined,
      around: composer.element,
      dark: asking.dark(composer),
      result: result(),
      popover: phase.kind,
      card: card && { finding: card.finding, at: card.at },
      ...placed(notice?.text, result()?.held),
      quiet: quiet(),
      unnamed: last?.conversation === undefined,
    };
  }

  function paint(): void {
    const findings = set()?.settings.underlines ? (result()?.findings ?? []) : [];
    guard('marks', () => painter.paint(last?.page ?? nothing, findings), undefined);
    show();
    desk.changed();
  }

  const pace = keepPace(() => {
    if (signal.aborted || !composer.body.isConnected) return;
    guard('reading', see, undefined);
    paint();
  }, signal);
  const refresh = pace.now;

  /** Something may have changed: looks again after a pause. */
  function touch(): void {
    if (signal.aborted) return;
    // Seen at once, not after the pause: who writes on without one has a new draft all the same.
    if ((notice || sends.passes() || mutedDraft || askedFor) && isEmpty(composer.body)) endDraft();
    pace.soon();
  }

  function notify(text: string): void {
    notice = { text, key: last?.key };
    show();
  }

  /** The hint to say when answers come has been read, and that is enough for this conversation. */
  function rememberHint(): void {
    const hinted = result()?.findings.some(({ rule }) => rule === 'sets-cadence');
    if (hinted && last?.conversation) desk.memory.tellCadence(last.conversation);
  }

  function take(event: Step): void {
    const before = phase;
    const hadFocus = root.focused();
    const next = step(phase, event);
    phase = next.phase;
    if (phase.kind !== 'closed') {
      writer.remember();
      hover.dismiss();
    }
    show();
    if (phase.kind === 'held') paint();
    // With the focus elsewhere the caret has moved on since, and stays where it is.
    if (next.effect.kind === 'focus-draft' && hadFocus) writer.restore();
    if (event.kind === 'outside' && before.kind !== 'closed') writer.restoreAfterClick(() => phase.kind === 'closed');
    if (phase.kind === 'closed' && (before.kind === 'open' || event.kind === 'send-anyway')) rememberHint();
    if (next.effect.kind === 'resend') sends.send(next.effect.how);
  }

  const sends = answerSends({
    desk,
    composer: () => composer,
    see,
    last: () => last,
    muted: () => quiet() !== undefined,
    take,
    notify,
    restoreCaret: writer.restore,
  });

  const answers = answerFindings({
    desk,
    signal,
    composer: () => composer,
    last: () => last,
    notify,
    refresh,
    muteDraft() {
      mutedDraft = true;
    },
  });

  function openAtCaret(): void {
    const at = last && caretOffset(composer.body, last.page);
    const finding = result()?.findings.find((f) => at !== undefined && f.start <= at && at <= f.end);
    const place = finding && painter.placeOf(finding);
    if (phase.kind === 'closed' && finding && place && card?.finding !== finding) {
      hover.pin({ finding, at: place });
      return;
    }
    take({ kind: 'toggle' });
    // Opened by key, it is read by key.
    if (phase.kind !== 'closed') root.focus('[role=dialog]');
  }

  const safely = <A extends unknown[]>(name: string, work: (...args: A) => void) => {
    return (...args: A) => guard(name, () => work(...args), undefined);
  };
  const events: FaceEvents = {
    onToggle: safely('toggle', () => take({ kind: 'toggle' })),
    onClose: safely('close', () => take({ kind: 'close' })),
    onSendAnyway: safely('send anyway', () => take({ kind: 'send-anyway' })),
    onKeepEditing: safely('keep editing', () => take({ kind: 'keep' })),
    onFix(finding, chosen) {
      hover.dismiss();
      void answers
        .fix(finding, chosen)
        .catch(() => notify(notices.notCopied))
        .then(writer.remember);
    },
    onMute: safely('mute', (finding, scope) => {
      hover.dismiss();
      if (scope === 'conversation') askedFor = false;
      answers.mute(finding, scope);
    }),
    onGoTo: safely('go to', (finding) => {
      answers.goTo(finding);
      writer.remember();
    }),
    onCardEnter: hover.enterCard,
    onCardLeave: hover.leaveCard,
    onCardPress: hover.pressCard,
    onOpenOptions: openOptions,
    onUnmute: safely('unmute', () => {
      mutedDraft = false;
      askedFor = true;
      refresh();
    }),
  };
  root.mount();
  const face = createFace(root.shadow, events, signal);

  const onInput = () => {
    hover.dismiss();
    touch();
  };
  const changes = new MutationObserver(touch);
  const sight = new IntersectionObserver(() => show());
  const watch = () => {
    changes.disconnect();
    changes.observe(composer.element, { childList: true, characterData: true, subtree: true });
    composer.element.addEventListener('input', onInput, { signal, passive: true });
  };
  watch();
  sight.observe(composer.body);
  signal.addEventListener(
    'abort',
    () => {
      changes.disconnect();
      sight.disconnect();
      if (isOfUnread(notice)) desk.leaveBehind(notices.missed);
      desk.changed();
    },
    { once: true },
  );
  refresh();

  return {
    composer: () => composer,
    adopt(next) {
      const moved = next.element !== composer.element;
      composer = next;
      if (moved) {
        watch();
        refresh();
      }
    },
    refresh,
    ask: (how) => (set() ? sends.ask(how) : 'go'),
    take,
    phase: () => phase,
    notify,
    openAtCaret,
    pressElsewhere: hover.pressElsewhere,
    result,
    quiet,
  };
}

const isEmpty = (body: HTMLElement) => !(body instanceof HTMLTextAreaElement ? body.value : body.textContent).trim();
