/**
 * What every decoder of a compression shares. A decoder hands out its output piece by piece, so that a bomb costs no
 * more than its caps and what lies before a break can still be judged. It knows no file names and no limits of a scan.
 */
import type { Cursor } from '../cursor.ts';

/**
 * Decodes from the cursor on and yields the output in pieces, each valid only until the next one is asked for. It
 * returns at the end of the compressed data, with the cursor behind their last byte.
 * @throws {DecodeError | OutOfBytes} where the data break off, are not valid, or use what is not read
 */
export type Decoder = (cursor: Cursor) => Generator<Uint8Array, void, undefined>;

/** The compressed data cannot be read on. `offset` is in bytes from the start of the source. */
export class DecodeError extends Error {
  readonly id: 'broken-archive' | 'limit-exceeded' | 'unsupported-compression';
  readonly offset: number;

  constructor(id: DecodeError['id'], message: string, offset: number) {
    super(message);
    this.id = id;
    this.offset = offset;
  }
}

export function broken(message: string, cursor: Cursor): DecodeError {
  return new DecodeError('broken-archive', message, cursor.position);
}

const PIECE = 1 << 16;

/** The last output of a decoder, which later output copies from, and what of it is not handed out yet. */
export class History {
  readonly #window: number;
  /** Grows with the output up to `#window`: streams may promise a large window and hold nothing. */
  #buffer: Uint8Array;
  #taken = 0;
  #end = 0;
  /** Bytes of output so far. */
  total = 0;

  /** @param window how far back a copy may reach, in bytes */
  constructor(window: number) {
    this.#window = window;
    this.#buffer = new Uint8Array(Math.min(window, PIECE) + 2 * PIECE);
  }

  /** True when the output must be taken before more is put. */
  get full(): boolean {
    return this.#end > this.#buffer.length - PIECE;
  }

  /** How many bytes may be put before `full` must be asked again. */
  static readonly ROOM = PIECE;

  put(byte: number): void {
    this.#buffer[this.#end++] = byte;
    this.total += 1;
  }

  append(bytes: Uint8Array): void {
    this.#buffer.set(bytes, this.#end);
    this.#end += bytes.length;
    this.total += bytes.length;
  }

  /** The byte `distance` back; 1 is the last one. */
  back(distance: number): number {
    return this.#buffer[this.#end - distance];
  }

  reaches(distance: number): boolean {
    return distance <= this.#window && distance <= this.total;
  }

  /** Copies `length` bytes, at most ROOM, from `distance` back; the two may overlap. */
  copy(distance: number, length: number): void {
    const buffer = this.#buffer;
    const start = this.#end;
    if (distance === 1) {
      buffer.fill(buffer[start - 1], start, start + length);
    } else if (distance >= length) {
      buffer.copyWithin(start, start - distance, start - distance + length);
    } else {
      for (let at = start; at < start + length; at += 1) {
        buffer[at] = buffer[at - distance];
      }
    }
    this.#end = start + length;
    this.total += length;
  }

  /** What was not handed out yet. It is overwritten when more is put after that. */
  take(): Uint8Array {
    const piece = this.#buffer.subarray(this.#taken, this.#end);
    this.#taken = this.#end;
    if (!this.full) {
      return piece;
    }
    const largest = this.#window + 2 * PIECE;
    if (this.#buffer.length < largest) {
      const grown = new Uint8Array(Math.min(2 * this.#buffer.length, largest));
      grown.set(this.#buffer.subarray(0, this.#end));
      this.#buffer = grown;
      return piece;
    }
    const copy = piece.slice();
    this.#buffer.copyWithin(0, this.#end - this.#window, this.#end);
    this.#end = this.#window;
    this.#taken = this.#window;
    return copy;
  }
}

/** Hands on `length` bytes that are not compressed; `what` names them in an error. */
export function* copyThrough(cursor: Cursor, history: History, length: number, what: string): Generator<Uint8Array> {
  for (let left = length; left > 0; ) {
    if (history.full) {
      yield history.take();
    }
    const piece = cursor.bytes(Math.min(left, History.ROOM, Math.max(1, cursor.left)), what);
    history.append(piece);
    left -= piece.length;
  }
}
