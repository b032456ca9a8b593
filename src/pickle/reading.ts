/**
 * Where the readers of CPython read one stream differently, and which of their readings is walked. Only frames do
 * that. It knows nothing of opcodes.
 *
 * The C unpickler loads a frame into its buffer. Where a read crosses the end of that buffer, what is left of the
 * frame is dropped and the read starts behind it (Modules/_pickle.c, `_Unpickler_ReadImpl` and `_Unpickler_Readline`,
 * 3.8 to 3.14; cpython#154848). Where the frame did not become the buffer, the bytes are read as they lie: always in
 * `pickle.loads`, for a file with `peek` when its own buffer already held the frame, and in `_Unpickler_ReadInto`,
 * which reads bytes and bytearrays from 3.8 on. The Python unpickler raises at such a place (Lib/pickle.py,
 * `_Unframer`), so it sees a part of both. Behind STOP, a file stands at the end of the frame, or right behind STOP.
 *
 * Each such place is a fork: what follows depends on the reader, so both branches are walked.
 */
import { LIMITS } from '../base/limits.ts';

/** One of them. */
export class Reading {
  /** At each fork, in the order in which they are met: true where the rest of the frame is dropped. */
  readonly branches: boolean[];
  /** Offset of the opcode at the first fork, or -1. */
  firstFork = -1;
  /** Offset of a FRAME that runs past the end of the source, or -1: the C unpickler raises, the Python one reads on. */
  frameBeyondEnd = -1;
  #met = 0;

  /** @param branches what to take at the first forks; at those behind them the bytes are read as they lie */
  constructor(branches: readonly boolean[] = []) {
    this.branches = [...branches];
  }

  /** A fork was met by the opcode at `offset`. @returns whether the rest of the frame is dropped in this reading */
  dropsFrame(offset: number): boolean {
    if (this.firstFork < 0) {
      this.firstFork = offset;
    }
    this.#met += 1;
    // One fork more than there may be readings reaches that limit; the forks behind it need not be kept.
    if (this.#met > this.branches.length && this.branches.length <= LIMITS.readings) {
      this.branches.push(false);
    }
    return this.branches[this.#met - 1] ?? false;
  }
}

/** The readings that branch off from `reading` behind the forks that were given to it. */
export function otherReadings(reading: Reading, given: number): boolean[][] {
  const others: boolean[][] = [];
  for (let fork = given; fork < reading.branches.length; fork += 1) {
    others.push([...reading.branches.slice(0, fork), true]);
  }
  return others;
}
