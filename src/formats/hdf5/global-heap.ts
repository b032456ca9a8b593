/**
 * Global heap collections, which hold the values of variable length.
 *
 * Source: HDF5 File Format Specification 3.0, III.E; H5HGcache.c, `H5HG__cache_heap_deserialize`, H5Tvlen.c (libhdf5 1.14).
 */
import { LIMITS } from '../../base/limits.ts';
import type { Cursor } from '../../bytes/cursor.ts';
import { breakOf, Extent, type Hdf5Bytes, Hdf5Error } from './bytes.ts';

const SIGNATURE = 'GCOL';
const VERSION = 1;
/** Collections that are remembered: the rows of an array lie in one behind another. */
const REMEMBERED = 8;

/** Where a value of variable length lies. */
export interface Reference {
  /** Of elements. */
  readonly length: number;
  /** Of the collection. */
  readonly address: number;
  readonly index: number;
  /** Where this is written. */
  readonly place: number;
}

export class GlobalHeaps {
  readonly #file: Hdf5Bytes;
  /** The objects of collections by their index, the last one that was asked for at the end. */
  readonly #known = new Map<number, ReadonlyMap<number, Extent>>();

  readonly #searched = new Set<number>();

  constructor(file: Hdf5Bytes) {
    this.#file = file;
  }

  /** Bytes of a reference where it is written. */
  get referenceSize(): number {
    return 8 + this.#file.addressSize;
  }

  /** @param place where the cursor stands in the file */
  readReference(cursor: Cursor, place: number): Reference {
    const length = cursor.uint32('the length of a value');
    const address = this.#file.address(cursor);
    return { length, address, index: cursor.uint32('the index of a value'), place };
  }

  /**
   * The bytes of a value whose elements take `width` bytes; null where it has none.
   * @throws {Hdf5Error | OutOfBytes} where the value is not there
   */
  value({ length, address, index, place }: Reference, width: number): Extent | null {
    // Address 0 stands for no value, as H5T_vlen_disk_isnull has it.
    if (length === 0 || address === 0) {
      return null;
    }
    const object = this.#objects(address).get(index);
    if (object === undefined) {
      throw new Hdf5Error(`expected value ${index} in the global heap at byte ${address}, found none`, place);
    }
    const size = length * width;
    if (size > object.size) {
      throw new Hdf5Error(`expected a value of ${size} bytes, found ${object.size}`, place);
    }
    return new Extent(object.source, object.start, object.start + size);
  }

  /**
   * All objects of all collections, wherever their signature is in the file: for values whose references cannot be read.
   * A collection that libhdf5 refuses is read as far as it goes. What was looked for once with a `key` is not again.
   */
  *search(key: number): Generator<Extent, void, undefined> {
    const { source } = this.#file;
    if (this.#searched.has(key)) {
      return;
    }
    this.#searched.add(key);
    for (let at = 0; at < source.size; at += LIMITS.window) {
      const window = Buffer.from(source.read(at, LIMITS.window + SIGNATURE.length - 1));
      for (let found = window.indexOf(SIGNATURE, 0, 'latin1'); found >= 0; ) {
        yield* this.#from(at + found);
        found = window.indexOf(SIGNATURE, found + 1, 'latin1');
      }
    }
  }

  *#from(offset: number): Generator<Extent, void, undefined> {
    try {
      for (const [, object] of this.#read(offset - this.#file.base)) {
        yield object;
      }
    } catch (error) {
      breakOf(error);
    }
  }

  #objects(address: number): ReadonlyMap<number, Extent> {
    const known = this.#known.get(address);
    // Where an index is there twice, the last one counts.
    const objects = known ?? new Map(this.#read(address));
    this.#known.delete(address);
    this.#known.set(address, objects);
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED) {
      this.#known.delete(oldest);
    }
    return objects;
  }

  /** The objects of a collection, those without an index left out: they are free space. */
  *#read(address: number): Generator<[number, Extent], void, undefined> {
    const file = this.#file;
    // Of the collection and of an object, both filled up to a multiple of eight.
    const prefix = aligned(8 + file.lengthSize);
    const head = file.cursor(address, prefix);
    file.expectSignature(head, SIGNATURE, 'a global heap');
    const version = head.uint8('a version');
    if (version !== VERSION) {
      throw new Hdf5Error(`expected version ${VERSION} of a global heap, found ${version}`, file.base + address);
    }
    head.skip(3, 'reserved bytes');
    const end = file.base + address + file.length(head);
    if (end > file.source.size) {
      throw new Hdf5Error(`expected a global heap up to byte ${end}, found ${file.source.size}`, head.position);
    }
    const cursor = new Extent(file.source, head.position, end).cursor();
    for (let at = file.base + address + prefix; at + prefix <= end; ) {
      file.count(at);
      file.spend(prefix, at);
      cursor.position = at;
      const index = cursor.uint16('the index of an object');
      cursor.skip(6, 'references to an object');
      const length = file.length(cursor);
      const start = at + prefix;
      const next = index === 0 ? at + length : start + aligned(length);
      if (next > end || next < start) {
        throw new Hdf5Error(`expected an object of ${length} bytes in a global heap, found ${end - start}`, at);
      }
      if (index > 0) {
        yield [index, new Extent(file.source, start, start + length)];
      }
      at = next;
    }
  }
}

const aligned = (size: number): number => Math.ceil(size / 8) * 8;
