// Turns an example of a rule into the draft and settings it is judged with; used by the contract test, the options page and the generated README.
import { type Config, defaultConfig } from '../analyze.ts';
import { type Draft, defaultProfile, type Profile, type Span } from '../draft.ts';
import type { BadExample, GoodExample, Rule } from '../rule.ts';

/** The writer of the examples: works in Berlin, answers twice a day. */
export const exampleProfile: Profile = {
  ...defaultProfile,
  zone: 'Europe/Berlin',
  cadence: 'I answer messages at 10:00 and 16:00 CET.',
  urgentChannel: 'If it is urgent, call me at +49 30 555 0134.',
};

/** An example's text without its marks, and what they mark. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = text.length;
    else if (part === '»') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** The draft an example stands for: where it says nothing else, a chat message to one person on Mon 23 Nov 2026, 10:00 in Berlin. */
export function exampleDraft(example: GoodExample | BadExample): Draft {
  const given = typeof example === 'string' ? { text: example } : example;
  const plain = { medium: 'chat', place: 'direct', attachments: 0, now: '2026-11-23T10:00:00+01:00' } as const;
  const { text } = unmark(given.text);
  const place = given.draft?.medium === 'email' ? { place: 'new' as const, recipients: 1 } : {};
  return { ...plain, ...place, ...given.draft, text };
}

/** The settings an example is judged with: the rule's defaults but for what the example sets. */
export function exampleConfig(rule: Rule, example: GoodExample | BadExample): Config {
  const options = typeof example === 'string' ? undefined : example.options;
  const rules = options ? { [rule.id]: { options: options as NonNullable<Config['rules'][string]['options']> } } : {};
  return { ...defaultConfig, profile: exampleProfile, rules };
}
