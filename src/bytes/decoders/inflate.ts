/**
 * Deflate, and its wrappings gzip and zlib. node:zlib is not used because it withholds what it decoded in front of a
 * broken byte, which an unpickler has already run by then, and because it cannot stop and go on without callbacks. What
 * zlib refuses and torch's miniz reads is read here: codes that are not complete, more symbols than there should be.
 *
 * Source: RFC 1951 (deflate), RFC 1950 (zlib), RFC 1952 (gzip); third_party/miniz-3.0.2/miniz.c of pytorch
 * (`tinfl_decompress`).
 */
import type { Cursor } from '../cursor.ts';
import { broken, History } from './decoder.ts';

const WINDOW = 1 << 15;
const FAST_BITS = 10;
const MAX_BITS = 15;
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0,
  0,
];
/** The last two stand for nothing in the RFC; miniz copies nothing for them. */
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Bits of the stream, lowest first. */
class Bits {
  readonly cursor: Cursor;
  #hold = 0;
  #count = 0;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  /** The next `count` bits, at most 16. */
  read(count: number): number {
    while (this.#count < count) {
      this.#hold |= this.cursor.uint8('compressed data') << this.#count;
      this.#count += 8;
    }
    const value = this.#hold & ((1 << count) - 1);
    this.#hold >>>= count;
    this.#count -= count;
    return value;
  }

  /** One symbol. */
  symbol(code: Huffman): number {
    const { cursor } = this;
    while (this.#count < MAX_BITS && cursor.position < cursor.size) {
      this.#hold |= cursor.uint8('compressed data') << this.#count;
      this.#count += 8;
    }
    const entry = code.find(this.#hold);
    if (entry === 0 && code.defaultsToZero && this.#count >= MAX_BITS) {
      return 0;
    }
    const length = entry >> 9;
    if (entry === 0 || length > this.#count) {
      throw broken(
        this.#count < MAX_BITS ? 'the compressed data end inside a block' : 'a code that stands for nothing',
        cursor,
      );
    }
    this.#hold >>>= length;
    this.#count -= length;
    return entry & 0x1ff;
  }

  /** Goes to the next whole byte, and gives back those that were read ahead. */
  align(): void {
    this.cursor.position -= this.#count >> 3;
    this.#hold = 0;
    this.#count = 0;
  }
}

/** A canonical code: short codes by table, long ones by counting (RFC 1951, 3.2.2). */
class Huffman {
  readonly #fast = new Uint16Array(1 << FAST_BITS);
  readonly #counts = new Uint16Array(MAX_BITS + 1);
  readonly #symbols: Uint16Array;
  /** Bits that are no code stand for symbol 0, and are not taken: so miniz reads a code of one symbol or none. */
  readonly defaultsToZero: boolean;

  constructor(lengths: Uint8Array, literals = false) {
    const offsets = new Uint16Array(MAX_BITS + 2);
    for (const length of lengths) {
      this.#counts[length] += 1;
    }
    this.#counts[0] = 0;
    for (let length = 1; length <= MAX_BITS; length += 1) {
      offsets[length + 1] = offsets[length] + this.#counts[length];
    }
    // Of literals there would be no end: zeros as far as the output reaches, and no bytes behind them.
    this.defaultsToZero = !literals && offsets[MAX_BITS + 1] <= 1;
    this.#symbols = new Uint16Array(lengths.length);
    for (const [symbol, length] of lengths.entries()) {
      if (length > 0) {
        this.#symbols[offsets[length]++] = symbol;
      }
    }
    for (let bits = 0; bits < this.#fast.length; bits += 1) {
      this.#fast[bits] = this.#count(bits, FAST_BITS);
    }
  }

  /** Length and symbol, `length << 9 | symbol`, of the code at the low end of `bits`; 0 where there is none. */
  find(bits: number): number {
    return this.#fast[bits & ((1 << FAST_BITS) - 1)] || this.#count(bits, MAX_BITS);
  }

  #count(bits: number, most: number): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= most; length += 1) {
      code |= (bits >> (length - 1)) & 1;
      const count = this.#counts[length];
      if (code - count < first) {
        return (length << 9) | this.#symbols[index + (code - first)];
      }
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }
}

interface Codes {
  literals: Huffman;
  distances: Huffman;
}

let fixed: Codes | undefined;

function fixedCodes(): Codes {
  fixed ??= {
    literals: new Huffman(
      Uint8Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
    ),
    distances: new Huffman(new Uint8Array(30).fill(5)),
  };
  return fixed;
}

function readCodes(bits: Bits): Codes {
  const literals = bits.read(5) + 257;
  const distances = bits.read(5) + 1;
  const used = bits.read(4) + 4;
  const order = new Uint8Array(19);
  for (let at = 0; at < used; at += 1) {
    order[CODE_LENGTH_ORDER[at]] = bits.read(3);
  }
  const code = new Huffman(order);
  const lengths = new Uint8Array(literals + distances);
  for (let at = 0; at < lengths.length; ) {
    const symbol = bits.symbol(code);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) {
      throw broken('a code length repeats none before it', bits.cursor);
    }
    const value = symbol === 16 ? lengths[at - 1] : 0;
    const count = symbol === 16 ? 3 + bits.read(2) : symbol === 17 ? 3 + bits.read(3) : 11 + bits.read(7);
    lengths.fill(value, at, at + count);
    at += count;
  }
  return {
    literals: new Huffman(lengths.subarray(0, literals), true),
    distances: new Huffman(lengths.subarray(literals)),
  };
}

function* readBlock(bits: Bits, { literals, distances }: Codes, history: History): Generator<Uint8Array> {
  for (;;) {
    let room = History.ROOM - 258;
    for (; room > 0; room -= 1) {
      const symbol = bits.symbol(literals);
      if (symbol < 256) {
        history.put(symbol);
        continue;
      }
      if (symbol === 256) {
        return;
      }
      const code = symbol - 257;
      const length = LENGTH_BASE[code] + bits.read(LENGTH_EXTRA[code]);
      const distance = readDistance(bits, distances);
      if (!history.reaches(distance)) {
        throw broken(`a copy from ${distance} bytes back, of ${history.total} there are`, bits.cursor);
      }
      history.copy(distance, length);
      room -= length;
    }
    if (history.full) {
      yield history.take();
    }
  }
}

function readDistance(bits: Bits, code: Huffman): number {
  const symbol = bits.symbol(code);
  if (symbol >= DISTANCE_BASE.length) {
    throw broken('a distance code that stands for nothing', bits.cursor);
  }
  return DISTANCE_BASE[symbol] + bits.read(symbol < 2 ? 0 : (symbol >> 1) - 1);
}

function* readStored(bits: Bits, history: History): Generator<Uint8Array> {
  const { cursor } = bits;
  bits.align();
  const length = cursor.uint16('the length of a stored block');
  if ((cursor.uint16('the length of a stored block') ^ 0xffff) !== length) {
    throw broken('the two lengths of a stored block contradict each other', cursor);
  }
  for (let left = length; left > 0; ) {
    if (history.full) {
      yield history.take();
    }
    const piece = cursor.bytes(Math.min(left, History.ROOM >> 1, Math.max(1, cursor.left)), 'a stored block');
    history.append(piece);
    left -= piece.length;
  }
}

/** One deflate stream. The cursor ends behind its last byte. */
export function* inflate(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const bits = new Bits(cursor);
  const history = new History(WINDOW);
  try {
    for (let last = 0; last === 0; ) {
      last = bits.read(1);
      const kind = bits.read(2);
      if (history.full) {
        yield history.take();
      }
      if (kind === 0) {
        yield* readStored(bits, history);
      } else if (kind === 1 || kind === 2) {
        yield* readBlock(bits, kind === 1 ? fixedCodes() : readCodes(bits), history);
      } else {
        throw broken('a block of no known kind', cursor);
      }
    }
  } catch (error) {
    // What came before the break has been decoded, and whoever reads the stream gets it.
    yield history.take();
    throw error;
  }
  bits.align();
  yield history.take();
}

/** One zlib stream. A wrong checksum is no break: readers see it only behind the last byte. */
export function* unzlib(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const head = cursor.uint8('a zlib header') * 256 + cursor.uint8('a zlib header');
  if (head % 31 !== 0 || (head & 0x0f00) !== 0x0800 || (head & 0x20) !== 0) {
    throw broken('expected a zlib header without a dictionary, found another', cursor);
  }
  yield* inflate(cursor);
  cursor.skip(4, 'the checksum');
}

/** One gzip member. */
export function* gunzip(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const header = cursor.bytes(10, 'a gzip header');
  if (header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8) {
    throw broken('expected a gzip header, found another', cursor);
  }
  const flags = header[3];
  if ((flags & 4) !== 0) {
    cursor.skip(cursor.uint16('the length of an extra field'), 'an extra field');
  }
  for (const text of [8, 16]) {
    if ((flags & text) !== 0) {
      skipText(cursor);
    }
  }
  if ((flags & 2) !== 0) {
    cursor.skip(2, 'a header checksum');
  }
  yield* inflate(cursor);
  cursor.skip(8, 'the checksum and size');
}

function skipText(cursor: Cursor): void {
  while (cursor.uint8('a name or comment') !== 0) {
    // goes on to the byte that ends it
  }
}
