// The badge stays in the compose box, near Send, and covers nothing that can be pressed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, badgeSpot } from './place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const sizes = { full: { width: 120, height: 28 }, compact: { width: 56, height: 28 } };
const around = box(100, 100, 500, 400);
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const rectOf = ({ x, y, compact }: ReturnType<typeof badgeSpot>) => {
  const { width, height } = compact ? sizes.compact : sizes.full;
  return box(x, y, width, height);
};

test('a Send at the right end has the badge just to its left', () => {
  const send = box(550, 450, 34, 28);
  const spot = badgeSpot(send, around, sizes, [], []);
  expect(spot.compact).toBe(false);
  expect(rectOf(spot).right).toBeLessThan(send.left);
  expect(send.left - rectOf(spot).right).toBeLessThanOrEqual(8);
});

test('a Send at the left end with tools beside it has the badge after the tools', () => {
  const send = box(110, 450, 80, 36);
  const tools = [200, 240, 280].map((left) => box(left, 454, 28, 28));
  const spot = badgeSpot(send, around, sizes, tools, []);
  expect(spot.x).toBeGreaterThan(308);
  expect(rectOf(spot).right).toBeLessThanOrEqual(around.right);
});

test('where the row has little room only the number is shown; where it has none it goes above Send', () => {
  const send = box(110, 450, 80, 36);
  const little = [box(200, 454, 310, 28)];
  expect(badgeSpot(send, around, sizes, little, []).compact).toBe(true);
  const none = badgeSpot(send, around, sizes, [box(200, 454, 395, 28)], [box(100, 140, 500, 300)]);
  expect(rectOf(none).bottom).toBeLessThan(send.top);
});

test('it never covers Send, nor a tool as long as there is a free place', () => {
  const tool = fc.record({ left: fc.integer({ min: 106, max: 560 }), top: fc.integer({ min: 440, max: 470 }) });
  fc.assert(
    fc.property(fc.integer({ min: 110, max: 500 }), fc.array(tool, { maxLength: 6 }), (left, tools) => {
      const send = box(left, 450, 80, 36);
      const taken = tools.map((at) => box(at.left, at.top, 28, 28));
      const rect = rectOf(badgeSpot(send, around, sizes, taken, []));
      expect(overlap(rect, send)).toBe(false);
      for (const one of taken) expect(overlap(rect, one)).toBe(false);
    }),
  );
});
