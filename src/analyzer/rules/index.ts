// The twenty rules in the order of the checklist.
import type { Rule } from '../rule.ts';
import askFirst from './ask-first.ts';
import asksListed from './asks-listed.ts';
import datesHold from './dates-hold.ts';
import exactTime from './exact-time.ts';
import explicitAsk from './explicit-ask.ts';
import filesAreThere from './files-are-there.ts';
import hasAsk from './has-ask.ts';
import namesOwner from './names-owner.ts';
import nextStep from './next-step.ts';
import noBurst from './no-burst.ts';
import oneSend from './one-send.ts';
import ownPhrases from './own-phrases.ts';
import proposes from './proposes.ts';
import referencesResolve from './references-resolve.ts';
import saysWhen from './says-when.ts';
import setsCadence from './sets-cadence.ts';
import skimmable from './skimmable.ts';
import subjectTells from './subject-tells.ts';
import timeZone from './time-zone.ts';
import urgentHasAWay from './urgent-has-a-way.ts';

export const rules: readonly Rule[] = [
  oneSend,
  hasAsk,
  explicitAsk,
  askFirst,
  proposes,
  saysWhen,
  exactTime,
  datesHold,
  timeZone,
  namesOwner,
  asksListed,
  nextStep,
  referencesResolve,
  filesAreThere,
  subjectTells,
  skimmable,
  noBurst,
  setsCadence,
  urgentHasAWay,
  ownPhrases,
];
