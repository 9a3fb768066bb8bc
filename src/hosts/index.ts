// The hosts that live on the web, and which of them a page belongs to.
import { gmail } from './gmail.ts';
import type { Host } from './host.ts';
import { slack } from './slack.ts';

export const hosts: readonly Host[] = [gmail, slack];

/** The host of an address, by its match patterns; undefined elsewhere. */
export function hostFor(url: string): Host | undefined {
  return hosts.find((host) => host.matches.some((pattern) => url.startsWith(pattern.slice(0, -1))));
}
