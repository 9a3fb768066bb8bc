// The policy schema of an administrator, from the same declarations as everything else: public/managed-schema.json is this, written out.
import type { Rule } from '../analyzer/rule.ts';
import { rules as allRules } from '../analyzer/rules/index.ts';
import { general, levels, type Spec } from './preferences.ts';

type Json = { readonly [key: string]: string | readonly string[] | Json };

/** Only what both browsers' schema readers know: types, enums, descriptions. Bounds are checked when a policy is read. */
function typeOf(spec: Spec): Json {
  switch (spec.kind) {
    case 'number':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'words':
      return { type: 'array', items: { type: 'string' } };
    case 'choice':
      return { type: 'string', enum: Object.keys(spec.choices) };
    default:
      return { type: 'string' };
  }
}

const describe = (spec: Spec): Json => ({ title: spec.label, ...typeOf(spec) });
const describeAll = (specs: Readonly<Record<string, Spec>>): Json => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, describe(spec)])),
});
const level = (title: string): Json => ({ title, type: 'string', enum: Object.keys(levels) });

const describeRule = (rule: Rule): Json => ({
  title: rule.title,
  description: rule.why,
  type: 'object',
  properties: {
    level: level('How loud'),
    email: level('In mail'),
    chat: level('In chat'),
    ...(Object.keys(rule.options).length > 0 ? { options: describeAll(rule.options) } : {}),
  },
});

/** JSON schema of `storage.managed`: the same shape as an exported settings file, each value on its own. */
export const managedSchema = (rules: readonly Rule[] = allRules): Json => ({
  type: 'object',
  properties: {
    general: describeAll(general),
    rules: {
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, describeRule(rule)])),
    },
    mutedPhrases: { title: 'Phrases that are never flagged', type: 'array', items: { type: 'string' } },
  },
});
