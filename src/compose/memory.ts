// What is remembered of conversations, as the compose boxes need it: answers at once, from what has been loaded so far.
import { cadenceTold, isMuted, mute, rememberCadence, watchMutes } from '../shared/mutes.ts';

type Kept = { readonly muted: boolean; readonly cadenceTold: boolean };

export type Memory = {
  /** What is known now; the first question about a conversation loads it and `onChange` follows. */
  readonly of: (conversation: string | undefined) => Kept;
  readonly mute: (conversation: string) => void;
  readonly tellCadence: (conversation: string) => void;
  /** Something may have changed unseen: asks the storage anew. */
  readonly refresh: () => void;
};

const unknown: Kept = { muted: false, cadenceTold: false };

/** A memory over this machine's storage; follows changes made in other tabs. */
export function createMemory(onChange: () => void, signal: AbortSignal): Memory {
  let known = new Map<string, Kept>();
  const load = async (conversation: string) => {
    const [muted, told] = await Promise.all([isMuted(conversation), cadenceTold(conversation)]);
    if (signal.aborted) return;
    known.set(conversation, { muted, cadenceTold: told });
    if (muted || told) onChange();
  };
  const note = (conversation: string, part: Partial<Kept>) => {
    known.set(conversation, { ...(known.get(conversation) ?? unknown), ...part });
    onChange();
  };
  const refresh = () => {
    known = new Map();
    onChange();
  };
  watchMutes(refresh, signal);
  return {
    refresh,
    of(conversation) {
      if (conversation === undefined) return unknown;
      const kept = known.get(conversation);
      if (kept) return kept;
      known.set(conversation, unknown);
      void load(conversation);
      return unknown;
    },
    mute(conversation) {
      note(conversation, { muted: true });
      void mute(conversation);
    },
    tellCadence(conversation) {
      if (known.get(conversation)?.cadenceTold) return;
      note(conversation, { cadenceTold: true });
      void rememberCadence(conversation);
    },
  };
}
