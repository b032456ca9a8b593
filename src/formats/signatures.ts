/**
 * By what some formats are known from outside, apart from their readers: these looks are asked of nearly every file, and
 * a small pickle must not cost the time to load every reader.
 */
import { HDF5_MAGIC } from '../bytes/magic.ts';
import type { ByteSource } from '../bytes/source.ts';
import { type Content, hasPrefix } from './format.ts';

/** Where the signature lies: at 0, or behind a user block of 512 bytes or a power of two times as many. */
export function hdf5Start({ source, head }: Content): number | null {
  if (hasPrefix(head, HDF5_MAGIC)) {
    return 0;
  }
  for (let at = 512; at + HDF5_MAGIC.length <= source.size; at *= 2) {
    if (hasPrefix(source.read(at, HDF5_MAGIC.length), HDF5_MAGIC)) {
      return at;
    }
  }
  return null;
}

/** Sizes of addresses and lengths that the HDF5 library takes (H5Fsuper_cache.c, `H5F__superblock_prefix_decode`, 1.14). */
const HDF5_SIZES: readonly number[] = [2, 4, 8, 16, 32];
const LAST_SUPERBLOCK = 3;

/** Whether the signature at `start` is that of a superblock: one of a known version whose sizes the library takes. */
export function isSuperblock(source: ByteSource, start: number): boolean {
  const bytes = source.read(start + HDF5_MAGIC.length, 7);
  const version = bytes[0];
  const sizes = version < 2 ? bytes.subarray(5, 7) : bytes.subarray(1, 3);
  return version <= LAST_SUPERBLOCK && sizes.length === 2 && sizes.every((size) => HDF5_SIZES.includes(size));
}
