/**
 * Bytes that a pickle of protocol 0 to 2 writes as text: `_codecs.encode('…', 'latin1')`, one byte for each character
 * (Lib/pickle.py, save_bytes). Random access without holding all of them.
 */
import { available, type ByteSource } from '../bytes/source.ts';

/** Bytes of UTF-8 between two places whose character is known. */
const STEP = 1 << 16;

/** The characters of a UTF-8 text as bytes; each must be below 256. */
export class Latin1Source implements ByteSource {
  readonly #source: Pick<ByteSource, 'read'>;
  readonly #start: number;
  readonly #length: number;
  /** How many characters begin before each multiple of STEP. */
  readonly #before: number[];
  readonly size: number;

  private constructor(source: Pick<ByteSource, 'read'>, start: number, length: number, before: number[], size: number) {
    this.#source = source;
    this.#start = start;
    this.#length = length;
    this.#before = before;
    this.size = size;
  }

  /**
   * @param start of the text in `source`, and its `length`, in bytes
   * @returns null where a character is above 255, which Latin-1 does not encode
   */
  static of(source: Pick<ByteSource, 'read'>, start: number, length: number): Latin1Source | null {
    const before: number[] = [];
    let characters = 0;
    for (let at = 0; at < length; at += STEP) {
      before.push(characters);
      for (const byte of source.read(start + at, Math.min(STEP, length - at))) {
        if (byte > 0xc3) {
          return null;
        }
        characters += isContinuation(byte) ? 0 : 1;
      }
    }
    return new Latin1Source(source, start, length, before, characters);
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = available(this.size, offset, length);
    const bytes = new Uint8Array(wanted);
    let step = this.#stepOf(offset);
    let character = this.#before[step] ?? 0;
    let lead = 0;
    for (let done = 0; done < wanted && step < this.#before.length; step += 1) {
      const from = step * STEP;
      for (const byte of this.#source.read(this.#start + from, Math.min(STEP, this.#length - from))) {
        if (byte > 0x7f && !isContinuation(byte)) {
          lead = byte;
          continue;
        }
        // A continuation whose lead lies in the step before ends a character that was counted there.
        if (isContinuation(byte) && lead === 0) {
          continue;
        }
        const value = lead === 0 ? byte : ((lead & 0x03) << 6) | (byte & 0x3f);
        lead = 0;
        if (character >= offset && done < wanted) {
          bytes[done] = value;
          done += 1;
        }
        character += 1;
      }
    }
    return bytes;
  }

  close(): void {}

  /** The last step that begins no later than the character at `offset`, so that its lead byte is in it. */
  #stepOf(offset: number): number {
    let low = 0;
    let high = this.#before.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#before[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;
