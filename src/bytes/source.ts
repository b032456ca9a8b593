/**
 * Random access to bytes: a file on disk, a buffer, a window of another source. Readers above see only this, so a
 * 5 GB checkpoint costs what is read of it. All offsets and lengths are in bytes.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Bytes were asked for where there are none: they ran out, a line has no end, or the place is none. An archive or a
 * stream that names such a place is broken. `offset` is in bytes from the start of the source, as it was asked for.
 */
export class OutOfBytes extends Error {
  readonly id = 'broken-archive';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export interface ByteSource {
  readonly size: number;
  /**
   * The bytes from `offset`, at most `length` of them and fewer only at the end of the source: at the end and anywhere
   * behind it, above 2**53 too, there are none. Never more is allocated than there is. The result may be a view that
   * later reads overwrite nothing of; callers must not write to it.
   * @throws {OutOfBytes} where `offset` or `length` is negative or no whole number: see `requirePlace`
   * @throws {Error} the operating system's own error when a read fails
   */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/**
 * The rule of every source for what is no place in it. Offsets come from hostile bytes, and left alone a negative one
 * is an error of the runtime in a file, counts from the end in a buffer, and lies outside of a window.
 * @throws {OutOfBytes} where `offset` or `length` is negative, a fraction, NaN or infinite
 */
export function requirePlace(offset: number, length: number): void {
  if (!isCount(offset)) {
    throw new OutOfBytes(`expected a place in the content, found byte ${offset}`, offset);
  }
  if (!isCount(length)) {
    throw new OutOfBytes(`expected a number of bytes to read, found ${length}`, offset);
  }
}

const isCount = (value: number): boolean => value >= 0 && Number.isInteger(value);

/**
 * How many of `length` bytes from `offset` a source of `size` bytes has.
 * @throws {OutOfBytes} see `requirePlace`
 */
export function available(size: number, offset: number, length: number): number {
  requirePlace(offset, length);
  return Math.max(0, Math.min(length, size - offset));
}

/** Bytes that are already in memory. */
export class BufferSource implements ByteSource {
  readonly #bytes: Uint8Array;
  readonly size: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.size = bytes.length;
  }

  read(offset: number, length: number): Uint8Array {
    return this.#bytes.subarray(offset, offset + available(this.size, offset, length));
  }

  close(): void {}
}

/** A regular file, opened without following a final symbolic link unless told to. Its size is fixed when it is opened. */
export class FileSource implements ByteSource {
  readonly #descriptor: number;
  readonly size: number;

  /**
   * @param follow whether a final symbolic link is followed
   * @throws {Error} where the path cannot be opened (ENOENT, EACCES, ELOOP for a link) or is not a regular file
   */
  constructor(path: string, follow = false) {
    // Windows has no O_NOFOLLOW or O_NONBLOCK; there the caller's lstat is the only guard.
    const noFollow = follow ? 0 : (constants.O_NOFOLLOW ?? 0);
    this.#descriptor = openSync(path, constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(this.#descriptor);
    if (!status.isFile()) {
      closeSync(this.#descriptor);
      throw new Error(`expected a regular file, found another kind: ${path}`);
    }
    this.size = status.size;
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = available(this.size, offset, length);
    const bytes = new Uint8Array(wanted);
    let done = 0;
    while (done < wanted) {
      const count = readSync(this.#descriptor, bytes, done, wanted - done, offset + done);
      if (count === 0) {
        throw new Error(`expected ${wanted} bytes at byte ${offset}, found ${done}: the file shrank while it was read`);
      }
      done += count;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/** `length` bytes of `source` from `start`, or as many as there are. Closing it does not close the source. */
export class WindowSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #start: number;
  readonly size: number;

  /** @throws {OutOfBytes} where `start` or `length` is negative or no whole number */
  constructor(source: ByteSource, start: number, length = Math.max(0, source.size - start)) {
    this.#source = source;
    this.#start = start;
    this.size = available(source.size, start, length);
  }

  read(offset: number, length: number): Uint8Array {
    return this.#source.read(this.#start + offset, available(this.size, offset, length));
  }

  close(): void {}
}
