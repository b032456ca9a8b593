/**
 * The bytes of an HDF5 file under its own addresses, and what is said where the file does not follow the specification.
 *
 * Source: HDF5 File Format Specification 3.0, docs.hdfgroup.org; how libhdf5 1.10 to 2.0 reads it, where that says more.
 */
import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import type { ExpansionBudget } from '../../bytes/expand.ts';
import { type ByteSource, OutOfBytes, WindowSource } from '../../bytes/source.ts';
import type { ProblemId } from '../../report.ts';

/**
 * The file does not follow the specification, uses what is not read, or reaches a limit. `offset` is in bytes from its
 * start.
 */
export class Hdf5Error extends Error {
  readonly id: ProblemId;
  readonly offset: number;

  constructor(message: string, offset: number, id: ProblemId = 'broken-archive') {
    super(message);
    this.offset = offset;
    this.id = id;
  }
}

/** @throws {Hdf5Error} where `count` is above the cap `most` */
export function requireFew(count: number, most: number, what: string, offset: number): void {
  if (count > most) {
    throw new Hdf5Error(`more than ${most} ${what}`, offset, 'limit-exceeded');
  }
}

/**
 * The break that an error tells of; what lies behind it is not read, but the rest of the file is.
 * @throws what is no break: a limit, an error of the source, a mistake of ours
 */
export function breakOf(error: unknown): Hdf5Error {
  if (error instanceof OutOfBytes) {
    return new Hdf5Error(error.message, error.offset);
  }
  if (error instanceof Hdf5Error && error.id !== 'limit-exceeded') {
    return error;
  }
  throw error;
}

/** A number of `size` bytes, lowest first. Above 2**53 it is not exact, and larger than any source. */
export function unsigned(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = at + size - 1; index >= at; index -= 1) {
    value = value * 256 + bytes[index];
  }
  return value;
}

/** Bytes that such a number takes for values up to `limit`: `H5VM_limit_enc_size` of libhdf5. */
export const bytesOf = (limit: number): number => Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1;

/** Some bytes of the file, or of what its filters make of them. */
export class Extent {
  readonly source: ByteSource;
  readonly start: number;
  readonly end: number;
  /** Where they lie in the file, or begin to lie there in a filtered form. */
  readonly place: number;

  constructor(source: ByteSource, start: number, end: number, place = start) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.place = place;
  }

  get size(): number {
    return this.end - this.start;
  }

  cursor(): Cursor {
    return new Cursor(new WindowSource(this.source, 0, this.end), this.start);
  }

  content(): ByteSource {
    return new WindowSource(this.source, this.start, this.size);
  }
}

/** A file whose superblock says how wide its addresses and lengths are, and what addresses count from. */
export class Hdf5Bytes {
  readonly source: ByteSource;
  /** What filters may still expand to. */
  readonly expansion: ExpansionBudget;
  base = 0;
  addressSize = 8;
  lengthSize = 8;
  #read = 0;
  #items = 0;

  constructor(source: ByteSource, expansion: ExpansionBudget) {
    this.source = source;
    this.expansion = expansion;
  }

  /** Counts a message, link, attribute or row. @throws {Hdf5Error} where there are too many in the file */
  count(offset: number): void {
    this.#items += 1;
    requireFew(this.#items, LIMITS.hdf5Items, 'messages, links, attributes and rows', offset);
  }

  /**
   * A cursor at `address`, up to `length` bytes behind it. Its positions are offsets in the whole file.
   * @throws {OutOfBytes | Hdf5Error} where the address is none, or too much of the file was looked at
   */
  cursor(address: number, length: number): Cursor {
    const extent = this.extent(address, length);
    this.spend(extent.size, extent.start);
    return extent.cursor();
  }

  /** Counts bytes that are looked at. @throws {Hdf5Error} where there are too many */
  spend(size: number, offset: number): void {
    this.#read += size;
    requireFew(this.#read, LIMITS.hdf5Structure, 'bytes of headers, trees, heaps and attributes', offset);
  }

  /**
   * The bytes at `address`, fewer than `length` where the file ends.
   * @throws {OutOfBytes} where the address is none
   */
  extent(address: number, length: number): Extent {
    if (address < 0) {
      throw new OutOfBytes(`expected a place in the content, found byte ${address}`, address);
    }
    const start = this.base + address;
    return new Extent(this.source, start, Math.max(start, Math.min(start + length, this.source.size)));
  }

  /** An address, or -1 where it is not defined. */
  address(cursor: Cursor): number {
    const bytes = cursor.bytes(this.addressSize, 'an address');
    return bytes.every((byte) => byte === 0xff) ? -1 : unsigned(bytes, 0, bytes.length);
  }

  length(cursor: Cursor): number {
    return number(cursor, this.lengthSize, 'a length');
  }

  /** Goes past the signature at the cursor. @throws {Hdf5Error} where another is there */
  expectSignature(cursor: Cursor, expected: string, what: string): void {
    const start = cursor.position;
    if (signature(cursor) !== expected) {
      throw new Hdf5Error(`expected ${what}, found other bytes`, start);
    }
  }
}

/** A number of `size` bytes at the cursor. */
export const number = (cursor: Cursor, size: number, what: string): number =>
  unsigned(cursor.bytes(size, what), 0, size);

/** Four bytes as text. */
export const signature = (cursor: Cursor): string => latin1(cursor.bytes(4, 'a signature'));

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
