/**
 * Sparse files in a tar archive: only the parts that hold data are packed, the holes between them are zeros.
 *
 * Source: Lib/tarfile.py (TarInfo.frombuf, _proc_sparse, _proc_gnusparse_00, _01, _10, _FileInFile) of CPython 3.8 to
 * 3.14; GNU tar 1.34, src/sparse.c (oldgnu_get_sparse_info, pax_decode_header, sparse_extract_region).
 */
import { LIMITS } from '../../base/limits.ts';
import { available, type ByteSource } from '../source.ts';
import { tarNumber } from './fields.ts';
import { TAR_BLOCK } from './header.ts';

/** Where a part of the file goes, and how long it is, in bytes. */
export type SparsePart = readonly [offset: number, length: number];

/** The map of an old GNU sparse file: in its header, and in blocks behind it. */
export interface OldMap {
  /** As tarfile lists them; null where GNU tar lists others. */
  readonly parts: readonly SparsePart[] | null;
  /** Where the data begin to each reader, in bytes from the start of the archive. */
  readonly start: number;
  readonly gnuStart: number;
}

/** Four parts are in the header, 21 in each block behind it: offset and length, as the numbers of headers. */
const IN_HEADER = [386, 4] as const;
const IN_BLOCK = [0, 21] as const;
const PART_BYTES = 24;
const NUMBER_BYTES = 12;
/** Of a number in a map of pax 1.0: that of the largest integer of 64 bits. */
const MOST_DIGITS = 20;

/**
 * Reads the map of an old GNU sparse file. GNU tar ends at the first length that is left empty, without the blocks that
 * follow; tarfile goes on, and passes over parts at offset 0 in those.
 * @param blocks the header, and the blocks behind it as far as each says that another follows
 * @param start behind the header, in bytes from the start of the archive
 */
export function readOldMap(blocks: Iterable<Uint8Array>, start: number): OldMap {
  const parts: SparsePart[] = [];
  let place = start - TAR_BLOCK;
  let gnuStart = 0;
  let alike = true;
  for (const block of blocks) {
    const inHeader = place < start;
    place += TAR_BLOCK;
    alike &&= gnuStart === 0;
    const [from, most] = inHeader ? IN_HEADER : IN_BLOCK;
    for (let at = from; at < from + most * PART_BYTES; at += PART_BYTES) {
      const offset = tarNumber(block.subarray(at, at + NUMBER_BYTES));
      const length = tarNumber(block.subarray(at + NUMBER_BYTES, at + PART_BYTES));
      if (block[at + NUMBER_BYTES] === 0 && gnuStart === 0) {
        gnuStart = place;
      }
      alike &&= offset !== null && length !== null && (length === 0 || (gnuStart === 0 && (inHeader || offset > 0)));
      if (offset === null || length === null) {
        break;
      }
      parts.push([offset, length]);
    }
  }
  return { parts: alike ? parts : null, start: place, gnuStart: gnuStart === 0 ? place : gnuStart };
}

/** Pairs of decimal numbers; null where one is none, or has no other. */
export function pairsOf(numbers: readonly string[]): SparsePart[] | null {
  if (numbers.length % 2 !== 0 || numbers.some((text) => !/^\d+$/.test(text))) {
    return null;
  }
  const parts: SparsePart[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    parts.push([Number(numbers[at]), Number(numbers[at + 1])]);
  }
  return parts;
}

/**
 * Reads the map of pax 1.0, which lies before the data: lines with the number of parts, then the offset and the length
 * of each, in whole blocks.
 * @returns the parts and the bytes of the map; parts null where it is none, or has more bytes than are read of a header
 */
export function readMapOfData(
  source: ByteSource,
  start: number,
): { readonly parts: SparsePart[] | null; readonly bytes: number } {
  const numbers: string[] = [];
  let rest = '';
  for (let bytes = 0; bytes < LIMITS.tarHeader; ) {
    const block = source.read(start + bytes, TAR_BLOCK);
    bytes += TAR_BLOCK;
    const lines = `${rest}${Buffer.from(block).toString('latin1')}`.split('\n');
    rest = lines.pop()!;
    numbers.push(...lines);
    const count = 1 + 2 * Number(numbers[0]);
    const isMap = block.length === TAR_BLOCK && /^\d+$/.test(numbers[0] ?? '');
    if (isMap && numbers.length >= count) {
      return { parts: pairsOf(numbers.slice(1, count)), bytes };
    }
    if (!isMap || rest.length > MOST_DIGITS) {
      break;
    }
  }
  return { parts: null, bytes: 0 };
}

/**
 * The parts with data, where all readers unpack them alike. tarfile and GNU tar differ over parts that overlap or do not
 * follow one another, over those that end behind the file or have other bytes than there are, and where one that is no
 * whole number of blocks is not the last: the next begins right behind it to tarfile, in a block of its own to GNU tar.
 * @param size of the whole file, in bytes
 * @param packed bytes that there are of it
 * @returns null where readers differ
 */
export function soundParts(parts: readonly SparsePart[], size: number, packed: number): SparsePart[] | null {
  let end = 0;
  let sum = 0;
  for (const [offset, length] of parts) {
    if (length !== 0 && (!(length > 0 && offset >= end) || sum % TAR_BLOCK !== 0)) {
      return null;
    }
    // To tarfile an empty part ends the hole before it, which then hides what lies there.
    end = Math.max(end, offset + length);
    sum += length;
  }
  return end <= size && sum === packed ? parts.filter(([, length]) => length !== 0) : null;
}

/** A sparse file as its reader sees it. Closing it does not close the archive. */
export class SparseSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #parts: readonly SparsePart[];
  /** Where each part is packed, in bytes from the start of the archive. */
  readonly #places: readonly number[];
  readonly size: number;

  /**
   * @param start of the packed bytes in `source`
   * @param parts in order, as `soundParts` gives them
   */
  constructor(source: ByteSource, start: number, parts: readonly SparsePart[], size: number) {
    this.#source = source;
    this.#parts = parts;
    this.size = size;
    const places: number[] = [];
    let place = start;
    for (const [, length] of parts) {
      places.push(place);
      place += length;
    }
    this.#places = places;
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = available(this.size, offset, length);
    const bytes = new Uint8Array(wanted);
    const end = offset + wanted;
    for (let index = this.#firstBehind(offset); index < this.#parts.length; index += 1) {
      const [from, partLength] = this.#parts[index];
      if (from >= end) {
        break;
      }
      const skipped = Math.max(0, offset - from);
      const take = Math.min(partLength - skipped, end - from - skipped);
      bytes.set(this.#source.read(this.#places[index] + skipped, take), from + skipped - offset);
    }
    return bytes;
  }

  close(): void {}

  /** Index of the first part that ends behind `offset`. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const [from, length] = this.#parts[middle];
      if (from + length <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
