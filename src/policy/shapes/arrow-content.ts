/** Reads the buffers of arrays of Arrow through a window: bits, whole numbers, text. All numbers are little-endian. */
import { isUtf8 } from 'node:buffer';
import type { Content } from '../../pickle/literals.ts';

/** Bytes that are held at once: a multiple of every width. */
const WINDOW = 1 << 16;

/** Bytes of a buffer, looked at more or less in order. */
class Bytes {
  readonly #content: Content | null;
  #start = 0;
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(content: Content | null) {
    this.#content = content;
  }

  /** A view whose byte 0 is the byte at `place`, which the buffer has. */
  view(place: number): { view: DataView; at: number } {
    if (place < this.#start || place >= this.#start + this.#view.byteLength) {
      this.#start = place - (place % WINDOW);
      const bytes = this.#content?.read(this.#start, WINDOW) ?? new Uint8Array(0);
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return { view: this.#view, at: place - this.#start };
  }
}

/** One bit for each element, 1 where there is a value; without a buffer all are 1. */
export class ArrowBits {
  readonly #bytes: Bytes | null;

  constructor(content: Content | null) {
    this.#bytes = content === null ? null : new Bytes(content);
  }

  at(index: number): boolean {
    if (this.#bytes === null) {
      return true;
    }
    const { view, at } = this.#bytes.view(Math.floor(index / 8));
    return ((view.getUint8(at) >> (index % 8)) & 1) === 1;
  }

  /** How many of `length` bits from `offset` are 0. */
  zeros(offset: number, length: number): number {
    let count = 0;
    for (let at = offset; this.#bytes !== null && at < offset + length; at += 1) {
      count += this.at(at) ? 0 : 1;
    }
    return count;
  }
}

/** Whole numbers of 1, 2, 4 or 8 bytes; above 2**53 they are rounded, which is beyond any buffer. */
export class ArrowNumbers {
  readonly #bytes: Bytes;
  readonly #width: number;
  readonly #signed: boolean;

  constructor(content: Content | null, width: number, signed: boolean) {
    this.#bytes = new Bytes(content);
    this.#width = width;
    this.#signed = signed;
  }

  at(index: number): number {
    const { view, at } = this.#bytes.view(index * this.#width);
    switch (this.#width) {
      case 1:
        return this.#signed ? view.getInt8(at) : view.getUint8(at);
      case 2:
        return this.#signed ? view.getInt16(at, true) : view.getUint16(at, true);
      case 4:
        return this.#signed ? view.getInt32(at, true) : view.getUint32(at, true);
      default: {
        const high = this.#signed ? view.getInt32(at + 4, true) : view.getUint32(at + 4, true);
        return high * 2 ** 32 + view.getUint32(at, true);
      }
    }
  }
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** Whether the elements from `offset`, between offsets that rise and lie inside of `data`, are each text in UTF-8. */
export function isArrowText(data: Content, offsets: ArrowNumbers, offset: number, length: number): boolean {
  const end = offsets.at(offset + length);
  const bytes = new Bytes(data);
  for (let at = offset; at < offset + length; at += 1) {
    const place = offsets.at(at);
    const { view, at: inView } = place < end ? bytes.view(place) : { view: null, at: 0 };
    if (view !== null && isContinuation(view.getUint8(inView))) {
      return false;
    }
  }
  return isText(data, offsets.at(offset), end);
}

/** Whether the bytes from `start` to `end` are text in UTF-8. */
function isText(data: Content, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const bytes = data.read(at, Math.min(WINDOW, end - at));
    const whole = at + bytes.length < end ? wholeCharacters(bytes) : bytes.length;
    if (whole === 0 || !isUtf8(bytes.subarray(0, whole))) {
      return false;
    }
    at += whole;
  }
  return true;
}

/** How many bytes come before the last character, which the end of a window may cut. */
function wholeCharacters(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && isContinuation(bytes[at])) {
    at -= 1;
  }
  return at;
}
