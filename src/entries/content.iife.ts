// Runs in every Gmail and Slack tab, at document start so that its listeners come before the page's own.
import { live } from '../compose/life.ts';
import { startSessions } from '../compose/start.ts';
import { hostFor } from '../hosts/index.ts';

const host = hostFor(location.href);
if (host) live((signal, retire) => startSessions(host, signal, retire));
