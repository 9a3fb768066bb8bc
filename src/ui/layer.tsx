// A part of ours above the page: in the browser's top layer where there is one, and deaf to the host's own keys.
import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = Omit<HTMLAttributes<HTMLDivElement>, 'ref'> & {
  readonly children: ComponentChildren;
  /** Called with the element once it is shown, and again whenever `watch` changes; `signal` aborts before the next call. */
  readonly place: (element: HTMLElement, signal: AbortSignal) => void;
  readonly watch: readonly unknown[];
};

export function Layer({ children, place, watch, ...rest }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    // Without a top layer the z-index of the style sheet has to do.
    if (element?.isConnected && !element.matches(':popover-open')) element.showPopover?.();
  }, []);
  useLayoutEffect(() => {
    const teardown = new AbortController();
    if (ref.current) place(ref.current, teardown.signal);
    return () => teardown.abort();
  }, watch);
  return (
    <div ref={ref} popover="manual" {...rest}>
      {children}
    </div>
  );
}
