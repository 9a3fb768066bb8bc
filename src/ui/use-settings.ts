// The settings in a page of ours, as they are now and after each change anywhere.
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../shared/preferences.ts';
import { loadSettings, watchSettings } from '../shared/settings.ts';

/** Undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const teardown = new AbortController();
    watchSettings(setSettings, teardown.signal);
    void loadSettings().then((loaded) => setSettings((newer) => newer ?? loaded));
    return () => teardown.abort();
  }, []);
  return settings;
}
