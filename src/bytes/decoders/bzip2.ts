/**
 * bzip2. Checksums are passed over: they say nothing about what a reader has been given by then.
 *
 * Source: bzip2 1.0.8, decompress.c and huffman.c; the format has no other specification.
 */
import type { Cursor } from '../cursor.ts';
import { randomMask } from './bzip2-random.ts';
import { broken } from './decoder.ts';

const BLOCK = 0x314159265359;
const END = 0x177245385090;
const GROUP = 50;
const MAX_CODE_BITS = 20;
const PIECE = 1 << 16;

/** Bits of the stream, highest first. */
class Bits {
  readonly cursor: Cursor;
  #byte = 0;
  #left = 0;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  bit(): number {
    if (this.#left === 0) {
      this.#byte = this.cursor.uint8('compressed data');
      this.#left = 8;
    }
    this.#left -= 1;
    return (this.#byte >> this.#left) & 1;
  }

  read(count: number): number {
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      value = value * 2 + this.bit();
    }
    return value;
  }

  align(): void {
    this.#left = 0;
  }
}

/** A canonical code: for each length the largest code, and where its symbols begin. */
class Huffman {
  readonly #limit = new Int32Array(MAX_CODE_BITS + 2).fill(-1);
  readonly #base = new Int32Array(MAX_CODE_BITS + 2);
  readonly #symbols: number[] = [];

  constructor(lengths: Uint8Array) {
    let code = 0;
    for (let length = 1; length <= MAX_CODE_BITS; length += 1) {
      this.#base[length] = this.#symbols.length - code;
      for (const [symbol, its] of lengths.entries()) {
        if (its === length) {
          this.#symbols.push(symbol);
          code += 1;
        }
      }
      this.#limit[length] = code - 1;
      code <<= 1;
    }
  }

  read(bits: Bits): number {
    let code = 0;
    for (let length = 1; length <= MAX_CODE_BITS; length += 1) {
      code = (code << 1) | bits.bit();
      if (code <= this.#limit[length]) {
        const symbol = this.#symbols[code + this.#base[length]];
        if (symbol !== undefined) {
          return symbol;
        }
      }
    }
    throw broken('a code that stands for nothing', bits.cursor);
  }
}

function readSymbolsUsed(bits: Bits): Uint8Array {
  const ranges = bits.read(16);
  const used: number[] = [];
  for (let range = 0; range < 16; range += 1) {
    const map = (ranges >> (15 - range)) & 1 ? bits.read(16) : 0;
    for (let at = 0; at < 16; at += 1) {
      if ((map >> (15 - at)) & 1) {
        used.push(range * 16 + at);
      }
    }
  }
  return Uint8Array.from(used);
}

function moveToFront(list: Uint8Array, index: number): number {
  const value = list[index];
  list.copyWithin(1, 0, index);
  list[0] = value;
  return value;
}

function readSelectors(bits: Bits, groups: number): Uint8Array {
  const count = bits.read(15);
  const order = Uint8Array.from({ length: groups }, (_, at) => at);
  const selectors = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    let index = 0;
    while (bits.bit() === 1) {
      index += 1;
      if (index >= groups) {
        throw broken('a selector of a code that is not there', bits.cursor);
      }
    }
    selectors[at] = moveToFront(order, index);
  }
  return selectors;
}

function readCode(bits: Bits, symbols: number): Huffman {
  const lengths = new Uint8Array(symbols);
  let length = bits.read(5);
  for (let at = 0; at < symbols; at += 1) {
    while (bits.bit() === 1) {
      length += bits.bit() === 0 ? 1 : -1;
      if (length < 1 || length > MAX_CODE_BITS) {
        throw broken(`a code of ${length} bits`, bits.cursor);
      }
    }
    lengths[at] = length;
  }
  return new Huffman(lengths);
}

/** Reads the symbols of a block into `block` and counts its bytes. @returns the length of the block */
function readSymbols(bits: Bits, block: Uint32Array, counts: Uint32Array): number {
  const used = readSymbolsUsed(bits);
  const groups = bits.read(3);
  if (groups < 2 || groups > 6 || used.length === 0) {
    throw broken('a block without symbols or codes', bits.cursor);
  }
  const selectors = readSelectors(bits, groups);
  const codes = Array.from({ length: groups }, () => readCode(bits, used.length + 2));
  const order = Uint8Array.from(used);
  let length = 0;
  let run = 0;
  let weight = 1;
  const put = (byte: number, count: number): void => {
    if (length + count > block.length) {
      throw broken('a block larger than its header says', bits.cursor);
    }
    block.fill(byte, length, length + count);
    counts[byte] += count;
    length += count;
  };
  for (let index = 0; ; index += 1) {
    const selector = selectors[Math.floor(index / GROUP)];
    if (selector === undefined) {
      throw broken('a block with fewer codes than symbols', bits.cursor);
    }
    const symbol = codes[selector].read(bits);
    if (symbol < 2) {
      run += weight * (symbol + 1);
      weight = Math.min(weight * 2, 1 << 21);
      continue;
    }
    if (run > 0) {
      put(order[0], run);
      run = 0;
      weight = 1;
    }
    if (symbol === used.length + 1) {
      return length;
    }
    put(moveToFront(order, symbol - 1), 1);
  }
}

/** Undoes the Burrows-Wheeler transform: afterwards the upper bits of each entry lead to the next. */
function link(block: Uint32Array, length: number, counts: Uint32Array): void {
  let sum = 0;
  for (let byte = 0; byte < 256; byte += 1) {
    const count = counts[byte];
    counts[byte] = sum;
    sum += count;
  }
  for (let at = 0; at < length; at += 1) {
    block[counts[block[at] & 0xff]++] |= at << 8;
  }
}

const unchanged = (): number => 0;

/** The bytes of a block; four equal ones are followed by how many more there are. `mask` says what to change of each. */
function* readBlock(block: Uint32Array, length: number, origin: number, mask: () => number): Generator<Uint8Array> {
  const output = new Uint8Array(PIECE + 256);
  let end = 0;
  let position = block[origin] >>> 8;
  let last = -1;
  let equal = 0;
  for (let at = 0; at < length; at += 1) {
    const entry = block[position];
    const byte = (entry & 0xff) ^ mask();
    position = entry >>> 8;
    if (equal === 4) {
      output.fill(last, end, end + byte);
      end += byte;
      equal = 0;
      last = -1;
    } else {
      equal = byte === last ? equal + 1 : 1;
      last = byte;
      output[end++] = byte;
    }
    if (end >= PIECE) {
      yield output.subarray(0, end);
      end = 0;
    }
  }
  yield output.subarray(0, end);
}

/** One bzip2 stream. */
export function* bunzip2(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const header = Buffer.from(cursor.bytes(4, 'a bzip2 header')).toString('latin1');
  if (!/^BZh[1-9]$/.test(header)) {
    throw broken('expected a bzip2 header, found another', cursor);
  }
  const block = new Uint32Array(100_000 * Number(header[3]));
  const bits = new Bits(cursor);
  for (;;) {
    const magic = bits.read(48);
    if (magic === END) {
      bits.read(32); // checksum of the stream
      bits.align();
      return;
    }
    if (magic !== BLOCK) {
      throw broken('expected the start of a block, found other bits', cursor);
    }
    bits.read(32); // checksum of the block
    const mask = bits.bit() === 1 ? randomMask() : unchanged;
    const origin = bits.read(24);
    const counts = new Uint32Array(256);
    const length = readSymbols(bits, block, counts);
    if (origin >= length) {
      throw broken('a block that starts behind its end', cursor);
    }
    link(block, length, counts);
    yield* readBlock(block, length, origin, mask);
  }
}
