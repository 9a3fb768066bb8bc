// Help with a burst: the writer's last messages, ready to go into this draft as one.
import type { Config, Result } from '../analyzer/analyze.ts';
import type { Draft } from '../analyzer/draft.ts';
import { valuesOf } from '../analyzer/options.ts';
import type { Finding, Fix } from '../analyzer/rule.ts';
import noBurst, { ownRow } from '../analyzer/rules/no-burst.ts';

/** The writer's own messages that count as the burst, oldest first, as running text. */
function burstAbove(draft: Draft, { rules }: Config): string {
  const { minutes } = valuesOf(noBurst.options, rules[noBurst.id]?.options);
  const row = ownRow(draft, Number(minutes));
  const own = row > 0 ? (draft.earlier ?? []).slice(-row) : [];
  const texts = own.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return texts.map((text) => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text)).join(' ');
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** So much of the burst's words in the draft, and the draft says it all again. */
const most = 2 / 3;

/** Whether the burst stands in this draft already, copied or put anew: then nothing is left to say about it. */
export function gathersBurst(draft: Draft, config: Config): boolean {
  const above = wordsOf(burstAbove(draft, config));
  const here = new Set(wordsOf(draft.text));
  return above.length > 0 && above.filter((word) => here.has(word)).length >= above.length * most;
}

/** The result with one fix more where it points out a burst: the last messages in front of this draft's own words. On one line, as editors take it. */
export function withBurstHelp(result: Result, config: Config): Result {
  const own = burstAbove(result.reading.draft, config);
  const broken = result.findings.some((finding) => finding.rule === noBurst.id);
  if (!broken || own === '') return result;
  const fix: Fix = { start: 0, end: 0, label: 'Copy my last messages into this draft', text: `${own} ` };
  const help = (finding: Finding) =>
    finding.rule === noBurst.id ? { ...finding, fixes: [...finding.fixes, fix] } : finding;
  return {
    ...result,
    findings: result.findings.map(help),
    checklist: result.checklist.map((line) =>
      line.rule === noBurst.id ? { ...line, findings: line.findings.map(help) } : line,
    ),
  };
}
