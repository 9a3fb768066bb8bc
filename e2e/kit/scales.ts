// Weighs what a page holds in memory, each browser by its own means: listeners, nodes, bytes of the scripts' objects. The extension's share is in all three.
import type { CDPSession, Page } from 'playwright/test';
import { type Held, measureWindow, openEngineRoom } from './engine-room.ts';
import type { Browser } from './launch.ts';

/** Looks at what a page holds, after all that is no longer needed was cleared away. */
export type Scales = () => Promise<Held>;

/** Nodes that may be more at one look than at another, in what each browser counts: Firefox's are ten boxes' worth. */
export const nodesOff: Readonly<Record<Browser, number>> = { chromium: 20, firefox: 4096 };

/** Bytes of the scripts' objects on the heap, the extension's own world included. Without code: the engine goes on compiling what runs often. */
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

/** Scales for `page`, which has to be at the same address whenever they are used. They look until it gets no lighter: one clean-up often frees what the next can take away. */
export async function openScales(page: Page, browser: Browser): Promise<Scales> {
  const look = await (browser === 'chromium' ? chromiumScales : firefoxScales)(page);
  return async () => {
    let held = await look();
    for (;;) {
      const next = await look();
      const lighter = next.listeners < held.listeners || next.nodes < held.nodes || next.objects < held.objects * 0.99;
      if (!lighter) return next;
      held = next;
    }
  };
}
