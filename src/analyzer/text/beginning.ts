// What a text begins with, out of a list of phrases: of them only those are tried that its first letters can be.
import { once } from './once.ts';
import { joined } from './patterns.ts';
import { spell, treeOf } from './tree.ts';

const none = new Uint8Array();

/**
 * Of phrases in the syntax of regular expressions, each beginning with a word, the first that a text begins with; `sourceOf` writes one out. Alternatives
 * are tried in their order.
 * @returns the words of the text, or undefined.
 */
export function beginning(
  list: readonly string[],
  sourceOf: (phrase: string) => string,
): (text: string) => string | undefined {
  const expressions: RegExp[] = [];
  const tree = once(() =>
    treeOf(joined(list), (ways) =>
      ways.map(({ index, source }) => {
        expressions[index] ??= new RegExp(sourceOf(source), 'y');
        return expressions[index];
      }),
    ),
  );
  return (text) => {
    for (const expression of tree().at(spell(text, none), 0, -1, 0) ?? []) {
      expression.lastIndex = 0;
      const found = expression.exec(text);
      if (found) return found[0];
    }
    return undefined;
  };
}
