// What the host specs call in the page: the hosts and their helpers, without the extension around them.
export { diagnose } from '../../src/hosts/doctor.ts';
export { fromPoint, toRange } from '../../src/hosts/dom.ts';
export { gmail } from '../../src/hosts/gmail.ts';
export { hostFor, hosts } from '../../src/hosts/index.ts';
export { outline } from '../../src/hosts/outline.ts';
export { slack } from '../../src/hosts/slack.ts';
