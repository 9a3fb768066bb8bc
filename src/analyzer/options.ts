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
export type AnyOptionValues = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** The defaults of a declaration. */
export function defaultsOf<S extends OptionSpecs>(specs: S): OptionValues<S> {
  return Object.fromEntries(Object.entries(specs).map(([key, spec]) => [key, spec.default])) as OptionValues<S>;
}
