// From findings to a verdict, a score of 0-100, and whether Send waits.
import type { ChecklistLine, Config, Verdict } from './analyze.ts';
import type { Finding, FindingLevel, Rule } from './rule.ts';

/** `hold` if a finding holds, else `unclear` if one warns, else `clear`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ level }) => level === 'hold')) return 'hold';
  return findings.some(({ level }) => level === 'warn') ? 'unclear' : 'clear';
}

// A rule's weight is meant at its own level; raised or lowered, or with only a milder finding, it costs in proportion.
const cost: Readonly<Record<FindingLevel, number>> = { hint: 1, warn: 4, hold: 12 };

/**
 * 100 less the weight of each rule that fails. The weights stand in the rules and are set so that an ask that is vague, leans on something unknown and
 * names no time falls under 50, while no single warning does, nor a good message that lacks only a time.
 */
export function scoreOf(checklist: readonly ChecklistLine[], rules: readonly Rule[]): number {
  const lost = checklist.reduce((sum, { rule: id, findings }) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule || rule.level === 'off' || findings.length === 0) return sum;
    return sum + rule.weight * (Math.max(...findings.map(({ level }) => cost[level])) / cost[rule.level]);
  }, 0);
  return Math.max(0, Math.round(100 - lost));
}

/** Quiet never holds; balanced holds on a finding that holds or under the threshold; strict on any warning. A clear draft is never held. */
export function heldBy({ mode, threshold }: Config, verdict: Verdict, score: number): boolean {
  if (mode === 'quiet' || verdict === 'clear') return false;
  return mode === 'strict' || verdict === 'hold' || score < threshold;
}
