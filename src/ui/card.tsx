// The card at an underlined word: one finding and its fixes. It never takes the focus, so the caret stays where it was.
import type { Finding } from '../analyzer/rule.ts';
import type { FaceEvents, Place } from './face.ts';
import { FindingView } from './finding.tsx';
import { Layer } from './layer.tsx';
import { follow, putAt } from './place.ts';

type Props = {
  readonly finding: Finding;
  readonly at: Place;
  readonly send: Place | undefined;
  readonly text: string;
  readonly unnamed: boolean | undefined;
  readonly events: FaceEvents;
};

export function Card({ finding, at, send, text, unnamed, events }: Props) {
  const place = (layer: HTMLElement, signal: AbortSignal) => follow(at, layer, () => putAt(at, layer, send), signal);
  return (
    <Layer class="layer" place={place} watch={[at, finding]}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring the host page's form styles and meaning. */}
      <div
        class={`card tip ${finding.level}`}
        role="group"
        aria-label="About these words"
        onMouseDown={(event) => {
          event.preventDefault();
          events.onCardPress();
        }}
        onMouseEnter={events.onCardEnter}
        onMouseLeave={events.onCardLeave}
      >
        <FindingView finding={finding} text={text} onFix={events.onFix} onMute={events.onMute} unnamed={unnamed} />
      </div>
    </Layer>
  );
}
