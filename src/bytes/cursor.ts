/**
 * A bounds-checked cursor over a byte source, read through one window. It keeps absolute offsets, so every error can
 * say where. What is skipped is not read.
 */
import { boundHeap } from '../base/heap.ts';
import { LIMITS } from '../base/limits.ts';
import { Pages } from './pages.ts';
import { type ByteSource, OutOfBytes, requirePlace } from './source.ts';

const NEWLINE = 0x0a;

export class Cursor {
  readonly source: ByteSource;
  readonly size: number;
  /** The window, and the absolute offset of its first byte. Hot loops read both directly. */
  window: Uint8Array = new Uint8Array(0);
  base = 0;
  /** Absolute. */
  position: number;
  /** For reads away from the window. */
  readonly #pages: Pages;

  /** Bytes that are read at once. */
  readonly #window: number;

  constructor(source: ByteSource, position = 0, window: number = LIMITS.window) {
    this.source = source;
    this.size = source.size;
    this.#pages = new Pages(source);
    this.position = position;
    this.#window = window;
  }

  get left(): number {
    return this.size - this.position;
  }

  /**
   * Makes the window start at or before `position` and hold at least `length` bytes from there.
   * @throws {OutOfBytes} where there are fewer
   */
  require(length: number, what: string): void {
    const end = this.position + length;
    if (this.position >= this.base && end <= this.base + this.window.length) {
      return;
    }
    this.#refill(length, what);
  }

  #refill(length: number, what: string): void {
    this.#requireLeft(length, what);
    boundHeap();
    this.window = this.source.read(this.position, Math.max(length, this.#window));
    this.base = this.position;
  }

  /** The index of `position` in the window, after `require`. */
  get index(): number {
    return this.position - this.base;
  }

  /** Bytes anywhere in the source, as ByteSource.read; out of the window where they lie in it. */
  read(offset: number, length: number): Uint8Array {
    requirePlace(offset, length);
    const start = offset - this.base;
    const end = Math.min(start + length, this.size - this.base);
    return start >= 0 && end <= this.window.length
      ? this.window.subarray(start, Math.max(start, end))
      : this.#pages.read(offset, length);
  }

  skip(length: number, what: string): void {
    this.#requireLeft(length, what);
    this.position += length;
  }

  uint8(what: string): number {
    this.require(1, what);
    return this.window[this.position++ - this.base];
  }

  uint16(what: string): number {
    return this.#little(2, what);
  }

  uint32(what: string): number {
    return this.#little(4, what);
  }

  int32(what: string): number {
    return this.#little(4, what) | 0;
  }

  /** An eight-byte length. Above 2**53 it is not exact, and larger than any source. */
  uint64(what: string): number {
    const low = this.#little(4, what);
    return low + this.#little(4, what) * 2 ** 32;
  }

  /** A view of the next `length` bytes; the caller has checked `length` against its cap. */
  bytes(length: number, what: string): Uint8Array {
    this.#requireLeft(length, what);
    this.require(length, what);
    const start = this.index;
    this.position += length;
    return this.window.subarray(start, start + length);
  }

  /** Goes past the next newline. @returns the length of the line in bytes, newline not counted */
  skipLine(what: string): number {
    const start = this.position;
    while (this.position < this.size) {
      this.require(1, what);
      const found = this.window.indexOf(NEWLINE, this.index);
      if (found >= 0) {
        this.position = this.base + found + 1;
        return this.position - start - 1;
      }
      this.position = this.base + this.window.length;
    }
    this.position = start;
    throw new OutOfBytes(`expected a newline that ends ${what}, found none before the end`, start);
  }

  #requireLeft(length: number, what: string): void {
    if (!(length >= 0 && length <= this.left && Number.isInteger(length))) {
      const found = `found ${Math.max(0, this.left)} before the end`;
      throw new OutOfBytes(`expected ${length} bytes of ${what}, ${found}`, this.position);
    }
  }

  #little(length: number, what: string): number {
    this.require(length, what);
    let value = 0;
    for (let at = this.index + length - 1; at >= this.index; at -= 1) {
      value = value * 256 + this.window[at];
    }
    this.position += length;
    return value;
  }
}
