// The popover's life as a pure machine: closed, open by the person, or held by the gate; and what each step asks for.
import type { SendHow } from '../hosts/host.ts';

export type Phase =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open' }
  | { readonly kind: 'held'; readonly how: SendHow };

/** `outside` = a click elsewhere, `gone` = the draft was sent, emptied or its box closed. */
export type Step =
  | { readonly kind: 'toggle' | 'close' | 'keep' | 'outside' | 'send-anyway' | 'gone' }
  | { readonly kind: 'hold'; readonly how: SendHow };

/** `focus-draft` = give the caret back; `resend` = the one time the message goes by our hand. */
export type Effect = { readonly kind: 'none' | 'focus-draft' } | { readonly kind: 'resend'; readonly how: SendHow };

export const closed: Phase = { kind: 'closed' };
const none: Effect = { kind: 'none' };
const focusDraft: Effect = { kind: 'focus-draft' };

/** The next phase and what is to be done. Only `send-anyway` on a held phase sends, and it leaves that phase. */
export function step(phase: Phase, event: Step): { readonly phase: Phase; readonly effect: Effect } {
  switch (event.kind) {
    case 'hold':
      return { phase: { kind: 'held', how: event.how }, effect: none };
    case 'toggle':
      return phase.kind === 'closed'
        ? { phase: { kind: 'open' }, effect: none }
        : { phase: closed, effect: focusDraft };
    case 'send-anyway':
      return phase.kind === 'held'
        ? { phase: closed, effect: { kind: 'resend', how: phase.how } }
        : { phase, effect: none };
    case 'close':
    case 'keep':
      return { phase: closed, effect: phase.kind === 'closed' ? none : focusDraft };
    case 'outside':
    case 'gone':
      return { phase: closed, effect: none };
  }
}
