// The badge beside Send: just the mark while all is clear, a count when something would be missed.
import { useState } from 'preact/hooks';
import type { Result } from '../analyzer/analyze.ts';
import type { FaceState, Place } from './face.ts';
import { Mark, Sun, SunDown } from './icons.tsx';
import { Layer } from './layer.tsx';
import { badgeSpot, elementOf, follow, isShown, isUnderMenu, obstacles } from './place.ts';
import { quietly } from './quiet.tsx';

type Look = {
  readonly kind: 'clear' | 'warn' | 'hold' | 'off' | 'notice';
  readonly count: number;
  readonly say: string;
};

/** As many as the checklist shows; of findings on the same words only one is underlined. */
const findingsOf = (result: Result | undefined) => result?.checklist.flatMap((line) => line.findings) ?? [];

/** What the badge shows and says: `say` follows "Tomorrow's Reader: ". */
export function lookOf({ result, notice, quiet }: FaceState): Look {
  if (notice) return { kind: 'notice', count: 0, say: notice };
  if (quiet) return { kind: 'off', count: 0, say: quietly[quiet].is };
  if (!result) return { kind: 'clear', count: 0, say: 'nothing to read yet' };
  const findings = findingsOf(result);
  const count = findings.filter((finding) => finding.level !== 'hint').length;
  const hints = findings.length;
  if (count === 0)
    return { kind: 'clear', count, say: hints > 0 ? `clear, ${hints} small hint${hints > 1 ? 's' : ''}` : 'clear' };
  const say = `${count} to clear up`;
  return {
    kind: result.verdict === 'hold' ? 'hold' : 'warn',
    count,
    say: result.held ? `${say}, Send will ask first` : say,
  };
}

type Props = { readonly state: FaceState; readonly anchor: Place; readonly onToggle: (byKeyboard: boolean) => void };

export function Badge({ state, anchor, onToggle }: Props) {
  const [compact, setCompact] = useState(false);
  const look = lookOf(state);
  const open = state.popover !== 'closed';
  const around = state.around ?? anchor;
  const place = (layer: HTMLElement, signal: AbortSignal) => {
    const settle = () => {
      const { taken, editable } = obstacles(elementOf(around));
      const spot = badgeSpot(
        anchor.getBoundingClientRect(),
        around.getBoundingClientRect(),
        sizesOf(layer),
        taken,
        editable,
      );
      setCompact(spot.compact);
      layer.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
      layer.classList.toggle('away', !isShown(anchor) || isUnderMenu(layer.getBoundingClientRect()));
    };
    follow(anchor, layer, settle, signal);
  };
  return (
    <Layer class="layer" place={place} watch={[elementOf(anchor) ?? anchor, elementOf(around) ?? around, look.say]}>
      <button
        type="button"
        class={`badge ${look.kind} ${compact ? 'compact' : ''}`}
        aria-label={`Tomorrow's Reader: ${look.say}`}
        aria-expanded={open}
        aria-haspopup="dialog"
        title={look.kind === 'clear' ? `Tomorrow's Reader: ${look.say}` : undefined}
        // The caret stays in the draft when the badge is pressed with a pointer.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => onToggle(event.detail === 0)}
      >
        {look.kind === 'off' ? <SunDown /> : <Sun />}
        {look.kind === 'hold' && <Mark level="hold" />}
        {look.count > 0 && (
          <>
            <b class="count">{look.count}</b> <span class="label">to clear up</span>
          </>
        )}
        {look.kind === 'notice' && <span class="label">{look.say}</span>}
        {look.kind === 'clear' && findingsOf(state.result).length > 0 && <i class="dot" />}
      </button>
    </Layer>
  );
}

/** Both sizes, measured on the button itself: what the label adds is known whether or not it is shown. */
function sizesOf(layer: HTMLElement) {
  const button = layer.querySelector('button');
  const label = layer.querySelector<HTMLElement>('.label');
  const height = button?.offsetHeight ?? 28;
  const now = button?.offsetWidth ?? 34;
  const labelWidth = label ? label.offsetWidth + gapOfLabel : 0;
  const isCompact = button?.classList.contains('compact') ?? false;
  return {
    full: { width: isCompact ? now + labelWidth : now, height },
    compact: { width: isCompact ? now : now - labelWidth, height },
  };
}
const gapOfLabel = 6;
