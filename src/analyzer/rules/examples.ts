// The examples of every rule by its name, apart from the rules, so that what runs in a page doesn't carry them.
import type { Examples, Rule } from '../rule.ts';
import { examples as askFirst } from './ask-first.ts';
import { examples as asksListed } from './asks-listed.ts';
import { examples as datesHold } from './dates-hold.ts';
import { examples as exactTime } from './exact-time.ts';
import { examples as explicitAsk } from './explicit-ask.ts';
import { examples as filesAreThere } from './files-are-there.ts';
import { examples as hasAsk } from './has-ask.ts';
import { examples as namesOwner } from './names-owner.ts';
import { examples as nextStep } from './next-step.ts';
import { examples as noBurst } from './no-burst.ts';
import { examples as oneSend } from './one-send.ts';
import { examples as ownPhrases } from './own-phrases.ts';
import { examples as proposes } from './proposes.ts';
import { examples as referencesResolve } from './references-resolve.ts';
import { examples as saysWhen } from './says-when.ts';
import { examples as setsCadence } from './sets-cadence.ts';
import { examples as skimmable } from './skimmable.ts';
import { examples as subjectTells } from './subject-tells.ts';
import { examples as timeZone } from './time-zone.ts';
import { examples as urgentHasAWay } from './urgent-has-a-way.ts';

const examples: Readonly<Record<string, Examples>> = {
  'ask-first': askFirst,
  'asks-listed': asksListed,
  'dates-hold': datesHold,
  'exact-time': exactTime,
  'explicit-ask': explicitAsk,
  'files-are-there': filesAreThere,
  'has-ask': hasAsk,
  'names-owner': namesOwner,
  'next-step': nextStep,
  'no-burst': noBurst,
  'one-send': oneSend,
  'own-phrases': ownPhrases,
  proposes: proposes,
  'references-resolve': referencesResolve,
  'says-when': saysWhen,
  'sets-cadence': setsCadence,
  skimmable: skimmable,
  'subject-tells': subjectTells,
  'time-zone': timeZone,
  'urgent-has-a-way': urgentHasAWay,
};

/** The good and bad examples of a rule; none for a rule that isn't in the checklist. */
export const examplesOf = ({ id }: Pick<Rule, 'id'>): Examples => examples[id] ?? { good: [], bad: [] };
