/**
 * Random access to bytes: a file on disk, a buffer, a window of another source. Readers above see only this, so a
 * 5 GB checkpoint costs what is read of it. All offsets and lengths are in bytes.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

export interface ByteSource {
  readonly size: number;
  /**
   * The bytes from `offset`, at most `length` of them and fewer only at the end of the source. The result may be a
   * view that later reads overwrite nothing of; callers must not write to it.
   * @throws {Error} the operating system's own error when a read fails
   */
  read(offset: number, length: number): Uint8Array;
  close(): void;
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
    return this.#bytes.subarray(offset, Math.min(offset + length, this.size));
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
    const wanted = Math.max(0, Math.min(length, this.size - offset));
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

/** `length` bytes of `source` from `start`. Closing it does not close the source. */
export class WindowSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #start: number;
  readonly size: number;

  constructor(source: ByteSource, start: number, length = source.size - start) {
    this.#source = source;
    this.#start = start;
    this.size = Math.max(0, Math.min(length, source.size - start));
  }

  read(offset: number, length: number): Uint8Array {
    return this.#source.read(this.#start + offset, Math.max(0, Math.min(length, this.size - offset)));
  }

  close(): void {}
}
