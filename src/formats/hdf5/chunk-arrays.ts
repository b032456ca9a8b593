/**
 * Arrays as indexes of chunks: fixed ones, and extensible ones that grow by blocks.
 *
 * Source: HDF5 File Format Specification 3.0, VII.C (fixed array) and VII.D (extensible array); H5FA*.c, H5EAhdr.c,
 * `H5EA__hdr_init` (libhdf5 1.14).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { type Hdf5Bytes, Hdf5Error, number } from './bytes.ts';

/** An entry, which is a chunk if `address` is not -1. */
export interface ArrayEntry {
  readonly index: number;
  readonly address: number;
  /** Null where chunks are not filtered. */
  readonly filtered: { readonly size: number; readonly mask: number } | null;
}

/** How the entries of an array are read. */
interface Entries {
  readonly file: Hdf5Bytes;
  readonly isFiltered: boolean;
  readonly entrySize: number;
  readonly sizeBytes: number;
}

const CHECKSUM = 4;
const IS_FILTERED = 1;

function readEntries(file: Hdf5Bytes, cursor: Cursor, sizeBytes: number): Entries {
  cursor.skip(1, 'a version');
  const isFiltered = cursor.uint8('a type of entries') === IS_FILTERED;
  const entrySize = cursor.uint8('the size of an entry');
  const expected = file.addressSize + (isFiltered ? sizeBytes + 4 : 0);
  if (entrySize !== expected) {
    throw new Hdf5Error(`expected entries of ${expected} bytes, found ${entrySize}`, cursor.position);
  }
  return { file, isFiltered, entrySize, sizeBytes };
}

/** `count` entries at the cursor, the first of which is number `from`. */
function* entriesAt(entries: Entries, cursor: Cursor, from: number, count: number): Generator<ArrayEntry> {
  const { file, isFiltered, sizeBytes } = entries;
  for (let at = 0; at < count; at += 1) {
    const address = file.address(cursor);
    const filtered = isFiltered
      ? { size: number(cursor, sizeBytes, 'the size of a chunk'), mask: cursor.uint32('a filter mask') }
      : null;
    file.count(cursor.position);
    yield { index: from + at, address, filtered };
  }
}

/** `count` entries at `address`, with checksums between the pages of `pageSize` entries; one page where it is null. */
function* pagesAt(
  entries: Entries,
  { address, from, count }: { address: number; from: number; count: number },
  pageSize: number,
): Generator<ArrayEntry> {
  for (let page = 0; page * pageSize < count; page += 1) {
    const size = pageSize * entries.entrySize + CHECKSUM;
    const cursor = entries.file.cursor(address + page * size, size);
    const first = page * pageSize;
    yield* entriesAt(entries, cursor, from + first, Math.min(pageSize, count - first));
  }
}

/**
 * The entries of the fixed array at `address`, the first `wanted` of them.
 * @param sizeBytes of the size of a filtered chunk
 * @throws {Hdf5Error | OutOfBytes} where it breaks off
 */
export function* fixedArray(
  file: Hdf5Bytes,
  address: number,
  sizeBytes: number,
  wanted: number,
): Generator<ArrayEntry> {
  const head = file.cursor(address, 12 + file.lengthSize + file.addressSize);
  file.expectSignature(head, 'FAHD', 'a fixed array');
  const entries = readEntries(file, head, sizeBytes);
  const pageSize = 2 ** head.uint8('the size of a page');
  const count = file.length(head);
  const block = file.address(head);
  if (block < 0) {
    return;
  }
  const prefix = 6 + file.addressSize;
  const used = Math.min(count, wanted);
  const body = count > pageSize ? 0 : used * entries.entrySize;
  const cursor = file.cursor(block, prefix + body);
  file.expectSignature(cursor, 'FADB', 'a block of a fixed array');
  if (count <= pageSize) {
    cursor.skip(prefix - 4, 'a block of a fixed array');
    yield* entriesAt(entries, cursor, 0, used);
    return;
  }
  // A bit for each page says whether it was ever written; what was not has no chunk.
  const pages = Math.ceil(count / pageSize);
  const bitmap = Math.ceil(pages / 8);
  const start = block + prefix + bitmap + CHECKSUM;
  const written = file.cursor(block + prefix, bitmap);
  for (let page = 0; page < pages && page * pageSize < used; page += 1) {
    file.count(written.position);
    if (isWritten(written, written.position, page)) {
      const from = page * pageSize;
      const at = { address: start + page * (pageSize * entries.entrySize + CHECKSUM), from };
      yield* pagesAt(entries, { ...at, count: Math.min(pageSize, used - from) }, pageSize);
    }
  }
}

/** Whether the bit of a page is set in the bitmap at `start`. */
function isWritten(bitmap: Cursor, start: number, page: number): boolean {
  const byte = bitmap.read(start + (page >> 3), 1)[0];
  return byte !== undefined && (byte & (0x80 >> (page & 7))) !== 0;
}

/** What the header of an extensible array says of its blocks. */
interface Shape {
  readonly entries: Entries;
  /** Entries in the index block itself, and the least in a block of data. */
  readonly inIndex: number;
  readonly least: number;
  readonly leastPointers: number;
  readonly pageSize: number;
  /** Bytes of an offset in the array. */
  readonly offsetBytes: number;
  /** Groups of blocks of data, each group twice as large as the one before. */
  readonly groups: number;
  readonly index: number;
}

/** Blocks of data of one size: how many, and how many entries each has. */
const groupOf = ({ least }: Shape, group: number): { blocks: number; size: number } => ({
  blocks: 2 ** Math.floor(group / 2),
  size: least * 2 ** Math.floor((group + 1) / 2),
});

function readShape(file: Hdf5Bytes, address: number, sizeBytes: number): Shape {
  const head = file.cursor(address, 16 + 6 * file.lengthSize + file.addressSize);
  const start = head.position;
  file.expectSignature(head, 'EAHD', 'an extensible array');
  const entries = readEntries(file, head, sizeBytes);
  const bits = head.uint8('the size of an array');
  const inIndex = head.uint8('a number of entries');
  const least = head.uint8('a number of entries');
  const leastPointers = head.uint8('a number of blocks');
  const pageBits = head.uint8('the size of a page');
  head.skip(6 * file.lengthSize, 'numbers of an array');
  const groups = 1 + bits - Math.log2(least);
  if (![least, leastPointers].every((value) => value > 0 && Number.isInteger(Math.log2(value))) || groups < 1) {
    throw new Hdf5Error(`expected powers of two in an extensible array, found ${least} and ${leastPointers}`, start);
  }
  const offsetBytes = Math.ceil(bits / 8);
  const pageSize = 2 ** pageBits;
  return { entries, inIndex, least, leastPointers, pageSize, offsetBytes, groups, index: file.address(head) };
}

/**
 * The entries of the extensible array at `address`, the first `wanted` of them.
 * @param sizeBytes of the size of a filtered chunk
 * @throws {Hdf5Error | OutOfBytes} where it breaks off
 */
export function* extensibleArray(
  file: Hdf5Bytes,
  address: number,
  sizeBytes: number,
  wanted: number,
): Generator<ArrayEntry> {
  const shape = readShape(file, address, sizeBytes);
  if (shape.index < 0) {
    return;
  }
  // The first groups of blocks have their addresses in the index block, each later one in a block of its own.
  const near = Math.min(shape.groups, 2 * Math.log2(shape.leastPointers));
  const nearBlocks = 2 * (shape.leastPointers - 1);
  const far = Math.max(0, shape.groups - near);
  const size = 6 + file.addressSize + shape.inIndex * shape.entries.entrySize + (nearBlocks + far) * file.addressSize;
  const cursor = file.cursor(shape.index, size);
  file.expectSignature(cursor, 'EAIB', 'the index block of an extensible array');
  cursor.skip(2 + file.addressSize, 'the index block of an extensible array');
  let from = shape.inIndex;
  yield* entriesAt(shape.entries, cursor, 0, Math.min(from, wanted));
  cursor.skip(Math.max(0, from - wanted) * shape.entries.entrySize, 'entries');
  for (let group = 0; group < near && from < wanted; group += 1) {
    const { blocks, size: blockSize } = groupOf(shape, group);
    for (let block = 0; block < blocks && from < wanted; block += 1) {
      const count = Math.min(blockSize, wanted - from);
      yield* dataBlock(shape, { address: file.address(cursor), from, count }, blockSize, null);
      from += blockSize;
    }
  }
  cursor.position = cursor.size - far * file.addressSize;
  for (let group = near; group < shape.groups && from < wanted; group += 1) {
    yield* farGroup(shape, group, file.address(cursor), from, wanted);
    const { blocks, size: blockSize } = groupOf(shape, group);
    from += blocks * blockSize;
  }
}

/** The entries of the blocks whose addresses stand in a block of their own. */
function* farGroup(shape: Shape, group: number, address: number, first: number, wanted: number): Generator<ArrayEntry> {
  if (address < 0) {
    return;
  }
  const { file } = shape.entries;
  const { blocks, size } = groupOf(shape, group);
  const bitmap = size > shape.pageSize ? Math.ceil(size / shape.pageSize / 8) : 0;
  const prefix = 6 + file.addressSize + shape.offsetBytes;
  const cursor = file.cursor(address, prefix + blocks * (bitmap + file.addressSize));
  file.expectSignature(cursor, 'EASB', 'a block of an extensible array');
  cursor.skip(prefix - 4, 'a block of an extensible array');
  const bitmaps = cursor.position;
  cursor.skip(blocks * bitmap, 'a bitmap');
  let from = first;
  for (let block = 0; block < blocks && from < wanted; block += 1) {
    // The bits of all blocks follow one another, though room is kept for whole bytes of each.
    const written = bitmap === 0 ? null : { bitmap: cursor, start: bitmaps, page: (block * size) / shape.pageSize };
    const count = Math.min(size, wanted - from);
    yield* dataBlock(shape, { address: file.address(cursor), from, count }, size, written);
    from += size;
  }
}

/** The entries of a block of data; `written` says which of its pages there are, the first of which has bit `page`. */
function* dataBlock(
  { entries, pageSize, offsetBytes }: Shape,
  { address, from, count }: { address: number; from: number; count: number },
  size: number,
  written: { readonly bitmap: Cursor; readonly start: number; readonly page: number } | null,
): Generator<ArrayEntry> {
  if (address < 0) {
    return;
  }
  const { file, entrySize } = entries;
  const prefix = 6 + file.addressSize + offsetBytes;
  const cursor = file.cursor(address, prefix + (written === null ? count * entrySize : 0));
  file.expectSignature(cursor, 'EADB', 'a block of an extensible array');
  cursor.skip(prefix - 4, 'a block of an extensible array');
  if (size <= pageSize) {
    yield* entriesAt(entries, cursor, from, count);
    return;
  }
  for (let page = 0; page * pageSize < count; page += 1) {
    file.count(cursor.position);
    if (written === null || isWritten(written.bitmap, written.start, written.page + page)) {
      const at = address + prefix + CHECKSUM + page * (pageSize * entrySize + CHECKSUM);
      const first = page * pageSize;
      yield* pagesAt(entries, { address: at, from: from + first, count: Math.min(pageSize, count - first) }, pageSize);
    }
  }
}
