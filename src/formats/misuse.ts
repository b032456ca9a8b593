/** What a reader of pickles is told of uses that make a verdict worse; the rules are the policy's, which formats do not know. */

import type { ByteSource } from '../bytes/source.ts';
import type { Listener } from '../pickle/listener.ts';
import type { GlobalObject } from '../pickle/values.ts';

export interface Misuse {
  /** `unknown`: it was too large to keep, which is the problem `limit-exceeded`. */
  readonly verdict: 'dangerous' | 'unsafe' | 'unknown';
  /**
   * `use`: whatever the name. `native`, `python`: not as the library of the name writes it, where that is compiled code and
   * where it is not. `error`: CPython raises.
   */
  readonly kind: 'use' | 'native' | 'python' | 'error';
  /** A phrase whose subject is the global. */
  readonly why: string;
  /** The use, as Python, where that says more than the first use of the global. */
  readonly expression: string | null;
}

/** Where a machine stands. */
export interface Place {
  /** Offset of the opcode at work, in bytes from the start of the source. */
  readonly at: number;
  readonly cursor: Pick<ByteSource, 'read'>;
}

/** @param global null where no name is at fault */
export type MisuseListener = (global: GlobalObject | null, misuse: Misuse, place: Place) => void;

/** What the formats need to know of the policy; given by the scan. */
export interface Rules {
  /** Whether a global is dangerous under every list, and with `known` whether it is also a name that there is. */
  isDangerous(module: string, name: string, known?: boolean): boolean;
  /** Loads what `known` needs, which a plain pickle does not ask for. */
  prepare(): Promise<void>;
  /** A listener that hears one walk and tells of the uses that make a verdict worse. */
  watch(tell: MisuseListener): Listener;
}
