/**
 * The x86 filter (BCJ), as those of branches.ts. 7z archives have it wherever a writer was not told otherwise (py7zr), or
 * in front of programs.
 *
 * Source: XZ Utils 5.6, liblzma/simple/x86.c.
 */
import type { Conversion } from './branches.ts';

const ALLOWED = [true, true, true, false, true, false, false, false];
const BIT_NUMBER = [0, 1, 2, 2, 3, 3, 3, 3];
const MARGIN = 4;

const isEnd = (byte: number): boolean => byte === 0 || byte === 0xff;

class Filter {
  #position = 0;
  #mask = 0;
  #last = -5;

  /** Filters `bytes` in place, the first of which stands at `position`. @returns how many of them are final */
  run(bytes: Uint8Array, position: number): number {
    let at = 0;
    this.#position = position;
    if (this.#position - this.#last > 5) {
      this.#last = this.#position - 5;
    }
    while (at < bytes.length - MARGIN) {
      if (bytes[at] !== 0xe8 && bytes[at] !== 0xe9) {
        at += 1;
        continue;
      }
      this.#shift(at);
      const top = bytes[at + 4];
      if (isEnd(top) && ALLOWED[(this.#mask >> 1) & 7] && this.#mask >> 1 < 0x10) {
        this.#convert(bytes, at);
        at += 5;
        this.#mask = 0;
      } else {
        at += 1;
        this.#mask |= isEnd(top) ? 0x11 : 1;
      }
    }
    return at;
  }

  /** Forgets the operands that lie too far back. */
  #shift(at: number): void {
    const distance = this.#position + at - this.#last;
    this.#last = this.#position + at;
    if (distance > 5) {
      this.#mask = 0;
    }
    for (let count = 0; distance <= 5 && count < distance; count += 1) {
      this.#mask = (this.#mask & 0x77) << 1;
    }
  }

  #convert(bytes: Uint8Array, at: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + 1, 4);
    let source = view.getUint32(0, true);
    let target = 0;
    for (;;) {
      target = (source - (this.#position + at + 5)) >>> 0;
      if (this.#mask === 0) {
        break;
      }
      const bit = BIT_NUMBER[this.#mask >> 1] * 8;
      if (!isEnd((target >>> (24 - bit)) & 0xff)) {
        break;
      }
      source = (target ^ (2 ** (32 - bit) - 1)) >>> 0;
    }
    view.setUint32(0, target, true);
    bytes[at + 4] = (target >>> 24) & 1 ? 0xff : 0;
  }
}

/** The filter for one stream: it remembers what lies before the bytes that it is given. */
export function x86(): Conversion {
  const filter = new Filter();
  return (bytes, position) => filter.run(bytes, position);
}
