/**
 * Small reads far apart, as of the strings that a memo refers to: a hundred megabytes of pickle ask for the same few keys
 * millions of times, and each read of a file is a call of the operating system.
 */
import type { ByteSource } from './source.ts';

const PAGE = 4096;
/** Pages that are kept, each in the place that its number gives it: 256 KiB. */
const KEPT = 64;

export class Pages {
  readonly #source: ByteSource;
  readonly #numbers: number[] = [];
  readonly #pages: Uint8Array[] = [];

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** As ByteSource.read, of places and lengths that there can be. */
  read(offset: number, length: number): Uint8Array {
    const number = Math.floor(offset / PAGE);
    const start = offset - number * PAGE;
    if (start + length > PAGE) {
      return this.#source.read(offset, length);
    }
    const slot = number % KEPT;
    if (this.#numbers[slot] !== number) {
      this.#pages[slot] = this.#source.read(number * PAGE, PAGE);
      this.#numbers[slot] = number;
    }
    return this.#pages[slot].subarray(start, start + length);
  }
}
