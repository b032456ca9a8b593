/**
 * The two kinds of heaps of an HDF5 file: global ones hold variable-length values, fractal ones many attributes or links.
 *
 * Source: HDF5 File Format Specification 3.0, III.E (global heap) and III.G (fractal heap), docs.hdfgroup.org.
 */
import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import { type ByteSource, OutOfBytes, WindowSource } from '../../bytes/source.ts';
import { type Hdf5Bytes, Hdf5Error, requireFew } from './bytes.ts';

/** The objects of the global heap collection at `offset`, or the one of that index. */
export function* heapObjects(file: Hdf5Bytes, offset: number, wanted?: number): Generator<ByteSource> {
  const header = Buffer.from(file.source.read(offset, 16));
  if (header.length < 16 || header.toString('latin1', 0, 4) !== 'GCOL' || header[4] !== 1) {
    return;
  }
  const size = file.wide === 8 ? Number(header.readBigUInt64LE(8)) : header.readUInt32LE(8);
  const end = Math.min(offset + size, file.source.size);
  for (let at = offset + 8 + file.wide; at + 8 + file.wide <= end; ) {
    const object = Buffer.from(file.source.read(at, 16));
    const index = object.readUInt16LE(0);
    const length = file.wide === 8 ? Number(object.readBigUInt64LE(8)) : object.readUInt32LE(8);
    const data = at + 8 + file.wide;
    if (index === 0 || data + length > end) {
      return;
    }
    if (wanted === undefined || wanted === index) {
      yield new WindowSource(file.source, data, length);
    }
    at = data + Math.ceil(length / 8) * 8;
  }
}

/** The values of all global heaps, found by their signature. */
export function* heapValues(file: Hdf5Bytes): Generator<ByteSource, void, undefined> {
  const step = 1 << 20;
  for (let at = 0; at < file.source.size; at += step) {
    const window = Buffer.from(file.source.read(at, step + 4));
    for (let found = window.indexOf('GCOL', 0, 'latin1'); found >= 0 && found < step; ) {
      yield* heapObjects(file, at + found);
      found = window.indexOf('GCOL', found + 4, 'latin1');
    }
  }
}

/** The direct blocks of a fractal heap. */
export function* heapBlocks(file: Hdf5Bytes, address: number): Generator<WindowSource> {
  if (address < 0) {
    return;
  }
  const cursor = file.cursor(address);
  if (file.signature(cursor) !== 'FRHP') {
    throw new Hdf5Error('expected a fractal heap, found other bytes', file.base + address);
  }
  cursor.skip(3, 'a fractal heap');
  if (cursor.uint16('the size of filters') > 0) {
    throw new Hdf5Error('a compressed fractal heap is not read', file.base + address);
  }
  const checksum = (cursor.uint8('flags') & 2) !== 0 ? 4 : 0;
  cursor.skip(4 + 12 * file.wide, 'a fractal heap');
  const width = cursor.uint16('the width of a table');
  const blockSize = file.wide === 8 ? cursor.uint64('a size') : cursor.uint32('a size');
  cursor.skip(file.wide, 'a size');
  const offsetBytes = Math.ceil(cursor.uint16('the size of a heap') / 8);
  cursor.skip(2, 'a number of rows');
  const root = file.address(cursor);
  const rows = cursor.uint16('a number of rows');
  const header = 5 + file.wide + offsetBytes;
  const pending = root < 0 ? [] : [{ at: root, size: blockSize, rows }];
  let count = 0;
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    count += 1;
    requireFew(count, LIMITS.hdf5Blocks, 'blocks in one heap', file.base + block.at);
    const inner = file.cursor(block.at);
    if (file.signature(inner) === 'FHDB') {
      const size = Math.min(block.size, file.source.size) - header - checksum;
      yield new WindowSource(file.source, file.base + block.at + header + checksum, size);
      continue;
    }
    inner.skip(header - 4, 'an indirect block');
    for (let entry = 0; entry < (block.rows || 64) * width && inner.left >= file.wide; entry += 1) {
      const child = file.address(inner);
      const row = Math.floor(entry / width);
      const known =
        child > 0 && /^FH[DI]B$/.test(Buffer.from(file.source.read(file.base + child, 4)).toString('latin1'));
      if (known) {
        pending.push({ at: child, size: blockSize * 2 ** Math.max(0, row - 1), rows: 0 });
      }
    }
  }
}

/** What `read` finds in a heap's block, wherever it begins: objects lie behind one another, with gaps where some were removed. */
export function* everywhere<Found>(block: ByteSource, read: (cursor: Cursor) => Found | null): Generator<Found> {
  const cursor = new Cursor(block);
  for (let start = 0; start < block.size; start += 1) {
    cursor.position = start;
    try {
      const found = read(cursor);
      if (found !== null) {
        yield found;
      }
    } catch (error) {
      if (!(error instanceof OutOfBytes)) {
        throw error;
      }
    }
  }
}
