// Two voices: the draft's own words stand in the serif, ours in the system face.
import type { ComponentChildren } from 'preact';
import type { Finding } from '../analyzer/rule.ts';

/** What the finding points at, on one line. */
export const excerptOf = (finding: Finding, text: string) =>
  text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim();

type Props = { readonly finding: Finding; readonly onGoTo?: (() => void) | undefined };

/** A finding's sentence, with whatever stands in “…” shown as the writer's own words. The first is a way into the draft. */
export function Sentence({ finding, onGoTo }: Props) {
  const parts = finding.message.split(/“([^”]+)”/);
  const shown: ComponentChildren[] = parts.map((part, at) => {
    if (at % 2 === 0) return part;
    const own = <Own level={at === 1 ? finding.level : undefined}>{part}</Own>;
    if (at > 1 || !onGoTo) return own;
    return (
      <button type="button" class="goto" title="Show it in the draft" onClick={onGoTo}>
        {own}
      </button>
    );
  });
  return <p class="sentence">{shown}</p>;
}

function Own({ level, children }: { level?: Finding['level']; children: ComponentChildren }) {
  return (
    <q class="own" dir="auto">
      {level ? <span class={`u-${level}`}>{children}</span> : children}
    </q>
  );
}
