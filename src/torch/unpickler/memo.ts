/** The memo of the restricted unpickler: a dict, in any order, bounded in what it keeps alive. */
import { LIMITS } from '../../base/limits.ts';
import { Undecided } from '../faults.ts';
import { Dict, List, LONG_TEXT, Thing, Tuple, UNKNOWN, type Value } from '../values.ts';

/** How far beyond the dense part an index may lie and still extend it. */
const DENSE_GAP = 1024;

export class Memo {
  readonly #dense: (Value | undefined)[] = [];
  readonly #sparse = new Map<number, Value>();
  #kept = 0;

  get(index: number): Value | undefined {
    return this.#dense[index] ?? (this.#dense[index] === null ? null : this.#sparse.get(index));
  }

  set(index: number, value: Value): void {
    const kept = this.#keep(value);
    if (index > this.#dense.length + DENSE_GAP) {
      this.#sparse.set(index, kept);
      if (this.#sparse.size > LIMITS.keptObjects) {
        throw new Undecided(`the memo has more than ${LIMITS.keptObjects} entries out of order`);
      }
      return;
    }
    if (index >= LIMITS.torchMemo) {
      throw new Undecided(`the memo has more than ${LIMITS.torchMemo} entries`);
    }
    while (this.#dense.length <= index) {
      // What was sparse must stay reachable when the dense part grows over it.
      this.#dense.push(this.#sparse.get(this.#dense.length));
    }
    this.#dense[index] = kept;
  }

  /** Counts `more` references that a container is about to keep. @returns false where too many are kept already */
  keeps(more: number): boolean {
    this.#kept += more;
    return this.#kept <= LIMITS.torchReferences;
  }

  /** Beyond the budget an object is only known by its type, so that memory stays bounded. */
  #keep(value: Value): Value {
    if (typeof value === 'string') {
      return this.keeps(1 + (value.length >> 4)) || value.length <= 16 ? value : LONG_TEXT;
    }
    if (!(value instanceof Thing) || this.keeps(4)) {
      return value;
    }
    if (value instanceof Tuple) {
      return value.type === 'tuple' && value.items !== null ? new Tuple(null) : value;
    }
    return value instanceof Dict || value instanceof List ? value : value.unhashable === undefined ? UNKNOWN : value;
  }
}
