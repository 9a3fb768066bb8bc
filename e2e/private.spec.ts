// No request leaves: every test of the suites watches for that, and here is tried that nothing slips by those who watch.
import type { Page } from 'playwright/test';
import { askFromNowhere, openEngineRoom } from './kit/engine-room.ts';
import type { Lab } from './kit/launch.ts';
import { expect, test } from './kit/test.ts';

/** Asks for `url` from `where`; a refusal is what it is meant to meet. */
const ask = (where: Pick<Page, 'evaluate'>, url: string): Promise<string> =>
  where.evaluate(
    (address) =>
      fetch(address).then(
        () => 'answered',
        () => 'refused',
      ),
    url,
  );

async function askFromBackground({ browser, context }: Lab, url: string): Promise<string> {
  if (browser === 'firefox') return askFromNowhere(await openEngineRoom(context), url);
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new Error('The extension has no background worker.');
  return ask(worker as unknown as Pick<Page, 'evaluate'>, url);
}

test('a request of a page of ours or of the background is refused and seen', async ({ lab }) => {
  const before = lab.outside.length;
  if (!lab.ours) throw new Error('The extension is not in this browser.');
  expect(await ask(lab.ours, 'https://ours.example/')).toBe('refused');
  expect(await askFromBackground(lab, 'https://background.example/')).toBe('refused');
  const seen = lab.outside.splice(before).map((address) => address.replace(/^https:\/\/|[:/].*$/g, ''));
  expect(seen.sort()).toEqual(['background.example', 'ours.example']);
});
