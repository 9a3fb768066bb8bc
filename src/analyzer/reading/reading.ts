// What tomorrow's reader takes away from a draft, as data. Rules judge this and never search the text on their own again.
import type { Draft, Profile, Span } from '../draft.ts';

/** A stretch of lines of one nature. Only `paragraph`, `list` and `heading` are judged. */
export type BlockKind = 'paragraph' | 'list' | 'heading' | 'quote' | 'code' | 'signature';
export type Block = Span & { readonly kind: BlockKind };

/**
 * A sentence of the judged blocks, in order.
 * `role`: `greeting` ("Hi Sam"), `signoff` ("Best, Ada", "thanks!"), `social` ("hope you had a good weekend"), `filler` (no verb: "screenshot below"),
 * `answer` (answers the question just above in the conversation), `body` the rest.
 * `item` is true inside a list.
 */
export type Sentence = Span & {
  readonly text: string;
  /** The same made even, as `fold` gives it: what phrases are looked for in. */
  readonly folded: string;
  readonly block: number;
  readonly item: boolean;
  readonly role: 'greeting' | 'signoff' | 'social' | 'filler' | 'answer' | 'body';
  readonly ask: 'explicit' | 'vague' | 'none';
};

/**
 * Who is to do it. `reader` = "you", an imperative; `named` = a person or mention; `group` = a named group ("design team");
 * `everyone` = "all of you"; `nobody` = "someone", "anyone", "can we", "this needs to be"; `writer` never stands here (that is no ask).
 */
export type Owner = {
  readonly kind: 'reader' | 'named' | 'group' | 'everyone' | 'nobody';
  readonly text?: string;
  readonly span?: Span;
};

/**
 * What a vague ask leaves open. `opinion` = "thoughts?"; `look` = "can you take a look at the PR", "can you check on X"; `heads-up`; `advise` = "please advise";
 * `open-question` = an open question with content ("what do you think about the schema?", "how should we handle this?"), which `proposes` judges.
 */
export type Vagueness = 'opinion' | 'look' | 'help' | 'heads-up' | 'advise' | 'open-question';

/** An ask. The span covers the asking clause in the draft's own words. `sentence` indexes `Reading.sentences`. */
export type Ask = Span & {
  readonly text: string;
  readonly sentence: number;
  readonly strength: 'explicit' | 'vague';
  readonly main: boolean;
  readonly owner: Owner;
  /** Set on vague asks; an explicit open question ("which of the two shall we take?") may carry `open-question` too. */
  readonly vagueness?: Vagueness;
  /** The words that make it vague ("check on", "thoughts?"), for the underline. */
  readonly cue?: Span;
  /** True when it asks a closed thing about a proposal of the writer's own. */
  readonly offersChoice: boolean;
  /** True when it only continues the writer's own ask just above, whose owner it inherits. */
  readonly continues: boolean;
  /** True when it continues one that says by when. */
  readonly inheritsTime: boolean;
  /** Indexes into `Reading.times` of the times tied to this ask (its own clause, a deadline for all, the event proposed). */
  readonly times: readonly number[];
  /** A condition or event it must precede ("before the go-live"), which serves as its time. */
  readonly condition?: Span;
};

/**
 * A time named in the judged text.
 * `absolute` = a calendar date; `relative` = moves with the reader ("tomorrow", "in an hour", "this afternoon", "by 5pm" with no day, "next Friday");
 * `weekday` = a bare weekday; `elastic` = no day at all ("ASAP", "soon", "EOD", "next week", "urgent"); `clock` only qualifies another time's `clock`;
 * `release` = "no rush", "whenever suits you".
 */
export type TimeKind = 'absolute' | 'relative' | 'weekday' | 'elastic' | 'release';
export type Time = Span & {
  readonly text: string;
  readonly kind: TimeKind;
  /** The instant or day meant, ISO 8601 with the writer's offset; a day without a clock time is "YYYY-MM-DD". Absent where it names none. Worked out when asked for. */
  readonly at?: string | undefined;
  /** A clock time in it ("3pm", "17:00", "noon"), and whether a zone stands with it. */
  readonly clock?: Span & { readonly zoned: boolean; readonly fixesInstant: boolean };
  /** `deadline` = the time of the next step; `event` = when something happens; `past`; `habit` = recurring; `background` the rest. */
  readonly use: 'deadline' | 'event' | 'past' | 'habit' | 'background';
  /** True when RULES.md lets it pass under `dates-hold`: dated beside it, idiom, nowadays, background past. */
  readonly settled: boolean;
  /** A clock time and nothing else ("at 3pm"). */
  readonly bareClock?: boolean;
  /** The parts that mean another day to a reader of another day ("tomorrow" of "tomorrow at 3pm", "next week"), for printing. */
  readonly moving?: readonly (Span & { readonly kind: 'relative' | 'weekday' })[];
};

export type Deadline = {
  readonly strength: 'specific' | 'vague' | 'none';
  readonly time?: number;
  readonly text?: string;
  readonly at?: string | undefined;
};

/**
 * Something the draft leans on. `resolved` when the reader can tell which from the draft, subject or conversation.
 * `slight`: open, but likely enough known to its readers that it is shown and not judged.
 */
export type Reference = Span & {
  readonly text: string;
  readonly kind: 'definite' | 'demonstrative' | 'pronoun' | 'as-discussed' | 'past-occasion';
  readonly resolved: boolean;
  readonly slight?: boolean;
};

/** Speaks of something that should come with the draft. */
export type Enclosure = Span & {
  readonly text: string;
  readonly what: 'file' | 'image' | 'link';
  readonly kept: boolean;
};

/** A whole draft that gives nothing to act on. */
export type Ping = Span & { readonly kind: 'greeting' | 'presence' | 'announcement' | 'asks-to-ask' };

export type MessageKind = 'decision' | 'request' | 'discussion' | 'info' | 'social' | 'acknowledgement' | 'fragment';

export type Reading = {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly kind: MessageKind;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** In text order; at most one is `main`. Empty when the draft is a ping, an acknowledgement or social talk. */
  readonly asks: readonly Ask[];
  readonly main?: Ask;
  readonly times: readonly Time[];
  readonly deadline: Deadline;
  readonly references: readonly Reference[];
  readonly enclosures: readonly Enclosure[];
  readonly ping?: Ping;
  /** Told for its own sake: a story, a thank-you, a farewell. */
  readonly tale?: boolean;
  /** The text alone gives the reader nothing to act on or keep (LABELS.md): wider than `ping`. */
  readonly fragment: boolean;
  /** "FYI", "no action needed", "nothing to do for you"; an empty span where the subject says so. */
  readonly nothingNeeded?: Span;
  /** Sentences that report a problem or a wish and leave open what to do. */
  readonly problems: readonly Span[];
  /** Proposals, preferences, defaults, options ("I'd take B", "I propose", "A or B?"). */
  readonly proposals: readonly Span[];
  /** Who does what next, said by the writer ("I'll send the invite", "Tomek sets up the accounts"). */
  readonly nextStep?: Span;
  readonly urgency: readonly Span[];
  /** A faster way to reach the writer ("call me on +31 …", the urgent channel). */
  readonly urgentWay?: Span;
  /** Says when the writer answers ("I answer messages at 10:00 and 16:00 CET"). */
  readonly cadence?: Span;
  /** How the other side wrote since the writer's last message: three or more messages within two minutes, or a ping ("??", "you there?"). */
  readonly pace?: 'burst' | 'ping';
  /** True when an earlier message of the writer's own here says when answers come. */
  readonly cadenceSaid?: boolean;
  /** Links, ids and file names in the judged text, in order: what the reader can follow. */
  readonly sources?: readonly Span[];
  /** Whether the draft answers a question asked just above. */
  readonly answers: boolean;
  /** Several people read it: true, false, or undefined when the page does not show it. */
  readonly several?: boolean;
  /** The time that a mail's subject sets for what is asked: "needed by Fri 4 Dec", "URGENT". */
  readonly subjectTime?: { readonly text: string; readonly kind: TimeKind; readonly at?: string };
  /** Words of hurry in the subject ("URGENT"). */
  readonly subjectUrgency?: string;
  /** Text of the subject or a heading that already says the main ask. */
  readonly saidByHeading: boolean;
};
