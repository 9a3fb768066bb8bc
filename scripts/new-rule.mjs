// Begins a rule: `npm run new:rule NAME` writes its file and its line in the checklist.
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
import { defineRule } from '../rule.ts';

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
  examples: {
    // Four of each at least; «…» marks exactly what is found, \`fixed\` is the text after the first fix.
    good: [],
    bad: [],
  },
});
`,
);

const index = join(folder, 'index.ts');
const before = readFileSync(index, 'utf8');
const imports = before.match(/^import \w+ from '\.\/[\w-]+\.ts';$/gm) ?? [];
const line = `import ${variable} from './${name}.ts';`;
const after = imports.find((other) => other > line && !other.startsWith('import type'));
const withImport = after
  ? before.replace(after, `${line}\n${after}`)
  : before.replace(/\n\nexport /, `\n${line}\n\nexport `);
// The last of its question: move the line to where the rule belongs.
writeFileSync(index, withImport.replace(/\n\];\s*$/, `\n  ${variable},\n];\n`));

console.log(`src/analyzer/rules/${name}.ts is begun and stands last in src/analyzer/rules/index.ts.
Write its check and examples, run npx vitest run src/analyzer/rules, then npm run docs:rules.`);
