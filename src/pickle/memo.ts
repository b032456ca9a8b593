/** The unpickler's memo: dense for what picklers write, sparse for an index nobody honest writes (2**32 - 1). */
import { LIMITS } from '../limits.ts';
import { ELIDED, type Value } from './values.ts';

/** How far beyond the dense part an index may lie and still extend it. */
const DENSE_GAP = 1024;

export class Memo {
  readonly #dense: (Value | undefined)[] = [];
  readonly #sparse = new Map<number, Value>();
  #objects = 0;
  /** Entries, as len(memo). */
  size = 0;

  get(index: number): Value | undefined {
    return index < this.#dense.length ? this.#dense[index] : this.#sparse.get(index);
  }

  /** The next index that MEMOIZE uses is `size`: CPython takes len(memo), in C and in Python. */
  set(index: number, value: Value): void {
    const kept = this.#keep(value);
    if (index <= this.#dense.length + DENSE_GAP) {
      while (this.#dense.length <= index) {
        // What was sparse must stay reachable when the dense part grows over it.
        this.#dense.push(this.#sparse.get(this.#dense.length));
      }
      if (this.#dense[index] === undefined) {
        this.size += 1;
      }
      this.#dense[index] = kept;
      return;
    }
    if (!this.#sparse.has(index)) {
      this.size += 1;
    }
    this.#sparse.set(index, kept);
  }

  get full(): boolean {
    return this.size >= LIMITS.memo;
  }

  /** Containers and calls beyond the budget are only known to be there. */
  #keep(value: Value): Value {
    if (typeof value === 'number' || value.kind === 'global' || this.#objects < LIMITS.keptObjects) {
      this.#objects += typeof value === 'number' ? 0 : 1;
      return value;
    }
    return ELIDED;
  }
}
