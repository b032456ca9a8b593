/**
 * The superblock: how wide addresses are, and where the root group lies.
 *
 * Source: HDF5 File Format Specification 3.0, II.A (versions 0 to 3) and II.C (its extension); H5Fsuper.c,
 * `H5F__super_read` (libhdf5 1.14).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { HDF5_MAGIC } from '../../bytes/magic.ts';
import { type Hdf5Bytes, Hdf5Error } from './bytes.ts';

/** Bytes that no superblock is longer than, its root entry included. */
const LONGEST = 128;
const LAST_VERSION = 3;

export interface Superblock {
  /** The address of the root group's object header. */
  readonly root: number;
  /** The address of an object header with more of the superblock; -1 where there is none. */
  readonly extension: number;
}

/**
 * Reads what addresses mean in the file whose signature lies at byte `start`.
 * @throws {Hdf5Error | OutOfBytes} where there is no superblock that is known
 */
export function readSuperblock(file: Hdf5Bytes, start: number): Superblock {
  const cursor = file.cursor(start, LONGEST);
  cursor.skip(HDF5_MAGIC.length, 'a signature');
  const version = cursor.uint8('a version');
  if (version > LAST_VERSION) {
    throw new Hdf5Error(`expected version 0 to ${LAST_VERSION} of the superblock, found ${version}`, start);
  }
  cursor.skip(version < 2 ? 4 : 0, 'versions');
  file.addressSize = width(cursor, 'addresses');
  file.lengthSize = width(cursor, 'lengths');
  cursor.skip([9, 13, 1, 1][version], 'sizes and flags');
  const base = file.address(cursor);
  const extension = version < 2 ? -1 : file.address(cursor);
  cursor.skip(version < 2 ? file.addressSize : 0, 'the address of free space');
  const end = file.address(cursor) + start - base;
  if (end > file.source.size) {
    throw new Hdf5Error(`expected a file of ${end} bytes, found ${file.source.size}`, file.source.size);
  }
  cursor.skip(version < 2 ? file.addressSize + file.lengthSize : 0, 'an address and the name of the root');
  const root = file.address(cursor);
  // Whatever is written there: libhdf5 counts from where it found the superblock.
  file.base = start;
  return { root, extension };
}

function width(cursor: Cursor, what: string): number {
  const start = cursor.position;
  const size = cursor.uint8(`the size of ${what}`);
  if (size !== 2 && size !== 4 && size !== 8) {
    throw new Hdf5Error(`expected ${what} of 2, 4 or 8 bytes, found ${size}`, start);
  }
  return size;
}
