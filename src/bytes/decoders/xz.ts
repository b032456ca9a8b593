/**
 * The .xz container with LZMA2 in it, which is all that Python and xz write unless told otherwise. Checks are passed
 * over: they say nothing about what a reader has been given by then.
 *
 * Source: tukaani.org, The .xz File Format 1.2.1; LZMA2 as in XZ Embedded, xz_dec_lzma2.c.
 */
import type { Cursor } from '../cursor.ts';
import { broken, copyThrough, DecodeError } from './decoder.ts';
import { Lzma, readProperties } from './lzma.ts';

const HEADER_MAGIC = 'fd377a585a00';
const FOOTER_MAGIC = 0x5a59; // YZ
/** Bytes of the check behind each block, by its kind (2.1.1.2). */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2 = 0x21;

/** A number of up to nine bytes, seven bits each (1.2). */
function readVariable(cursor: Cursor): number {
  let value = 0;
  for (let at = 0; at < 9; at += 1) {
    const byte = cursor.uint8('a number');
    value += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) {
      return value;
    }
  }
  throw broken('a number of more than nine bytes', cursor);
}

/** Reads the header of a block. @returns the size of its dictionary in bytes */
function readBlockHeader(cursor: Cursor, sizeByte: number): number {
  const end = cursor.position + (sizeByte + 1) * 4 - 1;
  const flags = cursor.uint8('block flags');
  for (const size of [0x40, 0x80]) {
    if ((flags & size) !== 0) {
      readVariable(cursor);
    }
  }
  const filter = readVariable(cursor);
  if ((flags & 3) !== 0 || filter !== LZMA2) {
    throw new DecodeError(
      'unsupported-compression',
      `filter 0x${filter.toString(16)} of xz is not read`,
      cursor.position,
    );
  }
  readVariable(cursor);
  const bits = cursor.uint8('a dictionary size') & 0x3f;
  cursor.skip(end - cursor.position, 'a block header');
  return bits >= 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}

/** The chunks of LZMA2, to its end. */
export function* readLzma2(cursor: Cursor, dictionary: number): Generator<Uint8Array, void, undefined> {
  let lzma: Lzma | null = null;
  const initial = { literalContext: 0, literalPosition: 0, positionBits: 0 };
  try {
    for (let control = cursor.uint8('a chunk'); control !== 0; control = cursor.uint8('a chunk')) {
      lzma ??= new Lzma(initial, dictionary);
      if (control === 1 || control >= 0xe0) {
        lzma.resetDictionary();
      }
      if (control < 0x80) {
        if (control > 2) {
          throw broken(`expected a chunk of LZMA2, found 0x${control.toString(16)}`, cursor);
        }
        yield* copyThrough(cursor, lzma.history, bigEndian(cursor) + 1, 'a stored chunk');
        continue;
      }
      const size = (control & 0x1f) * 0x10000 + bigEndian(cursor) + 1;
      const end = bigEndian(cursor) + 1;
      if (control >= 0xc0) {
        lzma.resetState(readProperties(cursor.uint8('properties'), cursor));
      } else if (control >= 0xa0) {
        lzma.resetState();
      }
      const start = cursor.position;
      yield* lzma.decode(cursor, size);
      cursor.position = start + end;
    }
  } catch (error) {
    yield lzma?.history.take() ?? new Uint8Array(0);
    throw error;
  }
  yield lzma?.history.take() ?? new Uint8Array(0);
}

function bigEndian(cursor: Cursor): number {
  return cursor.uint8('a chunk size') * 256 + cursor.uint8('a chunk size');
}

function pad(cursor: Cursor, start: number): void {
  cursor.skip((4 - ((cursor.position - start) & 3)) & 3, 'padding');
}

/** One xz stream. */
export function* unxz(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const magic = Buffer.from(cursor.bytes(6, 'an xz header')).toString('hex');
  if (magic !== HEADER_MAGIC) {
    throw broken('expected an xz header, found another', cursor);
  }
  cursor.skip(1, 'stream flags');
  const check = CHECK_BYTES[cursor.uint8('stream flags') & 15];
  cursor.skip(4, 'a header checksum');
  for (;;) {
    const start = cursor.position;
    const size = cursor.uint8('a block header');
    if (size === 0) {
      readIndex(cursor, start);
      return;
    }
    const dictionary = readBlockHeader(cursor, size);
    yield* readLzma2(cursor, dictionary);
    pad(cursor, start);
    cursor.skip(check, 'a block checksum');
  }
}

/** Goes past the index and the footer behind it. */
function readIndex(cursor: Cursor, start: number): void {
  const records = readVariable(cursor);
  for (let at = 0; at < records; at += 1) {
    readVariable(cursor);
    readVariable(cursor);
  }
  pad(cursor, start);
  cursor.skip(4 + 4 + 4 + 2, 'the footer');
  if (cursor.uint16('the footer') !== FOOTER_MAGIC) {
    throw broken('expected the footer of an xz stream, found other bytes', cursor);
  }
}
