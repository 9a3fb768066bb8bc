// Writes src/analyzer/rules/README.md and the table in the front page's README.md from the rules themselves: `npm run docs:rules`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OptionSpec } from '../src/analyzer/options.ts';
import { type BadExample, type GoodExample, questions, type Rule } from '../src/analyzer/rule.ts';
import { examplesOf } from '../src/analyzer/rules/examples.ts';
import { rules } from '../src/analyzer/rules/index.ts';

const path = join(import.meta.dirname, '../src/analyzer/rules/README.md');
const frontPath = join(import.meta.dirname, '../README.md');

const header = `# The rules

Twenty short judgements over what the reader takes away, in the order of the checklist. Each is one file here; \`npm run new:rule NAME\` begins another,
\`npm run docs:rules\` writes this page from the files, and \`rules.test.ts\` holds every rule to its examples: «…» is exactly what is marked.

A rule's level is what it does unless the options page says otherwise: a _hint_ is shown, a _warn_ is underlined as well, a _hold_ lets Send wait for a second yes.
`;

/** The page, as it has to stand in the repository. */
export function rulesReadme(list: readonly Rule[] = rules): string {
  const parts = Object.entries(questions).map(([id, question]) => {
    const own = list.filter((rule) => rule.question === id);
    return own.length === 0 ? '' : `## ${question}\n\n${own.map(section).join('\n')}`;
  });
  return `${[header, ...parts.filter((part) => part !== '')].join('\n')}`;
}

function section(rule: Rule): string {
  const { id, title, why, level, options } = rule;
  const examples = examplesOf(rule);
  const specs = Object.entries(options);
  const [bad] = examples.bad;
  const [good] = examples.good;
  return [
    `### ${title}\n`,
    `\`${id}\`, ${level}. ${why}\n`,
    ...(specs.length > 0 ? [`${specs.map(([name, spec]) => `- \`${name}\`: ${sayOption(spec)}`).join('\n')}\n`] : []),
    ...(bad ? [`Marked: ${shown(bad)}${bad.fixed ? `, with the fix ${inline(bad.fixed)}` : ''}\n`] : []),
    ...(good ? [`Fine: ${shown(good)}\n`] : []),
  ].join('\n');
}

function sayOption(spec: OptionSpec): string {
  if (spec.kind === 'words')
    return `${spec.label}; ${spec.default.length > 0 ? spec.default.join(', ') : 'none'} unless set`;
  return `${spec.label}; ${spec.default} unless set`;
}

function shown(example: GoodExample | BadExample): string {
  const { text, draft } = typeof example === 'string' ? { text: example, draft: undefined } : example;
  const subject = draft?.subject === undefined ? '' : `, subject “${draft.subject}”`;
  const where = draft ? ` (${draft.medium === 'email' ? `mail${subject}` : (draft.place ?? 'chat')})` : '';
  return `${inline(text)}${where}`;
}

const longest = 240;

/** An example as one line of code; a long one loses words at its end, or before what is marked. */
function inline(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ').trim();
  const mark = line.indexOf('«');
  const head = mark > longest - 80 ? `… ${line.slice(mark)}` : line;
  const said = head.length > longest ? `${head.slice(0, longest).replace(/\s+\S*$/, '')} …` : head;
  const fence = said.includes('`') ? '``' : '`';
  return `${fence}${said}${fence}`;
}

/** The front page with its table of rules, as it has to stand in the repository. */
export function frontReadme(now: string): string {
  const row = ({ id, question, title, level }: Rule, index: number) => {
    const first = rules.findIndex((rule) => rule.question === question) === index;
    return `| ${first ? `**${questions[question]}**` : ''} | ${title} | [${id}](src/analyzer/rules/README.md#${anchor(title)}) | ${level} |`;
  };
  const table = ['| | the good state | rule | level |', '|---|---|---|---|', ...rules.map(row)].join('\n');
  return now.replace(
    /(<!-- rules:[^>]*-->\n)[\s\S]*(<!-- \/rules -->)/,
    (_all, start, end) => `${start}\n${table}\n\n${end}`,
  );
}

/** The anchor that a heading gets on the code host: lower case, without punctuation, dashes for spaces. */
const anchor = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

/** Writes both pages. */
export async function main(): Promise<number> {
  writeFileSync(path, rulesReadme());
  writeFileSync(frontPath, frontReadme(readFileSync(frontPath, 'utf8')));
  return 0;
}
