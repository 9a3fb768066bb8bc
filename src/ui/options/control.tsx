// A form control for one declared value, whatever its kind; the declaration decides.
import type { InputHTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnyOptionValue } from '../../analyzer/options.ts';
import type { Spec } from '../../shared/preferences.ts';
import { Switch } from '../switch.tsx';

type Props = {
  readonly id: string;
  readonly spec: Spec & { readonly help?: string };
  readonly value: AnyOptionValue;
  readonly locked: boolean;
  readonly onChange: (value: AnyOptionValue) => void;
};

/** Label, control, help; locked ones say by whom. */
export function Control(props: Props) {
  const { id, spec, locked } = props;
  const about = spec.help || locked ? `${id}-about` : undefined;
  return (
    <div class={`control ${spec.kind}`}>
      <label for={spec.kind === 'flag' || spec.kind === 'choice' ? undefined : id} id={`${id}-label`}>
        {spec.label}
      </label>
      <Field {...props} about={about} />
      {about && (
        <p class="small" id={about}>
          {locked && <Locked />} {spec.help}
        </p>
      )}
    </div>
  );
}

export const Locked = () => <span class="locked">Set by your organisation.</span>;

function Field({ id, spec, value, locked, onChange, about }: Props & { about: string | undefined }) {
  const common = { id, disabled: locked, 'aria-describedby': about } as const;
  switch (spec.kind) {
    case 'flag':
      return (
        <Switch label={spec.label} on={value === true} disabled={locked} describedBy={about} onChange={onChange} />
      );
    case 'choice':
      return <Radios {...common} choices={spec.choices} value={String(value)} onChange={onChange} />;
    case 'zone':
      return <Choices {...common} choices={zones()} value={String(value)} onChange={onChange} />;
    case 'number':
      return (
        <Typed
          {...common}
          type="number"
          min={spec.min}
          max={spec.max}
          step={spec.step ?? 1}
          value={String(value)}
          onText={(text, field) => field.validity.valid && text !== '' && onChange(Number(text))}
        />
      );
    case 'words':
      return (
        <Typed
          {...common}
          lines
          placeholder="One on each line"
          value={(value as readonly string[]).join('\n')}
          onText={(text) => onChange(text.split('\n').flatMap((word) => word.trim() || []))}
        />
      );
    case 'time':
      return <Typed {...common} type="time" value={String(value)} onText={(text) => text && onChange(text)} />;
    case 'text':
      return (
        <Typed {...common} type="text" maxLength={500} value={String(value)} onText={(text) => onChange(text.trim())} />
      );
  }
}

type ChoicesProps = {
  readonly id: string;
  readonly disabled: boolean;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Choices = ({ choices, value, onChange, ...rest }: ChoicesProps) => (
  <select {...rest} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
    {Object.entries(choices).map(([key, label]) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </select>
);

/** Few enough to be seen at once. */
const Radios = ({ id, disabled, choices, value, onChange, ...rest }: ChoicesProps) => (
  <div class="radios" role="radiogroup" id={id} aria-labelledby={`${id}-label`} {...rest}>
    {Object.entries(choices).map(([key, label]) => {
      const [name, about] = label.split(': ');
      return (
        <label key={key}>
          <input type="radio" name={id} checked={key === value} disabled={disabled} onChange={() => onChange(key)} />
          <span>
            {name}
            {about && <small>{about}</small>}
          </span>
        </label>
      );
    })}
  </div>
);

/** IANA names, the computer's own first. */
function zones(): Record<string, string> {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone.replaceAll('_', ' ')]);
  return { '': `This computer’s (${here.replaceAll('_', ' ')})`, ...Object.fromEntries(all) };
}

const pause = 500;
type Field = HTMLInputElement | HTMLTextAreaElement;
type TypedProps = {
  readonly id: string;
  readonly disabled: boolean;
  readonly value: string;
  readonly lines?: boolean;
  readonly type?: 'text' | 'number' | 'time';
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly onText: (text: string, field: Field) => void;
};

/** What is typed is kept after a pause and on leaving; a change from elsewhere shows unless the person is typing here. */
function Typed({ value, lines, onText, ...rest }: TypedProps) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focused = useRef(false);
  useEffect(() => {
    if (!focused.current) setText(value);
  }, [value]);
  const keep = (field: Field) => {
    clearTimeout(timer.current);
    if (field.value !== value) onText(field.value, field);
  };
  const events = {
    value: text,
    onFocus: () => {
      focused.current = true;
    },
    onInput: (event: { readonly currentTarget: EventTarget }) => {
      const field = event.currentTarget as Field;
      setText(field.value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => keep(field), pause);
    },
    onBlur: (event: { readonly currentTarget: EventTarget }) => {
      focused.current = false;
      keep(event.currentTarget as Field);
    },
  };
  return lines ? (
    <textarea {...rest} {...events} rows={Math.min(8, Math.max(2, text.split('\n').length + 1))} />
  ) : (
    // Preact's types want to know the type of an input before the rest of it.
    <input {...({ ...rest, ...events } as InputHTMLAttributes)} />
  );
}
