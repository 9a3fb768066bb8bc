// What is said where we are quiet at the person's wish, and the way back: one table for badge, checklist and popup.
import type { Quiet } from '../shared/messages.ts';

/** `is` follows a colon or begins a sentence; `again` is what looks at the draft all the same. */
export const quietly: Readonly<Record<Quiet, { readonly is: string; readonly again: string }>> = {
  draft: { is: 'quiet for this draft', again: 'Look at it again' },
  conversation: { is: 'quiet with this person or channel', again: 'Look at this draft' },
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type Props = {
  readonly quiet: Quiet;
  readonly onOpenOptions: () => void;
  /** Absent where the draft itself is out of reach. */
  readonly onUnmute?: (() => void) | undefined;
};

/** A draft falls silent until it is sent, a conversation until the person turns it on again. */
export function QuietView({ quiet, onOpenOptions, onUnmute }: Props) {
  const { is, again } = quietly[quiet];
  return (
    <p class="remark">
      {capital(is)}
      {quiet === 'conversation' && (
        <>
          , until you turn it on again in{' '}
          <button type="button" class="link" onClick={onOpenOptions}>
            Rules and settings
          </button>
        </>
      )}
      .{' '}
      {onUnmute ? (
        <button type="button" class="link" onClick={onUnmute}>
          {again}
        </button>
      ) : (
        `Press the sun beside Send to ${again.toLowerCase()}.`
      )}
    </p>
  );
}
