/** What the indexes of attributes and links name in a fractal heap. What an index does not name was removed. */
import { treeRecords } from './btree2.ts';
import { breakOf, type Hdf5Bytes, type Hdf5Error } from './bytes.ts';

/** A tree of version 2 by its type and its address, which is -1 where there is none. */
export interface HeapIndex {
  readonly type: number;
  readonly address: number;
}

/**
 * What `read` makes of each record of `indexes`: libhdf5 goes through one or another, as a program asks. What cannot be
 * read is an error among them.
 * @throws {Hdf5Error} where a limit is reached
 */
export function* indexedObjects<Found>(
  file: Hdf5Bytes,
  indexes: readonly HeapIndex[],
  read: (record: Uint8Array, index: HeapIndex) => Found,
): Generator<Found | Hdf5Error> {
  for (const index of indexes.filter(({ address }) => address >= 0)) {
    try {
      for (const { bytes } of treeRecords(file, index.address, index.type)) {
        yield attempt(() => read(bytes, index));
      }
    } catch (error) {
      yield breakOf(error);
    }
  }
}

/** What `read` gives, or the break that it meets. @throws {Hdf5Error} where a limit is reached */
export function attempt<Found>(read: () => Found): Found | Hdf5Error {
  try {
    return read();
  } catch (error) {
    return breakOf(error);
  }
}
