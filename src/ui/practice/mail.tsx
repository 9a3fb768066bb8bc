// A mail composer to practise in. What is "sent" is listed below it and never leaves the page.
import { useState } from 'preact/hooks';
import { clear, textOf, Writing } from './body.tsx';

const pretendFile = 'notes.pdf';
const people = ['Grace', 'Sam'] as const;
type Sent = { readonly id: number; readonly subject: string; readonly text: string };

/** @param reads when the reader opens what is sent now, in words */
export function Mail({ reads }: { reads: string }) {
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const [to, setTo] = useState<readonly string[]>(['Grace']);
  const [attached, setAttached] = useState(false);
  const send = (composer: HTMLElement) => {
    const body = composer.querySelector<HTMLElement>('[data-body]');
    const subject = composer.querySelector<HTMLInputElement>('[data-subject]');
    if (!body || !subject || !textOf(body).trim()) return;
    setSent([...sent, { id: sent.length, subject: subject.value, text: textOf(body) }]);
    setAttached(false);
    subject.value = '';
    clear(body);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(event.currentTarget);
  };
  return (
    <div class="window-around">
      <section class="window" data-composer="mail" aria-label="Practice mail" onKeyDown={onKeyDown}>
        <h2 class="bar">New message</h2>
        <div class="field">
          <span class="small">To</span>
          {to.map((name) => (
            <span key={name} class="person" data-recipient={name}>
              {name}
            </span>
          ))}
          {people
            .filter((name) => !to.includes(name))
            .map((name) => (
              <button type="button" key={name} class="ghost" onClick={() => setTo([...to, name])}>
                + {name}
              </button>
            ))}
          {to.length > 1 && (
            <button type="button" class="ghost" onClick={() => setTo(['Grace'])}>
              only Grace
            </button>
          )}
        </div>
        <div class="field">
          <input data-subject aria-label="Subject" placeholder="Subject" />
        </div>
        <Writing label="Message" />
        {attached && (
          <p class="file" data-attachment={pretendFile}>
            {pretendFile}
            <button type="button" class="ghost" onClick={() => setAttached(false)}>
              Remove
            </button>
          </p>
        )}
        <div class="tools">
          <button
            type="button"
            data-send
            class="send"
            onClick={(event) => {
              const composer = event.currentTarget.closest<HTMLElement>('[data-composer]');
              if (composer) send(composer);
            }}
          >
            Send
          </button>
          <button type="button" class="ghost" disabled={attached} onClick={() => setAttached(true)}>
            Attach a pretend file
          </button>
        </div>
      </section>
      <ol class="sent" aria-label="Sent" aria-live="polite">
        {sent.toReversed().map(({ id, subject, text }) => (
          <li key={id} data-sent>
            <b>{subject || '(no subject)'}</b>
            <span class="own" data-text>
              {text}
            </span>
            <small>{reads}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
