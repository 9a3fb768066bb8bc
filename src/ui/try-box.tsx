// A box to put any text into and have it read; what is written stays in the page.
import { useId, useMemo, useState } from 'preact/hooks';
import { analyze, type Config } from '../analyzer/analyze.ts';
import type { Draft, Medium } from '../analyzer/draft.ts';
import type { Finding, Fix } from '../analyzer/rule.ts';
import { wallClock } from '../shared/clock.ts';
import { Checklist } from './checklist.tsx';
import { Marked } from './marked.tsx';
import { Tabs } from './tabs.tsx';

type Props = {
  readonly config: Config;
  readonly label: string;
  readonly placeholder: string;
  readonly initial?: string;
};

export function TryBox({ config, label, placeholder, initial = '' }: Props) {
  const [text, setText] = useState(initial);
  const [medium, setMedium] = useState<Medium>('email');
  const result = useMemo(() => analyze(draftOf(text, medium, config.profile.zone), config), [text, medium, config]);
  const onFix = (_: Finding, fix: Fix) => setText(text.slice(0, fix.start) + fix.text + text.slice(fix.end));
  return (
    <div class="try">
      <TextBox label={label} placeholder={placeholder} text={text} findings={result.findings} onText={setText}>
        <Tabs label="Where it will go" tabs={{ email: 'Mail', chat: 'Chat' }} selected={medium} onSelect={setMedium} />
      </TextBox>
      {text.trim() && (
        <div class="answer">
          <Checklist slots={result.slots} checklist={result.checklist} text={text} onFix={onFix} />
        </div>
      )}
    </div>
  );
}

/** A pasted text tells neither subject nor readers; those facts stay absent. */
const draftOf = (text: string, medium: Medium, zone: string | undefined): Draft => ({
  text,
  medium,
  place: medium === 'email' ? 'reply' : 'direct',
  now: wallClock(zone),
});

type TextBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onText: (text: string) => void;
  readonly children?: preact.ComponentChildren;
};

/** A text box that grows with its text; the underlines are painted by a copy that lies under it. */
function TextBox({ label, placeholder, text, findings, onText, children }: TextBoxProps) {
  const id = useId();
  return (
    <>
      <div class="try-head">
        <label for={id}>{label}</label>
        {children}
      </div>
      <div class="grow">
        <div class="under" aria-hidden="true">
          <Marked text={text} findings={findings} />{' '}
        </div>
        <textarea
          id={id}
          rows={3}
          value={text}
          placeholder={placeholder}
          spellcheck={false}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
    </>
  );
}
