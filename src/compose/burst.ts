// Help with a burst: the writer's last messages, ready to go into this draft as one.
import type { Result } from '../analyzer/analyze.ts';
import type { Earlier } from '../analyzer/draft.ts';
import type { Finding, Fix } from '../analyzer/rule.ts';

const rule = 'no-burst';

/** What the writer has sent last with nobody in between, oldest first, as running text. */
function lastOwn(earlier: readonly Earlier[]): string {
  const others = earlier.findLastIndex(({ who }) => who !== 'me');
  const own = earlier.slice(others + 1).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return own.map((text) => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text)).join(' ');
}

/** The result with one fix more where it points out a burst: the last messages in front of this draft's own words. On one line, as editors take it. */
export function withBurstHelp(result: Result): Result {
  const own = lastOwn(result.reading.draft.earlier ?? []);
  const broken = result.findings.some((finding) => finding.rule === rule);
  if (!broken || own === '') return result;
  const fix: Fix = { start: 0, end: 0, label: 'Copy my last messages into this draft', text: `${own} ` };
  const help = (finding: Finding) => (finding.rule === rule ? { ...finding, fixes: [...finding.fixes, fix] } : finding);
  return {
    ...result,
    findings: result.findings.map(help),
    checklist: result.checklist.map((line) =>
      line.rule === rule ? { ...line, findings: line.findings.map(help) } : line,
    ),
  };
}
