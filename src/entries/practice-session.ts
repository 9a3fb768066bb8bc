// The practice page's compose boxes: the same sessions as on the live hosts. Imported before what draws the page.
import { live } from '../compose/life.ts';
import { startSessions } from '../compose/start.ts';
import { practice } from '../hosts/practice.ts';

live((signal, retire) => startSessions(practice, signal, retire));
