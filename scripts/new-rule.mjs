// Begins a rule: `npm run new:rule NAME` writes its file, its line in the checklist and its examples' place.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [name] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../src/analyzer/rules');

if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Name the rule by its good state, in small letters: npm run new:rule says-when');
  process.exit(2);
}
const file = join(folder, `${name}.ts`);
if (existsSync(file)) {
  console.error(`There is a rule ${name} already: src/analyzer/rules/${name}.ts`);
  process.exit(2);
}

const variable = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
writeFileSync(
  file,
  `// What tomorrow's reader trips over, in one line.
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: '${name}',
  question: 'talk',
  title: 'The good state',
  why: 'Why the reader cares, in one or two short sentences.',
  level: 'hint',
  weight: 2,
  options: {},
  messages: {
    found: '“{word}” is what the reader trips over. Say how to write it instead.',
  },
  applies: ({ kind }) => kind !== 'acknowledgement',
  check: () => [],
});

// Four of each at least; «…» marks exactly what is found, \`fixed\` is the text after the first fix.
export const examples: Examples = {
  good: [],
  bad: [],
};
`,
);

/** The table's source with the rule among its imports, in their order, and last in the table. */
function withRule(source, line, entry) {
  const imports = source.match(/^import .+ from '\.\/[\w-]+\.ts';$/gm) ?? [];
  const after = imports.find((other) => other.split(' from ')[1] > line.split(' from ')[1]);
  const imported = after
    ? source.replace(after, `${line}\n${after}`)
    : source.replace(imports.at(-1), `${imports.at(-1)}\n${line}`);
  return imported.replace(/\n(\]|\});\n/, `\n  ${entry},\n$1;\n`);
}

const tables = [
  ['index.ts', `import ${variable} from './${name}.ts';`, variable],
  [
    'examples.ts',
    `import { examples as ${variable} } from './${name}.ts';`,
    variable === name ? name : `'${name}': ${variable}`,
  ],
];
for (const [table, line, entry] of tables) {
  const path = join(folder, table);
  writeFileSync(path, withRule(readFileSync(path, 'utf8'), line, entry));
}

console.log(`src/analyzer/rules/${name}.ts is begun and stands last in src/analyzer/rules/index.ts: move it to its question.
Write its check and examples, run npx vitest run src/analyzer/rules, then npm run docs:rules.`);
