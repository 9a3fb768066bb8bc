// Three builds from one config: `--mode chrome`, `--mode firefox` (the extension) and `--mode cli` (the command line).
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Where builds go; set DIST to build beside others, for example `DIST=.cache/mine`. The browser tests read the same variable. */
const dist = process.env.DIST ?? 'dist';

const firefoxManifest = {
  ...manifest,
  minimum_chrome_version: undefined,
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'tomorrows-reader@extension',
      // The first Firefox that paints text-decoration in CSS highlights from a content script.
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        publicDir: false,
        build: {
          outDir: dist,
          emptyOutDir: false,
          target: 'node20',
          ssr: 'src/entries/cli.ts',
          rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
        },
        ssr: { noExternal: true },
      }
    : {
        plugins: [
          preact(),
          crx({
            manifest: (mode === 'firefox' ? firefoxManifest : manifest) as typeof manifest,
            browser: mode === 'firefox' ? 'firefox' : 'chrome',
          }),
        ],
        build: {
          outDir: `${dist}/${mode}`,
          emptyOutDir: true,
          modulePreload: false,
          target: mode === 'firefox' ? 'firefox140' : 'chrome128',
          rolldownOptions: { input: { practice: 'src/entries/practice.html' } },
        },
      },
);
