// One finding: its sentence, its fixes with the words they put in, and a small way to have it stay quiet.
import { useState } from 'preact/hooks';
import type { Finding, Fix } from '../analyzer/rule.ts';
import type { MuteScope } from './face.ts';
import { Chevron } from './icons.tsx';
import { excerptOf, Sentence } from './words.tsx';

/** What can be done about findings here; a part that is absent is not offered. */
export type FindingActions = {
  readonly onFix?: (finding: Finding, fix: Fix) => void;
  readonly onMute?: (finding: Finding, scope: MuteScope) => void;
  readonly onGoTo?: (finding: Finding) => void;
  /** There is no conversation to mute. */
  readonly unnamed?: boolean | undefined;
};
type Props = FindingActions & { readonly finding: Finding; readonly text?: string };

export function FindingView({ finding, text = '', onFix, onMute, onGoTo, unnamed }: Props) {
  const [muting, setMuting] = useState(false);
  const fixes = onFix ? finding.fixes : [];
  const quoted = finding.message.includes('“');
  return (
    <div class={fixes.length > 0 ? 'finding' : 'finding bare'}>
      <Sentence finding={finding} onGoTo={onGoTo && (() => onGoTo(finding))} />
      <div class="fixes">
        {fixes.map((fix, at) => (
          <button
            type="button"
            key={fix.label}
            class={at === 0 ? 'button fix first' : 'button fix'}
            title={fix.text}
            onClick={() => onFix?.(finding, fix)}
          >
            {fix.label}
          </button>
        ))}
        {(onMute || (onGoTo && !quoted)) && (
          <span class="quiet">
            {onGoTo && !quoted && finding.end > finding.start && (
              <button type="button" class="ghost" onClick={() => onGoTo(finding)}>
                Show
              </button>
            )}
            {onMute && (
              <button
                type="button"
                class="ghost mute"
                aria-expanded={muting}
                aria-label={`Mute: ${finding.message}`}
                onClick={() => setMuting(!muting)}
              >
                Mute <Chevron />
              </button>
            )}
          </span>
        )}
      </div>
      {muting && onMute && (
        <MuteMenu excerpt={excerptOf(finding, text)} unnamed={unnamed} onPick={(scope) => onMute(finding, scope)} />
      )}
    </div>
  );
}

/** Stands in the line's own place, so that nothing is covered and Tab goes straight through it. */
type MuteProps = {
  readonly excerpt: string;
  readonly unnamed: boolean | undefined;
  readonly onPick: (scope: MuteScope) => void;
};

function MuteMenu({ excerpt, unnamed, onPick }: MuteProps) {
  const choices: readonly (readonly [MuteScope, string])[] = [
    ['draft', 'in this draft'],
    ...(unnamed ? [] : ([['conversation', 'with this person or channel']] as const)),
    ['rule', 'this rule'],
    ...(excerpt && excerpt.length <= 32 ? ([['phrase', `“${excerpt}” anywhere`]] as const) : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring the host page's form styles and meaning.
    <div class="muting" role="group" aria-label="What to stay quiet about">
      <span class="small">Stay quiet</span>
      {choices.map(([scope, label]) => (
        <button type="button" key={scope} class="chip" onClick={() => onPick(scope)}>
          {label}
        </button>
      ))}
    </div>
  );
}
