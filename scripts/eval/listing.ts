// The misses and false alarms of one part of the evaluation, as text.
import type { Scores } from '../eval.ts';

const flat = (text: string) => text.replace(/\s*\n\s*/g, ' ⏎ ').slice(0, 400);

/** Lines for `--list`: `MISS` is wanted and not found, `FALSE` found and not wanted. */
export function listing(what: string, scores: Scores): string[] {
  const sentences = (rows: Scores['sentences']) =>
    rows.flatMap(({ row, count }) =>
      count.fp + count.fn === 0
        ? []
        : [
            `${count.fn ? 'MISS ' : 'FALSE'} ${row.id}${row.unanimous === false ? ' (disputed)' : ''} ${flat(row.text)}`,
          ],
    );
  const labels = (row: Scores['messages'][number]) => row.row.labels;
  switch (what) {
    case 'asks':
      return sentences(scores.sentences);
    case 'chat':
      return sentences(scores.chat);
    case 'present':
      return scores.messages.flatMap((one) =>
        one.present.fp + one.present.fn === 0
          ? []
          : [
              `${one.present.fn ? 'MISS ' : 'FALSE'} ${one.row.id} wanted "${one.row.sentences?.[labels(one)?.askSentence ?? -1] ?? ''}" got "${flat(one.reading.main?.text ?? '')}" IN ${flat(one.row.text)}`,
            ],
      );
    case 'main':
      return scores.messages.flatMap((one) =>
        one.mainSentence === false && one.present.tp
          ? [
              `${one.row.id} wanted "${one.row.sentences?.[labels(one)?.askSentence ?? -1] ?? ''}" got "${flat(one.reading.main?.text ?? '')}" IN ${flat(one.row.text)}`,
            ]
          : [],
      );
    case 'strength':
      return scores.messages.flatMap((one) =>
        one.strength
          ? []
          : [
              `${one.row.id} wanted ${labels(one)?.ask} got ${one.reading.main?.strength ?? 'none'} (${one.reading.main?.vagueness ?? ''}) "${flat(one.reading.main?.text ?? '')}" WANTED "${one.row.sentences?.[labels(one)?.askSentence ?? -1] ?? ''}"`,
            ],
      );
    case 'deadline':
      return scores.messages.flatMap((one) =>
        one.deadline
          ? []
          : [
              `${one.row.id} wanted ${labels(one)?.deadline} got ${one.reading.deadline.strength} "${one.reading.deadline.text ?? ''}" IN ${one.row.text.replace(/\s*\n\s*/g, ' ⏎ ').slice(0, 900)}`,
            ],
      );
    case 'dates':
      return scores.messages.flatMap((one) =>
        one.dates.fp + one.dates.fn === 0
          ? []
          : [
              `${one.row.id} missed ${JSON.stringify(one.dates.missed)} extra ${JSON.stringify(one.dates.extra)} IN ${flat(one.row.text)}`,
            ],
      );
    case 'fragment':
      return scores.messages.flatMap((one) =>
        one.fragment.fp + one.fragment.fn === 0
          ? []
          : [`${one.fragment.fn ? 'MISS ' : 'FALSE'} ${one.row.id} ${flat(one.row.text)}`],
      );
    case 'references':
      return scores.messages.flatMap((one) =>
        one.references.fp + one.references.fn === 0
          ? []
          : [
              `${one.row.id} missed ${JSON.stringify(one.references.missed)} extra ${JSON.stringify(one.references.extra)} SUBJECT ${one.row.subject ?? ''} IN ${flat(one.row.text)}`,
            ],
      );
    case 'kind':
      return scores.messages.flatMap((one) =>
        one.kind
          ? []
          : [
              `${one.row.id} wanted ${labels(one)?.kind} got ${one.reading.kind} main "${flat(one.reading.main?.text ?? '')}" IN ${flat(one.row.text)}`,
            ],
      );
    case 'verdict':
      return scores.drafts.flatMap((one) =>
        one.verdict
          ? []
          : [
              `${one.row.id} wanted ${one.row.verdict} got ${one.result.verdict} false ${one.falseAlarms.join(' ')} missed ${one.missed.join(' ')} IN ${flat(one.row.text)}`,
            ],
      );
    case 'held':
      return scores.noise.flatMap(({ row, result }) =>
        result.held
          ? [
              `${row.id} ${result.score} ${[...new Set(result.findings.map((one) => `${one.rule}:${one.level}`))].join(' ')} IN ${flat(row.text)}`,
            ]
          : [],
      );
    default:
      return [
        ...scores.drafts.flatMap((one) => [
          ...(one.missed.includes(what) ? [`MISS  ${one.row.id} ${flat(one.row.text)}`] : []),
          ...(one.falseAlarms.includes(what) ? [`FALSE ${one.row.id} ${flat(one.row.text)}`] : []),
        ]),
        ...scores.noise.flatMap(({ row, result }) =>
          result.findings
            .filter((one) => one.rule === what)
            .map((one) => `FOUND ${row.id} «${flat(row.text.slice(one.start, one.end))}» IN ${flat(row.text)}`),
        ),
      ];
  }
}
