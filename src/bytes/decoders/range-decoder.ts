/**
 * The range coder of LZMA: single bits by their probability, and the numbers made of them.
 *
 * Source: LZMA SDK 9.35, DOC/lzma-specification.txt, Range Decoder and The length decoder.
 */
import type { Cursor } from '../cursor.ts';
import { broken } from './decoder.ts';

const HALF = 1024;
const TOP = 2 ** 24;
export const POSITION_STATES = 16;

/** Probabilities that favour neither bit. */
export const probabilities = (length: number): Uint16Array => new Uint16Array(length).fill(HALF);

export class RangeDecoder {
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

  /** Makes room for the next bit. Only then, as liblzma does: a symbol whose last bit is there counts where the data end. */
  #normalize(): void {
    if (this.#range < TOP) {
      this.#range *= 256;
      this.#code = this.#code * 256 + this.cursor.uint8('compressed data');
    }
  }

  /** Reads what belongs to the last bit. @returns whether the data may end here */
  finish(): boolean {
    this.#normalize();
    return this.#code === 0;
  }

  bit(table: Uint16Array, index: number): number {
    this.#normalize();
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
    return bit;
  }

  direct(count: number): number {
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      this.#normalize();
      this.#range = Math.floor(this.#range / 2);
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) {
        this.#code -= this.#range;
      }
      value = value * 2 + bit;
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

/** The length of a copy, less 2. */
export class LengthDecoder {
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
