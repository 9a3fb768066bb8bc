// The command line as somebody calls it: what it prints, and with which code it ends.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from './cli.ts';

async function run(args: readonly string[], input = '') {
  const said = { out: '', err: '' };
  const into = (key: keyof typeof said) =>
    new Writable({
      write(chunk, _, done) {
        said[key] += String(chunk);
        done();
      },
    });
  const code = await main(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('out'),
    stderr: into('err'),
  });
  return { code, ...said };
}
const rowsOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const now = '2026-11-23T10:00:00+01:00';
const row = { id: 'a', medium: 'chat', place: 'direct', text: 'hey', now };

describe('check', () => {
  test('prints the reading and the five questions, and ends with 1 when Send would wait', async () => {
    const { code, out } = await run(['check', '--medium', 'chat', '--now', now], 'can you check on the auth issue');
    expect(code).toBe(1);
    expect(out).toContain('What tomorrow’s reader gets');
    expect(out).toMatch(/Needed +can you check on the auth issue/);
    expect(out).toMatch(/By +- not said/);
    for (const question of [
      'What is needed?',
      'By when?',
      'What do I do next?',
      'Do I have everything?',
      'How do we talk?',
    ]) {
      expect(out).toContain(question);
    }
    expect(out).toContain('second yes');
  });

  test('ends with 0 for a good message', async () => {
    const { code, out } = await run(
      ['check', '--now', now, '--subject', 'Floor plan of hall 3'],
      'Hi Ana,\n\ncould you send me the floor plan of hall 3 by Wed 25 Nov, 12:00 CET?\n\nBo',
    );
    expect({ code, clear: out.includes('Clear, 100 of 100.') }).toEqual({ code: 0, clear: true });
  });

  test('a mail that lacks only a time is not held', async () => {
    const { code, out } = await run(
      ['check', '--json', '--now', now],
      'Hi Ana,\n\ncould you send me the floor plan of hall 3?\n\nBo',
    );
    const [{ verdict, held, score }] = rowsOf(out);
    expect({ code, verdict, held }).toEqual({ code: 0, verdict: 'unclear', held: false });
    expect(score).toBeGreaterThanOrEqual(50);
  });

  test('reads files, and tells one that is not there', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'check-')), 'note.md');
    writeFileSync(file, '\uFEFFHi Ana,\r\n\r\ncan you send it by **tomorrow**?\r\n');
    const { out, code } = await run(['check', '--json', '--now', now, file]);
    expect(code).toBe(0);
    const [{ id, reading }] = rowsOf(out);
    expect(id).toBe(file);
    expect(reading.dates.map(({ text }: { text: string }) => text)).toEqual(['tomorrow']);
    const missing = await run(['check', 'no-such-file.txt']);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('“no-such-file.txt” can’t be read');
  });

  test('an empty text is nothing to judge', async () => {
    const { code, out } = await run(['check'], ' \n');
    expect(code).toBe(0);
    expect(out).toContain('Nothing is written yet.');
  });

  test.each([
    [[], 'Say what to do first: check.'],
    [['chek'], '“chek” is not known here'],
    [['check', '--medium', 'fax'], '--medium: write one of email, chat.'],
    [['check', '--place', 'pub'], '--place: write one of new'],
    [['check', '--now', 'today'], '--now: give the time with its offset'],
    [['check', '--colour'], 'Usage: check'],
    [['check', '--json', '--jsonl'], 'either --json'],
  ])('wrong use %j ends with 2 and a sentence', async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('--help explains and ends with 0', async () => {
    const { code, out } = await run(['check', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--jsonl');
  });
});

describe('check --jsonl', () => {
  const check = (...rows: unknown[]) =>
    run(['check', '--jsonl'], rows.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));

  test('answers each line with one of the agreed shape', async () => {
    const text = 'can you send me the list ASAP? The call is tomorrow.';
    const { code, out } = await check({ ...row, text });
    expect(code).toBe(0);
    const [answer] = rowsOf(out);
    expect(Object.keys(answer)).toEqual(['id', 'verdict', 'score', 'held', 'reading', 'sentences', 'checklist']);
    expect(Object.keys(answer.reading)).toEqual(['kind', 'asks', 'deadline', 'dates', 'references', 'fragment']);
    expect(answer.reading.asks[0]).toMatchObject({ strength: 'explicit', main: true });
    expect(answer.sentences[0]).toMatchObject({ start: 0, ask: 'explicit' });
    expect(answer.checklist).toHaveLength(20);
    const failed = answer.checklist.filter(({ state }: { state: string }) => state === 'fail');
    expect(failed.map(({ rule }: { rule: string }) => rule)).toContain('exact-time');
    for (const { findings } of failed) {
      for (const finding of findings) {
        expect(Object.keys(finding)).toEqual(['level', 'start', 'end', 'message', 'fixes']);
        for (const fix of finding.fixes) expect(Object.keys(fix).toSorted()).toEqual(['end', 'label', 'start', 'text']);
      }
    }
  });

  test('a bad line is answered with what to change, and the rest goes on', async () => {
    const { code, out } = await check(
      '{"id": "b", ',
      { ...row, id: 'c', medium: 'fax' },
      { id: 'd', text: 'hey' },
      { ...row, id: 'e', now: 'yesterday' },
      { ...row, id: 'f', options: { 'no-such-rule': ['x'] } },
      { ...row, id: 'g', options: { skimmable: { words: 'many' } } },
      '[]',
      { ...row, id: 'h', earlier: 'none' },
      row,
    );
    const answers = rowsOf(out);
    expect(answers.map(({ id }) => id)).toEqual([null, 'c', 'd', 'e', 'f', 'g', null, 'h', 'a']);
    expect(answers.slice(0, -1).map(({ error }) => error)).toEqual([
      'Line 1 is not JSON; write one JSON object on each line.',
      'Line 2: medium: write "email" or "chat".',
      'Line 3: medium: it is missing from this line.',
      'Line 4: now: give the time with its offset, such as 2026-11-23T10:00:00+01:00.',
      'Line 5: options: there is no rule “no-such-rule”.',
      'Line 6: options.skimmable.words: this value is not of kind number or out of bounds.',
      'Line 7: a line is one JSON object: {id, medium, place, text, now, …}.',
      'Line 8: earlier: give a list of {who, at, text}.',
    ]);
    expect(answers.at(-1)).toMatchObject({ id: 'a', verdict: 'hold', held: true });
    expect(code).toBe(1);
  });

  test('options tune a rule: a list is its words, an object its options', async () => {
    const text = 'just circling back: the invoice of 3 Nov is paid. No action needed.';
    const { out } = await check(
      { ...row, text, options: { 'own-phrases': ['circling back'] } },
      { ...row, text, options: { 'own-phrases': { words: ['paid'] } } },
    );
    const found = rowsOf(out).map(({ checklist }) =>
      checklist
        .find(({ rule }: { rule: string }) => rule === 'own-phrases')
        .findings.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
    );
    expect(found).toEqual([['circling back'], ['paid']]);
  });

  test('facts that are null or absent are not known; blank lines are skipped', async () => {
    const { out } = await check({ ...row, subject: null, earlier: null, recipients: null }, '', {
      id: 7,
      medium: 'email',
      text: 'Thanks!',
    });
    expect(rowsOf(out).map(({ id, error }) => ({ id, error }))).toEqual([{ id: 'a' }, { id: 7 }]);
  });
});
