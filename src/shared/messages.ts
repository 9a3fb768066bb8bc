// What the toolbar popup and a tab say to each other: plain data over one port, no setting ever travels here.
import type { ChecklistLine, Slot, Verdict } from '../analyzer/analyze.ts';

/** One selector list of the doctor: which entry matched, or none. */
export type SelectorReport = { readonly name: string; readonly matched?: string; readonly count: number };

/** What falls silent at the person's wish: one draft until it is sent, or a conversation until it is turned on again in the options. */
export type Quiet = 'draft' | 'conversation';

/** What a tab tells the popup. Holds words of the draft, so it is never stored. */
export type TabState = {
  readonly host: 'gmail' | 'slack' | 'practice';
  readonly enabled: boolean;
  /** How many compose boxes we sit in and could hold. */
  readonly attached: number;
  /** Why not in every compose box there is, in one sentence. */
  readonly why?: string;
  readonly draft?: {
    readonly surface: string;
    readonly slots: readonly Slot[];
    readonly checklist: readonly ChecklistLine[];
    readonly verdict: Verdict;
    readonly score: number;
  };
  /** Why there is no `draft` although one is being written. */
  readonly quiet?: Quiet;
  readonly doctor: readonly SelectorReport[];
};

/** Popup → tab. */
export type ToTab = { readonly type: 'watch' } | { readonly type: 'outline' };
/** Tab → popup. */
export type FromTab =
  | { readonly type: 'state'; readonly state: TabState }
  | { readonly type: 'outline'; readonly text: string };
export const popupPort = 'tomorrows-reader/popup';

/** Page → background worker. `presence` says whether a page has the compose boxes it should have. */
export type ToBackground = { readonly type: 'open-options' } | { readonly type: 'presence'; readonly present: boolean };
/** Background worker → tab, on the keyboard command. */
export type OpenChecklist = { readonly type: 'open-checklist' };
