// The kinds of option a rule can have; type, default, validation and form control all follow from one declaration.

export type OptionSpec =
  | {
      readonly kind: 'number';
      readonly label: string;
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly step?: number;
    }
  | { readonly kind: 'words'; readonly label: string; readonly default: readonly string[] }
  | { readonly kind: 'flag'; readonly label: string; readonly default: boolean }
  | { readonly kind: 'text'; readonly label: string; readonly default: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type Value<S extends OptionSpec> = S['kind'] extends 'number'
  ? number
  : S['kind'] extends 'words'
    ? readonly string[]
    : S['kind'] extends 'flag'
      ? boolean
      : string;

export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: Value<S[K]> };
export type AnyOptionValue = number | boolean | string | readonly string[];
export type AnyOptionValues = Readonly<Record<string, AnyOptionValue>>;

/** Whether a value from outside is one this option can have: of its kind, and a number within its bounds. */
export function fits(spec: OptionSpec, value: unknown): value is AnyOptionValue {
  if (spec.kind === 'number') return typeof value === 'number' && value >= spec.min && value <= spec.max;
  if (spec.kind === 'words') return Array.isArray(value) && value.every((word) => typeof word === 'string');
  return typeof value === (spec.kind === 'flag' ? 'boolean' : 'string');
}

/** The defaults, with each given value that fits in its place; what does not fit or is not declared is left out. */
export function valuesOf<S extends OptionSpecs>(
  specs: S,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<S> {
  const values = Object.entries(specs).map(([key, spec]) => [key, fits(spec, given[key]) ? given[key] : spec.default]);
  return Object.fromEntries(values) as OptionValues<S>;
}
