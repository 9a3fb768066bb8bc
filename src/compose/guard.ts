// Errors of ours stay ours: each unit runs under a name, and a throw becomes the value that lets the message go.
import { log } from '../shared/log.ts';

/** Runs `work`; a throw gives `fallback` instead, said once per name in the console. */
export type Guard = <T>(name: string, work: () => T, fallback: T) => T;

/**
 * A guard with its own memory of what it has said.
 * @param say told the unit's name and the cause, the first time that unit fails
 */
export function createGuard(say: (name: string, cause: unknown) => void = log): Guard {
  const said = new Set<string>();
  return (name, work, fallback) => {
    try {
      return work();
    } catch (cause) {
      if (!said.has(name)) {
        said.add(name);
        say(name, cause);
      }
      return fallback;
    }
  };
}

/** Whether `work` ran to its end. */
export function runs(guard: Guard, name: string, work: () => void): boolean {
  const through = () => {
    work();
    return true;
  };
  return guard(name, through, false);
}
