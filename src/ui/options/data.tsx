// Take the settings along, bring them back, or start over.
import { useState } from 'preact/hooks';
import { exportSettings, importSettings, resetAll } from '../../shared/settings.ts';

const fileName = 'tomorrows-reader-settings.json';

async function download() {
  const url = URL.createObjectURL(new Blob([await exportSettings()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** @param say shows a sentence about what came of it */
export function Data({ say }: { say: (sentence: string) => void }) {
  const [asking, setAsking] = useState(false);
  const bring = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const { problem, leftOut } = await importSettings(await file.text());
    field.value = '';
    if (problem) return say(problem);
    say(
      leftOut > 0
        ? `Brought in. ${leftOut} value${leftOut === 1 ? ' was' : 's were'} not understood and left out.`
        : 'Brought in.',
    );
  };
  const reset = async () => {
    setAsking(false);
    const { problem } = await resetAll();
    say(problem ?? 'Everything is back to the defaults.');
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void download()}>
        Save to a file
      </button>
      <label class="button file">
        Bring in a file
        <input type="file" accept="application/json,.json" onChange={(event) => void bring(event.currentTarget)} />
      </label>
      {asking ? (
        <span class="row" role="alert">
          <span>All rules and settings go back to the defaults.</span>
          <button type="button" class="button primary" onClick={() => void reset()}>
            Reset
          </button>
          <button type="button" class="ghost" onClick={() => setAsking(false)}>
            Keep mine
          </button>
        </span>
      ) : (
        <button type="button" class="ghost" onClick={() => setAsking(true)}>
          Reset everything
        </button>
      )}
    </div>
  );
}
