// The one way to say in the console that something of ours failed. Never the words of a draft.

/** Names the part that failed; `problem` is an Error or anything thrown. */
export function log(part: string, problem: unknown): void {
  console.warn(
    `Tomorrow's Reader: ${part}:`,
    problem instanceof Error ? `${problem.name}: ${problem.message}` : problem,
  );
}
