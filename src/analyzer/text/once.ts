// Work that waits until it is needed.

/** `work`, done when first asked for and then never again. */
export function once<A>(work: () => A): () => A {
  let done: { readonly value: A } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
