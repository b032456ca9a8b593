/**
 * The chunks of a dataset, by every kind of index.
 *
 * Source: HDF5 File Format Specification 3.0, III.A.1 (node type 1), III.A.2 (types 10 and 11), VII (chunk indexes).
 */
import { LIMITS } from '../../base/limits.ts';
import { treeRecords } from './btree2.ts';
import { type Extent, type Hdf5Bytes, Hdf5Error, number, requireFew, unsigned } from './bytes.ts';
import { type ArrayEntry, extensibleArray, fixedArray } from './chunk-arrays.ts';
import type { ChunkedLayout } from './layout.ts';

const PLAIN_RECORDS = 10;
const FILTERED_RECORDS = 11;
/** Of a B-tree of version 1 whose keys are chunks. */
const CHUNK_NODES = 1;

export interface Chunk {
  /** In a dataset of one dimension, which of the chunks that its extent is cut into. */
  readonly index: number;
  readonly stored: Extent;
  /** A bit for each filter that was left out. */
  readonly mask: number;
}

/**
 * The chunks that were written. In more than one dimension some may lie behind the extent.
 * @param extent elements in each dimension
 * @param isFiltered whether the dataset has filters
 * @throws {Hdf5Error | OutOfBytes} where the index breaks off
 */
export function* chunks(
  file: Hdf5Bytes,
  layout: ChunkedLayout,
  extent: readonly number[],
  isFiltered: boolean,
): Generator<Chunk, void, undefined> {
  const { address, chunkSize } = layout;
  const wanted = extent.reduce((count, size, at) => count * Math.ceil(size / layout.dimensions[at]), 1);
  if (address < 0) {
    return;
  }
  const chunk = (index: number, at: number, size = chunkSize, mask = 0): Chunk => ({
    index,
    stored: file.extent(at, size),
    mask,
  });
  switch (layout.index) {
    case 'single':
      yield chunk(0, address, layout.single?.size, layout.single?.mask);
      break;
    case 'implicit':
      for (let index = 0; index < wanted; index += 1) {
        file.count(file.base + address);
        yield chunk(index, address + index * chunkSize);
      }
      break;
    case 'fixed-array':
    case 'extensible-array':
      // With more dimensions they are numbered by the largest extent.
      for (const entry of arrayOf(file, layout, extent.length > 1 ? Number.POSITIVE_INFINITY : wanted)) {
        if (entry.address >= 0) {
          yield chunk(entry.index, entry.address, entry.filtered?.size, entry.filtered?.mask);
        }
      }
      break;
    case 'btree2':
      yield* inTree2(file, layout, isFiltered);
      break;
    case 'btree1':
      yield* inTree1(file, layout);
  }
}

const arrayOf = (file: Hdf5Bytes, layout: ChunkedLayout, wanted: number): Generator<ArrayEntry> =>
  layout.index === 'fixed-array'
    ? fixedArray(file, layout.address, layout.sizeBytes, wanted)
    : extensibleArray(file, layout.address, layout.sizeBytes, wanted);

function* inTree2(file: Hdf5Bytes, layout: ChunkedLayout, isFiltered: boolean): Generator<Chunk> {
  const sizeBytes = isFiltered ? layout.sizeBytes : 0;
  const needed = file.addressSize + (isFiltered ? sizeBytes + 4 : 0) + 8 * layout.dimensions.length;
  for (const { bytes, place } of treeRecords(file, layout.address, isFiltered ? FILTERED_RECORDS : PLAIN_RECORDS)) {
    if (bytes.length !== needed) {
      throw new Hdf5Error(`expected a record of ${needed} bytes, found ${bytes.length}`, place);
    }
    const behind = file.addressSize + sizeBytes;
    const address = unsigned(bytes, 0, file.addressSize);
    const size = isFiltered ? unsigned(bytes, file.addressSize, sizeBytes) : layout.chunkSize;
    const mask = isFiltered ? unsigned(bytes, behind, 4) : 0;
    const index = unsigned(bytes, needed - 8 * layout.dimensions.length, 8);
    yield { index, stored: file.extent(address, size), mask };
  }
}

function* inTree1(file: Hdf5Bytes, layout: ChunkedLayout): Generator<Chunk> {
  const pending = [layout.address];
  const seen = new Set<number>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const head = file.cursor(node, 8);
    if (seen.has(node)) {
      throw new Hdf5Error('expected a tree, found a node that is met twice', head.position);
    }
    seen.add(node);
    requireFew(seen.size, LIMITS.hdf5Blocks, 'blocks of one group, heap or tree', head.position);
    file.expectSignature(head, 'TREE', 'a tree of chunks');
    const type = head.uint8('a type');
    const level = head.uint8('a level');
    const count = head.uint16('a number of entries');
    if (type !== CHUNK_NODES) {
      throw new Hdf5Error(`expected a tree of chunks, found one of type ${type}`, file.base + node);
    }
    // A key gives the place in each dimension, and in the element, where it is 0.
    const entry = 8 + 8 * (layout.dimensions.length + 1) + file.addressSize;
    const cursor = file.cursor(node + 8, 2 * file.addressSize + count * entry);
    cursor.skip(2 * file.addressSize, 'siblings');
    for (let left = count; left > 0; left -= 1) {
      file.count(cursor.position);
      const size = cursor.uint32('the size of a chunk');
      const mask = cursor.uint32('a filter mask');
      const index = Math.floor(number(cursor, 8, 'the place of a chunk') / layout.dimensions[0]);
      cursor.skip(8 * layout.dimensions.length, 'the place of a chunk');
      const address = file.address(cursor);
      if (level > 0) {
        pending.push(address);
      } else {
        yield { index, stored: file.extent(address, size), mask };
      }
    }
  }
}
