// What is about to be sent, as plain data: the only thing the analyzer knows of a page.

/** Half-open range of UTF-16 offsets into `Draft.text`. */
export type Span = { readonly start: number; readonly end: number };

export type Medium = 'email' | 'chat';

/** Where the draft will land. `forward` is an email that passes another on. */
export type Place = 'new' | 'reply' | 'forward' | 'channel' | 'direct' | 'thread';

/** What the page itself shows about a stretch of text. Text alone (pasted, from a file) has no marks; then Markdown habits are read instead. */
export type MarkKind = 'code' | 'quote' | 'signature' | 'link' | 'mention' | 'emoji' | 'list-item' | 'heading';
export type Mark = Span & { readonly kind: MarkKind };

/** One message of the conversation above the draft, oldest first. `who` is 'me' for the writer, else a name or 'them'. `at` is ISO 8601 with offset. */
export type Earlier = { readonly who: string; readonly at?: string; readonly text: string };

/**
 * A draft. A fact the page does not show is absent, never guessed; a rule that needs it then does not apply.
 * `recipients` and `attachments` are counts; `attachments` includes pasted images. `mentions` are as written ("@ada").
 * `people` are names of recipients where the page shows them. `now` is ISO 8601 with offset: the writer's wall clock.
 */
export type Draft = {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly medium: Medium;
  readonly place: Place;
  readonly subject?: string;
  readonly recipients?: number;
  readonly people?: readonly string[];
  readonly mentions?: readonly string[];
  readonly attachments?: number;
  readonly earlier?: readonly Earlier[];
  readonly now: string;
};

/** What the writer has said about themselves in the settings. `zone` is an IANA name; `day` is the working day in 24h "HH:MM". */
export type Profile = {
  readonly zone?: string;
  /** The zone where none is set, as a question: zones are slow to load, and it is seldom said. */
  readonly zoneHere?: () => string;
  readonly dayStart: string;
  readonly dayEnd: string;
  readonly readersShareZone: boolean;
  /** "day-month" reads 3/4 as 3 April, "month-day" as March 4. */
  readonly dateOrder: 'day-month' | 'month-day';
  readonly cadence: string;
  readonly urgentChannel: string;
};

export const defaultProfile: Profile = {
  dayStart: '09:00',
  dayEnd: '17:00',
  readersShareZone: false,
  dateOrder: 'day-month',
  cadence: '',
  urgentChannel: '',
};
