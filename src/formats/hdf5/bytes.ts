/**
 * The bytes of an HDF5 file under its own addresses, as its superblock says them, and what is said where the file does not
 * follow the specification.
 *
 * Source: HDF5 File Format Specification 3.0, II.A (superblocks 0 to 3), docs.hdfgroup.org.
 */
import { Cursor } from '../../bytes/cursor.ts';
import { HDF5_MAGIC } from '../../bytes/magic.ts';
import { type ByteSource, OutOfBytes } from '../../bytes/source.ts';

/**
 * The file does not follow the specification, uses what is not read, or reaches a limit. `offset` is in bytes from its
 * start.
 */
export class Hdf5Error extends Error {
  readonly id: 'broken-archive' | 'limit-exceeded';
  readonly offset: number;

  constructor(message: string, offset: number, id: Hdf5Error['id'] = 'broken-archive') {
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

/** @throws {Hdf5Error} where `found` is null */
export function expected<Found>(found: Found | null, what: string, offset: number): Found {
  if (found === null) {
    throw new Hdf5Error(`expected ${what}, found other bytes`, offset);
  }
  return found;
}

/** A number of 1, 2, 4 or 8 bytes, by the power of two that flags give. */
export function unsigned(cursor: Cursor, power: number, what: string): number {
  switch (power) {
    case 0:
      return cursor.uint8(what);
    case 1:
      return cursor.uint16(what);
    case 2:
      return cursor.uint32(what);
    default:
      return cursor.uint64(what);
  }
}

/** A file whose superblock says how wide its addresses are, and what they count from. */
export class Hdf5Bytes {
  readonly source: ByteSource;
  base = 0;
  wide = 8;

  constructor(source: ByteSource) {
    this.source = source;
  }

  cursor(address: number): Cursor {
    return new Cursor(this.source, this.base + address);
  }

  address(cursor: Cursor): number {
    const value = this.wide === 8 ? cursor.uint64('an address') : cursor.uint32('an address');
    const none = this.wide === 8 ? 2 ** 64 : 0xffffffff;
    return value >= none ? -1 : value;
  }

  signature(cursor: Cursor): string {
    return Buffer.from(cursor.bytes(4, 'a signature')).toString('latin1');
  }
}

/**
 * Reads what addresses mean in the file.
 * @returns the address of the root object's header
 * @throws {Hdf5Error} where there is no superblock that is known
 */
export function readSuperblock(file: Hdf5Bytes, start: number): number {
  const cursor = new Cursor(file.source, start + HDF5_MAGIC.length);
  try {
    const version = cursor.uint8('a version');
    if (version > 3) {
      throw new Hdf5Error(`expected version 0 to 3 of the superblock, found ${version}`, start);
    }
    cursor.skip(version < 2 ? 4 : 0, 'versions');
    file.wide = cursor.uint8('the size of addresses');
    cursor.skip(version < 2 ? (version === 0 ? 10 : 14) : 2, 'sizes and flags');
    if (file.wide !== 4 && file.wide !== 8) {
      throw new Hdf5Error(`expected addresses of 4 or 8 bytes, found ${file.wide}`, start);
    }
    file.base = Math.max(file.address(cursor), start);
    cursor.skip(file.wide, 'an address');
    const end = file.address(cursor);
    if (end > file.source.size) {
      throw new Hdf5Error(`expected a file of ${end} bytes, found ${file.source.size}`, file.source.size);
    }
    cursor.skip(version < 2 ? 2 * file.wide : 0, 'addresses');
    return file.address(cursor);
  } catch (error) {
    throw error instanceof OutOfBytes ? new Hdf5Error(error.message, error.offset) : error;
  }
}
