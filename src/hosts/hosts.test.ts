// The hosts and the manifest name the same sites, and every selector is one a browser could be asked for in any language.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostFor, hosts } from './index.ts';

const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
const matches = hosts.flatMap((host) => host.matches).sort();

test('the manifest asks for the sites of the hosts and no others', () => {
  const [script] = manifest.content_scripts;
  expect([...script.matches].sort()).toEqual(matches);
  expect([...manifest.host_permissions].sort()).toEqual(matches);
});

test('an address belongs to its host or to none', () => {
  expect(hostFor('https://mail.google.com/mail/u/1/#inbox')?.id).toBe('gmail');
  expect(hostFor('https://app.slack.com/client/T1/C1')?.id).toBe('slack');
  for (const other of ['https://slack.com/', 'https://app.slack.com.example.com/', 'http://mail.google.com/']) {
    expect(hostFor(other)).toBeUndefined();
  }
});

for (const host of hosts) {
  test(`${host.id}: no selector reads a label that is translated`, () => {
    const written = Object.values(host.selectors).flatMap((entry) => entry.any);
    expect(written.filter((selector) => /aria-label|data-tooltip|title|placeholder|:contains/.test(selector))).toEqual(
      [],
    );
  });

  test(`${host.id}: every list has an entry and the day it was last believed`, () => {
    for (const [name, { any, since }] of Object.entries(host.selectors)) {
      expect(any.length, name).toBeGreaterThan(0);
      expect(since, name).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
}
