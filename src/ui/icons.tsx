// The few drawings we use: the sun on the horizon, and marks that say a state without colour.
import type { JSX, SVGAttributes } from 'preact';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.4,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

function Icon({ size = 16, children, ...rest }: SVGAttributes<SVGSVGElement> & { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" {...stroke} {...rest}>
      {children}
    </svg>
  );
}

/** The mark of the product. */
export const Sun = ({ size }: { size?: number }) => (
  <Icon size={size}>
    <path d="M1.5 12.5h13M4.2 12.5a3.8 3.8 0 0 1 7.6 0M8 5.2V3M3 7.6 1.7 6.3M13 7.6l1.3-1.3" />
  </Icon>
);

/** The mark while this draft is left alone: the sun is down. */
export const SunDown = ({ size }: { size?: number }) => (
  <Icon size={size}>
    <path d="M1.5 10.5h13M4.2 13.5h7.6M8 3v4M6.2 5.4 8 7.2l1.8-1.8" />
  </Icon>
);

export const Close = () => (
  <Icon size={14}>
    <path d="m3.5 3.5 9 9m0-9-9 9" />
  </Icon>
);

export const Tune = () => (
  <Icon size={15}>
    <path d="M2 4.5h6m4 0h2M2 11.5h2m4 0h6" />
    <circle cx="10" cy="4.5" r="1.8" />
    <circle cx="6" cy="11.5" r="1.8" />
  </Icon>
);

export const Chevron = () => (
  <Icon size={10} stroke-width={1.8}>
    <path d="m3.5 6 4.5 4.5L12.5 6" />
  </Icon>
);

export type MarkLevel = 'fine' | 'none' | 'hint' | 'warn' | 'hold';
const marks: Record<MarkLevel, JSX.Element> = {
  fine: <path d="m4 8.4 2.7 2.8L12 5.4" stroke-width="1.8" />,
  none: <path d="M5.5 8h5" />,
  hint: <path d="M8 8h.01" stroke-width="3.4" />,
  warn: <path d="M8 4v4.6M8 11.7v.05" stroke-width="2" />,
  hold: <path d="M6 4.6v6.8M10 4.6v6.8" stroke-width="2.2" />,
};
const names: Record<MarkLevel, string> = {
  fine: 'Fine',
  none: 'Does not apply here',
  hint: 'A hint',
  warn: 'To clear up',
  hold: 'Send waits for this',
};

/** Tick, dot, exclamation mark or pause bars in a soft disc. */
export const Mark = ({ level }: { level: MarkLevel }) => (
  <span class={`mark ${level}`} role="img" aria-label={names[level]}>
    <Icon size={14}>{marks[level]}</Icon>
  </span>
);
