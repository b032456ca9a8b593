/**
 * The unpickler's memo: dense for what picklers write, sparse for an index nobody honest writes (2**32 - 1). An honest
 * pickle of a hundred megabytes has millions of entries, nearly all of them literals and objects that are not kept: four
 * bytes each.
 */
import { LIMITS } from '../base/limits.ts';
import { elided, LOST, type Value } from './values.ts';

/** How far beyond the number of entries an index may lie and still be kept in the dense part. */
const DENSE_GAP = 1024;
/** The dense part is kept in pieces of 2**10 entries, because one big array is copied whenever it grows. */
const CHUNK_BITS = 10;
const CHUNK = 1 << CHUNK_BITS;
/** The first piece grows to that by doubling: V8 keeps so few within its own heap, and a shelf has a memo for each of its values. */
const FIRST_CHUNK = 16;
/** Bytes of an entry, and what one costs more that is neither a constant nor a literal in the first 2 GiB. */
const ENTRY_BYTES = 4;
const OTHER_BYTES = 16;
const HIGHEST_OFFSET = 2 ** 31 - 2;

/** From 0; above 2**53 a bigint, which the Python unpickler takes as well. */
export type MemoIndex = number | bigint;

export class Memo {
  /** 0 where nothing is stored; above it the offset of a literal and one; below it a constant, or where in #others the value is. */
  readonly #chunks: Int32Array[] = [];
  /** Entries that the pieces have room for. */
  #room = 0;
  readonly #others: Value[] = [];
  readonly #sparse = new Map<MemoIndex, Value>();
  #objects = 0;
  #shared = 0;
  #bytes = 0;
  /** Entries, as len(memo): the index that MEMOIZE writes, in C and in Python. */
  size = 0;

  get(index: MemoIndex): Value | undefined {
    if (!this.#isDense(index)) {
      return this.#sparse.get(index);
    }
    const entry = this.#chunks[index >>> CHUNK_BITS][index % CHUNK];
    if (entry > 0) {
      return entry - 1;
    }
    return entry === 0 ? undefined : entry >= LOST ? entry : this.#others[LOST - 1 - entry];
  }

  set(index: MemoIndex, value: Value): void {
    const kept = this.#keep(value);
    if (typeof index === 'number' && (this.#isDense(index) || index <= this.size + DENSE_GAP)) {
      this.#growTo(index);
      this.#put(index, kept);
      return;
    }
    if (!this.#sparse.has(index)) {
      this.size += 1;
    }
    this.#sparse.set(index, kept);
  }

  /** Which cap of memory was reached, in words; null where none was. */
  get excess(): string | null {
    if (this.#bytes >= LIMITS.memo) {
      return `a memo of more than ${LIMITS.memo} bytes`;
    }
    return this.#sparse.size >= LIMITS.sparseMemo
      ? `more than ${LIMITS.sparseMemo} entries in the memo out of order`
      : null;
  }

  #isDense(index: MemoIndex): index is number {
    return typeof index === 'number' && index < this.#room;
  }

  #put(index: number, value: Value): void {
    const chunk = this.#chunks[index >>> CHUNK_BITS];
    const at = index % CHUNK;
    if (chunk[at] === 0) {
      this.size += 1;
    }
    if (typeof value === 'number' && value <= HIGHEST_OFFSET) {
      chunk[at] = value < 0 ? value : value + 1;
    } else {
      chunk[at] = LOST - 1 - this.#others.length;
      this.#others.push(value);
      this.#bytes += OTHER_BYTES;
    }
  }

  #growTo(index: number): void {
    while (!this.#isDense(index)) {
      const before = this.#room;
      this.#grow();
      this.#bytes += (this.#room - before) * ENTRY_BYTES;
      // What was sparse must stay reachable when the dense part grows over it.
      for (let at = before; at < this.#room && this.#sparse.size > 0; at += 1) {
        const value = this.#sparse.get(at);
        if (value !== undefined) {
          this.#sparse.delete(at);
          this.size -= 1;
          this.#put(at, value);
        }
      }
    }
  }

  #grow(): void {
    if (this.#room > 0 && this.#room < CHUNK) {
      const grown = new Int32Array(this.#room * 2);
      grown.set(this.#chunks[0]);
      this.#chunks[0] = grown;
      this.#room *= 2;
    } else {
      const more = this.#room === 0 ? FIRST_CHUNK : CHUNK;
      this.#chunks.push(new Int32Array(more));
      this.#room += more;
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
