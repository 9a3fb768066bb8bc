// What the compose box shows, as data: the session sets a state, the face paints it. The face never reads the page.
import type { Result } from '../analyzer/analyze.ts';
import type { Finding, Fix } from '../analyzer/rule.ts';
import type { Quiet } from '../shared/messages.ts';

/** Something floating-ui can stick to: an element or a moving rectangle. */
export type Place = { readonly getBoundingClientRect: () => DOMRect; readonly contextElement?: Element };

export type MuteScope = 'draft' | 'conversation' | 'rule' | 'phrase';

export type FaceState = {
  /** Beside Send; absent while the composer is minimised or Send is not on the page. */
  readonly anchor?: Place;
  /** The compose box: the badge stays inside it, clear of its controls, and the checklist opens beside or above it. */
  readonly around?: Place;
  readonly dark: boolean;
  /** What the last analysis said; absent before the first and when the draft is empty. */
  readonly result?: Result;
  /** 'closed', 'open' by the person, 'held' by the gate. */
  readonly popover: 'closed' | 'open' | 'held';
  /** The finding under the pointer or caret, and where it stands. */
  readonly card?: { readonly finding: Finding; readonly at: Place };
  /** One short sentence in the badge and popover: an error of ours, a fix offered as a copy. */
  readonly notice?: string;
  /** The same in the checklist alone: it is about the last message, and the badge has more to say of this draft. */
  readonly remark?: string;
  /** The person wants nothing said here. */
  readonly quiet?: Quiet;
  /** This conversation can't be told from others later (a new mail), so there is no staying quiet in it. */
  readonly unnamed?: boolean;
};

export type FaceEvents = {
  readonly onToggle: () => void;
  readonly onClose: () => void;
  readonly onSendAnyway: () => void;
  readonly onKeepEditing: () => void;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onMute: (finding: Finding, scope: MuteScope) => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onCardEnter: () => void;
  readonly onCardLeave: () => void;
  readonly onCardPress: () => void;
  readonly onOpenOptions: () => void;
  /** Look at this draft again after "in this draft"; the way back is only shown where this is given. */
  readonly onUnmute?: () => void;
};

/** One per composer, inside the shadow root of the one `<tomorrows-reader>` element. */
export type Face = { readonly update: (state: FaceState) => void };
export type CreateFace = (root: ShadowRoot, events: FaceEvents, signal: AbortSignal) => Face;
