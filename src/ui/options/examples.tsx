// A rule's own examples, read live with the person's settings: what would be underlined, and what they would see.
import { useMemo, useState } from 'preact/hooks';
import { analyze, type Config, type RuleConfig } from '../../analyzer/analyze.ts';
import type { BadExample, Finding, GoodExample, Rule } from '../../analyzer/rule.ts';
import { exampleConfig, exampleDraft } from '../../analyzer/rules/example.ts';
import { examplesOf } from '../../analyzer/rules/examples.ts';
import type { Settings } from '../../shared/preferences.ts';
import { toConfig } from '../../shared/settings.ts';
import { Mark } from '../icons.tsx';
import { Marked } from '../marked.tsx';

type Example = BadExample | GoodExample;

/** What the example needs, with the person's own settings over it. */
function configFor(rule: Rule, example: Example, settings: Settings): Config {
  const needs = exampleConfig(rule, example);
  const { profile, ...mine } = toConfig(settings);
  const own = settings.rules[rule.id] ?? {};
  const config: RuleConfig = { ...own, options: { ...needs.rules[rule.id]?.options, ...own.options } };
  return {
    ...mine,
    rules: { [rule.id]: config },
    profile: {
      ...profile,
      zone: needs.profile.zone,
      zoneHere: undefined,
      cadence: profile.cadence || needs.profile.cadence,
      urgentChannel: profile.urgentChannel || needs.profile.urgentChannel,
    },
  };
}

const shownAtFirst = { bad: 2, good: 1 };

/** A few at once; the others are read when they are asked for. */
export function Examples({ rule, settings }: { rule: Rule; settings: Settings }) {
  const [open, setOpen] = useState(false);
  const { bad, good } = examplesOf(rule);
  const more = [...bad.slice(shownAtFirst.bad), ...good.slice(shownAtFirst.good)];
  return (
    <div class="examples">
      <Rows
        rule={rule}
        settings={settings}
        examples={[...bad.slice(0, shownAtFirst.bad), ...good.slice(0, shownAtFirst.good)]}
      />
      {more.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="small">{more.length} more examples</summary>
          {open && <Rows rule={rule} settings={settings} examples={more} />}
        </details>
      )}
    </div>
  );
}

function Rows({ rule, settings, examples }: { rule: Rule; settings: Settings; examples: readonly Example[] }) {
  // The examples of a rule never change.
  const rows = useMemo(
    () =>
      examples.map((example) => {
        const draft = exampleDraft(example);
        return { draft, findings: analyze(draft, configFor(rule, example, settings), [rule]).findings };
      }),
    [rule, settings],
  );
  return (
    <ul>
      {rows.map((row) => (
        <Row key={row.draft.text} {...row} />
      ))}
    </ul>
  );
}

function Row({ draft, findings }: { draft: ReturnType<typeof exampleDraft>; findings: readonly Finding[] }) {
  const [first] = findings;
  return (
    <li class={first ? 'flagged' : 'silent'}>
      <Mark level={first?.level ?? 'fine'} />
      <div>
        {draft.subject !== undefined && <p class="small">Subject: {draft.subject || '(empty)'}</p>}
        <p class="own" dir="auto">
          <Marked text={draft.text} findings={findings} />
        </p>
        {first && <p class="small">{first.message}</p>}
      </div>
    </li>
  );
}
