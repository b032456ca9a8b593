/**
 * Messages that lie elsewhere: committed datatypes in an object of their own, and those that many headers share in a heap
 * of the whole file.
 *
 * Source: HDF5 File Format Specification 3.0, III.I (shared object header message table) and IV.A.2 (shared message);
 * H5Oshared.c, `H5O__shared_decode` (libhdf5 1.14).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { type Extent, type Hdf5Bytes, Hdf5Error } from './bytes.ts';
import { FractalHeap } from './fractal-heap.ts';
import { type Message, messages } from './object-header.ts';

/** Shared messages whose message is shared itself; honest ones are not. */
const MOST_STEPS = 4;
/** Committed datatypes that are remembered, so that thousands of attributes of one do not look for it again. */
const REMEMBERED = 1000;
const IN_HEAP = 1;
const HEAP_ID = 8;

export class SharedMessages {
  readonly #file: Hdf5Bytes;
  /** What the superblock's extension says of shared messages; null where it says nothing. */
  readonly #table: Extent | null;
  #heaps: { readonly types: number; readonly heap: FractalHeap }[] | null = null;
  readonly #known = new Map<string, Extent>();

  /** @param table the message of the superblock's extension */
  constructor(file: Hdf5Bytes, table: Extent | null) {
    this.#file = file;
    this.#table = table;
  }

  /** The body of a message, wherever it lies. @throws {Hdf5Error | OutOfBytes} where it is not there */
  resolve({ type, isShared, body }: Message, steps = 0): Extent {
    if (!isShared) {
      return body;
    }
    if (steps > MOST_STEPS) {
      throw new Hdf5Error('expected a message, found one that is shared again and again', body.place);
    }
    const cursor = body.cursor();
    const version = cursor.uint8('the version of a shared message');
    if (version < 1 || version > 3) {
      throw new Hdf5Error(`expected version 1 to 3 of a shared message, found ${version}`, body.place);
    }
    const kind = cursor.uint8('the type of a shared message');
    if (version > 1 && kind === IN_HEAP) {
      return this.heapOf(type, body.place).object(cursor.bytes(HEAP_ID, 'a heap id'));
    }
    // As an entry of an old group: a name, which is none, in front of the address.
    cursor.skip(version === 1 ? 6 + this.#file.lengthSize : 0, 'a shared message');
    return this.#committed(type, this.#file.address(cursor), body, steps);
  }

  /** The heap that holds the shared messages of a type. @throws {Hdf5Error | OutOfBytes} where there is none */
  heapOf(type: number, place: number): FractalHeap {
    this.#heaps ??= this.#readTable();
    const found = this.#heaps.find(({ types }) => (types & (1 << type)) !== 0);
    if (found === undefined) {
      throw new Hdf5Error('expected a heap of shared messages, found none', place);
    }
    return found.heap;
  }

  #committed(type: number, address: number, from: Extent, steps: number): Extent {
    const key = `${type} ${address}`;
    const known = this.#known.get(key);
    if (known !== undefined) {
      return known;
    }
    for (const message of messages(this.#file, address)) {
      if (message.type === type) {
        const found = this.resolve(message, steps + 1);
        if (this.#known.size >= REMEMBERED) {
          this.#known.clear();
        }
        this.#known.set(key, found);
        return found;
      }
    }
    throw new Hdf5Error('expected the message that is shared, found an object without it', from.place);
  }

  #readTable(): { types: number; heap: FractalHeap }[] {
    if (this.#table === null) {
      return [];
    }
    const file = this.#file;
    const message = this.#table.cursor();
    message.skip(1, 'a version');
    const address = file.address(message);
    const count = message.uint8('a number of indexes');
    const size = 14 + 2 * file.addressSize;
    const cursor = file.cursor(address, 4 + count * size);
    file.expectSignature(cursor, 'SMTB', 'a table of shared messages');
    return Array.from({ length: count }, () => this.#readIndex(cursor));
  }

  #readIndex(cursor: Cursor): { types: number; heap: FractalHeap } {
    cursor.skip(2, 'a version and a type');
    const types = cursor.uint16('types of messages');
    cursor.skip(4 + 2 + 2 + 2 + this.#file.addressSize, 'an index of shared messages');
    return { types, heap: new FractalHeap(this.#file, this.#file.address(cursor)) };
  }
}
