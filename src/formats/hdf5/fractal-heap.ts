/**
 * Fractal heaps: where many attributes, many links, and shared messages lie. An object is found by its id: in the id
 * itself, in a block that the doubling table leads to, or alone in the file.
 *
 * Source: HDF5 File Format Specification 3.0, III.G; H5HFhdr.c, H5HFdtable.c, H5HFhuge.c (libhdf5 1.14).
 */
import { LIMITS } from '../../base/limits.ts';
import type { Cursor } from '../../bytes/cursor.ts';
import { BufferSource } from '../../bytes/source.ts';
import { treeRecords } from './btree2.ts';
import { bytesOf, Extent, type Hdf5Bytes, Hdf5Error, number, requireFew, unsigned } from './bytes.ts';
import { type Filter, readFilters, unfiltered } from './filters.ts';

const MANAGED = 0;
const HUGE = 1;
const TINY = 2;
/** Ids longer than this give twelve bits to the length of a tiny object. */
const SHORT_ID = 17;

/** Of huge objects in the tree: not filtered, filtered. */
const HUGE_TREE = { plain: 1, filtered: 2 };

interface HeapHeader {
  readonly idLength: number;
  readonly filters: readonly Filter[];
  readonly hugeTree: number;
  readonly width: number;
  readonly blockSize: number;
  /** Rows of the table that have direct blocks; those below have tables of their own. */
  readonly directRows: number;
  /** Bytes of an offset in the heap, and of the length of a managed object. */
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly root: Block;
}

/** A block of the heap: a direct one has no rows. */
interface Block {
  readonly address: number;
  readonly rows: number;
  /** Of a direct block. */
  readonly size: number;
  /** Bytes in the file of a direct block that is filtered, and the filters that were left out. */
  readonly stored: number;
  readonly mask: number;
}

export class FractalHeap {
  readonly #file: Hdf5Bytes;
  readonly #address: number;
  #header: HeapHeader | null = null;
  /** Where huge objects lie, by their id. */
  #huge: Map<number, () => Extent> | null = null;
  /** The filtered block that was read last. */
  #last: { readonly address: number; readonly content: Extent } | null = null;

  constructor(file: Hdf5Bytes, address: number) {
    this.#file = file;
    this.#address = address;
  }

  /** The object of an id. @throws {Hdf5Error | OutOfBytes} where it is not there */
  object(id: Uint8Array): Extent {
    this.#header ??= readHeader(this.#file, this.#address);
    const kind = (id[0] >> 4) & 3;
    if (kind === MANAGED) {
      return this.#managed(this.#header, id);
    }
    if (kind === HUGE) {
      return this.#hugeObject(this.#header, id);
    }
    if (kind === TINY) {
      return this.#tiny(this.#header, id);
    }
    throw this.#fail('an object of a kind that is not known');
  }

  #fail(found: string): Hdf5Error {
    return new Hdf5Error(`expected an object in a heap, found ${found}`, this.#file.base + this.#address);
  }

  #tiny({ idLength }: HeapHeader, id: Uint8Array): Extent {
    const isLong = idLength > SHORT_ID;
    const start = isLong ? 2 : 1;
    const length = 1 + (isLong ? (id[0] & 15) * 256 + id[1] : id[0] & 15);
    if (start + length > id.length) {
      throw this.#fail(`${length} bytes in an id of ${id.length}`);
    }
    return new Extent(new BufferSource(id), start, start + length, this.#file.base + this.#address);
  }

  #managed(header: HeapHeader, id: Uint8Array): Extent {
    if (id.length < 1 + header.offsetBytes + header.lengthBytes) {
      throw this.#fail(`an id of ${id.length} bytes`);
    }
    const offset = unsigned(id, 1, header.offsetBytes);
    const length = unsigned(id, 1 + header.offsetBytes, header.lengthBytes);
    const { block, start } = this.#locate(header, offset);
    const content = this.#content(header, block);
    const from = content.start + offset - start;
    if (!(from + length <= content.end)) {
      throw this.#fail(`${length} bytes at byte ${offset - start} of a block of ${content.size}`);
    }
    return new Extent(content.source, from, from + length, content === this.#last?.content ? content.place : from);
  }

  /** The direct block of an offset in the heap, and the offset of its first byte. */
  #locate(header: HeapHeader, offset: number): { block: Block; start: number } {
    let block = header.root;
    let start = 0;
    // Each block has fewer rows than the one above it.
    while (block.rows > 0) {
      const row = rowOf(header, offset - start);
      const size = sizeOf(header, row);
      const column = Math.floor((offset - start - offsetOf(header, row)) / size);
      if (row >= block.rows) {
        throw this.#fail(`byte ${offset}, which is behind its end`);
      }
      block = this.#entry(header, block, row, column);
      start += offsetOf(header, row) + column * size;
    }
    return { block, start };
  }

  /** What an indirect block says of one of its children. */
  #entry(header: HeapHeader, block: Block, row: number, column: number): Block {
    const file = this.#file;
    const { filters, width, directRows } = header;
    const entrySize = file.addressSize + (filters.length > 0 ? file.lengthSize + 4 : 0);
    const index = row * width + column;
    const direct = Math.min(index, directRows * width);
    const before = direct * entrySize + (index - direct) * file.addressSize;
    const prefix = 5 + file.addressSize + header.offsetBytes;
    const cursor = file.cursor(block.address, prefix + before + entrySize);
    file.expectSignature(cursor, 'FHIB', 'an indirect block of a heap');
    cursor.skip(prefix - 4 + before, 'an indirect block of a heap');
    const address = file.address(cursor);
    const size = sizeOf(header, row);
    if (address < 0) {
      throw this.#fail('no block where it should lie');
    }
    if (row >= directRows) {
      const rows = Math.log2(size) - Math.log2(header.blockSize * width) + 1;
      if (rows < 1) {
        throw this.#fail('a table without rows');
      }
      return { address, rows, size, stored: 0, mask: 0 };
    }
    const [stored, mask] = filters.length > 0 ? [file.length(cursor), cursor.uint32('a filter mask')] : [size, 0];
    return { address, rows: 0, size, stored, mask };
  }

  /** The bytes of a direct block, its own header included: offsets count from there. */
  #content({ filters }: HeapHeader, { address, size, stored, mask }: Block): Extent {
    if (filters.length === 0) {
      const cursor = this.#file.cursor(address, 4);
      this.#file.expectSignature(cursor, 'FHDB', 'a direct block of a heap');
      return this.#file.extent(address, size);
    }
    if (this.#last?.address !== address) {
      const content = this.#unfilter(this.#file.extent(address, stored), size, filters, mask);
      this.#last = { address, content };
    }
    return this.#last.content;
  }

  #unfilter(stored: Extent, size: number, filters: readonly Filter[], mask: number): Extent {
    const { extent, close } = unfiltered(stored, filters, mask, this.#file.expansion);
    try {
      const found = Math.min(size, extent.size);
      requireFew(found, LIMITS.attributeBytes, 'bytes of a filtered block of a heap', stored.place);
      const bytes = Uint8Array.from(extent.source.read(0, found));
      return new Extent(new BufferSource(bytes), 0, found, stored.place);
    } finally {
      close();
    }
  }

  #hugeObject(header: HeapHeader, id: Uint8Array): Extent {
    const { addressSize, lengthSize } = this.#file;
    const isFiltered = header.filters.length > 0;
    const needed = addressSize + lengthSize + (isFiltered ? 4 + lengthSize : 0);
    const cursor = new Extent(new BufferSource(id), 1, id.length).cursor();
    if (header.idLength - 1 >= needed) {
      return this.#hugeAt(cursor, header)();
    }
    const key = number(cursor, Math.min(8, header.idLength - 1), 'a heap id');
    this.#huge ??= this.#readHuge(header);
    const found = this.#huge.get(key);
    if (found === undefined) {
      throw this.#fail('none of that number');
    }
    return found();
  }

  #readHuge(header: HeapHeader): Map<number, () => Extent> {
    const type = header.filters.length > 0 ? HUGE_TREE.filtered : HUGE_TREE.plain;
    const huge = new Map<number, () => Extent>();
    for (const { bytes, place } of treeRecords(this.#file, header.hugeTree, type)) {
      const cursor = new Extent(new BufferSource(bytes), 0, bytes.length).cursor();
      const object = this.#hugeAt(cursor, header);
      const key = this.#file.length(cursor);
      if (huge.has(key)) {
        throw this.#fail('two of one number');
      }
      huge.set(key, object);
      requireFew(huge.size, LIMITS.hdf5Blocks, 'blocks of one group, heap or tree', place);
    }
    return huge;
  }

  /** Where the record at the cursor says that a huge object lies. */
  #hugeAt(cursor: Cursor, { filters }: HeapHeader): () => Extent {
    const file = this.#file;
    const address = file.address(cursor);
    const length = file.length(cursor);
    if (filters.length === 0) {
      return () => file.extent(address, length);
    }
    const mask = cursor.uint32('a filter mask');
    const size = file.length(cursor);
    return () => this.#unfilter(file.extent(address, length), size, filters, mask);
  }
}

/** The row of the doubling table that an offset lies in: rows 0 and 1 have blocks of one size, then it doubles. */
function rowOf({ width, blockSize }: Pick<HeapHeader, 'width' | 'blockSize'>, offset: number): number {
  return offset < width * blockSize ? 0 : Math.floor(Math.log2(offset / (width * blockSize))) + 1;
}

const sizeOf = ({ blockSize }: HeapHeader, row: number): number => blockSize * 2 ** Math.max(0, row - 1);

const offsetOf = ({ width, blockSize }: HeapHeader, row: number): number =>
  row === 0 ? 0 : width * blockSize * 2 ** (row - 1);

const isPower = (value: number): boolean => value >= 1 && Number.isInteger(Math.log2(value));

function readHeader(file: Hdf5Bytes, address: number): HeapHeader {
  const cursor = file.cursor(address, 4096);
  const start = cursor.position;
  file.expectSignature(cursor, 'FRHP', 'a fractal heap');
  cursor.skip(1, 'a version');
  const idLength = cursor.uint16('the length of a heap id');
  const filterLength = cursor.uint16('the size of filters');
  cursor.skip(1, 'flags');
  const largestObject = cursor.uint32('the size of an object');
  cursor.skip(file.lengthSize, 'the next id');
  const hugeTree = file.address(cursor);
  cursor.skip(9 * file.lengthSize + file.addressSize, 'numbers of a heap');
  const width = cursor.uint16('the width of a table');
  const blockSize = file.length(cursor);
  const largestBlock = file.length(cursor);
  const offsetBytes = Math.ceil(cursor.uint16('the size of a heap') / 8);
  cursor.skip(2, 'a number of rows');
  const rootAddress = file.address(cursor);
  const rows = cursor.uint16('a number of rows');
  if (![width, blockSize, largestBlock].every(isPower) || offsetBytes < 1 || offsetBytes > 8) {
    throw new Hdf5Error(`expected a table of powers of two, found ${width}, ${blockSize}, ${largestBlock}`, start);
  }
  const lengthBytes = Math.min(Math.ceil(Math.log2(largestBlock) / 8), bytesOf(largestObject));
  const directRows = Math.log2(largestBlock / blockSize) + 2;
  const [stored, mask] = filterLength > 0 ? [file.length(cursor), cursor.uint32('a filter mask')] : [blockSize, 0];
  const filters =
    filterLength > 0 ? readFilters(new Extent(file.source, cursor.position, cursor.position + filterLength)) : [];
  const root = { address: rootAddress, rows, size: blockSize, stored, mask };
  return { idLength, filters, hugeTree, width, blockSize, directRows, offsetBytes, lengthBytes, root };
}
