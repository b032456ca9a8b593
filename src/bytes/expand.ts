/**
 * A compressed stream as a byte source: decoded as far as it is read, kept in memory while small and in a temporary
 * file beyond. What it may cost is capped, and what lies before a break can still be read.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '../base/limits.ts';
import { writeAll } from '../base/write-file.ts';
import { Cursor } from './cursor.ts';
import { DecodeError, type Decoder } from './decoders/decoder.ts';
import { available, type ByteSource, OutOfBytes } from './source.ts';

/** What the archives and streams of one file may cost, all together. */
export interface ExpansionBudget {
  /** Bytes of output that streams may still take. */
  bytes: number;
  /** Bytes of archives that were looked through: see LIMITS.searchedBytes. */
  searched?: number;
}

/** Why a stream could not be decoded to its end. */
export interface Fault {
  readonly id: DecodeError['id'];
  readonly message: string;
  /** In the compressed source, in bytes. */
  readonly offset: number;
}

export interface ExpandOptions {
  readonly budget: ExpansionBudget;
  /** Bytes that come out, where something declares it: then nothing is decoded before it is read. */
  readonly declaredSize?: number;
  /** Tells whether another stream, whose output belongs to the same, begins at the cursor. */
  readonly another?: (cursor: Cursor) => boolean;
}

/** The output of a decoder. */
export class ExpandedSource implements ByteSource {
  readonly #cursor: Cursor;
  readonly #output: Generator<Uint8Array, void, undefined>;
  readonly #options: ExpandOptions;
  readonly #spool = new Spool();
  #done = false;
  #fault: Fault | null = null;

  constructor(source: ByteSource, decoder: Decoder, options: ExpandOptions) {
    this.#cursor = new Cursor(source);
    this.#output = streams(decoder, this.#cursor, options.another);
    this.#options = options;
  }

  get size(): number {
    if (!this.#done && this.#options.declaredSize !== undefined) {
      return this.#options.declaredSize;
    }
    this.settle();
    return this.#spool.size;
  }

  /** Behind the last compressed byte that was needed; final after `settle`. */
  get consumed(): number {
    return this.#cursor.position;
  }

  /** Decodes to the end, after which `size` is what is really there. @returns why that is not all of it, or null */
  settle(): Fault | null {
    this.#pull(Number.POSITIVE_INFINITY);
    return this.#fault;
  }

  /** Fewer bytes than asked for also where the declared size promises more than can be decoded. */
  read(offset: number, length: number): Uint8Array {
    this.#pull(offset + length);
    return this.#spool.read(offset, length);
  }

  close(): void {
    this.#spool.close();
  }

  #pull(size: number): void {
    while (!this.#done && this.#spool.size < size) {
      this.#step();
    }
  }

  #step(): void {
    try {
      const { value, done } = this.#output.next();
      if (done) {
        this.#done = true;
        this.#checkSize();
        return;
      }
      this.#spend(value.length);
      this.#spool.append(value);
    } catch (error) {
      this.#done = true;
      this.#fault = faultOf(error);
    }
  }

  #spend(length: number): void {
    const { budget } = this.#options;
    const size = this.#spool.size + length;
    const offset = this.#cursor.position;
    budget.bytes -= length;
    if (budget.bytes < 0 || size > LIMITS.expandedBytes) {
      throw new DecodeError('limit-exceeded', `the file expands to more than ${LIMITS.expandedBytes} bytes`, offset);
    }
    if (size > LIMITS.expansionFree && size > offset * LIMITS.expansionRatio) {
      throw new DecodeError(
        'limit-exceeded',
        `${offset} bytes expand to ${size}, more than ${LIMITS.expansionRatio} times as many`,
        offset,
      );
    }
  }

  #checkSize(): void {
    const { declaredSize } = this.#options;
    if (declaredSize !== undefined && declaredSize !== this.#spool.size) {
      const message = `expected ${declaredSize} bytes when expanded, found ${this.#spool.size}`;
      this.#fault = { id: 'broken-archive', message, offset: this.#cursor.position };
    }
  }
}

/** The output of one stream after another. */
function* streams(
  decoder: Decoder,
  cursor: Cursor,
  another: ExpandOptions['another'],
): Generator<Uint8Array, void, undefined> {
  do {
    yield* decoder(cursor);
  } while (another?.(cursor) === true);
}

function faultOf(error: unknown): Fault {
  if (error instanceof DecodeError) {
    return error;
  }
  if (error instanceof OutOfBytes) {
    return { id: 'broken-archive', message: error.message, offset: error.offset };
  }
  throw error;
}

/** Bytes that grow: in memory up to LIMITS.memorySpool, in a temporary file of its own from there. */
class Spool {
  size = 0;
  #pieces: Uint8Array[] = [];
  #descriptor: number | null = null;
  #folder: string | null = null;
  #memory: Uint8Array | null = null;

  append(bytes: Uint8Array): void {
    if (this.#descriptor === null && this.size + bytes.length > LIMITS.memorySpool) {
      this.#toFile();
    }
    if (this.#descriptor !== null) {
      writeAll(this.#descriptor, bytes, this.size);
    } else {
      this.#pieces.push(bytes.slice());
      this.#memory = null;
    }
    this.size += bytes.length;
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = available(this.size, offset, length);
    if (this.#descriptor === null) {
      this.#memory ??= this.#join();
      return this.#memory.subarray(offset, offset + wanted);
    }
    const bytes = new Uint8Array(wanted);
    for (let done = 0; done < wanted; ) {
      done += readSync(this.#descriptor, bytes, done, wanted - done, offset + done);
    }
    return bytes;
  }

  close(): void {
    if (this.#descriptor !== null) {
      closeSync(this.#descriptor);
      this.#descriptor = null;
    }
    this.#remove();
    this.#pieces = [];
    this.#memory = null;
    this.size = 0;
  }

  #join(): Uint8Array {
    const joined = Buffer.concat(this.#pieces, this.size);
    this.#pieces = [joined];
    return joined;
  }

  #toFile(): void {
    this.#folder = mkdtempSync(join(tmpdir(), `weights-only-${process.pid}-`));
    this.#descriptor = openSync(join(this.#folder, 'expanded'), 'wx+', 0o600);
    if (process.platform !== 'win32') {
      // Gone with the descriptor, however the process ends.
      this.#remove();
    }
    writeAll(this.#descriptor, this.#join(), 0);
    this.#pieces = [];
    this.#memory = null;
  }

  #remove(): void {
    if (this.#folder !== null) {
      rmSync(this.#folder, { recursive: true, force: true });
      this.#folder = null;
    }
  }
}
