// A text with its findings underlined as in the compose box, where nothing is edited.
import type { Finding } from '../analyzer/rule.ts';

type Props = { readonly text: string; readonly findings: readonly Finding[] };

/** @param findings in text order; one that begins inside another is left to the first */
export function Marked({ text, findings }: Props) {
  const parts = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start < at || finding.end <= finding.start) continue;
    parts.push(text.slice(at, finding.start));
    parts.push(
      <span key={finding.start} class={`u-${finding.level}`} title={finding.message}>
        {text.slice(finding.start, finding.end)}
      </span>,
    );
    at = finding.end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
