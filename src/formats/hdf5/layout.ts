/**
 * Where the data of a dataset lie: in the header, in one piece, or in chunks that an index finds.
 *
 * Source: HDF5 File Format Specification 3.0, IV.A.2.i (data layout message, versions 1 to 4); H5Olayout.c,
 * `H5O__layout_decode` (libhdf5 1.14; version 5 of 2.0 has the fields of 4).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { Extent, type Hdf5Bytes, Hdf5Error, number } from './bytes.ts';

const COMPACT = 0;
const CONTIGUOUS = 1;
const CHUNKED = 2;
const LAST_VERSION = 5;
/** Chunks at the end of the data, of which a part lies behind it, are not filtered. */
const UNFILTERED_EDGES = 1;
const SINGLE_IS_FILTERED = 2;

/** How chunks are found; numbers of version 4. */
const INDEXES = ['', 'single', 'implicit', 'fixed-array', 'extensible-array', 'btree2'] as const;

export interface ChunkedLayout {
  readonly kind: 'chunked';
  readonly index: 'btree1' | Exclude<(typeof INDEXES)[number], ''>;
  /** Of the index; -1 where no chunk is there. */
  readonly address: number;
  /** Elements of a chunk in each dimension. */
  readonly dimensions: readonly number[];
  /** Of a chunk without filters, in bytes. */
  readonly chunkSize: number;
  /** Bytes of the size of a filtered chunk where an index says it. */
  readonly sizeBytes: number;
  readonly hasUnfilteredEdges: boolean;
  /** Of a filtered single chunk. */
  readonly single: { readonly size: number; readonly mask: number } | null;
}

export type Layout =
  | { readonly kind: 'whole'; readonly data: Extent | null }
  | { readonly kind: 'virtual' }
  | ChunkedLayout;

/** @throws {Hdf5Error | OutOfBytes} where `body` holds no layout that is known */
export function readLayout(file: Hdf5Bytes, body: Extent): Layout {
  const cursor = body.cursor();
  const version = cursor.uint8('a version');
  if (version < 1 || version > LAST_VERSION) {
    throw new Hdf5Error(`expected version 1 to ${LAST_VERSION} of a layout, found ${version}`, body.place);
  }
  if (version < 3) {
    return readOldLayout(file, cursor, body);
  }
  const kind = cursor.uint8('a layout');
  switch (kind) {
    case COMPACT:
      return compact(cursor, body, cursor.uint16('the size of data'));
    case CONTIGUOUS: {
      const address = file.address(cursor);
      return { kind: 'whole', data: address < 0 ? null : file.extent(address, file.length(cursor)) };
    }
    case CHUNKED:
      return version === 3 ? readChunked3(file, cursor) : readChunked4(file, cursor, body, version);
    case 3:
      return { kind: 'virtual' };
    default:
      throw new Hdf5Error(`expected a layout, found class ${kind}`, body.place);
  }
}

function readOldLayout(file: Hdf5Bytes, cursor: Cursor, body: Extent): Layout {
  const rank = cursor.uint8('a number of dimensions');
  const kind = cursor.uint8('a layout');
  cursor.skip(5, 'reserved bytes');
  const address = kind === COMPACT ? -1 : file.address(cursor);
  const sizes = Array.from({ length: rank }, () => cursor.uint32('a dimension'));
  switch (kind) {
    case COMPACT:
      return compact(cursor, body, cursor.uint32('the size of data'));
    case CONTIGUOUS:
      // How much of it is data, the dataspace says.
      return { kind: 'whole', data: address < 0 ? null : file.extent(address, file.source.size) };
    case CHUNKED:
      return chunked('btree1', address, sizes, 0);
    default:
      throw new Hdf5Error(`expected a layout, found class ${kind}`, body.place);
  }
}

function compact(cursor: Cursor, body: Extent, size: number): Layout {
  const start = cursor.position;
  cursor.skip(size, 'compact data');
  return { kind: 'whole', data: new Extent(body.source, start, start + size, body.place) };
}

function readChunked3(file: Hdf5Bytes, cursor: Cursor): ChunkedLayout {
  const rank = cursor.uint8('a number of dimensions');
  const address = file.address(cursor);
  const sizes = Array.from({ length: rank }, () => cursor.uint32('a dimension'));
  return chunked('btree1', address, sizes, 0);
}

function readChunked4(file: Hdf5Bytes, cursor: Cursor, body: Extent, version: number): ChunkedLayout {
  const flags = cursor.uint8('flags');
  const rank = cursor.uint8('a number of dimensions');
  const width = cursor.uint8('the size of dimensions');
  const sizes = Array.from({ length: rank }, () => number(cursor, width, 'a dimension'));
  const kind = cursor.uint8('a type of index');
  const index = INDEXES[kind];
  if (index === undefined || index === '') {
    throw new Hdf5Error(`expected an index of chunks, found type ${kind}`, body.place);
  }
  const isFiltered = index === 'single' && (flags & SINGLE_IS_FILTERED) !== 0;
  const single = isFiltered ? { size: file.length(cursor), mask: cursor.uint32('a filter mask') } : null;
  // How the index was made: its own header says it again.
  cursor.skip({ single: 0, implicit: 0, 'fixed-array': 1, 'extensible-array': 5, btree2: 6 }[index], 'an index');
  const layout = chunked(index, file.address(cursor), sizes, version === LAST_VERSION ? file.lengthSize : 0);
  return { ...layout, hasUnfilteredEdges: (flags & UNFILTERED_EDGES) !== 0, single };
}

/** @param sizes of a chunk in each dimension, and of an element */
function chunked(
  index: ChunkedLayout['index'],
  address: number,
  sizes: readonly number[],
  sizeBytes: number,
): ChunkedLayout {
  const chunkSize = sizes.reduce((product, size) => product * size, 1);
  return {
    kind: 'chunked',
    index,
    address,
    dimensions: sizes.slice(0, -1),
    chunkSize,
    // One more than a chunk needs, for filters may make it larger: H5D__farray_crt_context.
    sizeBytes: sizeBytes || Math.min(8, 1 + Math.floor((Math.log2(Math.max(1, chunkSize)) + 8) / 8)),
    hasUnfilteredEdges: false,
    single: null,
  };
}
