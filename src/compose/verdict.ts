// Whether a send goes, waits, or is the echo of one that has just gone. Pure; anything not said to hold goes.

/** A "send anyway" remembered for one unchanged draft, in memory only. `echo` is until when a second press is the same press. */
export type Pass = { readonly key: string; readonly expires: number; readonly echo: number };

export type Verdict = 'go' | 'hold' | 'echo';

/** Ten minutes: time for a host's own dialog, not for a change of mind. */
const passMs = 600_000;
/** A double click or a bouncing key comes within this; a second thought doesn't. */
const echoMs = 800;

/**
 * The pass a person gives by "Send anyway".
 * @param sent whether the host has taken the message; when it hasn't, the person's own next press must go at once
 */
export function grantPass(key: string, now: number, sent: boolean): Pass {
  return { key, expires: now + passMs, echo: sent ? now + echoMs : now };
}

export type Asked = {
  readonly kind: 'compose' | 'edit';
  readonly muted: boolean;
  /** What the analysis says. */
  readonly held: boolean;
  /** Text and subject of the draft now. */
  readonly key: string;
  readonly pass: Pass | undefined;
  /** Milliseconds, any monotonic clock. */
  readonly now: number;
};

/** Decides one send gesture. */
export function verdictOf({ kind, muted, held, key, pass, now }: Asked): Verdict {
  if (kind === 'edit') return 'go';
  if (pass?.key === key && now < pass.expires) return now < pass.echo ? 'echo' : 'go';
  return held && !muted ? 'hold' : 'go';
}
