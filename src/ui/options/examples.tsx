// A rule's own examples, read live with the person's settings: what would be underlined, and what they would see.
import { useMemo } from 'preact/hooks';
import { analyze, type Config, type RuleConfig } from '../../analyzer/analyze.ts';
import type { Finding, Rule } from '../../analyzer/rule.ts';
import { exampleConfig, exampleDraft } from '../../analyzer/rules/example.ts';
import type { Settings } from '../../shared/preferences.ts';
import { toConfig } from '../../shared/settings.ts';
import { Mark } from '../icons.tsx';
import { Marked } from '../marked.tsx';

type Example = Rule['examples']['bad'][number] | Rule['examples']['good'][number];

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
      cadence: profile.cadence || needs.profile.cadence,
      urgentChannel: profile.urgentChannel || needs.profile.urgentChannel,
    },
  };
}

const shownAtFirst = { bad: 2, good: 1 };

export function Examples({ rule, settings }: { rule: Rule; settings: Settings }) {
  const read = useMemo(() => {
    const one = (example: Example) => {
      const draft = exampleDraft(example);
      return { draft, findings: analyze(draft, configFor(rule, example, settings), [rule]).findings };
    };
    return { bad: rule.examples.bad.map(one), good: rule.examples.good.map(one) };
  }, [rule, settings]);
  const first = [...read.bad.slice(0, shownAtFirst.bad), ...read.good.slice(0, shownAtFirst.good)];
  const more = [...read.bad.slice(shownAtFirst.bad), ...read.good.slice(shownAtFirst.good)];
  return (
    <div class="examples">
      <ul>
        {first.map((row) => (
          <Row key={row.draft.text} {...row} />
        ))}
      </ul>
      {more.length > 0 && (
        <details>
          <summary class="small">{more.length} more examples</summary>
          <ul>
            {more.map((row) => (
              <Row key={row.draft.text} {...row} />
            ))}
          </ul>
        </details>
      )}
    </div>
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
