/**
 * LZMA: the engine that lzma-alone, lzip, zip and 7z drive, and LZMA2 in `.xz`.
 *
 * Source: LZMA SDK 9.35, DOC/lzma-specification.txt and LzmaSpec.cpp.
 */
import type { Cursor } from '../cursor.ts';
import { broken, DecodeError, History } from './decoder.ts';
import { LengthDecoder, POSITION_STATES, probabilities, RangeDecoder } from './range-decoder.ts';

/** The largest dictionary that is kept, in bytes: that of `xz -9`. */
const MAX_DICTIONARY = 1 << 26;
const MAX_MATCH = 273;
const STATES = 12;
const ALIGN_BITS = 4;
/** The distance that ends the data, where nothing else says how much there is. */
const END_MARKER = 2 ** 32;

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

  /**
   * Goes past what ends the data behind their last byte: nothing, or an end marker that need not be there.
   *
   * Source: XZ Utils 5.8, liblzma/lzma/lzma_decoder.c (`might_finish_without_eopm`).
   * @throws {DecodeError | OutOfBytes} where more data follow
   */
  end(cursor: Cursor): void {
    const coder = this.#coder;
    const model = this.#model;
    if (coder === null || coder.finish()) {
      return;
    }
    const position = (this.history.total - this.#origin) & ((1 << model.properties.positionBits) - 1);
    const isMatch = coder.bit(model.isMatch, model.state * POSITION_STATES + position) === 1;
    if (isMatch && coder.bit(model.isRep, model.state) === 0) {
      this.#match(coder, position);
      if (model.reps[0] + 1 === END_MARKER && coder.finish()) {
        return;
      }
    }
    throw broken('more data behind the last byte', cursor);
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
      if (distance === END_MARKER) {
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

/** LZMA inside a zip archive: a version, the length of the properties, the properties (APPNOTE 5.8.8), then the data. */
export function* unzipLzma(cursor: Cursor, size: number): Generator<Uint8Array, void, undefined> {
  cursor.skip(2, 'a version');
  const length = cursor.uint16('the length of the properties');
  const properties = readProperties(cursor.uint8('properties'), cursor);
  const dictionary = cursor.uint32('a dictionary size');
  cursor.skip(Math.max(0, length - 5), 'properties');
  yield* run(new Lzma(properties, dictionary), cursor, size);
}

/**
 * Decodes to the end, and hands out what came before a break.
 * @param ended whether what ends the data is read as well, so that the cursor is behind it
 */
export function* run(
  lzma: Lzma,
  cursor: Cursor,
  size: number | null,
  ended = false,
): Generator<Uint8Array, void, undefined> {
  try {
    yield* lzma.decode(cursor, size);
    if (ended) {
      if (size !== null && lzma.history.total < size) {
        throw broken(`expected ${size} bytes when expanded, found ${lzma.history.total}`, cursor);
      }
      lzma.end(cursor);
    }
  } catch (error) {
    yield lzma.history.take();
    throw error;
  }
  yield lzma.history.take();
}
