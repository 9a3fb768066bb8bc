// The checklist: what tomorrow's reader gets, in four lines, then the five questions. The same in compose box, popup and practice.
import type { ChecklistLine, Slot } from '../analyzer/analyze.ts';
import { type FindingLevel, type Question, questions } from '../analyzer/rule.ts';
import { type FindingActions, FindingView } from './finding.tsx';
import { Mark, type MarkLevel } from './icons.tsx';

type Props = FindingActions & {
  readonly slots: readonly Slot[];
  readonly checklist: readonly ChecklistLine[];
  /** The draft, where it is known; lets a finding name its words. */
  readonly text?: string;
};

export function Checklist({ slots, checklist, text, ...actions }: Props) {
  return (
    <>
      <ReadingView slots={slots} />
      <ul>
        {(Object.keys(questions) as Question[]).map((question) => (
          <QuestionView
            key={question}
            question={question}
            lines={checklist.filter((line) => line.question === question)}
            text={text}
            {...actions}
          />
        ))}
      </ul>
    </>
  );
}

/** Needed, By, Next, With: the draft's own words, or visibly a gap. */
function ReadingView({ slots }: { slots: readonly Slot[] }) {
  return (
    <dl class="reading" aria-label="What tomorrow's reader gets">
      {slots.map((slot) => (
        <div key={slot.id} class={slot.said ? 'slot' : slot.gap ? 'slot gap' : 'slot rest'}>
          <dt>{slot.label}</dt>
          <dd>
            {slot.said ? <span class="own" dir="auto">{`${slot.said}`}</span> : <span>{slot.unsaid}</span>}
            {slot.note && <small>{slot.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const order: readonly FindingLevel[] = ['hold', 'warn', 'hint'];
/** The strictest level among a question's findings, else whether anything was looked at. */
function markOf(lines: readonly ChecklistLine[]): MarkLevel {
  const found = lines.flatMap((line) => line.findings.map((finding) => finding.level));
  return (
    order.find((level) => found.includes(level)) ?? (lines.some((line) => line.state === 'pass') ? 'fine' : 'none')
  );
}

type QuestionProps = FindingActions & {
  readonly question: Question;
  readonly lines: readonly ChecklistLine[];
  readonly text?: string | undefined;
};

function QuestionView({ question, lines, text, ...actions }: QuestionProps) {
  const level = markOf(lines);
  const passed = lines.filter((line) => line.state === 'pass');
  const title = (
    <>
      <Mark level={level} />
      <span class="title">{questions[question]}</span>
    </>
  );
  if (level === 'fine' || level === 'none') {
    return (
      <li class="question fine">
        {passed.length > 0 ? (
          <details>
            <summary>{title}</summary>
            <ul class="passed">
              {passed.map((line) => (
                <li key={line.rule}>{line.title}</li>
              ))}
            </ul>
          </details>
        ) : (
          <div class="line">{title}</div>
        )}
      </li>
    );
  }
  return (
    <li class={`question ${level}`}>
      <div class="line">{title}</div>
      {lines.flatMap((line) =>
        // Keyed by rule and turn: the same finding keeps its place while the text before it changes.
        line.findings.map((finding, turn) => (
          <FindingView key={`${line.rule} ${turn}`} finding={finding} text={text} {...actions} />
        )),
      )}
    </li>
  );
}
