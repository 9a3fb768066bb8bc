// One rule on the options page: what it wants, why, how loud it is, what can be tuned, and its live examples.
import type { RuleConfig } from '../../analyzer/analyze.ts';
import type { AnyOptionValue } from '../../analyzer/options.ts';
import type { Level, Rule } from '../../analyzer/rule.ts';
import { levels, lockOf, type Settings } from '../../shared/preferences.ts';
import { Control, Locked } from './control.tsx';
import { Examples } from './examples.tsx';

type Props = {
  readonly rule: Rule;
  readonly settings: Settings;
  readonly onSave: (id: string, config: RuleConfig) => void;
};

export function RuleCard({ rule, settings, onSave }: Props) {
  const config = settings.rules[rule.id] ?? {};
  const level = config.level ?? rule.level;
  const isLocked = (part: Parameters<typeof lockOf>[1]) => settings.locked.includes(lockOf(rule.id, part));
  const save = (change: RuleConfig) => onSave(rule.id, { ...config, ...change });
  const changed = isMine(rule.id, config, settings.locked);
  return (
    <article class={level === 'off' ? 'rule off' : 'rule'} id={rule.id} aria-labelledby={`${rule.id}-title`}>
      <div class="rule-head">
        <h3 id={`${rule.id}-title`}>
          <a href={`#${rule.id}`}>{rule.title}</a>
        </h3>
        <LevelChoice rule={rule} level={level} locked={isLocked('level')} onLevel={(next) => save({ level: next })} />
      </div>
      <p class="why">{rule.why}</p>
      <Examples rule={rule} settings={settings} />
      <details class="tune" open={changed}>
        <summary>Tune</summary>
        <div class="controls">
          {Object.entries(rule.options).map(([name, spec]) => (
            <Control
              key={name}
              id={`${rule.id}-${name}`}
              spec={spec}
              value={config.options?.[name] ?? spec.default}
              locked={isLocked(`options.${name}`)}
              onChange={(value: AnyOptionValue) => save({ options: { ...config.options, [name]: value } })}
            />
          ))}
          {(['email', 'chat'] as const).map((medium) => (
            <MediumLevel
              key={medium}
              id={`${rule.id}-${medium}`}
              medium={medium}
              level={config[medium]}
              locked={isLocked(medium) || isLocked('level')}
              onLevel={(next) => save({ [medium]: next })}
            />
          ))}
        </div>
        {changed && (
          <button type="button" class="ghost" onClick={() => onSave(rule.id, {})}>
            Back to the default
          </button>
        )}
      </details>
    </article>
  );
}

/** Whether the person has set something here that no policy has. */
function isMine(id: string, { options = {}, ...own }: RuleConfig, locked: readonly string[]): boolean {
  const parts = [...Object.keys(own), ...Object.keys(options).map((name) => `options.${name}`)];
  return parts.some((part) => !locked.includes(lockOf(id, part as Parameters<typeof lockOf>[1])));
}

type LevelProps = {
  readonly rule: Rule;
  readonly level: Level;
  readonly locked: boolean;
  readonly onLevel: (level: Level) => void;
};

function LevelChoice({ rule, level, locked, onLevel }: LevelProps) {
  return (
    <fieldset class="levels" disabled={locked}>
      <legend class="heard">How loud: {rule.title}</legend>
      {(Object.keys(levels) as Level[]).map((value) => (
        <label key={value} class={`level ${value}`} title={value === rule.level ? 'The default' : undefined}>
          <input
            type="radio"
            name={`${rule.id}-level`}
            value={value}
            checked={value === level}
            onChange={() => onLevel(value)}
          />
          <span>{levels[value]}</span>
        </label>
      ))}
      {locked && <Locked />}
    </fieldset>
  );
}

type MediumProps = {
  readonly id: string;
  readonly medium: 'email' | 'chat';
  readonly level: Level | undefined;
  readonly locked: boolean;
  readonly onLevel: (level: Level | undefined) => void;
};

const MediumLevel = ({ id, medium, level, locked, onLevel }: MediumProps) => (
  <div class="control choice level-for">
    <label for={id}>{medium === 'email' ? 'In mail' : 'In chat'}</label>
    <select
      id={id}
      value={level ?? ''}
      disabled={locked}
      onChange={(event) => onLevel((event.currentTarget.value || undefined) as Level | undefined)}
    >
      <option value="">As above</option>
      {(Object.keys(levels) as Level[]).map((value) => (
        <option key={value} value={value}>
          {levels[value]}
        </option>
      ))}
    </select>
  </div>
);
