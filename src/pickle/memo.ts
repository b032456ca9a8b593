/** The unpickler's memo: dense for what picklers write, sparse for an index nobody honest writes (2**32 - 1). */
import { LIMITS } from '../base/limits.ts';
import { elided, type Value } from './values.ts';

/** How far beyond the number of entries an index may lie and still be kept in the dense part. */
const DENSE_GAP = 1024;
/** The dense part is kept in pieces of 2**12 entries, because one big array is copied whenever it grows. */
const CHUNK_BITS = 12;
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;

/** From 0; above 2**53 a bigint, which the Python unpickler takes as well. */
export type MemoIndex = number | bigint;

export class Memo {
  readonly #chunks: (Value | undefined)[][] = [[]];
  /** Entries of the dense part, empty ones too. */
  #length = 0;
  readonly #sparse = new Map<MemoIndex, Value>();
  #objects = 0;
  #shared = 0;
  /** Entries, as len(memo): the index that MEMOIZE writes, in C and in Python. */
  size = 0;

  get(index: MemoIndex): Value | undefined {
    return typeof index === 'number' && index < this.#length
      ? this.#chunks[index >>> CHUNK_BITS][index & CHUNK_MASK]
      : this.#sparse.get(index);
  }

  set(index: MemoIndex, value: Value): void {
    const kept = this.#keep(value);
    if (typeof index === 'number' && (index < this.#length || index <= this.size + DENSE_GAP)) {
      this.#growTo(index);
      const chunk = this.#chunks[index >>> CHUNK_BITS];
      if (chunk[index & CHUNK_MASK] === undefined) {
        this.size += 1;
      }
      chunk[index & CHUNK_MASK] = kept;
      return;
    }
    if (!this.#sparse.has(index)) {
      this.size += 1;
    }
    this.#sparse.set(index, kept);
  }

  get full(): boolean {
    return this.size >= LIMITS.memo || this.#objects >= LIMITS.memoObjects || this.#sparse.size >= LIMITS.sparseMemo;
  }

  /** What was sparse must stay reachable when the dense part grows over it. */
  #growTo(index: number): void {
    for (; this.#length <= index; this.#length += 1) {
      const position = this.#length & CHUNK_MASK;
      if (position === 0 && this.#length > 0) {
        this.#chunks.push(new Array(CHUNK_MASK + 1).fill(undefined));
      }
      const sparse = this.#sparse.size === 0 ? undefined : this.#sparse.get(this.#length);
      this.#sparse.delete(this.#length);
      this.#chunks[this.#length >>> CHUNK_BITS][position] = sparse;
    }
  }

  /** Containers and calls beyond the budget are only known to be there; what many objects share has a budget of its own. */
  #keep(value: Value): Value {
    if (typeof value === 'number' || value.kind === 'global') {
      return value;
    }
    this.#objects += 1;
    if (this.#objects <= LIMITS.keptObjects) {
      return value;
    }
    const fact = (value.kind === 'call' || value.kind === 'new') && value.fact;
    const shared = typeof fact === 'object' && 'shared' in fact;
    this.#shared += shared ? 1 : 0;
    return shared && this.#shared <= LIMITS.keptObjects ? value : elided(value);
  }
}
