// The popover's life: what sends, what doesn't, and when the caret goes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closed, type Phase, type Step, step } from './phase.ts';

const run = (steps: readonly Step[], from: Phase = closed) => {
  let phase = from;
  const effects = steps.map((event) => {
    const next = step(phase, event);
    phase = next.phase;
    return next.effect;
  });
  return { phase, effects };
};
const hold: Step = { kind: 'hold', how: 'send' };
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    ...(['toggle', 'close', 'keep', 'outside', 'send-anyway', 'gone'] as const).map((kind) => ({ kind })),
  ),
  fc.constantFrom<Step>(hold, { kind: 'hold', how: 'schedule' }),
);

test('only “Send anyway” on a held checklist sends, and in the way the person had chosen', () => {
  const { phase, effects } = run([{ kind: 'hold', how: 'schedule' }, { kind: 'send-anyway' }]);
  expect(effects.at(-1)).toEqual({ kind: 'resend', how: 'schedule' });
  expect(phase).toEqual(closed);
});

test('a second “Send anyway” sends nothing', () => {
  const { effects } = run([hold, { kind: 'send-anyway' }, { kind: 'send-anyway' }]);
  expect(effects.filter(({ kind }) => kind === 'resend')).toHaveLength(1);
});

test('“Send anyway” without a hold sends nothing', () => {
  expect(run([{ kind: 'toggle' }, { kind: 'send-anyway' }]).effects.at(-1)).toEqual({ kind: 'none' });
});

test.each(['keep', 'close', 'toggle'] as const)('%s on a held checklist gives the caret back', (kind) => {
  const { phase, effects } = run([hold, { kind }]);
  expect(phase).toEqual(closed);
  expect(effects.at(-1)).toEqual({ kind: 'focus-draft' });
});

test('whatever is done, there is at most one send for each hold', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const sends = run(steps).effects.filter(({ kind }) => kind === 'resend').length;
      const yeses = steps.filter(
        (event, at) => event.kind === 'send-anyway' && steps.slice(0, at).some((s) => s.kind === 'hold'),
      );
      expect(sends).toBeLessThanOrEqual(Math.min(yeses.length, steps.filter(({ kind }) => kind === 'hold').length));
    }),
  );
});
