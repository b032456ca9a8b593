/**
 * The filters that chunks and the blocks of heaps went through when they were written.
 *
 * Source: HDF5 File Format Specification 3.0, IV.A.2.l (filter pipeline message); H5Z.c, `H5Z_pipeline`, H5Zshuffle.c,
 * H5Zfletcher32.c (libhdf5 1.14); lzf_filter.c (h5py 3.16); src/H5Zbzip2.c (PyTables 3.11).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { bunzip2 } from '../../bytes/decoders/bzip2.ts';
import type { Decoder } from '../../bytes/decoders/decoder.ts';
import { unzlib } from '../../bytes/decoders/inflate.ts';
import { lzf } from '../../bytes/decoders/lzf.ts';
import { ExpandedSource, type ExpansionBudget } from '../../bytes/expand.ts';
import { available, type ByteSource, WindowSource } from '../../bytes/source.ts';
import { Extent, Hdf5Error } from './bytes.ts';

/** Numbers that the HDF Group gave to filters. */
const SHUFFLE = 2;
const FLETCHER32 = 3;
const DECODERS: ReadonlyMap<number, Decoder> = new Map([
  [1, unzlib],
  [307, bunzip2],
  [32000, lzf],
]);
/** Bytes that checksums take behind the data. */
const CHECKSUM = 4;
/** Filters below this have no name in messages of version 2. */
const FIRST_NAMED = 256;

export interface Filter {
  readonly id: number;
  readonly values: readonly number[];
}

/** The filters of a message, in the order in which they were applied. @throws {Hdf5Error | OutOfBytes} */
export function readFilters(body: Extent): Filter[] {
  const cursor = body.cursor();
  const version = cursor.uint8('a version');
  if (version !== 1 && version !== 2) {
    throw new Hdf5Error(`expected version 1 or 2 of a filter pipeline, found ${version}`, body.place);
  }
  const count = cursor.uint8('a number of filters');
  cursor.skip(version === 1 ? 6 : 0, 'reserved bytes');
  return Array.from({ length: count }, () => readFilter(cursor, version));
}

function readFilter(cursor: Cursor, version: number): Filter {
  const id = cursor.uint16('a filter');
  const nameLength = version === 1 || id >= FIRST_NAMED ? cursor.uint16('the length of a name') : 0;
  cursor.skip(2, 'flags');
  const count = cursor.uint16('a number of values');
  cursor.skip(version === 1 ? Math.ceil(nameLength / 8) * 8 : nameLength, 'the name of a filter');
  const values = Array.from({ length: count }, () => cursor.uint32('a value'));
  cursor.skip(version === 1 && count % 2 === 1 ? 4 : 0, 'padding');
  return { id, values };
}

/** The first of `filters` that is not read, or null. `mask` has a bit for each that was left out. */
export function unreadFilter(filters: readonly Filter[], mask: number): Filter | null {
  const found = filters.find(
    ({ id }, at) => !isSkipped(mask, at) && id !== SHUFFLE && id !== FLETCHER32 && !DECODERS.has(id),
  );
  return found ?? null;
}

/** In the mask there is room for 32; those behind it are never left out. */
const isSkipped = (mask: number, at: number): boolean => at < 32 && (mask & (1 << at)) !== 0;

/** What a pipeline makes of some bytes of the file. */
export interface Unfiltered {
  readonly extent: Extent;
  /** Gives back what was needed for it. @throws {Hdf5Error} where less than that could be made of the bytes */
  close(): void;
}

/**
 * Undoes `filters` on `stored`, the last first. What is made is made as it is read.
 * @throws {Hdf5Error} where a filter is not read
 */
export function unfiltered(
  stored: Extent,
  filters: readonly Filter[],
  mask: number,
  budget: ExpansionBudget,
): Unfiltered {
  const unread = unreadFilter(filters, mask);
  if (unread !== null) {
    const message = `filter ${unread.id} is not read`;
    throw new Hdf5Error(message, stored.place, 'unsupported-compression');
  }
  const expanded: ExpandedSource[] = [];
  let source: ByteSource = stored.content();
  for (const [at, { id, values }] of [...filters.entries()].reverse()) {
    const decoder = DECODERS.get(id);
    if (isSkipped(mask, at)) {
      continue;
    }
    if (decoder !== undefined) {
      const expansion = new ExpandedSource(source, decoder, { budget });
      expanded.push(expansion);
      source = expansion;
    } else if (id === FLETCHER32) {
      source = new WindowSource(source, 0, Math.max(0, source.size - CHECKSUM));
    } else if (values[0] > 1) {
      source = new UnshuffledSource(source, values[0]);
    }
  }
  return {
    extent: new Extent(source, 0, source.size, stored.place),
    close: () => close(expanded, stored.place),
  };
}

function close(expanded: readonly ExpandedSource[], place: number): void {
  const faults = expanded.map((source) => source.settle());
  for (const source of expanded) {
    source.close();
  }
  for (const fault of faults) {
    if (fault !== null) {
      throw new Hdf5Error(fault.message, place, fault.id);
    }
  }
}

/** Elements whose first bytes lie together, then their second bytes, and so on. What is less than an element follows. */
class UnshuffledSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #width: number;
  readonly #count: number;
  readonly size: number;

  constructor(source: ByteSource, width: number) {
    this.#source = source;
    this.#width = width;
    this.size = source.size;
    this.#count = Math.floor(this.size / width);
  }

  read(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(available(this.size, offset, length));
    const end = offset + bytes.length;
    const shuffled = this.#count * this.#width;
    const first = Math.floor(offset / this.#width);
    const last = Math.min(this.#count, Math.ceil(end / this.#width));
    for (let plane = 0; plane < this.#width && first < last; plane += 1) {
      const column = this.#source.read(plane * this.#count + first, last - first);
      for (const [at, byte] of column.entries()) {
        const place = (first + at) * this.#width + plane - offset;
        if (place >= 0 && place < bytes.length) {
          bytes[place] = byte;
        }
      }
    }
    if (end > shuffled) {
      const from = Math.max(offset, shuffled);
      bytes.set(this.#source.read(from, end - from), from - offset);
    }
    return bytes;
  }

  close(): void {}
}
