// What all compose boxes of one page share.
import type { Config } from '../analyzer/analyze.ts';
import type { Host } from '../hosts/host.ts';
import type { Settings } from '../shared/settings.ts';
import type { Guard } from './guard.ts';
import type { Ink } from './highlights.ts';
import type { Memory } from './memory.ts';
import type { Root } from './root.ts';

export type Desk = {
  readonly host: Host;
  readonly root: Root;
  readonly ink: Ink;
  readonly guard: Guard;
  readonly memory: Memory;
  /** The settings and how to judge by them; undefined until they are loaded, and then nothing is held. */
  readonly settings: () => { readonly settings: Settings; readonly config: Config } | undefined;
  /** Something the toolbar popup shows has changed. */
  readonly changed: () => void;
  /** Has another compose box say a notice whose own has gone with its message: one that is open, else the next. */
  readonly leaveBehind: (notice: string) => void;
  /** What was left behind for this compose box. */
  readonly leftBehind: () => { readonly text: string } | undefined;
  /** The message goes by our hand now: keys and buttons still down belong to that decision. */
  readonly released: () => void;
};

/** Whether the person has us at work on this host. The practice page always has. */
export const isOn = ({ id }: Host, { sites }: Settings) => id === 'practice' || sites[id];
