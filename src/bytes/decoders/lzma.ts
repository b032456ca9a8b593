/**
 * LZMA: the old `.lzma` stream of its own (lzma-alone), and the engine that LZMA2 in `.xz` drives.
 *
 * Source: LZMA SDK 9.35, DOC/lzma-specification.txt and LzmaSpec.cpp.
 */
import type { Cursor } from '../cursor.ts';
import { broken, DecodeError, History } from './decoder.ts';

/** The largest dictionary that is kept, in bytes: that of `xz -9`. */
const MAX_DICTIONARY = 1 << 26;
const MAX_MATCH = 273;
const HALF = 1024;
const TOP = 2 ** 24;
const STATES = 12;
const POSITION_STATES = 16;
const ALIGN_BITS = 4;

const probabilities = (length: number): Uint16Array => new Uint16Array(length).fill(HALF);

/** Decodes single bits by their probability (specification, Range Decoder). */
class RangeDecoder {
  readonly cursor: Cursor;
  #range = 0xffffffff;
  #code = 0;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
    if (cursor.uint8('the range coder') !== 0) {
      throw broken('expected a zero at the start of the range coder, found another byte', cursor);
    }
    for (let at = 0; at < 4; at += 1) {
      this.#code = this.#code * 256 + cursor.uint8('the range coder');
    }
  }

  bit(table: Uint16Array, index: number): number {
    const probability = table[index];
    const bound = (this.#range >>> 11) * probability;
    let bit = 0;
    if (this.#code < bound) {
      table[index] = probability + ((2048 - probability) >> 5);
      this.#range = bound;
    } else {
      table[index] = probability - (probability >> 5);
      this.#code -= bound;
      this.#range -= bound;
      bit = 1;
    }
    if (this.#range < TOP) {
      this.#range *= 256;
      this.#code = this.#code * 256 + this.cursor.uint8('compressed data');
    }
    return bit;
  }

  direct(count: number): number {
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      this.#range = Math.floor(this.#range / 2);
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) {
        this.#code -= this.#range;
      }
      value = value * 2 + bit;
      if (this.#range < TOP) {
        this.#range *= 256;
        this.#code = this.#code * 256 + this.cursor.uint8('compressed data');
      }
    }
    return value;
  }

  tree(table: Uint16Array, start: number, bits: number): number {
    let node = 1;
    for (let at = 0; at < bits; at += 1) {
      node = (node << 1) | this.bit(table, start + node);
    }
    return node - (1 << bits);
  }

  reverseTree(table: Uint16Array, start: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let at = 0; at < bits; at += 1) {
      const bit = this.bit(table, start + node);
      node = (node << 1) | bit;
      value |= bit << at;
    }
    return value;
  }
}

class LengthDecoder {
  readonly #choice = probabilities(2);
  readonly #low = probabilities(POSITION_STATES << 3);
  readonly #middle = probabilities(POSITION_STATES << 3);
  readonly #high = probabilities(256);

  decode(coder: RangeDecoder, position: number): number {
    if (coder.bit(this.#choice, 0) === 0) {
      return coder.tree(this.#low, position << 3, 3);
    }
    if (coder.bit(this.#choice, 1) === 0) {
      return 8 + coder.tree(this.#middle, position << 3, 3);
    }
    return 16 + coder.tree(this.#high, 0, 8);
  }
}

/** The numbers lc, lp and pb of one byte of properties. */
export interface Properties {
  literalContext: number;
  literalPosition: number;
  positionBits: number;
}

/** @throws {DecodeError} where the byte stands for no properties */
export function readProperties(byte: number, cursor: Cursor): Properties {
  if (byte >= 9 * 5 * 5) {
    throw broken(`expected LZMA properties below 225, found ${byte}`, cursor);
  }
  return { literalContext: byte % 9, literalPosition: Math.floor(byte / 9) % 5, positionBits: Math.floor(byte / 45) };
}

/** What the decoder has learnt: probabilities, and the last four distances. */
class Model {
  readonly properties: Properties;
  readonly literals: Uint16Array;
  readonly isMatch = probabilities(STATES * POSITION_STATES);
  readonly isRep = probabilities(STATES);
  readonly isRepG0 = probabilities(STATES);
  readonly isRepG1 = probabilities(STATES);
  readonly isRepG2 = probabilities(STATES);
  readonly isRep0Long = probabilities(STATES * POSITION_STATES);
  readonly slots = probabilities(4 << 6);
  readonly special = probabilities(128);
  readonly align = probabilities(1 << ALIGN_BITS);
  readonly lengths = new LengthDecoder();
  readonly repLengths = new LengthDecoder();
  readonly reps = [0, 0, 0, 0];
  state = 0;

  constructor(properties: Properties) {
    this.properties = properties;
    this.literals = probabilities(0x300 << (properties.literalContext + properties.literalPosition));
  }
}

export class Lzma {
  readonly history: History;
  #model: Model;
  #coder: RangeDecoder | null = null;
  /** Bytes of output since the last reset of the dictionary, which positions are counted from. */
  #origin = 0;

  constructor(properties: Properties, dictionary: number) {
    this.history = new History(Math.min(Math.max(dictionary, 4096), MAX_DICTIONARY));
    this.#model = new Model(properties);
  }

  resetState(properties = this.#model.properties): void {
    this.#model = new Model(properties);
  }

  resetDictionary(): void {
    this.#origin = this.history.total;
  }

  /**
   * Decodes `size` bytes of output, or up to the end marker where it is null.
   * @throws {DecodeError | OutOfBytes}
   */
  *decode(cursor: Cursor, size: number | null): Generator<Uint8Array, void, undefined> {
    this.#coder = new RangeDecoder(cursor);
    const end = size === null ? Number.POSITIVE_INFINITY : this.history.total + size;
    while (this.history.total < end) {
      if (this.history.full) {
        yield this.history.take();
      }
      const stop = Math.min(end, this.history.total + History.ROOM - MAX_MATCH);
      if (this.#run(this.#coder, stop, end)) {
        return;
      }
    }
  }

  /** Decodes until the output is `stop` bytes long. @returns true at the end marker */
  #run(coder: RangeDecoder, stop: number, end: number): boolean {
    const { history } = this;
    const model = this.#model;
    const mask = (1 << model.properties.positionBits) - 1;
    while (history.total < stop) {
      const position = (history.total - this.#origin) & mask;
      if (coder.bit(model.isMatch, model.state * POSITION_STATES + position) === 0) {
        this.#literal(coder);
        continue;
      }
      const length =
        coder.bit(model.isRep, model.state) === 0 ? this.#match(coder, position) : this.#rep(coder, position);
      const distance = model.reps[0] + 1;
      if (distance === 0x1_0000_0000) {
        return true;
      }
      this.#copy(distance, Math.min(length, end - history.total), coder.cursor);
    }
    return false;
  }

  #copy(distance: number, length: number, cursor: Cursor): void {
    const { history } = this;
    if (distance > history.total - this.#origin) {
      throw broken(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
    }
    if (!history.reaches(distance)) {
      throw new DecodeError(
        'limit-exceeded',
        `a dictionary of more than ${MAX_DICTIONARY} bytes is needed`,
        cursor.position,
      );
    }
    history.copy(distance, length);
  }

  #literal(coder: RangeDecoder): void {
    const { history } = this;
    const model = this.#model;
    const { literalContext, literalPosition } = model.properties;
    const written = history.total - this.#origin;
    const previous = written === 0 ? 0 : history.back(1);
    const context = ((written & ((1 << literalPosition) - 1)) << literalContext) + (previous >> (8 - literalContext));
    const start = 0x300 * context;
    let symbol = 1;
    if (model.state >= 7) {
      let match = history.back(model.reps[0] + 1);
      do {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const bit = coder.bit(model.literals, start + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) {
          break;
        }
      } while (symbol < 0x100);
    }
    while (symbol < 0x100) {
      symbol = (symbol << 1) | coder.bit(model.literals, start + symbol);
    }
    history.put(symbol & 0xff);
    model.state = model.state < 4 ? 0 : model.state < 10 ? model.state - 3 : model.state - 6;
  }

  #match(coder: RangeDecoder, position: number): number {
    const model = this.#model;
    model.reps.copyWithin(1, 0, 3);
    const length = model.lengths.decode(coder, position);
    model.state = model.state < 7 ? 7 : 10;
    model.reps[0] = this.#distance(coder, length);
    return length + 2;
  }

  #distance(coder: RangeDecoder, length: number): number {
    const model = this.#model;
    const slot = coder.tree(model.slots, Math.min(length, 3) << 6, 6);
    if (slot < 4) {
      return slot;
    }
    const bits = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) {
      return high + coder.reverseTree(model.special, high - slot, bits);
    }
    const middle = coder.direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS);
    return high + middle + coder.reverseTree(model.align, 0, ALIGN_BITS);
  }

  #rep(coder: RangeDecoder, position: number): number {
    const model = this.#model;
    const { reps, state } = model;
    if (this.history.total === this.#origin) {
      throw broken('a repeated copy before any output', coder.cursor);
    }
    if (coder.bit(model.isRepG0, state) === 0) {
      if (coder.bit(model.isRep0Long, state * POSITION_STATES + position) === 0) {
        model.state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      const index = coder.bit(model.isRepG1, state) === 0 ? 1 : coder.bit(model.isRepG2, state) === 0 ? 2 : 3;
      reps.unshift(...reps.splice(index, 1));
    }
    const length = model.repLengths.decode(coder, position);
    model.state = state < 7 ? 8 : 11;
    return length + 2;
  }
}

/** One lzma-alone stream: properties, dictionary size and output size in 13 bytes, then the data. */
export function* unlzma(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const properties = readProperties(cursor.uint8('properties'), cursor);
  const dictionary = cursor.uint32('a dictionary size');
  const low = cursor.uint32('an output size');
  const high = cursor.uint32('an output size');
  const size = low === 0xffffffff && high === 0xffffffff ? null : high * 2 ** 32 + low;
  const lzma = new Lzma(properties, dictionary);
  try {
    yield* lzma.decode(cursor, size);
  } catch (error) {
    yield lzma.history.take();
    throw error;
  }
  yield lzma.history.take();
}
