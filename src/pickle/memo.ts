/** The unpickler's memo: dense for what picklers write, sparse for an index nobody honest writes (2**32 - 1). */
import { LIMITS } from '../limits.ts';
import { ELIDED, type Value } from './values.ts';

/** How far beyond the number of entries an index may lie and still be kept in the dense part. */
const DENSE_GAP = 1024;

/** From 0; above 2**53 a bigint, which the Python unpickler takes as well. */
export type MemoIndex = number | bigint;

export class Memo {
  readonly #dense: (Value | undefined)[] = [];
  readonly #sparse = new Map<MemoIndex, Value>();
  #objects = 0;
  /** Entries, as len(memo): the index that MEMOIZE writes, in C and in Python. */
  size = 0;

  get(index: MemoIndex): Value | undefined {
    return typeof index === 'number' && index < this.#dense.length ? this.#dense[index] : this.#sparse.get(index);
  }

  set(index: MemoIndex, value: Value): void {
    const kept = this.#keep(value);
    if (typeof index === 'number' && (index < this.#dense.length || index <= this.size + DENSE_GAP)) {
      this.#growTo(index);
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
    return this.size >= LIMITS.memo || this.#sparse.size >= LIMITS.sparseMemo;
  }

  /** What was sparse must stay reachable when the dense part grows over it. */
  #growTo(index: number): void {
    while (this.#dense.length <= index) {
      const next = this.#dense.length;
      this.#dense.push(this.#sparse.size === 0 ? undefined : this.#sparse.get(next));
      this.#sparse.delete(next);
    }
  }

  /** Containers and calls beyond the budget are only known to be there. */
  #keep(value: Value): Value {
    if (typeof value === 'number' || value.kind === 'global') {
      return value;
    }
    if (this.#objects >= LIMITS.keptObjects) {
      return ELIDED;
    }
    this.#objects += 1;
    return value;
  }
}
