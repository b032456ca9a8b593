/**
 * The .xz container: LZMA2, and the filters that may stand in front of it. Checks are passed over: they say nothing about
 * what a reader has been given by then.
 *
 * Source: tukaani.org, The .xz File Format 1.2.1; LZMA2 as in XZ Embedded, xz_dec_lzma2.c; XZ Utils 5.8,
 * liblzma/common/block_header_decoder.c.
 */
import type { Cursor } from '../cursor.ts';
import { broken, copyThrough, DecodeError, type Decoder } from './decoder.ts';
import { filterPropertyBytes, undoFilter } from './filters.ts';
import { Lzma, type Properties, readProperties } from './lzma.ts';

export const XZ_MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const FOOTER_MAGIC = 0x5a59; // YZ
/** Bytes of the check behind each block, by its kind (2.1.1.2). */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const LZMA2 = 0x21;

type Output = ReturnType<Decoder>;

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

/** Reads the header of a block. @returns the decoder of what follows: LZMA2, and the filters in front of it */
function readBlockHeader(cursor: Cursor, sizeByte: number): Decoder {
  const end = cursor.position + (sizeByte + 1) * 4 - 1;
  const flags = cursor.uint8('block flags');
  for (const size of [0x40, 0x80]) {
    if ((flags & size) !== 0) {
      readVariable(cursor);
    }
  }
  const filters: ((output: Output) => Output)[] = [];
  for (let left = flags & 3; left > 0; left -= 1) {
    filters.unshift(readFilter(cursor));
  }
  const last = readVariable(cursor);
  if (last !== LZMA2) {
    throw unsupported(last, cursor);
  }
  const dictionary = dictionaryOf(readFilterProperties(cursor, last, [1])[0]);
  cursor.skip(end - cursor.position, 'a block header');
  return (input) => filters.reduce((output, filter) => filter(output), readLzma2(input, dictionary));
}

/** Reads one filter that is not the last. */
function readFilter(cursor: Cursor): (output: Output) => Output {
  const filter = readVariable(cursor);
  const lengths = filterPropertyBytes(filter);
  if (lengths === undefined) {
    throw unsupported(filter, cursor);
  }
  const properties = readFilterProperties(cursor, filter, lengths);
  return (output) => undoFilter(output, filter, properties);
}

/** @param lengths how many bytes there may be */
function readFilterProperties(cursor: Cursor, filter: number, lengths: readonly number[]): Uint8Array {
  const length = readVariable(cursor);
  if (!lengths.includes(length)) {
    throw broken(`expected ${lengths.join(' or ')} bytes of properties of ${nameOf(filter)}, found ${length}`, cursor);
  }
  return cursor.bytes(length, 'properties').slice();
}

const nameOf = (filter: number): string => `filter 0x${filter.toString(16)} of xz`;

const unsupported = (filter: number, cursor: Cursor): DecodeError =>
  new DecodeError('unsupported-compression', `${nameOf(filter)} is not read`, cursor.position);

/** The size of a dictionary in bytes, out of its code (5.3.1). */
export function dictionaryOf(code: number): number {
  const bits = code & 0x3f;
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
        lzma.resetState(readChunkProperties(cursor));
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

/** LZMA2 allows less than LZMA: a model of 16 contexts at most, of which each chunk may have a new one. */
function readChunkProperties(cursor: Cursor): Properties {
  const properties = readProperties(cursor.uint8('properties'), cursor);
  const bits = properties.literalContext + properties.literalPosition;
  if (bits > 4) {
    throw broken(`expected lc + lp of LZMA2 to be 4 at most, found ${bits}`, cursor);
  }
  return properties;
}

function bigEndian(cursor: Cursor): number {
  return cursor.uint8('a chunk size') * 256 + cursor.uint8('a chunk size');
}

function pad(cursor: Cursor, start: number): void {
  cursor.skip((4 - ((cursor.position - start) & 3)) & 3, 'padding');
}

/** One xz stream. */
export function* unxz(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const magic = cursor.bytes(XZ_MAGIC.length, 'an xz header');
  if (XZ_MAGIC.some((byte, at) => magic[at] !== byte)) {
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
    yield* readBlockHeader(cursor, size)(cursor);
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
