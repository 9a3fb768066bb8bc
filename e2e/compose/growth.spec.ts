// A thousand compose boxes come and go, and the page is as it was: no listener, no node, no object is left.
import type { CDPSession } from 'playwright/test';
import { badge } from '../kit/face.ts';
import { onlyChromium } from '../kit/surfaces.ts';
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

test('a thousand compose boxes come and go and leave nothing behind', { tag: onlyChromium }, async ({
  extension,
  context,
}) => {
  test.setTimeout(300_000);
  const page = await extension.open('practice');
  await expect(badge(page)).toHaveCount(2);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const measure = async () => {
    const heap = await objectBytes(devtools);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { heap, listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
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
    expect(after.nodes - before.nodes, 'nodes left').toBeLessThanOrEqual(20);
    expect((after.heap - before.heap) / 1024, 'KiB left').toBeLessThan(400);
  }).toPass({ timeout: 60_000 });
  await page.close();
});
