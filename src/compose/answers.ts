// What the person does about a finding: puts a fix in, mutes it, goes to its words.
import type { Finding, Fix } from '../analyzer/rule.ts';
import type { Composer } from '../hosts/host.ts';
import { mutePhrase, muteRule } from '../shared/settings.ts';
import type { MuteScope } from '../ui/face.ts';
import { select } from './caret.ts';
import type { Desk } from './desk.ts';
import { applyEdit } from './fixes.ts';
import type { Look } from './judge.ts';
import { notices } from './notices.ts';
import { rangeOf } from './spans.ts';

/** What these need of their session. */
export type Asking = {
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly composer: () => Composer;
  readonly last: () => Look | undefined;
  readonly notify: (notice: string) => void;
  readonly refresh: () => void;
  readonly muteDraft: () => void;
};

export function answerFindings({ desk, signal, composer, last, notify, refresh, muteDraft }: Asking) {
  return {
    /** Puts the fix in; where it can't be put in exactly, its words go on the clipboard. */
    async fix(finding: Finding, chosen: Fix): Promise<void> {
      const look = last();
      if (!look) return;
      const done = await applyEdit(composer().body, look.page, chosen, () => desk.host.read(composer()), signal);
      if (finding.rule === 'sets-cadence' && done === 'done' && look.conversation) {
        desk.memory.tellCadence(look.conversation);
      }
      refresh();
      if (done === 'moved') notify(notices.moved);
      if (done === 'unfit' || done === 'stuck') {
        const copied = await copy(chosen.text);
        notify(!copied ? notices.notCopied : done === 'stuck' ? notices.stuck : notices.copied);
      }
    },

    mute(finding: Finding, scope: MuteScope): void {
      const look = last();
      const phrase = look?.page.text.slice(finding.start, finding.end).trim();
      if (scope === 'conversation' && look?.conversation) desk.memory.mute(look.conversation);
      else if (scope === 'draft') muteDraft();
      else if (scope === 'rule') void muteRule(finding.rule);
      else if (phrase) void mutePhrase(phrase);
      refresh();
    },

    goTo(finding: Finding): void {
      const look = last();
      const { body } = composer();
      const range = look && rangeOf(look.page, finding);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      body.focus({ preventScroll: true });
      if (look) select(body, look.page, finding.start, finding.end);
    },
  };
}

/** Offers words on the clipboard; false when the browser doesn't let us. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
