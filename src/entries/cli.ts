// The command line: `check` reads text or drafts and prints what tomorrow's reader would trip over.
export async function main(_args: string[]): Promise<number> {
  return 0;
}
