/** What is fuzzed: the words that targets and their inputs share. */
import type fc from 'fast-check';
import type { Recorder } from './recorder.ts';

/** One file to begin with. */
export interface Seed {
  /** Its name is a hint to the readers, as in a scan. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Target {
  readonly name: string;
  /** Made when it is needed: sorting the fixtures takes a while. */
  input(): fc.Arbitrary<Seed>;
  /**
   * @param recorder the reference, where Python is installed
   * @throws {Error} where a property does not hold
   */
  check(input: Seed, recorder: Recorder | null): void | Promise<void>;
}
