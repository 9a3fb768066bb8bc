// What happens to a message on its way: asked about, held, and let go of once the person says so. Any error of ours: it goes.
import type { Composer, SendHow } from '../hosts/host.ts';
import type { Desk } from './desk.ts';
import type { Look } from './judge.ts';
import { notices } from './notices.ts';
import type { Step } from './phase.ts';
import { grantPass, type Pass, type Verdict, verdictOf } from './verdict.ts';

/** What these need of their session. */
export type Leaving = {
  readonly desk: Desk;
  readonly composer: () => Composer;
  /** Reads and judges as things stand. */
  readonly see: () => void;
  readonly last: () => Look | undefined;
  readonly muted: () => boolean;
  readonly take: (event: Step) => void;
  readonly notify: (notice: string) => void;
  readonly restoreCaret: () => void;
};

export function answerSends({ desk, composer, see, last, muted, take, notify, restoreCaret }: Leaving) {
  const { host, root, guard } = desk;
  let pass: Pass | undefined;

  function judge(): Verdict {
    see();
    return verdictOf({
      kind: composer().kind,
      muted: muted(),
      held: last()?.result?.held ?? false,
      key: last()?.key ?? '',
      pass,
      now: performance.now(),
    });
  }

  /** Nobody is kept waiting before a checklist that doesn't show. */
  function hold(how: SendHow): Verdict {
    take({ kind: 'hold', how });
    if (root.shows('[role=dialog]')) return 'hold';
    take({ kind: 'gone' });
    notify(notices.broke);
    return 'go';
  }

  /** The writer has said here when answers come: that is offered once a conversation. */
  function rememberSent(): void {
    const look = last();
    if (look?.conversation && look.result?.reading.cadence) desk.memory.tellCadence(look.conversation);
  }

  return {
    /** Whether a send gesture goes; a hold opens the checklist before this returns. */
    ask(how: SendHow): Verdict {
      const verdict = guard<Verdict | 'broke'>('gate', judge, 'broke');
      if (verdict === 'broke') {
        notify(notices.broke);
        return 'go';
      }
      if (verdict === 'hold') return hold(how);
      if (verdict === 'go') rememberSent();
      return verdict;
    },

    /** The person has said yes: once, by the host's own control, and the same words aren't asked about again. */
    send(how: SendHow): void {
      guard('reading', see, undefined);
      const key = last()?.key ?? '';
      pass = grantPass(key, performance.now(), true);
      desk.released();
      restoreCaret();
      if (guard('resend', () => host.resend(composer(), how), false)) {
        rememberSent();
        return;
      }
      pass = grantPass(key, performance.now(), false);
      notify(how === 'schedule' ? notices.schedule : notices.again);
    },

    /** Whether a "Send anyway" of this draft is remembered. */
    passes: () => pass !== undefined,
    forget(): void {
      pass = undefined;
    },
  };
}
