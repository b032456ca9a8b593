/** Byte sources that hold gigabytes without having them, and ones that fail. */
import { available, type ByteSource } from '../../src/bytes/source.ts';

/** `head`, then `unit` again and again, then `tail`. */
export class RepeatedSource implements ByteSource {
  readonly size: number;
  /** Bytes handed out so far. */
  bytesRead = 0;
  reads = 0;
  readonly #head: Uint8Array;
  readonly #unit: Uint8Array;
  readonly #tail: Uint8Array;
  /** Many units, so that a read is a few copies. */
  readonly #block: Uint8Array;

  constructor(parts: { head?: Uint8Array; unit: Uint8Array; times: number; tail?: Uint8Array }) {
    this.#head = parts.head ?? new Uint8Array(0);
    this.#unit = parts.unit;
    this.#tail = parts.tail ?? new Uint8Array(0);
    this.#block = Buffer.alloc(parts.unit.length * Math.ceil((1 << 16) / parts.unit.length), parts.unit);
    this.size = this.#head.length + parts.unit.length * parts.times + this.#tail.length;
  }

  read(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(available(this.size, offset, length));
    for (let done = 0; done < bytes.length; ) {
      const piece = this.#piece(offset + done, bytes.length - done);
      bytes.set(piece, done);
      done += piece.length;
    }
    this.bytesRead += bytes.length;
    this.reads += 1;
    return bytes;
  }

  /** Some bytes from `offset` on, at least one. */
  #piece(offset: number, length: number): Uint8Array {
    const tailStart = this.size - this.#tail.length;
    if (offset < this.#head.length) {
      return this.#head.subarray(offset, offset + length);
    }
    if (offset >= tailStart) {
      return this.#tail.subarray(offset - tailStart, offset - tailStart + length);
    }
    const start = (offset - this.#head.length) % this.#unit.length;
    return this.#block.subarray(start, start + Math.min(length, tailStart - offset));
  }

  close(): void {}
}

/** A million numbered pieces: `make(0)`, `make(1)`, … all of the same length. */
export class NumberedSource implements ByteSource {
  readonly size: number;
  readonly #make: (index: number) => Uint8Array;
  readonly #length: number;

  constructor(times: number, make: (index: number) => Uint8Array) {
    this.#make = make;
    this.#length = make(0).length;
    this.size = this.#length * times;
  }

  read(offset: number, length: number): Uint8Array {
    const end = offset + available(this.size, offset, length);
    const first = Math.floor(offset / this.#length);
    const pieces: Uint8Array[] = [];
    for (let index = first; index * this.#length < end; index += 1) {
      pieces.push(this.#make(index));
    }
    return Buffer.concat(pieces).subarray(offset - first * this.#length, end - first * this.#length);
  }

  close(): void {}
}

/** `source`, whose read number `failing`, from 1, and all after it fail. */
export class FailingSource implements ByteSource {
  readonly size: number;
  reads = 0;
  readonly #source: ByteSource;
  readonly #failing: number;

  constructor(source: ByteSource, failing: number) {
    this.#source = source;
    this.#failing = failing;
    this.size = source.size;
  }

  read(offset: number, length: number): Uint8Array {
    this.reads += 1;
    if (this.reads >= this.#failing) {
      throw new Error(`read ${this.#failing} failed`);
    }
    return this.#source.read(offset, length);
  }

  close(): void {}
}
