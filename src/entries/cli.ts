// The command line: `check` reads text or drafts and prints what tomorrow's reader would trip over.
import { realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { analyze } from '../analyzer/analyze.ts';
import type { Draft } from '../analyzer/draft.ts';
import { wallClock } from '../shared/clock.ts';
import { printed } from './cli/print.ts';
import { answerLine, answerOf, media, placeFor, places, timeSchema } from './cli/row.ts';

const usage = `Usage: check [--json] [--medium email|chat] [--place PLACE] [--subject TEXT] [--now TIME] [FILE…]
       check --jsonl [--now TIME] [FILE…]

Reads text or Markdown files, or standard input without one ("-"), as the person who opens them tomorrow.
  --json     print the result as JSON, one line a file
  --jsonl    each line of input is a draft as JSON, each line of output its result
  --medium   email (as without it) or chat
  --place    ${places.join(', ')}
  --subject  the subject of a mail
  --now      the time of writing with its offset, such as 2026-11-23T10:00:00+01:00; as without it, now
Ends with 1 when something would be held, 2 when it was called in a way it does not know, else 0.
`;

export type Io = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

class UsageProblem extends Error {}

/**
 * @param args the words after the program's name: `check`, options, files
 * @returns the exit code: 0, 1 when something is held, 2 on wrong use or a file that can't be read
 */
export async function main(args: readonly string[], io: Io = process): Promise<number> {
  // A pipe that closes early (`| head`) is no fault of the text.
  if (io === process) process.stdout.once('error', () => process.exit(0));
  try {
    const call = understand(args);
    if (call === 'help') {
      io.stdout.write(usage);
      return 0;
    }
    const files = call.files.length > 0 ? call.files : ['-'];
    let held = false;
    for (const file of files) held = (await (call.jsonl ? checkLines : checkText)(file, call, io)) || held;
    return held ? 1 : 0;
  } catch (problem) {
    if (!(problem instanceof UsageProblem)) throw problem;
    io.stderr.write(`${problem.message}\n`);
    return 2;
  }
}

type Call = {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly now: string;
  readonly draft: Omit<Draft, 'text'>;
};

function understand(args: readonly string[]): Call | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [command, ...files] = positionals;
  if (command !== 'check') {
    throw new UsageProblem(
      `Say what to do first: check.${command ? ` “${command}” is not known here.` : ''}\n\n${usage}`,
    );
  }
  const medium = oneOf('--medium', media, values.medium) ?? 'email';
  const place = oneOf('--place', places, values.place) ?? placeFor(medium);
  const now = values.now ?? wallClock();
  if (!v.is(timeSchema, now)) {
    throw new UsageProblem('--now: give the time with its offset, such as 2026-11-23T10:00:00+01:00.');
  }
  const { json = false, jsonl = false, subject } = values;
  if (json && jsonl) throw new UsageProblem('Use either --json, for text files, or --jsonl, for drafts as JSON lines.');
  return { files, json, jsonl, now, draft: { medium, place, now, ...(subject === undefined ? {} : { subject }) } };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    help: { ...flag, short: 'h' },
    json: flag,
    jsonl: flag,
    medium: text,
    place: text,
    subject: text,
    now: text,
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (problem) {
    throw new UsageProblem(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
  }
}

function oneOf<T extends string>(name: string, known: readonly T[], value: string | undefined): T | undefined {
  const found = known.find((one) => one === value);
  if (value !== undefined && !found) throw new UsageProblem(`${name}: write one of ${known.join(', ')}.`);
  return found;
}

/** Checks one file as one draft; returns whether it would be held. */
async function checkText(file: string, { draft, json }: Call, io: Io): Promise<boolean> {
  const chunks: string[] = [];
  for await (const chunk of await opened(file, io)) chunks.push(String(chunk));
  const text = chunks
    .join('')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n');
  const name = file === '-' ? 'standard input' : file;
  const result = analyze({ ...draft, text });
  await write(io.stdout, json ? `${JSON.stringify(answerOf(name, result))}\n` : printed(name, text, result));
  return result.held;
}

/** Checks each line of a file as a draft of its own, one at a time; returns whether one would be held. */
async function checkLines(file: string, { now }: Call, io: Io): Promise<boolean> {
  let held = false;
  let number = 0;
  for await (const line of createInterface({ input: await opened(file, io), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const row = line.replace(/^\uFEFF/, '');
    if (row.trim() === '') continue;
    const { answer, held: one } = answerLine(row, number, now);
    held ||= one;
    await write(io.stdout, `${JSON.stringify(answer)}\n`);
  }
  return held;
}

async function opened(file: string, { stdin }: Io): Promise<Readable> {
  if (file === '-') return stdin.setEncoding('utf8');
  try {
    return (await open(file)).createReadStream({ encoding: 'utf8' });
  } catch {
    throw new UsageProblem(`“${file}” can’t be read. Give the path of a text file, or - for standard input.`);
  }
}

/** Waits while the reader at the other end is slower than we are. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}

const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  process.exitCode = await main(process.argv.slice(2));
}
