// What is muted: phrases of the person's own, and conversations, of which only the number is known.
import { useEffect, useState } from 'preact/hooks';
import { countMuted, forgetAll, unmuteAll, watchMutes } from '../../shared/mutes.ts';
import type { Settings } from '../../shared/preferences.ts';
import { Close } from '../icons.tsx';
import { Locked } from './control.tsx';

type Props = { readonly settings: Settings; readonly onPhrases: (phrases: readonly string[]) => void };

export function Phrases({ settings, onPhrases }: Props) {
  const { mutedPhrases } = settings;
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const phrase = text.trim().toLowerCase();
    if (phrase) onPhrases([...mutedPhrases, phrase]);
    setText('');
  };
  return (
    <>
      <ul class="phrases">
        {mutedPhrases.map((phrase) => (
          <li key={phrase}>
            <span class="own">{phrase}</span>
            <button
              type="button"
              class="icon"
              aria-label={`Listen for “${phrase}” again`}
              onClick={() => onPhrases(mutedPhrases.filter((other) => other !== phrase))}
            >
              <Close />
            </button>
          </li>
        ))}
        {mutedPhrases.length === 0 && <li class="none">None yet. “Mute” beside a finding adds one.</li>}
      </ul>
      <form class="add" onSubmit={add}>
        <input
          aria-label="A phrase to leave alone"
          placeholder="A phrase to leave alone"
          maxLength={100}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
      {settings.locked.includes('mutedPhrases') && (
        <p class="small">
          <Locked /> Phrases of your own come on top.
        </p>
      )}
    </>
  );
}

export function Conversations() {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    const teardown = new AbortController();
    const look = () => void countMuted().then(setCount);
    look();
    watchMutes(look, teardown.signal);
    return () => teardown.abort();
  }, []);
  if (count === undefined) return null;
  return (
    <div class="row">
      <p role="status">
        {count === 0
          ? 'No person or channel is muted.'
          : `${count} ${count === 1 ? 'person or channel is' : 'people or channels are'} muted.`}
      </p>
      <button type="button" class="button" disabled={count === 0} onClick={() => void unmuteAll()}>
        Listen everywhere again
      </button>
      <button type="button" class="ghost" onClick={() => void forgetAll()}>
        Forget all conversations
      </button>
    </div>
  );
}
