// The practice page: a mail and a chat to write in with the same sessions as on the hosts; opened after install.
import { render } from 'preact';
import { live } from '../compose/life.ts';
import { startSessions } from '../compose/start.ts';
import { practice } from '../hosts/practice.ts';
import { wallClock } from '../shared/clock.ts';
import { dayName } from '../ui/days.ts';
import { Sun } from '../ui/icons.tsx';
import { write } from '../ui/practice/body.tsx';
import { Chat } from '../ui/practice/chat.tsx';
import { Mail } from '../ui/practice/mail.tsx';
import { type Sample, samplesAt } from '../ui/practice/samples.ts';

// First, so that our listeners come before the page's own, as on a host.
live((signal, retire) => startSessions(practice, signal, retire));

/** Puts a sample into its composer, as if typed. */
function tryOut({ to, subject, text }: Sample) {
  const composer = document.querySelector<HTMLElement>(`[data-composer="${to}"]`);
  const body = composer?.querySelector<HTMLElement>('[data-body]');
  const field = composer?.querySelector<HTMLInputElement>('[data-subject]');
  if (!composer || !body) return;
  if (field && subject !== undefined) field.value = subject;
  composer.scrollIntoView({ block: 'nearest' });
  write(body, text);
}

function Practice() {
  const now = wallClock();
  const reads = `Sent. Grace reads it ${dayName(now, 1)}, 08:10.`;
  return (
    <>
      <Hero samples={samplesAt(now)} />
      <main>
        <div class="stage">
          <Mail reads={reads} />
          <Chat reads={reads} />
        </div>
        <How />
        <Foot />
      </main>
    </>
  );
}

const Hero = ({ samples }: { samples: readonly Sample[] }) => (
  <header class="hero">
    <p class="brand">
      <span class="sun">
        <Sun size={28} />
      </span>
      Tomorrow’s Reader
    </p>
    <h1>
      They read it tomorrow.
      <br />
      They can’t ask you until the day after.
    </h1>
    <p class="lead">So your draft is read here first, with their eyes. Write below, or start from one of these.</p>
    <ul class="samples" aria-label="Drafts to try">
      {samples.map((sample) => (
        <li key={sample.name}>
          <button type="button" onClick={() => tryOut(sample)}>
            <b>{sample.name}</b>
            <span class="own">{sample.text}</span>
            <small>{sample.about}</small>
          </button>
        </li>
      ))}
    </ul>
  </header>
);

const How = () => (
  <section class="how" aria-label="How it works">
    <article>
      <h2>While you write</h2>
      <p>
        Words that will mean less tomorrow are marked: <span class="u-warn">wavy</span> to clear up,{' '}
        <span class="u-hint">dotted</span> for a hint, <span class="u-hold">a line</span> where Send will ask first.
        Rest on one to see why, and the words that would help.
      </p>
    </article>
    <article>
      <h2>Beside Send</h2>
      <p>
        The small sun says how your draft stands. Press it, or <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>R</kbd>, to see what
        the reader gets: what is needed, by when, what next, with what.
      </p>
    </article>
    <article>
      <h2>When you send</h2>
      <p>
        A message that would leave them stuck waits for a second yes. “Send anyway” is one press away, Escape goes back
        to writing, and a clear message simply goes.
      </p>
    </article>
  </section>
);

const Foot = () => (
  <footer class="foot">
    <section>
      <h2>It stays with you</h2>
      <p>
        Everything is read inside your browser. No draft is stored, nothing is sent anywhere, and there is no account.
        What you “send” on this page goes nowhere.
      </p>
    </section>
    <p class="links">
      <a class="button primary" href="https://mail.google.com/" target="_blank" rel="noreferrer">
        Open Gmail
      </a>
      <a class="button" href="https://app.slack.com/" target="_blank" rel="noreferrer">
        Open Slack
      </a>
      <a href="options.html">Rules and settings</a>
    </p>
  </footer>
);

const app = document.getElementById('app');
if (app) render(<Practice />, app);
