/**
 * By what some formats are known from outside, apart from their readers: these looks are asked of nearly every file, and
 * a small pickle must not cost the time to load every reader.
 */
import { HDF5_MAGIC } from '../bytes/magic.ts';
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
