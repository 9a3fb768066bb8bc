// What a host is: everything we know about one site's compose boxes, in one file, selectors in one dated table.
import type { Draft, Earlier, Mark, Medium, Span } from '../analyzer/draft.ts';

/** CSS selectors for one thing, newest first, with the fixtures (and counts) that prove them and the day they were last believed. */
export type SelectorEntry = {
  readonly any: readonly string[];
  readonly since: string;
  readonly seen: readonly (readonly [count: number, fixture: string])[];
};
export type SelectorTable = Readonly<Record<string, SelectorEntry>>;

/** Facts of a draft other than its text and clock. Absent = not shown. */
export type Facts = Partial<Pick<Draft, 'place' | 'subject' | 'recipients' | 'people' | 'mentions' | 'attachments'>>;

/**
 * One stretch of draft text and the DOM it came from, so that a span can become a Range again. `node` is a Text, or an element read as a unit (`whole`).
 * `from` is where in the Text the stretch begins (0 when absent): dropped white space and zero-width characters split a Text into several pieces.
 */
export type Piece = Span & { readonly node: Node; readonly whole: boolean; readonly from?: number };

/** The body as text, with the map back to the page. */
export type PageText = { readonly text: string; readonly marks: readonly Mark[]; readonly pieces: readonly Piece[] };

/** A compose box. `kind` 'edit' is checked and never held. */
export type Composer = {
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  readonly kind: 'compose' | 'edit';
  /** A stable name for the surface, for tests and the doctor: 'gmail-docked', 'slack-thread', … */
  readonly surface: string;
  /** Only where one host has both media; else the host's own. */
  readonly medium?: Medium;
};

/** How a message is about to go: what the person did, so that it can be done again in the host's own way. */
export type SendHow = 'send' | 'send-archive' | 'schedule';
export type SendControl = { readonly element: HTMLElement; readonly how: SendHow };

export type Host = {
  readonly id: 'gmail' | 'slack' | 'practice';
  readonly medium: Medium;
  /** Match patterns, equal to the manifest's by test. */
  readonly matches: readonly string[];
  readonly selectors: SelectorTable;
  /** Every open compose box under `root`. */
  readonly composers: (root: ParentNode) => Composer[];
  /** The composer an event's target belongs to, or undefined. Cheap: called in key and click handlers. */
  readonly composerOf: (target: Element) => Composer | undefined;
  readonly read: (composer: Composer) => PageText;
  readonly facts: (composer: Composer) => Facts;
  /** The conversation above, oldest first, as far as the page shows it. */
  readonly earlier: (composer: Composer) => Earlier[];
  /** A name of the conversation that is the same tomorrow, for mutes and the cadence memory; only ever stored as a salted hash. */
  readonly conversation: (composer: Composer) => string | undefined;
  /** The send control a click or key target is in, if any. */
  readonly sendControl: (target: Element) => SendControl | undefined;
  /**
   * Whether this key press would make the host send. IME, autocomplete, newline keys, slash commands are not sends, nor is one that could not be redone
   * because Send is not on the page. Enter and Space on a Send that the browser does not click by itself are sends; `sendControl(target)` then says how.
   */
  readonly isSendKey: (event: KeyboardEvent, composer: Composer) => boolean;
  /** Sends through the host's own control. False when it can't be found. */
  readonly resend: (composer: Composer, how: SendHow) => boolean;
  /** The element the badge sits beside (Send). */
  readonly anchor: (composer: Composer) => HTMLElement | undefined;
  /** Whether the page is dark around this composer. */
  readonly dark: (composer: Composer) => boolean;
  /** The same host, which calls `trouble` when it answers "nothing there" because something broke. */
  readonly telling: (trouble: () => void) => Host;
};
