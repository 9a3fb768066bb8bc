// A chat to practise in: Enter sends, Shift+Enter makes a line. What is "sent" joins the conversation and never leaves the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import { clear, textOf, Writing } from './body.tsx';

type Message = { readonly who: 'me' | 'Grace'; readonly at: Date; readonly text: string };
const hour = 3_600_000;
const clock = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });

const before = (now: number): readonly Message[] => [
  {
    who: 'Grace',
    at: new Date(now - 21 * hour),
    text: 'The sign-in page is live again, and AUTH-212 has the details.',
  },
  { who: 'me', at: new Date(now - 20 * hour), text: 'Great, thank you!' },
];

/** @param reads when the reader opens what is sent now, in words */
export function Chat({ reads }: { reads: string }) {
  const [messages, setMessages] = useState(() => before(Date.now()));
  const history = useRef<HTMLOListElement>(null);
  useEffect(() => history.current?.scrollTo({ top: history.current.scrollHeight }), [messages]);
  const send = (composer: HTMLElement | null) => {
    const body = composer?.querySelector<HTMLElement>('[data-body]');
    if (!body || !textOf(body).trim()) return;
    setMessages([...messages, { who: 'me', at: new Date(), text: textOf(body) }]);
    clear(body);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(event.currentTarget.closest('[data-composer]'));
  };
  const last = messages.at(-1);
  return (
    <section class="window" aria-label="Practice chat">
      <h2 class="bar">
        <span class="face-of" aria-hidden="true">
          G
        </span>
        Grace
        <small>nine hours behind you</small>
      </h2>
      <ol class="history" ref={history} aria-label="Conversation" aria-live="polite">
        {messages.map(({ who, at, text }) => (
          <li key={at.getTime()} data-message data-who={who} data-at={at.toISOString()}>
            <small>
              {who === 'me' ? 'You' : who}, {clock.format(at)}
            </small>
            <p data-text>{text}</p>
          </li>
        ))}
        {last?.who === 'me' && messages.length > 2 && <li class="reads">{reads}</li>}
      </ol>
      <div data-composer="chat" class="chat-box">
        <Writing label="Message to Grace" hint="Message Grace" onKeyDown={onKeyDown} />
        <div class="tools">
          <button
            type="button"
            data-send
            class="send"
            aria-label="Send now"
            onClick={(event) => send(event.currentTarget.closest('[data-composer]'))}
          >
            <svg width="15" height="15" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
              <path d="M2 2.2 14.2 8 2 13.8 3.8 8.7 9 8 3.8 7.3z" />
            </svg>
          </button>
        </div>
      </div>
    </section>
  );
}
