// The reading and the five questions as text for a terminal.
import type { Result } from '../../analyzer/analyze.ts';
import type { Finding, Question } from '../../analyzer/rule.ts';
import { questions } from '../../analyzer/rule.ts';

const signs = { hold: '‖', warn: '!', hint: '·' } as const;

/** A heading, the four lines, the five questions with their findings and fixes, and how it stands. Ends with a line break. */
export function printed(name: string, text: string, result: Result): string {
  const lines = [name, ''];
  if (result.slots.length === 0) return `${[...lines, '  Nothing is written yet.'].join('\n')}\n`;
  lines.push('  What tomorrow’s reader gets');
  for (const { label, said, note, unsaid } of result.slots) {
    const words = said === undefined ? `- ${unsaid}` : note ? `${said} (${note})` : said;
    lines.push(`    ${label.padEnd(8)}${words}`);
  }
  lines.push('');
  for (const question of Object.keys(questions) as Question[]) {
    const findings = result.checklist.filter((line) => line.question === question).flatMap((line) => line.findings);
    lines.push(`  ${findings.length === 0 ? '✓' : signs[gravest(findings)]} ${questions[question]}`);
    for (const finding of findings) lines.push(...printedFinding(text, finding));
  }
  lines.push('', `  ${standing(result)}`);
  return `${lines.join('\n')}\n`;
}

function gravest(findings: readonly Finding[]): Finding['level'] {
  return (
    (['hold', 'warn', 'hint'] as const).find((level) => findings.some((finding) => finding.level === level)) ?? 'hint'
  );
}

function printedFinding(text: string, { rule, level, start, message, fixes }: Finding): string[] {
  const line = text.slice(0, start).split('\n').length;
  const first = `      ${signs[level]} ${message}  [${rule}, line ${line}]`;
  return [first, ...fixes.map(({ label }) => `          → ${label.replace(/\s+/g, ' ')}`)];
}

function standing({ verdict, score, held }: Result): string {
  const said = { clear: 'Clear', unclear: 'Unclear', hold: 'Not ready' }[verdict];
  return `${said}, ${score} of 100.${held ? ' Send would wait for a second yes.' : ''}`;
}
