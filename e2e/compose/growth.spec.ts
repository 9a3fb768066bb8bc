// A thousand compose boxes come and go, and the page is as it was: no listener, no node, no object is left.
import type { CDPSession, Page } from 'playwright/test';
import { type Held, measureWindow, openEngineRoom } from '../kit/engine-room.ts';
import { badge } from '../kit/face.ts';
import type { Browser } from '../kit/launch.ts';
import { expect, test } from '../kit/test.ts';

/** Bytes of the scripts' objects on the heap. Without code: the engine goes on compiling what runs often. */
async function objectBytes(devtools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + fields.indexOf('type')]];
    if (type !== 'code' && type !== 'native') bytes += nodes[at + fields.indexOf('self_size')];
  }
  return bytes;
}

/** Nodes that may be more at one look than at another, in what each browser counts: Firefox's are ten boxes' worth. */
const slack = { chromium: 20, firefox: 4096 };

/** Looks at what a page holds, after all that is no longer needed was cleared away. */
type Scales = () => Promise<Held>;

async function chromiumScales(page: Page): Promise<Scales> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const objects = await objectBytes(devtools);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { objects, listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
}

async function firefoxScales(page: Page): Promise<Scales> {
  const room = await openEngineRoom(page.context());
  await page.bringToFront();
  const address = page.url();
  return () => measureWindow(room, address);
}

test('a thousand compose boxes come and go and leave nothing behind', async ({ extension, browserName }) => {
  test.setTimeout(300_000);
  const page = await extension.open('practice');
  await expect(badge(page)).toHaveCount(2);
  const measure = await (browserName === 'chromium' ? chromiumScales : firefoxScales)(page);
  const round = async () => {
    await page.evaluate(() => {
      const composer = document.querySelector('[data-composer=chat]');
      for (let count = 0; count < 100; count += 1) {
        const copy = composer?.cloneNode(true) as Element;
        copy.classList.add('copy');
        const body = copy.querySelector('[data-body]');
        if (body) body.textContent = 'quick question';
        document.body.append(copy);
      }
    });
    await expect(badge(page)).toHaveCount(102, { timeout: 30_000 });
    await page.evaluate(() => {
      for (const copy of document.querySelectorAll('.copy')) copy.remove();
    });
    await expect(badge(page)).toHaveCount(2, { timeout: 30_000 });
  };
  // What is made once and kept is made in the first rounds.
  for (let count = 0; count < 6; count += 1) await round();
  const before = await measure();
  for (let count = 0; count < 10; count += 1) await round();
  // What goes by itself a moment later was not left behind.
  await expect(async () => {
    const after = await measure();
    expect(after.listeners - before.listeners, 'listeners left').toBeLessThanOrEqual(0);
    expect(after.nodes - before.nodes, 'nodes left').toBeLessThanOrEqual(slack[browserName as Browser]);
    expect((after.objects - before.objects) / 1024, 'KiB left').toBeLessThan(400);
  }).toPass({ timeout: 60_000 });
});
