// The options page: general settings, every rule with its live examples, what is muted, and a box to try it all.
import { type ComponentChildren, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnyOptionValue } from '../analyzer/options.ts';
import { type Question, questions, type Rule } from '../analyzer/rule.ts';
import { examplesOf } from '../analyzer/rules/examples.ts';
import { rules } from '../analyzer/rules/index.ts';
import { type GeneralKey, general, generalKeys, generalOf, type Settings } from '../shared/preferences.ts';
import { saveGeneral, savePhrases, saveRule, toConfig } from '../shared/settings.ts';
import type { Saved } from '../shared/storage.ts';
import { Sun } from '../ui/icons.tsx';
import { Control } from '../ui/options/control.tsx';
import { Data } from '../ui/options/data.tsx';
import { Conversations, Phrases } from '../ui/options/quiet.tsx';
import { RuleCard } from '../ui/options/rule-card.tsx';
import { TryBox } from '../ui/try-box.tsx';
import { useSettings } from '../ui/use-settings.ts';

const groups = { send: 'Sending', me: 'About me', where: 'Where it reads along' } as const;
const sample = 'Hi Grace, could you look at the auth issue ASAP? The client call is tomorrow at 3pm.';
const asks = Object.entries(questions) as [Question, string][];

function Options() {
  const settings = useSettings();
  const [said, setSaid] = useState('');
  const [search, setSearch] = useState('');
  useAnchor(settings !== undefined);
  const config = useMemo(() => settings && toConfig(settings), [settings]);
  if (!settings || !config) return null;
  const tell = (saving: Promise<Saved>) => void saving.then(({ problem }) => setSaid(problem ?? 'Saved.'));
  const found = rules.filter((rule) => matches(rule, search));
  return (
    <>
      <Nav search={search} onSearch={setSearch} />
      <main>
        {!search && <GeneralSettings settings={settings} tell={tell} />}
        {!search && (
          <Section id="try" title="Try it">
            <TryBox
              config={config}
              label="A message of your own"
              placeholder="Write or paste one. It stays here."
              initial={sample}
            />
          </Section>
        )}
        {asks.map(([question, title]) => (
          <RuleSection
            key={question}
            id={question}
            title={title}
            rules={found.filter((rule) => rule.question === question)}
            settings={settings}
            tell={tell}
          />
        ))}
        {search && found.length === 0 && <p class="none">No rule speaks of “{search}”.</p>}
        {!search && (
          <>
            <Section
              id="muted"
              title="Muted"
              about="Phrases are never flagged. People and channels are kept on this computer only, as numbers that name nobody."
            >
              <Phrases settings={settings} onPhrases={(phrases) => tell(savePhrases(phrases))} />
              <Conversations />
            </Section>
            <Section
              id="data"
              title="Your settings"
              about="Your browser account carries them to your other computers. Drafts are never stored or sent."
            >
              <Data say={setSaid} />
            </Section>
          </>
        )}
      </main>
      <Toast said={said} onGone={() => setSaid('')} />
    </>
  );
}

function matches(rule: Rule, search: string): boolean {
  const { id, title, why } = rule;
  const words = search.toLowerCase().split(/\s+/);
  const text = [id, title, why, ...examplesOf(rule).bad.map((example) => example.text)].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** options.html#exact-time leads to that rule, though the page is drawn after the browser has looked for it. */
function useAnchor(drawn: boolean) {
  useEffect(() => {
    if (!drawn) return;
    const go = () => {
      const target = document.getElementById(location.hash.slice(1));
      target?.scrollIntoView({ behavior: 'instant' });
      target?.querySelector('details.tune')?.setAttribute('open', '');
    };
    go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, [drawn]);
}

function Nav({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  return (
    <nav aria-label="Sections">
      <h1 class="brand">
        <span class="sun">
          <Sun size={26} />
        </span>
        Tomorrow’s Reader
      </h1>
      <input
        type="search"
        aria-label="Find a rule"
        placeholder="Find a rule"
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <ul>
        <li>
          <a href="#general">General</a>
        </li>
        <li>
          <a href="#try">Try it</a>
        </li>
        {asks.map(([question, title]) => (
          <li key={question} class="ask">
            <a href={`#${question}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#muted">Muted</a>
        </li>
        <li>
          <a href="#data">Your settings</a>
        </li>
        <li>
          <a href="practice.html">Practice</a>
        </li>
      </ul>
    </nav>
  );
}

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
};

const Section = ({ id, title, about, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {about && <p class="about">{about}</p>}
    {children}
  </section>
);

type Telling = { readonly settings: Settings; readonly tell: (saving: Promise<Saved>) => void };

function GeneralSettings({ settings, tell }: Telling) {
  const values = generalOf(settings);
  const save = (key: GeneralKey) => (value: AnyOptionValue) => tell(saveGeneral(key, value as never));
  return (
    <Section id="general" title="General">
      <div class="panel">
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <fieldset key={group}>
            <legend>{groups[group]}</legend>
            {generalKeys
              .filter((key) => general[key].group === group && (key !== 'threshold' || values.mode === 'balanced'))
              .map((key) => (
                <Control
                  key={key}
                  id={key}
                  spec={general[key]}
                  value={values[key]}
                  locked={settings.locked.includes(key)}
                  onChange={save(key)}
                />
              ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

type RuleSectionProps = Telling & { readonly id: string; readonly title: string; readonly rules: readonly Rule[] };

function RuleSection({ id, title, rules, settings, tell }: RuleSectionProps) {
  if (rules.length === 0) return null;
  return (
    <Section id={id} title={title}>
      {rules.map((rule) => (
        <RuleCard
          key={rule.id}
          rule={rule}
          settings={settings}
          onSave={(name, config) => tell(saveRule(name, config))}
        />
      ))}
    </Section>
  );
}

const shownFor = 4000;

/** One sentence at the foot of the window, gone after a while. */
function Toast({ said, onGone }: { said: string; onGone: () => void }) {
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => gone.current(), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p class={said ? 'toast shown' : 'toast'} role="status">
      {said}
    </p>
  );
}

const app = document.getElementById('app');
if (app) render(<Options />, app);
